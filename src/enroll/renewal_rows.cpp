#include "enroll/renewal_rows.h"

#include "audit/log.h"

#include <algorithm>
#include <array>

namespace espalier::enroll {

namespace {

constexpr qsizetype longestError = 500;
constexpr qint64 commandMinutesMs = 10LL * 60 * 1000; // between the renewal's row and its command
constexpr int mostDoublings = 3;

#define RENEWAL_COLUMNS                                                                                           \
    "SELECT r.id, r.device_id, r.certificate_id, r.command_uuid, r.asked_at, r.asked_by, r.expires_at, r.state, " \
    "COALESCE(r.ended_at, 0), r.error, COALESCE(r.access_rights, 0) FROM renewal r "

constexpr std::array renewalStateNames{"pending", "renewed", "failed"};

RenewalState stateNamed(const QString& text)
{
    const auto* found = std::find_if(renewalStateNames.begin(), renewalStateNames.end(),
                                     [&](const char* known) { return text == QLatin1String(known); });
    return found == renewalStateNames.end() ? RenewalState::Failed
                                            : static_cast<RenewalState>(found - renewalStateNames.begin());
}

Renewal renewalFrom(const store::Row& row)
{
    Renewal renewal;
    renewal.id = row.integer(0);
    renewal.device = DeviceId{row.integer(1)};
    renewal.certificate = CertificateId{row.integer(2)};
    renewal.command = row.text(3);
    renewal.askedAt = row.integer(4);
    renewal.askedBy = row.text(5);
    renewal.expiresAt = row.integer(6);
    renewal.state = stateNamed(row.text(7));
    renewal.endedAt = row.integer(8);
    renewal.error = row.text(9);
    renewal.accessRights = row.integer(10);
    return renewal;
}

Result<> end(store::Transaction& tx, const Renewal& renewal, RenewalState state, const QString& error)
{
    TRY(tx.run("UPDATE renewal SET state = ?, ended_at = ?, error = ? WHERE id = ? AND state = 'pending'",
               {QString::fromLatin1(name(state)), tx.nowMs(), error.simplified().left(longestError), renewal.id}));
    tx.touch(store::Table::Device, renewal.device.value);
    return {};
}

// Challenges of renewals only: those of a link belong to whoever opened it.
Result<> voidUnused(store::Transaction& tx, DeviceId device)
{
    TRY(tx.run("UPDATE challenge SET voided_at = ? WHERE device_id = ? AND link_id = 0 AND session = 0 "
               "AND used_at IS NULL AND voided_at IS NULL",
               {tx.nowMs(), device.value}));
    return {};
}

// The device has the profile of the renewal now, and no later one may give back what that took away.
Result<> keepRights(store::Transaction& tx, const Renewal& renewal)
{
    if (renewal.accessRights == 0) {
        return {};
    }
    TRY(tx.run("UPDATE device SET access_rights = ? WHERE id = ?", {renewal.accessRights, renewal.device.value}));
    TRY(tx.run("UPDATE enrollment SET access_rights = ?, pinned = (SELECT pinned FROM renewal WHERE id = ?) WHERE id = "
               "(SELECT id FROM enrollment WHERE device_id = ? AND "
               "token_at IS NOT NULL ORDER BY token_at DESC, id DESC LIMIT 1)",
               {renewal.accessRights, renewal.id, renewal.device.value}));
    return {};
}

Result<> tellFailed(store::Transaction& tx, DeviceId device, const QString& why)
{
    return audit::append(tx, {QStringLiteral("system"),
                              QStringLiteral("device.renewal_failed"),
                              QStringLiteral("device"),
                              QString::number(device.value),
                              {{QStringLiteral("error"), why.simplified().left(longestError)}}});
}

} // namespace

const char* name(RenewalState state)
{
    return renewalStateNames.at(static_cast<size_t>(state));
}

Result<qint64> insertRenewal(store::Transaction& tx, const Renewal& renewal, qint64 generation)
{
    tx.touch(store::Table::Device, renewal.device.value);
    return tx.insert("INSERT INTO renewal (device_id, generation, certificate_id, command_uuid, asked_at, asked_by, "
                     "expires_at, state, access_rights, pinned) VALUES (?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?)",
                     {renewal.device.value, generation, renewal.certificate.value, renewal.command, renewal.askedAt,
                      renewal.askedBy, renewal.expiresAt,
                      renewal.accessRights == 0 ? QVariant() : QVariant(renewal.accessRights),
                      renewal.pinned.isEmpty() ? QVariant() : QVariant(renewal.pinned)});
}

Result<> failRenewal(store::Transaction& tx, const Renewal& renewal, const QString& why)
{
    TRY(voidUnused(tx, renewal.device));
    TRY(end(tx, renewal, RenewalState::Failed, why));
    return tellFailed(tx, renewal.device, why);
}

Result<> refuseRenewal(store::Transaction& tx, DeviceId device, const QString& why)
{
    const auto before = TRY(latestRenewal(tx, device));
    const store::Row row = TRY(tx.one("SELECT generation, COALESCE(certificate_id, 0) FROM device WHERE id = ?",
                                      {device.value}, {"device", device.value}));
    Renewal refused;
    refused.device = device;
    refused.certificate = CertificateId{row.integer(1)};
    refused.askedAt = tx.nowMs();
    refused.askedBy = QStringLiteral("system");
    refused.expiresAt = tx.nowMs();
    refused.id = TRY(insertRenewal(tx, refused, row.integer(0)));
    TRY(end(tx, refused, RenewalState::Failed, why));
    const bool isNews = !before || before->certificate != refused.certificate || before->error != why;
    return isNews ? tellFailed(tx, device, why) : Result<>();
}

Result<QList<Renewal>> abandonedRenewals(store::Transaction& tx)
{
    QList<Renewal> all;
    for (const store::Row& row :
         TRY(tx.all(RENEWAL_COLUMNS
                    "WHERE r.state = 'pending' AND ((r.asked_at < ? AND NOT EXISTS (SELECT 1 FROM delivery y JOIN "
                    "command m ON m.id = y.command_id WHERE m.uuid = r.command_uuid AND y.state IN ('queued', 'sent', "
                    "'notnow', 'acknowledged'))) OR r.expires_at <= ?)",
                    {tx.nowMs() - commandMinutesMs, tx.nowMs()}))) {
        all.append(renewalFrom(row));
    }
    return all;
}

Result<QList<DeviceId>> dueForRenewal(store::Connection& db, qint64 nowMs, int most)
{
    QList<DeviceId> due;
    // Of each device: the end of its identity, and how often this one was tried already.
    const store::Rows rows = TRY(
        db.all("SELECT d.id, c.not_before, c.not_after, (SELECT COUNT(*) FROM renewal r WHERE r.device_id = d.id AND "
               "r.certificate_id = d.certificate_id), (SELECT MAX(r.asked_at) FROM renewal r WHERE r.device_id = d.id "
               "AND r.certificate_id = d.certificate_id) FROM device d JOIN certificate c ON c.id = d.certificate_id "
               "WHERE d.state = 'enrolled' AND c.not_after > ? AND c.not_after <= ? AND NOT EXISTS (SELECT 1 FROM "
               "renewal r WHERE r.device_id = d.id AND r.state = 'pending') ORDER BY c.not_after",
               {nowMs, nowMs + renewalLeadMs}));
    for (const store::Row& row : rows) {
        const DeviceId device{row.integer(0)};
        const qint64 tries = row.integer(3);
        const qint64 pause = tries == 0 ? 0 : renewalPauseMs << std::min<qint64>(tries - 1, mostDoublings);
        if (renewalDueAt(device, row.integer(1), row.integer(2)) <= nowMs && row.integer(4) + pause <= nowMs) {
            due.append(device);
            if (due.size() >= most) {
                break;
            }
        }
    }
    return due;
}

qint64 renewalDueAt(DeviceId device, qint64 notBefore, qint64 notAfter)
{
    const qint64 lead = std::clamp<qint64>((notAfter - notBefore) / 3, 0, renewalLeadMs);
    const qint64 spread = lead / 3;
    // Knuth's multiplicative hash: neighbours in the table lie far apart in time, and a device keeps its place.
    const quint64 place = (static_cast<quint64>(device.value) * 2654435761U) % 1000U;
    return notAfter - lead + spread * static_cast<qint64>(place) / 1000;
}

Result<std::optional<Renewal>> latestRenewal(store::Connection& db, DeviceId device)
{
    const auto row = TRY(db.first(RENEWAL_COLUMNS "WHERE r.device_id = ? ORDER BY r.id DESC LIMIT 1", {device.value}));
    return row ? std::optional(renewalFrom(*row)) : std::nullopt;
}

Result<> checkRenewal(store::Transaction& tx, const ca::Binding& binding)
{
    if (binding.link.isValid() || !binding.device.isValid()) {
        return {};
    }
    const auto pending = TRY(tx.first("SELECT 1 FROM renewal r JOIN device d ON d.id = r.device_id WHERE d.id = ? AND "
                                      "r.state = 'pending' AND r.expires_at > ? AND d.state = 'enrolled' AND "
                                      "r.generation = d.generation AND r.certificate_id = d.certificate_id",
                                      {binding.device.value, tx.nowMs()}));
    return pending ? Result<>() : fail(ErrorCode::Refused, QStringLiteral("no renewal of this device is pending"));
}

Result<> checkRenewalSigner(store::Connection& db, const ca::Issued& signer, const ca::Binding& binding)
{
    const auto pending = TRY(db.first("SELECT 1 FROM renewal WHERE device_id = ? AND certificate_id = ? AND "
                                      "state = 'pending'",
                                      {binding.device.value, signer.id.value}));
    if (binding.link.isValid() || !pending) {
        return fail(ErrorCode::Refused,
                    QStringLiteral("a certificate signs only for its own renewal, while it is due"));
    }
    return {};
}

Result<> renewalSettled(store::Transaction& tx, DeviceId device)
{
    const auto renewal = TRY(latestRenewal(tx, device));
    if (!renewal || renewal->state != RenewalState::Pending) {
        return {};
    }
    const store::Row row =
        TRY(tx.one("SELECT COALESCE(d.certificate_id, 0), d.generation = r.generation FROM device d JOIN renewal r ON "
                   "r.device_id = d.id WHERE r.id = ?",
                   {renewal->id}, {"device", device.value}));
    if (!row.boolean(1)) {
        return renewalEnded(tx, device, QStringLiteral("the device enrolled anew meanwhile"));
    }
    if (row.integer(0) == renewal->certificate.value) {
        return {};
    }
    TRY(keepRights(tx, *renewal));
    return end(tx, *renewal, RenewalState::Renewed, {});
}

Result<> renewalEnded(store::Transaction& tx, DeviceId device, const QString& why)
{
    const auto renewal = TRY(latestRenewal(tx, device));
    if (!renewal || renewal->state != RenewalState::Pending) {
        return {};
    }
    TRY(voidUnused(tx, device));
    return end(tx, *renewal, RenewalState::Failed, why);
}

} // namespace espalier::enroll
