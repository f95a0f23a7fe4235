#include "server/keychain.h"

#include <QEventLoop>
#include <QTimer>

#include <qt6keychain/keychain.h>

namespace espalier::server::keychain {

namespace {

const QString service = QStringLiteral("io.github.espalier_mdm.Espalier");
constexpr int patienceMs = 30'000; // somebody may have to unlock it

Result<> wait(QKeychain::Job& job)
{
    job.setAutoDelete(false);
    job.setInsecureFallback(false);
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(patienceMs, &loop, [&loop] { loop.exit(1); });
    job.start();
    if (loop.exec() != 0) {
        return fail(ErrorCode::Unavailable, QStringLiteral("the keychain did not answer within 30 seconds"));
    }
    if (job.error() != QKeychain::NoError) {
        return fail(ErrorCode::Unavailable, QStringLiteral("the keychain says: %1").arg(job.errorString()));
    }
    return {};
}

} // namespace

Result<> write(const QString& entry, const SecretBytes& value)
{
    QKeychain::WritePasswordJob job(service);
    job.setKey(entry);
    // Base64, because some backends hold text only.
    job.setTextData(QString::fromLatin1(value.view().toByteArray().toBase64()));
    return wait(job);
}

Result<SecretBytes> read(const QString& entry)
{
    QKeychain::ReadPasswordJob job(service);
    job.setKey(entry);
    TRY(wait(job));
    return SecretBytes::take(QByteArray::fromBase64(job.textData().toLatin1()));
}

void remove(const QString& entry)
{
    QKeychain::DeletePasswordJob job(service);
    job.setKey(entry);
    (void)wait(job);
}

} // namespace espalier::server::keychain
