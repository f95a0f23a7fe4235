#include "tests/support/test.h"
#include "tests/ui/editor/sample.h"
#include "ui/editor/search/key_search.h"

using namespace espalier;
using namespace espalier::ui;
using test::Editing;

namespace {
QStringList paths(const Editing& editing, const char* text)
{
    QStringList all;
    for (const FoundKey& one : findKeys(editing.session.document(), editing.session.catalogue(), QLatin1String(text))) {
        all << one.path.text();
    }
    return all;
}
} // namespace

class KeySearchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsKeysThatAreNotSet()
    {
        const Editing editing;
        QCOMPARE(paths(editing, "autojoin"), QStringList{QStringLiteral("PayloadContent/0/AutoJoin")});
    }

    void findsByTitleHelpAndValue()
    {
        const Editing editing;
        QVERIFY(paths(editing, "name of the network").contains(QStringLiteral("PayloadContent/0/SSID")));
        QVERIFY(paths(editing, "office").contains(QStringLiteral("PayloadContent/0/SSID")));
        QVERIFY(paths(editing, "SSID title").contains(QStringLiteral("PayloadContent/0/SSID")));
        QVERIFY(paths(editing, "two").contains(QStringLiteral("PayloadContent/0/Names/1")));
    }

    void findsKeysNobodyKnowsAndDeepOnes()
    {
        const Editing editing;
        QVERIFY(paths(editing, "vendorkey").contains(QStringLiteral("PayloadContent/0/VendorKey")));
        QVERIFY(paths(editing, "deep").contains(QStringLiteral("PayloadContent/2/Setting/Deep")));
        QVERIFY(paths(editing, "port").contains(QStringLiteral("PayloadContent/0/Client/Server/Port")));
    }

    void theNameItselfComesFirst()
    {
        Editing editing;
        editing.put(QStringLiteral("PayloadContent/0/Client/User"), QStringLiteral("SSID"));
        QCOMPARE(paths(editing, "ssid").first(), QStringLiteral("PayloadContent/0/SSID"));
    }

    void secretsAreNotFoundByTheirValue()
    {
        Editing editing;
        editing.put(QStringLiteral("PayloadContent/0/Password"), QStringLiteral("hunter22"));
        QVERIFY(paths(editing, "hunter22").isEmpty());
        QVERIFY(!paths(editing, "password").isEmpty());
    }

    // Looking through the dictionary for each of them would take longer than a test may.
    void tensOfThousandsOfKeysAreSearched()
    {
        QByteArray text = test::sampleText();
        QByteArray many;
        for (int i = 0; i < 60'000; ++i) {
            many += "<key>V" + QByteArray::number(i) + "</key><string>x</string>";
        }
        text.replace("<key>Setting</key>", many + "<key>Setting</key>");
        QCOMPARE(paths(Editing(text), "V30000"), QStringList{QStringLiteral("PayloadContent/2/V30000")});
    }

    void nothingIsFoundForNothing()
    {
        const Editing editing;
        QVERIFY(paths(editing, "  ").isEmpty());
    }
};

ESPALIER_TEST(KeySearchTest);
#include "search_test.moc"
