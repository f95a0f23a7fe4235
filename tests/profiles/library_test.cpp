#include "profiles/library.h"
#include "tests/profiles/sample.h"
#include "tests/support/test.h"

using namespace espalier;
using profiles::Imported;
using profiles::ImportedProfile;

namespace {

const auto librarian = QStringLiteral("admin");

struct Shelf : test::Fleet {
    Result<ImportedProfile> tryImport(const QByteArray& file, const QString& name = {})
    {
        const profiles::ReadyProfile ready = TRY(library.prepare(file));
        return store->write(
            [&](store::Transaction& tx) { return library.import(tx, ready, {.name = name}, librarian); });
    }
    ImportedProfile import(const QByteArray& file, const QString& name = {})
    {
        return test::must(tryImport(file, name));
    }
    QByteArray content(ProfileId id, qint64 number = 0)
    {
        return read([&](store::Connection& db) -> Result<QByteArray> {
            const profiles::Version version = TRY(library.version(db, id, number));
            return library.content(db, version.id);
        });
    }
    profiles::Profile show(ProfileId id)
    {
        return read([&](store::Connection& db) { return library.profile(db, id); });
    }
    profiles::Library library{sealer};
};

} // namespace

class LibraryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryByte_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("plain") << test::profile();
        QTest::newRow("with a comment, odd spaces and CRLF")
            << test::profile().replace("<plist", "<!-- mine -->\r\n\t <plist").append("\r\n\r\n");
        QTest::newRow("with a byte order mark") << QByteArray("\xef\xbb\xbf") + test::profile();
        QTest::newRow("binary") << plist::toBinary(test::profileDict());
        QTest::newRow("signed") << test::must(crypto::signAttached(test::profile(), test::signer()));
    }
    void keepsEveryByte()
    {
        QFETCH(QByteArray, file);
        Shelf shelf;
        const ImportedProfile imported = shelf.import(file);
        QCOMPARE(shelf.content(imported.id), file);
    }

    void contentLiesSealed()
    {
        Shelf shelf;
        shelf.import(test::profile());
        const QByteArray stored = shelf.read([](store::Connection& db) -> Result<QByteArray> {
            const store::Row row = TRY(db.one("SELECT content FROM profile_version", {}, QStringLiteral("row")));
            return row.bytes(0);
        });
        QVERIFY(!stored.contains("Office"));
    }

    void aMovedContentIsNotOpened()
    {
        Shelf shelf;
        shelf.import(test::profile());
        shelf.import(test::profile({.identifier = QStringLiteral("com.example.other")}));
        shelf.write([](store::Transaction& tx) {
            return tx.run("UPDATE profile_version SET content = (SELECT content FROM profile_version WHERE id = 2) "
                          "WHERE id = 1");
        });
        QVERIFY(!shelf.store->read(
            [&](store::Connection& db) { return shelf.library.content(db, profiles::VersionId{1}); }));
    }

    void sameIdentifierIsANewVersion()
    {
        Shelf shelf;
        const ImportedProfile first = shelf.import(test::profile());
        QVERIFY(first.what == Imported::NewProfile);
        const QByteArray changed = test::profile({.uuid = QStringLiteral("B"), .scope = QStringLiteral("User")});
        const ImportedProfile second = shelf.import(changed);
        QVERIFY(second.what == Imported::NewVersion);
        QVERIFY(second.id == first.id);
        QCOMPARE(second.number, 2);
        const profiles::Profile profile = shelf.show(first.id);
        QCOMPARE(profile.versions, 2);
        QCOMPARE(profile.payloadUuid, QStringLiteral("B"));
        QVERIFY(profile.scope == profiles::Scope::User);
        QCOMPARE(shelf.content(first.id, 1), test::profile());
        QCOMPARE(shelf.content(first.id, 2), changed);
        QCOMPARE(shelf.content(first.id), changed);
    }

    void identicalBytesAreNoNewVersion()
    {
        Shelf shelf;
        shelf.import(test::profile());
        const ImportedProfile again = shelf.import(test::profile());
        QVERIFY(again.what == Imported::Unchanged);
        QCOMPARE(again.number, 1);
        QCOMPARE(shelf.number("SELECT COUNT(*) FROM profile_version"), 1);
    }

    void goingBackToAnOlderContentIsANewVersion()
    {
        Shelf shelf;
        shelf.import(test::profile());
        shelf.import(test::profile({.uuid = QStringLiteral("B")}));
        QCOMPARE(shelf.import(test::profile()).number, 3);
    }

    void theNameIsGivenOrItsOwn()
    {
        Shelf shelf;
        const ImportedProfile imported = shelf.import(test::profile());
        QCOMPARE(shelf.show(imported.id).name, QStringLiteral("Wi-Fi"));
        shelf.import(test::profile({.uuid = QStringLiteral("B"), .name = QStringLiteral("Other")}));
        QCOMPARE(shelf.show(imported.id).name, QStringLiteral("Wi-Fi"));
        shelf.import(test::profile(), QStringLiteral("Office network"));
        QCOMPARE(shelf.show(imported.id).name, QStringLiteral("Office network"));
        const auto taken = shelf.tryImport(test::profile({.identifier = QStringLiteral("com.example.other")}),
                                           QStringLiteral("Office network"));
        QVERIFY(!taken);
        QVERIFY(taken.error().code == ErrorCode::Conflict);
        const ImportedProfile nameless =
            shelf.import(test::profile({.identifier = QStringLiteral("com.example.x"), .name = QLatin1String("")}));
        QCOMPARE(shelf.show(nameless.id).name, QStringLiteral("com.example.x"));
    }

    void ourOwnEnrollmentProfileIsRefused()
    {
        Shelf shelf;
        shelf.set("enrollment_identifier", QStringLiteral("com.example.wifi"));
        const auto imported = shelf.tryImport(test::profile());
        QVERIFY(!imported);
        QVERIFY(imported.error().code == ErrorCode::Refused);
        QCOMPARE(shelf.number("SELECT COUNT(*) FROM profile"), 0);
    }

    void unknownVersionsAreNotFound()
    {
        Shelf shelf;
        const ImportedProfile imported = shelf.import(test::profile());
        const auto version =
            shelf.store->read([&](store::Connection& db) { return shelf.library.version(db, imported.id, 7); });
        QVERIFY(!version);
        QVERIFY(version.error().code == ErrorCode::NotFound);
    }
};

ESPALIER_TEST(LibraryTest);
#include "library_test.moc"
