// The product as it is wired, without a server and with one.
#include "tests/server/served_folder.h"
#include "tests/support/test.h"

using namespace espalier;
using test::must;

namespace {

struct ProductFolder : test::ServedFolder {
    ProductFolder()
    {
        must(product->store().write([](store::Transaction& tx) -> Result<> {
            TRY(tx.run("INSERT INTO device (id, udid, state, created_at) VALUES (1, 'U', 'enrolled', 0)"));
            TRY(tx.run("INSERT INTO channel (id, device_id, enabled) VALUES (1, 1, 1)"));
            TRY(tx.run("INSERT INTO group_member (group_id, device_id, added_at) VALUES (1, 1, 0)"));
            return {};
        }));
    }
};

const QJsonObject theDevice{{QStringLiteral("device"), 1}};

} // namespace

class ProductTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPushNeedsARunningServer()
    {
        ProductFolder folder;
        const auto push = [&] {
            return folder.product->operations().run(QStringLiteral("device.push"), theDevice, {});
        };
        const auto alone = push();
        QVERIFY(!alone);
        QVERIFY(alone.error().code == ErrorCode::Unavailable);
        QVERIFY(alone.error().what.contains(QLatin1String("no server is running")));
        {
            const auto server = folder.serve();
            QVERIFY(push());
        }
        QVERIFY(!push());
    }

    void aServerFinishesWhatTheLastRunBegan()
    {
        ProductFolder folder;
        QVERIFY(folder.product->store().write([](store::Transaction& tx) -> Result<> {
            TRY(tx.run("INSERT INTO profile_due (device_id) VALUES (1)"));
            return {};
        }));
        const auto server = folder.serve();
        QTRY_COMPARE(folder.number("SELECT COUNT(*) FROM profile_due"), 0);
    }
};

ESPALIER_TEST(ProductTest);
#include "product_test.moc"
