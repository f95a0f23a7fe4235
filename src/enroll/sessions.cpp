#include "enroll/sessions.h"

#include "base/durations.h"
#include "enroll/admissions.h"
#include "store/settings.h"

#include <algorithm>

namespace espalier::enroll {

namespace {

// Downloads of one link that came to nothing within an hour, the same page again and devices that it isn't for among
// them: some tries for each of its uses, and more in all is a machine at work, not an office.
constexpr qint64 triesPerUse = 4;
constexpr qint64 mostTries = 5000;

Result<> refuseFlood(store::Transaction& tx, const Link& link)
{
    const store::Row unused =
        TRY(tx.one("SELECT (SELECT COUNT(*) FROM challenge WHERE link_id = ? AND used_at IS NULL AND created_at > ?) + "
                   "(SELECT COUNT(*) FROM told_device t JOIN enrollment e ON e.id = t.session WHERE e.link_id = ? AND "
                   "e.certificate_id IS NULL AND t.expires_at > ?)",
                   {link.id.value, tx.nowMs() - hourMs, link.id.value, tx.nowMs()}, QStringLiteral("challenges")));
    const qint64 nothing = unused.integer(0) + TRY(turnedAwayLately(tx, link.id));
    const qint64 most =
        link.usesAllowed == 0 ? mostTries : std::clamp(link.usesAllowed * triesPerUse, fewestTries, mostTries);
    if (nothing >= most) {
        return fail(ErrorCode::Unavailable, QStringLiteral("too many unused downloads of this link within an hour"));
    }
    return {};
}

// The session whose place this download takes because it names it or comes from the same page, 0 = none.
Result<qint64> sameBefore(store::Transaction& tx, const Download& download)
{
    if (download.session != 0) {
        // Whoever named it looked before this write began.
        const auto open = TRY(tx.first("SELECT 1 FROM enrollment WHERE id = ? AND link_id = ? AND certificate_id IS "
                                       "NULL AND replaced_at IS NULL",
                                       {download.session, download.link.value}));
        return open ? Result<qint64>(download.session)
                    : fail(ErrorCode::Refused, QStringLiteral("the device has enrolled already, or a later download "
                                                              "took the place of this one"));
    }
    if (download.page.isEmpty()) {
        return 0;
    }
    const auto row = TRY(tx.first("SELECT id FROM enrollment WHERE page = ? AND link_id = ? AND certificate_id IS NULL "
                                  "AND replaced_at IS NULL ORDER BY id DESC LIMIT 1",
                                  {download.page, download.link.value}));
    return row ? row->integer(0) : 0;
}

// Whom the page's admission names. A file is made by the administrator, who needs none.
Result<QString> admittedPerson(store::Connection& db, const Link& link, const Download& download)
{
    if (!link.terms.hasGate() || download.delivery == Delivery::File) {
        return QString();
    }
    const auto admission = download.page.isEmpty() ? std::nullopt : TRY(admissionOf(db, download.page));
    if (!admission || admission->link != link.id || admission->state != AdmissionState::Accepted) {
        return fail(ErrorCode::Refused, QStringLiteral("the page has not been let in"));
    }
    return admission->name;
}

Result<> voidOlder(store::Transaction& tx, const Link& link, qint64 same)
{
    if (link.isSingleUse()) {
        TRY(ca::voidChallenges(tx, ca::Binding{link.id, 0, {}}));
        TRY(tx.run("UPDATE enrollment SET replaced_at = ? WHERE link_id = ? AND certificate_id IS NULL "
                   "AND replaced_at IS NULL AND id <> ?",
                   {tx.nowMs(), link.id.value, same}));
    } else if (same != 0) {
        TRY(ca::voidChallenges(tx, ca::Binding{link.id, same, {}}));
    }
    return {};
}

Result<qint64> sessionFor(store::Transaction& tx, const Download& download, qint64 same)
{
    const int devicePort = TRY(store::setting(tx, "device_port")).toInt();
    if (same != 0) {
        TRY(tx.run("UPDATE enrollment SET device_port = ? WHERE id = ?", {devicePort, same}));
        return same;
    }
    const QVariant page = download.page.isEmpty() ? QVariant() : QVariant(download.page);
    const QVariant opened = download.openedAt == 0 ? QVariant() : QVariant(download.openedAt);
    return tx.insert("INSERT INTO enrollment (link_id, page, delivery, identity, profile_uuid, mdm_uuid, "
                     "identity_uuid, created_at, opened_at, device_port) VALUES (?, ?, ?, '', '', '', '', ?, ?, ?)",
                     {download.link.value, page,
                      download.delivery == Delivery::Page ? QStringLiteral("page") : QStringLiteral("file"), tx.nowMs(),
                      opened, devicePort});
}

} // namespace

Result<qint64> turnedAwayLately(store::Transaction& tx, LinkId link)
{
    const store::Row row = TRY(tx.one("SELECT COUNT(*) FROM enrollment e JOIN certificate c ON c.id = e.certificate_id "
                                      "WHERE e.link_id = ? AND c.revoked_at > ?",
                                      {link.value, tx.nowMs() - hourMs}, QStringLiteral("certificates")));
    return row.integer(0);
}

Result<Session> openSession(store::Transaction& tx, const Download& download)
{
    const Link link = TRY(showLink(tx, download.link));
    if (const LinkState state = link.state(tx.nowMs()); state != LinkState::Active) {
        return hasEnded(state);
    }
    TRY(refuseFlood(tx, link));
    const QString person = TRY(admittedPerson(tx, link, download));
    const qint64 same = TRY(sameBefore(tx, download));
    TRY(voidOlder(tx, link, same));
    return Session{link, TRY(sessionFor(tx, download, same)), person};
}

} // namespace espalier::enroll
