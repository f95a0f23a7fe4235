// What is called by whatever somebody typed, by name and number: “MF-MBP-014” (3). As it was typed where it can't be
// looked up, and with --json, where nobody reads it.
#pragma once

#include "app/espalierctl/verb.h"

namespace espalier::ctl {

[[nodiscard]] QString deviceTitle(Invocation& call, const QString& typed);
[[nodiscard]] QString groupTitle(Invocation& call, const QString& typed);
[[nodiscard]] QString profileTitle(Invocation& call, const QString& typed);
// "Asset tag" for asset_tag: the field of a device that device.set names.
[[nodiscard]] QString fieldTitle(const QString& key);

} // namespace espalier::ctl
