// Updates of the system: what there is, what was ordered, how far it came. What is asked for moves on by itself: each
// look at the status finds it further, as days go by in an office.
#include "base/clock.h"
#include "device/answers/handlers.h"
#include "device/state/kept.h"

#include <QDateTime>
#include <QVersionNumber>

namespace espalier::device {

namespace {

const QString productKey = QStringLiteral("ProductKey");
const QString statusKey = QStringLiteral("Status");
const QString percentKey = QStringLiteral("DownloadPercentComplete");
const QString downloadedKey = QStringLiteral("IsDownloaded");
const QString actionKey = QStringLiteral("InstallAction");

// There is always one: the next smaller step of the system it has.
QString nextVersion(const Persona& persona)
{
    const QVersionNumber now = QVersionNumber::fromString(persona.osVersion);
    return QVersionNumber(now.majorVersion(), now.minorVersion() + 1).toString();
}

QString nextProduct(const Persona& persona)
{
    const QString system = persona.isMac()                         ? QStringLiteral("MSU_UPDATE_")
                           : persona.platform == Platform::AppleTv ? QStringLiteral("tvOSUpdate")
                                                                   : QStringLiteral("iOSUpdate");
    return system + nextVersion(persona).remove(u'.') + QStringLiteral("A1");
}

QVariantMap available(const Persona& persona)
{
    const QString name = persona.isMac()                         ? QStringLiteral("macOS")
                         : persona.platform == Platform::AppleTv ? QStringLiteral("tvOS")
                                                                 : QStringLiteral("iOS");
    QVariantMap update{{productKey, nextProduct(persona)},
                       {QStringLiteral("HumanReadableName"), name + u' ' + nextVersion(persona)},
                       {QStringLiteral("Version"), nextVersion(persona)},
                       {QStringLiteral("Build"), persona.buildVersion.left(2) + QStringLiteral("Z100")},
                       {QStringLiteral("DownloadSize"), 1'400'000'000LL},
                       {QStringLiteral("IsCritical"), false},
                       {QStringLiteral("RestartRequired"), true},
                       {QStringLiteral("AllowsInstallLater"), true},
                       {QStringLiteral("IsSecurityResponse"), false}};
    if (persona.isMac()) {
        update.insert(QStringLiteral("HumanReadableNameLocale"), QStringLiteral("en-US"));
        update.insert(QStringLiteral("MetadataURL"), QStringLiteral("https://swscan.example.com/update.smd"));
        update.insert(QStringLiteral("AppIdentifiersToClose"), QVariantList{});
        update.insert(QStringLiteral("IsConfigDataUpdate"), false);
        update.insert(QStringLiteral("IsFirmwareUpdate"), false);
        update.insert(QStringLiteral("IsMajorOSUpdate"), false);
        update.insert(QStringLiteral("RequiresBootstrapToken"), persona.isAppleSilicon());
    } else {
        update.insert(QStringLiteral("ProductName"), name);
        update.insert(QStringLiteral("InstallSize"), 3'100'000'000LL);
    }
    return update;
}

bool isKnownAction(const QString& action)
{
    static const QStringList known{QStringLiteral("Default"),      QStringLiteral("DownloadOnly"),
                                   QStringLiteral("InstallASAP"),  QStringLiteral("NotifyOnly"),
                                   QStringLiteral("InstallLater"), QStringLiteral("InstallForceRestart")};
    return known.contains(action);
}

QVariantMap updateRefused(const QString& product, const QString& why)
{
    return {{productKey, product},
            {actionKey, QStringLiteral("Error")},
            {statusKey, QStringLiteral("Idle")},
            {QStringLiteral("ErrorChain"),
             QVariantList{QVariantMap{{QStringLiteral("ErrorCode"), 12083},
                                      {QStringLiteral("ErrorDomain"), QStringLiteral("MCMDMErrorDomain")},
                                      {QStringLiteral("LocalizedDescription"), why}}}}};
}

// By product key, or by the version that is wanted.
bool isMeant(const QVariantMap& wanted, const Persona& persona)
{
    const QString product = wanted.value(productKey).toString();
    const QString version = wanted.value(QStringLiteral("ProductVersion")).toString();
    return product == nextProduct(persona) || (!version.isEmpty() && version == nextVersion(persona));
}

QVariantMap scheduled(Scene& scene, const QVariantMap& wanted, QVariantList& orders)
{
    const Persona& persona = scene.state.persona;
    const QString product = wanted.value(productKey).toString();
    if (!isMeant(wanted, persona)) {
        return updateRefused(product, QStringLiteral("There is no such update for this device."));
    }
    QString action = wanted.value(actionKey).toString();
    const bool isDownloaded = !orders.isEmpty() && orders.first().toMap().value(downloadedKey).toBool();
    // iPhones download first and install on the next order.
    if (action == QLatin1String("Default")) {
        action = isDownloaded ? QStringLiteral("InstallASAP") : QStringLiteral("DownloadOnly");
    }
    QVariantMap order{{productKey, nextProduct(persona)},
                      {actionKey, action},
                      {downloadedKey, isDownloaded},
                      {percentKey, isDownloaded ? 1.0 : 0.0},
                      {statusKey, isDownloaded ? QStringLiteral("Installing") : QStringLiteral("Downloading")}};
    if (const QVariant deferrals = wanted.value(QStringLiteral("MaxUserDeferrals"));
        persona.isMac() && deferrals.isValid()) {
        order.insert(QStringLiteral("MaxDeferrals"), deferrals.toLongLong());
        order.insert(QStringLiteral("DeferralsRemaining"), deferrals.toLongLong());
    }
    orders = {order};
    return {{productKey, nextProduct(persona)}, {actionKey, action}, {statusKey, order.value(statusKey)}};
}

void install(Persona& persona)
{
    const QString version = nextVersion(persona);
    persona.buildVersion = persona.buildVersion.left(2) + QStringLiteral("Z100");
    persona.osVersion = version;
}

// One look further. Nothing when it is installed.
std::optional<QVariantMap> furtherOn(Scene& scene, QVariantMap order)
{
    const double percent = order.value(percentKey).toDouble();
    const bool installs = order.value(actionKey).toString().startsWith(QLatin1String("Install"));
    if (percent < 1) {
        order.insert(percentKey, std::min(1.0, percent + 0.5));
        const bool isDone = percent + 0.5 >= 1;
        order.insert(downloadedKey, isDone);
        order.insert(statusKey, !isDone    ? QStringLiteral("Downloading")
                                : installs ? QStringLiteral("Installing")
                                           : QStringLiteral("Idle"));
        return order;
    }
    if (!installs) {
        return order;
    }
    install(scene.state.persona);
    return std::nullopt;
}

} // namespace

Answer answerAvailableOSUpdates(Scene& scene)
{
    return acknowledged({{QStringLiteral("AvailableOSUpdates"), QVariantList{available(scene.state.persona)}}});
}

Answer answerScheduleOSUpdateScan(Scene&)
{
    return acknowledged({{QStringLiteral("ScanInitiated"), true}});
}

Answer answerScheduleOSUpdate(Scene& scene)
{
    QVariantList orders = scene.state.kept.value(kept::updates).toList();
    QVariantList results;
    const QVariantList updates = scene.command.keys.value(QStringLiteral("Updates")).toList();
    for (const QVariant& entry : updates) {
        const QVariantMap wanted = entry.toMap();
        if (!isKnownAction(wanted.value(actionKey).toString())) {
            return malformed(QStringLiteral("The field “InstallAction” is missing or not known."));
        }
        results.append(scheduled(scene, wanted, orders));
    }
    scene.state.kept.insert(kept::updates, orders);
    return acknowledged({{QStringLiteral("UpdateResults"), results}});
}

Answer answerOSUpdateStatus(Scene& scene)
{
    QVariantList orders;
    QVariantList told;
    const QVariantList before = scene.state.kept.value(kept::updates).toList();
    for (const QVariant& entry : before) {
        if (const auto order = furtherOn(scene, entry.toMap())) {
            orders.append(*order);
            QVariantMap shown = *order;
            shown.remove(actionKey);
            told.append(shown);
        }
    }
    scene.state.kept.insert(kept::updates, orders);
    return acknowledged({{QStringLiteral("OSUpdateStatus"), told}});
}

} // namespace espalier::device
