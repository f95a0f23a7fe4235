// Provisioning profiles, which let the office's own apps run.
#include "device/answers/handlers.h"
#include "device/identity/signed_message.h"
#include "device/state/kept.h"
#include "device/wire/plist.h"

#include <QDateTime>

namespace espalier::device {

namespace {

const QString uuidKey = QStringLiteral("UUID");

// Signed by Apple, or, in a rehearsal, the bare property list.
Result<QVariantMap> openProvisioning(const QByteArray& bytes)
{
    if (!looksSigned(bytes)) {
        return readPlist(bytes);
    }
    const QByteArray inside = TRY(contentOf(bytes));
    return readPlist(inside);
}

QVariantList withoutProfile(const QVariantList& profiles, const QString& uuid)
{
    QVariantList rest;
    std::copy_if(profiles.begin(), profiles.end(), std::back_inserter(rest),
                 [&](const QVariant& one) { return one.toMap().value(uuidKey).toString() != uuid; });
    return rest;
}

} // namespace

Answer answerProvisioningProfileList(Scene& scene)
{
    return acknowledged(
        {{QStringLiteral("ProvisioningProfileList"), scene.state.kept.value(kept::provisioning).toList()}});
}

Answer answerInstallProvisioningProfile(Scene& scene)
{
    const auto opened = openProvisioning(scene.command.keys.value(QStringLiteral("ProvisioningProfile")).toByteArray());
    const QString uuid = opened ? opened->value(uuidKey).toString() : QString();
    if (uuid.isEmpty()) {
        return failed(12015, QStringLiteral("MCMDMErrorDomain"),
                      QStringLiteral("What came is no provisioning profile."));
    }
    QVariantMap entry{{QStringLiteral("Name"), opened->value(QStringLiteral("Name")).toString()}, {uuidKey, uuid}};
    if (const QVariant end = opened->value(QStringLiteral("ExpirationDate")); end.typeId() == QMetaType::QDateTime) {
        entry.insert(QStringLiteral("ExpiryDate"), end);
    }
    QVariantList profiles = withoutProfile(scene.state.kept.value(kept::provisioning).toList(), uuid);
    profiles.append(entry);
    scene.state.kept.insert(kept::provisioning, profiles);
    return acknowledged();
}

Answer answerRemoveProvisioningProfile(Scene& scene)
{
    const QVariantList profiles = scene.state.kept.value(kept::provisioning).toList();
    const QVariantList rest = withoutProfile(profiles, scene.command.keys.value(uuidKey).toString());
    if (rest.size() == profiles.size()) {
        return failed(12016, QStringLiteral("MCMDMErrorDomain"),
                      QStringLiteral("The provisioning profile is not installed."));
    }
    scene.state.kept.insert(kept::provisioning, rest);
    return acknowledged();
}

} // namespace espalier::device
