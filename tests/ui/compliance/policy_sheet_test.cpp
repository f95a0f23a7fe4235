// The editor of a policy: fields for each kind of rule, grace, what is done then.
#include "base/durations.h"
#include "tests/support/test.h"
#include "tests/ui/compliance/compliance_window.h"
#include "tests/ui/support/own_settings.h"
#include "tests/ui/support/seen.h"
#include "ui/common/sheet.h"
#include "ui/compliance/duration_field.h"
#include "ui/compliance/policy_sheet.h"
#include "ui/compliance/rule_editor.h"
#include "ui/compliance/rule_words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;

namespace {

struct Sheetful {
    explicit Sheetful(const PolicyRow& policy = {})
    {
        test::fillSmartGroups(control);
        test::fillCompliance(control);
        over.resize(1000, 900);
        over.show();
        sheet = new PolicySheet(control, policy, &over);
    }
    template <class Widget> [[nodiscard]] Widget* named(const char* name) const
    {
        return over.findChild<Widget*>(QLatin1String(name));
    }
    void addRule(const char* kind) const
    {
        for (QAction* action : named<QPushButton>("addRule")->menu()->actions()) {
            if (action->data() == QLatin1String(kind)) {
                action->trigger();
            }
        }
    }
    [[nodiscard]] bool maySave() const { return named<QPushButton>("savePolicy")->isEnabled(); }
    [[nodiscard]] QJsonObject saved() const
    {
        const auto calls = control.calls(QStringLiteral("compliance.policy.save"));
        return calls.isEmpty() ? QJsonObject() : calls.last().arguments;
    }

    test::FakeControl control;
    QWidget over;
    PolicySheet* sheet;
};

} // namespace

class PolicySheetTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_settings); }

    void whatIsStillMissingIsSaid()
    {
        const Sheetful it;
        it.named<QLineEdit>("policyName")->clear();
        QVERIFY(!it.maySave());
        QVERIFY(test::saysIn(it.over, QStringLiteral("A name is missing.")));
        it.named<QLineEdit>("policyName")->setText(QStringLiteral("Office"));
        QVERIFY(test::saysIn(it.over, QStringLiteral("A rule is missing.")));
    }

    void everyKindOfRuleComesBackAsItWas_data()
    {
        QTest::addColumn<QJsonObject>("rule");
        const auto row = [](const QJsonObject& rule) { QTest::newRow(qPrintable(ruleWords(rule))) << rule; };
        const auto kind = [](const char* name) { return QJsonObject{{QStringLiteral("kind"), QLatin1String(name)}}; };
        const auto with = [](QJsonObject rule, const char* key, const char* value) {
            rule.insert(QLatin1String(key), QLatin1String(value));
            return rule;
        };
        row(kind("passcode"));
        row(kind("encryption"));
        row(kind("firewall"));
        row(kind("supervised"));
        row(with(with(kind("minimum_os"), "platform", "mac"), "version", "15.7"));
        row(with(with(with(kind("minimum_os"), "platform", "iphone"), "version", "18.7"), "model", "SE"));
        row(with(kind("required_app"), "app", "Zoom"));
        row(with(with(kind("forbidden_app"), "app", "com.example.old"), "version", "6.0"));
        row(with(kind("last_seen"), "within", "2w"));
        row(with(kind("certificate"), "within", "30d"));
        row(with(with(kind("certificate"), "within", "12h"), "name", "VPN"));
        row(with(kind("query"), "query", "storage-free > 5GB"));
    }
    void everyKindOfRuleComesBackAsItWas()
    {
        QFETCH(QJsonObject, rule);
        test::FakeControl control;
        test::fillSmartGroups(control);
        const RuleEditor editor(control, rule);
        QCOMPARE(editor.rule(), rule);
        QTRY_VERIFY(editor.isWhole());
        QVERIFY(!ruleWords(rule).isEmpty());
        QVERIFY(!brokenWords(rule).isEmpty());
    }

    void aPolicyIsMadeFromNothing()
    {
        Sheetful it;
        QVERIFY(!it.maySave());
        it.named<QLineEdit>("policyName")->setText(QStringLiteral("Phones"));
        QTRY_VERIFY(it.named<QComboBox>("policyGroup")->count() == 7);
        QVERIFY(!it.maySave()); // no rule
        it.addRule("minimum_os");
        QVERIFY(!it.maySave()); // no version
        it.named<QLineEdit>("rule-version")->setText(QStringLiteral("18.7"));
        QVERIFY(it.maySave());
        it.addRule("passcode");
        it.named<QComboBox>("policyGroup")->setCurrentIndex(2);
        it.named<QSpinBox>("durationNumber")->setValue(2);
        QTest::mouseClick(it.named<QPushButton>("savePolicy"), Qt::LeftButton);
        QTRY_VERIFY(!it.saved().isEmpty());
        QCOMPARE(it.saved().value(QStringLiteral("rules")).toArray().size(), 2);
        QCOMPARE(it.saved().value(QStringLiteral("group")).toInteger(), 3);
        QCOMPARE(it.saved().value(QStringLiteral("grace")).toInteger(), 2 * dayMs);
        QCOMPARE(it.saved().value(QStringLiteral("action")).toString(), QStringLiteral("none"));
        QVERIFY(!it.saved().contains(QStringLiteral("policy")));
    }

    void aRuleIsTakenAway()
    {
        Sheetful it;
        it.addRule("passcode");
        it.addRule("firewall");
        it.named<QLineEdit>("policyName")->setText(QStringLiteral("P"));
        QTRY_VERIFY(it.maySave());
        QTest::mouseClick(it.named<RuleEditor>("rule-passcode")->findChild<QPushButton*>(QStringLiteral("removeRule")),
                          Qt::LeftButton);
        QTest::mouseClick(it.named<QPushButton>("savePolicy"), Qt::LeftButton);
        QTRY_COMPARE(it.saved().value(QStringLiteral("rules")).toArray().size(), 1);
    }

    void groupsWithAQueryCantBeMovedInto()
    {
        Sheetful it;
        auto* action = it.named<QComboBox>("policyAction");
        auto* target = it.named<QComboBox>("policyTarget");
        QVERIFY(!target->isVisibleTo(it.sheet));
        action->setCurrentIndex(action->findData(QStringLiteral("move_group")));
        QTRY_COMPARE(target->count(), 4);
        QCOMPARE(target->findText(QStringLiteral("Shared")), -1);
        QCOMPARE(target->findText(QStringLiteral("All devices")), -1);
        action->setCurrentIndex(action->findData(QStringLiteral("assign_profile")));
        QTRY_VERIFY(target->count() > 4);
        QVERIFY(target->isVisibleTo(it.sheet));
    }

    void whatAPolicyDoesIsKeptWhenItIsOpenedAgain()
    {
        PolicyRow policy;
        policy.id = 3;
        policy.name = QStringLiteral("Macs");
        policy.groupId = 4;
        policy.rules = {QJsonObject{{QStringLiteral("kind"), QStringLiteral("firewall")}}};
        policy.action = QStringLiteral("assign_profile");
        policy.targetId = 4;
        policy.graceMs = 36 * hourMs;
        Sheetful it(policy);
        QTRY_COMPARE(it.named<QComboBox>("policyTarget")->currentData().toInt(), 4);
        QTRY_COMPARE(it.named<QComboBox>("policyGroup")->currentData().toInt(), 4);
        QTest::mouseClick(it.named<QPushButton>("savePolicy"), Qt::LeftButton);
        QTRY_COMPARE(it.saved().value(QStringLiteral("policy")).toInt(), 3);
        QCOMPARE(it.saved().value(QStringLiteral("target")).toInt(), 4);
        QCOMPARE(it.saved().value(QStringLiteral("grace")).toInteger(), 36 * hourMs);
    }

    void aSpanThatWasSetElsewhereIsKept_data()
    {
        QTest::addColumn<qint64>("grace");
        QTest::addColumn<QString>("within");
        QTest::newRow("more than is offered") << 8000 * hourMs << QStringLiteral("20000h");
        QTest::newRow("finer than is shown") << 90 * qint64(60000) << QStringLiteral("90m");
        QTest::newRow("as written") << 48 * hourMs << QStringLiteral("48H");
    }
    void aSpanThatWasSetElsewhereIsKept()
    {
        QFETCH(qint64, grace);
        QFETCH(QString, within);
        PolicyRow policy;
        policy.id = 3;
        policy.name = QStringLiteral("Macs");
        policy.groupId = 4;
        policy.rules = {
            QJsonObject{{QStringLiteral("kind"), QStringLiteral("last_seen")}, {QStringLiteral("within"), within}}};
        policy.graceMs = grace;
        Sheetful it(policy);
        QTRY_VERIFY(it.maySave());
        QTest::mouseClick(it.named<QPushButton>("savePolicy"), Qt::LeftButton);
        QTRY_COMPARE(it.saved().value(QStringLiteral("grace")).toInteger(), grace);
        QCOMPARE(it.saved().value(QStringLiteral("rules")).toArray().first()[QStringLiteral("within")].toString(),
                 within);
    }

    void aLongerSpanIsShownInFullAndCanBeChanged()
    {
        DurationField field(QStringLiteral("Grace"), DurationField::Least::Nothing);
        field.setMs(8000 * hourMs + 60000);
        auto* number = field.findChild<QSpinBox*>();
        QCOMPARE(number->value(), 8000);
        number->setValue(7999);
        QCOMPARE(field.ms(), 7999 * hourMs);
    }

    void aRefusedRuleIsToldWhereItStands()
    {
        Sheetful it;
        it.control.refuse(QStringLiteral("compliance.policy.save"), ErrorCode::InvalidInput,
                          QStringLiteral("rule 2: “x” is no time such as 7d"));
        it.named<QLineEdit>("policyName")->setText(QStringLiteral("P"));
        it.addRule("passcode");
        it.addRule("last_seen");
        QTRY_VERIFY(it.maySave());
        QTest::mouseClick(it.named<QPushButton>("savePolicy"), Qt::LeftButton);
        QTRY_VERIFY(test::saysIn(*it.named<RuleEditor>("rule-last_seen"), QStringLiteral("This rule is refused")));
        QVERIFY(!test::saysIn(*it.named<RuleEditor>("rule-passcode"), QStringLiteral("refused")));
        QVERIFY(it.maySave()); // for another try
    }

    void deletingAsks()
    {
        PolicyRow policy;
        policy.id = 3;
        policy.name = QStringLiteral("Macs");
        Sheetful it(policy);
        QTest::mouseClick(it.named<QPushButton>("deletePolicy"), Qt::LeftButton);
        QVERIFY(it.control.calls(QStringLiteral("compliance.policy.delete")).isEmpty());
        QTest::mouseClick(test::buttonIn(it.over, QStringLiteral("Delete policy")), Qt::LeftButton);
        QTRY_COMPARE(it.control.calls(QStringLiteral("compliance.policy.delete")).size(), 1);
    }
};

ESPALIER_TEST(PolicySheetTest);
#include "policy_sheet_test.moc"
