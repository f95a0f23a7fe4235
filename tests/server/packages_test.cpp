#include "server/packages.h"

#include "tests/support/test.h"

using namespace espalier;
using server::Asked;

class PackagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    // RFC 9110 14: of 100 bytes.
    void rangesAreReadAsTheStandardSays_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<int>("asked");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("last");
        const auto row = [](const char* field, Asked asked, qint64 first, qint64 last) {
            QTest::newRow(field) << QByteArray(field) << int(asked) << first << last;
        };
        row("", Asked::Whole, 0, 99);
        row("bytes=0-", Asked::Part, 0, 99);
        row("bytes=5-9", Asked::Part, 5, 9);
        row("bytes=90-200", Asked::Part, 90, 99);
        row("bytes=-7", Asked::Part, 93, 99);
        row("bytes=-700", Asked::Part, 0, 99);
        row("bytes=100-", Asked::Nothing, 0, 99);
        row("bytes=-0", Asked::Nothing, 0, 99);
        for (const char* odd : {"bytes=", "bytes=-", "bytes=9-5", "bytes=a-b", "bytes=0-1,5-6", "lines=0-1",
                                "bytes=--5", "bytes=99999999999999999999-"}) {
            row(odd, Asked::Whole, 0, 99);
        }
    }
    void rangesAreReadAsTheStandardSays()
    {
        QFETCH(QByteArray, field);
        QFETCH(int, asked);
        const auto [how, range] = server::askedRange(field, 100);
        QCOMPARE(int(how), asked);
        QTEST(range.first, "first");
        QTEST(range.last, "last");
    }

    void aManifestHasWhatInstallersRead()
    {
        server::Package package;
        package.token = QStringLiteral("TOKEN");
        package.name = QStringLiteral("Tool 1.pkg");
        package.title = QStringLiteral("Tool");
        package.bundleId = QStringLiteral("com.example.tool");
        package.version = QStringLiteral("1.0");
        package.chunk = 10;
        package.hashes = {QStringLiteral("aa"), QStringLiteral("bb")};
        const auto manifest = server::manifestOf(QStringLiteral("https://mdm.example.com"), package);
        const auto* item = manifest.array(u"items")->front().as<plist::Dict>();
        const auto* asset = item->array(u"assets")->front().as<plist::Dict>();
        QCOMPARE(asset->text(u"url"), QStringLiteral("https://mdm.example.com/p/TOKEN/Tool%201.pkg"));
        QCOMPARE(asset->integer(u"sha256-size"), 10);
        QCOMPARE(asset->array(u"sha256s")->size(), size_t(2));
        QCOMPARE(item->dict(u"metadata")->text(u"bundle-identifier"), QStringLiteral("com.example.tool"));
    }
};

ESPALIER_TEST(PackagesTest);
#include "packages_test.moc"
