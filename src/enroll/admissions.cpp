#include "enroll/admissions.h"

#include "audit/log.h"
#include "mdm/device_channel.h"
#include "mdm/lifecycle.h"

#include <array>

namespace espalier::enroll {

namespace {

constexpr qint64 mostWaiting = 200; // at one link

constexpr std::array<const char*, 4> admissionStateNames{"waiting", "accepted", "refused", "ended"};

#define ADMISSION_COLUMNS                                                                            \
    "SELECT a.id, a.link_id, COALESCE(l.name, ''), COALESCE(a.device_id, 0), COALESCE(d.name, ''), " \
    "COALESCE(d.serial, ''), a.name, a.platform, a.address, a.state, a.created_at, "                 \
    "COALESCE(a.decided_at, 0), a.decided_by, COALESCE(d.platform, '') FROM admission a "            \
    "LEFT JOIN link l ON l.id = a.link_id LEFT JOIN device d ON d.id = a.device_id "

// Somebody at the page of a link that has ended can't go on whatever the answer; a device can.
#define STILL_WAITING                                                                                     \
    "a.state = 'waiting' AND (a.device_id IS NOT NULL OR (l.revoked_at IS NULL AND l.expires_at > ? AND " \
    "(l.uses_allowed = 0 OR l.uses_taken < l.uses_allowed))) "

Admission admissionFrom(const store::Row& row)
{
    Admission one;
    one.id = row.integer(0);
    one.link = LinkId{row.integer(1)};
    one.linkName = row.text(2);
    one.device = DeviceId{row.integer(3)};
    one.deviceName = row.text(4);
    one.serial = row.text(5);
    one.name = row.text(6);
    one.platform = one.device.isValid() ? row.text(13) : row.text(7);
    one.address = row.text(8);
    one.state = admissionStateNamed(row.text(9)).value_or(AdmissionState::Ended);
    one.createdAt = row.integer(10);
    one.decidedAt = row.integer(11);
    one.decidedBy = row.text(12);
    return one;
}

void touch(store::Transaction& tx, LinkId link)
{
    tx.touch(store::Table::Link, link.value);
    tx.touch(store::Table::Enrollment, 0);
}

Result<> note(store::Transaction& tx, const char* kind, const Admission& one, const QString& actor)
{
    QJsonObject facts{{QStringLiteral("link"), one.linkName}};
    if (one.device.isValid()) {
        facts.insert(QStringLiteral("device"), one.device.value);
    }
    if (!one.name.isEmpty()) {
        facts.insert(QStringLiteral("name"), one.name);
    }
    return audit::append(tx, {actor, QString::fromLatin1(kind),
                              one.device.isValid() ? QStringLiteral("device") : QStringLiteral("link"),
                              QString::number(one.device.isValid() ? one.device.value : one.link.value), facts});
}

Result<> noteAsked(store::Transaction& tx, const Link& link, DeviceId device, const QString& name)
{
    Admission asked;
    asked.link = link.id;
    asked.linkName = link.name;
    asked.device = device;
    asked.name = name;
    return note(tx, "admission.asked", asked, QStringLiteral("link"));
}

Result<QList<ChannelId>> channelsOf(store::Connection& db, DeviceId device)
{
    QList<ChannelId> channels;
    for (const store::Row& row : TRY(db.all("SELECT id FROM channel WHERE device_id = ? AND enabled = 1 "
                                            "ORDER BY user_id",
                                            {device.value}))) {
        channels.append(ChannelId{row.integer(0)});
    }
    return channels;
}

Result<> sendAway(store::Transaction& tx, mdm::Queue& queue, DeviceId device, const QString& actor)
{
    TRY(queue.purge(tx, device, {mdm::StepKind::EnrollmentRefused, QStringLiteral("refused")}));
    const auto channel = TRY(mdm::openDeviceChannel(tx, device));
    if (!channel) {
        return {}; // it has not come as far as its push token: held for good
    }
    mdm::NewCommand removal = TRY(mdm::enrollmentRemoval(tx));
    removal.channels = {*channel};
    removal.createdBy = actor;
    removal.confirmation = {mdm::ConfirmationOf::Device, TRY(mdm::confirmationName(tx, device))};
    TRY(queue.add(tx, removal));
    return {};
}

} // namespace

const char* name(AdmissionState state)
{
    return admissionStateNames.at(static_cast<size_t>(state));
}

std::optional<AdmissionState> admissionStateNamed(const QString& text)
{
    for (size_t i = 0; i < admissionStateNames.size(); ++i) {
        if (text == QLatin1String(admissionStateNames.at(i))) {
            return static_cast<AdmissionState>(i);
        }
    }
    return std::nullopt;
}

Result<> askAdmission(store::Transaction& tx, const Link& link, const Visitor& visitor)
{
    if (TRY(tx.first("SELECT 1 FROM admission WHERE page = ?", {visitor.page}))) {
        return {};
    }
    const bool waits = link.terms.approval == Approval::Before;
    const auto before = TRY(tx.one("SELECT COUNT(*) FROM admission WHERE link_id = ? AND state = ?",
                                   {link.id.value, waits ? QStringLiteral("waiting") : QStringLiteral("accepted")},
                                   QStringLiteral("admissions")));
    if (before.integer(0) >= (waits ? mostWaiting : mostUses)) {
        return fail(ErrorCode::Unavailable, QStringLiteral("too many people wait at this link"));
    }
    const QString state = QString::fromLatin1(name(waits ? AdmissionState::Waiting : AdmissionState::Accepted));
    TRY(tx.insert("INSERT INTO admission (link_id, page, name, platform, address, state, created_at) "
                  "VALUES (?, ?, ?, ?, ?, ?, ?)",
                  {link.id.value, visitor.page, visitor.name, visitor.platform, visitor.address, state, tx.nowMs()}));
    touch(tx, link.id);
    return waits ? noteAsked(tx, link, {}, visitor.name) : Result<>();
}

Result<std::optional<Admission>> admissionOf(store::Connection& db, const QByteArray& page)
{
    const auto row = TRY(db.first(ADMISSION_COLUMNS "WHERE a.page = ?", {page}));
    return row ? std::optional(admissionFrom(*row)) : std::nullopt;
}

Result<> endAdmission(store::Transaction& tx, qint64 session)
{
    TRY(tx.run("UPDATE admission SET state = 'ended' WHERE page = (SELECT page FROM enrollment WHERE id = ?)",
               {session}));
    return {};
}

Result<> enrollmentBegins(store::Transaction& tx, DeviceId device, const ca::Issued* certificate)
{
    TRY(tx.run("UPDATE admission SET state = 'ended' WHERE device_id = ? AND state = 'waiting'", {device.value}));
    const qint64 session = certificate != nullptr ? certificate->binding.session : 0;
    const auto rights = TRY(tx.first("SELECT access_rights, person FROM enrollment WHERE id = ?", {session}));
    // A renewed identity belongs to no session: its profile is the one of before, with the rights that are kept here.
    const bool isRenewed = certificate != nullptr && session == 0 && certificate->binding.device == device;
    if (!isRenewed) {
        TRY(tx.run("UPDATE device SET access_rights = ? WHERE id = ?",
                   {rights && !rights->isNull(0) ? QVariant(rights->integer(0)) : QVariant(), device.value}));
    }
    if (certificate == nullptr || !certificate->binding.link.isValid()) {
        return {};
    }
    const Link link = TRY(showLink(tx, certificate->binding.link));
    if (link.terms.approval != Approval::After) {
        return {};
    }
    TRY(tx.run("UPDATE device SET approval = 'waiting' WHERE id = ?", {device.value}));
    const QString typed = rights ? rights->text(1) : QString();
    const QString name = typed.isEmpty() ? link.person.name : typed;
    TRY(tx.insert("INSERT INTO admission (link_id, device_id, generation, name, state, created_at) "
                  "SELECT ?, id, generation, ?, 'waiting', ? FROM device WHERE id = ?",
                  {link.id.value, name, tx.nowMs(), device.value}));
    touch(tx, link.id);
    return noteAsked(tx, link, device, name);
}

Result<> admissionEnded(store::Transaction& tx, DeviceId device)
{
    TRY(tx.run("UPDATE device SET approval = '' WHERE id = ?", {device.value}));
    TRY(tx.run("UPDATE admission SET state = 'ended' WHERE device_id = ? AND state = 'waiting'", {device.value}));
    tx.touch(store::Table::Enrollment, 0);
    return {};
}

Result<> sendAwayRefused(store::Transaction& tx, mdm::Queue& queue, DeviceId device)
{
    const auto row = TRY(tx.first("SELECT approval FROM device WHERE id = ?", {device.value}));
    return row && row->text(0) == QLatin1String("refused") ? sendAway(tx, queue, device, QStringLiteral("system"))
                                                           : Result<>();
}

Result<QList<Admission>> listAdmissions(store::Connection& db, std::optional<AdmissionState> state, qint64 nowMs,
                                        int most)
{
    const store::Rows rows =
        !state ? TRY(db.all(ADMISSION_COLUMNS "ORDER BY a.id DESC LIMIT ?", {most}))
        : *state == AdmissionState::Waiting
            ? TRY(db.all(ADMISSION_COLUMNS "WHERE " STILL_WAITING "ORDER BY a.id DESC LIMIT ?", {nowMs, most}))
            : TRY(db.all(ADMISSION_COLUMNS "WHERE a.state = ? ORDER BY a.id DESC LIMIT ?",
                         {QString::fromLatin1(name(*state)), most}));
    QList<Admission> list;
    for (const store::Row& row : rows) {
        list.append(admissionFrom(row));
    }
    return list;
}

Result<QList<ChannelId>> decide(store::Transaction& tx, mdm::Queue& queue, qint64 id, Decision decision,
                                const QString& actor)
{
    const Admission one = admissionFrom(TRY(tx.one(ADMISSION_COLUMNS "WHERE a.id = ?", {id}, {"approval", id})));
    if (one.state != AdmissionState::Waiting) {
        return fail(ErrorCode::Conflict, QStringLiteral("that was decided or has ended already"));
    }
    const bool accepted = decision == Decision::Accept;
    TRY(tx.run("UPDATE admission SET state = ?, decided_at = ?, decided_by = ? WHERE id = ?",
               {QString::fromLatin1(name(accepted ? AdmissionState::Accepted : AdmissionState::Refused)), tx.nowMs(),
                actor, id}));
    TRY(note(tx, accepted ? "admission.accepted" : "admission.refused", one, actor));
    touch(tx, one.link);
    if (!one.device.isValid()) {
        return QList<ChannelId>();
    }
    TRY(tx.run("UPDATE device SET approval = ? WHERE id = ?",
               {accepted ? QString() : QStringLiteral("refused"), one.device.value}));
    tx.touch(store::Table::Device, one.device.value);
    if (accepted) {
        TRY(mdm::noteAdmitted(tx, one.device));
    } else {
        TRY(sendAway(tx, queue, one.device, actor));
    }
    return channelsOf(tx, one.device);
}

Result<int> pruneAdmissions(store::Transaction& tx, qint64 before, int most)
{
    const int gone = TRY(tx.run(
        "DELETE FROM admission WHERE id IN (SELECT a.id FROM admission a LEFT JOIN link l ON l.id = a.link_id WHERE "
        "COALESCE(a.decided_at, a.created_at) < ? AND NOT (a.device_id IS NOT NULL AND a.state = 'waiting') AND "
        "(a.device_id IS NOT NULL OR l.id IS NULL OR l.revoked_at IS NOT NULL OR l.expires_at <= ?) LIMIT ?)",
        {before, tx.nowMs(), most}));
    if (gone > 0) {
        tx.touch(store::Table::Enrollment, 0);
    }
    return gone;
}

} // namespace espalier::enroll
