#include "tests/support/test.h"
#include "tests/ui/profiles/profiles_window.h"
#include "ui/common/app_style.h"
#include "ui/common/choice_card.h"
#include "ui/common/choice_sheet.h"
#include "ui/common/file_field.h"
#include "ui/common/record_list.h"
#include "ui/common/written_file.h"
#include "ui/editor/editor_opener.h"
#include "ui/editor/editor_screen.h"
#include "ui/exporting/export_sheet.h"
#include "ui/profiles/profile_drag.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QLineEdit>
#include <QMimeData>
#include <QMouseEvent>
#include <QSettings>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;

namespace {

using ExportWindow = test::ProfilesWindow;

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    // The sheet of the profile in this row.
    static ExportSheet* sheetFor(const ExportWindow& window, int row)
    {
        window.click(row);
        QTest::mouseClick(window.named("exportProfile"), Qt::LeftButton);
        return window.screen.findChild<ExportSheet*>();
    }
    static QList<test::FakeControl::Call> exports(const ExportWindow& window)
    {
        return window.control.calls(QStringLiteral("profile.export"));
    }
    static void pull(const ExportWindow& window, int row)
    {
        QWidget* list = window.table->viewport();
        const QPoint from = window.center(row);
        QTest::mousePress(list, Qt::LeftButton, {}, from);
        for (const int step : {6, 30, 60}) {
            const QPoint at = from + QPoint(step, step);
            QMouseEvent move(QEvent::MouseMove, at, list->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(list, &move);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder->path());
        installAppStyle(ColorScheme::Light);
    }

    void aProfileIsWrittenAsItIs()
    {
        ExportWindow window;
        QTRY_VERIFY(window.isLoaded());
        QVERIFY(sheetFor(window, 1) != nullptr);
        const QString path = m_folder->filePath(QStringLiteral("out.mobileconfig"));
        test::answerFileDialog(this, path);
        QTest::mouseClick(window.named("export"), Qt::LeftButton);
        QTRY_COMPARE(read(path), QByteArray("<plist/>"));
        QTRY_VERIFY(window.says(QStringLiteral("Exported to")));
        const QJsonObject sent = exports(window).at(0).arguments;
        QVERIFY(sent.value(QStringLiteral("profile")).toInteger() > 0);
        for (const char* key : {"signer", "signed", "encrypt_for", "canonical"}) {
            QVERIFY2(!sent.contains(QLatin1String(key)), key);
        }
    }

    void aFileThatCanNotBeWrittenIsAnError()
    {
        const auto written = writeFile(m_folder->filePath(QStringLiteral("no/such/folder")), "x");
        QVERIFY(!written);
        QVERIFY(written.error().code == ErrorCode::Storage);
        QVERIFY(!written.error().what.isEmpty());
    }

    void signsByTheServerOrWithAnIdentityOfOnesOwn()
    {
        ExportWindow window;
        QTRY_VERIFY(window.isLoaded());
        ExportSheet* sheet = sheetFor(window, 1);
        disconnect(sheet, &ExportSheet::exported, nullptr, nullptr); // nothing is to be written
        QTest::mouseClick(window.named<ChoiceCard>("byServer"), Qt::LeftButton);
        QTest::mouseClick(window.named("export"), Qt::LeftButton);
        QTRY_COMPARE(exports(window).size(), 1);
        QCOMPARE(exports(window).at(0).arguments.value(QStringLiteral("signer")).toString(), QStringLiteral("server"));

        auto* password = window.named<QLineEdit>("signerPassword");
        QVERIFY(!password->isVisible());
        QTest::mouseClick(window.named<ChoiceCard>("byFile"), Qt::LeftButton);
        QVERIFY(password->isVisible());
        QTRY_VERIFY(!window.named("export")->isEnabled()); // which identity?
        QFile identity(m_folder->filePath(QStringLiteral("me.p12")));
        QVERIFY(identity.open(QIODevice::WriteOnly) && identity.write("container") > 0);
        identity.close();
        QVERIFY(window.named<FileField>("signer")->take(identity.fileName()));
        QTest::keyClicks(password, QStringLiteral("secret"));
        QTRY_VERIFY(window.named("export")->isEnabled());
        QTest::mouseClick(window.named("export"), Qt::LeftButton);
        QTRY_COMPARE(exports(window).size(), 2);
        const QJsonObject sent = exports(window).at(1).arguments;
        QCOMPARE(sent.value(QStringLiteral("signer")).toString(), QStringLiteral("pkcs12"));
        QCOMPARE(test::contentOf(sent, "signer_base64"), QByteArray("container"));
        QCOMPARE(sent.value(QStringLiteral("password")).toString(), QStringLiteral("secret"));
    }

    void encryptsForTheChosenDevice()
    {
        ExportWindow window;
        QTRY_VERIFY(window.isLoaded());
        ExportSheet* sheet = sheetFor(window, 0);
        disconnect(sheet, &ExportSheet::exported, nullptr, nullptr);
        window.named<QCheckBox>("encrypt")->click();
        QVERIFY(!window.named("export")->isEnabled());
        auto* devices = window.screen.findChild<ChoiceSheet*>();
        QVERIFY(devices != nullptr);
        auto* list = devices->findChild<RecordList*>();
        QTRY_VERIFY(list->model()->rowCount() > 20);
        QTest::keyClicks(devices->findChild<QLineEdit*>(QStringLiteral("filter")), QStringLiteral("MF-MBP-014"));
        QTest::mouseClick(devices->findChild<Button*>(QStringLiteral("choose")), Qt::LeftButton);
        QVERIFY(window.says(QStringLiteral("MF-MBP-014")));
        QVERIFY(window.says(QStringLiteral("The signature of"))); // this one is signed, which encrypting ends
        QTest::mouseClick(window.named("export"), Qt::LeftButton);
        QTRY_COMPARE(exports(window).size(), 1);
        QCOMPARE(exports(window).at(0).arguments.value(QStringLiteral("encrypt_for")).toInteger(), 2);
    }

    void refusalsAreSaidInWords_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, ErrorCode code, const char* what, const char* words) {
            QTest::newRow(name) << static_cast<int>(code) << QString::fromUtf8(what) << QString::fromUtf8(words);
        };
        row("elliptic", ErrorCode::Refused,
            "nothing can be encrypted to this certificate: its key is not RSA [recipient-not-rsa]", "RSA");
        row("ended", ErrorCode::Refused,
            "nothing can be encrypted to this certificate: it has expired or is not valid yet [recipient-expired]",
            "has ended");
        row("usage", ErrorCode::Refused,
            "nothing can be encrypted to this certificate: its key usage does not allow it [recipient-usage]",
            "not meant for encryption");
        row("twice", ErrorCode::Refused, "the profile is encrypted already [encrypted-already]", "encrypted already");
        row("elsewhere", ErrorCode::Unavailable,
            "the device's identity certificate is not on record [identity-unknown]", "did not issue the identity");
        row("value", ErrorCode::Unavailable, "the device has no value for: owner.email [values-missing]",
            "has no value for owner.email, which");
        row("signer", ErrorCode::Refused, "the signer's certificate has expired or is not valid yet [signer-expired]",
            ".p12");
        row("container", ErrorCode::InvalidInput, "not a PKCS #12 file: asn1 [no-identity-file]", "no .p12 file");
        row("password", ErrorCode::InvalidInput, "wrong password [wrong-password]", "password does not open it");
        row("broken", ErrorCode::InvalidInput, "line 3, column 7: no tag", "Line 3, column 7: no tag");
    }
    void refusalsAreSaidInWords()
    {
        QFETCH(int, code);
        QFETCH(QString, what);
        QFETCH(QString, words);
        ExportWindow window;
        QTRY_VERIFY(window.isLoaded());
        sheetFor(window, 1);
        window.control.refuse(QStringLiteral("profile.export"), static_cast<ErrorCode>(code), what);
        QTest::mouseClick(window.named("export"), Qt::LeftButton);
        QTRY_VERIFY(window.says(QStringLiteral("The profile was not exported.")));
        QVERIFY(window.says(words));
        QVERIFY(window.named("export")->isEnabled()); // may be tried again
    }

    void theWholeLibraryGoesIntoAFolder()
    {
        ExportWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.control.answer(QStringLiteral("profile.export"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
            const qint64 id = arguments.value(QStringLiteral("profile")).toInteger();
            if (id == 4) {
                return fail(ErrorCode::NotFound, QStringLiteral("gone"));
            }
            return QJsonObject{
                {QStringLiteral("content_base64"), QString::fromLatin1(QByteArray::number(id).toBase64())}};
        });
        test::answerFileDialog(this, m_folder->path());
        QTest::mouseClick(window.named("exportAll"), Qt::LeftButton);
        QTRY_VERIFY(window.says(QStringLiteral("5 profile(s) exported to")));
        QVERIFY(window.says(QStringLiteral("Not exported: 1.")));
        QVERIFY(window.says(QStringLiteral("FileVault with escrow")));
        QCOMPARE(read(m_folder->filePath(QStringLiteral("example.marlowfinch.passcode.mobileconfig"))),
                 QByteArray("2"));
        QVERIFY(exports(window).at(0).arguments.value(QStringLiteral("canonical")).toBool());
    }

    void theSelectionGoesIntoAFolder()
    {
        ExportWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.click(1);
        window.click(5, Qt::ControlModifier);
        test::answerFileDialog(this, m_folder->path());
        QTest::mouseClick(window.named("exportSelected"), Qt::LeftButton);
        QTRY_VERIFY(window.says(QStringLiteral("2 profile(s) exported to")));
        QCOMPARE(QDir(m_folder->path()).entryList({QStringLiteral("*.mobileconfig")}).size(), 2);
    }

    void whatIsTheSameIsNotWrittenAgain()
    {
        const QString path = m_folder->filePath(QStringLiteral("a"));
        QVERIFY(writeFile(path, "x"));
        const QDateTime old = QDateTime::fromSecsSinceEpoch(1'000'000'000);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(old, QFileDevice::FileModificationTime));
        }
        QVERIFY(writeFile(path, "x"));
        QCOMPARE(QFileInfo(path).lastModified(), old);
        QVERIFY(writeFile(path, "y"));
        QCOMPARE(read(path), QByteArray("y"));
    }

    void aRowIsPulledOutAsAFile()
    {
        QString path;
        {
            ExportWindow window;
            QTRY_VERIFY(window.isLoaded());
            auto* drag = window.screen.findChild<ProfileDrag*>();
            std::unique_ptr<QMimeData> carried;
            drag->setCarry([&carried](QMimeData* data) { carried.reset(data); });
            QVERIFY(exports(window).isEmpty());
            pull(window, 1);
            QTRY_VERIFY(carried != nullptr);
            QCOMPARE(exports(window).size(), 1);
            QCOMPARE(carried->urls().size(), 1);
            path = carried->urls().constFirst().toLocalFile();
            QVERIFY(path.endsWith(QStringLiteral("/Office Wi-Fi.mobileconfig")));
            QCOMPARE(read(path), QByteArray("<plist/>"));
            const QFileInfo folder(QFileInfo(QFileInfo(path).path()).path());
            constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                    QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
            QVERIFY((folder.permissions() & others) == QFileDevice::Permissions());
            QCOMPARE(window.table->selectionModel()->selectedRows().size(), 1); // pulling is not selecting
        }
        QVERIFY(!QFileInfo::exists(path));
    }

    void whatWasLetGoIsGoneAfterAWhile()
    {
        QTemporaryDir runtime;
        const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
        qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
        const QString left = runtime.filePath(QStringLiteral("espalier-drag-99999999-abc")); // no process has this id
        QVERIFY(QDir().mkpath(left + QStringLiteral("/1")));
        const QString alive =
            runtime.filePath(QStringLiteral("espalier-drag-%1-abc").arg(QCoreApplication::applicationPid()));
        QVERIFY(QDir().mkpath(alive));
        QString path;
        {
            ExportWindow window;
            QVERIFY(!QFileInfo::exists(left));
            QVERIFY(QFileInfo::exists(alive));
            QTRY_VERIFY(window.isLoaded());
            auto* drag = window.screen.findChild<ProfileDrag*>();
            drag->setKept(std::chrono::milliseconds(0));
            drag->setCarry([&path](QMimeData* data) {
                path = data->urls().constFirst().toLocalFile();
                QVERIFY(QFileInfo::exists(path));
                delete data;
            });
            pull(window, 1);
            QTRY_VERIFY(!path.isEmpty());
            QVERIFY(path.startsWith(runtime.path()));
            QTRY_VERIFY(!QFileInfo::exists(path));
        }
        qputenv("XDG_RUNTIME_DIR", before);
    }

    void severalRowsArePulledOutTogether()
    {
        ExportWindow window;
        QTRY_VERIFY(window.isLoaded());
        std::unique_ptr<QMimeData> carried;
        window.screen.findChild<ProfileDrag*>()->setCarry([&carried](QMimeData* data) { carried.reset(data); });
        window.click(1);
        window.click(3, Qt::ControlModifier);
        pull(window, 3);
        QTRY_VERIFY(carried != nullptr);
        QCOMPARE(carried->urls().size(), 2);
        QVERIFY(carried->urls().at(0) != carried->urls().at(1)); // though both have one name here
    }

    void lettingGoBeforeTheFileIsThereDragsNothing()
    {
        ExportWindow window;
        QTRY_VERIFY(window.isLoaded());
        bool carried = false;
        window.screen.findChild<ProfileDrag*>()->setCarry([&carried](QMimeData* data) {
            carried = true;
            delete data;
        });
        pull(window, 1);
        QTest::mouseRelease(window.table->viewport(), Qt::LeftButton, {}, window.center(1));
        bool answered = false; // whatever was asked before has its answer by then
        window.control.call(QStringLiteral("profile.list"), {}, this, [&answered](const auto&) { answered = true; });
        QTRY_VERIFY(answered);
        QCOMPARE(exports(window).size(), 1);
        QVERIFY(!carried);
    }

    void theEditorHandsOutWhatItShows()
    {
        ExportWindow window;
        QTRY_VERIFY(window.isLoaded());
        const QByteArray draft = "<plist version=\"1.0\"><dict><key>PayloadDisplayName</key><string>Draft</string>"
                                 "</dict></plist>";
        window.screen.opener().openFile(draft, QStringLiteral("Draft"));
        QTRY_VERIFY(window.screen.opener().editor() != nullptr);
        QTest::mouseClick(window.named("exportEdited"), Qt::LeftButton);
        auto* sheet = window.screen.findChild<ExportSheet*>();
        QVERIFY(sheet != nullptr);
        const QString path = m_folder->filePath(QStringLiteral("draft.mobileconfig"));
        test::answerFileDialog(this, path);
        QTest::mouseClick(window.named("export"), Qt::LeftButton);
        QTRY_COMPARE(read(path), QByteArray("<plist/>"));
        const QJsonObject sent = exports(window).constLast().arguments;
        QCOMPARE(test::contentOf(sent), draft);
        QVERIFY(!sent.contains(QStringLiteral("profile")));
        QTRY_VERIFY(window.says(QStringLiteral("Exported to")));
    }
};

ESPALIER_TEST(ExportTest);
#include "export_test.moc"
