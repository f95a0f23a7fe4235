#include "tests/benchmark/large_profile.h"

#include "crypto/random.h"
#include "plist/writer.h"
#include "profiles/editing/payloads.h"

namespace espalier::benchmark {

using profiles::newUuid;

QByteArray largeProfile(qsizetype bytes, int count)
{
    plist::Array content;
    for (int i = 0; i < count; ++i) {
        plist::Dict payload;
        payload.set(QStringLiteral("PayloadType"), "com.apple.wifi.managed")
            .set(QStringLiteral("PayloadIdentifier"), QStringLiteral("com.example.%1").arg(i))
            .set(QStringLiteral("PayloadUUID"), newUuid())
            .set(QStringLiteral("PayloadVersion"), 1);
        for (int key = 0; key < 40; ++key) {
            payload.set(QStringLiteral("Setting%1").arg(key),
                        key % 3 ? plist::Value(QStringLiteral("value %1 & more").arg(key)) : plist::Value(key));
        }
        plist::Array list;
        for (int item = 0; item < 30; ++item) {
            list.push_back(plist::Dict()
                               .set(QStringLiteral("host"), QStringLiteral("host%1.example.com").arg(item))
                               .set(QStringLiteral("on"), true));
        }
        payload.set(QStringLiteral("List"), list);
        content.push_back(payload);
    }
    plist::Dict top;
    top.set(QStringLiteral("PayloadContent"), content)
        .set(QStringLiteral("PayloadIdentifier"), "com.example.large")
        .set(QStringLiteral("PayloadType"), "Configuration")
        .set(QStringLiteral("PayloadUUID"), newUuid())
        .set(QStringLiteral("PayloadVersion"), 1);
    const qsizetype missing = bytes - plist::toXml(top).size();
    for (plist::Value& payload : *top.find(u"PayloadContent")->as<plist::Array>()) {
        payload.as<plist::Dict>()->set(QStringLiteral("PayloadContent"),
                                       crypto::randomBytes(std::max<qsizetype>(0, missing / count * 7 / 10)));
    }
    return plist::toXml(top);
}

} // namespace espalier::benchmark
