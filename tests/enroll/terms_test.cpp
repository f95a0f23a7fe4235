// Whom a link is for: personal devices, kinds, serial numbers, note and language; changing and duplicating it.
#include "enroll/link_terms.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

using namespace espalier;
using test::judged;
using test::Office;

namespace {

const QByteArray iPhone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Version/18.1 Mobile/15E148 Safari/604.1";
const QByteArray mac = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.1 Safari/605.1.15";

enroll::NewLink wanted(const enroll::LinkTerms& terms)
{
    return {QStringLiteral("Site team"), GroupId{1}, 0, 60'000, {}, terms};
}

QString pageText(Office& office, LinkId id, const QByteArray& agent)
{
    return judged(office.get(office.path(id), {{"User-Agent", agent}}).body).value(QLatin1String("text")).toString();
}

Result<> edit(Office& office, LinkId id, const enroll::LinkEdit& change)
{
    return office.store->write(
        [&](store::Transaction& tx) { return enroll::editLink(tx, id, change, QStringLiteral("admin")); });
}

} // namespace

class TermsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPersonalProfileLeavesOutLockEraseAndApps()
    {
        Office office;
        const LinkId id = office.link(wanted({.ownership = enroll::Ownership::Personal}));
        const QJsonObject profile = office.opened(office.get(office.path(id) + QStringLiteral("/profile")).body);
        const auto rights =
            test::payload(profile, QStringLiteral("com.apple.mdm")).value(QLatin1String("AccessRights")).toInteger();
        QCOMPARE(rights, qint64(8191 & ~(4 | 8 | 256 | 4096)));
        QCOMPARE(office.count("SELECT access_rights FROM enrollment"), rights);
        const QString text = pageText(office, id, iPhone);
        QVERIFY(text.contains(QStringLiteral("This stays your own device")));
        QVERIFY(text.contains(QStringLiteral("Erase it")));
    }

    void theNoteIsPlainText()
    {
        Office office;
        const LinkId id = office.link(wanted({.note = QStringLiteral("Bring <b>it</b>\n& a charger")}));
        const QByteArray body = office.get(office.path(id), {{"User-Agent", iPhone}}).body;
        QVERIFY(body.contains("Bring &lt;b&gt;it&lt;/b&gt;<br>&amp; a charger"));
    }

    void thePageSpeaksTheLanguageOfTheLinkUnlessTheReaderChooses()
    {
        Office office;
        const LinkId id = office.link(wanted({.language = QStringLiteral("de")}));
        const QMap<QByteArray, QByteArray> english{{"Accept-Language", "en"}};
        QVERIFY(office.get(office.path(id), english).body.contains("<html lang=\"de\""));
        QVERIFY(office.get(office.path(id) + QStringLiteral("?lang=en"), english).body.contains("<html lang=\"en\""));
    }

    void anotherKindOfDeviceGetsNoProfile()
    {
        Office office;
        const LinkId id = office.link(wanted({.platforms = {QStringLiteral("mac")}}));
        const QString text = pageText(office, id, iPhone);
        QVERIFY(text.contains(QStringLiteral("Not for this kind of device")));
        QVERIFY(!office.get(office.path(id), {{"User-Agent", iPhone}}).body.contains("/profile?s="));
        QCOMPARE(office.get(office.path(id) + QStringLiteral("/profile"), {{"User-Agent", iPhone}}).status, 303);
        QVERIFY(office.get(office.path(id), {{"User-Agent", mac}}).body.contains("/profile?s="));
    }

    void aReaderThatLooksLikeAMacMayBeAnIPad()
    {
        QVERIFY(enroll::isFor({.platforms = {QStringLiteral("ipad")}}, enroll::Platform::Mac));
        QVERIFY(!enroll::isFor({.platforms = {QStringLiteral("iphone")}}, enroll::Platform::Mac));
        QVERIFY(!enroll::isFor({.platforms = {QStringLiteral("ipad")}}, enroll::Platform::IPhone));
    }

    // It can't be told apart from a Mac, so the page speaks to an iPad and tells a Mac that it isn't meant.
    void aMacIsToldThatTheLinkIsForIPads()
    {
        Office office;
        const LinkId id = office.link(wanted({.platforms = {QStringLiteral("iphone"), QStringLiteral("ipad")}}));
        const QString text = pageText(office, id, mac);
        QVERIFY(text.contains(QStringLiteral("Add this iPad")));
        QVERIFY(!text.contains(QStringLiteral("Add this Mac")));
        QVERIFY(text.contains(QStringLiteral("On a Mac?")));
        QVERIFY(text.contains(QStringLiteral("This link is for: iPhone, iPad.")));
        const QByteArray body = office.get(office.path(id), {{"User-Agent", mac}}).body;
        QVERIFY(body.contains("/profile?s="));
        QVERIFY(body.contains("class=\"qr\""));
        QVERIFY(!pageText(office, id, iPhone).contains(QStringLiteral("On a Mac?")));
        const LinkId any = office.link(wanted({.platforms = {QStringLiteral("ipad"), QStringLiteral("mac")}}));
        QVERIFY(pageText(office, any, mac).contains(QStringLiteral("Add this Mac")));
    }

    void theServerLooksAgainAtWhatTheDeviceSays()
    {
        const enroll::LinkTerms terms{.platforms = {QStringLiteral("iphone")}, .serials = {QStringLiteral("C02AB")}};
        QVERIFY(enroll::mayCome(terms, QStringLiteral(" c02ab"), QStringLiteral("iphone")));
        QVERIFY(!enroll::mayCome(terms, QStringLiteral("C02AC"), QStringLiteral("iphone")));
        QVERIFY(!enroll::mayCome(terms, {}, QStringLiteral("iphone")));
        QVERIFY(!enroll::mayCome(terms, QStringLiteral("C02AB"), QStringLiteral("ipad")));
        QVERIFY(!enroll::mayCome(terms, QStringLiteral("C02AB"), {}));
        QVERIFY(enroll::mayCome({}, {}, {}));
    }

    void termsAreKeptInOneSpelling()
    {
        const auto terms =
            enroll::checkedTerms({.platforms = {QStringLiteral("mac"), QStringLiteral("iphone"), QStringLiteral("mac")},
                                  .serials = {QStringLiteral(" c02 "), QStringLiteral("C02"), QString()}});
        QVERIFY(terms);
        QCOMPARE(terms->platforms, QStringList({QStringLiteral("iphone"), QStringLiteral("mac")}));
        QCOMPARE(terms->serials, QStringList{QStringLiteral("C02")});
        QVERIFY(!enroll::checkedTerms({.platforms = {QStringLiteral("android")}}));
        QVERIFY(!enroll::checkedTerms({.serials = {QStringLiteral("a b")}}));
        QVERIFY(!enroll::checkedTerms({.language = QStringLiteral("xx")}));
    }

    void aLinkIsChangedButNotBelowWhatWasTaken()
    {
        Office office;
        const LinkId id = office.link({QStringLiteral("Site team"), GroupId{1}, 5, 60'000});
        const QJsonObject profile = office.opened(office.get(office.path(id) + QStringLiteral("/profile")).body);
        QVERIFY(office.enrollWith(test::challengeOf(profile), test::deviceKey()));
        QVERIFY(!edit(office, id, {.name = QStringLiteral("Crew"), .usesAllowed = 0, .lifeMs = 0}));
        QVERIFY(edit(office, id, {.name = QStringLiteral("Crew"), .usesAllowed = 1, .lifeMs = 120'000}));
        const enroll::Link now = office.shown(id);
        QCOMPARE(now.name, QStringLiteral("Crew"));
        QCOMPARE(now.expiresAt, office.clock.nowMs() + 120'000);
        QCOMPARE(now.state(office.clock.nowMs()), enroll::LinkState::Used);
        office.revoke(id);
        QVERIFY(!edit(office, id, {.name = QStringLiteral("Again")}));
    }

    void aDuplicateHasItsOwnAddressAndAFreeName()
    {
        Office office;
        const LinkId id = office.link(wanted({.ownership = enroll::Ownership::Personal, .note = QStringLiteral("Hi")}));
        office.revoke(id);
        const auto copy = office.store->write([&](store::Transaction& tx) {
            return enroll::duplicateLink(tx, office.sealer, id, {}, QStringLiteral("admin"));
        });
        QVERIFY(copy);
        const enroll::Link made = office.shown(*copy);
        QCOMPARE(made.name, QStringLiteral("Site team 2"));
        QCOMPARE(made.terms.note, QStringLiteral("Hi"));
        QCOMPARE(made.terms.ownership, enroll::Ownership::Personal);
        QCOMPARE(made.state(office.clock.nowMs()), enroll::LinkState::Active);
        QVERIFY(office.path(*copy) != office.path(id));
    }

    void aDuplicateKeepsTheNameAsItIsWritten()
    {
        Office office;
        const LinkId id = office.link({QStringLiteral("Site %1, 100 %2"), GroupId{1}, 0, 60'000});
        const auto copy = office.store->write([&](store::Transaction& tx) {
            return enroll::duplicateLink(tx, office.sealer, id, {}, QStringLiteral("admin"));
        });
        QVERIFY(copy);
        QCOMPARE(office.shown(*copy).name, QStringLiteral("Site %1, 100 %2 2"));
    }
};

ESPALIER_TEST(TermsTest);
#include "terms_test.moc"
