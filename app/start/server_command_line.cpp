#include "app/start/server_command_line.h"

#include "server/listen_address.h"

namespace espalier::app {

namespace {

const QStringList serverOptions{QStringLiteral("--data"),       QStringLiteral("--listen"),
                                QStringLiteral("--tls-cert"),   QStringLiteral("--tls-key"),
                                QStringLiteral("--apns"),       QStringLiteral("--apns-ca"),
                                QStringLiteral("--ready-file"), QStringLiteral("--passphrase-file"),
                                QStringLiteral("--practice")};
constexpr int mostPracticeDevices = 10'000;

Result<int> practiceDevices(const QString& said)
{
    bool isNumber = false;
    const int devices = said.toInt(&isNumber);
    if (!isNumber || devices < 1 || devices > mostPracticeDevices) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--practice “%1”: it takes a number of devices, 1 to %2")
                                                 .arg(said)
                                                 .arg(mostPracticeDevices));
    }
    return devices;
}

Result<server::ListenAddress> address(const QMap<QString, QString>& values, const QString& option)
{
    return within(server::parseListenAddress(values[option]), option);
}

} // namespace

Result<ServerCommandLine> parseServerCommandLine(const QStringList& arguments, const OwnOptions& own)
{
    ServerCommandLine line;
    QMap<QString, QString> values;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        const QString& option = arguments[i];
        if (option == QLatin1String("--help") || option == QLatin1String("--version")) {
            (option == QLatin1String("--help") ? line.help : line.version) = true;
            return line;
        }
        if (own.flags.contains(option)) {
            line.more[option] = QString();
            continue;
        }
        if (!serverOptions.contains(option) && !own.values.contains(option)) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("unknown option %1").arg(option));
        }
        if (i + 1 >= arguments.size()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("%1 needs a value").arg(option));
        }
        (own.values.contains(option) ? line.more : values)[option] = arguments[++i];
    }
    line.data = values.value(QStringLiteral("--data"), qEnvironmentVariable("ESPALIER_DATA"));
    line.passphraseFile =
        values.value(QStringLiteral("--passphrase-file"), qEnvironmentVariable("ESPALIER_PASSPHRASE_FILE"));
    line.readyFile = values.value(QStringLiteral("--ready-file"));
    if (values.contains(QStringLiteral("--listen"))) {
        line.server.listen = TRY(address(values, QStringLiteral("--listen")));
    }
    line.server.tlsCertificateFile = values.value(QStringLiteral("--tls-cert"));
    line.server.tlsKeyFile = values.value(QStringLiteral("--tls-key"));
    if (line.server.tlsCertificateFile.isEmpty() != line.server.tlsKeyFile.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--tls-cert and --tls-key go together"));
    }
    if (values.contains(QStringLiteral("--apns"))) {
        const server::ListenAddress apns = TRY(address(values, QStringLiteral("--apns")));
        line.server.apns.host = apns.address;
        line.server.apns.port = apns.port;
    }
    line.server.apns.extraCaFile = values.value(QStringLiteral("--apns-ca"));
    if (values.contains(QStringLiteral("--practice"))) {
        line.practice = TRY(practiceDevices(values[QStringLiteral("--practice")]));
    }
    return line;
}

QString serverUsage(const QString& program, const OwnOptions& own)
{
    QString text = QStringLiteral("usage: %1 [--data DIR] [--listen ADDR:PORT] [--tls-cert F --tls-key F] "
                                  "[--apns HOST:PORT --apns-ca F] [--ready-file F] [--passphrase-file F] "
                                  "[--practice N]")
                       .arg(program);
    for (auto it = own.values.begin(); it != own.values.end(); ++it) {
        text += QStringLiteral(" [%1 %2]").arg(it.key(), it.value());
    }
    for (const auto& flag : own.flags) {
        text += QStringLiteral(" [%1]").arg(flag);
    }
    return text +
           QStringLiteral("\nESPALIER_DATA and ESPALIER_PASSPHRASE_FILE stand in for --data and --passphrase-file.\n");
}

} // namespace espalier::app
