// An office that has profiles, assigns them, and devices that answer, without any HTTP.
#pragma once

#include "inventory/groups.h"
#include "profiles/assignments.h"
#include "profiles/rollout.h"
#include "profiles/status.h"
#include "tests/profiles/sample.h"

namespace espalier::test {

using profiles::ChannelChoice;

inline const auto admin = QStringLiteral("admin");

struct Office : Fleet {
    Office() { installer.addHandlers(handlers); }

    // As the operations do it: the change, then what it means for the devices.
    template <class F> auto change(F&& unit)
    {
        const auto result = store->write(std::forward<F>(unit));
        rollout.workOff();
        return must(result);
    }
    ProfileId import(const Sample& sample = {}) { return import(profile(sample)); }
    ProfileId import(const QByteArray& file)
    {
        const profiles::ReadyProfile ready = must(library.prepare(file));
        return change([&](store::Transaction& tx) -> Result<ProfileId> {
            const profiles::ImportedProfile imported = TRY(library.import(tx, ready, {}, admin));
            TRY(installer.markDue(tx, imported.id));
            return imported.id;
        });
    }
    void assign(ProfileId profile, const profiles::Target& target, ChannelChoice channel = ChannelChoice::Auto)
    {
        change([&](store::Transaction& tx) -> Result<> {
            TRY(profiles::assign(tx, {profile, target, channel}, admin));
            return installer.markDue(tx, profile);
        });
    }
    void unassign(ProfileId profile, const profiles::Target& target)
    {
        change([&](store::Transaction& tx) -> Result<> {
            TRY(profiles::unassign(tx, profile, target, admin));
            return installer.markDue(tx, profile);
        });
    }
    void remove(ProfileId profile)
    {
        change([&](store::Transaction& tx) { return installer.remove(tx, profile, admin); });
    }
    void reconcile(DeviceId device)
    {
        write([&](store::Transaction& tx) { return installer.reconcile(tx, device); });
    }
    GroupId group(const QString& name)
    {
        return write([&](store::Transaction& tx) { return inventory::createGroup(tx, name, admin); });
    }
    void join(GroupId group, DeviceId device)
    {
        change([&](store::Transaction& tx) -> Result<> {
            const QList<DeviceId> joined = TRY(inventory::addMembers(tx, group, {device}, admin));
            return installer.markDue(tx, joined);
        });
    }
    void leave(GroupId group, DeviceId device)
    {
        change([&](store::Transaction& tx) -> Result<> {
            const QList<DeviceId> gone = TRY(inventory::removeMembers(tx, group, {device}, admin));
            return installer.markDue(tx, gone);
        });
    }

    // "install B" or "remove com.example.wifi" or "" – what the channel is told next, without answering.
    QString told(ChannelId channel)
    {
        last = next(channel);
        if (last.uuid.isEmpty()) {
            return {};
        }
        const plist::Dict command = commandIn(last);
        if (command.text(u"RequestType") == QLatin1String("InstallProfile")) {
            const plist::Dict profile = must(plist::readXmlDict(command.data(u"Payload")));
            return QStringLiteral("install ") + profile.text(u"PayloadUUID");
        }
        return QStringLiteral("remove ") + command.text(u"Identifier");
    }
    void done(ChannelId channel) { answer(channel, last); }
    void refused(ChannelId channel)
    {
        answer(channel, last, {}, mdm::ResultStatus::Error,
               QStringLiteral(
                   R"([{"code":4001,"domain":"MCInstallationErrorDomain","text":"Profile Installation Failed"}])"));
    }
    void notNow(ChannelId channel)
    {
        Q_UNUSED(channel);
        write([&](store::Transaction& tx) {
            return tx.run("UPDATE delivery SET state = 'notnow' WHERE id = ?", {last.delivery});
        });
    }
    QString state(DeviceId device)
    {
        const auto all = read([&](store::Connection& db) { return profiles::statusOfDevice(db, device); });
        QStringList states;
        for (const profiles::InstallStatus& one : all) {
            states.append(one.state);
        }
        return states.join(QLatin1Char(' '));
    }
    profiles::Progress progress(ProfileId profile)
    {
        return read([&](store::Connection& db) { return profiles::progress(db, profile); });
    }

    mdm::Outgoing last;
    profiles::Library library{sealer};
    profiles::Installer installer{queue, library};
    profiles::Rollout rollout{*store, installer};
};

inline const profiles::Target everyone{inventory::allDevices, {}};

// The Wi-Fi profile with this PayloadUUID, which told() says.
inline Sample version(const char* uuid, const QString& scope = {})
{
    Sample sample;
    sample.uuid = QString::fromLatin1(uuid);
    sample.scope = scope;
    return sample;
}
inline const auto removal = QStringLiteral("remove com.example.wifi");

} // namespace espalier::test
