#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/choice_sheet.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/message_bar.h"
#include "ui/common/split_view.h"
#include "ui/common/tab_bar.h"
#include "ui/common/table_view.h"
#include "ui/profiles/groups_sheet.h"
#include "ui/profiles/install_progress.h"
#include "ui/profiles/profile_actions.h"
#include "ui/profiles/profiles_screen.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;

namespace {
struct Window {
    explicit Window(test::Office office = test::Office::Practice) : control(office), screen(control, clock)
    {
        screen.resize(1224, 900);
        screen.show();
        table = screen.findChild<TableView*>(QStringLiteral("profiles"));
    }
    [[nodiscard]] bool isLoaded() const { return table->model()->rowCount() > 0; }
    void click(int row) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(row, 0)).center());
    }
    [[nodiscard]] Button* button(const QString& words) const
    {
        for (Button* each : screen.findChildren<Button*>()) {
            if (each->isVisible() && each->text().startsWith(words)) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        for (const QLabel* label : screen.findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }

    FakeControl control;
    ManualClock clock{test::officeNow};
    ProfilesScreen screen;
    TableView* table;
};
} // namespace

class ProfilesScreenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name, const QByteArray& content) const
    {
        QFile out(m_folder.filePath(name));
        if (out.open(QIODevice::WriteOnly)) {
            out.write(content);
        }
        return out.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        installAppStyle(ColorScheme::Light);
    }

    void importSendsTheFileByteForByte()
    {
        Window window;
        const QByteArray content("<plist>\r\n\x00\xff not touched</plist>", 34);
        window.screen.importFiles({file(QStringLiteral("a.mobileconfig"), content)});
        QTRY_COMPARE(window.control.calls(QStringLiteral("profile.import")).size(), 1);
        const QJsonObject sent = window.control.calls(QStringLiteral("profile.import")).at(0).arguments;
        QCOMPARE(QByteArray::fromBase64(sent.value(QStringLiteral("content_base64")).toString().toLatin1()), content);
    }

    void aRefusedImportNamesTheFileAndTheReason()
    {
        Window window;
        window.control.refuse(QStringLiteral("profile.import"), ErrorCode::InvalidInput, QStringLiteral("line 3"));
        window.screen.importFiles({file(QStringLiteral("broken.mobileconfig"), "x")});
        QTRY_VERIFY(window.says(QStringLiteral("broken.mobileconfig")));
        QVERIFY(window.says(QStringLiteral("can’t be read")));
    }

    void onlyProfilesAreTakenFromWhatIsDropped()
    {
        const QString profile = file(QStringLiteral("b.MobileConfig"), "x");
        const QString other = file(QStringLiteral("c.txt"), "x");
        QCOMPARE(ProfileActions::profilePaths({QUrl::fromLocalFile(profile), QUrl::fromLocalFile(other),
                                               QUrl(QStringLiteral("https://example.org/d.mobileconfig"))}),
                 QStringList{profile});
    }

    void droppingAFolderImportsItsProfiles()
    {
        Window window;
        QDir(m_folder.path()).mkdir(QStringLiteral("drop"));
        file(QStringLiteral("drop/1.mobileconfig"), "1");
        file(QStringLiteral("drop/2.mobileconfig"), "2");
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(m_folder.filePath(QStringLiteral("drop")))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window.screen, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window.screen, &drop);
        QTRY_COMPARE(window.control.calls(QStringLiteral("profile.import")).size(), 2);
    }

    void theDetailShowsWhichDeviceRefusedAndWhy()
    {
        Window window;
        QTRY_VERIFY(window.isLoaded());
        window.click(0);
        QTRY_VERIFY(window.says(QStringLiteral("Site iPad Harbour 2")));
        QVERIFY(window.says(QStringLiteral("“MF Root 2019” has expired")));
    }

    void assignsToTheChosenGroupOverTheChosenChannel()
    {
        Window window;
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

    void deletingNeedsTheTypedName()
    {
        Window window;
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

    void viewsCountAndNarrow()
    {
        Window window;
        QTRY_VERIFY(window.isLoaded());
        auto* views = window.screen.findChild<TabBar*>();
        views->setCurrentIndex(2);
        QCOMPARE(window.table->model()->rowCount(), 1);
        QCOMPARE(window.table->model()->index(0, 0).data().toString(), QStringLiteral("Legacy printer setup"));
    }

    void aChangedProfileIsReloadedAlone()
    {
        Window window;
        QTRY_VERIFY(window.isLoaded());
        const auto lists = window.control.calls(QStringLiteral("profile.list")).size();
        window.control.touch(QStringLiteral("profile"), {2});
        QTRY_COMPARE(window.control.calls(QStringLiteral("profile.show")).size(), 1);
        QCOMPARE(window.control.calls(QStringLiteral("profile.list")).size(), lists);
    }

    void whatHappenedBehindAnotherScreenIsThereOnReturn()
    {
        Window window;
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

    void aGroupIsMadeByTypingItsName()
    {
        Window window;
        window.screen.open({QStringLiteral("profiles"), {{QStringLiteral("groups"), true}}});
        auto* sheet = window.screen.findChild<GroupsSheet*>();
        QVERIFY(sheet != nullptr);
        QTest::keyClicks(sheet->findChild<QLineEdit*>(), QStringLiteral("Summer"));
        QTest::keyClick(sheet->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_COMPARE(window.control.calls(QStringLiteral("group.create")).size(), 1);
        QCOMPARE(window.control.calls(QStringLiteral("group.create"))
                     .at(0)
                     .arguments.value(QStringLiteral("name"))
                     .toString(),
                 QStringLiteral("Summer"));
    }
};

ESPALIER_TEST(ProfilesScreenTest);
#include "profiles_screen_test.moc"
