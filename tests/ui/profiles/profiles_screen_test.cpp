#include "tests/support/test.h"
#include "tests/ui/profiles/profiles_window.h"
#include "tests/ui/support/own_settings.h"
#include "ui/common/choice_sheet.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/record_list.h"
#include "ui/common/tab_bar.h"
#include "ui/profiles/install_progress.h"
#include "ui/profiles/profile_detail.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSettings>

using namespace espalier;
using namespace espalier::ui;

namespace {
using LibraryWindow = test::ProfilesWindow;
} // namespace

class ProfilesScreenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { test::useOwnSettings(m_folder); }

    void theDetailShowsWhichDeviceRefusedAndWhy()
    {
        LibraryWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.click(0);
        QTRY_VERIFY(window.says(QStringLiteral("Site iPad Harbour 2")));
        QVERIFY(window.says(QStringLiteral("“MF Root 2019” has expired")));
    }

    void assignsToTheChosenGroupOverTheChosenChannel()
    {
        LibraryWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.click(0);
        QTest::mouseClick(window.button(QStringLiteral("Assign…")), Qt::LeftButton);
        auto* sheet = window.screen.findChild<ChoiceSheet*>();
        QVERIFY(sheet != nullptr);
        auto* list = sheet->findChild<TableView*>();
        QTRY_VERIFY(list->model()->rowCount() > 20);
        QTest::keyClicks(sheet->findChild<QLineEdit*>(), QStringLiteral("Engineering"));
        QCOMPARE(list->model()->rowCount(), 1);
        sheet->findChild<QComboBox*>()->setCurrentIndex(1);
        QTest::keyClick(list, Qt::Key_Down);
        QTest::mouseClick(window.button(QStringLiteral("Assign")), Qt::LeftButton);
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_VERIFY(!window.control.calls(QStringLiteral("profile.assign")).isEmpty());
        const QJsonObject sent = window.control.calls(QStringLiteral("profile.assign")).at(0).arguments;
        QVERIFY(sent.value(QStringLiteral("group")).toInteger() > 0);
        QVERIFY(!sent.contains(QStringLiteral("device")));
        QCOMPARE(sent.value(QStringLiteral("channel")).toString(), QStringLiteral("device"));
    }

    void unassigningSaysWhichByItsId()
    {
        LibraryWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.click(1);
        auto* assigned = window.named<RecordList>("assigned");
        QTRY_COMPARE(assigned->model()->rowCount(), 3);
        Q_EMIT assigned->activated(assigned->model()->at(1).source);
        auto* danger = window.named("danger");
        QVERIFY(danger != nullptr);
        danger->click();
        QTRY_COMPARE(window.control.calls(QStringLiteral("profile.unassign")).size(), 1);
        const QJsonObject sent = window.control.calls(QStringLiteral("profile.unassign")).first().arguments;
        QVERIFY(sent.value(QLatin1String("group")).isDouble());
        QCOMPARE(sent.value(QLatin1String("group")), assigned->model()->at(1).source.value(QLatin1String("id")));
    }

    void deletingNeedsTheTypedName()
    {
        LibraryWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.click(1);
        QTest::mouseClick(window.button(QStringLiteral("Delete…")), Qt::LeftButton);
        auto* sheet = window.screen.findChild<ConfirmationSheet*>();
        QVERIFY(sheet != nullptr);
        auto* danger = sheet->findChild<Button*>(QStringLiteral("danger"));
        QVERIFY(!danger->isEnabled());
        QTest::keyClicks(sheet->findChild<QLineEdit*>(QStringLiteral("typed")),
                         window.table->model()->index(1, 0).data().toString());
        QTest::mouseClick(danger, Qt::LeftButton);
        QTRY_COMPARE(window.control.calls(QStringLiteral("profile.delete")).size(), 1);
    }

    void severalSelectedHaveActionsInsteadOfADetail()
    {
        LibraryWindow window;
        QTRY_VERIFY(window.isLoaded());
        QWidget* detail = window.screen.findChild<ProfileDetail*>();
        window.click(0);
        QVERIFY(detail->isVisible());
        window.click(2, Qt::ControlModifier);
        QVERIFY(!detail->isVisible());
        QVERIFY(window.named("exportSelected")->isVisible());
        QVERIFY(window.says(QStringLiteral("2 selected")));
        QVERIFY(window.screen.goBack());
        QVERIFY(!window.named("exportSelected")->isVisible());
    }

    void viewsCountAndNarrow()
    {
        LibraryWindow window;
        QTRY_VERIFY(window.isLoaded());
        auto* views = window.screen.findChild<TabBar*>();
        views->setCurrentIndex(2);
        QCOMPARE(window.table->model()->rowCount(), 1);
        QCOMPARE(window.table->model()->index(0, 0).data().toString(), QStringLiteral("Legacy printer setup"));
    }

    void aChangedProfileIsReloadedAlone()
    {
        LibraryWindow window;
        QTRY_VERIFY(window.isLoaded());
        const auto lists = window.control.calls(QStringLiteral("profile.list")).size();
        window.control.touch(QStringLiteral("profile"), {2});
        QTRY_COMPARE(window.control.calls(QStringLiteral("profile.show")).size(), 1);
        QCOMPARE(window.control.calls(QStringLiteral("profile.list")).size(), lists);
    }

    void whatHappenedBehindAnotherScreenIsThereOnReturn()
    {
        LibraryWindow window;
        QTRY_VERIFY(window.table->model()->rowCount() > 0);
        window.click(0);
        QTRY_VERIFY(!window.control.calls(QStringLiteral("profile.status")).isEmpty());
        window.screen.hide();
        const auto before = window.control.calls(QStringLiteral("profile.status")).size();
        window.control.touch(QStringLiteral("profile"), {1});
        window.screen.show();
        QTRY_VERIFY(window.control.calls(QStringLiteral("profile.status")).size() > before);
    }

    void progressWordsNameTheWorst()
    {
        ProfileRow profile;
        profile.groups = {QStringLiteral("G")};
        profile.targets = 10;
        profile.installed = 7;
        profile.pending = 2;
        QVERIFY(installWords(profile).state == State::Waiting);
        profile.failed = 1;
        QVERIFY(installWords(profile).state == State::Failed);
        profile = {};
        QVERIFY(installWords(profile).rest.isEmpty());
    }
};

ESPALIER_TEST(ProfilesScreenTest);
#include "profiles_screen_test.moc"
