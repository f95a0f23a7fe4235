// Long work on a database file ends when it is to, and leaves nothing half done.
#include "store/database.h"
#include "store/folder_lock.h"
#include "store/interruption.h"
#include "store/last_use.h"
#include "store/snapshot.h"
#include "tests/store/opened.h"
#include "tests/support/must.h"
#include "tests/support/test.h"

#include <QDir>
#include <QSqlQuery>

using namespace espalier;
using test::must;

class SnapshotTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    ManualClock m_clock;

private Q_SLOTS:
    // It would run for ever.
    void aStatementEndsWhenItIsToStop()
    {
        std::atomic<bool> stopping = false;
        QSqlDatabase database = must(store::openForCopying(m_folder.filePath(QStringLiteral("endless"))));
        const QString name = database.connectionName();
        {
            const store::Interruption interruption(database, stopping);
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("SELECT 1")));
            query.finish();
            stopping = true;
            QVERIFY(!query.exec(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                               "SELECT COUNT(*) FROM n")) ||
                    !query.next());
        }
        database.close();
        database = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
    }

    void aCheckedFolderNeedsNoReadingAtItsNextOpening()
    {
        const QString folder = m_folder.filePath(QStringLiteral("data"));
        QDir().mkdir(folder);
        const std::atomic<bool> never = false;
        must(store::Store::open({.folder = folder}, m_clock)).reset();
        QFile::remove(folder + QStringLiteral("/espalier.lock"));
        must(store::checkFolder(folder, m_clock, never));
        store::FolderLock lock = must(store::FolderLock::take(folder));
        const store::LastUse use(lock, folder + QStringLiteral("/espalier.sqlite"), store::FileCheck::WhenInDoubt,
                                 m_clock);
        QVERIFY(!use.mustBeRead());
        QVERIFY(store::checkFolder(folder, m_clock, never).error().code == ErrorCode::Conflict); // somebody has it
    }

    void aDamagedFileIsFound()
    {
        const QString folder = m_folder.filePath(QStringLiteral("damaged"));
        QDir().mkdir(folder);
        const std::atomic<bool> never = false;
        must(store::Store::open({.folder = folder}, m_clock)).reset();
        QFile file(folder + QStringLiteral("/espalier.sqlite"));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(8192) && file.write(QByteArray(4096, 'x')) == 4096);
        file.close();
        const auto checked = store::checkFolder(folder, m_clock, never);
        QVERIFY(!checked && checked.error().code == ErrorCode::Storage);
    }
};

ESPALIER_TEST(SnapshotTest);
#include "snapshot_test.moc"
