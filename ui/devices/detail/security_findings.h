// What a device's answers say about its security, in words: good, worth attention, neither, or not known yet. What a
// device doesn't tell is never taken for a no. Pure.
#pragma once

#include "plist/value.h"
#include "ui/devices/detail/finding_list.h"
#include "ui/devices/device_row.h"

#include <QSet>

namespace espalier::ui {

struct SecurityAnswers {
    std::optional<plist::Dict> security;    // SecurityInfo; none: it never answered
    std::optional<plist::Dict> information; // QueryResponses of DeviceInformation
    std::optional<QSet<QString>> kept;      // kinds of secrets of it that count now; none: not known
};

[[nodiscard]] QList<FindingGroup> securityFindings(const DeviceRow& device, const SecurityAnswers& answers);

struct FirewallRule {
    QString app;
    bool isAllowed = false;
};
// As the device lists them, at most so many.
[[nodiscard]] QList<FirewallRule> firewallRules(const SecurityAnswers& answers, int most);

} // namespace espalier::ui
