#include "app/espalierctl/error_words.h"
#include "app/espalierctl/profile_folders.h"
#include "app/espalierctl/profile_import.h"
#include "app/espalierctl/titles.h"
#include "app/espalierctl/verb.h"
#include "base/error_kind.h"
#include "profiles/duplicate.h"
#include "profiles/editing/plain_bytes.h"
#include "profiles/editing/reading.h"

#include <QFileInfo>

namespace espalier::ctl {

namespace {

const QString profile = QStringLiteral("profile");

// Refusals of a kind are about who asks.
bool isOfFile(const Error& error)
{
    return error.code == ErrorCode::InvalidInput || error.code == ErrorCode::TooLarge ||
           (error.code == ErrorCode::Refused && kindOf(error.what).isEmpty());
}

QString profileOf(Invocation& call, const QJsonValue& answer)
{
    return profileTitle(call, QString::number(answer[QStringLiteral("id")].toInteger()));
}

QString importedWords(Invocation& call, const QJsonValue& imported)
{
    const QString title = profileOf(call, imported);
    const QString version = QString::number(imported[QStringLiteral("version")].toInteger());
    if (!imported[QStringLiteral("created")].toBool()) {
        return QStringLiteral("The profile %1 has this content already, as version %2.").arg(title, version);
    }
    return version == QLatin1String("1") ? QStringLiteral("The profile %1 is in the library now.").arg(title)
                                         : QStringLiteral("The profile %1 has version %2 now.").arg(title, version);
}

Result<int> importProfile(Invocation& call)
{
    if (QFileInfo(call.arguments[0]).isDir()) {
        for (const QString& option : {QStringLiteral("--name"), QStringLiteral("--hold")}) {
            if (call.line.has(option)) {
                return fail(ErrorCode::InvalidInput, QStringLiteral("%1 is for one file").arg(option));
            }
        }
        return importFolder(call, call.arguments[0]);
    }
    QJsonObject arguments{{QStringLiteral("content_base64"), TRY(readFileBase64(call.arguments[0]))}};
    for (const char* option : {"name", "note"}) {
        const QString flag = QStringLiteral("--") + QLatin1String(option);
        if (call.line.has(flag)) {
            arguments.insert(QLatin1String(option), call.line.value(flag));
        }
    }
    const bool hold = call.line.has(QStringLiteral("--hold"));
    arguments.insert(QStringLiteral("hold"), hold);
    auto taken = importAndTell(call, call.arguments[0], arguments);
    if (!taken && isOfFile(taken.error())) { // which of many files it was
        return Failure(taken.error().within(call.arguments[0]));
    }
    const QJsonValue imported = TRY(std::move(taken));
    if (!imported[QStringLiteral("held")].toBool()) {
        return tellCreated(call, imported, importedWords(call, imported));
    }
    if (call.json) {
        TRY(printJson(call, imported));
    }
    QTextStream(stderr) << QStringLiteral("espalierctl: not imported: version %1 of “%2” would be sent to devices. See "
                                          "profile impact %3 --file F, then import it without --hold\n")
                               .arg(QString::number(imported[QStringLiteral("version")].toInteger()),
                                    oneLine(imported[QStringLiteral("name")].toString()),
                                    QString::number(imported[QStringLiteral("id")].toInteger()));
    return Failed;
}

// The current version under an identity of its own.
Result<int> duplicateProfile(Invocation& call)
{
    const auto exported = TRY(call.session.call(QStringLiteral("profile.export"), with(profile, call.arguments[0])));
    const QString content = exported.toObject()[QStringLiteral("content_base64")].toString();
    const profiles::EditableDocument original = TRY(profiles::openDocument(QByteArray::fromBase64(content.toLatin1())));
    QStringList taken;
    for (const QJsonValue& each : TRY(call.session.call(QStringLiteral("profile.list"), {})).toArray()) {
        taken.append(each[QStringLiteral("identifier")].toString());
    }
    profiles::CopyIdentity identity;
    identity.identifier =
        call.line.value(QStringLiteral("--identifier"),
                        profiles::identifierOfCopy(original.string(original.root(), u"PayloadIdentifier"), taken));
    identity.displayName = call.line.value(QStringLiteral("--name"));
    const profiles::EditableDocument copy = TRY(profiles::duplicateOf(original, identity));
    const QJsonValue saved = TRY(call.session.call(
        QStringLiteral("profile.save"),
        {{QStringLiteral("content_base64"), QString::fromLatin1(profiles::fileBytes(copy).toBase64())},
         {QStringLiteral("name"), identity.displayName},
         {QStringLiteral("note"), call.line.value(QStringLiteral("--note"))}}));
    return tellCreated(call, saved, QStringLiteral("The copy %1 is in the library now.").arg(profileOf(call, saved)));
}

Result<int> rollBack(Invocation& call)
{
    QJsonObject arguments{{profile, call.arguments[0]},
                          {QStringLiteral("version"), TRY(call.line.number(QStringLiteral("--to"), 0))}};
    if (call.line.has(QStringLiteral("--note"))) {
        arguments.insert(QStringLiteral("note"), call.line.value(QStringLiteral("--note")));
    }
    if (call.line.has(QStringLiteral("--keep-uuid"))) {
        arguments.insert(QStringLiteral("new_uuid"), false);
    }
    const QJsonValue rolledBack = TRY(call.session.call(QStringLiteral("profile.rollback"), arguments));
    const QString version = QStringLiteral("version");
    return tellCreated(call, rolledBack,
                       QStringLiteral("The profile %1 has version %2 now, with the content of version %3.")
                           .arg(profileOf(call, rolledBack), QString::number(rolledBack[version].toInteger()),
                                QString::number(arguments.value(version).toInteger())),
                       version);
}

Result<int> exportFile(Invocation& call)
{
    if (call.line.has(QStringLiteral("--all")) != call.arguments.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give ID -o F or --all DIR"));
    }
    if (call.arguments.isEmpty()) {
        return exportAll(call, call.line.value(QStringLiteral("--all")));
    }
    QJsonObject arguments{{profile, call.arguments[0]},
                          {QStringLiteral("signed"), call.line.has(QStringLiteral("--signed"))}};
    if (call.line.has(QStringLiteral("--version"))) {
        arguments.insert(QStringLiteral("version"), TRY(call.line.number(QStringLiteral("--version"), 0)));
    }
    if (call.line.has(QStringLiteral("--encrypt-for"))) {
        arguments.insert(QStringLiteral("encrypt_for"), call.line.value(QStringLiteral("--encrypt-for")));
    }
    if (call.line.has(QStringLiteral("--signer"))) {
        arguments.insert(QStringLiteral("signer"), QStringLiteral("pkcs12"));
        arguments.insert(QStringLiteral("signer_base64"),
                         TRY(readFileBase64(call.line.value(QStringLiteral("--signer")))));
        TRY(addPassword(call, arguments));
    }
    auto result = call.session.call(QStringLiteral("profile.export"), arguments);
    if (!result && call.line.has(QStringLiteral("--signer"))) {
        return Failure(pkcs12Error(call, result.error(), call.line.value(QStringLiteral("--signer"))));
    }
    return writeContent(call, TRY(std::move(result)).toObject()[QStringLiteral("content_base64")].toString());
}

Result<int> scope(Invocation& call, const QString& operation)
{
    if (call.line.has(QStringLiteral("--group")) == call.line.has(QStringLiteral("--device"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give --group G or --device D"));
    }
    QJsonObject arguments{{profile, call.arguments[0]}};
    for (const char* option : {"group", "device", "channel"}) {
        const QString flag = QStringLiteral("--") + QLatin1String(option);
        if (call.line.has(flag)) {
            arguments.insert(QLatin1String(option), call.line.value(flag));
        }
    }
    const QJsonValue answer = TRY(call.session.call(operation, arguments));
    const QString target =
        call.line.has(QStringLiteral("--group"))
            ? QStringLiteral("the group ") + groupTitle(call, call.line.value(QStringLiteral("--group")))
            : deviceTitle(call, call.line.value(QStringLiteral("--device")));
    const bool isAssigned = operation == QLatin1String("profile.assign");
    return done(call,
                (isAssigned ? QStringLiteral("Assigned to %1; devices get it as they call.")
                            : QStringLiteral("No longer assigned to %1; devices that have it by nothing else lose it."))
                    .arg(target),
                answer);
}

} // namespace

Verbs profileVerbs()
{
    const Options targets{{QStringLiteral("--group"), QStringLiteral("--device"), QStringLiteral("--channel")}, {}};
    const auto rows = [](const char* operation, const QList<Column>& columns) {
        return [name = QString::fromLatin1(operation), columns](Invocation& call) -> Result<int> {
            const QJsonObject arguments = call.arguments.isEmpty() ? QJsonObject() : with(profile, call.arguments[0]);
            return printRows(call, TRY(call.session.call(name, arguments)), columns);
        };
    };
    return {
        {QStringLiteral("profile import"),
         QStringLiteral("F|FOLDER [--name N] [--note TEXT] [--hold]"),
         1,
         1,
         {{QStringLiteral("--name"), QStringLiteral("--note")}, {QStringLiteral("--hold")}},
         importProfile,
         true,
         QStringLiteral(
             "A file whose PayloadIdentifier is here already becomes its new version, and goes to the devices "
             "that have it: how many is told on standard error, as are the errors that profile validate finds. With "
             "--hold that is told instead of done, with exit code 1.")},
        {QStringLiteral("profile list"),
         {},
         0,
         0,
         {},
         rows("profile.list", {{QStringLiteral("ID"), QStringLiteral("id")},
                               {QStringLiteral("NAME"), QStringLiteral("name")},
                               {QStringLiteral("IDENTIFIER"), QStringLiteral("identifier")},
                               {QStringLiteral("VERSION"), QStringLiteral("version")},
                               {QStringLiteral("INSTALLED"), QStringLiteral("installed")},
                               {QStringLiteral("PENDING"), QStringLiteral("pending")},
                               {QStringLiteral("FAILED"), QStringLiteral("failed")},
                               {QStringLiteral("BLOCKED"), QStringLiteral("blocked")}})},
        {QStringLiteral("profile show"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return printFacts(
                 call, TRY(call.session.call(QStringLiteral("profile.show"), with(profile, call.arguments[0]))));
         }},
        {QStringLiteral("profile versions"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         rows("profile.versions", {{QStringLiteral("VERSION"), QStringLiteral("number")},
                                   {QStringLiteral("CURRENT"), QStringLiteral("current")},
                                   {QStringLiteral("DEVICES"), QStringLiteral("devices")},
                                   {QStringLiteral("SAVED"), QStringLiteral("imported_at")},
                                   {QStringLiteral("BY"), QStringLiteral("author")},
                                   {QStringLiteral("RESTORES"), QStringLiteral("restores")},
                                   {QStringLiteral("UUID"), QStringLiteral("uuid")},
                                   {QStringLiteral("NOTE"), QStringLiteral("note")}})},
        {QStringLiteral("profile duplicate"),
         QStringLiteral("ID [--identifier I] [--name N] [--note TEXT]"),
         1,
         1,
         {{QStringLiteral("--identifier"), QStringLiteral("--name"), QStringLiteral("--note")}, {}},
         duplicateProfile},
        {QStringLiteral("profile rollback"),
         QStringLiteral("ID --to N [--note TEXT] [--keep-uuid]"),
         1,
         1,
         {{QStringLiteral("--to"), QStringLiteral("--note")}, {QStringLiteral("--keep-uuid")}},
         rollBack},
        {QStringLiteral("profile status"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         rows("profile.status", {{QStringLiteral("DEVICE"), QStringLiteral("device_name")},
                                 {QStringLiteral("USER"), QStringLiteral("user")},
                                 {QStringLiteral("VERSION"), QStringLiteral("version")},
                                 {QStringLiteral("HAS"), QStringLiteral("has")},
                                 {QStringLiteral("STATE"), QStringLiteral("state")},
                                 {QStringLiteral("ERROR"), QStringLiteral("error")}})},
        {QStringLiteral("profile export"),
         QStringLiteral("ID -o F [--version N] [--encrypt-for DEVICE] [--signed | --signer F.p12 [--password-file F]], "
                        "or --all DIR"),
         0,
         1,
         {{QStringLiteral("-o"), QStringLiteral("--version"), QStringLiteral("--all"), QStringLiteral("--encrypt-for"),
           QStringLiteral("--signer"), QStringLiteral("--password-file")},
          {QStringLiteral("--signed")}},
         exportFile,
         true,
         QStringLiteral(
             "-o writes the very bytes that devices get. --signed signs with the server's certificate what isn't "
             "signed yet, --signer with the identity of a .p12. --encrypt-for puts in a device's values and "
             "encrypts the payloads to its identity. --all writes each profile's current version in a "
             "stable form for git, named after its identifier: keys in order, no signature. Files of that "
             "form that nobody changed are left alone when the folder is imported again.")},
        {QStringLiteral("profile delete"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             const QString title = profileTitle(call, call.arguments[0]);
             const auto impact = call.session.call(QStringLiteral("profile.impact"),
                                                   {{profile, call.arguments[0]}, {QStringLiteral("delete"), true}});
             const qint64 have =
                 impact ? (*impact)[QLatin1String("lose")][QLatin1String("count")].toInteger() : qint64(0);
             TRY(call.session.call(QStringLiteral("profile.delete"), with(profile, call.arguments[0])));
             return done(
                 call,
                 QStringLiteral("The profile %1 is deleted%2.")
                     .arg(title, have > 0 ? QStringLiteral(" and is taken from %1, as they call").arg(deviceCount(have))
                                          : QString()));
         }},
        {QStringLiteral("profile assign"), QStringLiteral("ID (--group G | --device D) [--channel auto|device|user]"),
         1, 1, targets, [](Invocation& call) { return scope(call, QStringLiteral("profile.assign")); }},
        {QStringLiteral("profile unassign"), QStringLiteral("ID (--group G | --device D)"), 1, 1, targets,
         [](Invocation& call) { return scope(call, QStringLiteral("profile.unassign")); }},
    };
}

} // namespace espalier::ctl
