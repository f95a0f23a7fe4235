#include "tests/mdm/office.h"

#include "crypto/random.h"

namespace espalier::test {

namespace {

const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE plist PUBLIC "
                        "\"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
                        "<plist version=\"1.0\"><dict>\n";
const QByteArray foot = "</dict></plist>\n";
constexpr auto checkInType = "application/x-apple-aspen-mdm-checkin";
constexpr auto connectType = "application/x-apple-aspen-mdm; charset=UTF-8";

QByteArray text(const QByteArray& key, const QByteArray& value)
{
    return "<key>" + key + "</key><string>" + value + "</string>\n";
}

QByteArray ids(const Phone& phone)
{
    return text("UDID", phone.udid) + (phone.user.isEmpty() ? QByteArray() : text("UserID", phone.user));
}

} // namespace

Office::Office() : sealer(SecretBytes(QByteArray(32, 'm')))
{
    hooks.channelEnabled = [this](store::Transaction&, DeviceId, ChannelId, mdm::IsNewEnrollment isNew) -> Result<> {
        hooksSeen.append(isNew == mdm::IsNewEnrollment::Yes ? QStringLiteral("enabled") : QStringLiteral("again"));
        return {};
    };
    hooks.deviceAuthenticated = [this](store::Transaction&, DeviceId, const ca::Issued* issued) -> Result<> {
        hooksSeen.append(issued ? QStringLiteral("authenticated by us") : QStringLiteral("authenticated"));
        return {};
    };
    hooks.deviceEnded = [this](store::Transaction&, DeviceId) -> Result<> {
        hooksSeen.append(QStringLiteral("ended"));
        return {};
    };
    restart();
}

void Office::reboot(const QString& boot)
{
    m_boot = boot;
    m_bootedAt = clock.monotonicMs();
    restart();
}

void Office::restart()
{
    m_endpoint.reset();
    queue.reset();
    store.reset();
    store::StoreOptions options;
    options.folder = folder.path();
    store = std::move(store::Store::open(options, clock).value());
    audit::sealHead(*store, sealer);
    queue = std::make_unique<mdm::Queue>(
        sealer, clock, [this](ChannelId channel) { woken.append(channel); },
        [this] {
            const qint64 since = clock.monotonicMs() - m_bootedAt;
            return BootTime{m_boot, m_boot.isEmpty() ? 0 : since};
        });
    QVERIFY(store->read([this](store::Connection& db) { return queue->load(db); }));
    m_endpoint = std::make_unique<mdm::Endpoint>(mdm::EndpointParts{
        *store, sealer, clock, *queue, handlers, hooks, [this] { return authorities; },
        [this](ChannelId channel) { woken.append(channel); }, [this](ChannelId channel) { contacted.append(channel); },
        [this](ChannelId channel) { putOff.append(channel); }});
}

http::Response Office::send(const QByteArray& contentType, const Phone& phone, const QByteArray& dict)
{
    http::Request request;
    request.method = "PUT";
    request.path = "/mdm/connect";
    request.headers.add("Content-Type", contentType);
    request.body = head + dict + foot;
    request.peer.der = phone.certificate;
    request.peer.trusted = !phone.certificate.isEmpty();
    request.remoteAddress = QStringLiteral("192.0.2.1");
    return m_endpoint->handle(request);
}

http::Response Office::checkIn(const Phone& phone, const QByteArray& type, const QByteArray& more)
{
    return send(checkInType, phone,
                text("MessageType", type) + text("Topic", "com.apple.mgmt.test") + ids(phone) + more);
}

http::Response Office::authenticate(const Phone& phone, const QByteArray& more)
{
    return checkIn(phone, "Authenticate",
                   text("ProductName", "iPhone15,2") + text("OSVersion", "18.1") + text("BuildVersion", "22B83") +
                       text("SerialNumber", "S" + phone.udid) + text("DeviceName", "Name of " + phone.udid) + more);
}

http::Response Office::tokenUpdate(const Phone& phone, const QByteArray& more)
{
    return checkIn(phone, "TokenUpdate",
                   "<key>Token</key><data>" + ("token " + phone.udid + phone.user).toBase64() + "</data>\n" +
                       text("PushMagic", "magic " + phone.udid) + more);
}

http::Response Office::report(const Phone& phone, const QByteArray& status, const QByteArray& uuid,
                              const QByteArray& more)
{
    return send(connectType, phone,
                text("Status", status) + ids(phone) + (uuid.isEmpty() ? QByteArray() : text("CommandUUID", uuid)) +
                    more);
}

void Office::enroll(const Phone& phone)
{
    QCOMPARE(authenticate(phone).status, 200);
    QCOMPARE(tokenUpdate(phone).status, 200);
    QCOMPARE(deviceState(phone), QStringLiteral("enrolled"));
}

void Office::issue(const QByteArray& certificate, qint64 link, qint64 device)
{
    const QByteArray pin = crypto::sha256(certificate);
    QVERIFY(store->write([&](store::Transaction& tx) {
        return tx.insert("INSERT INTO certificate (kind, serial, subject, sha256, der, public_key_sha256, not_before, "
                         "not_after, link_id, device_id, created_at) VALUES ('device', ?, '', ?, ?, ?, 0, ?, ?, ?, 0)",
                         {QString::fromLatin1(pin.toHex()), pin, certificate, pin, std::numeric_limits<qint64>::max(),
                          link, device});
    }));
}

void Office::revoke(const QByteArray& certificate)
{
    QVERIFY(store->write([&](store::Transaction& tx) {
        return tx.run("UPDATE certificate SET revoked_at=1 WHERE sha256=?", {crypto::sha256(certificate)});
    }));
}

void Office::set(const char* key, const QString& value)
{
    QVERIFY(
        store->write([&](store::Transaction& tx) { return store::setSetting(tx, QString::fromLatin1(key), value); }));
}

mdm::NewCommand Office::command(const QByteArray& requestType, const Phone& phone, const QString& uuid)
{
    mdm::NewCommand command;
    command.command.set(QStringLiteral("RequestType"), QString::fromLatin1(requestType));
    command.channels = {channel(phone)};
    command.uuid = uuid;
    command.createdBy = QStringLiteral("admin");
    return command;
}

Result<mdm::Queued> Office::add(const mdm::NewCommand& command)
{
    return store->write([&](store::Transaction& tx) { return queue->add(tx, command); });
}

Result<mdm::Queued> Office::add(const QByteArray& requestType, const Phone& phone, const QString& uuid)
{
    return add(command(requestType, phone, uuid));
}

Result<int> Office::cancel(const QString& uuid)
{
    return store->write(
        [&](store::Transaction& tx) { return queue->cancel(tx, uuid, std::nullopt, QStringLiteral("admin")); });
}

QVariant Office::value(const QString& sql, const store::Binds& binds)
{
    const auto rows = store->read([&](store::Connection& db) { return db.allDynamic(sql, binds); });
    if (!rows) {
        qWarning("%s", qUtf8Printable(rows.error().what));
        return {};
    }
    return rows->isEmpty() ? QVariant() : QVariant(rows->first().text(0));
}

QString Office::deviceState(const Phone& phone)
{
    return value(QStringLiteral("SELECT state FROM device WHERE udid=?"), {QString::fromLatin1(phone.udid)}).toString();
}

qint64 Office::generation(const Phone& phone)
{
    return value(QStringLiteral("SELECT generation FROM device WHERE udid=?"), {QString::fromLatin1(phone.udid)})
        .toLongLong();
}

QString Office::deliveryState(const QString& uuid)
{
    return value(QStringLiteral("SELECT d.state FROM delivery d JOIN command c ON c.id=d.command_id WHERE c.uuid=?"),
                 {uuid})
        .toString();
}

QStringList Office::history(const QString& uuid)
{
    QStringList entries;
    const auto rows = store->read([&](store::Connection& db) {
        return db.all("SELECT h.state, h.note FROM delivery_history h JOIN delivery d ON d.id=h.delivery_id "
                      "JOIN command c ON c.id=d.command_id WHERE c.uuid=? ORDER BY h.id",
                      {uuid});
    });
    for (const store::Row& row : *rows) {
        entries.append(row.text(1).isEmpty() ? row.text(0) : row.text(0) + QLatin1Char('/') + row.text(1));
    }
    return entries;
}

DeviceId Office::device(const Phone& phone)
{
    return DeviceId{
        value(QStringLiteral("SELECT id FROM device WHERE udid=?"), {QString::fromLatin1(phone.udid)}).toLongLong()};
}

ChannelId Office::channel(const Phone& phone)
{
    return ChannelId{value(QStringLiteral("SELECT c.id FROM channel c JOIN device d ON d.id=c.device_id WHERE d.udid=? "
                                          "AND c.user_id=?"),
                           {QString::fromLatin1(phone.udid), QString::fromLatin1(phone.user)})
                         .toLongLong()};
}

qint64 Office::auditCount(const QString& kind)
{
    return value(QStringLiteral("SELECT COUNT(*) FROM audit WHERE kind=?"), {kind}).toLongLong();
}

QByteArray Office::everything()
{
    QByteArray dump;
    for (const auto* table :
         {"device", "identity", "channel", "group_member", "command", "delivery", "delivery_history", "message",
          "quarantine", "quarantine_message", "guard_pass", "certificate", "setting"}) {
        const auto rows = store->read([&](store::Connection& db) {
            return db.allDynamic(QStringLiteral("SELECT * FROM %1").arg(QString::fromLatin1(table)), {});
        });
        const auto columns = store->read([&](store::Connection& db) {
            return db.allDynamic(QStringLiteral("PRAGMA table_info(%1)").arg(QString::fromLatin1(table)), {});
        });
        for (const store::Row& row : *rows) {
            dump += table;
            for (int column = 0; column < columns->size(); ++column) {
                dump += '|' + row.bytes(column).toHex();
            }
            dump += '\n';
        }
    }
    const auto secrets = store->read(
        [](store::Connection& db) { return db.all("SELECT place, sealed FROM secret WHERE place<>'audit/head'"); });
    for (const store::Row& row : *secrets) {
        dump += row.text(0).toUtf8() + '|' + row.bytes(1).toHex() + '\n';
    }
    return dump;
}

bool Office::auditIsIntact()
{
    return store->read([this](store::Connection& db) { return audit::verify(db, sealer); })->intact;
}

QByteArray uuidIn(const http::Response& response)
{
    const auto key = response.body.indexOf("<key>CommandUUID</key>");
    if (key < 0) {
        return {};
    }
    const auto from = response.body.indexOf("<string>", key) + 8;
    return response.body.mid(from, response.body.indexOf("</string>", from) - from);
}

} // namespace espalier::test
