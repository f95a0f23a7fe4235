#include "enroll/trace.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "enroll/links.h"
#include "enroll/owner.h"
#include "enroll/profile_service.h"
#include "enroll/sessions.h"
#include "inventory/groups.h"
#include "mdm/enrolling.h"

#include <algorithm>

namespace espalier::enroll {

namespace {

constexpr std::array<const char*, stepCount> stepNames{"opened",       "profile", "scep", "certificate",
                                                       "authenticate", "token",   "push", "inventory"};
constexpr qsizetype longestCause = 500;
constexpr qint64 secondUseQuietMs = 60LL * 60 * 1000;

// As it is kept: whatever a device made long, the kind at its end stays.
QString shortened(const QString& cause)
{
    const QString line = cause.simplified();
    if (line.size() <= longestCause) {
        return line;
    }
    const QString kind = kindOf(line);
    return kind.isEmpty() ? line.left(longestCause)
                          : QStringLiteral("%1 [%2]").arg(withoutKind(line).left(longestCause - kind.size() - 3), kind);
}

std::optional<Step> stepNamed(const QString& text)
{
    const auto* found = std::find_if(stepNames.begin(), stepNames.end(),
                                     [&](const char* known) { return text == QLatin1String(known); });
    if (found == stepNames.end()) {
        return std::nullopt;
    }
    return static_cast<Step>(found - stepNames.begin());
}

qint64& at(Enrollment& enrollment, Step step)
{
    return enrollment.at[static_cast<size_t>(step)];
}

enum TraceColumn {
    Id,
    LinkColumn,
    Device,
    DeviceName,
    OpenedAt, // and the seven after it
    ReplacedAt = OpenedAt + stepCount,
    FailedStep,
    ErrorText,
    PushAt,
    PushResult,
    InventoryAt,
    IsLatest,
    DeviceModel,
    DeviceSerial,
    DevicePlatform,
    DeviceApproval,
    PageApproval,
    DeviceUdid,
    ToldSerial,
    ToldUdid,
    ToldProduct,
    Quarantine, // and what is known of it
    QuarantineState,
    QuarantineDevice,
    QuarantineModel,
    QuarantineSerial,
    QuarantineUdid
};

// The waker and the inventory rounds write their own columns, which tell the last and not the first: of enrollments
// that were under way before anybody told us of pushes it is the best that is known.
#define ENROLLMENT_COLUMNS                                                                                           \
    "SELECT e.id, e.link_id, COALESCE(e.device_id, 0), COALESCE(d.name, ''), COALESCE(e.opened_at, 0), "             \
    "COALESCE(e.profile_at, 0), COALESCE(e.scep_at, 0), COALESCE(e.certificate_at, 0), "                             \
    "COALESCE(e.authenticate_at, 0), COALESCE(e.token_at, 0), COALESCE(e.push_at, 0), COALESCE(e.inventory_at, 0), " \
    "COALESCE(e.replaced_at, 0), e.failed_step, e.error, COALESCE(c.push_at, 0), COALESCE(c.push_result, ''), "      \
    "COALESCE(d.inventory_at, 0), CASE WHEN EXISTS (SELECT 1 FROM enrollment later WHERE "                           \
    "later.device_id = e.device_id AND later.authenticate_at > e.authenticate_at) THEN 0 ELSE 1 END, "               \
    "COALESCE(d.model, ''), COALESCE(d.serial, ''), COALESCE(d.platform, ''), COALESCE(d.approval, ''), "            \
    "COALESCE((SELECT a.state FROM admission a WHERE a.page = e.page AND a.state IN ('waiting', 'refused')), ''), "  \
    "COALESCE(d.udid, ''), COALESCE(t.serial, ''), COALESCE(t.udid, ''), COALESCE(t.product, ''), "                  \
    "COALESCE(q.id, 0), COALESCE(q.state, ''), COALESCE(q.device_id, 0), COALESCE(q.model, ''), "                    \
    "COALESCE(q.serial, ''), COALESCE(q.udid, '') "                                                                  \
    "FROM enrollment e "                                                                                             \
    "LEFT JOIN quarantine q ON q.pin = (SELECT x.sha256 FROM certificate x WHERE x.id = e.certificate_id) "          \
    "LEFT JOIN told_device t ON t.session = e.id AND t.told_at IS NOT NULL "                                         \
    "LEFT JOIN device d ON d.id = e.device_id "                                                                      \
    "LEFT JOIN channel c ON c.device_id = e.device_id AND c.user_id = '' "

void addWhatOthersKnow(Enrollment& enrollment, const store::Row& row)
{
    const qint64 token = at(enrollment, Step::Token);
    if (token == 0 || !row.boolean(IsLatest)) {
        return;
    }
    if (at(enrollment, Step::Push) == 0 && row.integer(PushAt) >= token) {
        const QString answer = row.text(PushResult);
        if (answer.startsWith(QLatin1String("200"))) {
            at(enrollment, Step::Push) = row.integer(PushAt);
        } else if (!answer.isEmpty() && !enrollment.failedStep) {
            enrollment.failedStep = Step::Push;
            enrollment.error = answer;
        }
    }
    if (at(enrollment, Step::Inventory) == 0 && row.integer(InventoryAt) >= token) {
        at(enrollment, Step::Inventory) = row.integer(InventoryAt);
    }
}

// Before it is managed, a device may have said which one it is (profile_service.h).
void addWhatWasTold(Enrollment& enrollment, const store::Row& row)
{
    if (enrollment.device.isValid()) {
        return;
    }
    enrollment.deviceSerial = row.text(ToldSerial);
    enrollment.deviceUdid = row.text(ToldUdid);
    mdm::Authenticate facts;
    facts.productName = row.text(ToldProduct);
    enrollment.platform = mdm::platformOf(facts);
}

// With the UDID of a device that is enrolled it has checked in, but not as a device of its own: the queue of decisions
// is mdm's, so the trace looks there. Once accepted, it goes on as that device.
void addQuarantine(Enrollment& enrollment, const store::Row& row)
{
    const QString state = row.text(QuarantineState);
    if (state.isEmpty() || state == QLatin1String("accepted") || at(enrollment, Step::Authenticate) != 0) {
        return;
    }
    const QString kind = state == QLatin1String("waiting")    ? QStringLiteral("quarantined")
                         : state == QLatin1String("rejected") ? QStringLiteral("quarantine-rejected")
                                                              : QStringLiteral("quarantine-ended");
    enrollment.quarantine = QuarantineId{row.integer(Quarantine)};
    enrollment.deviceModel = row.text(QuarantineModel);
    enrollment.deviceSerial = row.text(QuarantineSerial);
    enrollment.deviceUdid = row.text(QuarantineUdid);
    enrollment.failedStep = Step::Authenticate;
    enrollment.error =
        QStringLiteral("it said the UDID of device %1 [%2]").arg(QString::number(row.integer(QuarantineDevice)), kind);
}

Enrollment enrollmentFrom(const store::Row& row)
{
    Enrollment enrollment;
    enrollment.id = row.integer(Id);
    enrollment.link = LinkId{row.integer(LinkColumn)};
    enrollment.device = DeviceId{row.integer(Device)};
    enrollment.deviceName = row.text(DeviceName);
    for (int step = 0; step < stepCount; ++step) {
        enrollment.at[static_cast<size_t>(step)] = row.integer(OpenedAt + step);
    }
    enrollment.replacedAt = row.integer(ReplacedAt);
    enrollment.failedStep = stepNamed(row.text(FailedStep));
    enrollment.error = row.text(ErrorText);
    enrollment.deviceModel = row.text(DeviceModel);
    enrollment.deviceSerial = row.text(DeviceSerial);
    enrollment.platform = row.text(DevicePlatform);
    enrollment.deviceUdid = row.text(DeviceUdid);
    addWhatWasTold(enrollment, row);
    addQuarantine(enrollment, row);
    enrollment.approval = !enrollment.device.isValid()                           ? row.text(PageApproval)
                          : row.boolean(IsLatest) && at(enrollment, Step::Token) ? row.text(DeviceApproval)
                                                                                 : QString();
    addWhatOthersKnow(enrollment, row);
    return enrollment;
}

// The latest enrollment of the device, 0 = it came another way.
Result<qint64> sessionOf(store::Transaction& tx, DeviceId device)
{
    const auto row =
        TRY(tx.first("SELECT id FROM enrollment WHERE device_id = ? ORDER BY authenticate_at DESC, id DESC LIMIT 1",
                     {device.value}));
    return row ? row->integer(0) : 0;
}

Result<> noteSecondUse(store::Transaction& tx, const ca::Binding& binding, const QString& refusal)
{
    const auto before = TRY(tx.first("SELECT failed_at FROM enrollment WHERE link_id = ? AND page IS NULL AND "
                                     "certificate_id IS NULL AND profile_at IS NULL AND failed_step = ? AND error = ? "
                                     "ORDER BY id DESC LIMIT 1",
                                     {binding.link.value, QString::fromLatin1(name(Step::Certificate)), refusal}));
    if (before && qAbs(tx.nowMs() - before->integer(0)) < secondUseQuietMs) {
        return {};
    }
    const qint64 session =
        TRY(tx.insert("INSERT INTO enrollment (link_id, delivery, identity, profile_uuid, mdm_uuid, identity_uuid, "
                      "created_at, scep_at) VALUES (?, 'file', 'scep', '', '', '', ?, ?)",
                      {binding.link.value, tx.nowMs(), tx.nowMs()}));
    tx.touch(store::Table::Link, binding.link.value);
    return stepFailed(tx, session, Step::Certificate, refusal);
}

Result<> reached(store::Transaction& tx, qint64 session, const char* sql, Step step)
{
    if (TRY(tx.run(sql, {tx.nowMs(), session})) == 0) {
        return {};
    }
    // It went on: an earlier failure of this step, or of one before it, is history.
    const auto failed = TRY(tx.first("SELECT failed_step FROM enrollment WHERE id = ?", {session}));
    const auto failedStep = failed ? stepNamed(failed->text(0)) : std::nullopt;
    if (failedStep && *failedStep <= step) {
        TRY(tx.run("UPDATE enrollment SET failed_step = '', failed_at = NULL, error = '' WHERE id = ?", {session}));
    }
    tx.touch(store::Table::Enrollment, session);
    return {};
}

} // namespace

const char* name(Step step)
{
    return stepNames.at(static_cast<size_t>(step));
}

Step Enrollment::reached() const
{
    for (int step = stepCount - 1; step > 0; --step) {
        if (at[static_cast<size_t>(step)] != 0) {
            return static_cast<Step>(step);
        }
    }
    return Step::Opened;
}

std::optional<Step> Enrollment::nextStep() const
{
    const Step last = reached();
    return last == Step::Inventory ? std::nullopt : std::optional(static_cast<Step>(static_cast<int>(last) + 1));
}

qint64 Enrollment::lastAt() const
{
    return *std::max_element(at.begin(), at.end());
}

Result<QList<Enrollment>> listEnrollments(store::Connection& db, LinkId link, int most)
{
    const store::Rows rows =
        link.isValid()
            ? TRY(db.all(ENROLLMENT_COLUMNS "WHERE e.link_id = ? ORDER BY e.id DESC LIMIT ?", {link.value, most}))
            : TRY(db.all(ENROLLMENT_COLUMNS "ORDER BY e.id DESC LIMIT ?", {most}));
    QList<Enrollment> enrollments;
    for (const store::Row& row : rows) {
        enrollments.append(enrollmentFrom(row));
    }
    return enrollments;
}

Result<std::optional<Enrollment>> findEnrollment(store::Connection& db, qint64 session)
{
    const auto row = TRY(db.first(ENROLLMENT_COLUMNS "WHERE e.id = ?", {session}));
    return row ? std::optional(enrollmentFrom(*row)) : std::nullopt;
}

Result<> scepAnswered(store::Transaction& tx, const ca::Binding& binding, const QString& refusal)
{
    if (binding.session == 0) {
        return {};
    }
    if (refusal.isEmpty()) {
        return reached(tx, binding.session, "UPDATE enrollment SET scep_at = COALESCE(scep_at, ?) WHERE id = ?",
                       Step::Certificate);
    }
    const auto row = TRY(tx.first("SELECT certificate_id FROM enrollment WHERE id = ?", {binding.session}));
    if (!row) {
        return {};
    }
    if (!row->isNull(0)) { // whoever holds the certificate is past this step
        return noteSecondUse(tx, binding, shortened(refusal));
    }
    TRY(tx.run("UPDATE enrollment SET scep_at = COALESCE(scep_at, ?) WHERE id = ?", {tx.nowMs(), binding.session}));
    return stepFailed(tx, binding.session, Step::Certificate, refusal);
}

Result<> deviceAuthenticated(store::Transaction& tx, DeviceId device, const ca::Issued& certificate)
{
    const ca::Binding& binding = certificate.binding;
    if (binding.session == 0 || !binding.link.isValid()) {
        return {};
    }
    TRY(tx.run("UPDATE enrollment SET device_id = ? WHERE id = ? AND (device_id IS NULL OR device_id = ?)",
               {device.value, binding.session, device.value}));
    TRY(reached(tx, binding.session,
                "UPDATE enrollment SET authenticate_at = COALESCE(authenticate_at, ?) WHERE id = ?",
                Step::Authenticate));
    TRY(tx.run("UPDATE device SET link_id = ? WHERE id = ?", {binding.link.value, device.value}));
    tx.touch(store::Table::Device, device.value);
    tx.touch(store::Table::Link, binding.link.value);

    TRY(becomeOwner(tx, device, binding));
    const auto link = TRY(tx.first("SELECT link.group_id FROM link JOIN device_group "
                                   "ON device_group.id = link.group_id WHERE link.id = ?",
                                   {binding.link.value}));
    if (!link || GroupId{link->integer(0)} == inventory::allDevices) {
        return {}; // the group was deleted since, or everybody is in it anyway
    }
    TRY(inventory::addMembers(tx, GroupId{link->integer(0)}, {device}, QStringLiteral("link")));
    return {};
}

Result<> mayAuthenticate(store::Connection& db, const mdm::Arrival& arrival)
{
    if (arrival.certificate == nullptr) {
        return {};
    }
    const ca::Binding& binding = arrival.certificate->binding;
    TRY(checkTold(db, binding, arrival));
    return binding.link.isValid() ? mayCome(TRY(showLink(db, binding.link)).terms, arrival.serial, arrival.platform)
                                  : Result<>();
}

namespace {

// A device that the link isn't for is no use of it. Its certificate goes with that: it must not stand for a second one.
// So often within an hour it is somebody who tries serial numbers: then each try costs a use.
Result<> giveUseBack(store::Transaction& tx, const ca::Issued& certificate, const QString& cause)
{
    static const QStringList kinds{QStringLiteral("wrong-platform"), QStringLiteral("wrong-serial"),
                                   QStringLiteral("wrong-device")};
    const ca::Binding& binding = certificate.binding;
    if (!kinds.contains(kindOf(cause)) || !binding.link.isValid()) {
        return {};
    }
    const int revoked = TRY(
        tx.run("UPDATE certificate SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL AND EXISTS (SELECT 1 FROM "
               "enrollment WHERE id = ? AND certificate_id = certificate.id AND authenticate_at IS NULL)",
               {tx.nowMs(), certificate.id.value, binding.session}));
    if (revoked == 0) {
        return {};
    }
    tx.touch(store::Table::Certificate, certificate.id.value);
    if (TRY(turnedAwayLately(tx, binding.link)) > fewestTries) {
        return {};
    }
    TRY(tx.run("UPDATE link SET uses_taken = uses_taken - 1 WHERE id = ? AND uses_taken > 0", {binding.link.value}));
    return audit::append(tx, {QStringLiteral("link"),
                              QStringLiteral("link.use_returned"),
                              QStringLiteral("link"),
                              QString::number(binding.link.value),
                              {{QStringLiteral("session"), binding.session},
                               {QStringLiteral("reason"), kindOf(cause)},
                               {QStringLiteral("certificate"), certificate.id.value}}});
}

} // namespace

Result<> authenticateRefused(store::Transaction& tx, const ca::Issued& certificate, const QString& cause)
{
    const qint64 session = certificate.binding.session;
    const auto row =
        TRY(tx.first("SELECT error, link_id FROM enrollment WHERE id = ? AND authenticate_at IS NULL", {session}));
    if (!row || row->text(0) == shortened(cause)) {
        return {};
    }
    TRY(giveUseBack(tx, certificate, cause));
    tx.touch(store::Table::Link, row->integer(1));
    return stepFailed(tx, session, Step::Authenticate, cause);
}

Result<> deviceEnabled(store::Transaction& tx, DeviceId device)
{
    const qint64 session = TRY(sessionOf(tx, device));
    TRY(reached(tx, session, "UPDATE enrollment SET token_at = ? WHERE id = ? AND token_at IS NULL", Step::Token));
    if (session != 0) {
        const auto link = TRY(tx.first("SELECT link_id FROM enrollment WHERE id = ?", {session}));
        tx.touch(store::Table::Link, link ? link->integer(0) : 0);
    }
    return {};
}

Result<> devicePushed(store::Transaction& tx, DeviceId device, const QString& answer)
{
    const qint64 session = TRY(sessionOf(tx, device));
    if (session == 0) {
        return {};
    }
    if (answer.startsWith(QLatin1String("200"))) {
        return reached(tx, session,
                       "UPDATE enrollment SET push_at = ? WHERE id = ? AND push_at IS NULL AND token_at IS NOT NULL",
                       Step::Push);
    }
    const auto row = TRY(tx.first("SELECT push_at, token_at FROM enrollment WHERE id = ?", {session}));
    if (!row || !row->isNull(0) || row->isNull(1)) {
        return {};
    }
    return stepFailed(tx, session, Step::Push, answer);
}

Result<> inventoryArrived(store::Transaction& tx, DeviceId device)
{
    return reached(tx, TRY(sessionOf(tx, device)),
                   "UPDATE enrollment SET inventory_at = ? WHERE id = ? AND inventory_at IS NULL "
                   "AND token_at IS NOT NULL",
                   Step::Inventory);
}

Result<> stepFailed(store::Transaction& tx, qint64 session, Step step, const QString& cause)
{
    TRY(tx.run("UPDATE enrollment SET failed_step = ?, failed_at = ?, error = ? WHERE id = ?",
               {QString::fromLatin1(name(step)), tx.nowMs(), shortened(cause), session}));
    tx.touch(store::Table::Enrollment, session);
    return {};
}

} // namespace espalier::enroll
