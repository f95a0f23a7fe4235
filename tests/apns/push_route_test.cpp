#include "apns/push_route.h"
#include "store/settings.h"
#include "tests/apns/fleet.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::test;

class PushRouteTest : public QObject {
    Q_OBJECT

    static Result<apns::PushRoute> read(Fleet& fleet, const apns::PushRoute& given = {})
    {
        const auto system = [](const QString&, quint16 port) {
            return std::optional(http::HttpProxy{QStringLiteral("system.example"), port, "Basic eA=="});
        };
        return fleet.store->read([&](store::Connection& db) { return apns::pushRoute(db, given, system); });
    }

private Q_SLOTS:
    void onlyTheTwoPortsOfTheService()
    {
        QVERIFY(apns::checkPushPort(QStringLiteral("443")));
        QVERIFY(apns::checkPushPort(QStringLiteral("2197")));
        QVERIFY(!apns::checkPushPort(QStringLiteral("2196")));
        QVERIFY(!apns::checkPushPort({}));
    }

    void aProxyIsAPlace_data()
    {
        QTest::addColumn<bool>("good");
        for (const char* good : {"system", "none", "http://proxy.example:3128", "http://[2001:db8::1]:8080/"}) {
            QTest::newRow(good) << true;
        }
        for (const char* bad : {"", "proxy.example:3128", "http://proxy.example", "https://proxy.example:443",
                                "socks5://proxy.example:1080", "http://me:secret@proxy.example:3128",
                                "http://proxy.example:3128/way", "http://proxy.example:3128?x"}) {
            QTest::newRow(*bad == '\0' ? "(empty)" : bad) << false;
        }
    }
    void aProxyIsAPlace()
    {
        QFETCH(const bool, good);
        const auto tag = QString::fromLatin1(QTest::currentDataTag());
        QCOMPARE(apns::checkPushProxy(tag == u"(empty)" ? QString() : tag).has_value(), good);
    }

    void withoutSettingTheSystemsProxyIsTaken()
    {
        Fleet fleet;
        const auto route = read(fleet);
        QVERIFY(route);
        QCOMPARE(route->host, QStringLiteral("api.push.apple.com"));
        QCOMPARE(route->port, quint16(443));
        QVERIFY(route->proxy && route->proxy->host == u"system.example");
    }

    void settingsDecide()
    {
        Fleet fleet;
        const auto set = [&](const char* key, const char* value) {
            fleet.run(
                "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value=excluded.value",
                {QLatin1String(key), QLatin1String(value)});
        };
        set("push_port", "2197");
        set("push_proxy", "http://[2001:db8::1]:3128");
        auto route = read(fleet);
        QVERIFY(route);
        QCOMPARE(route->port, quint16(2197));
        QCOMPARE(route->proxy, std::optional(http::HttpProxy{QStringLiteral("2001:db8::1"), 3128, {}}));
        set("push_proxy", "none");
        route = read(fleet, {QStringLiteral("127.0.0.1"), 4711, {}});
        QVERIFY(route);
        QCOMPARE(route->port, quint16(4711)); // another host than Apple's has a port of its own
        QVERIFY(!route->proxy);
    }
};

ESPALIER_TEST(PushRouteTest);
#include "push_route_test.moc"
