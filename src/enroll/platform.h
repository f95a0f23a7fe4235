// What kind of device is reading a page, by its User-Agent. iPad and Apple Vision Pro may say they are a Mac; the
// Mac's page therefore offers their steps as well.
#pragma once

#include <QByteArray>

namespace espalier::enroll {

enum class Platform { IPhone, IPad, Mac, AppleTv, Vision, Other };
[[nodiscard]] Platform platformOf(const QByteArray& userAgent);
[[nodiscard]] const char* name(Platform platform); // "iphone", "ipad", "mac", "appletv", "vision", "other"

} // namespace espalier::enroll
