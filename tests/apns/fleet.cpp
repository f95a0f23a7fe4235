#include "tests/apns/fleet.h"

#include "apns/push_certificate.h"
#include "audit/log.h"

#include <QDateTime>
#include <QFile>

namespace espalier::test {

Fleet::Fleet(int devices) : clock(QDateTime::currentMSecsSinceEpoch())
{
    store::StoreOptions options;
    options.folder = folder.path();
    auto opened = store::Store::open(options, clock);
    if (!opened) {
        qFatal("%s", qPrintable(opened.error().what));
    }
    store = std::move(*opened);
    const auto filled = store->write([&](store::Transaction& tx) -> Result<> {
        for (int i = 1; i <= devices; ++i) {
            TRY(tx.run("INSERT INTO device (id, udid, state, topic, created_at) VALUES (?, ?, 'enrolled', ?, 0)",
                       {i, QStringLiteral("UDID-%1").arg(i), testTopic}));
            TRY(tx.run("INSERT INTO channel (id, device_id, enabled, push_token, push_magic, token_at) "
                       "VALUES (?, ?, 1, ?, ?, ?)",
                       {i, i, token(i), QStringLiteral("magic \"%1\"").arg(i), clock.nowMs() - 1'000}));
        }
        return {};
    });
    if (!filled) {
        qFatal("%s", qPrintable(filled.error().what));
    }
}

Fleet::~Fleet() = default;

QByteArray Fleet::token(int device)
{
    return QByteArray(32, '\xAB') + QByteArray::number(device);
}

apns::WakerOptions Fleet::quickOptions()
{
    apns::WakerOptions options;
    options.host = QStringLiteral("127.0.0.1");
    options.windowMs = 1'000;
    options.answerMs = 2'000;
    options.firstRetryMs = 20;
    options.maxPerSecond = 100'000;
    options.laterSpread = 0;
    return options;
}

void Fleet::importCertificate(const TestAuthority& issuer)
{
    TestLeaf leaf;
    leaf.commonName = "APSP:test";
    leaf.userId = testTopic.toLatin1();
    leaf.key = KeyKind::SharedRsa2048;
    leaf.notAfterSeconds = 365 * 86'400;
    const auto identity = issuer.issue(leaf);
    const apns::PushCertificateFile file{identity.certificatePem + identity.keyPem, {}, {}};
    const auto checked = apns::checkPushCertificate(file, clock.nowMs());
    if (!checked) {
        qFatal("%s", qPrintable(checked.error().what));
    }
    const auto stored = store->write([&](store::Transaction& tx) {
        return apns::storePushCertificate(tx, sealer, *checked, QStringLiteral("admin"));
    });
    if (!stored) {
        qFatal("%s", qPrintable(stored.error().what));
    }
}

void Fleet::startWaker(const PushService& service, apns::WakerOptions options)
{
    startWaker(service.port(), service.authority, std::move(options));
}

void Fleet::startWaker(const FakeApns& service, apns::WakerOptions options)
{
    startWaker(service.port(), service.caPem(), std::move(options));
}

void Fleet::startWaker(quint16 port, const TestAuthority& authority, apns::WakerOptions options)
{
    startWaker(port, authority.pem(), std::move(options));
}

void Fleet::startWaker(quint16 port, const QByteArray& caPem, apns::WakerOptions options)
{
    options.port = port;
    options.extraCaFile = folder.filePath(QStringLiteral("push-ca.pem"));
    QFile file(options.extraCaFile);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(caPem);
    }
    file.close();
    auto started = apns::Waker::start(*store, sealer, clock, options);
    if (!started) {
        qFatal("%s", qPrintable(started.error().what));
    }
    waker = std::move(*started);
}

Fleet::Channel Fleet::channel(ChannelId id) const
{
    return store
        ->read([&](store::Connection& db) -> Result<Channel> {
            const auto row = TRY(db.one("SELECT push_result, push_at, push_next_at, push_tries, push_dead "
                                        "FROM channel WHERE id = ?",
                                        {id.value}, QStringLiteral("channel")));
            return Channel{row.text(0), row.integer(1), row.integer(2), static_cast<int>(row.integer(3)),
                           row.boolean(4)};
        })
        .value_or(Channel());
}

int Fleet::withResult(const QString& result) const
{
    const auto count = store->read([&](store::Connection& db) {
        return db.one("SELECT COUNT(*) FROM channel WHERE push_result = ?", {result}, QStringLiteral("count"));
    });
    return count ? static_cast<int>(count->integer(0)) : -1;
}

QMap<QString, int> Fleet::results() const
{
    return store
        ->read([](store::Connection& db) -> Result<QMap<QString, int>> {
            QMap<QString, int> all;
            for (const auto& row : TRY(db.all("SELECT push_result, COUNT(*) FROM channel WHERE push_result <> '' "
                                              "GROUP BY push_result"))) {
                all.insert(row.text(0), static_cast<int>(row.integer(1)));
            }
            return all;
        })
        .value_or(QMap<QString, int>());
}

void Fleet::wakeAll(int devices)
{
    for (int i = 1; i <= devices; ++i) {
        waker->wake(id(i), apns::WakeReason::Command);
    }
}

int Fleet::audited(const QString& kind) const
{
    const auto count = store->read([&](store::Connection& db) {
        return db.one("SELECT COUNT(*) FROM audit WHERE kind = ?", {kind}, QStringLiteral("count"));
    });
    return count ? static_cast<int>(count->integer(0)) : -1;
}

void Fleet::run(const char* sql, const store::Binds& binds)
{
    const auto done = store->write([&](store::Transaction& tx) { return tx.run(sql, binds); });
    if (!done) {
        qFatal("%s", qPrintable(done.error().what));
    }
}

} // namespace espalier::test
