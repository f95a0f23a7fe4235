// What setting.list calls the default is what holds where nobody has set anything: the list has it written down once
// more.
#include "enroll/profile_options.h"
#include "inventory/history.h"
#include "inventory/schedules.h"
#include "operators/operators.h"
#include "server/operations/setting_operations.h"
#include "tests/support/fleet.h"
#include "tests/support/test.h"

using namespace espalier;

class SettingDefaultsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyAreWhatHolds()
    {
        test::Fleet fleet;
        fleet.write([](store::Transaction& tx) -> Result<> {
            (void)TRY(tx.run("DELETE FROM setting"));
            return {};
        });
        server::Operations operations;
        server::addSettingOperations(operations, *fleet.store, nullptr, {});
        const QJsonObject all =
            test::must(operations.run(QStringLiteral("setting.list"), {{QStringLiteral("defaults"), true}},
                                      {QStringLiteral("anna")}))
                .toObject();
        const auto listed = [&all](const char* key) {
            const QJsonObject one = all.value(QLatin1String(key)).toObject();
            return one.value(QLatin1String("usual")).toBool() ? one.value(QLatin1String("value")).toString()
                                                              : QStringLiteral("set");
        };
        const auto options = fleet.read([](store::Connection& db) { return enroll::profileOptions(db); });
        QCOMPARE(listed("access_rights"), QString::number(options.accessRights));
        QCOMPARE(listed("sign_message"), QString::number(int(options.signMessage)));
        QCOMPARE(listed("removal_disallowed"), QString::number(int(options.removalDisallowed)));
        QCOMPARE(listed("pin_server"), QString::number(int(options.pinsServer)));
        QCOMPARE(listed("identity"), QString::fromLatin1(enroll::name(options.identity)));
        QCOMPARE(listed("identity_key"), QString::number(options.keyBits));
        const int hours = fleet.read([](store::Connection& db) { return inventory::usualHours(db); });
        QCOMPARE(listed("inventory_hours"), QString::number(hours));
        QCOMPARE(listed("history_days"), QString::number(inventory::usualHistoryDays));
        QCOMPARE(listed("operator_idle_minutes"), QString::number(operators::Operators::usualIdleMinutes));
    }
};

ESPALIER_TEST(SettingDefaultsTest);
#include "setting_defaults_test.moc"
