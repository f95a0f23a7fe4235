// What only a Mac has: caching content for others, waking its neighbours (lights-out management), extensions, remote
// desktop.
#include "base/clock.h"
#include "device/answers/handlers.h"
#include "device/state/kept.h"

#include <QDateTime>

namespace espalier::device {

namespace {

QString linkLocal(const Persona& persona, int which)
{
    return QStringLiteral("fe80::%1:%2").arg(qHash(persona.udid) % 0xffff, 0, 16).arg(which);
}

QVariantMap extension(const char* identifier, const char* point, const char* name)
{
    return {{QStringLiteral("Identifier"), QLatin1String(identifier)},
            {QStringLiteral("ExtensionPoint"), QLatin1String(point)},
            {QStringLiteral("DisplayName"), QLatin1String(name)}};
}

QVariantList extensions()
{
    return {extension("com.apple.share.Mail.compose", "com.apple.share-services", "Mail"),
            extension("com.apple.ncplugin.weather", "com.apple.widget-extension", "Weather"),
            extension("com.apple.Preview.Markup", "com.apple.ui-services", "Markup")};
}

} // namespace

Answer answerContentCachingInformation(Scene& scene)
{
    const QDateTime since = QDateTime::fromMSecsSinceEpoch(SystemClock().nowMs() / 86'400'000 * 86'400'000, Qt::UTC);
    const QVariantMap details{{QStringLiteral("iCloud"), 120'000'000LL},
                              {QStringLiteral("Mac Software"), 2'400'000'000LL},
                              {QStringLiteral("iOS Software"), 5'100'000'000LL}};
    return acknowledged({{QStringLiteral("StatusResponse"),
                          QVariantMap{{QStringLiteral("Activated"), true},
                                      {QStringLiteral("Active"), true},
                                      {QStringLiteral("ActualCacheUsed"), 7'620'000'000LL},
                                      {QStringLiteral("Alerts"), QVariantList{}},
                                      {QStringLiteral("CacheDetails"), details},
                                      {QStringLiteral("CacheFree"), 92'380'000'000LL},
                                      {QStringLiteral("CacheLimit"), 100'000'000'000LL},
                                      {QStringLiteral("CacheStatus"), QStringLiteral("OK")},
                                      {QStringLiteral("CacheUsed"), 7'620'000'000LL},
                                      {QStringLiteral("DataMigrationCompleted"), true},
                                      {QStringLiteral("DataMigrationProgress"), 1.0},
                                      {QStringLiteral("MaxCachePressureLast1Hour"), 0.1},
                                      {QStringLiteral("Parents"), QVariantList{}},
                                      {QStringLiteral("Peers"), QVariantList{}},
                                      {QStringLiteral("PersonalCacheFree"), 92'380'000'000LL},
                                      {QStringLiteral("PersonalCacheLimit"), 100'000'000'000LL},
                                      {QStringLiteral("PersonalCacheUsed"), 120'000'000LL},
                                      {QStringLiteral("Port"), 49'400LL},
                                      {QStringLiteral("PrivateAddresses"), QVariantList{QStringLiteral("192.0.2.20")}},
                                      {QStringLiteral("PublicAddress"), QStringLiteral("198.51.100.7")},
                                      {QStringLiteral("RegistrationResponseCode"), 200LL},
                                      {QStringLiteral("RegistrationStarted"), since},
                                      {QStringLiteral("RegistrationStatus"), 1LL},
                                      {QStringLiteral("RestrictedMedia"), false},
                                      {QStringLiteral("ServerGUID"), scene.state.persona.udid},
                                      {QStringLiteral("StartupStatus"), QStringLiteral("OK")},
                                      {QStringLiteral("TetheratorStatus"), 0LL},
                                      {QStringLiteral("TotalBytesAreSince"), since},
                                      {QStringLiteral("TotalBytesReturnedToClients"), 18'300'000'000LL},
                                      {QStringLiteral("TotalBytesStoredFromOrigin"), 7'620'000'000LL}}}});
}

Answer answerLOMSetupRequest(Scene& scene)
{
    const Persona& persona = scene.state.persona;
    return acknowledged({{QStringLiteral("PrimaryIPv6AddressList"), QVariantList{linkLocal(persona, 1)}},
                         {QStringLiteral("SecondaryIPv6AddressList"), QVariantList{linkLocal(persona, 2)}},
                         {QStringLiteral("LOMProtocolVersion"), 1LL}});
}

// The Mac asks its neighbours; one whose request is not whole is told about, the others go on.
Answer answerLOMDeviceRequest(Scene& scene)
{
    static const QStringList known{QStringLiteral("PowerON"), QStringLiteral("PowerOFF"), QStringLiteral("Reset")};
    QVariantList results;
    const QVariantList requests = scene.command.keys.value(QStringLiteral("RequestList")).toList();
    for (const QVariant& entry : requests) {
        const QVariantMap request = entry.toMap();
        const bool isWhole = known.contains(request.value(QStringLiteral("DeviceRequestType")).toString()) &&
                             !request.value(QStringLiteral("PrimaryIPv6AddressList")).toList().isEmpty();
        QVariantMap result{
            {QStringLiteral("DeviceRequestUUID"), request.value(QStringLiteral("DeviceRequestUUID")).toString()},
            {QStringLiteral("DeviceRequestSuccess"), isWhole}};
        if (!isWhole) {
            result.insert(QStringLiteral("DeviceRequestReturnError"), QStringLiteral("The request is not complete."));
        }
        results.append(result);
    }
    return acknowledged({{QStringLiteral("ResponseList"), results}});
}

Answer answerActiveNSExtensions(Scene& scene)
{
    const QStringList points = scene.command.keys.value(QStringLiteral("FilterExtensionPoints")).toStringList();
    QVariantList list;
    for (const QVariant& entry : extensions()) {
        QVariantMap one = entry.toMap();
        if (!points.isEmpty() && !points.contains(one.value(QStringLiteral("ExtensionPoint")).toString())) {
            continue;
        }
        one.insert(QStringLiteral("Path"), QStringLiteral("/System/Library/PrivateFrameworks/%1.appex")
                                               .arg(one.value(QStringLiteral("DisplayName")).toString()));
        one.insert(QStringLiteral("Version"), QStringLiteral("1.0"));
        one.insert(QStringLiteral("UserElection"), QStringLiteral("Default"));
        list.append(one);
    }
    return acknowledged({{QStringLiteral("Extensions"), list}});
}

Answer answerNSExtensionMappings(Scene&)
{
    return acknowledged({{QStringLiteral("Extensions"), extensions()}});
}

Answer answerEnableRemoteDesktop(Scene& scene)
{
    scene.state.kept.insert(kept::remoteDesktop, true);
    return acknowledged();
}

Answer answerDisableRemoteDesktop(Scene& scene)
{
    scene.state.kept.insert(kept::remoteDesktop, false);
    return acknowledged();
}

} // namespace espalier::device
