#include "tests/enroll/office.h"

#include "store/settings.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>
#include <QUrl>

namespace espalier::test {

namespace {

QByteArray run(const QString& program, const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitCode() != 0) {
        qWarning("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return {};
    }
    return process.readAllStandardOutput();
}

QJsonObject asked(const char* script, const QByteArray& input)
{
    const QString file = QStringLiteral(SOURCE_ROOT "/tests/enroll/") + QString::fromLatin1(script);
    return QJsonDocument::fromJson(run(QStringLiteral("python3"), {file}, input)).object();
}

template <class T> T need(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().what));
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace

namespace {

crypto::Sealer testSealer()
{
    return crypto::Sealer(SecretBytes(QByteArrayView(QByteArray(32, 'k'))));
}

void write(store::Store& store, const QString& key, const QString& value)
{
    need(store.write([&](store::Transaction& tx) { return store::setSetting(tx, key, value); }));
}

// A folder with the authority's keys in it, made once: each office starts from a copy.
const QString& preparedFolder()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const ManualClock clock;
        const crypto::Sealer sealer = testSealer();
        const auto store = need(store::Store::open({folder.path()}, clock));
        write(*store, QStringLiteral("organization"), QStringLiteral("Marlow & Finch"));
        write(*store, QStringLiteral("public_url"), QStringLiteral("https://mdm.example.com:8443/"));
        write(*store, QStringLiteral("topic"), QStringLiteral("com.apple.mgmt.External.1234"));
        const auto authority = need(ca::Authority::open(*store, sealer, clock));
        (void)need(authority->signingIdentity());
        return folder.path();
    }();
    return path;
}

} // namespace

Office::Office(Tls tls) : sealer(testSealer()), m_tls(tls)
{
    const QDir prepared(preparedFolder());
    for (const QString& name : prepared.entryList({QStringLiteral("espalier.sqlite*")}, QDir::Files)) {
        if (!QFile::copy(prepared.filePath(name), folder.filePath(name))) {
            qFatal("the prepared folder can't be copied");
        }
    }
    store = need(store::Store::open({folder.path()}, clock));
    authority = need(ca::Authority::open(*store, sealer, clock));
    authority->setIssuedHook(&enroll::takeUse);
    const enroll::TrustSource source = [this] { return trust(); };
    profiles = std::make_unique<enroll::EnrollmentProfiles>(*store, sealer, *authority, source);
    pages = std::make_unique<enroll::Pages>(*store, sealer, clock, *profiles, source);
}

void Office::keepDoor(enroll::Door& door)
{
    pages = std::make_unique<enroll::Pages>(*store, sealer, clock, *profiles, [this] { return trust(); }, &door);
}

Result<enroll::Trust> Office::trust()
{
    enroll::Trust now;
    now.signer = TRY(authority->signingIdentity());
    now.deviceRoot = authority->root().certificate;
    now.serverAuthority = givenAuthority;
    if (m_tls == Tls::OwnAuthority) {
        now.serverAuthority = now.tlsRoot = authority->root().certificate;
    }
    return now;
}

void Office::set(const QString& key, const QString& value)
{
    need(store->write([&](store::Transaction& tx) { return store::setSetting(tx, key, value); }));
}

QString Office::setting(const char* key)
{
    return need(store->read([&](store::Connection& db) { return store::setting(db, key); }));
}

LinkId Office::link(const enroll::NewLink& wanted)
{
    return need(store->write(
        [&](store::Transaction& tx) { return enroll::createLink(tx, sealer, wanted, QStringLiteral("admin")); }));
}

enroll::Link Office::shown(LinkId id)
{
    return need(store->read([&](store::Connection& db) { return enroll::showLink(db, id); }));
}

QString Office::path(LinkId id)
{
    const enroll::Link link = shown(id);
    return QUrl(need(store->read([&](store::Connection& db) { return enroll::linkUrl(db, sealer, link); }))).path();
}

void Office::revoke(LinkId id)
{
    need(store->write([&](store::Transaction& tx) { return enroll::revokeLink(tx, id, QStringLiteral("admin")); }));
}

http::Response Office::get(const QString& target, const QMap<QByteArray, QByteArray>& headers, const QByteArray& method,
                           const QString& address)
{
    http::Request request;
    request.method = method;
    request.target = target.toUtf8();
    const qsizetype mark = request.target.indexOf('?');
    request.path = mark < 0 ? request.target : request.target.left(mark);
    request.query = mark < 0 ? QByteArray() : request.target.mid(mark + 1);
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        request.headers.add(header.key(), header.value());
    }
    request.remoteAddress = address;
    request.receivedMs = clock.nowMs();
    return pages->handle(request);
}

QJsonObject Office::opened(const QByteArray& signedProfile)
{
    const QString root = folder.filePath(QStringLiteral("root.pem"));
    QFile file(root);
    if (!file.open(QIODevice::WriteOnly)) {
        return {};
    }
    file.write(authority->root().certificate.pem());
    file.close();
    const QByteArray xml =
        run(QStringLiteral("openssl"),
            {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-inform"), QStringLiteral("DER"),
             QStringLiteral("-CAfile"), root, QStringLiteral("-purpose"), QStringLiteral("any"),
             QStringLiteral("-attime"), QString::number(clock.nowMs() / 1000), QStringLiteral("-binary")},
            signedProfile);
    return asked("read_plist.py", xml);
}

Result<crypto::Certificate> Office::enrollWith(const QString& challenge, const crypto::PrivateKey& key)
{
    return authority->issueFromChallenge(challenge.toLatin1(), key.publicKeyDer());
}

QList<enroll::Enrollment> Office::trace(LinkId id)
{
    return need(store->read([&](store::Connection& db) { return enroll::listEnrollments(db, id, 1000); }));
}

qint64 Office::insertDevice(const QString& udid)
{
    return need(store->write([&](store::Transaction& tx) -> Result<qint64> {
        const qint64 device = TRY(tx.insert("INSERT INTO device (udid, state, name, created_at) VALUES (?, ?, ?, ?)",
                                            {udid, QStringLiteral("authenticated"), udid, tx.nowMs()}));
        TRY(tx.insert("INSERT INTO channel (device_id) VALUES (?)", {device}));
        return device;
    }));
}

qint64 Office::count(const char* sql, const store::Binds& binds)
{
    return need(store->read([&](store::Connection& db) { return db.one(sql, binds, QStringLiteral("count")); }))
        .integer(0);
}

QJsonObject payload(const QJsonObject& profile, const QString& type)
{
    for (const QJsonValue& one : profile.value(QLatin1String("PayloadContent")).toArray()) {
        if (one.toObject().value(QLatin1String("PayloadType")).toString() == type) {
            return one.toObject();
        }
    }
    return {};
}

QString challengeOf(const QJsonObject& profile)
{
    return payload(profile, QStringLiteral("com.apple.security.scep"))
        .value(QLatin1String("PayloadContent"))
        .toObject()
        .value(QLatin1String("Challenge"))
        .toString();
}

const crypto::PrivateKey& deviceKey()
{
    static const crypto::PrivateKey key = need(crypto::PrivateKey::generateRsa());
    return key;
}

QJsonObject judged(const QByteArray& html)
{
    return asked("judge_page.py", html);
}

} // namespace espalier::test
