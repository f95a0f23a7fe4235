#include "inventory/platform.h"

#include <array>
#include <utility>

namespace espalier::inventory {

QString platformOf(const QString& product, const QString& model)
{
    // Product identifiers of Macs go by many names ("MacBookPro18,3", "iMac21,1", "Mac14,2", "VirtualMac2,1"); an iPod
    // runs iOS as an iPhone does.
    static constexpr std::array<std::pair<QLatin1String, QLatin1String>, 13> beginnings{{
        {QLatin1String("iphone"), QLatin1String("iphone")},
        {QLatin1String("ipod"), QLatin1String("iphone")},
        {QLatin1String("ipad"), QLatin1String("ipad")},
        {QLatin1String("appletv"), QLatin1String("appletv")},
        {QLatin1String("apple tv"), QLatin1String("appletv")},
        {QLatin1String("realitydevice"), QLatin1String("vision")},
        {QLatin1String("apple vision"), QLatin1String("vision")},
        {QLatin1String("watch"), QLatin1String("watch")},
        {QLatin1String("apple watch"), QLatin1String("watch")},
        {QLatin1String("mac"), QLatin1String("mac")},
        {QLatin1String("imac"), QLatin1String("mac")},
        {QLatin1String("virtualmac"), QLatin1String("mac")},
        {QLatin1String("xserve"), QLatin1String("mac")},
    }};
    for (const QString& said : {product, model}) {
        for (const auto& [beginning, platform] : beginnings) {
            if (said.startsWith(beginning, Qt::CaseInsensitive)) {
                return platform;
            }
        }
    }
    return QLatin1String("");
}

} // namespace espalier::inventory
