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

    void everyLanguageSaysTheSameThings()
    {
        const auto sentences = [](const char* language) {
            QFile file(QStringLiteral(":/templates/landing.%1.json").arg(QLatin1String(language)));
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
        const QJsonObject english = sentences("en");
        const QJsonObject german = sentences("de");
        QVERIFY(!english.isEmpty());
        QCOMPARE(german.keys(), english.keys());
        for (const QString& key : english.keys()) {
            QCOMPARE(german[key].toArray().size(), english[key].toArray().size());
            QVERIFY2(places(german[key]) == places(english[key]), qUtf8Printable(key));
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
