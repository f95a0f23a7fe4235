#include "enroll/platform.h"

#include <algorithm>
#include <iterator>

namespace espalier::enroll {

namespace {

// Browsers on iOS and iPadOS, and apps that show pages inside themselves.
constexpr const char* otherBrowsers[] = {"CriOS",     "FxiOS", "EdgiOS",      "OPiOS",     "OPT/",           "OPR/",
                                         "GSA/",      "Ddg/",  "DuckDuckGo",  "YaBrowser", "FBAN",           "FBAV",
                                         "Instagram", "Line/", "LinkedInApp", "Snapchat",  "MicroMessenger", "Twitter"};

bool isIosBrowser(const QByteArray& userAgent)
{
    return userAgent.contains("CriOS") || userAgent.contains("FxiOS") || userAgent.contains("EdgiOS");
}

} // namespace

Platform platformOf(const QByteArray& userAgent)
{
    // The order matters: an iPhone's text also has "like Mac OS X".
    struct Sign {
        const char* text;
        Platform platform;
    };
    static constexpr Sign signs[] = {
        {"watchOS", Platform::Watch},    {"Watch OS", Platform::Watch},  {"Apple Watch", Platform::Watch},
        {"visionOS", Platform::Vision},  {"xrOS", Platform::Vision},     {"Apple Vision", Platform::Vision},
        {"Apple TV", Platform::AppleTv}, {"AppleTV", Platform::AppleTv}, {"tvOS", Platform::AppleTv},
        {"iPad", Platform::IPad},        {"iPhone", Platform::IPhone},   {"iPod", Platform::IPhone},
        {"Macintosh", Platform::Mac},    {"Mac OS X", Platform::Mac},
    };
    for (const Sign& sign : signs) {
        if (userAgent.contains(sign.text)) {
            // Only an iPad calls itself a Mac and has a browser made for iOS.
            return sign.platform == Platform::Mac && isIosBrowser(userAgent) ? Platform::IPad : sign.platform;
        }
    }
    return Platform::Other;
}

const char* name(Platform platform)
{
    switch (platform) {
    case Platform::IPhone:
        return "iphone";
    case Platform::IPad:
        return "ipad";
    case Platform::Mac:
        return "mac";
    case Platform::AppleTv:
        return "appletv";
    case Platform::Vision:
        return "vision";
    case Platform::Watch:
        return "watch";
    case Platform::Other:
        break;
    }
    return "other";
}

bool canTakeProfiles(const QByteArray& userAgent)
{
    const Platform platform = platformOf(userAgent);
    if (platform != Platform::IPhone && platform != Platform::IPad && platform != Platform::Vision) {
        return true;
    }
    return userAgent.contains("Safari/") && std::none_of(std::begin(otherBrowsers), std::end(otherBrowsers),
                                                         [&](const char* token) { return userAgent.contains(token); });
}

} // namespace espalier::enroll
