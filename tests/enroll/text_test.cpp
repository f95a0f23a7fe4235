#include "enroll/landing_text.h"
#include "enroll/places.h"
#include "enroll/platform.h"
#include "enroll/profile_facts.h"
#include "enroll/qr_code.h"
#include "tests/support/test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

using namespace espalier;
using namespace espalier::enroll;

class EnrollTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aValueIsNeverLookedAtAgain()
    {
        const Values values{{QStringLiteral("a"), QStringLiteral("{b}")}, {QStringLiteral("b"), QStringLiteral("{a}")}};
        QCOMPARE(fillPlaces(QStringLiteral("{a}-{b}-{c}-{"), values), QStringLiteral("{b}-{a}-{c}-{"));
    }

    void marksInASentenceAreStrongAndValuesAreNot()
    {
        const LandingText text = LandingText::english();
        const QString html = text.html("profile.name", {{QStringLiteral("organization"), QStringLiteral("*<b>&*")}});
        QCOMPARE(html, QStringLiteral("Device management by *&lt;b&gt;&amp;*"));
        QVERIFY(text.html("lab").startsWith(QStringLiteral("<b>This is a lab.</b>")));
    }

    void anUnknownLanguageIsEnglish_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("another") << QByteArray("xx-YY,xx;q=0.9");
        QTest::newRow("path") << QByteArray("../../etc/passwd");
        QTest::newRow("long") << QByteArray(100'000, 'a');
        QTest::newRow("english") << QByteArray("en-GB,en;q=0.8");
    }

    void anUnknownLanguageIsEnglish()
    {
        QFETCH(QByteArray, accepted);
        QCOMPARE(LandingText::forReader(accepted).language(), QStringLiteral("en"));
    }

    void aGermanReaderReadsGerman()
    {
        QCOMPARE(LandingText::forReader("de-CH,de;q=0.9,en;q=0.5").language(), QStringLiteral("de"));
    }

    void theGreatestWeightThatWeHaveWins_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<QByteArray>("wanted");
        QTest::addColumn<QString>("language");
        QTest::newRow("not the first") << QByteArray("en;q=0.3, fr;q=0.9, de;q=0.5") << QByteArray()
                                       << QStringLiteral("fr");
        QTest::newRow("as listed") << QByteArray("ar-EG,de") << QByteArray() << QStringLiteral("ar");
        QTest::newRow("never German") << QByteArray("de;q=0, fr;q=0.1") << QByteArray() << QStringLiteral("fr");
        QTest::newRow("no weight") << QByteArray("de;q=much, ar;q=0.1") << QByteArray() << QStringLiteral("ar");
        QTest::newRow("any") << QByteArray("*") << QByteArray() << QStringLiteral("en");
        QTest::newRow("chosen") << QByteArray("de") << QByteArray("ar") << QStringLiteral("ar");
        QTest::newRow("chosen, region") << QByteArray("de") << QByteArray("fr-CA") << QStringLiteral("fr");
        QTest::newRow("chosen, unknown") << QByteArray("de") << QByteArray("../x") << QStringLiteral("de");
    }

    void theGreatestWeightThatWeHaveWins()
    {
        QFETCH(QByteArray, accepted);
        QFETCH(QByteArray, wanted);
        QFETCH(QString, language);
        QCOMPARE(LandingText::forReader(accepted, wanted).language(), language);
    }

    void everyLanguageSaysTheSameThings_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString& language : LandingText::languages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }

    void everyLanguageSaysTheSameThings()
    {
        QFETCH(QString, language);
        const auto sentences = [](const QString& of) {
            QFile file(QStringLiteral(":/templates/landing.%1.json").arg(of));
            return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        };
        static const QRegularExpression place(QStringLiteral("\\{[a-z.]+\\}"));
        const auto places = [](const QJsonValue& value) {
            const QString text = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson());
            QSet<QString> found;
            for (auto match = place.globalMatch(text); match.hasNext();) {
                found.insert(match.next().captured());
            }
            return found;
        };
        const QJsonObject english = sentences(QStringLiteral("en"));
        const QJsonObject other = sentences(language);
        QVERIFY(!english.isEmpty());
        QCOMPARE(other.keys(), english.keys());
        for (const QString& key : english.keys()) {
            QCOMPARE(other[key].toArray().size(), english[key].toArray().size());
            QVERIFY2(places(other[key]) == places(english[key]), qUtf8Printable(key));
            const QString text = QString::fromUtf8(QJsonDocument(QJsonArray{other[key]}).toJson());
            QVERIFY2(text.count(u'*') % 2 == 0, qUtf8Printable(key)); // *strong* begins and ends
        }
    }

    void theReaderIsToldByTheUserAgent_data()
    {
        QTest::addColumn<QByteArray>("agent");
        QTest::addColumn<QByteArray>("platform");
        QTest::newRow("iPhone") << QByteArray("Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Safari/604.1")
                                << QByteArray("iphone");
        QTest::newRow("iPad") << QByteArray("Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) Safari/604.1")
                              << QByteArray("ipad");
        QTest::newRow("Mac") << QByteArray("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15")
                             << QByteArray("mac");
        QTest::newRow("Apple TV") << QByteArray("AppleTV14,1/18.1") << QByteArray("appletv");
        QTest::newRow("Vision") << QByteArray("Mozilla/5.0 (Apple Vision Pro; CPU visionOS 2_1) Safari")
                                << QByteArray("vision");
        QTest::newRow("Watch") << QByteArray("Mozilla/5.0 (Apple Watch; CPU watchOS 11_0)") << QByteArray("watch");
        QTest::newRow("Chrome of an iPad that wants desktop pages")
            << QByteArray("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_4) CriOS/120.0 Mobile/15E148 Safari/604.1")
            << QByteArray("ipad");
        QTest::newRow("Windows") << QByteArray("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120")
                                 << QByteArray("other");
        QTest::newRow("nothing") << QByteArray() << QByteArray("other");
    }

    void theReaderIsToldByTheUserAgent()
    {
        QFETCH(QByteArray, agent);
        QFETCH(QByteArray, platform);
        QCOMPARE(QByteArray(name(platformOf(agent))), platform);
    }

    void onlySafariTakesProfilesOnAnIPhone_data()
    {
        const QByteArray iPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 ";
        QTest::addColumn<QByteArray>("agent");
        QTest::addColumn<bool>("can");
        QTest::newRow("Safari") << iPhone + "(KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1" << true;
        QTest::newRow("Chrome") << iPhone + "(KHTML, like Gecko) CriOS/120.0 Mobile/15E148 Safari/604.1" << false;
        QTest::newRow("Firefox") << iPhone + "FxiOS/120.0 Mobile/15E148 Safari/605.1.15" << false;
        QTest::newRow("inside an app") << iPhone + "(KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS]" << false;
        QTest::newRow("a bare web view") << iPhone + "(KHTML, like Gecko) Mobile/15E148" << false;
        QTest::newRow("Firefox on a Mac")
            << QByteArray("Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15) Firefox/128.0") << true;
        QTest::newRow("nothing") << QByteArray() << true;
    }

    void onlySafariTakesProfilesOnAnIPhone()
    {
        QFETCH(QByteArray, agent);
        QFETCH(bool, can);
        QCOMPARE(canTakeProfiles(agent), can);
    }

    void theIdentifierComesFromThePublicHost_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("identifier");
        QTest::newRow("name") << QStringLiteral("https://mdm.example.com")
                              << QStringLiteral("com.example.mdm.enrollment");
        QTest::newRow("port and case") << QStringLiteral("https://MDM.Example.com:8443/x")
                                       << QStringLiteral("com.example.mdm.enrollment");
        QTest::newRow("localhost") << QStringLiteral("https://localhost:8443")
                                   << QStringLiteral("local.localhost.enrollment");
        QTest::newRow("IPv4") << QStringLiteral("https://127.0.0.1:8443")
                              << QStringLiteral("local.127-0-0-1.enrollment");
        QTest::newRow("IPv6") << QStringLiteral("https://[::1]") << QStringLiteral("local.--1.enrollment");
        QTest::newRow("nonsense") << QStringLiteral("::") << QStringLiteral("local.espalier.enrollment");
    }

    void theIdentifierComesFromThePublicHost()
    {
        QFETCH(QString, url);
        QFETCH(QString, identifier);
        QCOMPARE(identifierFor(url), identifier);
    }

    void aQrCodeHasItsFinderPatternsAndAnEmptyOneIsRefused()
    {
        const auto code = qrCode(QStringLiteral("https://mdm.example.com/e/abcdefghijklmnopqrstuvwxyz012345"));
        QVERIFY(code);
        QCOMPARE(code->modules.size(), qsizetype(code->size) * code->size);
        QCOMPARE(code->modules.left(8), QByteArray("11111110"));
        QCOMPARE(code->modules.mid(code->size, 8), QByteArray("10000010"));
        QVERIFY(!qrCode(QString()));
        QVERIFY(!qrCode(QString(5000, u'x')));
    }
};

ESPALIER_TEST(EnrollTextTest);
#include "text_test.moc"
