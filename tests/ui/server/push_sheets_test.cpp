// The push card's sheets: the way to Apple's push service, and the certificate with its key as a file.
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/seen.h"
#include "ui/common/app_style.h"
#include "ui/common/fact_grid.h"
#include "ui/common/message_bar.h"
#include "ui/common/segments.h"
#include "ui/server/push_export_sheet.h"
#include "ui/server/push_route_sheet.h"
#include "ui/server/server_screen.h"

#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;

class PushSheetsTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};
    QTemporaryDir m_folder;

    struct Window {
        QMainWindow window;
        ServerScreen* screen;
        Window(test::FakeControl& control, const Clock& clock) : screen(new ServerScreen(control, clock))
        {
            window.setCentralWidget(screen);
            window.resize(1200, 900);
            window.show();
        }
        template <class T> T* find(const char* name) { return window.findChild<T*>(QLatin1String(name)); }
        Sheet* open(const char* link)
        {
            find<QPushButton>(link)->click();
            return Sheet::current(&window);
        }
    };

    static void keep(test::FakeControl& control, const QString& port, const QString& proxy)
    {
        control.answer(QStringLiteral("setting.list"),
                       QJsonObject{{QStringLiteral("push_port"), port}, {QStringLiteral("push_proxy"), proxy}});
        control.answer(QStringLiteral("setting.set"), QJsonObject());
    }

    static QStringList settingsSent(const test::FakeControl& control)
    {
        QStringList sent;
        for (const auto& call : control.calls(QStringLiteral("setting.set"))) {
            sent.append(call.arguments.value(QLatin1String("key")).toString() + QLatin1Char('=') +
                        call.arguments.value(QLatin1String("value")).toString());
        }
        return sent;
    }

private Q_SLOTS:
    void initTestCase()
    {
        installAppStyle(ColorScheme::Light);
        QVERIFY(m_folder.isValid());
    }

    void portAndProxyAreShownAsTheyAreAndOnlyChangesAreSent()
    {
        test::FakeControl control;
        keep(control, QStringLiteral("2197"), QStringLiteral("http://old.example:3128"));
        Window window(control, m_clock);
        QVERIFY(qobject_cast<PushRouteSheet*>(window.open("pushRoute")) != nullptr);
        auto* proxy = window.find<QLineEdit>("pushProxy");
        QTRY_COMPARE(proxy->text(), QStringLiteral("http://old.example:3128"));
        QCOMPARE(window.find<Segments>("pushPort")->current(), 1);
        proxy->setText(QStringLiteral("proxy.example:8080"));
        window.find<QPushButton>("savePushRoute")->click();
        QTRY_COMPARE(settingsSent(control), QStringList{QStringLiteral("push_proxy=http://proxy.example:8080")});
    }

    // Practice, and servers that were started with --apns.
    void aPushServiceThatIsNotApplesIsSaidSo()
    {
        test::FakeControl control;
        keep(control, QStringLiteral("443"), QStringLiteral("none"));
        const auto service = [&control](const QString& own) {
            QJsonObject status;
            control.call(QStringLiteral("server.status"), {}, &control,
                         [&status](const Result<QJsonValue>& answer) { status = answer->toObject(); });
            (void)QTest::qWaitFor([&status] { return !status.isEmpty(); });
            status.insert(QStringLiteral("push"), QJsonObject{{QStringLiteral("connected"), true},
                                                              {QStringLiteral("own"), own}});
            control.answer(QStringLiteral("server.status"), status);
        };
        service(QStringLiteral("127.0.0.1:41234"));
        Window window(control, m_clock);
        const auto words = [&window] {
            QString said;
            for (const FactGrid* grid : window.window.findChildren<FactGrid*>()) {
                for (const Fact& fact : grid->facts()) {
                    said = fact.label == QStringLiteral("Push service") ? fact.value : said;
                }
            }
            return said;
        };
        QTRY_VERIFY2(words().contains(QStringLiteral("not Apple’s")), qPrintable(words()));
        QVERIFY(words().contains(QStringLiteral("127.0.0.1:41234")));
        QVERIFY(window.open("pushRoute") != nullptr);
        QVERIFY(test::saysIn(window.window, QStringLiteral("127.0.0.1:41234")));
        service(QString());
        Window apples(control, m_clock);
        QVERIFY(apples.open("pushRoute") != nullptr);
        QTRY_VERIFY(test::saysIn(apples.window, QStringLiteral("api.push.apple.com")));
    }

    void withoutSettingsTheUsualWayIsShown()
    {
        test::FakeControl control;
        keep(control, {}, {});
        Window window(control, m_clock);
        window.open("pushRoute");
        auto* save = window.find<QPushButton>("savePushRoute");
        QVERIFY(!save->isEnabled()); // nothing is known yet
        QTRY_VERIFY(save->isEnabled());
        QCOMPARE(window.find<Segments>("pushPort")->current(), 0);
        QCOMPARE(window.find<Segments>("pushWay")->current(), 0);
        window.find<Segments>("pushPort")->setCurrent(1);
        window.find<Segments>("pushWay")->setCurrent(1);
        save->click();
        QTRY_COMPARE(settingsSent(control),
                     (QStringList{QStringLiteral("push_proxy=none"), QStringLiteral("push_port=2197")}));
    }

    void aProxyIsTakenOnlyAsAPlaceWithItsPort()
    {
        test::FakeControl control;
        keep(control, {}, {});
        Window window(control, m_clock);
        window.open("pushRoute");
        auto* save = window.find<QPushButton>("savePushRoute");
        QTRY_VERIFY(save->isEnabled());
        window.find<Segments>("pushWay")->setCurrent(2);
        auto* proxy = window.find<QLineEdit>("pushProxy");
        for (const char* bad : {"", "proxy.example", "https://proxy.example:443", "http://:3128"}) {
            proxy->setText(QLatin1String(bad));
            QVERIFY2(!save->isEnabled(), bad);
        }
        proxy->setText(QStringLiteral("http://[2001:db8::1]:3128"));
        QVERIFY(save->isEnabled());
    }

    void aRefusedWayIsToldOnTheSheet()
    {
        test::FakeControl control;
        keep(control, {}, {});
        control.refuse(QStringLiteral("setting.set"), ErrorCode::InvalidInput,
                       QStringLiteral("a password is not kept"));
        Window window(control, m_clock);
        Sheet* sheet = window.open("pushRoute");
        auto* save = window.find<QPushButton>("savePushRoute");
        QTRY_VERIFY(save->isEnabled());
        window.find<Segments>("pushWay")->setCurrent(1);
        save->click();
        QTRY_VERIFY(sheet->findChild<MessageBar*>()->isVisible());
        QVERIFY(save->isEnabled());
    }

    void theCertificateIsExportedForItsOwnerAlone()
    {
        test::FakeControl control;
        control.answer(QStringLiteral("push_cert.export"),
                       QJsonObject{{QStringLiteral("content_base64"), QStringLiteral("cDEy")}}); // "p12"
        Window window(control, m_clock);
        QVERIFY(qobject_cast<PushExportSheet*>(window.open("pushExport")) != nullptr);
        auto* save = window.find<QPushButton>("savePushExport");
        const QString path = m_folder.filePath(QStringLiteral("push.p12"));
        window.find<QLineEdit>("pushExportFilePath")->setText(path);
        window.find<QLineEdit>("passphrase")->setText(QStringLiteral("too short"));
        window.find<QLineEdit>("passphraseAgain")->setText(QStringLiteral("too short"));
        QVERIFY(!save->isEnabled());
        window.find<QLineEdit>("passphrase")->setText(QStringLiteral("long enough"));
        QVERIFY(!save->isEnabled());
        window.find<QLineEdit>("passphraseAgain")->setText(QStringLiteral("long enough"));
        save->click();
        QFile file(path);
        QTRY_VERIFY(file.exists());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("p12"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(control.calls(QStringLiteral("push_cert.export")).last().arguments.value(QLatin1String("password")),
                 QJsonValue(QStringLiteral("long enough")));
    }

    void aFileThatIsThereIsReplacedOnlyWhenAsked()
    {
        test::FakeControl control;
        control.answer(QStringLiteral("push_cert.export"),
                       QJsonObject{{QStringLiteral("content_base64"), QStringLiteral("cDEy")}});
        const QString path = m_folder.filePath(QStringLiteral("there.p12"));
        QFile there(path);
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("old one") == 7);
        there.close();
        Window window(control, m_clock);
        Sheet* sheet = window.open("pushExport");
        window.find<QLineEdit>("pushExportFilePath")->setText(path);
        window.find<QLineEdit>("passphrase")->setText(QStringLiteral("long enough"));
        window.find<QLineEdit>("passphraseAgain")->setText(QStringLiteral("long enough"));
        window.find<QPushButton>("savePushExport")->click();
        const auto* message = sheet->findChild<MessageBar*>();
        QTRY_VERIFY(message->isVisible());
        QVERIFY(control.calls(QStringLiteral("push_cert.export")).isEmpty()); // the key has not left the server
        const auto actions = message->findChildren<QPushButton*>();
        const auto replace = std::find_if(actions.begin(), actions.end(), [](const QPushButton* button) {
            return button->text().contains(QStringLiteral("Replace"));
        });
        QVERIFY(replace != actions.end());
        (*replace)->click();
        QTRY_COMPARE(QFileInfo(path).size(), 3);
    }
};

ESPALIER_TEST(PushSheetsTest);
#include "push_sheets_test.moc"
