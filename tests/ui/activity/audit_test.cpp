// The audit log under Activity: searched, paged, shown in full, checked, exported.
#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_operators.h"
#include "ui/activity/activity_screen.h"
#include "ui/activity/audit_view.h"
#include "ui/common/app_style.h"
#include "ui/common/fact_grid.h"
#include "ui/common/message_bar.h"
#include "ui/common/sheet.h"
#include "ui/common/state.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;

namespace {

struct AuditDesk {
    AuditDesk()
    {
        test::fillAudit(server);
        screen.resize(1300, 800);
        screen.show();
        screen.open({QStringLiteral("activity"), {{QStringLiteral("audit"), true}}});
        screen.onShown();
        view = screen.findChild<AuditView*>();
        table = view->findChild<QTableView*>();
    }
    void choose(const char* box, const char* key) const
    {
        auto* choice = view->findChild<QComboBox*>(QLatin1String(box));
        choice->setCurrentIndex(choice->findData(QLatin1String(key)));
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return table->model()->index(row, column).data().toString();
    }
    [[nodiscard]] bool isSaid(const char* words) const
    {
        return QTest::qWaitFor([&] {
            const auto bars = screen.findChildren<MessageBar*>();
            return std::any_of(bars.begin(), bars.end(), [&](const MessageBar* bar) {
                return bar->isVisible() && bar->accessibleName().contains(QString::fromUtf8(words));
            });
        });
    }

    const ManualClock clock{test::officeNow};
    test::FakeControl server;
    ActivityScreen screen{server, clock};
    AuditView* view = nullptr;
    QTableView* table = nullptr;
};

} // namespace

class AuditTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void aRowSaysWhoDidWhatOnWhatAndHowItEnded()
    {
        const AuditDesk desk;
        QTRY_VERIFY(desk.table->model()->rowCount() > 0);
        QCOMPARE(desk.cell(0, 1), QStringLiteral("Cleo"));
        QVERIFY(desk.cell(2, 0).contains(QStringLiteral("profile.delete")));
        QCOMPARE(desk.cell(2, 3), QStringLiteral("Refused"));
        QCOMPARE(desk.cell(4, 3), QStringLiteral("Failed"));
        QCOMPARE(desk.cell(0, 3), QStringLiteral("Done"));
    }

    void moreIsFetchedAsSomebodyScrolls()
    {
        const AuditDesk desk;
        QTRY_COMPARE(desk.table->model()->rowCount(), 200);
        desk.table->verticalScrollBar()->setValue(desk.table->verticalScrollBar()->maximum());
        QTRY_COMPARE(desk.table->model()->rowCount(), 400);
        desk.table->verticalScrollBar()->setValue(desk.table->verticalScrollBar()->maximum());
        QTRY_COMPARE(desk.table->model()->rowCount(), 450);
        QVERIFY(!desk.table->model()->canFetchMore({}));
    }

    void filtersAreTheServersToApply()
    {
        const AuditDesk desk;
        QTRY_COMPARE(desk.table->model()->rowCount(), 200);
        desk.choose("auditResult", "refused");
        QTRY_COMPARE(desk.table->model()->rowCount(), 100);
        desk.choose("auditWhat", "operator.");
        desk.choose("auditWho", "system");
        QTRY_COMPARE(desk.table->model()->rowCount(), 50);
        const auto asked = desk.server.calls(QStringLiteral("audit.list")).constLast().arguments;
        QCOMPARE(asked.value(QLatin1String("kind")).toString(), QStringLiteral("operator."));
        QCOMPARE(asked.value(QLatin1String("operator")).toString(), QStringLiteral("system"));
        desk.view->findChild<QLineEdit*>(QStringLiteral("auditText"))->setText(QStringLiteral("nowhere"));
        QTRY_COMPARE(desk.table->model()->rowCount(), 0);
    }

    void onlyToday()
    {
        const AuditDesk desk;
        QTRY_COMPARE(desk.table->model()->rowCount(), 200);
        desk.view->findChild<QComboBox*>(QStringLiteral("auditWhen"))->setCurrentIndex(1);
        QTRY_VERIFY(desk.table->model()->rowCount() < 200);
        QVERIFY(desk.table->model()->rowCount() > 0);
        const auto asked = desk.server.calls(QStringLiteral("audit.list")).constLast().arguments;
        QVERIFY(asked.value(QLatin1String("from")).toInteger() > test::officeNow - 86'400'000);
    }

    void anEntryIsShownWithItsArgumentsAndLeadsToMoreOfTheSame()
    {
        const AuditDesk desk;
        QTRY_COMPARE(desk.table->model()->rowCount(), 200);
        desk.table->selectRow(5); // a look into the vault
        const auto grids = desk.view->findChildren<FactGrid*>();
        QTRY_VERIFY(std::any_of(grids.begin(), grids.end(), [](const FactGrid* grid) {
            return std::any_of(grid->facts().begin(), grid->facts().end(), [](const Fact& fact) {
                return fact.value == QLatin1String("locked out after holiday");
            });
        }));
        QTest::mouseClick(desk.view->findChild<QAbstractButton*>(QStringLiteral("auditAboutSame")), Qt::LeftButton);
        QTRY_COMPARE(desk.table->model()->rowCount(), 50);
        QTRY_VERIFY(
            !desk.screen.findChild<AuditView*>()->findChild<QWidget*>(QStringLiteral("auditDetail"))->isVisible());
    }

    void theVerdictIsSaidInWords()
    {
        AuditDesk desk;
        QTest::mouseClick(desk.view->findChild<QAbstractButton*>(QStringLiteral("verifyLog")), Qt::LeftButton);
        QVERIFY(desk.isSaid("The log is intact"));
        desk.server.answer(QStringLiteral("audit.verify"), QJsonObject{{QStringLiteral("checked"), 9},
                                                                       {QStringLiteral("intact"), false},
                                                                       {QStringLiteral("first_bad_id"), 7}});
        QTest::mouseClick(desk.view->findChild<QAbstractButton*>(QStringLiteral("verifyLog")), Qt::LeftButton);
        QVERIFY(desk.isSaid("number 7"));
    }

    void theExportIsAllPagesInOrderAndForItsOwnerAlone()
    {
        const AuditDesk desk;
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("log.jsonl"));
        QTest::mouseClick(desk.view->findChild<QAbstractButton*>(QStringLiteral("exportLog")), Qt::LeftButton);
        QTRY_VERIFY(Sheet::current(&desk.screen) != nullptr);
        Sheet::current(&desk.screen)->findChild<QLineEdit*>(QStringLiteral("auditFilePath"))->setText(path);
        QTest::mouseClick(desk.screen.findChild<QAbstractButton*>(QStringLiteral("saveAudit")), Qt::LeftButton);
        QVERIFY(desk.isSaid("450 entries are saved"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("older\nnewer\nend\n"));
        QVERIFY((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == 0);
    }

    void whatIsNewComesOnTopWithoutLosingThePlace()
    {
        AuditDesk desk;
        QTRY_COMPARE(desk.table->model()->rowCount(), 200);
        desk.server.answer(QStringLiteral("audit.list"),
                           QJsonArray{QJsonObject{{QStringLiteral("id"), 451},
                                                  {QStringLiteral("at"), test::officeNow},
                                                  {QStringLiteral("actor"), QStringLiteral("Ben")},
                                                  {QStringLiteral("kind"), QStringLiteral("operator.logged_in")},
                                                  {QStringLiteral("subject"), QStringLiteral("Ben")},
                                                  {QStringLiteral("result"), QStringLiteral("done")}}});
        desk.server.touch(QStringLiteral("audit"));
        QTRY_COMPARE(desk.table->model()->rowCount(), 201);
        QCOMPARE(desk.cell(0, 1), QStringLiteral("Ben"));
    }
};

ESPALIER_TEST(AuditTest);
#include "audit_test.moc"
