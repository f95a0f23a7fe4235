// The messages of check-in and command channel as values.
#pragma once

#include "plist/value.h"

#include "base/result.h"

#include <optional>
#include <variant>

namespace espalier::mdm {

// UDID, else EnrollmentID; user: UserID or EnrollmentUserID, on a Shared iPad the Managed Apple Account.
struct Sender {
    QString device;
    QString user; // empty: the device channel
    QString userShortName;
    QString userLongName;
    [[nodiscard]] bool isUser() const { return !user.isEmpty(); }
};

struct Authenticate {
    QString topic;
    QString deviceName;
    QString modelName;
    QString model;
    QString productName;
    QString osVersion;
    QString buildVersion;
    QString serial;
    QString imei;
};

struct TokenUpdate {
    QString topic;
    QByteArray token;
    QString pushMagic;
    QByteArray unlockToken;       // empty: keep the stored one
    std::optional<bool> awaiting; // AwaitingConfiguration; absent: keep the stored state
};

struct CheckOut {};

struct SetBootstrapToken {
    QByteArray token; // empty: forget the stored one
    std::optional<bool> awaiting;
};

struct GetBootstrapToken {};
struct UserAuthenticate {};

enum class ReportStatus { Idle, Acknowledged, Error, FormatError, NotNow };

// A message on the command channel.
struct Report {
    ReportStatus status = ReportStatus::Idle;
    QString uuid;
    QString errorChain; // JSON [{code, domain, text}], empty when none
    // Settings is acknowledged as a whole and judged item by item: the errors of those that weren't taken, as above,
    // each with setting (its name where the device tells it) and position (from 1).
    QString refusedSettings = {};
};

using Message =
    std::variant<Authenticate, TokenUpdate, CheckOut, SetBootstrapToken, GetBootstrapToken, UserAuthenticate, Report>;

struct Received {
    Sender sender;
    QString kind; // MessageType, or Status as sent
    Message message;
    plist::Dict body;
};

enum class Route { CheckIn, Connect };

// InvalidInput: not a plist, no id, a required key missing, an unknown MessageType. TooLarge.
[[nodiscard]] Result<Received> readMessage(Route route, QByteArrayView body);

} // namespace espalier::mdm
