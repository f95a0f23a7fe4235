// Where a program keeps its data when nobody says where: a folder of this account, which needn't exist yet.
#pragma once

#include <QString>

namespace espalier::app {

[[nodiscard]] QString defaultFolder();
[[nodiscard]] QString defaultPracticeFolder(); // apart from that, so that practice never touches real devices

} // namespace espalier::app
