#include "enroll/platform.h"

namespace espalier::enroll {

Platform platformOf(const QByteArray& userAgent)
{
    // The order matters: an iPhone's text also has "like Mac OS X".
    struct Sign {
        const char* text;
        Platform platform;
    };
    static constexpr Sign signs[] = {
        {"visionOS", Platform::Vision},  {"xrOS", Platform::Vision},     {"Apple Vision", Platform::Vision},
        {"Apple TV", Platform::AppleTv}, {"AppleTV", Platform::AppleTv}, {"tvOS", Platform::AppleTv},
        {"iPad", Platform::IPad},        {"iPhone", Platform::IPhone},   {"iPod", Platform::IPhone},
        {"Macintosh", Platform::Mac},    {"Mac OS X", Platform::Mac},
    };
    for (const Sign& sign : signs) {
        if (userAgent.contains(sign.text)) {
            return sign.platform;
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
    case Platform::Other:
        break;
    }
    return "other";
}

} // namespace espalier::enroll
