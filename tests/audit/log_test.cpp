#include "audit/log.h"
#include "crypto/sealer.h"
#include "store/secrets.h"
#include "tests/support/test.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::store;

namespace {

// A log in a folder of its own, with its head sealed or not.
struct Log {
    QTemporaryDir folder;
    ManualClock clock;
    crypto::Sealer sealer{SecretBytes(QByteArray(32, 'k'))};
    std::unique_ptr<Store> store;

    Log() { open(); }

    void open()
    {
        store.reset();
        StoreOptions options;
        options.folder = folder.path();
        store = std::move(Store::open(options, clock).value());
        audit::sealHead(*store, sealer);
    }

    Result<> append(int count)
    {
        for (int i = 0; i < count; ++i) {
            TRY(store->write([&](Transaction& tx) {
                return audit::append(tx, {QStringLiteral("admin"),
                                          QStringLiteral("command.queued"),
                                          QStringLiteral("device"),
                                          QString::number(i),
                                          {{QStringLiteral("name"), QStringLiteral("Ä\u2028 %1").arg(i)}}});
            }));
        }
        return {};
    }

    // Behind the log's back.
    Result<int> tamper(const char* sql, const Binds& binds = {})
    {
        return store->write([&](Transaction& tx) { return tx.run(sql, binds); });
    }

    audit::Verdict verdict()
    {
        return store->read([&](Connection& db) { return audit::verify(db, sealer); }).value();
    }
};

} // namespace

class AuditTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anUntouchedLogIsIntact()
    {
        Log log;
        QVERIFY(log.verdict().intact);
        QVERIFY(log.append(20));
        log.open();
        QVERIFY(log.append(5));
        const auto verdict = log.verdict();
        QVERIFY2(verdict.intact, qPrintable(verdict.reason));
        QCOMPARE(verdict.checked, 25);
        const auto entries = log.store->read([](Connection& db) { return audit::list(db, 20, 0, 3); }).value();
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.first().id, 21);
        QCOMPARE(entries.first().entry.arguments[QStringLiteral("name")].toString(), QStringLiteral("Ä\u2028 0"));
    }

    void textsThatADatabaseWouldChangeAreStillIntact()
    {
        Log log;
        QString odd = QStringLiteral("a");
        odd += QChar(0xd800);
        odd += QChar(u'\0');
        odd += QLatin1Char('b');
        QVERIFY(log.store->write([&](Transaction& tx) {
            return audit::append(tx, {odd, odd, odd, odd, {{odd, odd}}});
        }));
        QVERIFY(log.verdict().intact);
    }

    void tamperingIsLocated_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("firstBad");
        QTest::newRow("actor changed") << "UPDATE audit SET actor='nobody' WHERE id=7" << qint64(7);
        QTest::newRow("time changed") << "UPDATE audit SET at=at+1 WHERE id=1" << qint64(1);
        QTest::newRow("text moved between fields")
            << "UPDATE audit SET actor='admi', kind='ncommand.queued' WHERE id=4" << qint64(4);
        QTest::newRow("deleted in the middle") << "DELETE FROM audit WHERE id=5" << qint64(5);
        QTest::newRow("deleted at the start") << "DELETE FROM audit WHERE id=1" << qint64(1);
        QTest::newRow("cut off") << "DELETE FROM audit WHERE id>8" << qint64(9);
        QTest::newRow("emptied") << "DELETE FROM audit" << qint64(1);
        QTest::newRow("hash changed") << "UPDATE audit SET hash=x'00' WHERE id=10" << qint64(10);
        QTest::newRow("seal removed") << "DELETE FROM secret WHERE place='audit/head'" << qint64(10);
        QTest::newRow("seal overwritten") << "UPDATE secret SET sealed=x'0102' WHERE place='audit/head'" << qint64(10);
    }

    void tamperingIsLocated()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, firstBad);
        Log log;
        QVERIFY(log.append(10));
        QVERIFY(log.tamper(sql.toUtf8().constData()).value() > 0);
        const auto verdict = log.verdict();
        QVERIFY(!verdict.intact);
        QCOMPARE(verdict.firstBadId, firstBad);
        QVERIFY(!verdict.reason.isEmpty());
    }

    void swappedEntriesAreLocated()
    {
        Log log;
        QVERIFY(log.append(10));
        QVERIFY(log.tamper("UPDATE audit SET id=-1 WHERE id=3"));
        QVERIFY(log.tamper("UPDATE audit SET id=3 WHERE id=4"));
        QVERIFY(log.tamper("UPDATE audit SET id=4 WHERE id=-1"));
        QCOMPARE(log.verdict().firstBadId, 3);
    }

    void aCutEndIsStillKnownAfterNewEntriesCoverIt()
    {
        Log log;
        QVERIFY(log.append(10));
        QVERIFY(log.tamper("DELETE FROM audit WHERE id>6"));
        QVERIFY(log.append(8));
        QVERIFY(log.append(8));
        const auto verdict = log.verdict();
        QVERIFY(!verdict.intact);
        QVERIFY(verdict.firstBadId > 6 && verdict.firstBadId <= 10);
    }

    void entriesOfSomebodyElseAreLocated()
    {
        Log log;
        QVERIFY(log.append(3));
        // Another writer that knows the chain, but not the master key.
        log.store->setBeforeCommit({});
        QVERIFY(log.append(2));
        QCOMPARE(log.verdict().firstBadId, 4);
    }

    void randomEditsAreAllFound()
    {
        QRandomGenerator random(20260101);
        const QStringList columns{QStringLiteral("at"),      QStringLiteral("actor"),
                                  QStringLiteral("kind"),    QStringLiteral("subject_kind"),
                                  QStringLiteral("subject"), QStringLiteral("arguments")};
        Log log;
        QVERIFY(log.append(40));
        for (int round = 0; round < 200; ++round) {
            const qint64 id = random.bounded(1, 41);
            const QString column = columns[random.bounded(static_cast<int>(columns.size()))];
            QVERIFY(log.store->write([&](Transaction& tx) -> Result<> {
                const auto before =
                    TRY(tx.allDynamic(QStringLiteral("SELECT %1 FROM audit WHERE id=?").arg(column), {id}));
                const QVariant old = column == QLatin1String("at") ? QVariant(before.first().integer(0))
                                                                   : QVariant(before.first().text(0));
                const QVariant edited = column == QLatin1String("at")
                                            ? QVariant(before.first().integer(0) + random.bounded(1, 1000))
                                            : QVariant(before.first().text(0) + QChar(random.bounded(33, 127)));
                const QString update = QStringLiteral("UPDATE audit SET %1=? WHERE id=?").arg(column);
                (void)TRY(tx.allDynamic(update, {edited, id}));
                const auto verdict = TRY(audit::verify(tx, log.sealer));
                if (verdict.intact || verdict.firstBadId != id) {
                    return fail(ErrorCode::Internal, QStringLiteral("%1 of %2 not found").arg(column).arg(id));
                }
                (void)TRY(tx.allDynamic(update, {old, id}));
                return {};
            }));
        }
        QVERIFY(log.verdict().intact);
    }
};

ESPALIER_TEST(AuditTest);
#include "log_test.moc"
