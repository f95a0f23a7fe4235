// Secrets of devices.
#include "app/espalierctl/verb.h"
#include "base/error_kind.h"

namespace espalier::ctl {

namespace {

QString secretName(const QString& kind)
{
    static const QHash<QString, QString> names{
        {QStringLiteral("pin"), QStringLiteral("PIN")},
        {QStringLiteral("unlock-token"), QStringLiteral("Unlock token")},
        {QStringLiteral("bootstrap-token"), QStringLiteral("Bootstrap token")},
        {QStringLiteral("filevault-key"), QStringLiteral("FileVault recovery key")},
        {QStringLiteral("recovery-lock"), QStringLiteral("Recovery lock password")},
        {QStringLiteral("firmware-password"), QStringLiteral("Firmware password")},
        {QStringLiteral("admin-password"), QStringLiteral("Password of the administrator")},
        {QStringLiteral("bypass-code"), QStringLiteral("Activation Lock bypass code")},
        {QStringLiteral("bypass-code-server"), QStringLiteral("Activation Lock bypass code, made here")}};
    return names.value(kind, oneLine(kind));
}

Result<int> listSecrets(Invocation& call)
{
    const QJsonValue kept = TRY(call.session.call(
        QStringLiteral("vault.list"),
        call.arguments.isEmpty() ? QJsonObject() : with(QStringLiteral("device"), call.arguments[0])));
    if (call.json) {
        return printJson(call, kept);
    }
    QJsonArray rows;
    for (const QJsonValue& secret : kept.toArray()) {
        QJsonObject row = secret.toObject();
        if (row[QLatin1String("device_deleted")].toBool()) {
            row.insert(QStringLiteral("device_name"),
                       QStringLiteral("%1 (deleted)").arg(row[QLatin1String("device_name")].toString()));
        }
        qint64 seen = 0;
        for (const QJsonValue& look : row[QLatin1String("revealed")].toArray()) {
            if (look[QLatin1String("at")].toInteger() >= seen) {
                seen = look[QLatin1String("at")].toInteger();
                row.insert(QStringLiteral("revealed_at"), seen);
                row.insert(QStringLiteral("revealed_by"), look[QLatin1String("by")]);
            }
        }
        rows.append(row);
    }
    return printRows(call, rows,
                     {{QStringLiteral("ID"), QStringLiteral("id")},
                      {QStringLiteral("KIND"), QStringLiteral("kind")},
                      {QStringLiteral("STATE"), QStringLiteral("state")},
                      {QStringLiteral("DEVICE"), QStringLiteral("device_name")},
                      {QStringLiteral("SERIAL"), QStringLiteral("serial")},
                      {QStringLiteral("SINCE"), QStringLiteral("at")},
                      {QStringLiteral("REVEALED"), QStringLiteral("revealed_at")},
                      {QStringLiteral("BY"), QStringLiteral("revealed_by")}});
}

Result<int> reveal(Invocation& call)
{
    if (call.line.value(QStringLiteral("--reason")).trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--reason TEXT is missing: why, for the log"));
    }
    QJsonObject arguments{{QStringLiteral("id"), call.arguments[0]},
                          {QStringLiteral("reason"), call.line.value(QStringLiteral("--reason"))}};
    TRY(addOwnPassphrase(call, arguments, QStringLiteral("passphrase")));
    if (call.session.login().name.isEmpty() && !call.passphraseFile.isEmpty()) {
        const SecretBytes folder = TRY(server::readPassphraseFile(call.passphraseFile));
        arguments.insert(QStringLiteral("passphrase"), QString::fromUtf8(folder.view()));
    }
    const QJsonValue answer = TRY(call.session.call(QStringLiteral("vault.reveal"), arguments));
    if (call.json) {
        return printJson(call, answer);
    }
    const QJsonValue text = answer[QLatin1String("secret")];
    call.out << secretName(answer[QLatin1String("kind")].toString()) << " of "
             << oneLine(answer[QLatin1String("device_name")].toString()) << " ("
             << oneLine(answer[QLatin1String("serial")].toString()) << "): "
             << (text.isString() ? oneLine(text.toString()) : answer[QLatin1String("secret_base64")].toString())
             << '\n';
    return Done;
}

Result<int> recoveryCode(Invocation& call)
{
    if (!call.line.has(QStringLiteral("--confirm"))) {
        return fail(ErrorCode::Refused, QLatin1String("not-confirmed"),
                    QStringLiteral("a new recovery code makes the printed one worthless"));
    }
    QJsonObject arguments;
    TRY(addOwnPassphrase(call, arguments, QStringLiteral("passphrase")));
    const QJsonValue answer = TRY(call.session.call(QStringLiteral("vault.recovery_code"), arguments));
    return done(call,
                QStringLiteral("%1\n\nThe recovery code, shown this once; the one before counts no more. Print it and "
                               "lock it away.")
                    .arg(answer[QLatin1String("recovery_code")].toString()),
                answer);
}

} // namespace

Verbs vaultVerbs()
{
    return {
        {QStringLiteral("vault list"),
         QStringLiteral("[DEVICE]"),
         0,
         1,
         {},
         listSecrets,
         true,
         QStringLiteral("What there is of a device's secrets, by id, serial number or UDID; also of one that was "
                        "deleted. Nothing is shown in the clear.")},
        {QStringLiteral("vault reveal"),
         QStringLiteral("ID --reason TEXT"),
         1,
         1,
         {{QStringLiteral("--reason")}, {}},
         reveal,
         true,
         QStringLiteral("Shows one secret, and writes who, when and why into the log. It opens with the passphrase of "
                        "the operator (--operator); where there are no operators with that of the folder. What is no "
                        "text is shown as base64. With --json the secret stands alone in a field of its own.")},
        {QStringLiteral("vault recovery-code"),
         QStringLiteral("--confirm"),
         0,
         0,
         {{}, {QStringLiteral("--confirm")}},
         recoveryCode,
         true,
         QStringLiteral("Makes a new recovery code and shows it once. The one that was printed before counts no more, "
                        "so this has to be confirmed.")},
    };
}

} // namespace espalier::ctl
