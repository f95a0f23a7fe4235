// Units, reads and what hangs on them: rollback, effects, snapshots, listeners, secrets.
#include "store/secrets.h"
#include "tests/store/opened.h"
#include "tests/support/test.h"

#include <QDir>
#include <QElapsedTimer>

#include <atomic>
#include <thread>

using namespace espalier;
using namespace espalier::store;
using test::opened;
using test::put;
using test::read;

class StoreTest : public QObject {
    Q_OBJECT
    ManualClock m_clock;

private Q_SLOTS:
    void aUnitThatFailsRollsBackAlone()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        const auto bad = store->write([](Transaction& tx) -> Result<> {
            TRY(setSetting(tx, QStringLiteral("half"), QStringLiteral("done")));
            return fail(ErrorCode::Refused, QStringLiteral("no"));
        });
        QVERIFY(!bad);
        QVERIFY(bad.error().code == ErrorCode::Refused);
        QVERIFY(put(*store, QStringLiteral("whole"), QStringLiteral("done")));
        QCOMPARE(read(*store, "half").value(), QStringLiteral("-"));
        QCOMPARE(read(*store, "whole").value(), QStringLiteral("done"));
    }

    void unitsOfManyThreadsAreAllCommittedOrAloneUndone()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 50; ++i) {
                    const auto outcome = store->write([&](Transaction& tx) -> Result<> {
                        TRY(setSetting(tx, QStringLiteral("k%1-%2").arg(t).arg(i), QStringLiteral("v")));
                        if (i % 5 == 0) {
                            return fail(ErrorCode::Refused, QStringLiteral("no"));
                        }
                        return {};
                    });
                    good += outcome ? 1 : 0;
                }
            });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        QCOMPARE(good.load(), 8 * 40);
        const auto all = store->read([](Connection& db) { return settings(db); });
        QCOMPARE(all.value().size(), 8 * 40);
    }

    void anExceptionInAUnitIsAnErrorOfThatUnit()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        const auto outcome = store->write([](Transaction&) -> Result<> { throw std::runtime_error("thrown"); });
        QVERIFY(outcome.error().code == ErrorCode::Internal);
        QVERIFY(put(*store, QStringLiteral("after"), QStringLiteral("1")));
    }

    void aPartMayFailAloneInsideAUnit()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        std::atomic<int> effects = 0;
        const auto outcome = store->write([&](Transaction& tx) -> Result<> {
            TRY(setSetting(tx, QStringLiteral("kept"), QStringLiteral("1")));
            const auto inner = tx.attempt([&]() -> Result<> {
                TRY(setSetting(tx, QStringLiteral("undone"), QStringLiteral("1")));
                tx.afterCommit([&] { effects += 100; });
                TRY(tx.attempt([&] { return setSetting(tx, QStringLiteral("deep"), QStringLiteral("1")); }));
                return fail(ErrorCode::Internal, QStringLiteral("part"));
            });
            if (inner) {
                return fail(ErrorCode::Internal, QStringLiteral("the part should have failed"));
            }
            tx.afterCommit([&] { ++effects; });
            return setSetting(tx, QStringLiteral("kept too"), QStringLiteral("1"));
        });
        QVERIFY(outcome);
        QCOMPARE(effects.load(), 1);
        QCOMPARE(read(*store, "undone").value(), QStringLiteral("-"));
        QCOMPARE(read(*store, "deep").value(), QStringLiteral("-"));
        QCOMPARE(read(*store, "kept too").value(), QStringLiteral("1"));
    }

    void effectsRunAfterTheCommitAndNeverForAFailedUnit()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        std::atomic<int> effects = 0;
        (void)store->write([&](Transaction& tx) -> Result<> {
            tx.afterCommit([&] { ++effects; });
            return fail(ErrorCode::Refused, QStringLiteral("no"));
        });
        QCOMPARE(effects.load(), 0);
        QVERIFY(store->write([&](Transaction& tx) -> Result<> {
            tx.afterCommit([&] { ++effects; });
            return {};
        }));
        QCOMPARE(effects.load(), 1);
    }

    void theHookBeforeCommitDecidesAboutTheWholeGroup()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        std::atomic<bool> refuse = true;
        store->setBeforeCommit([&](Transaction& tx, const Changes& touched) -> Result<> {
            if (!touched.contains(Table::Setting)) {
                return {};
            }
            if (refuse) {
                return fail(ErrorCode::Storage, QStringLiteral("refused"));
            }
            (void)TRY(tx.run("INSERT INTO secret (place, sealed, created_at) VALUES ('hook', 'x', 0)"));
            return {};
        });
        QVERIFY(!put(*store, QStringLiteral("a"), QStringLiteral("b")));
        QCOMPARE(read(*store, "a").value(), QStringLiteral("-"));
        refuse = false;
        QVERIFY(put(*store, QStringLiteral("a"), QStringLiteral("b")));
        QVERIFY(store->read([](Connection& db) { return secret(db, QStringLiteral("hook")); }).value().has_value());
    }

    void aBrokenUniqueRuleIsAConflict()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        const auto insert = [&] {
            return store->write([](Transaction& tx) {
                return tx.insert("INSERT INTO secret (place, sealed, created_at) VALUES ('x', 'y', 0)");
            });
        };
        QVERIFY(insert().value() > 0);
        QVERIFY(insert().error().code == ErrorCode::Conflict);
    }

    void nullTextIsEmptyTextAndOnlyAnEmptyVariantIsNull()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        const auto row = store->read([](Connection& db) {
            return db.one("SELECT ? IS NULL, ? IS NULL, ? IS NULL", {QString(), QByteArray(), QVariant()},
                          QStringLiteral("row"));
        });
        QVERIFY(!row->boolean(0));
        QVERIFY(!row->boolean(1));
        QVERIFY(row->boolean(2));
    }

    void writingInsideAReadOrAWriteIsRefusedInsteadOfHanging()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        const auto inRead =
            store->read([&](Connection&) { return put(*store, QStringLiteral("a"), QStringLiteral("b")); });
        QVERIFY(inRead.error().code == ErrorCode::Internal);
        const auto inWrite =
            store->write([&](Transaction&) { return put(*store, QStringLiteral("a"), QStringLiteral("b")); });
        QVERIFY(inWrite.error().code == ErrorCode::Internal);
    }

    void aReadSeesOneSnapshot()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        QVERIFY(put(*store, QStringLiteral("a"), QStringLiteral("1")));
        const auto outcome = store->read([&](Connection& db) -> Result<> {
            if (setting(db, "a").value() != QStringLiteral("1")) {
                return fail(ErrorCode::Internal, QStringLiteral("before"));
            }
            std::thread([&] { (void)put(*store, QStringLiteral("a"), QStringLiteral("2")); }).join();
            if (setting(db, "a").value() != QStringLiteral("1")) {
                return fail(ErrorCode::Internal, QStringLiteral("the snapshot moved"));
            }
            return {};
        });
        QVERIFY(outcome);
        QCOMPARE(read(*store, "a").value(), QStringLiteral("2"));
    }

    void readingConnectionsEndWithTheirThreads()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        const auto before = QSqlDatabase::connectionNames().size();
        for (int i = 0; i < 20; ++i) {
            std::thread([&] { (void)read(*store, "a"); }).join();
        }
        QCOMPARE(QSqlDatabase::connectionNames().size(), before);
    }

    void aThreadMayOutliveTheStore()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        std::atomic<int> step = 0;
        std::thread thread([&] {
            (void)read(*store, "a");
            step = 1;
            step.notify_all();
            step.wait(1);
        });
        step.wait(0);
        store.reset();
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
        step = 2;
        step.notify_all();
        thread.join();
    }

    void listenersHearWhatWasCommittedAndOnlyThat()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        std::mutex mutex;
        Changes heard;
        const int listener = store->changes().listen([&](const Changes& changes) {
            const std::lock_guard lock(mutex);
            for (const auto& [table, ids] : changes) {
                heard[table] += ids;
            }
        });
        (void)store->write([](Transaction& tx) -> Result<> {
            tx.touch(Table::Profile, 5);
            return fail(ErrorCode::Refused, QStringLiteral("no"));
        });
        QVERIFY(store->write([](Transaction& tx) -> Result<> {
            tx.touch(Table::Device, 3);
            (void)tx.attempt([&]() -> Result<> {
                tx.touch(Table::Link, 9);
                return fail(ErrorCode::Refused, QStringLiteral("no"));
            });
            return {};
        }));
        const auto done = [&] {
            const std::lock_guard lock(mutex);
            return heard.contains(Table::Device);
        };
        QTRY_VERIFY(done());
        store->changes().remove(listener); // from here on nobody else writes it
        QCOMPARE(heard.size(), size_t(1));
        QCOMPARE(heard[Table::Device], QSet<qint64>{3});
    }

    void aFullQueueSaysNo()
    {
        QTemporaryDir folder;
        StoreOptions options;
        options.queueCapacity = 1;
        auto store = opened(folder, m_clock, options);
        std::atomic<int> step = 0;
        std::thread slow([&] {
            (void)store->write([&](Transaction&) -> Result<> {
                step = 1;
                step.notify_all();
                step.wait(1);
                return {};
            });
        });
        step.wait(0);
        std::atomic<int> refused = 0;
        std::vector<std::thread> others;
        for (int i = 0; i < 4; ++i) {
            others.emplace_back([&] {
                const auto outcome = put(*store, QStringLiteral("a"), QStringLiteral("b"));
                if (!outcome && outcome.error().code == ErrorCode::Unavailable) {
                    ++refused;
                }
            });
        }
        QTRY_COMPARE(refused.load(), 3);
        step = 2;
        step.notify_all();
        slow.join();
        for (auto& thread : others) {
            thread.join();
        }
    }

    void secretsAreFoundReplacedAndDroppedByPrefix()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        QVERIFY(store->write([](Transaction& tx) -> Result<> {
            for (const auto* place : {"device/1/a", "device/1/b", "device/12/a", "device/1%/a"}) {
                TRY(putSecret(tx, QString::fromLatin1(place), QByteArray("1")));
            }
            return putSecret(tx, QStringLiteral("device/1/a"), QByteArray("2"));
        }));
        const auto look = [&](const char* place) {
            return store->read([&](Connection& db) { return secret(db, QString::fromLatin1(place)); }).value();
        };
        QCOMPARE(look("device/1/a"), std::optional<QByteArray>("2"));
        QCOMPARE(store->write([](Transaction& tx) { return dropSecrets(tx, QStringLiteral("device/1/")); }).value(), 2);
        QVERIFY(!look("device/1/a"));
        QVERIFY(look("device/12/a"));
        QVERIFY(look("device/1%/a"));
    }

    void unitsPerSecond()
    {
        if (!qEnvironmentVariableIsSet("ESPALIER_MEASURE")) {
            QSKIP("set ESPALIER_MEASURE to measure");
        }
        QTemporaryDir folder(QDir::currentPath() + QStringLiteral("/measure-XXXXXX"));
        auto store = opened(folder, m_clock);
        for (const int writers : {1, 8, 64}) {
            QElapsedTimer timer;
            timer.start();
            std::atomic<int> done = 0;
            std::vector<std::thread> threads;
            for (int t = 0; t < writers; ++t) {
                threads.emplace_back([&] {
                    while (timer.elapsed() < 2000) {
                        done += put(*store, QStringLiteral("k%1").arg(done % 1000), QStringLiteral("v")) ? 1 : 0;
                    }
                });
            }
            for (auto& thread : threads) {
                thread.join();
            }
            qInfo("%d writers: %lld units/s", writers, done * 1000LL / timer.elapsed());
        }
    }
};

ESPALIER_TEST(StoreTest);
#include "store_test.moc"
