// Operators under Server: the first one, others, their roles, the rules, the recovery code.
#include "tests/ui/operators/shared_window.h"

#include "ui/common/action_list.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace espalier;
using namespace espalier::test;

class OperatorsCardTest : public SharedWindowTest {
    Q_OBJECT

    static void toCard(const SharedWindow& shared)
    {
        shared.window->jump({QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("operators")}}});
    }
    static QJsonObject lastCall(const SharedWindow& shared, const char* operation)
    {
        const auto calls = shared.server.calls(QLatin1String(operation));
        return calls.isEmpty() ? QJsonObject() : calls.constLast().arguments;
    }
    static void open(const SharedWindow& shared, const QString& name)
    {
        toCard(shared);
        auto* list = shared.see<ui::ActionList>("operators");
        QVERIFY(list != nullptr);
        QTRY_VERIFY(list->model()->rowCount() == 4);
        Q_EMIT list->rowActivated(name);
        QVERIFY(shared.see("ownPassphrase") != nullptr);
    }

private Q_SLOTS:
    void initTestCase() { prepare("operators-card"); }
    void init() { QSettings().clear(); }

    void whoeverMakesTheFirstOperatorIsLoggedInAndSeesTheCodeOnce()
    {
        const SharedWindow shared(FakeOperators::People::None);
        toCard(shared);
        shared.click("newOperator");
        shared.type("newOperatorName", QStringLiteral("Anna"));
        shared.type("passphrase", QStringLiteral("a few quiet words"));
        shared.type("passphraseAgain", QStringLiteral("a few quiet words"));
        shared.click("addOperator");
        const auto* code = shared.see<QLabel>("theCode");
        QVERIFY(code != nullptr);
        QCOMPARE(code->text(), QLatin1String(FakeOperators::recoveryCode));
        QVERIFY(!shared.asks());
        QCOMPARE(shared.server.person(), QStringLiteral("Anna"));
        QTRY_VERIFY(shared.sees("operatorLine"));
        // It goes only once somebody says that it is written down.
        QVERIFY(!shared.see<QAbstractButton>("codeDone")->isEnabled());
        QTest::keyClick(shared.see("recoveryCode"), Qt::Key_Escape);
        QVERIFY(shared.isSaid("shown only now"));
        shared.click("copyCode");
        QCOMPARE(QApplication::clipboard()->text(), QLatin1String(FakeOperators::recoveryCode));
        shared.see<QCheckBox>("writtenDown")->setChecked(true);
        shared.click("codeDone");
        QTRY_VERIFY(!shared.sees("recoveryCode"));
    }

    void anotherOperatorNeedsThePassphraseOfWhoeverAddsThem()
    {
        const SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        toCard(shared);
        shared.click("newOperator");
        shared.type("newOperatorName", QStringLiteral("Dora"));
        shared.see<QRadioButton>("role-helpdesk")->setChecked(true);
        shared.see<QCheckBox>("vault")->setChecked(true);
        shared.type("passphrase", QStringLiteral("Dora begins with this"));
        shared.type("passphraseAgain", QStringLiteral("Dora begins with this"));
        QVERIFY(!shared.see<QAbstractButton>("addOperator")->isEnabled());
        shared.type("ownPassphrase", QStringLiteral("not mine"));
        shared.click("addOperator");
        QVERIFY(shared.isSaid("The passphrase is not right"));
        shared.type("ownPassphrase", FakeOperators::passphraseOf(QStringLiteral("Anna")));
        shared.click("addOperator");
        QVERIFY(shared.isSaid("can log in now"));
        QTest::keyClick(shared.window.get(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(shared.asks());
        const auto bars = shared.window->findChildren<ui::MessageBar*>();
        QVERIFY(std::none_of(bars.begin(), bars.end(), [](const ui::MessageBar* bar) { return bar->isVisible(); }));
        const QJsonObject told = lastCall(shared, "operator.add");
        QCOMPARE(told.value(QLatin1String("role")).toString(), QStringLiteral("helpdesk"));
        QVERIFY(told.value(QLatin1String("vault")).toBool());
    }

    void aNameThatIsTakenIsSaidInWords()
    {
        const SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        toCard(shared);
        shared.click("newOperator");
        shared.type("newOperatorName", QStringLiteral("ben"));
        shared.type("passphrase", QStringLiteral("another ten signs"));
        shared.type("passphraseAgain", QStringLiteral("another ten signs"));
        shared.type("ownPassphrase", FakeOperators::passphraseOf(QStringLiteral("Anna")));
        shared.click("addOperator");
        QVERIFY(shared.isSaid("Somebody has this name already"));
    }

    void aRoleIsChangedAndTheLastAdminIsKept()
    {
        SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        open(shared, QStringLiteral("Ben"));
        QVERIFY(shared.see<QRadioButton>("role-approver")->isChecked());
        shared.see<QRadioButton>("role-admin")->setChecked(true);
        shared.type("ownPassphrase", FakeOperators::passphraseOf(QStringLiteral("Anna")));
        shared.click("saveOperator");
        QTRY_COMPARE(lastCall(shared, "operator.role").value(QLatin1String("role")).toString(),
                     QStringLiteral("admin"));
        shared.server.refuse(QStringLiteral("operator.role"), ErrorCode::Refused,
                             QStringLiteral("“Anna” is the only admin: make another one first [last-admin]"));
        QTRY_VERIFY(!shared.sees("saveOperator"));
        open(shared, QStringLiteral("Anna"));
        shared.see<QRadioButton>("role-viewer")->setChecked(true);
        shared.type("ownPassphrase", FakeOperators::passphraseOf(QStringLiteral("Anna")));
        shared.click("saveOperator");
        QVERIFY(shared.isSaid("This is the only admin"));
    }

    void removingAsksForTheName()
    {
        const SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        open(shared, QStringLiteral("Vera"));
        shared.click("removeOperator");
        QVERIFY(!shared.see<QAbstractButton>("danger")->isEnabled());
        shared.type("typed", QStringLiteral("Vera"));
        shared.click("danger");
        QTRY_COMPARE(lastCall(shared, "operator.remove").value(QLatin1String("operator")).toString(),
                     QStringLiteral("Vera"));
    }

    void theRulesAreSavedOneByOne()
    {
        SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        toCard(shared);
        shared.click("operatorRules");
        QTRY_VERIFY(shared.see<QSpinBox>("idleMinutes") != nullptr);
        QCOMPARE(shared.see<QSpinBox>("idleMinutes")->value(), 15);
        QVERIFY(shared.see<QRadioButton>("second-erase")->isChecked());
        shared.see<QSpinBox>("idleMinutes")->setValue(5);
        shared.see<QRadioButton>("second-destructive")->setChecked(true);
        shared.click("saveRules");
        QTRY_COMPARE(shared.server.calls(QStringLiteral("setting.set")).size(), 2);
        QTRY_VERIFY(!shared.sees("saveRules"));
        shared.server.refuse(QStringLiteral("setting.set"), ErrorCode::Refused,
                             QStringLiteral("nobody could say yes [no-approver]"));
        shared.click("operatorRules");
        shared.see<QRadioButton>("second-destructive")->setChecked(true);
        shared.click("saveRules");
        QVERIFY(shared.isSaid("Nobody could say yes"));
    }

    void askingASecondPersonLessTakesTheirYes()
    {
        SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        toCard(shared);
        shared.click("operatorRules");
        QTRY_VERIFY(shared.see<QRadioButton>("second-erase") != nullptr);
        shared.see<QRadioButton>("second-destructive")->setChecked(true); // more of it needs nobody
        QVERIFY(!shared.sees("otherPassphrase") && shared.see<QPushButton>("saveRules")->isEnabled());
        shared.see<QRadioButton>("second-off")->setChecked(true);
        QVERIFY(!shared.see<QPushButton>("saveRules")->isEnabled());
        shared.type("otherOperator", QStringLiteral("Ben"));
        shared.type("otherPassphrase", QStringLiteral("Ben has a secret"));
        shared.click("saveRules");
        QTRY_COMPARE(lastCall(shared, "setting.set"),
                     (QJsonObject{{QStringLiteral("key"), QStringLiteral("second_approver")},
                                  {QStringLiteral("value"), QStringLiteral("off")},
                                  {QStringLiteral("approver"), QStringLiteral("Ben")},
                                  {QStringLiteral("approver_passphrase"), QStringLiteral("Ben has a secret")}}));
        shared.click("operatorRules");
        shared.see<QRadioButton>("second-off")->setChecked(true);
        shared.type("otherCode", QStringLiteral("AAAAA-BBBBB"));
        shared.click("saveRules");
        QTRY_COMPARE(lastCall(shared, "setting.set").value(QLatin1String("recovery_code")).toString(),
                     QStringLiteral("AAAAA-BBBBB"));
    }

    void aNewRecoveryCodeIsShownToWhoProvesWhoTheyAre()
    {
        const SharedWindow shared;
        shared.logIn(QStringLiteral("Anna"));
        toCard(shared);
        shared.click("newRecoveryCode");
        shared.type("ownPassphrase", FakeOperators::passphraseOf(QStringLiteral("Anna")));
        shared.click("makeCode");
        QVERIFY(shared.see<QLabel>("theCode") != nullptr);
    }

    void onesOwnPassphraseIsChangedFromTheMenu()
    {
        const SharedWindow shared;
        shared.logIn(QStringLiteral("Vera"));
        auto* menu = shared.window->findChild<QMenu*>(QStringLiteral("operatorMenu"));
        menu->actions().at(1)->trigger();
        shared.type("ownPassphrase", FakeOperators::passphraseOf(QStringLiteral("Vera")));
        shared.type("passphrase", QStringLiteral("Vera has a better one"));
        shared.type("passphraseAgain", QStringLiteral("Vera has a better one"));
        shared.click("savePassphrase");
        QTRY_COMPARE(shared.server.calls(QStringLiteral("operator.passphrase")).size(), 1);
        QVERIFY(!lastCall(shared, "operator.passphrase").contains(QLatin1String("operator")));
    }

    void whoMayNotChangeOperatorsOnlyLooks()
    {
        const SharedWindow shared;
        shared.logIn(QStringLiteral("Vera"));
        toCard(shared);
        auto* add = shared.see<QAbstractButton>("newOperator");
        QTRY_VERIFY(!add->isEnabled());
        QVERIFY(add->toolTip().contains(QStringLiteral("viewer")));
        auto* list = shared.see<ui::ActionList>("operators");
        QTRY_COMPARE(list->model()->rowCount(), 4);
        QVERIFY(list->row(0).action.isEmpty());
    }
};

ESPALIER_TEST(OperatorsCardTest);
#include "operators_card_test.moc"
