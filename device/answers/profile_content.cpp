#include "device/answers/profile_content.h"

#include "device/identity/signed_message.h"
#include "device/wire/plist.h"

#include <QSet>

namespace espalier::device {

Result<OpenedProfile> openProfile(const QByteArray& bytes)
{
    OpenedProfile opened;
    QByteArray xml = bytes;
    if (looksSigned(bytes)) {
        const SignedContent content = TRY(verifyIntact(bytes));
        xml = content.content;
        opened.signers = content.signers;
    }
    opened.dictionary = TRY(readPlist(xml));
    const auto text = [](const QVariantMap& map, const char* key) { return map.value(QLatin1String(key)).toString(); };
    const auto broken = [](const QString& what) { return fail(ErrorCode::InvalidInput, what); };
    if (text(opened.dictionary, "PayloadType") != QLatin1String("Configuration")) {
        return broken(QStringLiteral("The profile’s PayloadType is not “Configuration”."));
    }
    if (opened.dictionary.value(QStringLiteral("PayloadVersion")).toInt() != 1) {
        return broken(QStringLiteral("The profile’s PayloadVersion is not 1."));
    }
    for (const char* key : {"PayloadIdentifier", "PayloadUUID"}) {
        if (text(opened.dictionary, key).isEmpty()) {
            return broken(QStringLiteral("The profile must have a “%1”.").arg(QLatin1String(key)));
        }
    }
    if (opened.dictionary.value(QStringLiteral("IsEncrypted")).toBool()) {
        return opened;
    }
    if (opened.dictionary.value(QStringLiteral("PayloadContent")).typeId() != QMetaType::QVariantList) {
        return broken(QStringLiteral("The profile must have a “PayloadContent”."));
    }
    QSet<QString> uuids;
    const QVariantList payloads = opened.dictionary.value(QStringLiteral("PayloadContent")).toList();
    for (const QVariant& entry : payloads) {
        const QVariantMap payload = entry.toMap();
        for (const char* key : {"PayloadType", "PayloadIdentifier", "PayloadUUID"}) {
            if (text(payload, key).isEmpty()) {
                return broken(QStringLiteral("A payload must have a “%1”.").arg(QLatin1String(key)));
            }
        }
        const QString uuid = text(payload, "PayloadUUID");
        if (uuids.contains(uuid)) {
            return broken(QStringLiteral("Two payloads share the UUID “%1”.").arg(uuid));
        }
        uuids.insert(uuid);
    }
    return opened;
}

} // namespace espalier::device
