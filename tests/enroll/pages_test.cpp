#include "enroll/landing_page.h"
#include "enroll/landing_text.h"
#include "enroll/turned_away.h"
#include "store/settings.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace espalier;
using test::judged;
using test::Office;

namespace {

const QByteArray readingPhone = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Safari/604.1";
const QByteArray readingMac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Safari/605.1.15";

QMap<QByteArray, QByteArray> from(const QByteArray& agent)
{
    return {{"User-Agent", agent}};
}

QStringList enrollmentAnchors(const QJsonObject& page)
{
    QStringList hrefs;
    for (const QJsonValue& anchor : page.value(QLatin1String("anchors")).toArray()) {
        if (anchor[QLatin1String("rel")].toString() == QLatin1String("enrollment")) {
            hrefs.append(anchor[QLatin1String("href")].toString());
        }
    }
    return hrefs;
}

QString text(const http::Response& response)
{
    return judged(response.body).value(QLatin1String("text")).toString();
}

QString allHeaders(const http::Response& response)
{
    QString all = QString::number(response.status);
    for (const auto& [name, value] : response.headers.entries()) {
        all += QString::fromLatin1(name + ": " + value + '\n');
    }
    return all;
}

} // namespace

class PagesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReaderGetsOneEnrollmentAnchorAndNothingFromElsewhere_data()
    {
        QTest::addColumn<QByteArray>("agent");
        QTest::addColumn<QString>("says");
        QTest::newRow("iPhone") << readingPhone << QStringLiteral("Add this iPhone to the office");
        QTest::newRow("iPad") << QByteArray("Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X)")
                              << QStringLiteral("Add this iPad to the office");
        QTest::newRow("Mac") << readingMac << QStringLiteral("Add this Mac to the office");
        QTest::newRow("Apple TV") << QByteArray("AppleTV14,1/18.1") << QStringLiteral("Apple Configurator");
        QTest::newRow("Vision") << QByteArray("visionOS 2")
                                << QStringLiteral("Add this Apple Vision Pro to the office");
        QTest::newRow("other") << QByteArray("Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0")
                               << QStringLiteral("Add a device to the office");
        QTest::newRow("hostile") << QByteArray("<script>\"'&iPhone\0x", 20)
                                 << QStringLiteral("Add this iPhone to the office");
    }

    void everyReaderGetsOneEnrollmentAnchorAndNothingFromElsewhere()
    {
        QFETCH(QByteArray, agent);
        QFETCH(QString, says);
        Office office;
        const LinkId id = office.link();
        const http::Response response = office.get(office.path(id), from(agent));
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("text/html; charset=utf-8"));
        QCOMPARE(response.headers.count("Set-Cookie"), 0);
        QCOMPARE(response.headers.value("Cache-Control"), QByteArray("no-store"));

        const QJsonObject page = judged(response.body);
        QVERIFY(page.value(QLatin1String("balanced")).toBool());
        QCOMPARE(page.value(QLatin1String("language")).toString(), QStringLiteral("en"));
        QCOMPARE(page.value(QLatin1String("scripts")).toInt(), 0);
        QVERIFY(page.value(QLatin1String("outside")).toArray().isEmpty());
        QVERIFY(page.value(QLatin1String("handlers")).toArray().isEmpty());
        QVERIFY(page.value(QLatin1String("text")).toString().contains(says));
        const QStringList anchors = enrollmentAnchors(page);
        QCOMPARE(anchors.size(), 1);
        QVERIFY(anchors.first().startsWith(QStringLiteral("https://mdm.example.com:8443") + office.path(id) +
                                           QStringLiteral("/profile?s=")));
    }

    void thePolicyAllowsOurStyleSheetAndNothingElse()
    {
        Office office;
        for (const QString& target : {office.path(office.link()), QStringLiteral("/e/nothing")}) {
            const http::Response response = office.get(target);
            const QByteArray policy = response.headers.value("Content-Security-Policy");
            QVERIFY(policy.startsWith("default-src 'none'; style-src 'sha256-"));
            QVERIFY(!policy.contains("unsafe"));
            const QJsonArray styles = judged(response.body).value(QLatin1String("styles")).toArray();
            QCOMPARE(styles.size(), 1);
            QVERIFY(policy.contains(styles.first().toString().toLatin1()));
        }
    }

    void whatPeopleWroteIsTextOnly_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("script") << QStringLiteral("<script>alert(1)</script>");
        QTest::newRow("attribute") << QStringLiteral("\"><img src=x onerror=alert(1)>");
        QTest::newRow("single quote") << QStringLiteral("' onclick='alert(1)");
        QTest::newRow("end of style") << QStringLiteral("</style><script>1</script>");
        QTest::newRow("end of title") << QStringLiteral("</title><base href=//x>");
        QTest::newRow("entity") << QStringLiteral("&lt;b&gt; &amp; &#60;");
        QTest::newRow("our marks") << QStringLiteral("{{profile_url}} {device} *strong*");
        QTest::newRow("comment") << QStringLiteral("<!-- <a rel=\"enrollment\" href=x>");
    }

    void whatPeopleWroteIsTextOnly()
    {
        QFETCH(QString, name);
        Office office;
        office.set(QStringLiteral("organization"), name);
        const LinkId id = office.link({name, GroupId{1}, 0, 60'000});
        for (const QByteArray& agent : {readingPhone, readingMac, QByteArray()}) {
            const QJsonObject page = judged(office.get(office.path(id), from(agent)).body);
            QVERIFY(page.value(QLatin1String("balanced")).toBool());
            QCOMPARE(page.value(QLatin1String("scripts")).toInt(), 0);
            QVERIFY(page.value(QLatin1String("handlers")).toArray().isEmpty());
            QVERIFY(page.value(QLatin1String("outside")).toArray().isEmpty());
            QCOMPARE(enrollmentAnchors(page).size(), 1);
            const QString shown = page.value(QLatin1String("text")).toString();
            QVERIFY2(shown.contains(name.simplified()), qPrintable(shown));
        }
    }

    void controlCharactersAndLongNamesDoNoHarm()
    {
        Office office;
        office.set(QStringLiteral("organization"), QString(5000, u'W') + QStringLiteral("\x01\x1b\n"));
        const QByteArray body = office.get(office.path(office.link()), from(readingPhone)).body;
        QVERIFY(!body.contains('\x01'));
        QVERIFY(!body.contains('\x1b'));
        QCOMPARE(enrollmentAnchors(judged(body)).size(), 1);
    }

    void unknownExpiredUsedAndRevokedLinksAnswerAlike()
    {
        Office office;
        const LinkId used = office.link({QStringLiteral("used"), GroupId{1}, 1, 60'000});
        const LinkId revoked = office.link({QStringLiteral("revoked"), GroupId{1}, 0, 60'000});
        const LinkId expired = office.link({QStringLiteral("expired"), GroupId{1}, 0, 1000});
        QVERIFY(office.store->write([&](store::Transaction& tx) {
            return enroll::takeUse(tx, ca::Binding{used, 0, {}}, CertificateId{1});
        }));
        office.revoke(revoked);
        office.clock.advance(1000);

        const http::Response unknown = office.get(QStringLiteral("/e/") + QString(32, u'A'), from(readingPhone));
        QCOMPARE(unknown.status, 404);
        QVERIFY(text(unknown).contains(QStringLiteral("This link no longer works")));
        QStringList targets{QStringLiteral("/e/x"), QStringLiteral("/e/"), QStringLiteral("/e")};
        for (const LinkId id : {used, revoked, expired}) {
            for (const char* what : {"", "/", "/profile", "/ca", "/profile?s=AAAA", "/profile/more"}) {
                targets.append(office.path(id) + QString::fromLatin1(what));
            }
        }
        for (const QString& target : std::as_const(targets)) {
            const http::Response answer = office.get(target, from(readingPhone));
            QCOMPARE(answer.body, unknown.body);
            QCOMPARE(allHeaders(answer), allHeaders(unknown));
        }
        QVERIFY(text(unknown).contains(QStringLiteral("Marlow & Finch")));
        QCOMPARE(office.shown(used).opened, 0);
    }

    void theTraceSaysWhySomebodyWasTurnedAwayOnceAnHour()
    {
        Office office;
        const LinkId id = office.link({QStringLiteral("ended"), GroupId{1}, 0, 1000});
        office.clock.advance(1000);
        (void)office.get(office.path(id), {}, "HEAD");
        QVERIFY(office.trace(id).isEmpty());
        for (int i = 0; i < 20; ++i) {
            (void)office.get(office.path(id));
            (void)office.get(office.path(id) + QStringLiteral("/profile"));
        }
        QCOMPARE(office.trace(id).size(), 1);
        QVERIFY(office.trace(id).first().failedStep == enroll::Step::Opened);
        QCOMPARE(office.trace(id).first().error, QStringLiteral("the link is expired [link-expired]"));
        office.clock.advance(enroll::turnedAwayQuietMs);
        office.revoke(id);
        (void)office.get(office.path(id));
        QCOMPARE(office.trace(id).size(), 2);
        QCOMPARE(office.trace(id).first().error, QStringLiteral("the link is revoked [link-revoked]"));
        QCOMPARE(office.count("SELECT COUNT(*) FROM audit WHERE kind = 'link.turned_away'"), 2);
    }

    void whoeverNeverHadALinkLeavesNoTrace()
    {
        Office office;
        (void)office.get(QStringLiteral("/e/") + QString(32, u'A'));
        QCOMPARE(office.count("SELECT COUNT(*) FROM enrollment"), 0);
        QCOMPARE(office.count("SELECT COUNT(*) FROM audit WHERE kind = 'link.turned_away'"), 0);
    }

    void thePageSpeaksTheReadersLanguageAndOffersTheOthers_data()
    {
        QTest::addColumn<QByteArray>("accepted");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("direction");
        QTest::newRow("by the browser") << QByteArray("fr-FR") << QString() << QStringLiteral("fr")
                                        << QStringLiteral("ltr");
        QTest::newRow("by the address") << QByteArray("fr-FR") << QStringLiteral("?lang=ar") << QStringLiteral("ar")
                                        << QStringLiteral("rtl");
        QTest::newRow("one that we don't have")
            << QByteArray("de") << QStringLiteral("?lang=tlh") << QStringLiteral("de") << QStringLiteral("ltr");
    }

    void thePageSpeaksTheReadersLanguageAndOffersTheOthers()
    {
        QFETCH(QByteArray, accepted);
        QFETCH(QString, query);
        QFETCH(QString, language);
        QFETCH(QString, direction);
        Office office;
        for (const QString& target : {office.path(office.link()), QStringLiteral("/e/nothing")}) {
            const http::Response response =
                office.get(target + query, {{"User-Agent", readingPhone}, {"Accept-Language", accepted}});
            QCOMPARE(judged(response.body).value(QLatin1String("language")).toString(), language);
            QVERIFY(response.body.contains(" dir=\"" + direction.toLatin1() + "\""));
            QCOMPARE(response.body.count("href=\"?lang="), enroll::LandingText::languages().size());
        }
    }

    void aWatchIsSentToItsIPhone()
    {
        Office office;
        const QString shown =
            text(office.get(office.path(office.link()), from("Mozilla/5.0 (Apple Watch) watchOS 11")));
        QVERIFY2(shown.contains(QStringLiteral("Continue on the iPhone")), qPrintable(shown));
        QVERIFY(
            text(office.get(office.path(office.link()), from(readingPhone))).contains(QStringLiteral("Apple Watch")));
    }

    void aBrowserThatTakesNoProfilesIsToldToUseSafari()
    {
        Office office;
        const LinkId id = office.link();
        const QString note = QStringLiteral("Open this page in Safari");
        QVERIFY(text(office.get(office.path(id), from(readingPhone + " CriOS/120.0"))).contains(note));
        QVERIFY(!text(office.get(office.path(id), from(readingPhone))).contains(note));
        QVERIFY(!text(office.get(office.path(id), from(readingMac))).contains(note));
    }

    void openingCountsOnTheLinkAndTakesNoUse()
    {
        Office office;
        const LinkId id = office.link({QStringLiteral("a"), GroupId{1}, 1, 60'000});
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(office.get(office.path(id)).status, 200);
        }
        QCOMPARE(office.shown(id).opened, 3);
        QCOMPARE(office.shown(id).usesTaken, 0);
    }

    void askingForHeadersLeavesNoTrace()
    {
        Office office;
        const LinkId id = office.link();
        QCOMPARE(office.get(office.path(id), {}, "HEAD").status, 200);
        QCOMPARE(office.get(office.path(id) + QStringLiteral("/profile"), {}, "HEAD").status, 200);
        QCOMPARE(office.shown(id).opened, 0);
        QCOMPARE(office.count("SELECT COUNT(*) FROM enrollment"), 0);
    }

    void thePageSaysWhatTheRightsAllowAndNothingMore_data()
    {
        QTest::addColumn<int>("rights");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("saysNot");
        QTest::newRow("all: apps") << 8191 << QStringLiteral("See which apps are installed")
                                   << QStringLiteral("Which apps are installed Which");
        QTest::newRow("all: erase") << 8191 << QStringLiteral("Erase it, with everything on it")
                                    << QStringLiteral("The office can’t Erase");
        QTest::newRow("no erase") << 8191 - 8 << QStringLiteral("Erase it") << QStringLiteral("with everything on it");
        QTest::newRow("no apps") << 8191 - 256 - 4096 << QStringLiteral("Which apps are installed")
                                 << QStringLiteral("See which apps are installed");
        QTest::newRow("only looking") << 1 + 16 << QStringLiteral("Install or remove apps")
                                      << QStringLiteral("such as a VPN or a web filter");
        QTest::newRow("no lock") << 8191 - 4 << QStringLiteral("Lock it or remove its passcode")
                                 << QStringLiteral("Lock it and remove its passcode");
    }

    void thePageSaysWhatTheRightsAllowAndNothingMore()
    {
        QFETCH(int, rights);
        QFETCH(QString, says);
        QFETCH(QString, saysNot);
        Office office;
        office.set(QStringLiteral("access_rights"), QString::number(rights));
        const QString shown = text(office.get(office.path(office.link()), from(readingPhone)));
        QVERIFY2(shown.contains(says), qPrintable(shown));
        QVERIFY2(!shown.contains(saysNot), qPrintable(shown));
        QVERIFY(shown.contains(QStringLiteral("Photos, messages, mail, calls")));
    }

    void everyRightHasItsSentences()
    {
        const enroll::LandingText words = enroll::LandingText::english();
        for (qint64 right = 1; right <= 4096; right *= 2) {
            const QByteArray bit = QByteArray::number(right);
            QVERIFY(words.sentence(("can." + bit).constData()) != QString::fromLatin1("can." + bit));
            const bool without =
                words.sentence(("cannot." + bit).constData()) != QString::fromLatin1("cannot." + bit) ||
                words.sentence(("unable." + bit).constData()) != QString::fromLatin1("unable." + bit);
            QVERIFY2(without, bit.constData());
        }
    }

    void onlyALabHasItsBanner()
    {
        Office office;
        const LinkId id = office.link();
        QVERIFY(!text(office.get(office.path(id))).contains(QStringLiteral("This is a lab.")));
        office.set(QStringLiteral("lab"), QStringLiteral("1"));
        QVERIFY(text(office.get(office.path(id))).contains(QStringLiteral("This is a lab.")));
    }

    void withOurOwnCertificateThePageOffersIt()
    {
        Office office;
        const LinkId id = office.link();
        QVERIFY(office.get(office.path(id)).body.contains(office.path(id).toLatin1() + "/ca\""));
        const http::Response certificate = office.get(office.path(id) + QStringLiteral("/ca"));
        QCOMPARE(certificate.status, 200);
        QCOMPARE(certificate.headers.value("Content-Type"), QByteArray("application/x-x509-ca-cert"));
        QCOMPARE(certificate.body, office.authority->root().certificate.der());
    }

    void withAGivenCertificateThereIsNothingToTrustFirst()
    {
        Office office(test::Tls::Given);
        const LinkId id = office.link();
        QVERIFY(!office.get(office.path(id)).body.contains("/ca\""));
        QCOMPARE(office.get(office.path(id) + QStringLiteral("/ca")).status, 404);
    }

    void anotherComputerGetsACodeAndAPhoneDoesNot()
    {
        Office office;
        const LinkId id = office.link();
        QVERIFY(office.get(office.path(id), from("curl/8")).body.contains("crispEdges"));
        QVERIFY(office.get(office.path(id), from(readingMac)).body.contains("crispEdges"));
        QVERIFY(!office.get(office.path(id), from(readingPhone)).body.contains("crispEdges"));
    }

    void aDatabaseThatCantBeReadIsNoWrongLink()
    {
        Office office;
        const QString target = office.path(office.link());
        const auto rename = [&](const char* sql) {
            QVERIFY(office.store->write([&](store::Transaction& tx) { return tx.run(sql); }));
        };
        rename("ALTER TABLE link RENAME TO link_away");
        for (int i = 0; i < 400; ++i) {
            const http::Response response = office.get(target);
            QCOMPARE(response.status, 503);
            QVERIFY(!response.headers.value("Retry-After").isEmpty());
            QVERIFY(i > 0 || !text(response).contains(QStringLiteral("This link no longer works")));
        }
        rename("ALTER TABLE link_away RENAME TO link");
        QCOMPARE(office.get(QStringLiteral("/e/") + QString(32, u'B')).status, 404); // nothing was counted
        QCOMPARE(office.get(target).status, 200);
    }

    void guessingIsSlowedDownWithoutHurtingTheOffice()
    {
        Office office;
        const LinkId id = office.link();
        const QString guess = QStringLiteral("/e/") + QString(32, u'B');
        for (int i = 0; i < 300; ++i) {
            QCOMPARE(office.get(guess).status, 404);
        }
        const http::Response slow = office.get(guess);
        QCOMPARE(slow.status, 429);
        QVERIFY(!slow.headers.value("Retry-After").isEmpty());
        QCOMPARE(office.get(office.path(id)).status, 200);
        QCOMPARE(office.get(guess, {}, "GET", QStringLiteral("198.51.100.9")).status, 404);
        office.clock.advance(10LL * 60 * 1000);
        QCOMPARE(office.get(guess).status, 404);
    }
};

ESPALIER_TEST(PagesTest);
#include "pages_test.moc"
