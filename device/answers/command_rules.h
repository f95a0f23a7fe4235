// Which commands there are, and what a device has to be for each of them: the facts of Apple's schema.
#pragma once

#include "device/answers/command.h"

#include <span>

namespace espalier::device {

// What a system asks of the device besides its own version, in bits.
enum Asks : unsigned {
    supervised = 1,
    automated = 2,         // enrolled by Apple's program for organizations
    inUserEnrollment = 4,  // allowed there; all others are not
    users = 8,             // for users of a Mac as well as for the Mac
    usersOnly = 16,        //
    onlyShared = 32,       // for a Shared iPad alone
    notShared = 64,        //
    sharedUsers = 128,     // for users of a Shared iPad as well
    sharedUsersOnly = 256, // there, only for users
    freely = 512           // needs no access right on this system
};

struct OnSystem {
    const char* since = nullptr; // null: not there
    unsigned asks = 0;
};

struct CommandRule {
    const char* requestType;
    Handler handler;
    qint64 right;
    const char* required; // "s:Identifier d:Payload": letter of the type, key
    OnSystem ios;
    OnSystem macos;
    OnSystem tvos;
    OnSystem visionos;
};

[[nodiscard]] std::span<const CommandRule> commandTable();
[[nodiscard]] const CommandRule* ruleOf(const QString& requestType);
[[nodiscard]] const OnSystem& onSystemOf(const CommandRule& rule, Platform platform);

// Why this device can't take the command on this channel; nothing when it can.
[[nodiscard]] std::optional<Answer> refusalBy(const CommandRule& rule, const DeviceState& state,
                                              const Command& command);

} // namespace espalier::device
