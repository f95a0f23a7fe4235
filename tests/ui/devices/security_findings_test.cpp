// What a device's answers say about its security: a no is told from what isn't known.
#include "plist/value.h"
#include "tests/support/test.h"
#include "ui/devices/detail/security_findings.h"
#include "ui/devices/detail/update_answers.h"

#include <algorithm>

using namespace espalier;
using namespace espalier::ui;

namespace {

DeviceRow macRow()
{
    DeviceRow row;
    row.platform = QStringLiteral("mac");
    row.os = QStringLiteral("26.4");
    return row;
}

DeviceRow phoneRow()
{
    DeviceRow row;
    row.platform = QStringLiteral("iphone");
    return row;
}

SecurityAnswers answersWith(const plist::Dict& security, const QSet<QString>& kept = {})
{
    SecurityAnswers answers;
    answers.security = security;
    answers.kept = kept;
    return answers;
}

std::optional<Finding> findingThat(const QList<FindingGroup>& groups, const QString& begins)
{
    for (const FindingGroup& group : groups) {
        for (const Finding& finding : group.findings) {
            if (finding.what.startsWith(begins)) {
                return finding;
            }
        }
    }
    return std::nullopt;
}

} // namespace

class SecurityFindingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsNotToldIsNotKnown()
    {
        const auto groups = securityFindings(macRow(), {});
        for (const char* begins : {"Whether FileVault", "Whether the firewall", "Whether System Integrity",
                                   "What Secure Boot", "Whether it is supervised", "Whether its bootstrap token"}) {
            const auto finding = findingThat(groups, QString::fromLatin1(begins));
            QVERIFY2(finding.has_value(), begins);
            QCOMPARE(finding->state, std::optional(State::Unknown));
        }
        QVERIFY(!findingThat(groups, QStringLiteral("FileVault is off")));
    }

    void aNoWantsAttentionAndSaysWhy()
    {
        plist::Dict security;
        security.set(QStringLiteral("FDE_Enabled"), false)
            .set(QStringLiteral("SystemIntegrityProtectionEnabled"), false);
        const auto groups = securityFindings(macRow(), answersWith(security));
        for (const char* begins : {"FileVault is off", "System Integrity Protection is off"}) {
            const auto finding = findingThat(groups, QString::fromLatin1(begins));
            QVERIFY2(finding.has_value(), begins);
            QCOMPARE(finding->state, std::optional(State::Warning));
            QVERIFY(!finding->meaning.isEmpty());
        }
    }

    void aRecoveryKeyIsHereOrItIsNot()
    {
        plist::Dict security;
        security.set(QStringLiteral("FDE_Enabled"), true).set(QStringLiteral("FDE_HasPersonalRecoveryKey"), true);
        const auto here = securityFindings(macRow(), answersWith(security, {QStringLiteral("filevault-key")}));
        QCOMPARE(findingThat(here, QStringLiteral("Its recovery key is in the vault"))->state,
                 std::optional(State::Ok));
        const auto elsewhere = securityFindings(macRow(), answersWith(security));
        QCOMPARE(findingThat(elsewhere, QStringLiteral("Its recovery key isn’t"))->state,
                 std::optional(State::Warning));
        SecurityAnswers unknown = answersWith(security);
        unknown.kept.reset(); // the vault hasn't answered yet
        QVERIFY(!findingThat(securityFindings(macRow(), unknown), QStringLiteral("Its recovery key")));
    }

    void aPhoneHasNoFirewallAndAMacNoPasscode()
    {
        const auto phone = securityFindings(phoneRow(), {});
        QVERIFY(!findingThat(phone, QStringLiteral("Whether the firewall")));
        QVERIFY(findingThat(phone, QStringLiteral("Whether a passcode")).has_value());
        QVERIFY(!findingThat(securityFindings(macRow(), {}), QStringLiteral("Whether a passcode")));
    }

    void encryptionOfAPhoneNeedsAPasscode()
    {
        plist::Dict security;
        security.set(QStringLiteral("HardwareEncryptionCaps"), 3).set(QStringLiteral("PasscodePresent"), false);
        const auto open = securityFindings(phoneRow(), answersWith(security));
        QCOMPARE(findingThat(open, QStringLiteral("It is encrypted, but"))->state, std::optional(State::Warning));
        security.set(QStringLiteral("PasscodePresent"), true);
        const auto locked = securityFindings(phoneRow(), answersWith(security));
        QCOMPARE(findingThat(locked, QStringLiteral("What is on it is encrypted"))->state, std::optional(State::Ok));
    }

    void answersOfTheWrongTypeAreNotKnown()
    {
        plist::Dict security;
        security.set(QStringLiteral("FDE_Enabled"), "yes")
            .set(QStringLiteral("FirewallSettings"), 7)
            .set(QStringLiteral("SecureBoot"), plist::Array{});
        const auto groups = securityFindings(macRow(), answersWith(security));
        QVERIFY(findingThat(groups, QStringLiteral("Whether FileVault")).has_value());
        QVERIFY(findingThat(groups, QStringLiteral("Whether the firewall")).has_value());
        QVERIFY(findingThat(groups, QStringLiteral("What Secure Boot")).has_value());
    }

    void rulesOfTheFirewallAreBoundedAndPlain()
    {
        plist::Array apps;
        for (int i = 0; i < 50; ++i) {
            plist::Dict app;
            app.set(QStringLiteral("Name"), QStringLiteral("<b>\u202Eevil\n")).set(QStringLiteral("Allowed"), i == 0);
            apps.push_back(app);
        }
        apps.push_back(7); // no dictionary
        plist::Dict firewall;
        firewall.set(QStringLiteral("Applications"), apps);
        plist::Dict security;
        security.set(QStringLiteral("FirewallSettings"), firewall);
        const auto rules = firewallRules(answersWith(security), 20);
        QCOMPARE(rules.size(), 20);
        QVERIFY(rules.first().isAllowed && !rules.last().isAllowed);
        QVERIFY(!rules.first().app.contains(QChar(0x202E)) && !rules.first().app.contains(u'\n'));
    }

    void updatesAreReadWithWhatIsWrong()
    {
        plist::Dict good;
        good.set(QStringLiteral("ProductKey"), "P1")
            .set(QStringLiteral("HumanReadableName"), QStringLiteral("macOS\u202E 26"))
            .set(QStringLiteral("Version"), "26.4.1")
            .set(QStringLiteral("DownloadSize"), qint64{-5});
        plist::Dict answer;
        answer.set(QStringLiteral("AvailableOSUpdates"), plist::Array{good, QStringLiteral("x"), plist::Dict()});
        const auto updates = offeredUpdates(answer);
        QCOMPARE(updates.size(), 2);
        QVERIFY(!updates.first().name.contains(QChar(0x202E)));
        QCOMPARE(updates.first().downloadBytes, 0);

        plist::Dict status;
        status.set(QStringLiteral("Status"), "Downloading").set(QStringLiteral("DownloadPercentComplete"), 7.5);
        plist::Dict statuses;
        statuses.set(QStringLiteral("OSUpdateStatus"), plist::Array{status});
        QCOMPARE(updateProgress(statuses).first().share, 1.0);
        QVERIFY(updateProgress({}).isEmpty());
    }

    void onlyNewerSystemsAreToldOfDeclarations()
    {
        DeviceRow row = macRow();
        QCOMPARE(updateWay(row).state, std::optional(State::Warning)); // 26: commands are deprecated
        row.os = QStringLiteral("14.6");
        QVERIFY(!updateWay(row).state && updateWay(row).meaning.contains(QStringLiteral("declarations")));
        row.os = QStringLiteral("13.7");
        QVERIFY(!updateWay(row).meaning.contains(QStringLiteral("declarations")));
        row.os.clear();
        QCOMPARE(updateWay(row).state, std::optional(State::Unknown));
    }
};

ESPALIER_TEST(SecurityFindingsTest);
#include "security_findings_test.moc"
