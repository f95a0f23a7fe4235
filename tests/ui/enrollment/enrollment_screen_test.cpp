#include "tests/support/test.h"
#include "tests/ui/enrollment/enrollment_window.h"
#include "tests/ui/support/json.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/cell_roles.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/qr_widget.h"
#include "ui/enrollment/new_link_sheet.h"
#include "ui/enrollment/trace_view.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::ui;
using test::EnrollmentWindow;

class EnrollmentScreenTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        installAppStyle(ColorScheme::Light);
    }

    void theFirstOpenLinkIsShownAtOnce()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        QTRY_VERIFY(window.says(QStringLiteral("Spring interns")));
    }

    void withoutAPushCertificateNoLinkIsMadeAndServerIsOffered()
    {
        EnrollmentWindow window(test::Office::Empty);
        QTRY_VERIFY(window.says(QStringLiteral("no push certificate")));
        QVERIFY(!window.button(QStringLiteral("New link"))->isEnabled());
        QSignalSpy jump(&window.screen, &Screen::jumpRequested);
        QTRY_VERIFY(window.button(QStringLiteral("Get it under Server")) != nullptr);
        QTest::mouseClick(window.button(QStringLiteral("Get it under Server")), Qt::LeftButton);
        QCOMPARE(jump.size(), 1);
        QCOMPARE(jump.at(0).at(0).value<Jump>().screen, QStringLiteral("server"));
        const QVariantMap what = jump.at(0).at(0).value<Jump>().what;
        QCOMPARE(what.value(QStringLiteral("section")).toString(), QStringLiteral("push_certificate"));
        QVERIFY(what.value(QStringLiteral("wizard")).toBool());
    }

    void aFailedListShowsNoHalfLink()
    {
        EnrollmentWindow window(test::Office::Unreachable);
        QTRY_VERIFY(window.says(QStringLiteral("can’t be shown")));
        QTRY_VERIFY(window.button(QStringLiteral("Try again")) != nullptr);
        QVERIFY(window.button(QStringLiteral("Revoke")) == nullptr);
        QVERIFY(!window.says(QStringLiteral("No links yet"))); // that isn't known either
    }

    void aCreatedLinkComesUpOnTheSameSheetWithItsQrCode()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        QTest::mouseClick(window.button(QStringLiteral("New link")), Qt::LeftButton);
        auto* sheet = window.screen.findChild<NewLinkSheet*>();
        QVERIFY(sheet != nullptr);
        QVERIFY(!window.button(QStringLiteral("Create link"))->isEnabled());
        QTest::keyClicks(sheet->findChild<QLineEdit*>(), QStringLiteral("Open day"));
        QTest::mouseClick(window.button(QStringLiteral("Create link")), Qt::LeftButton);
        QTRY_COMPARE(window.control.calls(QStringLiteral("link.create")).size(), 1);
        const QJsonObject sent = window.control.calls(QStringLiteral("link.create")).at(0).arguments;
        QCOMPARE(sent.value(QStringLiteral("name")).toString(), QStringLiteral("Open day"));
        QCOMPARE(sent.value(QStringLiteral("expires_ms")).toInteger(), 7 * 86'400'000LL);
        QVERIFY(!sent.contains(QStringLiteral("group")));
        auto* qr = sheet->findChild<QrWidget*>();
        QTRY_VERIFY(!qr->isEmpty());
        QVERIFY(qr->isVisible());
        QTest::mouseClick(window.button(QStringLiteral("Copy")), Qt::LeftButton);
        QVERIFY(window.says(QStringLiteral("Copied.")) || !QGuiApplication::clipboard()->text().isEmpty());
    }

    void aRefusedLinkSaysWhyOnTheSheet()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.control.refuse(QStringLiteral("link.create"), ErrorCode::Unavailable,
                              QStringLiteral("no push certificate [no-push-certificate]"));
        window.screen.open({QStringLiteral("enrollment"), {{QStringLiteral("new"), true}}});
        auto* sheet = window.screen.findChild<NewLinkSheet*>();
        QVERIFY(sheet != nullptr);
        QTest::keyClicks(sheet->findChild<QLineEdit*>(), QStringLiteral("X"));
        QTest::keyClick(sheet->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(window.says(QStringLiteral("was not created")));
    }

    void escClosesTheSheet()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        window.screen.open({QStringLiteral("enrollment"), {{QStringLiteral("new"), true}}});
        auto* sheet = window.screen.findChild<NewLinkSheet*>();
        QVERIFY(sheet != nullptr);
        QTest::keyClick(sheet->findChild<QLineEdit*>(), Qt::Key_Escape);
        QTRY_VERIFY(window.screen.findChild<NewLinkSheet*>() == nullptr);
    }

    void tabStaysInsideTheSheet()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        QVERIFY(QTest::qWaitForWindowActive(&window.screen));
        window.screen.open({QStringLiteral("enrollment"), {{QStringLiteral("new"), true}}});
        auto* sheet = window.screen.findChild<NewLinkSheet*>();
        for (int i = 0; i < 20; ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QVERIFY(sheet->isAncestorOf(QApplication::focusWidget()));
        }
    }

    void revokingAsksFirst()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        QTRY_VERIFY(window.button(QStringLiteral("Revoke…")) != nullptr);
        QTest::mouseClick(window.button(QStringLiteral("Revoke…")), Qt::LeftButton);
        QVERIFY(window.control.calls(QStringLiteral("link.revoke")).isEmpty());
        auto* sheet = window.screen.findChild<ConfirmationSheet*>();
        QVERIFY(sheet != nullptr);
        QTest::mouseClick(sheet->findChild<Button*>(QStringLiteral("danger")), Qt::LeftButton);
        QTRY_COMPARE(window.control.calls(QStringLiteral("link.revoke")).size(), 1);
    }

    void aNewStepShowsWithinASecond()
    {
        EnrollmentWindow window;
        auto* traces = window.screen.findChild<TraceView*>();
        QTRY_VERIFY(traces->model() != nullptr && traces->model()->rowCount() > 0);
        const auto before = window.control.calls(QStringLiteral("enrollment.list")).size();
        window.control.touch(QStringLiteral("enrollment"), {8});
        QTRY_VERIFY_WITH_TIMEOUT(window.control.calls(QStringLiteral("enrollment.list")).size() > before, 1000);
    }

    void theFailedStepIsNamedWithItsCause()
    {
        EnrollmentWindow window;
        auto* traces = window.screen.findChild<TraceView*>();
        QTRY_VERIFY(traces->model() != nullptr && traces->model()->rowCount() > 0);
        const QString told = traces->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(told.contains(QStringLiteral("step 3 of 8 failed")), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("challenge was used already")), qPrintable(told));
    }

    void aDeviceMayBeCalledLikeAPlaceholder()
    {
        EnrollmentWindow window;
        window.control.answer(QStringLiteral("enrollment.list"),
                              test::json(R"([{"id":8,"link":1,"at":1776158700000,"device":2,"device_name":"100%2 %3",
                                  "platform":"iOS","steps":[{"step":"opened","at":1776158700000}],"failed_step":null,
                                  "error":"","cause":"","waits_for":"profile"}])"));
        window.control.touch(QStringLiteral("enrollment"), {8});
        auto* traces = window.screen.findChild<TraceView*>();
        const auto told = [traces] {
            return traces->model() == nullptr ? QString()
                                              : traces->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_VERIFY2(told().contains(QStringLiteral("100%2 %3")), qPrintable(told()));
        QVERIFY2(told().contains(QStringLiteral("step 1 of 8")), qPrintable(told()));
    }

    void everyCauseThatTheServerNamesHasItsOwnWordsAndARemedy()
    {
        const QStringList causes{
            QStringLiteral("link-expired"),
            QStringLiteral("link-used"),
            QStringLiteral("link-revoked"),
            QStringLiteral("wrong-platform"),
            QStringLiteral("wrong-serial"),
            QStringLiteral("wrong-device"),
            QStringLiteral("tls-untrusted"),
            QStringLiteral("tls-clock"),
            QStringLiteral("tls-too-old"),
            QStringLiteral("challenge-used"),
            QStringLiteral("challenge-replaced"),
            QStringLiteral("challenge-expired"),
            QStringLiteral("challenge-unknown"),
            QStringLiteral("key"),
            QStringLiteral("certificate-revoked"),
            QStringLiteral("topic"),
            QStringLiteral("foreign-certificate"),
            QStringLiteral("quarantined"),
            QStringLiteral("quarantine-rejected"),
            QStringLiteral("quarantine-ended"),
            QStringLiteral("push"),
            QStringLiteral("other"),
        };
        QSet<QString> told;
        for (const QString& cause : causes) {
            TraceRow trace;
            trace.failedStep = 0;
            trace.cause = cause;
            QVERIFY(!causeOf(trace).remedy.isEmpty());
            told.insert(causeOf(trace).what);
        }
        QCOMPARE(told.size(), causes.size());
        TraceRow later; // of a newer server
        later.failedStep = 2;
        later.error = QStringLiteral("TLS alert 48: unknown ca");
        later.cause = QStringLiteral("something-new");
        TraceRow unknown;
        unknown.cause = QStringLiteral("other");
        QCOMPARE(causeOf(later).what, causeOf(unknown).what); // nothing is guessed from the text
    }

    void whoWaitsForAYesIsNeitherArrivingNorSwitchedOff()
    {
        TraceRow held;
        held.device = 4;
        held.times.fill(1);
        held.approval = QStringLiteral("waiting");
        held.waitsFor = QStringLiteral("inventory");
        QCOMPARE(conditionOf(held).words, QStringLiteral("Waits for approval"));
        QVERIFY(waitOf(held).what.contains(QStringLiteral("approval")));
        QVERIFY(!waitOf(held).remedy.contains(QStringLiteral("switched off")));
        TraceRow page;
        page.times[0] = 1;
        page.approval = held.approval;
        page.waitsFor = QStringLiteral("profile");
        QCOMPARE(conditionOf(page).words, QStringLiteral("Waits for approval"));
        QVERIFY(!waitOf(page).remedy.contains(QStringLiteral("tap the button")));
        page.approval.clear();
        QVERIFY(waitOf(page).remedy.contains(QStringLiteral("tap the button")));
        held.approval = QStringLiteral("refused");
        QCOMPARE(conditionOf(held).words, QStringLiteral("Refused"));
    }

    void whoWaitsInQuarantineHasNotFailed()
    {
        TraceRow held;
        held.failedStep = 4;
        held.cause = QStringLiteral("quarantined");
        QCOMPARE(conditionOf(held).words, QStringLiteral("In quarantine"));
        QVERIFY(conditionOf(held).state == State::Warning);
        held.cause = QStringLiteral("quarantine-rejected");
        QVERIFY(conditionOf(held).state == State::Failed);
    }

    void aLinkWithoutAGroupOfItsOwnIsForAllDevices()
    {
        EnrollmentWindow window;
        QTRY_VERIFY(window.isLoaded());
        QStringList groups;
        for (int i = 0; i < window.list->model()->rowCount(); ++i) {
            groups << window.list->model()->index(i, 0).data(SecondLineRole).toString();
        }
        QVERIFY2(groups.contains(QStringLiteral("All devices")), qPrintable(groups.join(QLatin1Char('|'))));
    }

    void aDeviceWithoutANameIsCalledByWhatIsKnownOfIt()
    {
        TraceRow trace;
        QCOMPARE(whoWords(trace), QStringLiteral("No device yet"));
        trace.device = 4;
        QCOMPARE(whoWords(trace), QStringLiteral("Arriving"));
        trace.platform = QStringLiteral("iphone");
        QCOMPARE(whoWords(trace), QStringLiteral("iPhone"));
        trace.deviceModel = QStringLiteral("iPhone 15");
        trace.deviceSerial = QStringLiteral("F17YY");
        QCOMPARE(whoWords(trace), QStringLiteral("iPhone 15 · F17YY"));
        trace.deviceName = QStringLiteral("Mira’s iPhone");
        QCOMPARE(whoWords(trace), trace.deviceName);
    }

    void aBrokenQrAnswerShowsNothing_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QString>("modules");
        QTest::newRow("too few") << 21 << QStringLiteral("0101");
        QTest::newRow("negative") << -1 << QString();
        QTest::newRow("huge") << 100'000 << QStringLiteral("1");
    }
    void aBrokenQrAnswerShowsNothing()
    {
        QFETCH(const int, size);
        QFETCH(const QString, modules);
        QrWidget qr;
        qr.setModules(size, modules);
        QVERIFY(qr.isEmpty());
    }
};

ESPALIER_TEST(EnrollmentScreenTest);
#include "enrollment_screen_test.moc"
