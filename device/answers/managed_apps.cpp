// What the office gives its apps along: configuration, attributes, and what they say back.
#include "device/answers/managed_apps.h"
#include "device/answers/handlers.h"
#include "device/state/kept.h"

namespace espalier::device {

namespace {

const QString identifierKey = QStringLiteral("Identifier");

bool isAsked(const QStringList& wanted, const QString& identifier)
{
    return wanted.isEmpty() || wanted.contains(identifier);
}

// A list of dictionaries of Identifier and what is under `key`, of the managed apps that are asked for.
QVariantList perApp(const Scene& scene, const QString& key, const QVariantMap& all)
{
    const QStringList wanted = scene.command.keys.value(QStringLiteral("Identifiers")).toStringList();
    QVariantList list;
    for (const ManagedApp& app : std::as_const(scene.state.managedApps)) {
        if (isAsked(wanted, app.identifier) && all.contains(app.identifier)) {
            list.append(QVariantMap{{identifierKey, app.identifier}, {key, all.value(app.identifier)}});
        }
    }
    return list;
}

void remember(QVariantMap& kept, const QString& where, const QString& identifier, const QVariant& value)
{
    QVariantMap all = kept.value(where).toMap();
    if (value.isValid()) {
        all.insert(identifier, value);
    } else {
        all.remove(identifier);
    }
    kept.insert(where, all);
}

} // namespace

bool isManagedApp(const DeviceState& state, const QString& identifier)
{
    return std::any_of(state.managedApps.cbegin(), state.managedApps.cend(),
                       [&](const ManagedApp& app) { return app.identifier == identifier; });
}

void manageApp(DeviceState& state, const ManagedApp& app)
{
    state.managedApps.removeIf([&](const ManagedApp& before) { return before.identifier == app.identifier; });
    state.managedApps.append(app);
    const bool isThere = std::any_of(state.persona.apps.cbegin(), state.persona.apps.cend(),
                                     [&](const App& one) { return one.identifier == app.identifier; });
    if (!isThere) {
        state.persona.apps.append({app.identifier.section(u'.', -1), app.identifier, QStringLiteral("1"),
                                   QStringLiteral("1.0"), 48'000'000, 0});
    }
}

void configureApp(DeviceState& state, const QString& identifier, const QVariant& configuration)
{
    remember(state.kept, kept::appSettings, identifier, configuration);
}

void describeApp(DeviceState& state, const QString& identifier, const QVariant& attributes)
{
    remember(state.kept, kept::appAttributes, identifier, attributes);
}

Answer answerManagedApplicationConfiguration(Scene& scene)
{
    return acknowledged(
        {{QStringLiteral("ApplicationConfigurations"),
          perApp(scene, QStringLiteral("Configuration"), scene.state.kept.value(kept::appSettings).toMap())}});
}

Answer answerManagedApplicationAttributes(Scene& scene)
{
    return acknowledged(
        {{QStringLiteral("ApplicationAttributes"),
          perApp(scene, QStringLiteral("Attributes"), scene.state.kept.value(kept::appAttributes).toMap())}});
}

// Configured apps say that they have taken the configuration.
Answer answerManagedApplicationFeedback(Scene& scene)
{
    const QVariantMap configured = scene.state.kept.value(kept::appSettings).toMap();
    QStringList gone = scene.state.kept.value(kept::feedbackRead).toStringList();
    QVariantMap feedback;
    for (auto app = configured.begin(); app != configured.end(); ++app) {
        if (!gone.contains(app.key())) {
            feedback.insert(app.key(), QVariantMap{{QStringLiteral("configured"), true},
                                                   {QStringLiteral("keys"), app->toMap().size()}});
        }
    }
    const QVariantList told = perApp(scene, QStringLiteral("Feedback"), feedback);
    if (scene.command.keys.value(QStringLiteral("DeleteFeedback")).toBool()) {
        for (const QVariant& one : told) {
            gone.append(one.toMap().value(identifierKey).toString());
        }
        scene.state.kept.insert(kept::feedbackRead, gone);
    }
    return acknowledged({{QStringLiteral("ManagedApplicationFeedback"), told}});
}

Answer answerApplyRedemptionCode(Scene& scene)
{
    const QString identifier = scene.command.keys.value(identifierKey).toString();
    if (!isManagedApp(scene.state, identifier)) {
        return failed(12028, QStringLiteral("MCMDMErrorDomain"),
                      QStringLiteral("The app “%1” is not managed.").arg(identifier));
    }
    remember(scene.state.kept, kept::redemption, identifier,
             scene.command.keys.value(QStringLiteral("RedemptionCode")));
    return acknowledged();
}

// Taken means that the request was readable; what becomes of the download is never told.
Answer answerInstallEnterpriseApplication(Scene& scene)
{
    const QVariantMap& keys = scene.command.keys;
    const QString address = keys.value(QStringLiteral("ManifestURL")).toString();
    const QVariantMap manifest = keys.value(QStringLiteral("Manifest")).toMap();
    if (manifest.isEmpty() == address.isEmpty()) {
        return malformed(QStringLiteral("Either “Manifest” or “ManifestURL” is needed."));
    }
    if (!address.isEmpty() && !address.startsWith(QLatin1String("https://"))) {
        return malformed(QStringLiteral("The field “ManifestURL” is an https address."));
    }
    const QVariantMap item = manifest.value(QStringLiteral("items")).toList().value(0).toMap();
    QString identifier =
        item.value(QStringLiteral("metadata")).toMap().value(QStringLiteral("bundle-identifier")).toString();
    if (!manifest.isEmpty() && identifier.isEmpty()) {
        return malformed(QStringLiteral("The manifest names no bundle identifier."));
    }
    if (identifier.isEmpty()) {
        identifier = QStringLiteral("com.example.") + QUrl(address).fileName().section(u'.', 0, 0);
    }
    DeviceState& state = scene.state;
    const bool wasManaged = isManagedApp(state, identifier);
    manageApp(state, {identifier, 0, keys.value(QStringLiteral("ManagementFlags")).toInt()});
    if (!wasManaged && !keys.value(QStringLiteral("InstallAsManaged")).toBool()) {
        state.managedApps.removeIf([&](const ManagedApp& app) { return app.identifier == identifier; });
    }
    if (keys.contains(QStringLiteral("Configuration"))) {
        configureApp(state, identifier, keys.value(QStringLiteral("Configuration")));
    }
    return acknowledged();
}

} // namespace espalier::device
