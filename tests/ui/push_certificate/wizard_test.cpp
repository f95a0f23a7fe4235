#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/common/app_style.h"
#include "ui/common/check_line.h"
#include "ui/common/choice_card.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/file_field.h"
#include "ui/common/message_bar.h"
#include "ui/push_certificate/after_page.h"
#include "ui/push_certificate/certificate_wizard.h"
#include "ui/push_certificate/request_file.h"
#include "ui/push_certificate/topic_stop.h"

#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUrl>

using namespace espalier;
using namespace espalier::ui;
using test::FakeControl;
using test::Office;

class CertificateWizardTest : public QObject {
    Q_OBJECT

    const ManualClock m_clock{test::officeNow};
    QTemporaryDir m_folder;

    struct Walk {
        QMainWindow window;
        CertificateWizard* wizard;
        Walk(FakeControl& control, const Clock& clock)
        {
            window.resize(1300, 900);
            window.show();
            wizard = new CertificateWizard(control, clock, &window);
            wizard->open();
        }
        template <class T> T* find(const char* name) { return wizard->findChild<T*>(QLatin1String(name)); }
        QPushButton* next() { return find<QPushButton>("next"); }
        void go() { QTest::mouseClick(next(), Qt::LeftButton); }
        void choose(const char* way) { find<ChoiceCard>(way)->click(); }
        // Of the page that is shown.
        QString error()
        {
            const auto bars = wizard->page(wizard->step())->findChildren<MessageBar*>();
            for (const MessageBar* bar : bars) {
                if (bar->isVisible()) {
                    return bar->accessibleName();
                }
            }
            return {};
        }
    };

    QString file(const QString& name, const QByteArray& content)
    {
        QFile written(m_folder.filePath(name));
        return written.open(QIODevice::WriteOnly) && written.write(content) == content.size() ? written.fileName()
                                                                                              : QString();
    }

    // As far as the portal, signed with a vendor certificate.
    void walkToPortal(Walk& walk)
    {
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Signing);
        walk.choose("way-vendor");
        QVERIFY(walk.find<FileField>("vendorCertificate")->take(file(QStringLiteral("vendor.p12"), "vendor")));
        walk.find<QLineEdit>("vendorPassword")->setText(QStringLiteral("canary-password"));
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Request);
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Portal);
    }

    static QJsonValue otherTopic()
    {
        return test::json(R"({"good":false,"topic":"com.apple.mgmt.External.b","checks":[
            {"id":"readable","state":"ok","evidence":"CN=APSP:b"},
            {"id":"topic","state":"failed","evidence":"com.apple.mgmt.External.b instead of com.apple.mgmt.External.a; 22 enrolled devices would be lost"}]})");
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        QCoreApplication::setOrganizationName(QStringLiteral("espalier-test"));
        QCoreApplication::setApplicationName(QStringLiteral("push_certificate"));
        installAppStyle(ColorScheme::Light);
        QVERIFY(m_folder.isValid());
    }
    void init() { QSettings().clear(); }

    void aRenewalIsWalkedFromTheAccountToTheProof()
    {
        FakeControl control;
        Walk walk(control, m_clock);
        auto* account = walk.find<QLineEdit>("appleAccount");
        QTRY_COMPARE(account->text(), QStringLiteral("it-office@marlowfinch.example"));
        QVERIFY(account->isReadOnly()); // only this one can renew it
        walkToPortal(walk);
        const QJsonObject signing = control.calls(QStringLiteral("push_request.sign")).last().arguments;
        QCOMPARE(signing.value(QStringLiteral("password")).toString(), QStringLiteral("canary-password"));
        QCOMPARE(QByteArray::fromBase64(signing.value(QStringLiteral("vendor_base64")).toString().toLatin1()),
                 QByteArray("vendor"));
        QVERIFY(walk.find<FileField>("vendorCertificate")->isEmpty()); // keys aren't kept in the window
        QVERIFY(walk.find<QLineEdit>("vendorPassword")->text().isEmpty());
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::TakeIn);
        QVERIFY(!walk.next()->isEnabled());
        QVERIFY(walk.find<FileField>("pushCertificate")->take(file(QStringLiteral("MDM_.pem"), "issued")));
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Proof);
        walk.find<QPushButton>("tryPush")->click();
        QTRY_VERIFY(walk.error().contains(QStringLiteral("takes the certificate")));
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::After);
        const QByteArray calendar = qobject_cast<AfterPage*>(walk.wizard->page(CertificateStep::After))->calendar();
        QVERIFY(QByteArray(calendar).replace("\r\n ", "").contains("it-office@marlowfinch.example"));
        QVERIFY(calendar.contains("DTSTART;VALUE=DATE:20270414"));
    }

    void anotherDayItGoesOnWhereItStood()
    {
        FakeControl control;
        {
            Walk walk(control, m_clock);
            walkToPortal(walk);
        }
        Walk again(control, m_clock);
        QTRY_VERIFY(again.wizard->step() == CertificateStep::Portal);
        QCOMPARE(control.calls(QStringLiteral("push_request.create")).size(), 1);
        for (const QString& key : QSettings().allKeys()) {
            QVERIFY(!QSettings().value(key).toString().contains(QStringLiteral("canary")));
        }
    }

    void aCertificateThatWasNotTriedIsTriedNextTime()
    {
        FakeControl control;
        {
            Walk walk(control, m_clock);
            walkToPortal(walk);
            walk.go();
            QTRY_VERIFY(walk.wizard->step() == CertificateStep::TakeIn);
            QVERIFY(walk.find<FileField>("pushCertificate")->take(file(QStringLiteral("MDM_.pem"), "issued")));
            QTRY_VERIFY(walk.next()->isEnabled());
            walk.go();
            QTRY_VERIFY(walk.wizard->step() == CertificateStep::Proof);
        }
        {
            Walk again(control, m_clock);
            QTRY_VERIFY(again.wizard->step() == CertificateStep::Proof);
            again.go();
            QTRY_VERIFY(again.wizard->step() == CertificateStep::After);
        }
        {
            Walk afterACrash(control, m_clock); // calendar and backup are still to be offered
            QTRY_VERIFY(afterACrash.wizard->step() == CertificateStep::After);
            afterACrash.go();
        }
        Walk later(control, m_clock);
        QTRY_VERIFY(later.next()->isEnabled());
        QVERIFY(later.wizard->step() == CertificateStep::Account); // the next renewal
    }

    void anAccountThatWasTypedIsThereAnotherDay()
    {
        FakeControl control(Office::Empty);
        {
            Walk walk(control, m_clock);
            auto* account = walk.find<QLineEdit>("appleAccount");
            QTRY_VERIFY(!account->isReadOnly());
            QTest::keyClicks(account, QStringLiteral("mdm@example.org"));
            QTRY_VERIFY(walk.next()->isEnabled());
            walk.find<QPushButton>("closeWizard")->click(); // Save and close
        }
        {
            Walk again(control, m_clock);
            QTRY_COMPARE(again.find<QLineEdit>("appleAccount")->text(), QStringLiteral("mdm@example.org"));
            QTRY_VERIFY(again.next()->isEnabled());
            again.go();
            QTRY_VERIFY(again.wizard->step() == CertificateStep::Signing);
            again.choose("way-existing");
            again.go();
            QTRY_VERIFY(again.wizard->step() == CertificateStep::TakeIn);
        }
        Walk killed(control, m_clock);
        QTRY_VERIFY(killed.wizard->step() == CertificateStep::TakeIn);
        QCOMPARE(killed.find<QLineEdit>("appleAccount")->text(), QStringLiteral("mdm@example.org"));
    }

    void afterAnotherTopicTheDevicesThatAreLeftAreAPlan()
    {
        FakeControl control;
        control.answer(QStringLiteral("overview"), test::json(R"({"problems":[{"severity":"failed","kind":"other_topic",
            "subject_kind":"server","subject":"","text":"22"}]})"));
        Walk walk(control, m_clock);
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.wizard->goTo(CertificateStep::After);
        auto* show = walk.find<QPushButton>("showStranded");
        QTRY_VERIFY(show->isVisible());
        const QSignalSpy asked(walk.wizard, &CertificateWizard::devicesRequested);
        show->click();
        QCOMPARE(asked.size(), 1);
        control.answer(QStringLiteral("overview"), QJsonObject{{QStringLiteral("problems"), QJsonArray()}});
        Walk later(control, m_clock);
        QTRY_VERIFY(later.next()->isEnabled());
        later.wizard->goTo(CertificateStep::After);
        QTRY_VERIFY(control.calls(QStringLiteral("overview")).size() >= 2);
        QVERIFY(!later.find<QPushButton>("showStranded")->isVisible());
    }

    void theFirstCertificateAsksForTheAccount()
    {
        FakeControl control(Office::Empty);
        Walk walk(control, m_clock);
        auto* account = walk.find<QLineEdit>("appleAccount");
        QTRY_VERIFY(!account->isReadOnly());
        QTest::keyClicks(account, QStringLiteral("nobody"));
        QVERIFY(!walk.next()->isEnabled());
        QTest::keyClicks(account, QStringLiteral("@example.org"));
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Signing);
        walk.choose("way-elsewhere");
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Request);
        QCOMPARE(control.calls(QStringLiteral("push_request.create"))
                     .last()
                     .arguments.value(QStringLiteral("apple_account"))
                     .toString(),
                 QStringLiteral("nobody@example.org"));
        QVERIFY(!walk.next()->isEnabled()); // its signature is missing
        QVERIFY(walk.find<RequestFile>("csr")->isVisible());
        QVERIFY(walk.find<FileField>("signedRequest")->take(file(QStringLiteral("signed.plist"), "signed")));
        QTRY_VERIFY(walk.next()->isEnabled());
        QVERIFY(walk.find<RequestFile>("upload")->isVisible());
        QVERIFY(!walk.find<RequestFile>("csr")->isVisible());
    }

    void mdmcertIsAskedOnceAndThenItsMailAwaited()
    {
        FakeControl control;
        Walk walk(control, m_clock);
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Signing);
        walk.choose("way-mdmcert");
        QVERIFY(!walk.next()->isEnabled());
        QTest::keyClicks(walk.find<QLineEdit>("mdmcertMail"), QStringLiteral("it@marlowfinch.example"));
        QTest::keyClicks(walk.find<QLineEdit>("mdmcertKey"), QStringLiteral("canary-product"));
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Request);
        QCOMPARE(control.calls(QStringLiteral("push_request.ask_mdmcert"))
                     .last()
                     .arguments.value(QStringLiteral("product_key"))
                     .toString(),
                 QStringLiteral("canary-product"));
        QVERIFY(walk.find<QLineEdit>("mdmcertKey")->text().isEmpty());
        QTest::mouseClick(walk.find<QPushButton>("back"), Qt::LeftButton);
        walk.go(); // nothing changed: nothing is asked again
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Request);
        QCOMPARE(control.calls(QStringLiteral("push_request.ask_mdmcert")).size(), 1);
    }

    void aServiceThatWasSetIsCalledByItsName()
    {
        FakeControl control;
        control.answer(QStringLiteral("setting.get"),
                       QJsonObject{{QStringLiteral("value"), QStringLiteral("https://sign.example:8443/ask")}});
        Walk walk(control, m_clock);
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Signing);
        QCOMPARE(walk.find<ChoiceCard>("way-mdmcert")->text(), QStringLiteral("sign.example"));
        walk.choose("way-mdmcert");
        QTest::keyClicks(walk.find<QLineEdit>("mdmcertMail"), QStringLiteral("it@marlowfinch.example"));
        QTest::keyClicks(walk.find<QLineEdit>("mdmcertKey"), QStringLiteral("canary-product"));
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Request);
        const auto labels = walk.wizard->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("sign.example sends a mail"));
        }));
    }

    void aRefusedVendorKeepsThePageAndTheRequest()
    {
        FakeControl control;
        control.refuse(QStringLiteral("push_request.sign"), ErrorCode::InvalidInput,
                       QStringLiteral("vendor certificate: the private key is missing [key-missing]"));
        Walk walk(control, m_clock);
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Signing);
        QVERIFY(walk.find<FileField>("vendorCertificate")->take(file(QStringLiteral("v.pem"), "vendor")));
        walk.go();
        QTRY_VERIFY(walk.error().contains(QStringLiteral("private key too")));
        QVERIFY(walk.wizard->step() == CertificateStep::Signing);
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.go();
        QTRY_COMPARE(control.calls(QStringLiteral("push_request.sign")).size(), 2);
        QCOMPARE(control.calls(QStringLiteral("push_request.create")).size(), 1);
    }

    void anotherTopicStopsAndOnlyItsTypedNameGoesRound()
    {
        FakeControl control;
        control.answer(QStringLiteral("push_cert.verify"), otherTopic());
        Walk walk(control, m_clock);
        walkToPortal(walk);
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::TakeIn);
        QVERIFY(walk.find<FileField>("pushCertificate")->take(file(QStringLiteral("new.pem"), "other")));
        auto* stop = walk.wizard->findChild<TopicStop*>();
        QTRY_VERIFY(stop->isVisible());
        QVERIFY(stop->accessibleName().contains(QStringLiteral("22 device")));
        QString all;
        const auto labels = stop->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            all += label->text() + QLatin1Char('\n');
        }
        QVERIFY(all.contains(QStringLiteral("it-office@marlowfinch.example"))); // which account was expected
        QVERIFY(all.contains(QStringLiteral("5A 1F 90 C3")));                   // and which row
        QVERIFY(!walk.next()->isEnabled());
        walk.find<QPushButton>("overrideTopic")->click();
        auto* sheet = qobject_cast<ConfirmationSheet*>(Sheet::current(&walk.window));
        QVERIFY(sheet != nullptr);
        auto* danger = sheet->findChild<QPushButton*>(QStringLiteral("danger"));
        auto* typed = sheet->findChild<QLineEdit*>(QStringLiteral("typed"));
        QTest::keyClicks(typed, QStringLiteral("com.apple.mgmt.External.a"));
        QVERIFY(!danger->isEnabled());
        QVERIFY(control.calls(QStringLiteral("push_cert.import")).isEmpty());
        typed->setText(QStringLiteral("com.apple.mgmt.External.b"));
        QVERIFY(danger->isEnabled());
        danger->click();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Proof);
        const QJsonObject import = control.calls(QStringLiteral("push_cert.import")).last().arguments;
        QCOMPARE(import.value(QStringLiteral("override_topic")).toString(),
                 QStringLiteral("com.apple.mgmt.External.b"));
    }

    void whatIsNoPushCertificateHasNoWayRound()
    {
        FakeControl control;
        QJsonObject verified = otherTopic().toObject();
        QJsonArray checks = verified.value(QStringLiteral("checks")).toArray();
        checks.append(test::json(R"({"id":"dates","state":"failed","evidence":"2024-01-01 – 2025-01-01"})"));
        verified.insert(QStringLiteral("checks"), checks);
        control.answer(QStringLiteral("push_cert.verify"), verified);
        Walk walk(control, m_clock);
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.wizard->goTo(CertificateStep::TakeIn);
        QVERIFY(walk.find<FileField>("pushCertificate")->take(file(QStringLiteral("old.pem"), "old")));
        QTRY_VERIFY(walk.find<CheckLine>("check-dates") != nullptr);
        QVERIFY(walk.find<CheckLine>("check-dates")->state() == State::Failed);
        QVERIFY(!walk.find<QPushButton>("overrideTopic")->isVisible());
    }

    void aCertificateThatIsThereAlreadySkipsTheRequest()
    {
        FakeControl control(Office::Empty);
        Walk walk(control, m_clock);
        QTRY_VERIFY(!walk.find<QLineEdit>("appleAccount")->isReadOnly());
        walk.find<QLineEdit>("appleAccount")->setText(QStringLiteral("mdm@example.org"));
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Signing);
        walk.choose("way-existing");
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::TakeIn);
        QVERIFY(control.calls(QStringLiteral("push_request.create")).isEmpty());
        QVERIFY(walk.find<FileField>("pushCertificate")->take(file(QStringLiteral("push.p12"), "p12")));
        QTest::keyClicks(walk.find<QLineEdit>("pushPassword"), QStringLiteral("secret"));
        QTest::keyClick(walk.find<QLineEdit>("pushPassword"), Qt::Key_Return);
        QTRY_COMPARE(control.calls(QStringLiteral("push_cert.verify"))
                         .last()
                         .arguments.value(QStringLiteral("password"))
                         .toString(),
                     QStringLiteral("secret"));
        QTRY_VERIFY(walk.next()->isEnabled());
        walk.go();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Proof);
        const QJsonObject import = control.calls(QStringLiteral("push_cert.import")).last().arguments;
        QCOMPARE(import.value(QStringLiteral("apple_account")).toString(), QStringLiteral("mdm@example.org"));
        QCOMPARE(import.value(QStringLiteral("password")).toString(), QStringLiteral("secret"));
    }

    void aRequestIsGivenUpOnlyWhenConfirmed()
    {
        FakeControl control;
        Walk walk(control, m_clock);
        walkToPortal(walk);
        walk.find<QPushButton>("giveUp")->click();
        auto* sheet = qobject_cast<ConfirmationSheet*>(Sheet::current(&walk.window));
        QVERIFY(sheet != nullptr);
        QVERIFY(control.calls(QStringLiteral("push_request.drop")).isEmpty());
        sheet->findChild<QPushButton*>(QStringLiteral("danger"))->click();
        QTRY_VERIFY(walk.wizard->step() == CertificateStep::Account);
        QCOMPARE(control.calls(QStringLiteral("push_request.drop")).size(), 1);
        QVERIFY(!walk.find<QPushButton>("giveUp")->isVisible());
    }

    void theRequestIsDraggedOutAsAFile()
    {
        RequestFile tile(QStringLiteral("PushCertificateRequest.plist"), QStringLiteral("For Apple"));
        tile.setContent("the request");
        QByteArray carried;
        tile.setCarry([&carried](QMimeData* dragged) {
            QFile file(dragged->urls().first().toLocalFile());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(QFileInfo(file).fileName(), QStringLiteral("PushCertificateRequest.plist"));
            carried = file.readAll();
            delete dragged;
        });
        tile.drag();
        QCOMPARE(carried, QByteArray("the request"));
        QVERIFY(tile.saveTo(m_folder.filePath(QStringLiteral("saved.plist"))));
        QVERIFY(!tile.saveTo(m_folder.filePath(QStringLiteral("no/such/folder/saved.plist"))));
    }

    void aPastedMessageIsExplainedOnTheSpot()
    {
        FakeControl control;
        Walk walk(control, m_clock);
        walkToPortal(walk);
        auto* page = walk.wizard->page(CertificateStep::Portal);
        page->findChild<QPushButton*>(QStringLiteral("portalError"))->click();
        page->findChild<QPlainTextEdit*>(QStringLiteral("portalMessage"))
            ->setPlainText(
                QStringLiteral("Certificate Signature Verification failed because the signature is invalid."));
        QVERIFY(walk.error().contains(QStringLiteral("intermediate")));
    }

    void aSilentServerIsSaidAndNothingCanBePressed()
    {
        FakeControl control(Office::Unreachable);
        Walk walk(control, m_clock);
        QTRY_VERIFY(!walk.error().isEmpty());
        QVERIFY(!walk.next()->isEnabled());
    }
};

ESPALIER_TEST(CertificateWizardTest);
#include "wizard_test.moc"
