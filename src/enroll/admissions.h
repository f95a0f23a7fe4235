// Who may go on: somebody at the page of a link that asks for a name or for an approval, and devices that enrolled
// through a link with an approval afterwards. Plain functions on the transaction at hand.
//
// A page is known by its page id (page_id.h), so the answer is for that page alone and for one device: it has ended
// once a certificate was issued for it.
#pragma once

#include "ca/issued.h"
#include "enroll/links.h"
#include "mdm/queue.h"

namespace espalier::enroll {

enum class AdmissionState { Waiting, Accepted, Refused, Ended };
[[nodiscard]] const char* name(AdmissionState state); // "waiting", "accepted", "refused", "ended"
[[nodiscard]] std::optional<AdmissionState> admissionStateNamed(const QString& text);

struct Admission {
    qint64 id = 0;
    LinkId link;
    QString linkName;
    DeviceId device; // not valid: somebody at the page
    QString deviceName;
    QString serial;   // of the device
    QString name;     // typed on the page, else the person of the link
    QString platform; // "iphone", …; empty: not known
    QString address;  // of the page's reader
    AdmissionState state = AdmissionState::Waiting;
    qint64 createdAt = 0;
    qint64 decidedAt = 0; // 0: not yet
    QString decidedBy;
};

struct Visitor {
    QByteArray page; // page id
    QString name;
    QString platform;
    QString address;
};
// From the page. Waits for somebody when the link wants that, else it is accepted. Asking again changes nothing.
// Unavailable when very many wait at this link.
[[nodiscard]] Result<> askAdmission(store::Transaction& tx, const Link& link, const Visitor& visitor);
[[nodiscard]] Result<std::optional<Admission>> admissionOf(store::Connection& db, const QByteArray& page);
// The page's admission once its certificate was issued: it isn't good for another device.
[[nodiscard]] Result<> endAdmission(store::Transaction& tx, qint64 session);

// mdm's enrollmentBegins: what the profile of this enrollment grants, and whether the device has to wait.
[[nodiscard]] Result<> enrollmentBegins(store::Transaction& tx, DeviceId device, const ca::Issued* certificate);
// mdm's deviceEnded.
[[nodiscard]] Result<> admissionEnded(store::Transaction& tx, DeviceId device);

// When the device's own channel is enabled: a refused one that had no push token at its refusal is sent away now.
[[nodiscard]] Result<> sendAwayRefused(store::Transaction& tx, mdm::Queue& queue, DeviceId device);

// Newest first. Waiting: only those that still can be answered.
[[nodiscard]] Result<QList<Admission>> listAdmissions(store::Connection& db, std::optional<AdmissionState> state,
                                                      qint64 nowMs, int most);

// Those that nobody needs any more: decided or made that long ago, of a device or of a link that has ended. A no of a
// link that is still open stays. How many, at most `most` in one write.
[[nodiscard]] Result<int> pruneAdmissions(store::Transaction& tx, qint64 before, int most);

enum class Decision { Accept, Refuse };
// Conflict when it was decided already. A refused device is sent the removal of its enrollment profile, and nothing
// else any more. The channels to wake.
[[nodiscard]] Result<QList<ChannelId>> decide(store::Transaction& tx, mdm::Queue& queue, qint64 id, Decision decision,
                                              const QString& actor);

} // namespace espalier::enroll
