// Who isn't compliant is among what the overview says needs somebody.
#include "tests/server/served_folder.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace espalier;

class ComplianceProblemTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void devicesThatFailAreToldWithTheirNumber()
    {
        test::ServedFolder office;
        test::must(office.product->store().write([](store::Transaction& tx) -> Result<> {
            for (const char* udid : {"A", "B"}) {
                const qint64 id = TRY(tx.insert(
                    "INSERT INTO device (udid, state, name, serial, platform, "
                    "passcode_present, enrolled_at, created_at) VALUES (?, 'enrolled', ?, "
                    "?, 'iphone', ?, ?, 0)",
                    {QLatin1String(udid), QLatin1String(udid), QLatin1String(udid), *udid == 'A' ? 0 : 1, tx.nowMs()}));
                TRY(tx.run("INSERT INTO group_member (group_id, device_id, added_at) VALUES (1, ?, ?)",
                           {id, tx.nowMs()}));
            }
            return {};
        }));
        QCOMPARE(failing(office), QString());
        office.run(
            "compliance.policy.save",
            {{QStringLiteral("name"), QStringLiteral("Locked")},
             {QStringLiteral("group"), QStringLiteral("All devices")},
             {QStringLiteral("rules"), QJsonArray{QJsonObject{{QStringLiteral("kind"), QStringLiteral("passcode")}}}}});
        QCOMPARE(failing(office), QStringLiteral("1"));
        office.run("compliance.policy.delete", {{QStringLiteral("policy"), QStringLiteral("Locked")}});
        QCOMPARE(failing(office), QString());
    }

    void devicesThatNeedAttentionAreCountedByTheirHealth()
    {
        test::ServedFolder office;
        QCOMPARE(counted(office, "devices_unwell"), QString());
        QVERIFY(!office.run("overview")[QLatin1String("was_set_up")].toBool());
        test::must(office.product->store().write([](store::Transaction& tx) -> Result<> {
            for (const char* udid : {"A", "B", "C"}) {
                TRY(tx.insert("INSERT INTO device (udid, state, platform, passcode_present, enrolled_at, created_at) "
                              "VALUES (?, 'enrolled', 'iphone', ?, ?, 0)",
                              {QLatin1String(udid), *udid == 'A' ? 1 : 0, tx.nowMs()}));
            }
            return {};
        }));
        QCOMPARE(counted(office, "devices_unwell"), QStringLiteral("2"));
        QVERIFY(office.run("overview")[QLatin1String("was_set_up")].toBool());
    }

private:
    static QString failing(test::ServedFolder& office) { return counted(office, "compliance_failing"); }

    static QString counted(test::ServedFolder& office, const char* kind)
    {
        for (const QJsonValue& problem : office.run("overview")[QLatin1String("problems")].toArray()) {
            if (problem[QLatin1String("kind")].toString() == QLatin1String(kind)) {
                return problem[QLatin1String("text")].toString();
            }
        }
        return {};
    }
};

ESPALIER_TEST(ComplianceProblemTest);
#include "compliance_problem_test.moc"
