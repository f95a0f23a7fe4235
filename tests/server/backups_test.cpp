// The schedule, what becomes of it, and a data folder made from a backup.
#include "base/durations.h"
#include "base/error_kind.h"
#include "crypto/certificate.h"
#include "profiles/editing/journal.h"
#include "server/restore.h"
#include "tests/server/served_folder.h"
#include "tests/support/test.h"

#include <QDir>
#include <QJsonArray>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

using namespace espalier;
using namespace espalier::server;
using test::must;
using test::ServedFolder;

namespace {

const QString passphrase = QStringLiteral("correct horse");

struct BackedUp : ServedFolder {
    BackedUp() { QDir(folder.path()).mkdir(QStringLiteral("backups")); }

    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList present() const
    {
        return QDir(path("backups")).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    Result<QJsonValue> tryTo(const char* operation, const QJsonObject& arguments)
    {
        return product->operations().run(QLatin1String(operation), arguments, {});
    }
    QJsonObject schedule(const QString& every = QStringLiteral("daily"), int keep = 2)
    {
        return {{QStringLiteral("folder"), path("backups")},
                {QStringLiteral("every"), every},
                {QStringLiteral("keep"), keep},
                {QStringLiteral("passphrase"), passphrase}};
    }
    QJsonObject backUp(const char* name = "office.backup")
    {
        return run("backup.create", {{QStringLiteral("path"), path(name)}, {QStringLiteral("passphrase"), passphrase}})
            .toObject();
    }
    Restoring restoring(const char* name = "office.backup")
    {
        return {path(name), SecretBytes(passphrase.toUtf8()), KeyPlace::Passphrase, SecretBytes("a new passphrase")};
    }
    qint64 told(const char* kind)
    {
        return must(product->store().read([&](store::Connection& db) -> Result<qint64> {
            return TRY(db.one("SELECT COUNT(*) FROM audit WHERE kind = ?", {QLatin1String(kind)},
                              QStringLiteral("count")))
                .integer(0);
        }));
    }
    QJsonObject backupStatus() { return run("backup.status").toObject(); }
};

BackupState daily(qint64 lastScheduled, qint64 lastFailure = 0)
{
    BackupState state;
    state.schedule.every = BackupEvery::Daily;
    state.lastScheduled.at = lastScheduled;
    state.lastFailure.at = lastFailure;
    return state;
}

} // namespace

class BackupsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNextOneIsDueADayAfterTheLast()
    {
        const qint64 now = 1'700'000'000'000;
        QCOMPARE(daily(0).nextAt(now), now);
        QCOMPARE(daily(now - hourMs).nextAt(now), now + 23 * hourMs);
        QCOMPARE(daily(now - 3 * dayMs).nextAt(now), now - 2 * dayMs);
        QCOMPARE(daily(now - 3 * dayMs, now - hourMs / 2).nextAt(now), now + hourMs / 2);
        QCOMPARE(daily(now - 2 * hourMs, now - 3 * hourMs).nextAt(now), now + 22 * hourMs);
        QCOMPARE(daily(now + 90 * dayMs).nextAt(now), now); // the clock was wrong
        BackupState byHand = daily(now - 23 * hourMs);
        byHand.lastGood.at = now - hourMs; // puts nothing off
        QCOMPARE(byHand.nextAt(now), now + hourMs);
        BackupState off;
        QCOMPARE(off.nextAt(now), std::nullopt);
    }

    void theScheduleMakesAndKeeps()
    {
        BackedUp office;
        QCOMPARE(office.run("backup.schedule.set", office.schedule()).toObject()[QStringLiteral("has_passphrase")],
                 QJsonValue(true));
        must(office.product->backups().runDue());
        QCOMPARE(office.present().size(), 1);
        must(office.product->backups().runDue()); // none is due
        QCOMPARE(office.present().size(), 1);
        const QJsonArray listed = office.run("backup.list").toArray();
        QCOMPARE(listed.size(), 1);
        const QJsonObject one = listed.first().toObject();
        QVERIFY(one[QStringLiteral("own")].toBool() && one[QStringLiteral("scheduled")].toBool());
        const QJsonObject status = office.backupStatus();
        QCOMPARE(status[QStringLiteral("last_good")].toObject()[QStringLiteral("path")], one[QStringLiteral("path")]);
        QVERIFY(!status[QStringLiteral("failing")].toBool());
        QVERIFY(status[QStringLiteral("next_at")].toInteger() > 0);
        QVERIFY(office.tryTo("backup.verify", {{QStringLiteral("path"), one[QStringLiteral("path")]},
                                               {QStringLiteral("passphrase"), passphrase}}));
    }

    void oneByHandPutsNothingOff()
    {
        BackedUp office;
        (void)office.backUp();
        const QJsonObject set = office.run("backup.schedule.set", office.schedule()).toObject();
        const qint64 now = office.product->clock().nowMs();
        QVERIFY(set[QStringLiteral("next_at")].toInteger() <= now); // none by the schedule yet
        QCOMPARE(office.backupStatus()[QStringLiteral("last_scheduled")], QJsonValue());
        must(office.product->backups().runDue());
        QCOMPARE(office.present().size(), 1);
        const qint64 next = office.backupStatus()[QStringLiteral("next_at")].toInteger();
        (void)office.backUp("another.backup");
        QCOMPARE(office.backupStatus()[QStringLiteral("next_at")].toInteger(), next);
        QCOMPARE(office.run("backup.schedule.get").toObject()[QStringLiteral("next_at")].toInteger(), next);
    }

    void whatCouldNotBeRemovedIsKeptAndTold()
    {
        BackedUp office;
        const QStringList left{QStringLiteral("/mnt/safe/a.backup"), QStringLiteral("/mnt/safe/b.backup")};
        must(office.product->store().write([&](store::Transaction& tx) {
            return keepLastScheduled(tx, {tx.nowMs(), QStringLiteral("/mnt/safe/c.backup"), 1, 1, {}, left});
        }));
        const QJsonObject status = office.backupStatus();
        QCOMPARE(status[QStringLiteral("last_scheduled")][QStringLiteral("not_removed")],
                 QJsonValue(QJsonArray::fromStringList(left)));
        QVERIFY(!status[QStringLiteral("failing")].toBool());
    }

    void aBackupThatCannotBeNotedIsThereAllTheSame()
    {
        BackedUp office;
        must(office.product->store().write([](store::Transaction& tx) -> Result<> {
            TRY(tx.run("CREATE TRIGGER full BEFORE INSERT ON audit WHEN NEW.kind = 'backup.made' "
                       "BEGIN SELECT RAISE(ABORT, 'no room'); END"));
            return {};
        }));
        const auto made = office.tryTo(
            "backup.create", {{QStringLiteral("path"), office.path("b")}, {QStringLiteral("passphrase"), passphrase}});
        QVERIFY(!made);
        QVERIFY(isOfKind(made.error(), QLatin1String("backup-not-noted")));
        QVERIFY2(made.error().what.contains(office.path("b")), qPrintable(made.error().what));
        QVERIFY(office.tryTo("backup.verify",
                             {{QStringLiteral("path"), office.path("b")}, {QStringLiteral("passphrase"), passphrase}}));
    }

    void refusalsHaveAKind()
    {
        BackedUp office;
        (void)office.backUp();
        const auto kind = [&](const char* operation, const QString& file, const QString& words) {
            return kindOf(
                office.tryTo(operation, {{QStringLiteral("path"), file}, {QStringLiteral("passphrase"), words}})
                    .error()
                    .what);
        };
        const QString letter = office.path("letter");
        QFile file(letter);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Dear Sir or Madam,") > 0);
        file.close();
        QCOMPARE(kind("backup.verify", letter, passphrase), QStringLiteral("no-backup"));
        QCOMPARE(kind("backup.verify", office.path("office.backup"), QStringLiteral("a wrong one")),
                 QStringLiteral("wrong-passphrase"));
        QCOMPARE(kind("backup.create", office.path("x"), QStringLiteral("short")), QStringLiteral("short-passphrase"));
        QCOMPARE(kind("backup.create", office.product->folder().file(QStringLiteral("x")), passphrase),
                 QStringLiteral("in-data-folder"));
    }

    void theFirstOneIsAStepOfTheChecklist()
    {
        BackedUp office;
        const auto state = [&office] {
            const auto steps = office.run("overview").toObject()[QStringLiteral("checklist")].toArray();
            const auto last = steps.at(steps.size() - 1);
            return last[QStringLiteral("step")].toString() + QLatin1Char(' ') +
                   last[QStringLiteral("state")].toString();
        };
        QCOMPARE(state(), QStringLiteral("backup locked")); // no device yet whose loss would matter
        (void)office.backUp();
        QCOMPARE(state(), QStringLiteral("backup done"));
    }

    void aFailureIsAnEventAndAProblemUntilOneWorks()
    {
        BackedUp office;
        office.run("backup.schedule.set", office.schedule());
        QDir(office.folder.path()).rename(QStringLiteral("backups"), QStringLiteral("unplugged"));
        QVERIFY(!office.product->backups().runDue());
        QCOMPARE(office.told("backup.failed"), 1);
        QVERIFY(office.backupStatus()[QStringLiteral("failing")].toBool());
        const auto isProblem = [&] {
            for (const auto& problem : office.run("overview").toObject()[QStringLiteral("problems")].toArray()) {
                if (problem.toObject()[QStringLiteral("kind")].toString() == QLatin1String("backup_failed")) {
                    return true;
                }
            }
            return false;
        };
        QVERIFY(isProblem());
        QVERIFY(office.product->backups().runDue()); // not tried again within the hour
        QCOMPARE(office.told("backup.failed"), 1);
        QDir(office.folder.path()).rename(QStringLiteral("unplugged"), QStringLiteral("backups"));
        office.backUp(); // by hand: the schedule is no better for it
        QVERIFY(isProblem());
        office.run("backup.schedule.set", office.schedule());
        QVERIFY(!office.backupStatus()[QStringLiteral("failing")].toBool());
        QVERIFY(!isProblem());
    }

    void aFileInTheDataFolderIsRefused()
    {
        BackedUp office;
        const auto refused = office.tryTo(
            "backup.create", {{QStringLiteral("path"), office.product->folder().file(QStringLiteral("office.backup"))},
                              {QStringLiteral("passphrase"), passphrase}});
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::Refused);
    }

    void aScheduleThatCannotWorkIsRefused()
    {
        BackedUp office;
        const auto refusedWith = [&](const char* key, const QJsonValue& value) {
            QJsonObject schedule = office.schedule();
            schedule[QLatin1String(key)] = value;
            const auto set = office.tryTo("backup.schedule.set", schedule);
            return !set && !office.run("backup.schedule.get").toObject()[QStringLiteral("has_passphrase")].toBool();
        };
        QVERIFY(refusedWith("folder", office.path("none")));
        QVERIFY(refusedWith("folder", QStringLiteral("backups")));
        QVERIFY(refusedWith("folder", office.path("data")));
        QVERIFY(refusedWith("every", QStringLiteral("hourly")));
        QVERIFY(refusedWith("keep", 0));
        QVERIFY(refusedWith("passphrase", QStringLiteral("short")));
        QVERIFY(refusedWith("passphrase", QJsonValue()));
    }

    void noPassphraseIsEverShown()
    {
        BackedUp office;
        office.run("backup.schedule.set", office.schedule());
        office.backUp();
        for (const char* operation : {"backup.status", "backup.schedule.get", "event.list"}) {
            const auto answer = QJsonArray{office.run(operation)};
            QVERIFY(!QJsonDocument(answer).toJson().contains(passphrase.toUtf8()));
        }
    }

    void aRestoredFolderIsTheSameEspalierBehindANewPassphrase()
    {
        BackedUp office;
        const QString file = office.backUp()[QStringLiteral("path")].toString();
        const QByteArray root = office.product->authority().root().certificate.sha256();
        const DataFolder there(office.path("there"));
        must(restore(there, office.restoring(), SystemClock()));
        QVERIFY(Product::open(there, SecretBytes("passphrase")).error().code == ErrorCode::Refused);
        const auto product = must(Product::open(there, SecretBytes("a new passphrase")));
        QCOMPARE(product->authority().root().certificate.sha256(), root);
        const auto verdict = must(product->operations().run(QStringLiteral("audit.verify"), {}, {})).toObject();
        QVERIFY(verdict[QStringLiteral("intact")].toBool());
        const auto own = must(product->operations().run(QStringLiteral("backup.list"),
                                                        {{QStringLiteral("folder"), office.folder.path()}}, {}))
                             .toArray()
                             .first()
                             .toObject();
        QVERIFY(own[QStringLiteral("own")].toBool());
        QCOMPARE(QDir(office.folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList({QStringLiteral("backups"), QStringLiteral("data"), QStringLiteral("there")}));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        for (const QString& name : QDir(there.path()).entryList(QDir::Files | QDir::Hidden)) {
            QVERIFY2((QFileInfo(there.file(name)).permissions() & others) == 0, qPrintable(name));
        }
    }

    void tlsFilesTravelAndAreKeptThen()
    {
        BackedUp office;
        const auto identity = must(office.product->authority().serverIdentity(QStringLiteral("localhost")));
        QFile chain(office.path("chain.pem"));
        QFile key(office.path("key.pem"));
        QVERIFY(chain.open(QIODevice::WriteOnly) && key.open(QIODevice::WriteOnly));
        chain.write(identity.chainPem());
        const SecretBytes pem = identity.key.toPkcs8Pem();
        key.write(pem.data(), pem.size());
        chain.close();
        key.close();
        office.product->tls().useFiles(chain.fileName(), key.fileName());
        office.backUp();
        const DataFolder there(office.path("there"));
        must(restore(there, office.restoring(), SystemClock()));
        const auto product = must(Product::open(there, SecretBytes("a new passphrase")));
        const auto loaded = must(product->tls().load());
        QVERIFY(!loaded.facts.ownAuthority);
        QCOMPARE(loaded.identity.certificate.sha256(), identity.certificate.sha256());
    }

    void draftsAreThereAgain()
    {
        BackedUp office;
        const auto document = profiles::EditableDocument(QByteArray("<plist/>"));
        const auto settings = [](const Product& product) {
            return profiles::JournalSettings{product.folder().file(QStringLiteral("drafts")), product.sealer(),
                                             product.clock()};
        };
        profiles::Journal journal(settings(*office.product), QStringLiteral("new"), QStringLiteral("Wi-Fi"), 0);
        must(journal.keep(document));
        office.backUp();
        const DataFolder there(office.path("there"));
        must(restore(there, office.restoring(), SystemClock()));
        const auto product = must(Product::open(there, SecretBytes("a new passphrase")));
        const auto found = profiles::recoverable(settings(*product));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().title, QStringLiteral("Wi-Fi"));
        QCOMPARE(must(profiles::recover(settings(*product), found.first().id)).document.text(), document.text());
    }

    void whatAnInterruptedRestoreLeftGoesAndOneUnderWayStays()
    {
        BackedUp office;
        office.backUp();
        const QDir beside(office.folder.path());
        const QString left = QStringLiteral("there.restoring-abcdef");
        const QString underWay = QStringLiteral("there.restoring-ghijkl");
        const QString others = QStringLiteral("elsewhere.restoring-abcdef");
        for (const QString& name : {left, underWay, others}) {
            QVERIFY(beside.mkpath(name + QStringLiteral("/drafts")));
        }
        const int held = ::open(QFile::encodeName(beside.filePath(underWay)).constData(), O_RDONLY | O_DIRECTORY);
        QVERIFY(::flock(held, LOCK_EX | LOCK_NB) == 0);
        const DataFolder there(office.path("there"));
        must(restore(there, office.restoring(), SystemClock()));
        QVERIFY(!beside.exists(left));
        QVERIFY(beside.exists(underWay) && beside.exists(others));
        ::close(held);
        const auto product = must(Product::open(there, SecretBytes("a new passphrase")));
        QVERIFY(!beside.exists(underWay)); // at the next start
        QVERIFY(beside.exists(others));
    }

    void onlyAnEmptyFolderIsRestoredInto()
    {
        BackedUp office;
        office.backUp();
        QDir(office.folder.path()).mkdir(QStringLiteral("empty"));
        must(restore(DataFolder(office.path("empty")), office.restoring(), SystemClock()));
        const auto again = restore(DataFolder(office.path("empty")), office.restoring(), SystemClock());
        QVERIFY(!again && again.error().code == ErrorCode::Conflict);
        QDir(office.folder.path()).mkpath(QStringLiteral("hidden/.git"));
        QVERIFY(restore(DataFolder(office.path("hidden")), office.restoring(), SystemClock()).error().code ==
                ErrorCode::Conflict);
        QVERIFY(restore(DataFolder(office.path("office.backup")), office.restoring(), SystemClock()).error().code ==
                ErrorCode::Conflict);
    }

    void aRefusedRestoreTouchesNothing()
    {
        BackedUp office;
        office.backUp();
        const auto before = QDir(office.folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        auto wrong = office.restoring();
        wrong.backupPassphrase = SecretBytes("another passphrase");
        QVERIFY(restore(DataFolder(office.path("there")), wrong, SystemClock()).error().code == ErrorCode::Refused);
        QFile file(office.path("office.backup"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2) && file.write("\0\0\0\0", 4) == 4);
        file.close();
        QVERIFY(restore(DataFolder(office.path("there")), office.restoring(), SystemClock()).error().code ==
                ErrorCode::Crypto);
        QCOMPARE(QDir(office.folder.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
    }

    void whatACrashLeftIsGoneAtTheNextStart()
    {
        BackedUp office;
        const DataFolder data = office.product->folder();
        office.product.reset();
        QDir(data.path()).mkpath(QStringLiteral("backup.work/espalier-trial-1"));
        office.product = must(Product::open(data, SecretBytes("passphrase")));
        QVERIFY(!QFile::exists(data.file(QStringLiteral("backup.work"))));
    }
};

ESPALIER_TEST(BackupsTest);
#include "backups_test.moc"
