// A data folder that is set up, its product, and a server over it.
#pragma once

#include "server/server.h"
#include "server/setup.h"
#include "tests/support/fleet.h"

#include <QDir>

namespace espalier::test {

struct ServedFolder {
    ServedFolder()
    {
        const QDir made(firstFolder());
        const QString data = folder.filePath(QStringLiteral("data"));
        if (!QDir().mkdir(data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
            qFatal("no folder for data");
        }
        for (const QString& file : made.entryList(QDir::Files | QDir::Hidden)) {
            if (!QFile::copy(made.filePath(file), QDir(data).filePath(file))) {
                qFatal("%s can't be copied", qPrintable(file));
            }
        }
        product = must(server::Product::open(server::DataFolder(data), SecretBytes("passphrase")));
    }

    // Set up once, for its keys take a second to make; everybody works on a copy.
    static QString firstFolder()
    {
        static const QTemporaryDir first;
        static const QString path = [] {
            const server::DataFolder data(first.filePath(QStringLiteral("data")));
            server::Setup setup;
            setup.organization = QStringLiteral("Example");
            setup.publicUrl = QStringLiteral("https://localhost");
            setup.lab = true;
            setup.passphrase = SecretBytes("passphrase");
            setup.passphraseWork = 14; // the least
            must(server::initialise(data, setup, SystemClock()));
            must(server::Product::open(data, SecretBytes("passphrase"))); // makes the certificate of TLS
            return data.path();
        }();
        return path;
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
