// What commands change on a simulated device, and what later ones find changed.
#include "device/crowd/script.h"
#include "device/state/kept.h"
#include "tests/device/fixtures.h"
#include "tests/support/test.h"

#include <QJsonObject>
#include <QVersionNumber>

using namespace espalier::device;
using test::Enrolled;

namespace {

QVariantMap one(const char* key, const QVariant& value)
{
    return {{QLatin1String(key), value}};
}

QVariant queried(Enrolled& device, const char* what)
{
    const QVariantMap keys = one("Queries", QVariantList{QLatin1String(what)});
    return device.answer("DeviceInformation", keys)
        .keys.value(QStringLiteral("QueryResponses"))
        .toMap()
        .value(QLatin1String(what));
}

Enrolled& office(Enrolled& device)
{
    device.state.persona.isAutomated = true;
    device.state.persona.serial = QStringLiteral("C02TEST1");
    device.state.persona.ownerShort = QStringLiteral("mara");
    return device;
}

QVariantMap settingResult(Enrolled& device, const QVariantMap& setting)
{
    const Answer answer = device.answer("Settings", one("Settings", QVariantList{setting}));
    return answer.keys.value(QStringLiteral("Settings")).toList().value(0).toMap();
}

} // namespace

class DeviceChangesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lostModeHoldsOtherCommandsUp()
    {
        Enrolled device;
        office(device);
        QCOMPARE(device.answer("DeviceLocation").status, Status::Error);
        QCOMPARE(device.answer("EnableLostMode").status, Status::CommandFormatError); // neither text nor number
        QCOMPARE(device.answer("EnableLostMode", one("Message", QStringLiteral("Call us"))).status,
                 Status::Acknowledged);
        QCOMPARE(queried(device, "IsMDMLostModeEnabled").toBool(), true);
        const Answer held = device.answer("InstalledApplicationList");
        QCOMPARE(held.errorChain.first().toMap().value(QStringLiteral("ErrorCode")).toInt(), 12078);
        const Answer where = device.answer("DeviceLocation");
        QCOMPARE(where.keys.value(QStringLiteral("Latitude")).typeId(), int(QMetaType::Double));
        QCOMPARE(device.answer("DeviceLocation").keys.value(QStringLiteral("Latitude")),
                 where.keys.value(QStringLiteral("Latitude")));
        QCOMPARE(device.answer("DeviceLock").keys.value(QStringLiteral("MessageResult")).toString(),
                 QStringLiteral("DeviceInLostMode"));
        QCOMPARE(device.answer("DisableLostMode").status, Status::Acknowledged);
        QCOMPARE(device.answer("InstalledApplicationList").status, Status::Acknowledged);
    }

    void aLockedMacKeepsItsPin()
    {
        Enrolled device(Platform::Mac);
        QCOMPARE(device.answer("DeviceLock", one("PIN", QStringLiteral("246810"))).status, Status::Acknowledged);
        QCOMPARE(device.state.kept.value(kept::lockPin).toString(), QStringLiteral("246810"));
        const DeviceState again = stateFromJson(toJson(device.state));
        QCOMPARE(again.kept.value(kept::lockPin).toString(), QStringLiteral("246810"));
    }

    void recoveryLockTakesOnlyWhoKnowsIt()
    {
        Enrolled device(Platform::Mac);
        const QVariantMap first = one("NewPassword", QStringLiteral("one"));
        QCOMPARE(device.answer("SetRecoveryLock", first).status, Status::Acknowledged);
        QCOMPARE(device.answer("SetRecoveryLock", first).status, Status::Error); // without the current one
        const auto verified = [&](const char* password) {
            return device.answer("VerifyRecoveryLock", one("Password", QLatin1String(password)))
                .keys.value(QStringLiteral("PasswordVerified"))
                .toBool();
        };
        QVERIFY(verified("one"));
        QVERIFY(!verified("two"));
        QVERIFY(device.answer("SecurityInfo")
                    .keys.value(QStringLiteral("SecurityInfo"))
                    .toMap()
                    .value(QStringLiteral("IsRecoveryLockEnabled"))
                    .toBool());
        QVariantMap cleared = one("NewPassword", QString());
        cleared.insert(QStringLiteral("CurrentPassword"), QStringLiteral("one"));
        QCOMPARE(device.answer("SetRecoveryLock", cleared).status, Status::Acknowledged);
        QVERIFY(!device.state.kept.contains(kept::recoveryLock));
        QCOMPARE(device.answer("SetFirmwarePassword", first).status, Status::CommandFormatError); // Apple silicon
    }

    void aFirmwarePasswordCountsAfterARestart()
    {
        Enrolled device(Platform::Mac);
        device.state.persona.productName = QStringLiteral("MacBookPro15,1");
        const QVariantMap first = one("NewPassword", QStringLiteral("one"));
        QCOMPARE(device.answer("SetFirmwarePassword", first).status, Status::Acknowledged);
        QCOMPARE(device.answer("SetFirmwarePassword", first).status, Status::Error); // pending
        QCOMPARE(device.answer("RestartDevice").aftermath, Aftermath::HangUp);
        QVariantMap second = one("NewPassword", QStringLiteral("two"));
        QCOMPARE(device.answer("SetFirmwarePassword", second).status, Status::Error); // wrong current one
        second.insert(QStringLiteral("CurrentPassword"), QStringLiteral("one"));
        QCOMPARE(device.answer("SetFirmwarePassword", second).status, Status::Acknowledged);
        QCOMPARE(device.answer("VerifyFirmwarePassword", one("Password", QStringLiteral("two"))).status,
                 Status::Acknowledged);
        QCOMPARE(device.answer("VerifyFirmwarePassword", one("Password", QStringLiteral("two"))).status,
                 Status::Error);                                                              // within thirty seconds
        QCOMPARE(device.answer("SetRecoveryLock", first).status, Status::CommandFormatError); // an Intel processor
    }

    void aRotatedRecoveryKeyComesSealedForTheOffice()
    {
        Enrolled device(Platform::Mac);
        office(device);
        const test::Recipient escrow;
        QVariantMap keys{{QStringLiteral("KeyType"), QStringLiteral("personal")},
                         {QStringLiteral("ReplyEncryptionCertificate"), escrow.certificate},
                         {QStringLiteral("FileVaultUnlock"), one("Password", QStringLiteral("wrong"))}};
        QCOMPARE(device.answer("RotateFileVaultKey", keys).status, Status::Error);
        keys.insert(QStringLiteral("FileVaultUnlock"), one("Password", QStringLiteral("mara")));
        const auto rotated = [&] {
            const QVariantMap result =
                device.answer("RotateFileVaultKey", keys).keys.value(QStringLiteral("RotateResult")).toMap();
            return escrow.open(result.value(QStringLiteral("EncryptedNewRecoveryKey")).toByteArray());
        };
        const QByteArray first = rotated();
        QCOMPARE(first.size(), qsizetype(29));
        QCOMPARE(QString::fromLatin1(first), device.state.kept.value(kept::recoveryKey).toString());
        keys.insert(QStringLiteral("FileVaultUnlock"), one("Password", QString::fromLatin1(first)));
        QVERIFY(!rotated().isEmpty()); // the key of before unlocks
        QVERIFY(rotated().isEmpty());  // and is gone
    }

    void aRecoveryKeyIsEscrowedOnceAProfileAsksForIt()
    {
        Enrolled device(Platform::Mac);
        office(device);
        const test::Recipient escrow;
        const auto security = [&] {
            return device.answer("SecurityInfo").keys.value(QStringLiteral("SecurityInfo")).toMap();
        };
        const QString key = QStringLiteral("FDE_PersonalRecoveryKeyCMS");
        QVERIFY(!security().contains(key));
        const QVariantMap certificate = test::payload("com.apple.security.pkcs1", QStringLiteral("vault.certificate"),
                                                      {{QStringLiteral("PayloadContent"), escrow.certificate}});
        const QVariantMap asking = test::payload(
            "com.apple.security.FDERecoveryKeyEscrow", QStringLiteral("vault.escrow"),
            {{QStringLiteral("Location"), QStringLiteral("Marlow")},
             {QStringLiteral("EncryptCertPayloadUUID"), certificate.value(QStringLiteral("PayloadUUID"))}});
        const QByteArray profile = test::profile(QStringLiteral("vault"), {certificate, asking});
        QCOMPARE(device.answer("InstallProfile", one("Payload", profile)).status, Status::Acknowledged);
        const QByteArray opened = escrow.open(security().value(key).toByteArray());
        QCOMPARE(QString::fromLatin1(opened), device.state.kept.value(kept::recoveryKey).toString());
        QCOMPARE(opened.size(), qsizetype(29));
    }

    void activationLockIsPassedByOneCodeUntilItIsCleared()
    {
        Enrolled device;
        office(device);
        const auto code = [&] {
            return device.answer("ActivationLockBypassCode")
                .keys.value(QStringLiteral("ActivationLockBypassCode"))
                .toString();
        };
        const QString first = code();
        QCOMPARE(first.size(), qsizetype(31));
        QCOMPARE(code(), first);
        QCOMPARE(device.answer("ClearActivationLockBypassCode").status, Status::Acknowledged);
        QCOMPARE(device.answer("ActivationLockBypassCode").status, Status::Error);
    }

    void anUpdateIsDownloadedThenInstalled()
    {
        Enrolled device;
        office(device);
        const QString before = device.state.persona.osVersion;
        const QVariantMap update = device.answer("AvailableOSUpdates")
                                       .keys.value(QStringLiteral("AvailableOSUpdates"))
                                       .toList()
                                       .first()
                                       .toMap();
        const QVariantMap order{{QStringLiteral("ProductKey"), update.value(QStringLiteral("ProductKey"))},
                                {QStringLiteral("InstallAction"), QStringLiteral("Default")}};
        const auto ordered = [&] {
            return device.answer("ScheduleOSUpdate", one("Updates", QVariantList{order}))
                .keys.value(QStringLiteral("UpdateResults"))
                .toList()
                .first()
                .toMap()
                .value(QStringLiteral("InstallAction"))
                .toString();
        };
        const auto status = [&] {
            return device.answer("OSUpdateStatus").keys.value(QStringLiteral("OSUpdateStatus")).toList();
        };
        QCOMPARE(ordered(), QStringLiteral("DownloadOnly"));
        QCOMPARE(status().first().toMap().value(QStringLiteral("IsDownloaded")).toBool(), false);
        QCOMPARE(status().first().toMap().value(QStringLiteral("IsDownloaded")).toBool(), true);
        QCOMPARE(device.state.persona.osVersion, before);
        QCOMPARE(ordered(), QStringLiteral("InstallASAP"));
        QVERIFY(status().isEmpty());
        QVERIFY(QVersionNumber::fromString(device.state.persona.osVersion) > QVersionNumber::fromString(before));
        QCOMPARE(queried(device, "OSVersion").toString(), device.state.persona.osVersion);
    }

    void usersOfASharedIPadLeave()
    {
        Enrolled device(Platform::IPad);
        QCOMPARE(device.answer("UserList").status, Status::Error);
        device.state.persona.isSharedIPad = true;
        const auto users = [&] { return device.answer("UserList").keys.value(QStringLiteral("Users")).toList(); };
        QCOMPARE(users().size(), qsizetype(3));
        const QString inUse = users().first().toMap().value(QStringLiteral("UserName")).toString();
        const QString idle = users().last().toMap().value(QStringLiteral("UserName")).toString();
        QCOMPARE(device.answer("DeleteUser", one("UserName", inUse)).status, Status::Error);
        QCOMPARE(device.answer("DeleteUser", one("UserName", idle)).status, Status::Acknowledged);
        QCOMPARE(device.answer("DeleteUser", one("UserName", idle)).status, Status::Error);
        QCOMPARE(device.answer("LogOutUser").status, Status::Acknowledged);
        QCOMPARE(device.answer("LogOutUser").status, Status::Error);
        QCOMPARE(device.answer("DeleteUser", one("UserName", inUse)).status, Status::Acknowledged);
        QCOMPARE(users().size(), qsizetype(1));
    }

    void accountsAreMadeOnlyWhileTheMacWaits()
    {
        Enrolled device(Platform::Mac);
        office(device);
        device.state.kept.insert(kept::awaits, true);
        const QVariantMap admin{{QStringLiteral("shortName"), QStringLiteral("office")},
                                {QStringLiteral("passwordHash"), QByteArray("hash")}};
        const QVariantMap accounts = one("AutoSetupAdminAccounts", QVariantList{admin});
        QCOMPARE(queried(device, "AwaitingConfiguration").toBool(), true);
        QCOMPARE(device.answer("AccountConfiguration", accounts).status, Status::Acknowledged);
        const QString guid =
            queried(device, "AutoSetupAdminAccounts").toList().first().toMap().value(QStringLiteral("GUID")).toString();
        QVariantMap change = one("GUID", guid);
        change.insert(QStringLiteral("passwordHash"), QByteArray("other"));
        QCOMPARE(device.answer("SetAutoAdminPassword", change).status, Status::Acknowledged);
        change.insert(QStringLiteral("GUID"), QStringLiteral("nobody"));
        QCOMPARE(device.answer("SetAutoAdminPassword", change).status, Status::Error);
        QCOMPARE(device.answer("DeviceConfigured").status, Status::Acknowledged);
        QCOMPARE(queried(device, "AwaitingConfiguration").toBool(), false);
        QCOMPARE(device.answer("AccountConfiguration", accounts).status, Status::Error);
    }

    void settingsAreFoundAgain()
    {
        Enrolled device;
        const auto named = [](const char* name) {
            return QVariantMap{{QStringLiteral("Item"), QStringLiteral("DeviceName")},
                               {QStringLiteral("DeviceName"), QLatin1String(name)}};
        };
        QCOMPARE(settingResult(device, named("Desk")).value(QStringLiteral("Status")).toString(),
                 QStringLiteral("Error")); // unsupervised
        office(device);
        QCOMPARE(settingResult(device, named("Desk")).value(QStringLiteral("Status")).toString(),
                 QStringLiteral("Acknowledged"));
        QCOMPARE(queried(device, "DeviceName").toString(), QStringLiteral("Desk"));
        const QVariantMap zone{{QStringLiteral("Item"), QStringLiteral("TimeZone")},
                               {QStringLiteral("TimeZone"), QStringLiteral("America/Lima")}};
        QCOMPARE(settingResult(device, zone).value(QStringLiteral("Status")).toString(),
                 QStringLiteral("Acknowledged"));
        QCOMPARE(queried(device, "TimeZone").toString(), QStringLiteral("America/Lima"));
        QCOMPARE(
            settingResult(device, one("Item", QStringLiteral("HostName"))).value(QStringLiteral("Status")).toString(),
            QStringLiteral("Error")); // of Macs
        QCOMPARE(
            settingResult(device, one("Item", QStringLiteral("Teapot"))).value(QStringLiteral("Status")).toString(),
            QStringLiteral("Error"));
    }

    void aConfiguredAppSaysSo()
    {
        Enrolled device;
        QVariantMap app = one("Identifier", QStringLiteral("com.example.app"));
        app.insert(QStringLiteral("Configuration"), one("server", QStringLiteral("example.com")));
        QCOMPARE(device.answer("InstallApplication", app).status, Status::Acknowledged);
        const QVariantMap about = one("Identifiers", QVariantList{QStringLiteral("com.example.app")});
        const auto count = [&](const char* type, const char* key, const QVariantMap& keys) {
            return device.answer(type, keys).keys.value(QLatin1String(key)).toList().size();
        };
        QCOMPARE(count("ManagedApplicationConfiguration", "ApplicationConfigurations", about), qsizetype(1));
        QCOMPARE(count("ManagedApplicationFeedback", "ManagedApplicationFeedback", about), qsizetype(1));
        QVariantMap reading = about;
        reading.insert(QStringLiteral("DeleteFeedback"), true);
        QCOMPARE(count("ManagedApplicationFeedback", "ManagedApplicationFeedback", reading), qsizetype(1));
        QCOMPARE(count("ManagedApplicationFeedback", "ManagedApplicationFeedback", about), qsizetype(0));
        QCOMPARE(device.answer("RemoveApplication", one("Identifier", QStringLiteral("com.example.app"))).status,
                 Status::Acknowledged);
        QCOMPARE(count("ManagedApplicationConfiguration", "ApplicationConfigurations", about), qsizetype(0));
    }

    void booksAndProvisioningProfilesComeAndGo()
    {
        Enrolled device;
        QVariantMap book = one("MediaType", QStringLiteral("Book"));
        QCOMPARE(device.answer("InstallMedia", book).status, Status::CommandFormatError);
        book.insert(QStringLiteral("iTunesStoreID"), 42LL);
        QCOMPARE(device.answer("InstallMedia", book).keys.value(QStringLiteral("State")).toString(),
                 QStringLiteral("Queued"));
        QCOMPARE(device.answer("ManagedMediaList").keys.value(QStringLiteral("Books")).toList().size(), qsizetype(1));
        book.insert(QStringLiteral("iTunesStoreID"), QStringLiteral("42"));
        QCOMPARE(device.answer("RemoveMedia", book).status, Status::Acknowledged);
        QCOMPARE(device.answer("RemoveMedia", book).status, Status::Error);
        QCOMPARE(device.answer("InstallProvisioningProfile", one("ProvisioningProfile", QByteArray("hello"))).status,
                 Status::Error);
    }

    void aScriptStillDecidesFirst()
    {
        Script script;
        QVERIFY(script.read(R"({"request_type":"EnableLostMode","answer":"NotNow","times":1,"slow_ms":5})"));
        const Enrolled device;
        const Command command{QStringLiteral("u"), QStringLiteral("EnableLostMode"), {}, {}};
        const auto first = script.behaviourFor(device.state.persona, command);
        QVERIFY(first && first->manner == Manner::NotNow && first->slowMs == 5);
        QVERIFY(!script.behaviourFor(device.state.persona, command));
    }
};

ESPALIER_TEST(DeviceChangesTest);
#include "changes_test.moc"
