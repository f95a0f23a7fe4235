// How far each enrollment came: opened – profile – scep – certificate – authenticate – token – push – inventory,
// with times and, where one failed, its cause. One row of table enrollment per session. Plain functions on the
// transaction at hand; the server calls them from mdm's, scep's, apns' and inventory's hooks.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "ca/issued.h"
#include "mdm/handlers.h"
#include "store/connection.h"

#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace espalier::enroll {

enum class Step { Opened, Profile, Scep, Certificate, Authenticate, Token, Push, Inventory };
inline constexpr int stepCount = 8;
[[nodiscard]] const char* name(Step step); // "opened", "profile", …

struct Enrollment {
    qint64 id = 0; // the session
    LinkId link;
    DeviceId device;
    QString deviceName;
    // As it said with Authenticate, before it has a name here; before that, as it said to the profile service.
    QString deviceModel, deviceSerial, deviceUdid, platform;
    QString approval;                   // waiting or refused: of the device, or of who stands at the page
    std::array<qint64, stepCount> at{}; // ms, 0 = not reached
    qint64 replacedAt = 0;              // a later download took its place
    QuarantineId quarantine;            // it said the UDID of another device that is enrolled
    std::optional<Step> failedStep;
    QString error;

    [[nodiscard]] Step reached() const;
    [[nodiscard]] qint64 lastAt() const;
    // What has to come after what was reached; nothing once the inventory is in.
    [[nodiscard]] std::optional<Step> nextStep() const;
};

// Newest first; link invalid = all of them.
[[nodiscard]] Result<QList<Enrollment>> listEnrollments(store::Connection& db, LinkId link, int most);
[[nodiscard]] Result<std::optional<Enrollment>> findEnrollment(store::Connection& db, qint64 session);

// scep::Hooks::answered. refusal empty: a certificate went out. A refusal after that is somebody else with the same
// profile, and gets a line of its own, at most one an hour for each link.
[[nodiscard]] Result<> scepAnswered(store::Transaction& tx, const ca::Binding& binding, const QString& refusal);
// mdm's deviceAuthenticated: ties the session of the certificate to the device, the device to its link, and puts
// the device into the link's group. Without a session nothing happens.
[[nodiscard]] Result<> deviceAuthenticated(store::Transaction& tx, DeviceId device, const ca::Issued& certificate);
// mdm's mayAuthenticate: what the certificate's link says of kinds and serial numbers.
[[nodiscard]] Result<> mayAuthenticate(store::Connection& db, const mdm::Arrival& arrival);
// mdm's authenticateRefused: the failed step, unless this session had come further before. A device that the link isn't
// for (serial number, kind, another one than it is made for) gives back the use that its certificate took, unless that
// has happened too often within an hour.
[[nodiscard]] Result<> authenticateRefused(store::Transaction& tx, const ca::Issued& certificate, const QString& cause);
// mdm's channelEnabled for the device channel.
[[nodiscard]] Result<> deviceEnabled(store::Transaction& tx, DeviceId device);
// First push after that. answer: "200", "410 Unregistered", "no connection" …
[[nodiscard]] Result<> devicePushed(store::Transaction& tx, DeviceId device, const QString& answer);
// A whole inventory round has arrived.
[[nodiscard]] Result<> inventoryArrived(store::Transaction& tx, DeviceId device);
// Something in between said no, e.g. Authenticate with another topic.
[[nodiscard]] Result<> stepFailed(store::Transaction& tx, qint64 session, Step step, const QString& cause);

} // namespace espalier::enroll
