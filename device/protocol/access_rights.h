// The bits of AccessRights, as Apple numbers them.
#pragma once

#include <QtGlobal>

namespace espalier::device::rights {

inline constexpr qint64 none = 0;
inline constexpr qint64 inspectProfiles = 1;
inline constexpr qint64 changeProfiles = 2;
inline constexpr qint64 lock = 4;
inline constexpr qint64 erase = 8;
inline constexpr qint64 queryDevice = 16;
inline constexpr qint64 queryNetwork = 32;
inline constexpr qint64 inspectProvisioning = 64;
inline constexpr qint64 changeProvisioning = 128;
inline constexpr qint64 inspectApps = 256;
inline constexpr qint64 restrictions = 512;
inline constexpr qint64 security = 1024;
inline constexpr qint64 settings = 2048;
inline constexpr qint64 manageApps = 4096;

} // namespace espalier::device::rights
