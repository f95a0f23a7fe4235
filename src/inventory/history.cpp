#include "inventory/history.h"

#include "base/durations.h"
#include "store/settings.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace espalier::inventory {

namespace {

constexpr auto informationAnswer = QLatin1String("DeviceInformation");
constexpr auto securityAnswer = QLatin1String("SecurityInfo");
constexpr auto appsAnswer = QLatin1String("InstalledApplicationList");
constexpr auto profilesAnswer = QLatin1String("ProfileList");
constexpr auto certificatesAnswer = QLatin1String("CertificateList");

constexpr std::array changeKinds{"os",
                                 "os-build",
                                 "name",
                                 "supervised",
                                 "storage",
                                 "encryption",
                                 "passcode",
                                 "passcode-rules",
                                 "firewall",
                                 "app-added",
                                 "app-updated",
                                 "app-removed",
                                 "app-more",
                                 "profile-added",
                                 "profile-updated",
                                 "profile-removed",
                                 "profile-more",
                                 "certificate-added",
                                 "certificate-removed",
                                 "certificate-more"};

// Which list an answer brings; empty: it brings values.
QString listOf(const QString& kind)
{
    return kind == appsAnswer           ? QStringLiteral("app")
           : kind == profilesAnswer     ? QStringLiteral("profile")
           : kind == certificatesAnswer ? QStringLiteral("certificate")
                                        : QString();
}

QString yesOrNo(const store::Row& row, int column)
{
    return row.isNull(column) ? QString() : row.boolean(column) ? QStringLiteral("yes") : QStringLiteral("no");
}

Result<Seen> seenValues(store::Connection& db, DeviceId device, const QString& kind)
{
    const store::Row row = TRY(db.one("SELECT name, os, os_build, supervised, encrypted, passcode_present, "
                                      "passcode_compliant, firewall FROM device WHERE id = ?",
                                      {device.value}, {"device", device.value}));
    Seen seen;
    if (kind == informationAnswer) {
        seen.values = {{QStringLiteral("name"), row.text(0)},
                       {QStringLiteral("os"), row.text(1)},
                       {QStringLiteral("os-build"), row.text(2)},
                       {QStringLiteral("supervised"), yesOrNo(row, 3)}};
    } else if (kind == securityAnswer) {
        seen.values = {{QStringLiteral("encryption"), yesOrNo(row, 4)},
                       {QStringLiteral("passcode"), yesOrNo(row, 5)},
                       {QStringLiteral("passcode-rules"), yesOrNo(row, 6)},
                       {QStringLiteral("firewall"), yesOrNo(row, 7)}};
    }
    return seen;
}

Result<Seen> seenList(store::Connection& db, DeviceId device, ChannelId channel, const QString& kind)
{
    Seen seen;
    if (kind == appsAnswer) {
        for (const store::Row& row : TRY(db.all(
                 "SELECT bundle_id, name, version, short_version FROM app WHERE device_id = ?", {device.value}))) {
            // An app can have the same version for people and another one for itself.
            const QString own = row.text(2);
            const QString shown = row.text(3);
            const QString version = shown.isEmpty() || own.isEmpty() || own == shown
                                        ? (shown.isEmpty() ? own : shown)
                                        : QStringLiteral("%1 (%2)").arg(shown, own);
            seen.list.append({row.text(0).isEmpty() ? row.text(1) : row.text(0),
                              row.text(1).isEmpty() ? row.text(0) : row.text(1), version});
        }
    } else if (kind == profilesAnswer) {
        for (const store::Row& row :
             TRY(db.all("SELECT identifier, display_name, uuid FROM reported_profile WHERE channel_id = ?",
                        {channel.value}))) {
            seen.list.append({row.text(0), row.text(1).isEmpty() ? row.text(0) : row.text(1), row.text(2)});
        }
    } else if (kind == certificatesAnswer) {
        for (const store::Row& row :
             TRY(db.all("SELECT sha256, common_name FROM device_certificate WHERE device_id = ?", {device.value}))) {
            seen.list.append({QString::fromLatin1(row.bytes(0).toHex()), row.text(1), {}});
        }
    }
    return seen;
}

Result<Seen> lookAt(store::Connection& db, DeviceId device, ChannelId channel, const QString& kind)
{
    return listOf(kind).isEmpty() ? seenValues(db, device, kind) : seenList(db, device, channel, kind);
}

Result<> writeChange(store::Transaction& tx, DeviceId device, const FactChange& change)
{
    TRY(tx.run("INSERT INTO inventory_change (device_id, at, kind, item, subject, before_value, after_value) "
               "VALUES (?, ?, ?, ?, ?, ?, ?)",
               {device.value, tx.nowMs(), change.kind, change.item, change.subject, change.before, change.after}));
    tx.touch(store::Table::Inventory, device.value);
    return {};
}

// A tenth of the storage is a step worth telling; what is less adds up until it is.
Result<> tellStorage(store::Transaction& tx, DeviceId device)
{
    const store::Row row = TRY(tx.one("SELECT storage_bytes, storage_free_bytes, storage_told_bytes FROM device "
                                      "WHERE id = ?",
                                      {device.value}, {"device", device.value}));
    if (row.isNull(0) || row.isNull(1)) {
        return {};
    }
    const qint64 freeNow = row.integer(1);
    const qint64 step = std::max<qint64>(row.integer(0) / 10, 1);
    if (!row.isNull(2) && std::llabs(freeNow - row.integer(2)) < step) {
        return {};
    }
    TRY(tx.run("UPDATE device SET storage_told_bytes = ? WHERE id = ?", {freeNow, device.value}));
    return row.isNull(2)
               ? Result<>()
               : writeChange(
                     tx, device,
                     {QStringLiteral("storage"), {}, {}, QString::number(row.integer(2)), QString::number(freeNow)});
}

} // namespace

Result<Recording> Recording::begin(store::Transaction& tx, DeviceId device, ChannelId channel, const QString& kind,
                                   Compare compare)
{
    Recording recording;
    recording.m_device = device;
    recording.m_channel = channel;
    recording.m_kind = kind;
    recording.m_compare = compare;
    if (compare == Compare::Yes) {
        recording.m_before = TRY(lookAt(tx, device, channel, kind));
    }
    return recording;
}

Result<> Recording::tell(store::Transaction& tx) const
{
    if (m_kind == informationAnswer) {
        TRY(tellStorage(tx, m_device));
    }
    if (m_compare == Compare::No) {
        return {};
    }
    const Seen after = TRY(lookAt(tx, m_device, m_channel, m_kind));
    const QString list = listOf(m_kind);
    QList<FactChange> told =
        list.isEmpty() ? valueChanges(m_before, after) : listChanges(list, m_before, after, mostChangesPerAnswer);
    // Every new version of the system is another build.
    const bool newSystem = std::any_of(told.begin(), told.end(),
                                       [](const FactChange& change) { return change.kind == QLatin1String("os"); });
    for (const FactChange& change : std::as_const(told)) {
        if (!newSystem || change.kind != QLatin1String("os-build")) {
            TRY(writeChange(tx, m_device, change));
        }
    }
    return {};
}

bool isChangeKind(QStringView kind)
{
    return std::any_of(changeKinds.begin(), changeKinds.end(), [kind](const char* one) {
        const QLatin1String known(one);
        return kind == known || (known.startsWith(kind) && known.size() > kind.size() && known[kind.size()] == u'-');
    });
}

Result<QList<ToldChange>> changes(store::Connection& db, DeviceId device, const Asked& asked)
{
    QString sql = QStringLiteral("SELECT id, at, kind, item, subject, before_value, after_value FROM inventory_change "
                                 "WHERE device_id = ? AND at >= ?");
    store::Binds binds{device.value, asked.sinceMs};
    if (asked.beforeId > 0) {
        sql += QStringLiteral(" AND id < ?");
        binds.append(asked.beforeId);
    }
    if (!asked.kinds.isEmpty()) {
        QStringList either;
        for (const char* one : changeKinds) {
            const QString known = QString::fromLatin1(one);
            if (std::any_of(asked.kinds.begin(), asked.kinds.end(), [&known](const QString& kind) {
                    return known == kind || known.startsWith(kind + QLatin1Char('-'));
                })) {
                either.append(QStringLiteral("?"));
                binds.append(known);
            }
        }
        sql += QStringLiteral(" AND kind IN (%1)").arg(either.join(QLatin1Char(',')));
    }
    sql += QStringLiteral(" ORDER BY id DESC LIMIT ?");
    binds.append(asked.most);
    QList<ToldChange> told;
    for (const store::Row& row : TRY(db.allDynamic(sql, binds))) {
        told.append(
            {row.integer(0), row.integer(1), {row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)}});
    }
    return told;
}

Result<int> pruneChanges(store::Transaction& tx, int most)
{
    bool isNumber = false;
    const int days = TRY(store::setting(tx, "history_days")).toInt(&isNumber);
    const qint64 until = tx.nowMs() - (isNumber && days > 0 ? days : usualHistoryDays) * dayMs;
    return tx.run("DELETE FROM inventory_change WHERE id IN (SELECT id FROM inventory_change WHERE at < ? LIMIT ?)",
                  {until, most});
}

Result<> moveChanges(store::Transaction& tx, DeviceId from, DeviceId into)
{
    TRY(tx.run("UPDATE inventory_change SET device_id = ? WHERE device_id = ?", {into.value, from.value}));
    return {};
}

} // namespace espalier::inventory
