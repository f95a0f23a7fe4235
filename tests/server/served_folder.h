// A data folder that is set up, its product, and a server over it.
#pragma once

#include "server/server.h"
#include "server/setup.h"
#include "tests/support/fleet.h"

namespace espalier::test {

struct ServedFolder {
    ServedFolder()
    {
        server::Setup setup;
        setup.organization = QStringLiteral("Example");
        setup.publicUrl = QStringLiteral("https://localhost");
        setup.lab = true;
        setup.passphrase = SecretBytes("passphrase");
        setup.passphraseWork = 14; // the least, for there are many of these folders
        const server::DataFolder data(folder.filePath(QStringLiteral("data")));
        must(server::initialise(data, setup, SystemClock()));
        product = must(server::Product::open(data, SecretBytes("passphrase")));
    }

    static server::ServerOptions anyPort()
    {
        server::ServerOptions options;
        options.listen = server::ListenAddress{QStringLiteral("127.0.0.1"), 0};
        return options;
    }
    std::unique_ptr<server::Server> serve(const server::ServerOptions& options = anyPort())
    {
        return must(server::Server::start(*product, options));
    }

    QJsonValue run(const char* operation, const QJsonObject& arguments = {})
    {
        return must(product->operations().run(QLatin1String(operation), arguments, {}));
    }
    QJsonObject status() { return run("server.status").toObject(); }
    QString listening() { return status()[QStringLiteral("listening")].toString(); }

    qint64 number(const char* sql)
    {
        return must(product->store().read([&](store::Connection& db) -> Result<qint64> {
            return TRY(db.one(sql, {}, QStringLiteral("row"))).integer(0);
        }));
    }

    QTemporaryDir folder;
    std::unique_ptr<server::Product> product;
};

} // namespace espalier::test
