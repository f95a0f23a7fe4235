// One device with everything that commands do beside being sent: PINs, passwords, keys, locations.
#pragma once

#include "ca/authority.h"
#include "commands/device_secrets.h"
#include "commands/file_vault.h"
#include "commands/special_work.h"
#include "commands/trait_answers.h"
#include "plist/reader.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

namespace espalier::test {

using namespace espalier::commands;

// One enrolled device, its queue, and what its answers mean.
struct Desk : Fleet {
    crypto::Sealer sealer{SecretBytes(QByteArray(32, 's'))};
    BootTime boot{QStringLiteral("boot"), 0};
    qint64 holdMs = 0;
    QList<ChannelId> woken;
    mdm::Queue queue{sealer, clock, [this](ChannelId channel) { woken.append(channel); },
                     [this] {
                         return BootTime{boot.boot, boot.ms + clock.monotonicMs()};
                     }};
    mdm::ResultHandlers handlers;
    std::unique_ptr<ca::Authority> authority;
    std::unique_ptr<FileVault> fileVault;

    explicit Desk(const char* platform = "mac")
    {
        const WorkPlaces places{queue, handlers, sealer};
        addTraitAnswers(handlers);
        addPinWork(places);
        addPasswordWork(places);
        addAdminWork(places);
        addActivationLockWork(places);
        addLocationWork(places);
        queue.setHoldTime([this](store::Connection&) -> Result<qint64> { return holdMs; });
        write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.insert("INSERT INTO device (id, udid, state, name, serial, platform, supervised, enrolled_at, "
                          "created_at) VALUES (1, 'U1', 'enrolled', 'One', 'S1', ?, 1, ?, 0)",
                          {QString::fromLatin1(platform), tx.nowMs()}));
            TRY(tx.insert("INSERT INTO channel (id, device_id, enabled) VALUES (1, 1, 1)"));
            return {};
        });
    }
    void openVault()
    {
        authority = must(ca::Authority::open(*store, sealer, clock));
        fileVault = std::make_unique<FileVault>(*store, sealer, *authority, clock);
        fileVault->addWork({queue, handlers, sealer});
    }

    Result<mdm::Queued> tryAdd(const plist::Dict& command, const char* uuid)
    {
        mdm::NewCommand one;
        one.command = command;
        one.channels = {ChannelId{1}};
        one.uuid = QString::fromLatin1(uuid);
        one.createdBy = QStringLiteral("anna");
        one.confirmation.text = QStringLiteral("One");
        return store->write([&](store::Transaction& tx) { return queue.add(tx, one); });
    }
    void add(const plist::Dict& command, const char* uuid) { (void)must(tryAdd(command, uuid)); }

    // The Command that the device is sent next; empty: nothing.
    plist::Dict next()
    {
        const auto sent =
            write([&](store::Transaction& tx) { return queue.next(tx, DeviceId{1}, ChannelId{1}, 1, 1); });
        if (!sent.command) {
            return {};
        }
        return *must(plist::readXmlDict(sent.command->body, plist::Limits())).dict(u"Command");
    }
    void answer(const char* requestType, const char* uuid, const plist::Dict& response,
                mdm::ResultStatus status = mdm::ResultStatus::Acknowledged, const plist::Dict& request = {})
    {
        mdm::CommandResult result;
        result.device = DeviceId{1};
        result.channel = ChannelId{1};
        result.uuid = QString::fromLatin1(uuid);
        result.requestType = QString::fromLatin1(requestType);
        result.status = status;
        result.response = response;
        result.request = request;
        write([&](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run("UPDATE delivery SET state = 'acknowledged' WHERE command_id = (SELECT id FROM command "
                             "WHERE uuid = ?)",
                             {result.uuid}));
            for (const auto& handler : handlers.of(result.requestType)) {
                TRY(handler(tx, result));
            }
            return {};
        });
    }
    QString current(QLatin1String kind)
    {
        const auto found = read([&](store::Connection& db) { return currentSecret(db, sealer, DeviceId{1}, kind); });
        return found ? QString::fromUtf8(found->view()) : QString();
    }
    QStringList states()
    {
        QStringList all;
        for (const auto& one : read([&](store::Connection& db) { return deviceSecrets(db, DeviceId{1}); })) {
            all.append(one.state);
        }
        return all;
    }
    QString deliveryState(const char* uuid)
    {
        return read([&](store::Connection& db) -> Result<QString> {
            return TRY(db.one("SELECT d.state FROM delivery d JOIN command c ON c.id = d.command_id WHERE c.uuid = ?",
                              {QString::fromLatin1(uuid)}, QStringLiteral("delivery")))
                .text(0);
        });
    }
};

inline plist::Dict request(const char* type)
{
    return plist::Dict().set(QStringLiteral("RequestType"), type);
}

} // namespace espalier::test
