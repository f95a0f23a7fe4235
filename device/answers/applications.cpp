#include "device/answers/handlers.h"
#include "device/answers/managed_apps.h"
#include "device/state/kept.h"

namespace espalier::device {

namespace {

QVariantMap listed(const App& app, const DeviceState& state)
{
    QVariantMap entry{
        {QStringLiteral("Identifier"), app.identifier}, {QStringLiteral("Name"), app.name},
        {QStringLiteral("Version"), app.version},       {QStringLiteral("ShortVersion"), app.shortVersion},
        {QStringLiteral("BundleSize"), app.bundleSize}, {QStringLiteral("Installing"), false},
        {QStringLiteral("HasUpdateAvailable"), false}};
    if (!state.persona.isMac()) {
        entry.insert(QStringLiteral("DynamicSize"), app.dynamicSize);
        entry.insert(QStringLiteral("IsValidated"), true);
        entry.insert(QStringLiteral("AppStoreVendable"), true);
        entry.insert(QStringLiteral("DeviceBasedVPP"), false);
        entry.insert(QStringLiteral("BetaApp"), false);
        entry.insert(QStringLiteral("AdHocCodeSigned"), false);
    }
    return entry;
}

QVariantMap managed(const ManagedApp& app, const DeviceState& state)
{
    const bool isConfigured = state.kept.value(kept::appSettings).toMap().contains(app.identifier);
    const bool isRead = state.kept.value(kept::feedbackRead).toStringList().contains(app.identifier);
    QVariantMap entry{{QStringLiteral("Status"), QStringLiteral("Managed")},
                      {QStringLiteral("ManagementFlags"), app.flags},
                      {QStringLiteral("HasConfiguration"), isConfigured},
                      {QStringLiteral("HasFeedback"), isConfigured && !isRead},
                      {QStringLiteral("ExternalVersionIdentifier"), 873'114'560LL}};
    if (!state.persona.isMac()) {
        entry.insert(QStringLiteral("IsValidated"), true);
    }
    if (!state.persona.isMac() && state.persona.platform != Platform::AppleTv) {
        entry.insert(QStringLiteral("UnusedRedemptionCode"),
                     state.kept.value(kept::redemption).toMap().value(app.identifier).toString());
    }
    return entry;
}

} // namespace

Answer answerInstalledApplicationList(Scene& scene)
{
    const QVariantMap& keys = scene.command.keys;
    const QStringList wanted = keys.value(QStringLiteral("Identifiers")).toStringList();
    const bool managedOnly = keys.value(QStringLiteral("ManagedAppsOnly")).toBool();
    const QStringList items = keys.value(QStringLiteral("Items")).toStringList();
    QVariantList list;
    for (const App& app : std::as_const(scene.state.persona.apps)) {
        if ((!wanted.isEmpty() && !wanted.contains(app.identifier)) ||
            (managedOnly && !isManagedApp(scene.state, app.identifier))) {
            continue;
        }
        QVariantMap entry = listed(app, scene.state);
        if (!items.isEmpty() && !scene.state.persona.isMac()) {
            entry.removeIf([&](const auto& pair) { return !items.contains(pair.key()); });
        }
        list.append(entry);
    }
    return acknowledged({{QStringLiteral("InstalledApplicationList"), list}});
}

Answer answerManagedApplicationList(Scene& scene)
{
    const QStringList wanted = scene.command.keys.value(QStringLiteral("Identifiers")).toStringList();
    QVariantMap list;
    for (const ManagedApp& app : std::as_const(scene.state.managedApps)) {
        if (!wanted.isEmpty() && !wanted.contains(app.identifier)) {
            continue;
        }
        list.insert(app.identifier, managed(app, scene.state));
    }
    return acknowledged({{QStringLiteral("ManagedApplicationList"), list}});
}

Answer answerInstallApplication(Scene& scene)
{
    const QVariantMap& keys = scene.command.keys;
    const qint64 storeId = keys.value(QStringLiteral("iTunesStoreID")).toLongLong();
    const QString manifest = keys.value(QStringLiteral("ManifestURL")).toString();
    QString identifier = keys.value(QStringLiteral("Identifier")).toString();
    if ((storeId > 0) + !manifest.isEmpty() + !identifier.isEmpty() != 1) {
        return malformed(QStringLiteral("Exactly one of iTunesStoreID, Identifier and ManifestURL is needed."));
    }
    if (identifier.isEmpty()) {
        identifier = storeId > 0 ? QStringLiteral("com.example.store.%1").arg(storeId)
                                 : QStringLiteral("com.example.") + QUrl(manifest).fileName().section(u'.', 0, 0);
    }
    if (isManagedApp(scene.state, identifier)) {
        Answer rejected =
            failed(12026, QStringLiteral("MCMDMErrorDomain"), QStringLiteral("The app is already managed."));
        rejected.keys = {{QStringLiteral("Identifier"), identifier},
                         {QStringLiteral("RejectionReason"), QStringLiteral("AppAlreadyInstalled")}};
        return rejected;
    }
    manageApp(scene.state, {identifier, storeId, keys.value(QStringLiteral("ManagementFlags")).toInt()});
    if (keys.contains(QStringLiteral("Configuration"))) {
        configureApp(scene.state, identifier, keys.value(QStringLiteral("Configuration")));
    }
    if (keys.contains(QStringLiteral("Attributes"))) {
        describeApp(scene.state, identifier, keys.value(QStringLiteral("Attributes")));
    }
    return acknowledged(
        {{QStringLiteral("Identifier"), identifier}, {QStringLiteral("State"), QStringLiteral("Queued")}});
}

Answer answerRemoveApplication(Scene& scene)
{
    const QString identifier = scene.command.keys.value(QStringLiteral("Identifier")).toString();
    if (identifier.isEmpty()) {
        return malformed(QStringLiteral("The field “Identifier” is missing."));
    }
    if (!isManagedApp(scene.state, identifier)) {
        return failed(12028, QStringLiteral("MCMDMErrorDomain"),
                      QStringLiteral("The app “%1” is not managed.").arg(identifier));
    }
    scene.state.managedApps.removeIf([&](const ManagedApp& app) { return app.identifier == identifier; });
    scene.state.persona.apps.removeIf([&](const App& app) { return app.identifier == identifier; });
    configureApp(scene.state, identifier, {});
    describeApp(scene.state, identifier, {});
    return acknowledged();
}

} // namespace espalier::device
