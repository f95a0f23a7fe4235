#include "app/espalierctl/verb.h"
#include "base/error_kind.h"
#include "server/master_key.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace espalier::ctl {

namespace {

Result<QJsonObject> certificateFile(const Invocation& call)
{
    QJsonObject arguments{{QStringLiteral("content_base64"), TRY(readFileBase64(call.arguments[0]))}};
    if (call.line.has(QStringLiteral("--key"))) {
        arguments.insert(QStringLiteral("key_base64"), TRY(readFileBase64(call.line.value(QStringLiteral("--key")))));
    }
    TRY(addPassword(call, arguments));
    return arguments;
}

enum class Of { PushCertificate, VendorCertificate };

QString certificateWarning(const QString& warning, Of what)
{
    const bool isVendor = what == Of::VendorCertificate;
    const QHash<QString, QString> words{
        {QStringLiteral("not-apple"),
         isVendor
             ? QStringLiteral("the vendor's chain ends at another root than Apple's; Apple's portal will refuse it")
             : QStringLiteral("its issuer is not named Apple; Apple's push service will refuse it")},
        {QStringLiteral("expires-soon"), isVendor ? QStringLiteral("the vendor certificate ends within 30 days")
                                                  : QStringLiteral("the push certificate ends within 30 days")},
        {QStringLiteral("same-serial"), QStringLiteral("it is the one that was in use already")},
        {QStringLiteral("not-later"), QStringLiteral("it does not last longer than the one that was in use")}};
    return words.value(warning, warning);
}

void warn(const QJsonValue& result, Of what)
{
    for (const auto& warning : result.toObject()[QStringLiteral("warnings")].toArray()) {
        QTextStream(stderr) << "warning: " << certificateWarning(warning.toString(), what) << '\n';
    }
}

// What each check of push_cert.verify looks at.
QString checkWords(const QString& id)
{
    static const QHash<QString, QString> words{{QStringLiteral("readable"), QStringLiteral("readable")},
                                               {QStringLiteral("key"), QStringLiteral("private key")},
                                               {QStringLiteral("rsa"), QStringLiteral("RSA key")},
                                               {QStringLiteral("mdm"), QStringLiteral("MDM push certificate")},
                                               {QStringLiteral("dates"), QStringLiteral("valid now")},
                                               {QStringLiteral("purpose"), QStringLiteral("for TLS clients")},
                                               {QStringLiteral("issuer"), QStringLiteral("issuer named Apple")},
                                               {QStringLiteral("topic"), QStringLiteral("same topic")},
                                               {QStringLiteral("newer"), QStringLiteral("newer than the one in use")}};
    return words.value(id, id);
}

// The request that waits already, unless another Apple account is named: its key may be at Apple by now.
Result<QJsonObject> waitingOrNew(Invocation& call)
{
    const QString account = call.line.value(QStringLiteral("--apple-account"));
    const QJsonObject waiting = TRY(call.session.call(QStringLiteral("push_request.show"))).toObject();
    const bool same = account.isEmpty() || waiting[QStringLiteral("apple_account")].toString() == account;
    if (!waiting.isEmpty() && same && !call.line.has(QStringLiteral("--new"))) {
        return waiting;
    }
    return TRY(call.session.call(QStringLiteral("push_request.create"), {{QStringLiteral("apple_account"), account}}))
        .toObject();
}

Result<int> writeBase64(Invocation& call, const QJsonValue& content)
{
    return writeContent(call, content.toString());
}

// The other form of the same thing, given to the option of this one.
Result<> checkIsNoPem(const QString& path)
{
    const QByteArray content = QByteArray::fromBase64(TRY(readFileBase64(path)).toLatin1());
    return content.contains("-----BEGIN ")
               ? fail(ErrorCode::InvalidInput,
                      QStringLiteral("%1 is PEM and no .p12: give it with --vendor-cert, its key with --vendor-key")
                          .arg(path))
               : Result<>();
}

Result<int> request(Invocation& call)
{
    (void)TRY(outputPath(call)); // before anything is made, sent or taken in
    const bool p12 = call.line.has(QStringLiteral("--vendor-p12"));
    const bool pair = call.line.has(QStringLiteral("--vendor-cert"));
    const bool csrOnly = call.line.has(QStringLiteral("--csr-only"));
    if (int(p12) + int(pair) + int(csrOnly) != 1 || pair != call.line.has(QStringLiteral("--vendor-key"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give --vendor-cert F --vendor-key F, or --vendor-p12 F "
                                                            "--password-file F, or --csr-only"));
    }
    if (p12) {
        TRY(checkIsNoPem(call.line.value(QStringLiteral("--vendor-p12"))));
    }
    const QJsonObject waiting = TRY(waitingOrNew(call));
    if (csrOnly) {
        return writeBase64(call,
                           QString::fromLatin1(waiting[QStringLiteral("csr_pem")].toString().toLatin1().toBase64()));
    }
    QJsonObject arguments{{QStringLiteral("request"), waiting[QStringLiteral("id")]}};
    const QString file = call.line.value(p12 ? QStringLiteral("--vendor-p12") : QStringLiteral("--vendor-cert"));
    arguments.insert(QStringLiteral("vendor_base64"), TRY(readFileBase64(file)));
    if (pair) {
        arguments.insert(QStringLiteral("vendor_key_base64"),
                         TRY(readFileBase64(call.line.value(QStringLiteral("--vendor-key")))));
    }
    if (call.line.has(QStringLiteral("--chain"))) {
        arguments.insert(QStringLiteral("chain_base64"),
                         TRY(readFileBase64(call.line.value(QStringLiteral("--chain")))));
    }
    arguments.insert(QStringLiteral("fetch_issuers"), call.line.has(QStringLiteral("--fetch-issuers")));
    TRY(addPassword(call, arguments));
    const auto signedRequest = TRY(call.session.call(QStringLiteral("push_request.sign"), arguments));
    warn(signedRequest, Of::VendorCertificate);
    return writeBase64(call, signedRequest.toObject()[QStringLiteral("upload_base64")]);
}

Result<int> askMdmcert(Invocation& call)
{
    if (!call.line.has(QStringLiteral("--mail"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--mail ADDRESS, as registered there, is needed"));
    }
    const QJsonObject waiting = TRY(waitingOrNew(call));
    QJsonObject arguments{{QStringLiteral("request"), waiting[QStringLiteral("id")]},
                          {QStringLiteral("mail"), call.line.value(QStringLiteral("--mail"))}};
    if (call.line.has(QStringLiteral("--product-key-file"))) {
        const SecretBytes key = TRY(server::readPassphraseFile(call.line.value(QStringLiteral("--product-key-file"))));
        arguments.insert(QStringLiteral("product_key"), QString::fromUtf8(key.view()));
    }
    if (const auto asked = call.session.call(QStringLiteral("push_request.ask_mdmcert"), arguments); !asked) {
        const Error& error = asked.error();
        if (isOfKind(error, QLatin1String("no-product-key")) && !arguments.contains(QStringLiteral("product_key"))) {
            call.misused = true;
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("--product-key-file F is missing, the key that mdmcert.download gave: none "
                                       "was used here before"));
        }
        return Failure(error);
    }
    return done(call,
                QStringLiteral("Sent. The signed request comes by mail: espalierctl push-cert decrypt F.p7 -o F"));
}

// Of mdmcert.download's mail, or any request that was signed elsewhere.
Result<int> decrypt(Invocation& call)
{
    (void)TRY(outputPath(call)); // before anything is made, sent or taken in
    const auto taken =
        TRY(call.session.call(QStringLiteral("push_request.take"),
                              {{QStringLiteral("content_base64"), TRY(readFileBase64(call.arguments[0]))}}));
    return writeBase64(call, taken.toObject()[QStringLiteral("upload_base64")]);
}

Result<int> importPushCertificate(Invocation& call)
{
    QJsonObject arguments = TRY(certificateFile(call));
    for (const auto& [option, argument] :
         {std::pair{"--override-topic", "override_topic"}, std::pair{"--apple-account", "apple_account"}}) {
        if (call.line.has(QLatin1String(option))) {
            arguments.insert(QLatin1String(argument), call.line.value(QLatin1String(option)));
        }
    }
    auto imported = call.session.call(QStringLiteral("push_cert.import"), arguments);
    if (!imported && isOfKind(imported.error(), QLatin1String("key-missing"))) {
        return fail(imported.error().code,
                    withoutKind(imported.error().what) + QStringLiteral("; give its key with --key F [key-missing]"));
    }
    const auto result = TRY(std::move(imported));
    if (!call.json) {
        warn(result, Of::PushCertificate);
    }
    const QString topic = QStringLiteral("topic");
    return tellCreated(
        call, result,
        QStringLiteral("The push certificate is imported; its topic is %1.").arg(oneLine(result[topic].toString())),
        topic);
}

Result<int> verifyPushCertificate(Invocation& call)
{
    const auto verified = TRY(call.session.call(QStringLiteral("push_cert.verify"), TRY(certificateFile(call))));
    const bool good = verified.toObject()[QStringLiteral("good")].toBool();
    if (call.json) {
        TRY(printJson(call, verified));
    } else {
        QJsonArray checks;
        for (const auto& value : verified.toObject()[QStringLiteral("checks")].toArray()) {
            QJsonObject check = value.toObject();
            check[QStringLiteral("id")] = checkWords(check[QStringLiteral("id")].toString());
            checks.append(check);
        }
        TRY(printRows(call, checks,
                      {{QStringLiteral("CHECK"), QStringLiteral("id")},
                       {QStringLiteral("STATE"), QStringLiteral("state")},
                       {QStringLiteral("EVIDENCE"), QStringLiteral("evidence")}}));
        const QString serial = verified.toObject()[QStringLiteral("serial")].toString();
        if (!serial.isEmpty()) {
            call.out << "serial: " << serial << '\n';
        }
    }
    return good ? Done : Failed;
}

// Only for its owner from the first byte on.
Result<int> writePrivate(Invocation& call, const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(content) != content.size() || !file.commit()) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be written: %2").arg(path, file.errorString()));
    }
    return done(call, QStringLiteral("%1: certificate, key and chain written, for its owner alone").arg(path));
}

Result<int> exportPkcs12(Invocation& call)
{
    const QString path = call.line.value(QStringLiteral("-o"));
    if (path.isEmpty() || path == QLatin1String("-") || !call.line.has(QStringLiteral("--password-file"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("-o F and --password-file P are needed"));
    }
    if (QFileInfo::exists(path) && !call.line.has(QStringLiteral("--force"))) { // before the key leaves the server
        return fail(ErrorCode::Conflict, QStringLiteral("there is a file %1 already (--force)").arg(path));
    }
    QJsonObject arguments;
    TRY(addPassword(call, arguments));
    const auto exported = TRY(call.session.call(QStringLiteral("push_cert.export"), arguments));
    return writePrivate(
        call, path,
        QByteArray::fromBase64(exported.toObject()[QStringLiteral("content_base64")].toString().toLatin1()));
}

Result<int> showPushCertificate(Invocation& call)
{
    const auto shown = TRY(call.session.call(QStringLiteral("push_cert.show")));
    if (shown.isNull()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no push certificate yet"));
    }
    return printFacts(call, shown);
}

Result<int> test(Invocation& call)
{
    QJsonObject arguments;
    if (call.line.has(QStringLiteral("--device"))) {
        arguments.insert(QStringLiteral("device"), call.line.value(QStringLiteral("--device")));
    }
    const auto result = TRY(call.session.call(QStringLiteral("push_cert.test"), arguments));
    TRY(printFacts(call, result));
    return result.toObject()[QStringLiteral("accepted")].toBool() ? Done : Failed;
}

} // namespace

Verbs pushCertificateVerbs()
{
    const QString key = QStringLiteral("--key");
    const QString password = QStringLiteral("--password-file");
    const QString account = QStringLiteral("--apple-account");
    return {
        {QStringLiteral("push-cert request"),
         QStringLiteral("(--vendor-cert F --vendor-key F | --vendor-p12 F --password-file F | --csr-only) [--chain F] "
                        "[--fetch-issuers] "
                        "[--apple-account A] [--new] -o F"),
         0,
         0,
         {{QStringLiteral("--vendor-cert"), QStringLiteral("--vendor-key"), QStringLiteral("--vendor-p12"), password,
           QStringLiteral("--chain"), account, QStringLiteral("-o")},
          {QStringLiteral("--csr-only"), QStringLiteral("--new"), QStringLiteral("--fetch-issuers")}},
         request,
         true,
         QStringLiteral(
             "Writes the file to upload at Apple's portal. Its key is made and sealed here first and waits for "
             "the certificate; asked again, the same request is signed. --new begins another. --chain has "
             "Apple's intermediate and root where the vendor's file lacks them; --fetch-issuers gets what is missing "
             "from the addresses that the certificates name.")},
        {QStringLiteral("push-cert ask-mdmcert"),
         QStringLiteral("--mail ADDRESS [--product-key-file F] [--apple-account A] [--new]"),
         0,
         0,
         {{QStringLiteral("--mail"), QStringLiteral("--product-key-file"), account}, {QStringLiteral("--new")}},
         askMdmcert,
         true,
         QStringLiteral(
             "Sends the request to mdmcert.download, where the address must be registered. The signed request "
             "comes by mail; take it in with push-cert decrypt. The product key is kept for the next time. A "
             "service of one's own is named by setting set mdmcert_url https://…, its authority by setting set "
             "mdmcert_ca FILE.")},
        {QStringLiteral("push-cert decrypt"),
         QStringLiteral("F.p7 -o F"),
         1,
         1,
         {{QStringLiteral("-o")}, {}},
         decrypt,
         true,
         QStringLiteral(
             "Takes in what mdmcert.download has mailed, or a request signed elsewhere, and writes the file to "
             "upload.")},
        {QStringLiteral("push-cert import"),
         QStringLiteral("F [--key F] [--password-file F] [--apple-account A] [--override-topic TOPIC]"),
         1,
         1,
         {{key, password, account, QStringLiteral("--override-topic")}, {}},
         importPushCertificate,
         true,
         QStringLiteral("A certificate from the portal fits the request that waits here and needs no key. "
                        "--override-topic takes another topic: every enrolled device has to be enrolled again then.")},
        {QStringLiteral("push-cert verify"),
         QStringLiteral("F [--key F] [--password-file F]"),
         1,
         1,
         {{key, password}, {}},
         verifyPushCertificate,
         true,
         QStringLiteral("Every check that import makes; nothing is changed. Exit 1 when one fails. Without a key, and "
                        "with no request that waits here, the key is not looked at.")},
        {QStringLiteral("push-cert show"), {}, 0, 0, {}, showPushCertificate},
        {QStringLiteral("push-cert export"),
         QStringLiteral("--password-file P -o F.p12 [--force]"),
         0,
         0,
         {{password, QStringLiteral("-o")}, {QStringLiteral("--force")}},
         exportPkcs12,
         true,
         QStringLiteral(
             "The certificate with its key and chain, for a safe place or for the server that takes over. "
             "Whoever has the file and its passphrase can wake every device. A file that is there is replaced with "
             "--force only.")},
        {QStringLiteral("push-cert test"),
         QStringLiteral("[--device D]"),
         0,
         0,
         {{QStringLiteral("--device")}, {}},
         test,
         true,
         QStringLiteral(
             "One push: to this device, else to a token that no device has, whose refusal (400 BadDeviceToken) "
             "proves that Apple takes the certificate.")},
    };
}

} // namespace espalier::ctl
