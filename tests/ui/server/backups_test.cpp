#include "base/clock.h"
#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/message_bar.h"
#include "ui/common/path_field.h"
#include "ui/common/segments.h"
#include "ui/server/backup_facts.h"
#include "ui/server/backup_schedule_sheet.h"
#include "ui/server/backup_sheets.h"
#include "ui/server/backups_card.h"

#include <QLineEdit>
#include <QMainWindow>

using namespace espalier;
using namespace espalier::ui;

namespace {

const QString words = QStringLiteral("correct horse battery");

QJsonValue noBackup()
{
    return test::json(R"({"folder":"","every":"off","keep":14,"has_passphrase":false,"running":false,"failing":false,
        "next_at":null,"last_good":null,"last_failure":null})");
}

QJsonValue failingSchedule()
{
    return test::json(R"({"folder":"/mnt/safe","every":"daily","keep":7,"has_passphrase":true,"running":false,
        "failing":true,"next_at":1776162360000,
        "last_good":{"at":1776072360000,"path":"/mnt/safe/a.backup","bytes":5400000,"devices":24},
        "last_failure":{"at":1776150000000,"path":"/mnt/safe/b.backup","what":"/mnt/safe: the disk is full"}})");
}

QJsonValue manifest()
{
    return test::json(R"({"version":"0.1.0","organization":"Marlow & Finch","public_url":"mdm.example.org",
        "made_at":1776158760000,"devices":24,"bytes":5400000,"push_topic":"com.apple.mgmt.External.1",
        "path":"/mnt/safe/a.backup"})");
}

struct BackupsWindow {
    explicit BackupsWindow(test::FakeControl& control) : card(new BackupsCard(control, clock))
    {
        window.setCentralWidget(card);
        window.resize(900, 700);
        window.show();
    }
    template <class T> [[nodiscard]] T* find(const char* name) const
    {
        return window.findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QString value(const QString& label) const
    {
        for (const Fact& fact : card->findChild<FactGrid*>()->facts()) {
            if (fact.label == label) {
                return fact.value;
            }
        }
        return {};
    }
    [[nodiscard]] QString says() const { return Sheet::current(&window)->findChild<MessageBar*>()->accessibleName(); }
    void type(const char* name, const QString& text) const { find<QLineEdit>(name)->setText(text); }

    ManualClock clock{test::officeNow};
    QMainWindow window;
    BackupsCard* card;
};

} // namespace

class BackupsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void thatThereIsNoneIsAWarning()
    {
        const auto facts = backupFacts(noBackup().toObject(), test::officeNow);
        QCOMPARE(facts.first().value, QStringLiteral("None yet"));
        QVERIFY(facts.first().state == State::Warning);
    }

    void aFailingScheduleSaysWhy()
    {
        test::FakeControl control(test::Office::Empty);
        control.answer(QStringLiteral("backup.status"), failingSchedule());
        const BackupsWindow window(control);
        QTRY_VERIFY(window.value(QStringLiteral("Failed")).contains(QStringLiteral("full")));
        QVERIFY(window.value(QStringLiteral("By itself")).contains(QStringLiteral("7")));
        QCOMPARE(window.value(QStringLiteral("Folder")), QStringLiteral("/mnt/safe"));
    }

    void olderOnesThatStayAreNamed()
    {
        test::FakeControl control(test::Office::Empty);
        QJsonObject status = failingSchedule().toObject();
        status[QStringLiteral("last_scheduled")] =
            test::json(R"({"at":1776072360000,"path":"/mnt/safe/c.backup","bytes":1,"devices":1,
                           "not_removed":["/mnt/safe/old.backup"]})");
        control.answer(QStringLiteral("backup.status"), status);
        const BackupsWindow window(control);
        QTRY_VERIFY(window.value(QStringLiteral("Not removed")).contains(QStringLiteral("old.backup")));
    }

    void nothingSecretStaysInAClosedSheet()
    {
        test::FakeControl control(test::Office::Empty);
        control.answer(QStringLiteral("backup.status"), noBackup());
        const BackupsWindow window(control);
        for (const char* opens : {"backUp", "checkFile", "scheduleBackups"}) {
            window.find<Button>(opens)->click();
            Sheet* sheet = Sheet::current(&window.window);
            const auto fields = sheet->findChildren<QLineEdit*>();
            QList<QLineEdit*> secret;
            std::copy_if(fields.begin(), fields.end(), std::back_inserter(secret),
                         [](const QLineEdit* field) { return field->echoMode() == QLineEdit::Password; });
            QVERIFY(!secret.isEmpty());
            for (QLineEdit* field : secret) {
                field->setText(words);
            }
            sheet->dismiss();
            for (const QLineEdit* field : secret) {
                QVERIFY2(field->text().isEmpty(), opens);
            }
        }
    }

    void aBackupNeedsAPathAndAPassphraseTypedTwice()
    {
        test::FakeControl control(test::Office::Empty);
        control.answer(QStringLiteral("backup.status"), noBackup());
        control.answer(QStringLiteral("backup.create"), manifest());
        const BackupsWindow window(control);
        window.find<Button>("backUp")->click();
        auto* make = window.find<Button>("makeBackup");
        QVERIFY(!make->isEnabled());
        window.type("passphrase", words);
        QVERIFY(!make->isEnabled());
        window.type("passphraseAgain", words);
        QVERIFY(make->isEnabled());
        window.find<PathField>("backupFile")->setPath(QStringLiteral("backup"));
        QVERIFY(!make->isEnabled()); // where would that be?
        window.find<PathField>("backupFile")->setPath(QStringLiteral("/mnt/safe/a.backup"));
        make->click();
        QVERIFY(!make->isEnabled());
        const auto calls = control.calls(QStringLiteral("backup.create"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0].arguments.value(QStringLiteral("path")).toString(), QStringLiteral("/mnt/safe/a.backup"));
        QCOMPARE(calls[0].arguments.value(QStringLiteral("passphrase")).toString(), words);
        QTRY_VERIFY(window.says().contains(QStringLiteral("proven")));
        QVERIFY(make->isEnabled()); // "Done"
    }

    void anotherFileIsReplacedOnlyWhenAsked()
    {
        test::FakeControl control(test::Office::Empty);
        control.answer(QStringLiteral("backup.status"), noBackup());
        control.answer(QStringLiteral("backup.create"), [](const QJsonObject& arguments) -> Result<QJsonValue> {
            return arguments.value(QStringLiteral("replace")).toBool()
                       ? Result<QJsonValue>(manifest())
                       : fail(ErrorCode::Conflict, QStringLiteral("it is there"));
        });
        const BackupsWindow window(control);
        window.find<Button>("backUp")->click();
        window.type("passphrase", words);
        window.type("passphraseAgain", words);
        window.find<Button>("makeBackup")->click();
        QTRY_VERIFY(window.says().contains(QStringLiteral("already")));
        const auto links = window.window.findChild<BackupSheet*>()->findChild<MessageBar*>()->findChildren<Button*>();
        const auto replace = std::find_if(
            links.begin(), links.end(), [](const Button* link) { return link->text() == QLatin1String("Replace it"); });
        QVERIFY(replace != links.end());
        (*replace)->click();
        QTRY_VERIFY(window.says().contains(QStringLiteral("proven")));
    }

    void whyAFileCantBeUsedIsSaid_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("said");
        QTest::newRow("wrong passphrase") << int(ErrorCode::Refused) << "a.backup: it is another one [wrong-passphrase]"
                                          << "capitals";
        QTest::newRow("no backup") << int(ErrorCode::Refused) << "/mnt/a: something else [no-backup]"
                                   << "not a backup";
        QTest::newRow("newer") << int(ErrorCode::Refused) << "format 2 [newer-backup]"
                               << "Update";
        QTest::newRow("busy") << int(ErrorCode::Unavailable) << "later [backup-running]"
                              << "just now";
        QTest::newRow("another refusal") << int(ErrorCode::Refused) << "because of this [some-other-kind]"
                                         << "because of this";
        QTest::newRow("damaged") << int(ErrorCode::Crypto) << "the backup is damaged: x"
                                 << "damaged";
        QTest::newRow("missing") << int(ErrorCode::NotFound) << "/mnt/a.backup can't be read: gone"
                                 << "gone";
    }
    void whyAFileCantBeUsedIsSaid()
    {
        QFETCH(int, code);
        QFETCH(QString, what);
        QFETCH(QString, said);
        test::FakeControl control(test::Office::Empty);
        control.answer(QStringLiteral("backup.status"), failingSchedule());
        control.refuse(QStringLiteral("backup.verify"), ErrorCode(code), what);
        const BackupsWindow window(control);
        QTRY_VERIFY(!window.value(QStringLiteral("Folder")).isEmpty());
        window.find<Button>("checkFile")->click();
        QCOMPARE(window.find<PathField>("backupFile")->path(), QStringLiteral("/mnt/safe/a.backup"));
        window.type("backupPassphrase", words);
        window.find<Button>("checkBackup")->click();
        QTRY_VERIFY2(window.says().contains(said), qUtf8Printable(window.says()));
        QVERIFY(!window.says().contains(QLatin1Char('[')));
    }

    void aScheduleNeedsAFolderAndAPassphrase()
    {
        test::FakeControl control(test::Office::Empty);
        control.answer(QStringLiteral("backup.status"), noBackup());
        control.answer(QStringLiteral("backup.schedule.set"), noBackup());
        const BackupsWindow window(control);
        QTRY_VERIFY(!window.value(QStringLiteral("By itself")).isEmpty());
        window.find<Button>("scheduleBackups")->click();
        auto* save = window.find<Button>("saveSchedule");
        QVERIFY(save->isEnabled()); // off needs nothing
        QTest::keyClick(window.find<Segments>("backupEvery"), Qt::Key_Right);
        QVERIFY(!save->isEnabled());
        window.find<PathField>("backupFolder")->setPath(QStringLiteral("/mnt/safe"));
        QVERIFY(!save->isEnabled());
        window.type("passphrase", words);
        window.type("passphraseAgain", words);
        QVERIFY(save->isEnabled());
        save->click();
        const auto calls = control.calls(QStringLiteral("backup.schedule.set"));
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls[0].arguments.value(QStringLiteral("every")).toString(), QStringLiteral("daily"));
        QCOMPARE(calls[0].arguments.value(QStringLiteral("keep")).toInt(), 14);
    }

    void theKeptPassphraseNeedNotBeTypedAgain()
    {
        test::FakeControl control(test::Office::Empty);
        control.answer(QStringLiteral("backup.schedule.set"), failingSchedule());
        QMainWindow window;
        window.resize(900, 700);
        window.show();
        auto* sheet = new BackupScheduleSheet(control, failingSchedule().toObject(), &window);
        sheet->present();
        auto* save = sheet->findChild<Button*>(QStringLiteral("saveSchedule"));
        QVERIFY(save->isEnabled());
        save->click();
        QVERIFY(
            !control.calls(QStringLiteral("backup.schedule.set"))[0].arguments.contains(QStringLiteral("passphrase")));
    }
};

ESPALIER_TEST(BackupsTest);
#include "backups_test.moc"
