// A data folder into one file and out again.
#include "backup/file_stream.h"
#include "backup/refusal.h"
#include "base/error_kind.h"
#include "tests/backup/office.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QtEndian>

#include <csignal>
#include <sys/resource.h>

using namespace espalier;
using test::must;
using test::Office;

namespace {

const auto onlyOwner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

// Whoever holds the passphrase can write anything: the same table of contents and files as given.
QString writeBackup(Office& office, const QByteArray& manifest, const QByteArray& content)
{
    const QString path = office.path(QStringLiteral("made-up"));
    auto writer = must(backup::Writer::create(path, {1, false, "0123456789abcdef", 10}, office.passphrase));
    QByteArray length(4, '\0');
    qToBigEndian(quint32(manifest.size()), length.data());
    must(writer.write(length + manifest + content));
    must(writer.finish());
    return path;
}

} // namespace

class BackupTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsInItComesOutAgain()
    {
        Office office;
        const auto made = must(office.backUp(office.path(QStringLiteral("b"))));
        QCOMPARE(made.manifest.organization, QStringLiteral("Marlow & Finch"));
        QCOMPARE(made.manifest.devices, 1);
        QCOMPARE(made.manifest.madeAt, office.clock.nowMs());
        QCOMPARE(made.bytes, QFileInfo(office.path(QStringLiteral("b"))).size());
        QCOMPARE(QFileInfo(office.path(QStringLiteral("b"))).permissions(), onlyOwner);

        QTemporaryDir folder;
        const auto unpacked =
            must(backup::unpack(office.path(QStringLiteral("b")), office.passphrase, folder.path(), office.stopping));
        QVERIFY(unpacked.manifest == made.manifest);
        QVERIFY(unpacked.masterKey.view() == office.masterKey.view());
        QCOMPARE(QFileInfo(folder.filePath(backup::databaseName)).permissions(), onlyOwner);
        const auto store = must(store::Store::open({.folder = folder.path()}, office.clock));
        const QString place = QStringLiteral("device/1/pin");
        const auto sealed = must(store->read([&](store::Connection& db) { return store::secret(db, place); }));
        QVERIFY(must(office.sealer.open(*sealed, store::secretPlace(place))).view() == QByteArrayView("123456"));
    }

    void theMomentCountsWhateverIsWrittenLater()
    {
        Office office;
        const QString file = office.backedUp();
        must(office.store->write([](store::Transaction& tx) {
            return tx.insert("INSERT INTO device (udid, state, created_at) VALUES ('UDID-2', 'enrolled', 2)");
        }));
        QCOMPARE(must(office.verify(file)).devices, 1);
        QCOMPARE(must(office.backUp(file, true)).manifest.devices, 2);
    }

    void nothingLiesInTheClearAfterwards()
    {
        Office office;
        const QString file = office.backedUp();
        QVERIFY(!QFile::exists(office.data() + QStringLiteral("/backup.work")));
        QCOMPARE(office.everything(), QStringList({QStringLiteral("data"), QStringLiteral("office.backup")}));
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const QByteArray all = bytes.readAll();
        QVERIFY(!all.contains("Marlow"));
        QVERIFY(!all.contains("SQLite"));
        QVERIFY(!all.contains(office.masterKey.view()));
    }

    void whatWasDeletedIsNotInIt()
    {
        Office office;
        must(office.store->write([](store::Transaction& tx) -> Result<> {
            TRY(store::setSetting(tx, QStringLiteral("gone"), QStringLiteral("forget-me")));
            TRY(tx.run("DELETE FROM setting WHERE key = 'gone'"));
            return {};
        }));
        QTemporaryDir folder;
        must(backup::unpack(office.backedUp(), office.passphrase, folder.path(), office.stopping));
        QFile database(folder.filePath(backup::databaseName));
        QVERIFY(database.open(QIODevice::ReadOnly));
        QVERIFY(!database.readAll().contains("forget-me"));
    }

    void catalogueAndTlsKeyTravelToo()
    {
        Office office;
        const auto identity = must(office.authority->serverIdentity(QStringLiteral("mdm.example.com")));
        office.tlsChain = identity.chainPem();
        office.tlsKey = identity.key.toPkcs8Pem();
        QFile catalogue(office.data() + QStringLiteral("/catalogue.json"));
        QVERIFY(catalogue.open(QIODevice::WriteOnly) && catalogue.write("{}") == 2);
        catalogue.close();
        const QString file = office.backedUp();
        QTemporaryDir folder;
        const auto unpacked = must(backup::unpack(file, office.passphrase, folder.path(), office.stopping));
        QCOMPARE(unpacked.tlsChainPem, office.tlsChain);
        QVERIFY(unpacked.tlsKeyPem.view() == office.tlsKey.view());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("catalogue.json"))));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("tls-key.pem"))));
    }

    void draftsTravelToo()
    {
        Office office;
        const QString draft = QStringLiteral("0B2C1D4E-1111-4222-8333-444455556666.journal");
        QDir(office.data()).mkdir(QStringLiteral("drafts"));
        for (const QString& name : {draft, QStringLiteral("letter.txt"), QStringLiteral("notes.journal")}) {
            QFile file(office.data() + QStringLiteral("/drafts/") + name);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write("sealed") == 6);
        }
        QTemporaryDir folder;
        const auto unpacked =
            must(backup::unpack(office.backedUp(), office.passphrase, folder.path(), office.stopping));
        QVERIFY(unpacked.manifest.file(QStringLiteral("drafts/") + draft) != nullptr);
        const QDir drafts(folder.filePath(QStringLiteral("drafts")));
        QCOMPARE(drafts.entryList(QDir::Files), QStringList({draft}));
        QCOMPARE(QFileInfo(drafts.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QFile file(drafts.filePath(draft));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("sealed"));
        QCOMPARE(file.permissions(), onlyOwner);
    }

    void aKeyThatFitsNothingIsFoundAtOnce()
    {
        Office office;
        office.masterKey = SecretBytes("ffffffffffffffffffffffffffffffff");
        const auto made = office.backUp(office.path(QStringLiteral("b")));
        QVERIFY(!made);
        QVERIFY2(made.error().what.contains(QLatin1String("doesn't open again")), qPrintable(made.error().what));
        QCOMPARE(office.everything(), QStringList({QStringLiteral("data")}));
        QVERIFY(!QFile::exists(office.data() + QStringLiteral("/backup.work")));
    }

    void aFileThatIsThereStaysUnlessItIsToBeReplaced()
    {
        Office office;
        const QString file = office.backedUp();
        const auto again = office.backUp(file);
        QVERIFY(!again && again.error().code == ErrorCode::Conflict);
        QVERIFY(office.backUp(file, true));
        QVERIFY(office.verify(file));
    }

    void aShortPassphraseIsRefused()
    {
        Office office;
        office.passphrase = SecretBytes(QStringLiteral("äöüßä").toUtf8()); // ten bytes
        const auto made = office.backUp(office.path(QStringLiteral("b")));
        QVERIFY(!made && made.error().code == ErrorCode::Refused);
        QVERIFY(isOfKind(made.error(), backup::refusal::shortPassphrase));
        QCOMPARE(office.everything(), QStringList({QStringLiteral("data")}));
    }

    void aMissingFolderAndAStoppingServerLeaveNothing()
    {
        Office office;
        QVERIFY(office.backUp(office.path(QStringLiteral("none/b"))).error().code == ErrorCode::NotFound);
        office.stopping = true;
        QVERIFY(office.backUp(office.path(QStringLiteral("b"))).error().code == ErrorCode::Unavailable);
        QCOMPARE(office.everything(), QStringList({QStringLiteral("data")}));
    }

    void whatAKillLeftIsClearedAway()
    {
        Office office;
        QDir(office.data()).mkdir(QStringLiteral("backup.work"));
        QFile left(office.data() + QStringLiteral("/backup.work/espalier.sqlite"));
        QVERIFY(left.open(QIODevice::WriteOnly));
        QFile partial(office.path(QStringLiteral("office.backup.partial")));
        QVERIFY(partial.open(QIODevice::WriteOnly));
        office.backedUp();
        QVERIFY(!QFile::exists(office.data() + QStringLiteral("/backup.work")));
        QCOMPARE(office.everything(), QStringList({QStringLiteral("data"), QStringLiteral("office.backup")}));
    }

    void somebodysFileWithThatNameIsLeftAlone()
    {
        Office office;
        QFile other(office.path(QStringLiteral("office.backup.partial")));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("a letter") == 8);
        other.close();
        const auto made = office.backUp(office.path(QStringLiteral("office.backup")));
        QVERIFY(!made && made.error().code == ErrorCode::Conflict);
        QCOMPARE(other.size(), 8);
    }

    // First the copy of the database doesn't fit, then the backup, which is larger by a little.
    void aFullDiskIsToldAndLeavesNothing()
    {
        Office office;
        const qint64 copy = must(office.backUp(office.path(QStringLiteral("b")))).manifest.files.first().bytes;
        QFile::remove(office.path(QStringLiteral("b")));
        rlimit before{};
        ::getrlimit(RLIMIT_FSIZE, &before);
        const auto handler = std::signal(SIGXFSZ, SIG_IGN);
        for (const qint64 most : {copy / 2, copy}) {
            const rlimit little{rlim_t(most), before.rlim_max};
            ::setrlimit(RLIMIT_FSIZE, &little);
            const auto made = office.backUp(office.path(QStringLiteral("b")));
            ::setrlimit(RLIMIT_FSIZE, &before);
            QVERIFY(!made);
            QVERIFY2(made.error().code == ErrorCode::Storage, qPrintable(made.error().what));
            QCOMPARE(office.everything(), QStringList({QStringLiteral("data")}));
            QVERIFY(!QFile::exists(office.data() + QStringLiteral("/backup.work")));
        }
        std::signal(SIGXFSZ, handler);
        QVERIFY(office.store->checkIntegrity());
    }

    void aNewerDatabaseIsRefused()
    {
        Office office;
        {
            auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("newer"));
            database.setDatabaseName(office.data() + QStringLiteral("/espalier.sqlite"));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version=9999")));
            query.clear();
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("newer"));
        const auto made = office.backUp(office.path(QStringLiteral("b")));
        QVERIFY(!made);
        QVERIFY2(made.error().what.contains(QLatin1String("newer version")), qPrintable(made.error().what));
    }

    void aMadeUpTableOfContentsReachesNoOtherFile_data()
    {
        QTest::addColumn<QByteArray>("files");
        const QByteArray database = R"({"name":"espalier.sqlite","bytes":1,"sha256":"00"})";
        const QByteArray key = R"({"name":"master-key","bytes":32})";
        QTest::newRow("a path") << QByteArray(R"({"name":"../data/espalier.sqlite","bytes":1},)" + key);
        QTest::newRow("unknown") << QByteArray(database + R"(,{"name":"key.json","bytes":1},)" + key);
        QTest::newRow("twice") << QByteArray(database + ',' + database + ',' + key);
        const QByteArray draft = R"({"name":"drafts/0B2C1D4E-1111-4222-8333-444455556666.journal","bytes":1})";
        QTest::newRow("a draft with a path") << QByteArray(
            database + R"(,{"name":"drafts/../../0B2C1D4E-1111-4222-8333-4444555.journal","bytes":1},)" + key);
        QTest::newRow("the folder of drafts") << QByteArray(database + R"(,{"name":"drafts","bytes":1},)" + key);
        QTest::newRow("a draft twice") << QByteArray(database + ',' + draft + ',' + draft + ',' + key);
        QTest::newRow("a draft before the database") << QByteArray(draft + ',' + database + ',' + key);
        QTest::newRow("no database") << key;
        QTest::newRow("no key") << database;
        QTest::newRow("negative") << QByteArray(R"({"name":"espalier.sqlite","bytes":-5},)" + key);
        QTest::newRow("a huge key") << QByteArray(database + R"(,{"name":"master-key","bytes":99999999999})");
        QTest::newRow("half of TLS") << QByteArray(database + R"(,{"name":"tls-key.pem","bytes":1},)" + key);
        QTest::newRow("another sum") << QByteArray(database + ',' + key);
        QTest::newRow("more than there is")
            << QByteArray(R"({"name":"espalier.sqlite","bytes":9000000000,"sha256":"00"},)" + key);
        QTest::newRow("less than there is")
            << QByteArray(R"({"name":"espalier.sqlite","bytes":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e46)"
                          R"(49b934ca495991b7852b855"},)" +
                          key);
    }
    void aMadeUpTableOfContentsReachesNoOtherFile()
    {
        QFETCH(QByteArray, files);
        static Office office;
        const QString file = writeBackup(office, "{\"files\":[" + files + "]}", QByteArray(33, 'x'));
        const auto verified = office.verify(file);
        QFile::remove(file);
        QVERIFY(!verified);
        QVERIFY2(verified.error().code == ErrorCode::Crypto, qPrintable(verified.error().what));
        QCOMPARE(office.everything(), QStringList({QStringLiteral("data")}));
    }

    void aTableOfContentsIsSmall()
    {
        Office office;
        const QString file = writeBackup(office, QByteArray(1100 * 1024, ' '), "x");
        QVERIFY(!office.verify(file));
    }
};

ESPALIER_TEST(BackupTest);
#include "backup_test.moc"
