#include "tests/support/test.h"
#include "ui/common/app_style.h"
#include "ui/common/choice_card.h"
#include "ui/common/file_field.h"
#include "ui/common/message_bar.h"
#include "ui/first_run/first_run_page.h"
#include "ui/first_run/first_run_wizard.h"
#include "ui/first_run/opening_page.h"
#include "ui/first_run/public_address.h"
#include "ui/first_run/restore_sheet.h"

#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QVBoxLayout>

using namespace espalier;
using namespace espalier::ui;

class FirstRunTest : public QObject {
    Q_OBJECT

    struct Walk {
        FirstRunWizard wizard;
        std::shared_ptr<FirstRunAnswers> answers;

        Walk()
        {
            wizard.resize(1440, 900);
            wizard.show();
            QObject::connect(&wizard, &FirstRunWizard::answered, &wizard,
                             [this](const std::shared_ptr<FirstRunAnswers>& given) { answers = given; });
        }
        template <class T> T* find(const char* name) { return wizard.findChild<T*>(QLatin1String(name)); }
        void type(const char* name, const QString& text) { QTest::keyClicks(find<QLineEdit>(name), text); }
        QPushButton* next() { return find<QPushButton>("next"); }
        void go() { QTest::mouseClick(next(), Qt::LeftButton); }
        void toAddress()
        {
            type("organization", QStringLiteral("Marlow & Finch"));
            go();
        }
        void toTls()
        {
            toAddress();
            type("address", QStringLiteral("mdm.marlowfinch.example"));
            find<QCheckBox>("ownDomain")->setChecked(true);
            go();
            go();
        }
    };

    QTemporaryDir m_settings;

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        QCoreApplication::setOrganizationName(QStringLiteral("espalier-test"));
        QCoreApplication::setApplicationName(QStringLiteral("first_run"));
        installAppStyle(ColorScheme::Light);
    }
    void init() { QSettings().clear(); }

    void aFolderInUseIsTriedAgain()
    {
        OpeningPage page;
        page.show();
        page.askPassphrase();
        page.showFailure(userSentence({ErrorCode::Conflict, QStringLiteral("another server [folder-in-use]")}, {}));
        page.offerAgain();
        QVERIFY(!page.findChild<QLineEdit*>()->isVisible());
        const QSignalSpy again(&page, &OpeningPage::againChosen);
        page.findChild<QPushButton*>(QStringLiteral("tryAgain"))->click();
        QCOMPARE(again.size(), 1);
        page.askPassphrase(); // the other one is gone, and the passphrase was wrong
        QVERIFY(page.findChild<QLineEdit*>()->isVisible());
    }

    void aClosedRestoreSheetKeepsNoPassphrase()
    {
        QWidget window;
        window.resize(900, 700);
        window.show();
        auto* sheet = new RestoreSheet(&window, false);
        sheet->present();
        const QStringList secret{QStringLiteral("restorePassphrase"), QStringLiteral("passphrase"),
                                 QStringLiteral("passphraseAgain")};
        for (const QString& name : secret) {
            sheet->findChild<QLineEdit*>(name)->setText(QStringLiteral("correct horse battery"));
        }
        sheet->dismiss();
        for (const QString& name : secret) {
            QVERIFY(sheet->findChild<QLineEdit*>(name)->text().isEmpty());
        }
    }

    void aRestoredFolderIsProtectedByKeychainOrPassphrase()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("office.backup")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QWidget window;
        window.resize(900, 700);
        window.show();
        auto* sheet = new RestoreSheet(&window, true);
        sheet->present();
        std::shared_ptr<RestoreAnswers> answers;
        connect(sheet, &RestoreSheet::answered, this,
                [&answers](const std::shared_ptr<RestoreAnswers>& given) { answers = given; });
        auto* restore = sheet->findChild<QPushButton*>(QStringLiteral("restore"));
        auto* passphrase = sheet->findChild<QLineEdit*>(QStringLiteral("passphrase"));
        sheet->findChild<QLineEdit*>(QStringLiteral("restoreFilePath"))->setText(file.fileName());
        QVERIFY(!restore->isEnabled());
        sheet->findChild<QLineEdit*>(QStringLiteral("restorePassphrase"))->setText(QStringLiteral("of the backup"));
        QVERIFY(!passphrase->isVisible()); // the keychain needs none
        restore->click();
        QVERIFY(answers);
        QVERIFY(answers->keyPlace == FirstRunAnswers::KeyPlace::Keychain && answers->passphrase.isEmpty());

        sheet->showProblem(userSentence({ErrorCode::Refused, QStringLiteral("no [wrong-passphrase]")}, {}));
        sheet->findChild<QRadioButton*>(QStringLiteral("usePassphrase"))->setChecked(true);
        QVERIFY(passphrase->isVisible() && !restore->isEnabled());
        passphrase->setText(QStringLiteral("correct horse battery"));
        sheet->findChild<QLineEdit*>(QStringLiteral("passphraseAgain"))->setText(passphrase->text());
        restore->click();
        QVERIFY(answers->keyPlace == FirstRunAnswers::KeyPlace::Passphrase && !answers->passphrase.isEmpty());
    }

    void withoutAKeychainARestoreAsksForAPassphrase()
    {
        QWidget window;
        window.resize(900, 700);
        window.show();
        auto* sheet = new RestoreSheet(&window, false);
        sheet->present();
        QVERIFY(!sheet->findChild<QRadioButton*>(QStringLiteral("keychain"))->isEnabled());
        QVERIFY(sheet->findChild<QLineEdit*>(QStringLiteral("passphrase"))->isVisible());
    }

    void addressesAreJudged_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("url");
        using Kind = PublicAddress::Kind;
        const auto row = [](const char* name, const char* typed, Kind kind, const char* url) {
            QTest::newRow(name) << QString::fromUtf8(typed) << static_cast<int>(kind) << QString::fromLatin1(url);
        };
        row("name", "mdm.example.org", Kind::Name, "https://mdm.example.org");
        row("upper case and scheme", "HTTPS://MDM.Example.org/", Kind::Name, "https://mdm.example.org");
        row("port", "mdm.example.org:8443", Kind::Name, "https://mdm.example.org:8443");
        row("the usual port", "mdm.example.org:443", Kind::Name, "https://mdm.example.org");
        row("raw IPv4", "192.168.1.20", Kind::RawIp, "https://192.168.1.20");
        row("raw IPv6", "[::1]:8443", Kind::RawIp, "https://[::1]:8443");
        row("localhost", "localhost", Kind::LocalName, "https://localhost");
        row("local name", "mac.local", Kind::LocalName, "https://mac.local");
        row("no TLS", "http://mdm.example.org", Kind::NoAddress, "");
        row("path", "mdm.example.org/mdm", Kind::NoAddress, "");
        row("user", "a@mdm.example.org", Kind::NoAddress, "");
        row("space", "mdm example.org", Kind::NoAddress, "");
        row("nothing", "  ", Kind::Empty, "");
    }
    void addressesAreJudged()
    {
        QFETCH(const QString, typed);
        QFETCH(const int, kind);
        QFETCH(const QString, url);
        const PublicAddress address = readPublicAddress(typed);
        QCOMPARE(static_cast<int>(address.kind), kind);
        if (kind != static_cast<int>(PublicAddress::Kind::NoAddress)) {
            QCOMPARE(address.url, url);
        }
    }

    void theWholeWalkGivesPlainAnswers()
    {
        Walk walk;
        QVERIFY(!walk.next()->isEnabled());
        walk.toTls();
        QVERIFY(walk.wizard.step() == FirstRunStep::Tls);
        QVERIFY(!walk.next()->isEnabled()); // files are asked for first
        walk.find<ChoiceCard>("tlsOwn")->click();
        walk.go();
        walk.find<ChoiceCard>("usePassphrase")->click();
        walk.type("passphrase", QStringLiteral("four plain words here"));
        QVERIFY(!walk.next()->isEnabled());
        walk.type("passphraseAgain", QStringLiteral("four plain words here"));
        walk.go();
        QVERIFY(walk.wizard.step() == FirstRunStep::Push);
        walk.go();
        QVERIFY(walk.answers != nullptr);
        QCOMPARE(walk.answers->organization, QStringLiteral("Marlow & Finch"));
        QCOMPARE(walk.answers->publicUrl, QStringLiteral("https://mdm.marlowfinch.example"));
        QVERIFY(!walk.answers->lab);
        QCOMPARE(walk.answers->listenAddress, QStringLiteral("0.0.0.0"));
        QCOMPARE(walk.answers->listenPort, quint16(8443));
        QVERIFY(!walk.answers->tls.has_value());
        QVERIFY(walk.answers->keyPlace == FirstRunAnswers::KeyPlace::Passphrase);
        QCOMPARE(walk.answers->passphrase.view().toByteArray(), QByteArray("four plain words here"));
        QVERIFY(!walk.answers->push.has_value());
    }

    void theAddressWantsTheDomainConfirmed()
    {
        Walk walk;
        walk.toAddress();
        walk.type("address", QStringLiteral("mdm.example.org"));
        QVERIFY(!walk.next()->isEnabled());
        walk.find<QCheckBox>("ownDomain")->setChecked(true);
        QVERIFY(walk.next()->isEnabled());
    }

    void aRawAddressIsRefusedUnlessItIsALab()
    {
        Walk walk;
        walk.toAddress();
        walk.type("address", QStringLiteral("127.0.0.1:8443"));
        walk.find<QCheckBox>("ownDomain")->setChecked(true);
        QVERIFY(!walk.next()->isEnabled());
        QTest::mouseClick(walk.find<QPushButton>("lab"), Qt::LeftButton);
        QVERIFY(walk.next()->isEnabled());
        walk.go();
        walk.go();
        QVERIFY(walk.find<ChoiceCard>("tlsOwn")->isChecked()); // no public authority issues for it
    }

    void filesAreReadWhenTheyAreChosen()
    {
        const QTemporaryDir folder;
        const auto write = [&folder](const char* name, const QByteArray& content) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                            : QString();
        };
        Walk walk;
        walk.toTls();
        QVERIFY(walk.find<FileField>("tlsChain")->take(write("chain.pem", "chain")));
        QVERIFY(!walk.next()->isEnabled());
        QVERIFY(walk.find<FileField>("tlsKey")->take(write("key.pem", "key")));
        QVERIFY(QFile::remove(folder.filePath(QStringLiteral("chain.pem"))));
        walk.go();
        walk.go();
        walk.find<ChoiceCard>("pushNow")->click();
        QVERIFY(!walk.next()->isEnabled());
        QVERIFY(walk.find<FileField>("pushCertificate")->take(write("push.p12", "push")));
        walk.type("pushPassword", QStringLiteral("pw"));
        walk.go();
        QVERIFY(walk.answers != nullptr && walk.answers->tls && walk.answers->push);
        QCOMPARE(walk.answers->tls->chainPem, QByteArray("chain"));
        QCOMPARE(walk.answers->push->certificate, QByteArray("push"));
        QCOMPARE(walk.answers->push->password.view().toByteArray(), QByteArray("pw"));
        QVERIFY(walk.answers->push->key.isEmpty());
    }

    void aHugeFileIsRefused()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("huge.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(3 * 1024 * 1024));
        FileField field(QStringLiteral("Chain"), QString());
        QVERIFY(!field.take(file.fileName()));
        QVERIFY(field.isEmpty());
    }

    void aFailureShowsOnItsPageAndTheWalkGoesOn()
    {
        Walk walk;
        walk.toTls();
        walk.wizard.setBusy(true);
        QVERIFY(!walk.next()->isEnabled());
        walk.wizard.showError(FirstRunStep::Listening, userSentence({ErrorCode::Network, QStringLiteral("in use")},
                                                                    QStringLiteral("The port is taken.")));
        QVERIFY(walk.wizard.step() == FirstRunStep::Listening);
        const auto* message = walk.wizard.page(FirstRunStep::Listening)->findChild<MessageBar*>();
        QVERIFY(message->isVisible());
        QVERIFY(message->accessibleName().contains(QStringLiteral("The port is taken.")));
        QVERIFY(walk.next()->isEnabled());
    }

    void typingGoesToThePageFromTheStart()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        window.resize(1440, 900);
        window.show();
        auto* wizard = new FirstRunWizard; // comes into a window that is shown already, as in the console
        const QSignalSpy practice(wizard, &FirstRunWizard::practiceChosen);
        layout->addWidget(wizard);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.focusWidget(), wizard->findChild<QLineEdit*>(QStringLiteral("organization")));
        wizard->setBusy(true);
        QTest::keyClick(window.focusWidget(), Qt::Key_Space);
        QCOMPARE(practice.count(), 0);
        QVERIFY(window.focusWidget() != wizard->findChild<QPushButton*>(QStringLiteral("practice")));
    }

    void aLabProposesThisComputerAndThePortItIsCalledOn()
    {
        Walk walk;
        walk.toAddress();
        QTest::mouseClick(walk.find<QPushButton>("lab"), Qt::LeftButton);
        auto* address = walk.find<QLineEdit>("address");
        QCOMPARE(address->text(), QSysInfo::machineHostName().toLower());
        QCOMPARE(walk.wizard.focusWidget(), address);
        address->setText(QStringLiteral("localhost:18443"));
        walk.go();
        QCOMPARE(walk.find<QSpinBox>("listenPort")->value(), 18443);
    }

    void withoutAKeychainOnlyThePassphraseCanBeChosen()
    {
        Walk walk;
        walk.wizard.setKeychainAvailable(false);
        QVERIFY(!walk.find<ChoiceCard>("keychain")->isEnabled());
        QVERIFY(walk.find<ChoiceCard>("usePassphrase")->isChecked());
    }

    void whatWasTypedIsThereAgainUntilItIsAnswered()
    {
        {
            Walk walk;
            walk.toAddress();
            walk.type("address", QStringLiteral("mdm.example.org"));
            walk.find<QCheckBox>("ownDomain")->setChecked(true);
            walk.go();
            walk.find<QSpinBox>("listenPort")->setValue(9443);
            QTest::mouseClick(walk.find<QPushButton>("later"), Qt::LeftButton);
        }
        {
            Walk again;
            QCOMPARE(again.find<QLineEdit>("organization")->text(), QStringLiteral("Marlow & Finch"));
            QCOMPARE(again.find<QLineEdit>("address")->text(), QStringLiteral("mdm.example.org"));
            QCOMPARE(again.find<QSpinBox>("listenPort")->value(), 9443);
            again.go();
            QVERIFY(!again.next()->isEnabled()); // permanence is confirmed anew
            again.find<QCheckBox>("ownDomain")->setChecked(true);
            again.go();
            again.go();
            again.find<ChoiceCard>("tlsOwn")->click();
            again.go();
            again.go();
            again.go();
            QVERIFY(again.answers != nullptr);
        }
        Walk fresh;
        QVERIFY(fresh.find<QLineEdit>("organization")->text().isEmpty());
    }

    void aPassphraseIsNeverKept()
    {
        {
            Walk walk;
            walk.find<ChoiceCard>("usePassphrase")->click();
            walk.find<QLineEdit>("passphrase")->setText(QStringLiteral("four plain words here"));
            QTest::mouseClick(walk.find<QPushButton>("later"), Qt::LeftButton);
        }
        for (const QString& key : QSettings().allKeys()) {
            QVERIFY(!QSettings().value(key).toString().contains(QStringLiteral("plain words")));
        }
    }

    void practiceAndLaterAreSignalsOnly()
    {
        Walk walk;
        const QSignalSpy later(&walk.wizard, &FirstRunWizard::laterChosen);
        QTest::mouseClick(walk.find<QPushButton>("later"), Qt::LeftButton);
        QCOMPARE(later.count(), 1);
        QVERIFY(walk.answers == nullptr);
    }
};

ESPALIER_TEST(FirstRunTest);
#include "first_run_test.moc"
