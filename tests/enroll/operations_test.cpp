#include "server/operations/enrollment_operations.h"
#include "server/operations/handout_operation.h"
#include "server/operations/link_operations.h"
#include "server/operations/people_operations.h"
#include "tests/enroll/office.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace espalier;
using test::Office;

namespace {

class OperationsDesk {
public:
    OperationsDesk()
    {
        server::addLinkOperations(m_operations, *office.store, office.sealer, office.clock, *office.profiles);
        server::addEnrollmentOperations(m_operations, *office.store, office.clock, m_door,
                                        []() -> Result<> { return {}; });
        server::addPeopleOperations(m_operations, *office.store, office.sealer, office.clock, nullptr);
        server::addHandoutOperation(m_operations, *office.store, office.sealer, office.clock);
    }

    Result<QJsonValue> ask(const char* operation, const QJsonObject& arguments = {})
    {
        return m_operations.run(QString::fromLatin1(operation), arguments, {QStringLiteral("mira")});
    }

    Office office;

private:
    enroll::Door m_door{office.clock};
    server::Operations m_operations;
};

QString text(const QJsonValue& object, const char* key)
{
    return object[QLatin1String(key)].toString();
}

} // namespace

class LinkOperationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLinkIsMadeWithItsAddressesAndDefaults()
    {
        OperationsDesk desk;
        const auto link = desk.ask("link.create", {{QStringLiteral("name"), QStringLiteral("Site team")}});
        QVERIFY2(link, link ? "" : qPrintable(link.error().what));
        QVERIFY(text(*link, "url").startsWith(QStringLiteral("https://mdm.example.com:8443/e/")));
        QCOMPARE(text(*link, "profile_url"), text(*link, "url") + QStringLiteral("/profile"));
        QCOMPARE(text(*link, "group"), QStringLiteral("All devices"));
        QCOMPARE(text(*link, "state"), QStringLiteral("active"));
        QCOMPARE(text(*link, "created_by"), QStringLiteral("mira"));
        QVERIFY((*link)[QLatin1String("uses_left")].isNull());
        QVERIFY((*link)[QLatin1String("revoked_at")].isNull());
        QCOMPARE((*link)[QLatin1String("expires")].toInteger(), desk.office.clock.nowMs() + 7LL * 24 * 60 * 60 * 1000);
    }

    void wrongArgumentsAreRefused_data()
    {
        QTest::addColumn<QJsonObject>("arguments");
        const QString name = QStringLiteral("name");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("name of another kind") << QJsonObject{{name, 3}};
        QTest::newRow("uses of another kind")
            << QJsonObject{{name, name}, {QStringLiteral("uses"), QStringLiteral("x")}};
        QTest::newRow("half a use") << QJsonObject{{name, name}, {QStringLiteral("uses"), 0.5}};
        QTest::newRow("life over") << QJsonObject{{name, name}, {QStringLiteral("expires_ms"), -1}};
    }

    void wrongArgumentsAreRefused()
    {
        QFETCH(QJsonObject, arguments);
        OperationsDesk desk;
        const auto refused = desk.ask("link.create", arguments);
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::InvalidInput);
    }

    void anUnknownGroupIsAnError()
    {
        OperationsDesk desk;
        const auto refused = desk.ask("link.create", {{QStringLiteral("name"), QStringLiteral("a")},
                                                      {QStringLiteral("group"), QStringLiteral("Nobody")}});
        QVERIFY(!refused);
        QVERIFY(refused.error().code == ErrorCode::NotFound);
        QVERIFY(desk.ask("link.list")->toArray().isEmpty());
    }

    void aLinkForOneDeviceServesItOnceUnlessToldOtherwise()
    {
        OperationsDesk desk;
        const qint64 device = desk.office.insertDevice(QStringLiteral("UDID-1"));
        QJsonObject wanted{{QStringLiteral("name"), QStringLiteral("back")},
                           {QStringLiteral("device"), QStringLiteral("UDID-1")}};
        const auto link = desk.ask("link.create", wanted);
        QVERIFY2(link, link ? "" : qPrintable(link.error().what));
        QCOMPARE((*link)[QLatin1String("uses_left")].toInt(), 1);
        QCOMPARE((*link)[QLatin1String("device")].toInteger(), device);
        QCOMPARE(text(*link, "device_name"), QStringLiteral("UDID-1"));
        wanted.insert(QStringLiteral("uses"), 3);
        QCOMPARE((*desk.ask("link.create", wanted))[QLatin1String("uses_left")].toInt(), 3);
        wanted.insert(QStringLiteral("device"), QStringLiteral("UDID-2"));
        QVERIFY(desk.ask("link.create", wanted).error().code == ErrorCode::NotFound);
        const auto any = desk.ask("link.create", {{QStringLiteral("name"), QStringLiteral("any")}});
        QVERIFY((*any)[QLatin1String("device")].isNull());
    }

    void aLinkIsShownRevokedAndListed()
    {
        OperationsDesk desk;
        QVERIFY(
            desk.ask("link.create", {{QStringLiteral("name"), QStringLiteral("June")}, {QStringLiteral("uses"), 3}}));
        const QJsonObject june{{QStringLiteral("link"), QStringLiteral("June")}};
        QCOMPARE((*desk.ask("link.show", june))[QLatin1String("uses_left")].toInt(), 3);
        QVERIFY(desk.ask("link.revoke", june));
        QCOMPARE(text(*desk.ask("link.show", {{QStringLiteral("link"), 1}}), "state"), QStringLiteral("revoked"));
        QCOMPARE(desk.ask("link.list")->toArray().size(), 1);
        QVERIFY(desk.ask("link.revoke", {{QStringLiteral("link"), 9}}).error().code == ErrorCode::NotFound);
        QCOMPARE(desk.office.count("SELECT COUNT(*) FROM audit WHERE actor = 'mira' AND kind LIKE 'link.%'"), 2);
    }

    void aProfileByFileShowsUpInTheTrace()
    {
        OperationsDesk desk;
        QVERIFY(desk.ask("link.create", {{QStringLiteral("name"), QStringLiteral("June")}}));
        const auto made = desk.ask(
            "link.profile", {{QStringLiteral("link"), 1}, {QStringLiteral("identity"), QStringLiteral("pkcs12")}});
        QVERIFY2(made, made ? "" : qPrintable(made.error().what));
        const QByteArray bytes = QByteArray::fromBase64(text(*made, "content_base64").toLatin1());
        QVERIFY(!test::payload(desk.office.opened(bytes), QStringLiteral("com.apple.security.pkcs12")).isEmpty());

        const QJsonArray list = desk.ask("enrollment.list", {{QStringLiteral("link"), 1}})->toArray();
        QCOMPARE(list.size(), 1);
        const QJsonArray steps = list.first()[QLatin1String("steps")].toArray();
        QCOMPARE(text(steps.first(), "step"), QStringLiteral("profile"));
        QCOMPARE(text(steps.last(), "step"), QStringLiteral("certificate"));
        QVERIFY(list.first()[QLatin1String("failed_step")].isNull());
        const auto people = (*desk.ask("link.show", {{QStringLiteral("link"), 1}}))[QLatin1String("people")].toArray();
        QCOMPARE(text(people.first(), "step"), QStringLiteral("certificate"));
        QVERIFY(!desk.ask("link.profile",
                          {{QStringLiteral("link"), 1}, {QStringLiteral("identity"), QStringLiteral("acme")}}));
    }

    void theQrCodeIsASquareOfModules()
    {
        OperationsDesk desk;
        QVERIFY(desk.ask("link.create", {{QStringLiteral("name"), QStringLiteral("June")}}));
        const auto code = desk.ask("link.qr", {{QStringLiteral("link"), QStringLiteral("June")}});
        const int size = (*code)[QLatin1String("size")].toInt();
        QVERIFY(size >= 21);
        QCOMPARE(text(*code, "modules").size(), qsizetype(size) * size);
    }

    // Whoever got it would stand before a page that says to ask for another one.
    void whatHasEndedIsNotHandedOut()
    {
        OperationsDesk desk;
        QVERIFY(desk.ask("link.create", {{QStringLiteral("name"), QStringLiteral("June")}}));
        for (const char* way : {"link.qr", "link.message", "link.handout"}) {
            QVERIFY(desk.ask(way, {{QStringLiteral("link"), 1}}));
        }
        QVERIFY(desk.ask("link.revoke", {{QStringLiteral("link"), 1}}));
        for (const char* way : {"link.qr", "link.message", "link.handout"}) {
            const auto answer = desk.ask(way, {{QStringLiteral("link"), 1}});
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, ErrorCode::Conflict);
        }
    }

    void anEmptyListOfPeopleHasNobodyInIt()
    {
        OperationsDesk desk;
        const auto answer = desk.ask("link.people.preview", {{QStringLiteral("text"), QString()}});
        QVERIFY(!answer);
        QVERIFY(answer.error().what.contains(QStringLiteral("nobody")));
    }
};

ESPALIER_TEST(LinkOperationsTest);
#include "operations_test.moc"
