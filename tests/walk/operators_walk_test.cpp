// Two people share one window and its real server: the first operator, the lock, a second one with less rights, and
// what the log says of it. The steps build on each other: the first that fails ends the walk.
#include "app/espalier/console.h"
#include "tests/support/free_port.h"
#include "tests/support/test.h"
#include "tests/walk/ground.h"
#include "ui/activity/audit_view.h"
#include "ui/common/tab_bar.h"
#include "ui/screen.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableView>

using namespace espalier;
using namespace espalier::test;

namespace {
const QString annasWords = QStringLiteral("Anna has a long secret");
const QString bensWords = QStringLiteral("Ben has another secret");
} // namespace

class OperatorsWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QVERIFY2(!m_lost, "an earlier step failed"); }
    void cleanup();
    void cleanupTestCase() { m_console.reset(); }

    void theFirstOperatorStaysLoggedInAndGetsTheCode();
    void theWindowLocksAndOpensForThePassphraseOnly();
    void aSecondOperatorIsAdded();
    void theSecondOneMayDoLess();
    void theLogTellsOfBoth();
    void theRecoveryCodeBringsBackWhoForgot();

private:
    [[nodiscard]] Hand hand() { return Hand(m_console->window()); }
    void goTo(const char* screen);
    [[nodiscard]] bool asks();

    QTemporaryDir m_folder;
    std::unique_ptr<app::Console> m_console;
    QString m_code;
    bool m_lost = false;
};

void OperatorsWalkTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    moveInto(m_folder);
    m_console = std::make_unique<app::Console>(setUpOffice(m_folder, freePort()));
    const QSignalSpy serving(m_console.get(), &app::Console::serving);
    m_console->start();
    QTRY_COMPARE_WITH_TIMEOUT(serving.count(), 1, patienceMs);
    QVERIFY(QTest::qWaitForWindowActive(&m_console->window(), patienceMs));
}

void OperatorsWalkTest::cleanup()
{
    if (QTest::currentTestFailed() && !m_lost && m_console) {
        m_console->window().grab().save(QStringLiteral(BINARY_ROOT "/tests/operators_walk_failed.png"));
    }
    m_lost = m_lost || QTest::currentTestFailed();
}

void OperatorsWalkTest::goTo(const char* screen)
{
    Hand once = hand();
    test::goTo(screen, m_console->window(), once);
}

bool OperatorsWalkTest::asks()
{
    return hand().see("logIn", patienceMs) != nullptr;
}

void OperatorsWalkTest::theFirstOperatorStaysLoggedInAndGetsTheCode()
{
    goTo("server");
    hand().click("newOperator");
    hand().type("newOperatorName", QStringLiteral("Anna"));
    hand().type("passphrase", annasWords);
    hand().type("passphraseAgain", annasWords);
    hand().click("addOperator");
    const auto* code = hand().see<QLabel>("theCode", patienceMs);
    QVERIFY(code != nullptr);
    m_code = code->text();
    QVERIFY(m_code.size() > 16);
    picture(m_console->window(), QStringLiteral("operators-code"));
    hand().click("writtenDown");
    hand().click("codeDone");
    QVERIFY(hand().see("operatorLine") != nullptr);
}

void OperatorsWalkTest::theWindowLocksAndOpensForThePassphraseOnly()
{
    hand().key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(asks());
    QVERIFY(!m_console->window().screen(QStringLiteral("server"))->isVisible());
    picture(m_console->window(), QStringLiteral("operators-locked"));
    hand().type("operatorPassphrase", bensWords);
    hand().click("logIn");
    QTRY_VERIFY_WITH_TIMEOUT(hand().see<QAbstractButton>("logIn")->text() == QLatin1String("Unlock"), patienceMs);
    QVERIFY(!m_console->window().screen(QStringLiteral("server"))->isVisible());
    hand().type("operatorPassphrase", annasWords);
    hand().click("logIn");
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window().screen(QStringLiteral("server"))->isVisible(), patienceMs);
}

void OperatorsWalkTest::aSecondOperatorIsAdded()
{
    hand().click("newOperator");
    hand().type("newOperatorName", QStringLiteral("Ben"));
    hand().click("role-helpdesk");
    hand().type("passphrase", bensWords);
    hand().type("passphraseAgain", bensWords);
    hand().type("ownPassphrase", annasWords);
    hand().click("addOperator");
    auto* list = hand().see<QAbstractItemView>("operators");
    QVERIFY(list != nullptr);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, patienceMs);
    picture(m_console->window(), QStringLiteral("operators-two"));
}

void OperatorsWalkTest::theSecondOneMayDoLess()
{
    hand().key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(asks());
    hand().click("somebodyElse");
    hand().type("operatorName", QStringLiteral("ben")); // however it is spelled
    hand().type("operatorPassphrase", bensWords);
    hand().click("logIn");
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window().screen(QStringLiteral("server"))->isVisible(), patienceMs);
    const auto* add = hand().see<QAbstractButton>("newOperator");
    QVERIFY(add != nullptr);
    QTRY_VERIFY_WITH_TIMEOUT(!add->isEnabled(), patienceMs);
    QVERIFY(!add->toolTip().isEmpty());
    goTo("enrollment");
    QVERIFY(!hand().see<QAbstractButton>("newLink")->isEnabled());
}

void OperatorsWalkTest::theLogTellsOfBoth()
{
    goTo("activity");
    hand().choose(m_console->window().screen(QStringLiteral("activity"))->findChild<ui::TabBar*>(),
                  QStringLiteral("Audit log"));
    auto* view = hand().see<ui::AuditView>("audit");
    QVERIFY(view != nullptr);
    auto* table = view->findChild<QTableView*>();
    const auto tells = [table](const char* words) {
        return QTest::qWaitFor(
            [&] {
                for (int row = 0; row < table->model()->rowCount(); ++row) {
                    if (table->model()->index(row, 0).data().toString().contains(QLatin1String(words))) {
                        return true;
                    }
                }
                return false;
            },
            patienceMs);
    };
    QVERIFY(tells("Ben"));
    QVERIFY(tells("Anna"));
    QVERIFY(tells("wrong passphrase"));
    hand().click("verifyLog");
    picture(m_console->window(), QStringLiteral("operators-log"));
    QVERIFY(hand().see<QAbstractButton>("exportLog")->isEnabled()); // who may read it may take it along
}

void OperatorsWalkTest::theRecoveryCodeBringsBackWhoForgot()
{
    hand().key(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(asks());
    hand().click("recover");
    hand().type("recoverName", QStringLiteral("Anna"));
    hand().type("recoveryCode", m_code);
    hand().type("passphrase", QStringLiteral("Anna thought of more"));
    hand().type("passphraseAgain", QStringLiteral("Anna thought of more"));
    hand().click("setRecovered");
    QTRY_VERIFY_WITH_TIMEOUT(m_console->window().screen(QStringLiteral("activity"))->isVisible(), patienceMs);
    goTo("server");
    QTRY_VERIFY_WITH_TIMEOUT(hand().see<QAbstractButton>("newOperator")->isEnabled(), patienceMs);
}

ESPALIER_TEST(OperatorsWalkTest);
#include "operators_walk_test.moc"
