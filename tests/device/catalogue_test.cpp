// The simulated devices against Apple's catalogue: each command is answered by whatever it is for, and the answers have
// the catalogue's keys and types. The facts are read from the file that the product carries, not from the simulation.
#include "device/answers/command_rules.h"
#include "device/protocol/access_rights.h"
#include "device/state/kept.h"
#include "device/wire/plist.h"
#include "tests/device/fixtures.h"
#include "tests/support/test.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QVersionNumber>

using namespace espalier::device;
using test::Enrolled;

namespace {

QJsonArray catalogueOfCommands()
{
    QFile file(QStringLiteral(ESPALIER_RESOURCES "/catalogue/command.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array() : QJsonArray();
}

QString systemName(Platform platform)
{
    switch (platform) {
    case Platform::Mac:
        return QStringLiteral("macOS");
    case Platform::AppleTv:
        return QStringLiteral("tvOS");
    case Platform::Vision:
        return QStringLiteral("visionOS");
    case Platform::IPhone:
    case Platform::IPad:
        break;
    }
    return QStringLiteral("iOS");
}

bool fitsType(const QVariant& value, const QString& type)
{
    static const QHash<QString, QList<int>> types{
        {QStringLiteral("string"), {QMetaType::QString}},
        {QStringLiteral("integer"), {QMetaType::LongLong, QMetaType::Int}},
        {QStringLiteral("boolean"), {QMetaType::Bool}},
        {QStringLiteral("real"), {QMetaType::Double}},
        {QStringLiteral("data"), {QMetaType::QByteArray}},
        {QStringLiteral("date"), {QMetaType::QDateTime}},
        {QStringLiteral("array"), {QMetaType::QVariantList, QMetaType::QStringList}},
        {QStringLiteral("dictionary"), {QMetaType::QVariantMap}}};
    return !types.contains(type) || types.value(type).contains(value.typeId());
}

// What doesn't fit, as a path; empty: everything does.
QString misfit(const QVariantMap& answer, const QJsonArray& schema, const QString& system, const QString& path);

QString misfitOf(const QVariant& value, const QJsonObject& key, const QString& system, const QString& path)
{
    const QString type = key.value(QLatin1String("type")).toString();
    if (!fitsType(value, type)) {
        return path + QStringLiteral(" is no ") + type;
    }
    const QJsonArray inside = key.value(QLatin1String("keys")).toArray();
    if (value.typeId() == QMetaType::QVariantMap && !inside.isEmpty()) {
        return misfit(value.toMap(), inside, system, path);
    }
    if (type == QLatin1String("array") && !inside.isEmpty()) {
        for (const QVariant& item : value.toList()) {
            if (QString bad = misfitOf(item, inside.first().toObject(), system, path + QStringLiteral("[]"));
                !bad.isEmpty()) {
                return bad;
            }
        }
    }
    return {};
}

bool isOnSystem(const QJsonObject& key, const QString& system)
{
    return key.value(QLatin1String("support"))[system][QLatin1String("introduced")].toString() != QLatin1String("n/a");
}

QString misfit(const QVariantMap& answer, const QJsonArray& schema, const QString& system, const QString& path)
{
    QHash<QString, QJsonObject> known;
    QJsonObject any;
    for (const QJsonValue& one : schema) {
        const QString name = one[QLatin1String("key")].toString();
        known.insert(name, one.toObject());
        if (name.startsWith(QLatin1String("ANY")) || name.contains(u' ')) {
            any = one.toObject();
        }
    }
    for (auto it = answer.begin(); it != answer.end(); ++it) {
        const QString at = path + u'/' + it.key();
        const QJsonObject key = known.contains(it.key()) ? known.value(it.key()) : any;
        if (key.isEmpty()) {
            return at + QStringLiteral(" is not in the catalogue");
        }
        if (!isOnSystem(key, system)) {
            return at + QStringLiteral(" is not of this system");
        }
        if (QString bad = misfitOf(it.value(), key, system, at); !bad.isEmpty()) {
            return bad;
        }
    }
    for (auto it = known.begin(); it != known.end(); ++it) {
        const bool isNeeded = it->value(QLatin1String("required")).toBool() && isOnSystem(*it, system);
        const bool isAnyName = it.key().startsWith(QLatin1String("ANY")) || it.key().contains(u' ');
        if (isNeeded && !isAnyName && !answer.contains(it.key())) {
            return path + u'/' + it.key() + QStringLiteral(" is missing");
        }
    }
    return {};
}

// Requests that a device takes; where a command needs nothing, nothing.
QVariantMap requestFor(const QString& type, const QJsonArray& responseKeys)
{
    const QVariantMap app{{QStringLiteral("Identifier"), QStringLiteral("com.example.app")}};
    static const QByteArray provisioning =
        writePlist({{QStringLiteral("Name"), QStringLiteral("Office apps")},
                    {QStringLiteral("UUID"), QStringLiteral("PP-1")},
                    {QStringLiteral("ExpirationDate"), QDateTime::fromMSecsSinceEpoch(1'900'000'000'000, Qt::UTC)}});
    static const QHash<QString, QVariantMap> requests{
        {QStringLiteral("AccountConfiguration"), {}},
        {QStringLiteral("ApplyRedemptionCode"),
         {{QStringLiteral("Identifier"), QStringLiteral("com.example.app")},
          {QStringLiteral("RedemptionCode"), QStringLiteral("CODE")}}},
        {QStringLiteral("ClearPasscode"), {{QStringLiteral("UnlockToken"), QByteArray("unlock")}}},
        {QStringLiteral("DeleteUser"), {{QStringLiteral("DeleteAllUsers"), true}}},
        {QStringLiteral("DeviceLock"), {{QStringLiteral("PIN"), QStringLiteral("123456")}}},
        {QStringLiteral("EnableLostMode"), {{QStringLiteral("Message"), QStringLiteral("Please call us")}}},
        {QStringLiteral("InstallApplication"), {{QStringLiteral("Identifier"), QStringLiteral("com.example.new")}}},
        {QStringLiteral("InstallEnterpriseApplication"),
         {{QStringLiteral("ManifestURL"), QStringLiteral("https://example.com/app.plist")}}},
        {QStringLiteral("InstallMedia"),
         {{QStringLiteral("MediaType"), QStringLiteral("Book")}, {QStringLiteral("iTunesStoreID"), 42LL}}},
        {QStringLiteral("InstallProfile"),
         {{QStringLiteral("Payload"),
           test::profile(QStringLiteral("test.extra"),
                         {test::payload("com.apple.wifi.managed", QStringLiteral("test.extra.1"))})}}},
        {QStringLiteral("InstallProvisioningProfile"), {{QStringLiteral("ProvisioningProfile"), provisioning}}},
        {QStringLiteral("InviteToProgram"),
         {{QStringLiteral("ProgramID"), QStringLiteral("com.apple.cloudvpp")},
          {QStringLiteral("InvitationURL"), QStringLiteral("https://example.com/invite")}}},
        {QStringLiteral("LOMDeviceRequest"),
         {{QStringLiteral("RequestList"),
           QVariantList{
               QVariantMap{{QStringLiteral("DeviceRequestType"), QStringLiteral("PowerON")},
                           {QStringLiteral("DeviceRequestUUID"), QStringLiteral("R-1")},
                           {QStringLiteral("PrimaryIPv6AddressList"), QVariantList{QStringLiteral("fe80::1")}}}}}}},
        {QStringLiteral("RefreshCellularPlans"),
         {{QStringLiteral("eSIMServerURL"), QStringLiteral("https://example.com/esim")}}},
        {QStringLiteral("RemoveMedia"),
         {{QStringLiteral("MediaType"), QStringLiteral("Book")},
          {QStringLiteral("iTunesStoreID"), QStringLiteral("7")}}},
        {QStringLiteral("RemoveProfile"), {{QStringLiteral("Identifier"), QStringLiteral("test.enrollment")}}},
        {QStringLiteral("RemoveProvisioningProfile"), {{QStringLiteral("UUID"), QStringLiteral("PP-0")}}},
        {QStringLiteral("RequestMirroring"), {{QStringLiteral("DestinationName"), QStringLiteral("Meeting room")}}},
        {QStringLiteral("RotateFileVaultKey"),
         {{QStringLiteral("KeyType"), QStringLiteral("institutional")},
          {QStringLiteral("FileVaultUnlock"), QVariantMap{{QStringLiteral("Password"), QStringLiteral("mara")}}}}},
        {QStringLiteral("ScheduleOSUpdate"),
         {{QStringLiteral("Updates"),
           QVariantList{QVariantMap{{QStringLiteral("ProductKey"), QStringLiteral("none")},
                                    {QStringLiteral("InstallAction"), QStringLiteral("Default")}}}}}},
        {QStringLiteral("SetAutoAdminPassword"),
         {{QStringLiteral("GUID"), QStringLiteral("ADMIN-1")}, {QStringLiteral("passwordHash"), QByteArray("hash")}}},
        {QStringLiteral("SetFirmwarePassword"), {{QStringLiteral("NewPassword"), QStringLiteral("secret")}}},
        {QStringLiteral("SetRecoveryLock"), {{QStringLiteral("NewPassword"), QStringLiteral("secret")}}},
        {QStringLiteral("Settings"), {{QStringLiteral("Settings"), QVariantList{}}}},
        {QStringLiteral("TriggerEnhancedLogCollection"), {{QStringLiteral("AppleCareToken"), QStringLiteral("token")}}},
        {QStringLiteral("UnlockUserAccount"), {{QStringLiteral("UserName"), QStringLiteral("service")}}},
        {QStringLiteral("VerifyFirmwarePassword"), {{QStringLiteral("Password"), QStringLiteral("secret")}}},
        {QStringLiteral("VerifyRecoveryLock"), {{QStringLiteral("Password"), QStringLiteral("secret")}}},
    };
    if (type == QLatin1String("DeviceInformation")) {
        QVariantList queries;
        for (const QJsonValue& one : responseKeys.first()[QLatin1String("keys")].toArray()) {
            queries.append(one[QLatin1String("key")].toString());
        }
        return {{QStringLiteral("Queries"), queries}};
    }
    const bool namesApp = type == QLatin1String("RemoveApplication");
    const bool namesApps =
        type.startsWith(QLatin1String("ManagedApplication")) && type != QLatin1String("ManagedApplicationList");
    return namesApp    ? app
           : namesApps ? QVariantMap{{QStringLiteral("Identifiers"), QVariantList{QStringLiteral("com.example.app")}}}
                       : requests.value(type);
}

// A device that has everything a command can ask for.
void furnish(Enrolled& device, const QString& type)
{
    DeviceState& state = device.state;
    state.persona.ownerShort = QStringLiteral("mara");
    state.persona.serial = QStringLiteral("C02TEST1"); // one with FileVault
    state.managedApps = {{QStringLiteral("com.example.app"), 0, 1}};
    state.kept.insert(kept::appSettings,
                      QVariantMap{{QStringLiteral("com.example.app"),
                                   QVariantMap{{QStringLiteral("server"), QStringLiteral("example.com")}}}});
    state.kept.insert(kept::appAttributes, QVariantMap{{QStringLiteral("com.example.app"),
                                                        QVariantMap{{QStringLiteral("Removable"), true}}}});
    state.kept.insert(kept::books, QVariantList{QVariantMap{{QStringLiteral("iTunesStoreID"), 7LL},
                                                            {QStringLiteral("State"), QStringLiteral("Managed")}}});
    state.kept.insert(kept::provisioning,
                      QVariantList{QVariantMap{{QStringLiteral("Name"), QStringLiteral("Office apps")},
                                               {QStringLiteral("UUID"), QStringLiteral("PP-0")}}});
    state.kept.insert(kept::awaits, true);
    state.kept.insert(kept::admins, QVariantList{QVariantMap{{QStringLiteral("GUID"), QStringLiteral("ADMIN-1")},
                                                             {QStringLiteral("shortName"), QStringLiteral("office")}}});
    if (type == QLatin1String("DisableLostMode") || type == QLatin1String("DeviceLocation") ||
        type == QLatin1String("PlayLostModeSound")) {
        state.kept.insert(kept::lostMode, QVariantMap{{QStringLiteral("Message"), QStringLiteral("Lost")}});
    }
    if (type == QLatin1String("OSUpdateStatus")) {
        state.kept.insert(kept::updates,
                          QVariantList{QVariantMap{{QStringLiteral("ProductKey"), QStringLiteral("P")},
                                                   {QStringLiteral("InstallAction"), QStringLiteral("DownloadOnly")},
                                                   {QStringLiteral("IsDownloaded"), false},
                                                   {QStringLiteral("DownloadPercentComplete"), 0.0},
                                                   {QStringLiteral("Status"), QStringLiteral("Downloading")}}});
    }
}

// The kind of device and the channel that this command is for.
QString prepareKind(Enrolled& device, const QString& type, const QJsonValue& support)
{
    Persona& persona = device.state.persona;
    const QJsonValue shared = support[QLatin1String("shared-ipad")];
    const bool forShared =
        shared[QLatin1String("mode")].toString() == QLatin1String("required") ||
        (shared[QLatin1String("user-channel")].toBool() && !shared[QLatin1String("device-channel")].toBool(true) &&
         type == QLatin1String("UserConfigured"));
    persona.supervised = support[QLatin1String("supervised")].toBool();
    persona.isAutomated = support[QLatin1String("dep")].toBool();
    persona.isSharedIPad = forShared && persona.platform == Platform::IPad;
    if (type.contains(QLatin1String("FirmwarePassword"))) { // of Macs with Intel processors
        persona.productName = QStringLiteral("MacBookPro15,1");
    }
    const bool usersOnly = !support[QLatin1String("device-channel")].toBool(true) && persona.isMac();
    if (persona.isSharedIPad && type == QLatin1String("UserConfigured")) {
        device.state.channels.append({QStringLiteral("USER-1"), {}, {}, QByteArray(32, 'u'), QStringLiteral("M")});
    }
    const bool isUser = usersOnly || (persona.isSharedIPad && type == QLatin1String("UserConfigured"));
    return isUser ? QStringLiteral("USER-1") : QString();
}

} // namespace

class CommandCatalogueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandIsAnsweredInItsShape_data()
    {
        QTest::addColumn<QJsonObject>("command");
        QTest::addColumn<int>("platform");
        const QJsonArray all = catalogueOfCommands();
        QVERIFY(all.size() > 60);
        for (const QJsonValue& one : all) {
            for (const Platform platform :
                 {Platform::IPhone, Platform::IPad, Platform::Mac, Platform::AppleTv, Platform::Vision}) {
                const QString since =
                    one[QLatin1String("support")][systemName(platform)][QLatin1String("introduced")].toString();
                const bool isThere = !since.isEmpty() && since != QLatin1String("n/a") &&
                                     QVersionNumber::fromString(since) < QVersionNumber(27);
                if (isThere) {
                    QTest::addRow("%s %s", qPrintable(one[QLatin1String("type")].toString()), name(platform))
                        << one.toObject() << static_cast<int>(platform);
                }
            }
        }
    }
    void everyCommandIsAnsweredInItsShape()
    {
        QFETCH(QJsonObject, command);
        QFETCH(int, platform);
        Enrolled device(static_cast<Platform>(platform));
        const Persona& persona = device.state.persona;
        const QString type = command.value(QLatin1String("type")).toString();
        const QString system = systemName(persona.platform);
        const QJsonValue support = command.value(QLatin1String("support"))[system];
        const QString since = support[QLatin1String("introduced")].toString();
        const QString user = prepareKind(device, type, support);
        if (QVersionNumber::fromString(persona.osVersion) < QVersionNumber::fromString(since)) {
            device.state.persona.osVersion = since;
        }
        const QString mode = support[QLatin1String("shared-ipad")][QLatin1String("mode")].toString();
        const bool needsShared = mode == QLatin1String("required") || type == QLatin1String("UserConfigured");
        if (needsShared && persona.platform == Platform::IPhone) {
            QCOMPARE(device.answer(qPrintable(type), requestFor(type, {})).status, Status::Error);
            return;
        }
        furnish(device, type);
        if (type == QLatin1String("RefreshCellularPlans")) {
            device.state.persona.imei = QStringLiteral("350000000000007");
        }
        const QJsonArray schema = command.value(QLatin1String("response-keys")).toArray();
        QVariantMap keys = requestFor(type, schema);
        if (type == QLatin1String("RotateFileVaultKey")) {
            keys.insert(QStringLiteral("NewCertificate"), test::certificate());
        }
        const Answer answer = device.answer(qPrintable(type), keys, user);
        QVERIFY2(
            answer.status == Status::Acknowledged,
            qPrintable(answer.errorChain.value(0).toMap().value(QStringLiteral("LocalizedDescription")).toString()));
        // ProfileRestrictions and what only one kind of device tells come when they are asked for; all that comes fits.
        const QString bad = misfit(answer.keys, schema, system, type);
        const bool isOnRequest = bad == QLatin1String("Restrictions/ProfileRestrictions is missing");
        const bool isPerItem = type == QLatin1String("Settings"); // a list, where the schema says dictionary
        QVERIFY2(bad.isEmpty() || isOnRequest || isPerItem, qPrintable(bad));
        const auto again =
            readPlist(writePlist(resultMessage(device.state, {QStringLiteral("u"), type, {}, user}, answer)));
        QVERIFY(again && again->value(QStringLiteral("Status")).toString() == QLatin1String("Acknowledged"));
    }

    void whatASystemHasNotItRefuses()
    {
        for (const QJsonValue& one : catalogueOfCommands()) {
            const QString type = one[QLatin1String("type")].toString();
            for (const Platform platform :
                 {Platform::IPhone, Platform::IPad, Platform::Mac, Platform::AppleTv, Platform::Vision}) {
                const QString since =
                    one[QLatin1String("support")][systemName(platform)][QLatin1String("introduced")].toString();
                const bool isLate = QVersionNumber::fromString(since) >= QVersionNumber(27);
                if ((!since.isEmpty() && since != QLatin1String("n/a") && !isLate) ||
                    (type == QLatin1String("Restrictions") && platform == Platform::Mac)) { // answers with nothing
                    continue;
                }
                Enrolled device(platform);
                const Answer answer = device.answer(qPrintable(type), requestFor(type, QJsonArray{QJsonObject()}));
                QVERIFY2(answer.status == (platform == Platform::Mac ? Status::CommandFormatError : Status::Error),
                         qPrintable(type + u' ' + QLatin1String(name(platform))));
            }
        }
    }

    void whatNeedsSupervisionIsRefusedWithout()
    {
        for (const QJsonValue& one : catalogueOfCommands()) {
            const QJsonValue support = one[QLatin1String("support")][QLatin1String("iOS")];
            if (!support[QLatin1String("supervised")].toBool() && !support[QLatin1String("dep")].toBool()) {
                continue;
            }
            Enrolled device;
            const QString type = one[QLatin1String("type")].toString();
            QVERIFY2(device.answer(qPrintable(type), requestFor(type, {})).status == Status::Error, qPrintable(type));
        }
    }

    void aUserEnrollmentTakesOnlyWhatIsAllowedThere()
    {
        for (const QJsonValue& one : catalogueOfCommands()) {
            const QJsonValue support = one[QLatin1String("support")][QLatin1String("iOS")];
            const QString since = support[QLatin1String("introduced")].toString();
            const QString type = one[QLatin1String("type")].toString();
            if (since.isEmpty() || since == QLatin1String("n/a") || type == QLatin1String("DeviceInformation")) {
                continue;
            }
            Enrolled device;
            device.state.persona.isUserEnrollment = true;
            device.state.accessRights = 0; // it has none
            furnish(device, type);
            const bool isAllowed = support[QLatin1String("user-enrollment")].toString() == QLatin1String("allowed");
            const Status status = device.answer(qPrintable(type), requestFor(type, {})).status;
            QVERIFY2((status == Status::Acknowledged) == isAllowed, qPrintable(type));
        }
    }

    void aKeyThatIsNeededIsAFormatError()
    {
        for (const CommandRule& rule : commandTable()) {
            if (QLatin1String(rule.required).isEmpty() || rule.ios.since == nullptr) {
                continue;
            }
            Enrolled device(Platform::IPad);
            device.state.persona.isAutomated = true;
            const Answer answer = device.answer(rule.requestType);
            const bool isKnown = (rule.ios.asks & (onlyShared | sharedUsersOnly)) == 0 &&
                                 QVersionNumber::fromString(QLatin1String(rule.ios.since)).majorVersion() < 27;
            QVERIFY2(!isKnown || answer.status == Status::CommandFormatError, rule.requestType);
        }
    }
};

ESPALIER_TEST(CommandCatalogueTest);
#include "catalogue_test.moc"
