#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/fact_grid.h"
#include "ui/common/file_field.h"
#include "ui/common/message_bar.h"
#include "ui/common/sheet.h"
#include "ui/server/import_sheets.h"
#include "ui/server/listen_sheet.h"
#include "ui/server/log_view.h"
#include "ui/server/server_facts.h"
#include "ui/server/server_screen.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;

class ServerTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};
    QTemporaryDir m_folder;

    QString file(const QString& name, const QByteArray& content)
    {
        QFile written(m_folder.filePath(name));
        if (!written.open(QIODevice::WriteOnly)) {
            return {};
        }
        written.write(content);
        return written.fileName();
    }

    struct Window {
        QMainWindow window;
        ServerScreen* screen;
        Window(test::FakeControl& control, const Clock& clock) : screen(new ServerScreen(control, clock))
        {
            window.setCentralWidget(screen);
            window.resize(1200, 900);
            window.show();
        }
        void openImport()
        {
            screen->open(
                {QStringLiteral("server"),
                 {{QStringLiteral("section"), QStringLiteral("push_certificate")}, {QStringLiteral("import"), true}}});
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        installAppStyle(ColorScheme::Light);
        QVERIFY(m_folder.isValid());
    }

    void certificateAndKeyAreHandedOverAsTheyAre()
    {
        test::FakeControl control(test::Office::Empty);
        control.answer(QStringLiteral("push_cert.import"), QJsonObject{{QStringLiteral("topic"), QStringLiteral("t")}});
        Window window(control, m_clock);
        window.openImport();
        auto* import = window.window.findChild<QPushButton*>(QStringLiteral("importPush"));
        QVERIFY(import != nullptr && !import->isEnabled());
        QVERIFY(window.window.findChild<FileField*>(QStringLiteral("pushCertificate"))
                    ->take(file(QStringLiteral("c.pem"), "certificate")));
        QVERIFY(
            window.window.findChild<FileField*>(QStringLiteral("pushKey"))->take(file(QStringLiteral("k.pem"), "key")));
        window.window.findChild<QLineEdit*>(QStringLiteral("pushPassword"))->setText(QStringLiteral("secret"));
        QVERIFY(import->isEnabled());
        QTest::mouseClick(import, Qt::LeftButton);
        const auto calls = control.calls(QStringLiteral("push_cert.import"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(QByteArray::fromBase64(
                     calls.first().arguments.value(QStringLiteral("content_base64")).toString().toLatin1()),
                 QByteArray("certificate"));
        QCOMPARE(
            QByteArray::fromBase64(calls.first().arguments.value(QStringLiteral("key_base64")).toString().toLatin1()),
            QByteArray("key"));
        QCOMPARE(calls.first().arguments.value(QStringLiteral("password")).toString(), QStringLiteral("secret"));
    }

    void theTopicLockStopsOnTheSheetWithItsRemedy()
    {
        test::FakeControl control;
        control.refuse(QStringLiteral("push_cert.import"), ErrorCode::Conflict,
                       QStringLiteral("another one is fixed [other-topic]"));
        Window window(control, m_clock);
        QTRY_VERIFY(window.screen->badge().state.has_value());
        window.openImport();
        QVERIFY(window.window.findChild<FileField*>(QStringLiteral("pushCertificate"))
                    ->take(file(QStringLiteral("c.pem"), "x")));
        QTest::mouseClick(window.window.findChild<QPushButton*>(QStringLiteral("importPush")), Qt::LeftButton);
        Sheet* sheet = Sheet::current(&window.window);
        QVERIFY(sheet != nullptr);
        const auto* message = sheet->findChild<MessageBar*>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->accessibleName().contains(QStringLiteral("cut off every device")));
        QVERIFY(message->accessibleName().contains(QStringLiteral("Renew")));
        QVERIFY(Sheet::current(&window.window) == sheet); // it stays for another file
    }

    void aMissingPushCertificateIsOneActionAway()
    {
        test::FakeControl control(test::Office::Empty);
        Window window(control, m_clock);
        auto* import = window.window.findChild<QPushButton*>(QStringLiteral("pushImport"));
        QTRY_VERIFY(import->isVisible());
        QTRY_VERIFY(window.screen->badge().state == State::Warning);
        QTest::mouseClick(import, Qt::LeftButton);
        QVERIFY(qobject_cast<PushSheet*>(Sheet::current(&window.window)) != nullptr);
    }

    void theSideBarFollowsAnImportWhileAnotherScreenIsShown()
    {
        test::FakeControl control(test::Office::Empty);
        const ServerScreen hidden(control, m_clock);
        QTRY_VERIFY(hidden.badge().state == State::Warning);
        control.answer(QStringLiteral("server.status"),
                       test::json(R"({"listening":"0.0.0.0","push_certificate":{"topic":"t",
                           "not_after":1810857600000},"tls":{"not_after":1810857600000}})"));
        control.touch(QStringLiteral("push_certificate"));
        QTRY_VERIFY(!hidden.badge().state.has_value());
    }

    void nothingIsClaimedBeforeTheServerHasTold()
    {
        test::FakeControl control(test::Office::Unreachable);
        Window window(control, m_clock);
        const auto* message = window.screen->findChild<MessageBar*>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(!window.window.findChild<QPushButton*>(QStringLiteral("pushImport"))->isVisible());
    }

    void anEndIsAWarningThirtyDaysAheadAndAFailureAfter()
    {
        constexpr qint64 day = 24LL * 3600 * 1000;
        QVERIFY(stateOfEnd(31 * day, 0) == State::Ok);
        QVERIFY(stateOfEnd(29 * day, 0) == State::Warning);
        QVERIFY(stateOfEnd(day, 2 * day) == State::Failed);
    }

    void aServerThatDoesNotListenSaysSo()
    {
        const QList<Fact> facts = listeningFacts({{QStringLiteral("listening"), QString()}}, 0);
        QVERIFY(facts.first().state == State::Failed);
        const QString why = QStringLiteral("another program listens there");
        const QList<Fact> more = listeningFacts({{QStringLiteral("not_listening"), why}}, 0);
        QCOMPARE(more.at(1).value, why);
    }

    void anAddressThatIsGoneIsChangedInTheWindow()
    {
        test::FakeControl control;
        control.answer(QStringLiteral("setting.list"),
                       QJsonObject{{QStringLiteral("listen"), QStringLiteral("192.0.2.1:8443")}});
        Window window(control, m_clock);
        auto* sheet = new ListenSheet(control, window.screen);
        sheet->present();
        auto* where = window.window.findChild<QLineEdit*>(QStringLiteral("listenWhere"));
        QTRY_COMPARE(where->text(), QStringLiteral("192.0.2.1:8443"));
        where->setText(QStringLiteral("0.0.0.0:8443"));
        QSignalSpy changed(sheet, &ListenSheet::changed);
        window.window.findChild<QPushButton*>(QStringLiteral("listenSave"))->click();
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(
            control.calls(QStringLiteral("setting.set")).last().arguments.value(QStringLiteral("value")).toString(),
            QStringLiteral("0.0.0.0:8443"));
    }

    void theLogShowsProblemsOnlyWhenAsked()
    {
        LogView log;
        const auto line = [](const char* level, const char* text) {
            return QJsonObject{{QStringLiteral("at"), 1},
                               {QStringLiteral("level"), QLatin1String(level)},
                               {QStringLiteral("text"), QLatin1String(text)}};
        };
        log.setLines({line("info", "listening"), line("error", "broken\nline")});
        QCOMPARE(log.document()->blockCount(), 2); // a line stays one line
        log.setLevel(LogView::Level::Problems);
        QCOMPARE(log.document()->blockCount(), 1);
        QVERIFY(log.toPlainText().contains(QStringLiteral("broken")));
    }
};

ESPALIER_TEST(ServerTest);
#include "server_test.moc"
