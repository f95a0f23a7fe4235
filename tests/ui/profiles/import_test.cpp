#include "tests/support/test.h"
#include "tests/ui/profiles/profiles_window.h"
#include "ui/common/app_style.h"
#include "ui/common/cell_roles.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/record_list.h"
#include "ui/editor/editor_opener.h"
#include "ui/editor/editor_screen.h"
#include "ui/editor/xml/xml_edit.h"
#include "ui/profiles/importing/import_sheet.h"
#include "ui/profiles/importing/profile_files.h"

#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;

namespace {

using ImportWindow = test::ProfilesWindow;

QByteArray profile(const QByteArray& payloads, const QByteArray& uuid = "A1B2C3D4-0000-4000-8000-000000000001")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n<dict>\n"
           "<key>PayloadType</key><string>Configuration</string>\n"
           "<key>PayloadVersion</key><integer>1</integer>\n"
           "<key>PayloadIdentifier</key><string>example.wifi</string>\n"
           "<key>PayloadUUID</key><string>" +
           uuid + "</string>\n<key>PayloadContent</key>\n" + payloads + "\n</dict>\n</plist>\n";
}

// Takes files by what is in them, as the server does.
void judgeByContent(test::FakeControl& control)
{
    control.answer(QStringLiteral("profile.import"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
        const QByteArray content = test::contentOf(arguments);
        const auto taken = [](int id, int version, bool created) {
            return QJsonObject{
                {QStringLiteral("id"), id}, {QStringLiteral("version"), version}, {QStringLiteral("created"), created}};
        };
        if (content == "new") {
            return taken(7, 1, true);
        }
        if (content == "again") {
            return taken(2, 4, true);
        }
        if (content == "same") {
            return taken(3, 11, false);
        }
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a property list: line 2, column 1: no tag"));
    });
}

// The list of what became of the files.
struct Outcomes {
    explicit Outcomes(const ImportWindow& window)
    {
        for (ImportSheet* each : window.screen.findChildren<ImportSheet*>()) {
            sheet = each;
        }
        list = sheet != nullptr ? sheet->findChild<RecordList*>() : nullptr;
    }
    [[nodiscard]] QString cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return list->model()->index(row, column).data(role).toString();
    }
    [[nodiscard]] QString reason(int row) const { return cell(row, 0, SecondLineRole); }
    void click(int row, int column) const
    {
        QTest::mouseClick(list->table()->viewport(), Qt::LeftButton, {},
                          list->table()->visualRect(list->model()->index(row, column)).center());
    }

    ImportSheet* sheet = nullptr;
    RecordList* list = nullptr;
};

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString file(const QString& name, const QByteArray& content) const
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile out(path);
        if (out.open(QIODevice::WriteOnly)) {
            out.write(content);
        }
        return path;
    }
    static void drop(QWidget* on, const QStringList& paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString& path : paths) {
            urls << QUrl::fromLocalFile(path);
        }
        mime.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent let(QPointF(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(on, &let);
    }
    static void copy(QMimeData* data) { QGuiApplication::clipboard()->setMimeData(data); }
    static int imports(const ImportWindow& window)
    {
        return static_cast<int>(window.control.calls(QStringLiteral("profile.import")).size());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        installAppStyle(ColorScheme::Light);
    }

    void theFileIsSentByteForByte()
    {
        ImportWindow window;
        const QByteArray content = QByteArray("<plist>\r\n") + '\0' + "\xff not touched</plist>";
        window.screen.importFiles({file(QStringLiteral("a.mobileconfig"), content)});
        QTRY_COMPARE(imports(window), 1);
        QCOMPARE(test::contentOf(window.control.calls(QStringLiteral("profile.import")).at(0).arguments), content);
    }

    void aVersionThatGoesToDevicesIsAskedFor_data()
    {
        QTest::addColumn<bool>("send");
        QTest::newRow("sent") << true;
        QTest::newRow("left out") << false;
    }
    void aVersionThatGoesToDevicesIsAskedFor()
    {
        QFETCH(const bool, send);
        ImportWindow window;
        window.control.answer(QStringLiteral("profile.import"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
            if (arguments[QStringLiteral("hold")].toBool()) {
                return QJsonObject{{QStringLiteral("held"), true},
                                   {QStringLiteral("id"), 3},
                                   {QStringLiteral("name"), QStringLiteral("Passcode")},
                                   {QStringLiteral("version"), 2},
                                   {QStringLiteral("targets"), 5}};
            }
            return QJsonObject{
                {QStringLiteral("id"), 3}, {QStringLiteral("version"), 2}, {QStringLiteral("created"), true}};
        });
        window.screen.importFiles({file(QStringLiteral("a.mobileconfig"), profile("<array/>"))});
        ConfirmationSheet* asked = nullptr;
        QTRY_VERIFY((asked = window.screen.window()->findChild<ConfirmationSheet*>()) != nullptr);
        QCOMPARE(imports(window), 1);
        if (send) {
            Q_EMIT asked->confirmed({}, {});
            QTRY_COMPARE(imports(window), 2);
            QVERIFY(!window.control.calls(QStringLiteral("profile.import"))
                         .at(1)
                         .arguments[QStringLiteral("hold")]
                         .toBool());
        } else {
            asked->dismiss();
            QTRY_VERIFY(Outcomes(window).sheet != nullptr);
            QCOMPARE(Outcomes(window).cell(0, 1), QStringLiteral("Not imported"));
            QCOMPARE(imports(window), 1);
        }
    }

    void oneFileThatIsTakenIsALineAndIsShown()
    {
        ImportWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.control.answer(
            QStringLiteral("profile.import"),
            QJsonObject{{QStringLiteral("id"), 2}, {QStringLiteral("version"), 4}, {QStringLiteral("created"), true}});
        window.screen.importFiles({file(QStringLiteral("a.mobileconfig"), "x")});
        QTRY_VERIFY(window.says(QStringLiteral("is version 4 of a profile that was here already")));
        QVERIFY(Outcomes(window).sheet == nullptr);
        QTRY_VERIFY(!window.control.calls(QStringLiteral("profile.status")).isEmpty()); // its detail
    }

    void severalFilesAreToldOneByOne()
    {
        ImportWindow window;
        judgeByContent(window.control);
        window.screen.importFiles(
            {file(QStringLiteral("a.mobileconfig"), "new"), file(QStringLiteral("b.mobileconfig"), "again"),
             file(QStringLiteral("c.mobileconfig"), "same"), file(QStringLiteral("d.mobileconfig"), "<plist>\n<dikt/>"),
             file(QStringLiteral("e.txt"), "?")});
        QTRY_VERIFY(Outcomes(window).sheet != nullptr);
        const Outcomes shown(window);
        QCOMPARE(shown.list->model()->rowCount(), 5);
        QCOMPARE(shown.cell(0, 0), QStringLiteral("d.mobileconfig")); // what needs somebody stands first
        QCOMPARE(shown.cell(0, 1), QStringLiteral("Refused"));
        QVERIFY(shown.reason(0).startsWith(QStringLiteral("Line 2, column ")));
        QCOMPARE(shown.cell(0, 2), QStringLiteral("Open in the editor"));
        QCOMPARE(shown.cell(1, 0), QStringLiteral("e.txt"));
        QCOMPARE(shown.cell(1, 1), QStringLiteral("No profile file"));
        QCOMPARE(shown.cell(1, 2), QString());
        QCOMPARE(shown.cell(2, 1), QStringLiteral("New version"));
        QVERIFY(shown.reason(2).contains(QStringLiteral("Version 4")));
        QVERIFY(shown.reason(2).contains(QStringLiteral("Passcode baseline")));
        QCOMPARE(shown.cell(3, 1), QStringLiteral("New profile"));
        QCOMPARE(shown.cell(4, 1), QStringLiteral("Unchanged"));
        QCOMPARE(shown.sheet->summary(), QStringLiteral("1 of 5 refused"));
        QVERIFY(shown.sheet->findChild<QLabel*>(QStringLiteral("reason"))->isVisible());
    }

    void filesOfOneIdentifierAreToldToBeOneProfile()
    {
        ImportWindow window;
        int version = 0;
        window.control.answer(QStringLiteral("profile.import"), [&version](const QJsonObject&) -> Result<QJsonValue> {
            return QJsonObject{
                {QStringLiteral("id"), 7}, {QStringLiteral("version"), ++version}, {QStringLiteral("created"), true}};
        });
        window.screen.importFiles(
            {file(QStringLiteral("a.mobileconfig"), "one"), file(QStringLiteral("b.mobileconfig"), "two")});
        QTRY_VERIFY(Outcomes(window).sheet != nullptr);
        const Outcomes shown(window);
        QCOMPARE(shown.sheet->state(), State::Warning);
        QCOMPARE(shown.sheet->summary(), QStringLiteral("2 file(s) imported, profiles: 1"));
        QCOMPARE(shown.cell(0, 0), QStringLiteral("b.mobileconfig")); // the new version first
        QVERIFY(shown.reason(0).contains(QStringLiteral("It has the same identifier as")));
        QVERIFY(shown.reason(1).contains(QStringLiteral("A later file of this import")));
    }

    void aRefusedFileOpensInTheEditorAtItsPlace()
    {
        ImportWindow window;
        judgeByContent(window.control);
        window.screen.importFiles({file(QStringLiteral("d.mobileconfig"), "<plist>\n<dict>\n<key>A</key>\n</dict>")});
        QTRY_VERIFY(Outcomes(window).sheet != nullptr);
        Outcomes(window).click(0, 2);
        QTRY_VERIFY(window.screen.opener().editor() != nullptr);
        auto* xml = window.screen.opener().editor()->findChild<XmlEdit*>();
        QTRY_VERIFY(xml != nullptr && xml->isVisible());
        QVERIFY(xml->textCursor().blockNumber() >= 2);
        // The list of the others is not lost.
        QVERIFY(window.screen.goBack());
        QTest::mouseClick(window.named("danger"), Qt::LeftButton); // no drafts are kept here
        QTRY_VERIFY(window.button(QStringLiteral("Show the list")) != nullptr);
        QTest::mouseClick(window.button(QStringLiteral("Show the list")), Qt::LeftButton);
        QVERIFY(Outcomes(window).sheet->isVisible());
    }

    void whatIsMissingInAReadableFileIsNamedWithItsPlace()
    {
        ImportWindow window;
        window.control.refuse(QStringLiteral("profile.import"), ErrorCode::InvalidInput,
                              QStringLiteral("payload 1 has no PayloadUUID"));
        const QByteArray content =
            profile("<array>\n<dict>\n<key>PayloadType</key>"
                    "<string>com.apple.wifi.managed</string>\n"
                    "<key>PayloadVersion</key><integer>1</integer>\n"
                    "<key>PayloadIdentifier</key><string>example.wifi.1</string>\n</dict></array>");
        window.screen.importFiles({file(QStringLiteral("f.mobileconfig"), content)});
        QTRY_VERIFY(Outcomes(window).sheet != nullptr);
        const QString reason = Outcomes(window).reason(0);
        QVERIFY2(reason.startsWith(QStringLiteral("Line 10, column 1: ")), qUtf8Printable(reason));
        QVERIFY2(reason.contains(QStringLiteral("PayloadUUID")), qUtf8Printable(reason));
        Outcomes(window).click(0, 2);
        QTRY_VERIFY(window.screen.opener().editor() != nullptr);
        auto* xml = window.screen.opener().editor()->findChild<XmlEdit*>();
        QTRY_VERIFY(xml != nullptr && xml->isVisible());
    }

    void whatXmlForbidsIsToldWithItsPlace()
    {
        ImportWindow window;
        window.control.refuse(QStringLiteral("profile.import"), ErrorCode::InvalidInput,
                              QStringLiteral("line 3, column 1: a character"));
        window.screen.importFiles(
            {file(QStringLiteral("f.mobileconfig"), QByteArray("<plist>\n<dict>\n\0", 16) + "</dict></plist>")});
        QTRY_VERIFY(Outcomes(window).sheet != nullptr);
        const QString reason = Outcomes(window).reason(0);
        QVERIFY2(reason.startsWith(QStringLiteral("Line 3, column 1: ")), qUtf8Printable(reason));
        QVERIFY(!Outcomes(window).cell(0, 2).isEmpty());
    }

    void aFileWithoutATextIsNotOffered()
    {
        ImportWindow window;
        window.control.refuse(QStringLiteral("profile.import"), ErrorCode::InvalidInput,
                              QStringLiteral("the signature can't be read"));
        window.screen.importFiles({file(QStringLiteral("s.mobileconfig"), QByteArray("\x30\x82\x00\x01", 4))});
        QTRY_VERIFY(Outcomes(window).sheet != nullptr);
        QVERIFY(Outcomes(window).reason(0).contains(QStringLiteral("the signature can't be read")));
        QCOMPARE(Outcomes(window).cell(0, 2), QString());
    }

    void aFileThatCanNotBeReadIsToldToo()
    {
        ImportWindow window;
        window.screen.importFiles({m_folder->filePath(QStringLiteral("gone.mobileconfig"))});
        QTRY_VERIFY(Outcomes(window).sheet != nullptr);
        QVERIFY(Outcomes(window).reason(0).contains(QStringLiteral("can’t be read")));
        QCOMPARE(imports(window), 0);
    }

    void aServerThatIsAwayIsNotTheFilesFault()
    {
        ImportWindow window;
        window.control.refuse(QStringLiteral("profile.import"), ErrorCode::Network, QStringLiteral("gone"));
        window.screen.importFiles({file(QStringLiteral("a.mobileconfig"), profile("<array/>"))});
        QTRY_VERIFY(Outcomes(window).sheet != nullptr);
        QVERIFY(Outcomes(window).reason(0).contains(QStringLiteral("connection failed")));
        QCOMPARE(Outcomes(window).cell(0, 2), QString());
    }

    void aFolderIsWalkedWithinLimits()
    {
        const QString top = m_folder->filePath(QStringLiteral("top"));
        file(QStringLiteral("top/b.mobileconfig"), "1");
        file(QStringLiteral("top/a.MobileConfig"), "2");
        file(QStringLiteral("top/read.me"), "3");
        file(QStringLiteral("top/sub/deep/c.mobileconfig"), "4");
        file(QStringLiteral("top/.git/d.mobileconfig"), "5");
        QFile::link(top, m_folder->filePath(QStringLiteral("top/sub/round")));
        const ProfileFiles all = profileFilesIn({top, top + QStringLiteral("/b.mobileconfig")});
        QStringList names;
        for (const ProfileFiles::File& each : all.files) {
            names << each.shown;
        }
        QCOMPARE(names, (QStringList{QStringLiteral("top/a.MobileConfig"), QStringLiteral("top/b.mobileconfig"),
                                     QStringLiteral("top/sub/deep/c.mobileconfig")}));
        QVERIFY(!all.cut);
        QVERIFY(profileFilesIn({top}, {2, 100, 12}).cut);
        QCOMPARE(profileFilesIn({top}, {2, 100, 12}).files.size(), 2);
        QVERIFY(profileFilesIn({top}, {100, 2, 12}).cut);
        QVERIFY(profileFilesIn({top}, {100, 100, 2}).cut);
        QCOMPARE(profileFilesIn({top}, {100, 100, 2}).files.size(), 2);
    }

    void foldersAndFilesAreDroppedAnywhereOnThePage()
    {
        ImportWindow window;
        file(QStringLiteral("drop/1.mobileconfig"), "1");
        file(QStringLiteral("drop/in/2.mobileconfig"), "2");
        drop(window.library, {m_folder->filePath(QStringLiteral("drop")), file(QStringLiteral("3.mobileconfig"), "3")});
        QTRY_COMPARE(imports(window), 3);
        QVERIFY(!window.screen.findChild<QLineEdit*>()->acceptDrops());
    }

    void whatIsNoProfileIsNotTaken()
    {
        ImportWindow window;
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(file(QStringLiteral("c.txt"), "x")),
                      QUrl(QStringLiteral("https://example.org/d.mobileconfig"))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &mime, Qt::LeftButton, {});
        enter.ignore();
        QCoreApplication::sendEvent(window.library, &enter);
        QVERIFY(!enter.isAccepted());
    }

    void aFolderWithoutProfilesSaysSo()
    {
        ImportWindow window;
        file(QStringLiteral("none/read.me"), "x");
        drop(window.library, {m_folder->filePath(QStringLiteral("none"))});
        QTRY_VERIFY(window.says(QStringLiteral("There are no profiles in it.")));
    }

    void pastingTakesFilesAndText()
    {
        ImportWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.table->setFocus();
        auto* files = new QMimeData;
        files->setUrls({QUrl::fromLocalFile(file(QStringLiteral("a.mobileconfig"), "from a file"))});
        copy(files);
        QTest::keyClick(window.table, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(window.says(QStringLiteral("a.mobileconfig")));
        QCOMPARE(imports(window), 1);
        const QByteArray text = profile("<array/>") + QByteArray("<!-- ä -->");
        auto* pasted = new QMimeData;
        pasted->setText(QString::fromUtf8(text));
        copy(pasted);
        QTest::keyClick(window.table, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(imports(window), 2);
        QCOMPARE(test::contentOf(window.control.calls(QStringLiteral("profile.import")).at(1).arguments), text);
        QTRY_VERIFY(window.says(QStringLiteral("Pasted text")));
        const QByteArray asText = "-----BEGIN PKCS7-----\nMIIB\n-----END PKCS7-----\n"; // the server reads it
        auto* armored = new QMimeData;
        armored->setText(QString::fromUtf8(asText));
        copy(armored);
        QTest::keyClick(window.table, Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(imports(window), 3);
        QCOMPARE(test::contentOf(window.control.calls(QStringLiteral("profile.import")).at(2).arguments), asText);
    }

    void pastingSomethingElseSaysSo()
    {
        ImportWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.table->setFocus();
        auto* words = new QMimeData;
        words->setText(QStringLiteral("a < b"));
        copy(words);
        QTest::keyClick(window.table, Qt::Key_V, Qt::ControlModifier);
        QTRY_VERIFY(window.says(QStringLiteral("There is no profile on the clipboard.")));
        // A field keeps its own pasting.
        auto* search = window.screen.findChild<QLineEdit*>();
        search->setFocus();
        auto* text = new QMimeData;
        text->setText(QStringLiteral("<plist>"));
        copy(text);
        QTest::keyClick(search, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(search->text(), QStringLiteral("<plist>"));
        QCOMPARE(imports(window), 0);
    }

    void stoppingLeavesTheRestAndSaysSo()
    {
        ImportWindow window;
        QStringList paths;
        for (int i = 0; i < 5; ++i) {
            paths << file(QStringLiteral("%1.mobileconfig").arg(i), "new");
        }
        judgeByContent(window.control);
        window.screen.importFiles(paths);
        QVERIFY(window.says(QStringLiteral("Importing 5 file(s)…")));
        for (Button* each : window.screen.findChildren<Button*>()) {
            if (each->text() == QStringLiteral("Stop")) {
                each->click();
            }
        }
        QTRY_VERIFY(Outcomes(window).sheet != nullptr);
        QCOMPARE(imports(window), 1);
        QCOMPARE(Outcomes(window).list->model()->rowCount(), 5);
        QCOMPARE(Outcomes(window).cell(0, 1), QStringLiteral("Not imported"));
        QCOMPARE(Outcomes(window).sheet->summary(), QStringLiteral("1 of 5 imported"));
    }
};

ESPALIER_TEST(ImportTest);
#include "import_test.moc"
