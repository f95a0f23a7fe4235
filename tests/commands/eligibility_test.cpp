#include "commands/eligibility.h"

#include "catalogue/catalogue.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

using namespace espalier;
using commands::Channel;
using commands::Traits;

namespace {

const catalogue::Entry& command(const char* type)
{
    static const auto catalogue = test::must(catalogue::Catalogue::shipped());
    return *catalogue->find(catalogue::Kind::Command, QString::fromLatin1(type)).first();
}

Traits a(catalogue::Platform system, const char* os)
{
    Traits traits;
    traits.system = system;
    traits.os = catalogue::OsVersion::fromText(QString::fromLatin1(os));
    traits.enrolled = true;
    traits.accessRights = 8191;
    traits.supervised = false;
    traits.automated = false;
    traits.userEnrollment = false;
    traits.sharedIpad = false;
    traits.hasUnlockToken = true;
    return traits;
}
Traits phone(const char* os = "18.1")
{
    return a(catalogue::Platform::iOS, os);
}
Traits mac(const char* os = "14.5", std::optional<bool> appleSilicon = true)
{
    Traits traits = a(catalogue::Platform::macOS, os);
    traits.appleSilicon = appleSilicon;
    return traits;
}

QStringList kinds(const char* type, const Traits& device, Channel channel = Channel::Device)
{
    QStringList all;
    for (const auto& reason : commands::reasonsAgainst(command(type), device, channel)) {
        all.append(reason.kind);
    }
    return all;
}

template <class Change> Traits with(Traits traits, Change change)
{
    change(traits);
    return traits;
}

} // namespace

class EligibilityTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCommandIsForItsPlatforms()
    {
        QCOMPARE(kinds("DeviceLock", phone()), QStringList());
        QCOMPARE(kinds("SetFirmwarePassword", phone()), QStringList{QStringLiteral("not-on-platform")});
        QCOMPARE(kinds("EnableLostMode", mac()), QStringList{QStringLiteral("not-on-platform")});
    }

    void theSystemMustBeNewEnough()
    {
        QCOMPARE(kinds("RestartDevice", with(phone("10.2"), [](Traits& t) { t.supervised = true; })),
                 QStringList{QStringLiteral("os-too-old")});
        const auto reasons = commands::reasonsAgainst(command("InstallEnterpriseApplication"), mac("10.13.4"));
        QCOMPARE(reasons.first().arguments,
                 QStringList({QStringLiteral("macOS"), QStringLiteral("10.13.6"), QStringLiteral("10.13.4")}));
    }

    void supervisionIsAskedFor()
    {
        QCOMPARE(kinds("EnableLostMode", phone()), QStringList{QStringLiteral("not-supervised")});
        QCOMPARE(kinds("EnableLostMode", with(phone(), [](Traits& t) { t.supervised = true; })), QStringList());
    }

    void whatIsNotKnownStandsInNobodysWay()
    {
        Traits blank;
        blank.enrolled = true;
        QCOMPARE(kinds("EnableLostMode", blank), QStringList());
        QCOMPARE(kinds("SetRecoveryLock", mac("14.5", std::nullopt)), QStringList());
        QCOMPARE(kinds("RestartDevice", with(phone(), [](Traits& t) { t.supervised.reset(); })), QStringList());
    }

    void aMacOfAutomatedEnrollmentCountsAsSupervised()
    {
        QCOMPARE(kinds("EnableRemoteDesktop", mac()), QStringList{QStringLiteral("not-supervised")});
        QCOMPARE(kinds("EnableRemoteDesktop", with(mac(), [](Traits& t) { t.automated = true; })), QStringList());
    }

    void automatedEnrollmentIsAskedFor()
    {
        QCOMPARE(kinds("SetAutoAdminPassword", mac()), QStringList{QStringLiteral("not-automated")});
    }

    void theChannelMustFit()
    {
        QCOMPARE(kinds("ActiveNSExtensions", mac()), QStringList{QStringLiteral("only-user-channel")});
        QCOMPARE(kinds("ActiveNSExtensions", mac(), Channel::User), QStringList());
        QCOMPARE(kinds("DeviceLock", mac(), Channel::User), QStringList{QStringLiteral("only-device-channel")});
        // An iPhone has no users; a shared iPad has.
        QCOMPARE(kinds("ProfileList", phone(), Channel::User), QStringList());
        QCOMPARE(kinds("CertificateList", phone(), Channel::User), QStringList{QStringLiteral("only-device-channel")});
    }

    void peoplesOwnDevicesAreSpared()
    {
        const auto own = with(phone(), [](Traits& t) { t.userEnrollment = true; });
        QCOMPARE(kinds("EraseDevice", own), QStringList{QStringLiteral("user-enrollment")});
        QCOMPARE(kinds("DeviceLock", own), QStringList());
    }

    void aSharedIpadHasItsOwn()
    {
        const auto shared = with(phone(), [](Traits& t) { t.sharedIpad = true; });
        QCOMPARE(kinds("ClearPasscode", shared), QStringList{QStringLiteral("shared-ipad")});
        QCOMPARE(kinds("UserList", shared), QStringList());
        QCOMPARE(kinds("UserList", phone()), QStringList{QStringLiteral("only-shared-ipad")});
    }

    void processorsAreToldApart()
    {
        QCOMPARE(kinds("SetRecoveryLock", mac("14.5", false)), QStringList{QStringLiteral("only-apple-silicon")});
        QCOMPARE(kinds("SetFirmwarePassword", mac("14.5", true)), QStringList{QStringLiteral("only-intel")});
        QCOMPARE(kinds("SetFirmwarePassword", mac("14.5", false)), QStringList());
        QCOMPARE(kinds("DeviceLock", mac("11.4", true)), QStringList{QStringLiteral("would-deactivate")});
        QCOMPARE(kinds("DeviceLock", mac("11.5", true)), QStringList());
        QCOMPARE(kinds("DeviceLock", mac("11.4", false)), QStringList());
    }

    void rightsAreLookedAt()
    {
        const auto little = with(phone(), [](Traits& t) { t.accessRights = 16; });
        QCOMPARE(kinds("EraseDevice", little), QStringList{QStringLiteral("access-right")});
        QCOMPARE(kinds("DeviceInformation", little), QStringList());
    }

    void theStateOfTheDeviceCounts()
    {
        const auto waiting = with(mac(), [](Traits& t) {
            t.automated = true;
            t.awaitingConfiguration = true;
        });
        QCOMPARE(kinds("AccountConfiguration", waiting), QStringList());
        QCOMPARE(kinds("AccountConfiguration", with(waiting, [](Traits& t) { t.awaitingConfiguration = false; })),
                 QStringList{QStringLiteral("not-awaiting-configuration")});
        const auto lost = with(phone(), [](Traits& t) {
            t.supervised = true;
            t.lostMode = true;
        });
        QCOMPARE(kinds("DeviceLocation", lost), QStringList());
        QCOMPARE(kinds("DeviceLocation", with(lost, [](Traits& t) { t.lostMode = false; })),
                 QStringList{QStringLiteral("not-lost")});
        QCOMPARE(kinds("ClearPasscode", lost), QStringList{QStringLiteral("lost")});
        QCOMPARE(kinds("ClearPasscode", with(phone(), [](Traits& t) { t.hasUnlockToken = false; })),
                 QStringList{QStringLiteral("no-unlock-token")});
        QCOMPARE(kinds("SecurityInfo", with(phone(), [](Traits& t) { t.enrolled = false; })),
                 QStringList{QStringLiteral("not-enrolled")});
        const auto held = with(phone(), [](Traits& t) { t.approval = QStringLiteral("waiting"); });
        QCOMPARE(kinds("SecurityInfo", held), QStringList());
        QCOMPARE(commands::remarksOn(command("SecurityInfo"), held).first().kind, QStringLiteral("held"));
        QVERIFY(commands::remarksOn(command("DeviceInformation"), held).isEmpty());
    }

    void everyReasonHasASentence()
    {
        for (const char* kind : {"not-enrolled",
                                 "held",
                                 "not-on-platform",
                                 "os-too-old",
                                 "os-too-new",
                                 "not-supervised",
                                 "not-automated",
                                 "only-user-channel",
                                 "only-device-channel",
                                 "user-enrollment",
                                 "only-user-enrollment",
                                 "shared-ipad",
                                 "only-shared-ipad",
                                 "only-intel",
                                 "only-apple-silicon",
                                 "would-deactivate",
                                 "access-right",
                                 "not-awaiting-configuration",
                                 "not-lost",
                                 "lost",
                                 "no-unlock-token",
                                 "firmware-change-pending"}) {
            const commands::Reason reason{QString::fromLatin1(kind),
                                          {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}};
            QVERIFY2(commands::sentence(reason) != reason.kind, kind);
        }
    }

    // Whatever the catalogue knows fits at least one kind of device; otherwise nobody could ever send it.
    void everyCommandFitsSomething()
    {
        const auto catalogue = test::must(catalogue::Catalogue::shipped());
        for (const catalogue::Entry* entry : catalogue->entries(catalogue::Kind::Command)) {
            bool fits = false;
            for (const auto system : catalogue::allPlatforms) {
                for (const bool other : {false, true}) {
                    Traits all = a(system, "99.0");
                    all.supervised = all.automated = all.lostMode = true;
                    all.awaitingConfiguration = true;
                    all.sharedIpad = other && system == catalogue::Platform::iOS;
                    all.appleSilicon = other;
                    if (entry->type == QLatin1String("ClearPasscode")) {
                        all.lostMode = false;
                    }
                    for (const Channel channel : {Channel::Device, Channel::User}) {
                        fits = fits || commands::reasonsAgainst(*entry, all, channel).isEmpty();
                    }
                }
            }
            QVERIFY2(fits, qPrintable(entry->type));
        }
    }
};

ESPALIER_TEST(EligibilityTest);
#include "eligibility_test.moc"
