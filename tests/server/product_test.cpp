// The product as it is wired, without a server and with one.
#include "server/server.h"
#include "server/setup.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace espalier;

namespace {

struct Folder {
    Folder()
    {
        server::Setup setup;
        setup.organization = QStringLiteral("Example");
        setup.publicUrl = QStringLiteral("https://localhost");
        setup.lab = true;
        setup.passphrase = SecretBytes("passphrase");
        const server::DataFolder data(folder.filePath(QStringLiteral("data")));
        if (const auto made = server::initialise(data, setup, SystemClock()); !made) {
            qFatal("%s", qUtf8Printable(made.error().what));
        }
        auto opened = server::Product::open(data, SecretBytes("passphrase"));
        if (!opened) {
            qFatal("%s", qUtf8Printable(opened.error().what));
        }
        product = std::move(*opened);
        const auto filled = product->store().write([](store::Transaction& tx) -> Result<> {
            TRY(tx.run("INSERT INTO device (id, udid, state, created_at) VALUES (1, 'U', 'enrolled', 0)"));
            TRY(tx.run("INSERT INTO channel (id, device_id, enabled) VALUES (1, 1, 1)"));
            TRY(tx.run("INSERT INTO group_member (group_id, device_id, added_at) VALUES (1, 1, 0)"));
            return {};
        });
        if (!filled) {
            qFatal("%s", qUtf8Printable(filled.error().what));
        }
    }
    std::unique_ptr<server::Server> serve()
    {
        server::ServerOptions options;
        options.listen = server::ListenAddress{QStringLiteral("127.0.0.1"), 0};
        auto started = server::Server::start(*product, options);
        if (!started) {
            qFatal("%s", qUtf8Printable(started.error().what));
        }
        return std::move(*started);
    }
    qint64 number(const char* sql)
    {
        const auto row =
            product->store().read([&](store::Connection& db) { return db.one(sql, {}, QStringLiteral("row")); });
        return row ? row->integer(0) : -1;
    }

    QTemporaryDir folder;
    std::unique_ptr<server::Product> product;
};

const QJsonObject theDevice{{QStringLiteral("device"), 1}};

} // namespace

class ProductTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPushNeedsARunningServer()
    {
        Folder folder;
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
        Folder folder;
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
