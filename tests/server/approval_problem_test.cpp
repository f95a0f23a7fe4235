// Who waits for an approval: told by the overview and by the device.
#include "tests/server/served_folder.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace espalier;
using test::must;

namespace {

struct WaitingRoom : test::ServedFolder {
    WaitingRoom()
    {
        must(product->store().write([](store::Transaction& tx) -> Result<> {
            TRY(tx.run("INSERT INTO device (id, udid, state, created_at, approval, access_rights) "
                       "VALUES (1, 'U', 'enrolled', 0, 'waiting', 3827)"));
            TRY(tx.run("INSERT INTO admission (id, link_id, device_id, generation, state, created_at) "
                       "VALUES (1, 7, 1, 0, 'waiting', 0)"));
            return {};
        }));
    }

    QStringList waiting()
    {
        QStringList counts;
        for (const QJsonValue& problem : run("overview").toObject().value(QLatin1String("problems")).toArray()) {
            if (problem[QLatin1String("kind")].toString() == QLatin1String("approval_waiting")) {
                counts << problem[QLatin1String("text")].toString();
            }
        }
        return counts;
    }
    QJsonObject device() { return run("device.show", {{QStringLiteral("device"), 1}}).toObject(); }
};

} // namespace

class ApprovalProblemTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsAProblemUntilSomebodyDecides()
    {
        WaitingRoom office;
        QCOMPARE(office.waiting(), QStringList{QStringLiteral("1")});
        office.run("approval.accept", {{QStringLiteral("approval"), 1}});
        QCOMPARE(office.waiting(), QStringList());
    }

    void theDeviceSaysThatItWaitsAndWhatItGrants()
    {
        WaitingRoom office;
        QCOMPARE(office.device().value(QLatin1String("approval")).toString(), QStringLiteral("waiting"));
        QCOMPARE(office.device().value(QLatin1String("access_rights")).toInt(), 3827);
        office.run("approval.accept", {{QStringLiteral("approval"), 1}});
        QCOMPARE(office.device().value(QLatin1String("approval")).toString(), QString());
    }
};

ESPALIER_TEST(ApprovalProblemTest);
#include "approval_problem_test.moc"
