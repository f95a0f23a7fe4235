// Two enrolled Macs and a third that only authenticated, with the operations on commands over them.
#pragma once

#include "crypto/sealer.h"
#include "server/operations/command_operations.h"
#include "server/operations/quarantine_operations.h"
#include "store/store.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QTemporaryDir>

namespace espalier::test {

inline QByteArray base64Plist(const QByteArray& dict)
{
    return ("<plist version=\"1.0\"><dict>" + dict + "</dict></plist>").toBase64();
}

// All three are in "All devices".
struct CommandDesk {
    QTemporaryDir folder;
    ManualClock clock;
    crypto::Sealer sealer{SecretBytes(QByteArray(32, 'd'))};
    std::unique_ptr<store::Store> store;
    QList<ChannelId> woken;
    mdm::Queue queue{sealer, clock, [this](ChannelId channel) { woken.append(channel); }};
    mdm::LifecycleHooks hooks;
    server::Operations operations;

    CommandDesk()
    {
        store::StoreOptions options;
        options.folder = folder.path();
        store = std::move(store::Store::open(options, clock).value());
        const auto filled = store->write([](store::Transaction& tx) -> Result<> {
            for (int i = 1; i <= 3; ++i) {
                const auto state = i < 3 ? QStringLiteral("enrolled") : QStringLiteral("authenticated");
                TRY(tx.insert(
                    "INSERT INTO device (id, udid, state, name, serial, created_at) VALUES (?, ?, ?, ?, ?, 0)",
                    {i, QStringLiteral("U%1").arg(i), state, QStringLiteral("Mac %1").arg(i),
                     QStringLiteral("S%1").arg(i)}));
                TRY(tx.insert("INSERT INTO channel (id, device_id, enabled) VALUES (?, ?, ?)", {i, i, i < 3 ? 1 : 0}));
                TRY(tx.insert("INSERT INTO group_member (group_id, device_id, added_at) VALUES (1, ?, 0)", {i}));
            }
            TRY(tx.insert("INSERT INTO channel (id, device_id, user_id, user_short_name, enabled) "
                          "VALUES (9, 1, 'USER-GUID', 'anna', 1)"));
            return {};
        });
        if (!filled) {
            qFatal("%s", qUtf8Printable(filled.error().what));
        }
        server::addCommandOperations(operations, {*store, sealer, queue, clock, catalogue::Catalogue::shipped});
        server::addQuarantineOperations(operations, *store, sealer, queue, hooks, {});
    }

    Result<QJsonValue> run(const char* name, const QJsonObject& arguments)
    {
        return operations.run(QString::fromLatin1(name), arguments, {QStringLiteral("tester")});
    }

    QByteArray request(const QString& uuid)
    {
        const auto raw = run("command.raw", {{QStringLiteral("uuid"), uuid}});
        return QByteArray::fromBase64((*raw)[QStringLiteral("body_base64")].toString().toLatin1());
    }
};

inline QJsonObject typed(const char* type, const QJsonValue& value)
{
    return {{QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("value"), value}};
}

} // namespace espalier::test
