// The file: kept, locked, for its owner only; damaged, newer and half-migrated ones are refused.
#include "base/durations.h"
#include "tests/store/opened.h"
#include "tests/support/test.h"

#include <QFile>

using namespace espalier;
using namespace espalier::store;
using test::opened;
using test::put;
using test::read;

namespace {

Result<> openError(const QTemporaryDir& folder, const Clock& clock, FileCheck check = FileCheck::WhenInDoubt)
{
    StoreOptions options;
    options.check = check;
    const auto store = test::open(folder, clock, options);
    return store ? Result<>() : Failure(store.error());
}

// Moves its date, as a later change does.
bool touched(QFile& file, qint64 byMs)
{
    const auto date = file.fileTime(QFileDevice::FileModificationTime);
    return file.flush() && file.setFileTime(date.addMSecs(byMs), QFileDevice::FileModificationTime);
}

// Damages one page of many that opening alone does not look at, and leaves the file's date as it was.
bool damagedSilently(const QTemporaryDir& folder)
{
    QFile file(folder.filePath(QStringLiteral("espalier.sqlite")));
    if (!file.open(QIODevice::ReadWrite)) {
        return false;
    }
    const auto date = file.fileTime(QFileDevice::FileModificationTime);
    const qint64 lastPage = file.size() / 4096 - 1;
    return file.seek(lastPage * 4096) && file.write(QByteArray(4096, '\x5a')) == 4096 && file.flush() &&
           file.setFileTime(date, QFileDevice::FileModificationTime);
}

} // namespace

class StoreFileTest : public QObject {
    Q_OBJECT
    ManualClock m_clock;

    void fill(const QTemporaryDir& folder)
    {
        auto store = opened(folder, m_clock);
        for (int i = 0; i < 200; ++i) {
            QVERIFY(put(*store, QString::number(i), QString(500, QLatin1Char('x'))));
        }
    }

private Q_SLOTS:
    void whatIsWrittenIsReadAndSurvivesClosing()
    {
        QTemporaryDir folder;
        {
            auto store = opened(folder, m_clock);
            QVERIFY(store);
            QVERIFY(put(*store, QStringLiteral("organization"), QStringLiteral("Acme")));
            QCOMPARE(read(*store, "organization").value(), QStringLiteral("Acme"));
        }
        auto store = opened(folder, m_clock);
        QVERIFY(store);
        QCOMPARE(read(*store, "organization").value(), QStringLiteral("Acme"));
        QVERIFY(store->checkIntegrity());
        QVERIFY(store->databaseBytes() > 0);
    }

    void theFileIsOnlyForItsOwner()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        QVERIFY(put(*store, QStringLiteral("a"), QStringLiteral("b")));
        for (const auto* name : {"espalier.sqlite", "espalier.sqlite-wal", "espalier.lock"}) {
            const auto rights = QFile::permissions(folder.filePath(QString::fromLatin1(name)));
            QVERIFY2(!(rights & (QFileDevice::ReadGroup | QFileDevice::ReadOther)), name);
        }
    }

    void oneServerPerFolder()
    {
        QTemporaryDir folder;
        auto store = opened(folder, m_clock);
        QVERIFY(store);
        QVERIFY(openError(folder, m_clock).error().code == ErrorCode::Conflict);
        store.reset();
        QVERIFY(openError(folder, m_clock));
    }

    void aNewerSchemaIsRefused()
    {
        QTemporaryDir folder;
        {
            auto store = opened(folder, m_clock);
            QVERIFY(store->write([](Transaction& tx) { return tx.run("PRAGMA user_version=999999"); }));
        }
        const auto outcome = openError(folder, m_clock);
        QVERIFY(outcome.error().code == ErrorCode::Storage);
        QVERIFY(outcome.error().what.contains(QStringLiteral("newer")));
    }

    void aDamagedFileIsRefused_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("no database at all") << 0;
        QTest::newRow("pages overwritten") << 1;
        QTest::newRow("cut short") << 2;
    }

    void aDamagedFileIsRefused()
    {
        QFETCH(int, kind);
        QTemporaryDir folder;
        fill(folder);
        QFile file(folder.filePath(QStringLiteral("espalier.sqlite")));
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (kind == 0) {
            QVERIFY(file.resize(0));
            QVERIFY(file.write(QByteArray(8192, 'z')) == 8192);
        } else if (kind == 1) {
            QVERIFY(file.seek(4096));
            QVERIFY(file.write(QByteArray(8192 * 3, '\x5a')) > 0);
        } else {
            QVERIFY(file.resize(file.size() / 2 / 4096 * 4096));
        }
        QVERIFY(touched(file, 1'000));
        file.close();
        const auto outcome = openError(folder, m_clock);
        QVERIFY(!outcome);
        QVERIFY(outcome.error().code == ErrorCode::Storage);
        QVERIFY2(outcome.error().what.contains(QStringLiteral("damaged")), qPrintable(outcome.error().what));
    }

    void theFileIsReadThroughWhenItWasNotClosedInOrder()
    {
        QTemporaryDir folder;
        fill(folder);
        QVERIFY(damagedSilently(folder));
        QVERIFY(openError(folder, m_clock)); // closed in order and not changed since: nobody reads a gigabyte for that
        QFile lock(folder.filePath(QStringLiteral("espalier.lock")));
        QVERIFY(lock.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QVERIFY(lock.write("open\n") > 0); // what a process that was killed leaves
        lock.close();
        QVERIFY(!openError(folder, m_clock));
        QVERIFY(!openError(folder, m_clock)); // and again, until it is whole
    }

    void theServingProgramReadsItThroughOnceAWeek()
    {
        QTemporaryDir folder;
        fill(folder);
        QVERIFY(damagedSilently(folder));
        m_clock.advance(6 * dayMs);
        QVERIFY(openError(folder, m_clock, FileCheck::AlsoWeekly));
        m_clock.advance(2 * dayMs);
        QVERIFY(openError(folder, m_clock, FileCheck::WhenInDoubt));
        QVERIFY(!openError(folder, m_clock, FileCheck::AlsoWeekly));
    }

    void aMigrationThatFailsLeavesTheOldSchema()
    {
        QTemporaryDir folder;
        QTemporaryDir scripts;
        const auto script = [&](const char* name, const char* text) {
            QFile file(scripts.filePath(QString::fromLatin1(name)));
            return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
        };
        StoreOptions options;
        options.migrations = scripts.path();
        QVERIFY(script("0001_a.sql", "-- one; two\nCREATE TABLE a (x TEXT DEFAULT ';--');\n"));
        QVERIFY(opened(folder, m_clock, options));
        QVERIFY(script("0002_b.sql", "CREATE TABLE b (x TEXT); CREATE TABLE a (x TEXT);"));
        QVERIFY(!opened(folder, m_clock, options));
        QVERIFY(script("0002_b.sql", "CREATE TABLE b (x TEXT);"));
        auto store = opened(folder, m_clock, options);
        QVERIFY(store);
        QVERIFY(store->read([](Connection& db) { return db.all("SELECT x FROM b"); }));
    }
};

ESPALIER_TEST(StoreFileTest);
#include "store_file_test.moc"
