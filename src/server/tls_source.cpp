#include "server/tls_source.h"

#include "audit/log.h"
#include "store/secrets.h"
#include "store/settings.h"

#include <QFile>
#include <QUrl>

namespace espalier::server {

namespace {

const QString keyPlace = QStringLiteral("tls/key");

Result<QByteArray> readAll(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1 can't be read: %2").arg(path, file.errorString()));
    }
    return file.read(1024 * 1024);
}

} // namespace

Result<crypto::Identity> readTls(const QByteArray& chainPem, const SecretBytes& keyPem)
{
    QList<crypto::Certificate> chain =
        TRY(within(crypto::Certificate::readAll(chainPem), QStringLiteral("TLS certificate")));
    if (chain.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the file holds no certificate"));
    }
    crypto::Identity identity;
    identity.key = TRY(within(crypto::PrivateKey::read(keyPem.view()), QStringLiteral("TLS key")));
    identity.certificate = chain.takeFirst();
    identity.chain = chain;
    if (!identity.certificate.matches(identity.key)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the TLS key belongs to another certificate"));
    }
    return identity;
}

Result<> storeTls(store::Transaction& tx, const crypto::Sealer& sealer, const crypto::Identity& identity)
{
    TRY(store::setSetting(tx, QStringLiteral("tls_chain"), QString::fromLatin1(identity.chainPem())));
    return store::putSecret(tx, keyPlace, sealer.seal(identity.key.toPkcs8Pem().view(), store::secretPlace(keyPlace)));
}

http::TlsIdentity LoadedTls::forListener() const
{
    return {identity.chainPem(), identity.key.toPkcs8Pem()};
}

void TlsSource::useFiles(const QString& certificate, const QString& key)
{
    const std::lock_guard lock(m_mutex);
    m_certificateFile = certificate;
    m_keyFile = key;
}

Result<> TlsSource::keep(const QByteArray& chainPem, const SecretBytes& keyPem, const QString& actor)
{
    const crypto::Identity identity = TRY(readTls(chainPem, keyPem));
    if (identity.certificate.notAfterMs() <= m_clock.nowMs()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the TLS certificate has expired"));
    }
    const std::lock_guard lock(m_mutex); // nobody loads the files between the write and the end of their use
    TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
        TRY(storeTls(tx, m_sealer, identity));
        return audit::append(tx, {.actor = actor,
                                  .kind = QStringLiteral("tls.replaced"),
                                  .subjectKind = QStringLiteral("certificate"),
                                  .subject = identity.certificate.serial(),
                                  .arguments = {{QStringLiteral("subject"), identity.certificate.subject()}}});
    }));
    m_certificateFile.clear();
    m_keyFile.clear();
    return {};
}

Result<std::optional<crypto::Identity>> TlsSource::fromFiles()
{
    const std::lock_guard lock(m_mutex);
    return readFiles();
}

Result<std::optional<crypto::Identity>> TlsSource::readFiles() const
{
    if (m_certificateFile.isEmpty()) {
        return std::optional<crypto::Identity>();
    }
    const QByteArray chain = TRY(readAll(m_certificateFile));
    const SecretBytes key = SecretBytes::take(TRY(readAll(m_keyFile)));
    return std::optional(TRY(readTls(chain, key)));
}

Result<LoadedTls> TlsSource::load()
{
    const std::lock_guard lock(m_mutex);
    LoadedTls loaded;
    struct Kept {
        QString chain;
        QString publicUrl;
        std::optional<QByteArray> key;
    };
    const Kept kept = TRY(m_store.read([](store::Connection& db) -> Result<Kept> {
        return Kept{TRY(store::setting(db, "tls_chain")), TRY(store::setting(db, "public_url")),
                    TRY(store::secret(db, keyPlace))};
    }));
    if (const auto named = TRY(readFiles())) {
        loaded.identity = *named;
    } else if (!kept.chain.isEmpty() && kept.key) {
        const SecretBytes key = TRY(m_sealer.open(*kept.key, store::secretPlace(keyPlace)));
        loaded.identity = TRY(readTls(kept.chain.toLatin1(), key));
    } else {
        loaded.identity = TRY(m_authority->serverIdentity(QUrl(kept.publicUrl).host()));
        loaded.facts.ownAuthority = true;
    }
    const auto& certificate = loaded.identity.certificate;
    loaded.facts.subject = certificate.subject();
    loaded.facts.issuer = certificate.issuer();
    loaded.facts.serial = certificate.serial();
    loaded.facts.names = certificate.dnsNames();
    loaded.facts.notAfter = certificate.notAfterMs();
    return loaded;
}

} // namespace espalier::server
