// What kind of device and browser is reading a page, by its User-Agent. iPad and Apple Vision Pro may say they are a
// Mac; the Mac's page therefore offers their steps as well. Any thread.
#pragma once

#include <QByteArray>

namespace espalier::enroll {

enum class Platform { IPhone, IPad, Mac, AppleTv, Vision, Watch, Other };
[[nodiscard]] Platform platformOf(const QByteArray& userAgent);
[[nodiscard]] const char* name(Platform platform); // "iphone", "ipad", "mac", "appletv", "vision", "watch", "other"

// iPhone, iPad and Apple Vision Pro take profiles from Safari only: other browsers and the pages that apps show inside
// themselves end in an error or in nothing. False when it is clearly one of those.
[[nodiscard]] bool canTakeProfiles(const QByteArray& userAgent);

} // namespace espalier::enroll
