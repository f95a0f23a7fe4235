// Logging in at the window, with the right words, the wrong ones, too many of them, and the recovery code.
#include "tests/ui/operators/shared_window.h"

using namespace espalier;
using namespace espalier::test;

class LoginTest : public SharedWindowTest {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepare("login"); }
    void init() { QSettings().clear(); }

    void nothingIsShownUntilSomebodyLogsIn()
    {
        const SharedWindow shared;
        QTRY_VERIFY(shared.asks());
        QVERIFY(!shared.showsScreens());
        QTest::keyClick(shared.window.get(), Qt::Key_6, Qt::ControlModifier);
        QVERIFY(shared.asks()); // shortcuts lead nowhere
        shared.window->jump({QStringLiteral("server"), {}});
        QVERIFY(shared.asks());
        shared.logIn(QStringLiteral("Anna"));
        QVERIFY(shared.server.person() == QLatin1String("Anna"));
        QVERIFY(shared.sees("operatorLine"));
        QTRY_VERIFY(!shared.server.calls(QStringLiteral("overview")).isEmpty());
    }

    void withoutOperatorsNobodyIsAsked()
    {
        const SharedWindow shared(FakeOperators::People::None);
        QTRY_VERIFY(!shared.server.calls(QStringLiteral("overview")).isEmpty());
        QVERIFY(shared.showsScreens());
        QVERIFY(!shared.sees("operatorLine"));
    }

    void aWrongPassphraseIsToldWithoutSayingWhichPartWasWrong()
    {
        const SharedWindow shared;
        shared.type("operatorName", QStringLiteral("Anna"));
        shared.type("operatorPassphrase", QStringLiteral("something else"));
        shared.click("logIn");
        QVERIFY(shared.isSaid("Name and passphrase don’t belong together"));
        QVERIFY(shared.asks());
        shared.type("operatorPassphrase", FakeOperators::passphraseOf(QStringLiteral("Anna")));
        QTest::keyClick(shared.see<QLineEdit>("operatorPassphrase"), Qt::Key_Return);
        QTRY_VERIFY(shared.showsScreens());
    }

    void tooManyGuessesHaveToWaitAndTheTimeIsShown()
    {
        SharedWindow shared;
        shared.type("operatorName", QStringLiteral("Anna"));
        for (int i = 0; i < 4; ++i) {
            const auto before = shared.server.calls(QStringLiteral("operator.login")).size();
            shared.type("operatorPassphrase", QStringLiteral("guess"));
            shared.click("logIn");
            QTRY_COMPARE(shared.server.calls(QStringLiteral("operator.login")).size(), before + 1);
        }
        QVERIFY(shared.isSaid("possible in 4 second"));
        shared.type("operatorPassphrase", FakeOperators::passphraseOf(QStringLiteral("Anna")));
        QVERIFY(!shared.see<QAbstractButton>("logIn")->isEnabled());
        shared.clock.advance(4000);
        QVERIFY(shared.isSaid("You can try again now"));
        shared.click("logIn");
        QTRY_VERIFY(shared.showsScreens());
    }

    void theLastNameIsRememberedAndThePassphraseIsNot()
    {
        {
            const SharedWindow shared;
            shared.logIn(QStringLiteral("Ben"));
        }
        const SharedWindow again;
        QCOMPARE(again.see<QLineEdit>("operatorName")->text(), QStringLiteral("Ben"));
        QVERIFY(again.see<QLineEdit>("operatorPassphrase")->text().isEmpty());
        QTRY_VERIFY(again.see<QLineEdit>("operatorPassphrase")->hasFocus());
    }

    void thePassphraseCanBeLookedAt()
    {
        const SharedWindow shared;
        auto* line = shared.see<QLineEdit>("operatorPassphrase");
        QCOMPARE(line->echoMode(), QLineEdit::Password);
        line->findChild<QAction*>(QStringLiteral("reveal"))->trigger();
        QCOMPARE(line->echoMode(), QLineEdit::Normal);
    }

    // Else the log would be full of what nobody tried.
    void theWindowDoesNotAskForWhatTheRoleMayNotSee()
    {
        const SharedWindow shared;
        shared.logIn(QStringLiteral("Vera"));
        shared.window->jump({QStringLiteral("enrollment"), {}});
        QTRY_VERIFY(!shared.server.calls(QStringLiteral("approval.list")).isEmpty());
        QVERIFY(shared.server.calls(QStringLiteral("link.list")).isEmpty());
        QVERIFY(!shared.see<QAbstractButton>("newLink")->isEnabled());
    }

    void theRecoveryCodeGivesANewPassphraseAndLogsIn()
    {
        const SharedWindow shared;
        shared.type("operatorName", QStringLiteral("Anna"));
        shared.click("recover");
        QCOMPARE(shared.see<QLineEdit>("recoverName")->text(), QStringLiteral("Anna"));
        shared.type("recoveryCode", QStringLiteral("AAAA-BBBB"));
        shared.type("passphrase", QStringLiteral("quite another secret"));
        shared.type("passphraseAgain", QStringLiteral("quite another secret"));
        shared.click("setRecovered");
        QVERIFY(shared.isSaid("recovery code is another one"));
        shared.type("recoveryCode", QLatin1String(FakeOperators::recoveryCode));
        shared.click("setRecovered");
        QTRY_VERIFY(shared.showsScreens());
        QCOMPARE(shared.server.person(), QStringLiteral("Anna"));
    }
};

ESPALIER_TEST(LoginTest);
#include "login_test.moc"
