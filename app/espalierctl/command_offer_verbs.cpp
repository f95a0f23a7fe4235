#include "app/espalierctl/verb.h"
#include "app/espalierctl/why_words.h"

#include <QFileInfo>

namespace espalier::ctl {

namespace {

Result<QJsonObject> whom(Invocation& call)
{
    QJsonObject arguments;
    for (const char* option : {"device", "user", "group"}) {
        const QString flag = QStringLiteral("--") + QLatin1String(option);
        if (call.line.has(flag)) {
            arguments.insert(QLatin1String(option), call.line.value(flag));
        }
    }
    if (arguments.contains(QStringLiteral("device")) == arguments.contains(QStringLiteral("group"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give --device D or --group G"));
    }
    return arguments;
}

// "applies to 7 of 9; 2: it is not supervised"
QString offerWords(const QJsonValue& offer)
{
    const qint64 applies = offer[QStringLiteral("applies")].toInteger();
    const qint64 of = offer[QStringLiteral("of")].toInteger();
    QStringList parts;
    if (of != 1) {
        parts.append(QStringLiteral("applies to %1 of %2").arg(applies).arg(of));
    } else {
        parts.append(applies == 1 ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    for (const char* list : {"reasons", "remarks"}) {
        for (const QJsonValue& reason : offer[QLatin1String(list)].toArray()) {
            const QString text = oneLine(reason[QStringLiteral("text")].toString());
            parts.append(of == 1 ? text
                                 : QStringLiteral("%1: %2").arg(reason[QStringLiteral("count")].toInteger()).arg(text));
        }
    }
    return parts.join(QStringLiteral("; "));
}

Result<int> offers(Invocation& call)
{
    QJsonObject arguments = TRY(whom(call));
    if (!call.arguments.isEmpty()) {
        arguments.insert(QStringLiteral("request_type"), call.arguments[0]);
    }
    const QJsonValue answer = TRY(call.session.call(QStringLiteral("command.offers"), arguments));
    if (call.json) {
        return printJson(call, answer);
    }
    QJsonArray rows;
    for (const QJsonValue& offer : answer.toArray()) {
        const bool told = call.line.has(QStringLiteral("--all")) || !call.arguments.isEmpty();
        if (told || offer[QStringLiteral("offered")].toBool()) {
            rows.append(QJsonObject{{QStringLiteral("type"), offer[QStringLiteral("request_type")]},
                                    {QStringLiteral("title"), offer[QStringLiteral("title")]},
                                    {QStringLiteral("words"), offerWords(offer)}});
        }
    }
    return printRows(call, rows,
                     {{QStringLiteral("TYPE"), QStringLiteral("type")},
                      {QStringLiteral("TITLE"), QStringLiteral("title")},
                      {QStringLiteral("OFFERED"), QStringLiteral("words")}});
}

// Keys one below the other, each as it is written on the command line.
void addKeys(QJsonArray& rows, const QJsonArray& keys, const QString& parent, bool isList)
{
    for (const QJsonValue& key : keys) {
        const QString name = key[QStringLiteral("key")].toString();
        const QString way = isList             ? parent + QStringLiteral("[0]")
                            : parent.isEmpty() ? name
                                               : parent + QLatin1Char('.') + name;
        QStringList facts;
        if (key[QStringLiteral("made_here")].toBool()) {
            facts.append(QStringLiteral("made here when left out"));
        } else if (key[QStringLiteral("required")].toBool()) {
            facts.append(QStringLiteral("required"));
        }
        QStringList choices;
        for (const QJsonValue& choice : key[QStringLiteral("choices")].toArray()) {
            choices.append(choice.toVariant().toString());
        }
        if (!choices.isEmpty()) {
            facts.append(choices.join(QLatin1Char('|')));
        }
        rows.append(QJsonObject{{QStringLiteral("way"), way},
                                {QStringLiteral("type"), key[QStringLiteral("type")]},
                                {QStringLiteral("title"), key[QStringLiteral("title")]},
                                {QStringLiteral("facts"), facts.join(QStringLiteral(", "))}});
        addKeys(rows, key[QStringLiteral("keys")].toArray(), way,
                key[QStringLiteral("type")].toString() == QLatin1String("array"));
    }
}

Result<int> form(Invocation& call)
{
    const QJsonValue answer =
        TRY(call.session.call(QStringLiteral("command.form"), with(QStringLiteral("request_type"), call.arguments[0])));
    if (call.json) {
        return printJson(call, answer);
    }
    call.out << oneLine(answer[QStringLiteral("title")].toString()) << '\n';
    QJsonArray rows;
    addKeys(rows, answer[QStringLiteral("keys")].toArray(), {}, false);
    if (rows.isEmpty()) {
        call.out << "No keys.\n";
        return Done;
    }
    return printRows(call, rows,
                     {{QStringLiteral("KEY"), QStringLiteral("way")},
                      {QStringLiteral("TYPE"), QStringLiteral("type")},
                      {QStringLiteral("TITLE"), QStringLiteral("title")},
                      {QStringLiteral("NOTE"), QStringLiteral("facts")}});
}

Result<int> tellWhy(Invocation& call, const char* operation, const QJsonObject& arguments)
{
    const QJsonValue answer = TRY(call.session.call(QLatin1String(operation), arguments));
    if (call.json) {
        return printJson(call, answer);
    }
    const QJsonArray evidence = answer[QStringLiteral("evidence")].toArray();
    if (evidence.isEmpty()) {
        call.out << "Nothing speaks against an answer.\n";
        return Done;
    }
    for (const QJsonValue& one : evidence) {
        call.out << whyWords(one) << '\n';
        const QString next = nextWords(one[QStringLiteral("next")].toString());
        if (!next.isEmpty()) {
            call.out << "  -> " << next << '\n';
        }
    }
    return Done;
}

Result<int> whyDevice(Invocation& call)
{
    return tellWhy(call, "device.why", with(QStringLiteral("device"), call.arguments[0]));
}

Result<int> whyCommand(Invocation& call)
{
    QJsonObject arguments = with(QStringLiteral("uuid"), call.arguments[0]);
    if (call.line.has(QStringLiteral("--device"))) {
        arguments.insert(QStringLiteral("device"), call.line.value(QStringLiteral("--device")));
    }
    return tellWhy(call, "command.why", arguments);
}

Result<int> hostPackage(Invocation& call)
{
    QJsonObject arguments = with(QStringLiteral("file"), QFileInfo(call.arguments[0]).absoluteFilePath());
    for (const auto& [flag, key] :
         {std::pair("--bundle-id", "bundle_id"), std::pair("--version", "version"), std::pair("--title", "title")}) {
        if (call.line.has(QLatin1String(flag))) {
            arguments.insert(QLatin1String(key), call.line.value(QLatin1String(flag)));
        }
    }
    const QJsonValue hosted = TRY(call.session.call(QStringLiteral("package.host"), arguments));
    return tellCreated(call, hosted,
                       QStringLiteral("The package “%1” (%2) is hosted.")
                           .arg(oneLine(hosted[QLatin1String("name")].toString()),
                                QString::number(hosted[QLatin1String("id")].toInteger())));
}

} // namespace

Verbs commandOfferVerbs()
{
    const QString device = QStringLiteral("--device");
    return {
        {QStringLiteral("command offers"),
         QStringLiteral("[TYPE] (--device D [--user U] | --group G) [--all]"),
         0,
         1,
         {{device, QStringLiteral("--user"), QStringLiteral("--group")}, {QStringLiteral("--all")}},
         offers,
         true,
         QStringLiteral("What may be asked of it; --all tells also what not, and why.")},
        {QStringLiteral("command form"),
         QStringLiteral("TYPE"),
         1,
         1,
         {},
         form,
         true,
         QStringLiteral("The keys of a command, as \"command send\" takes them.")},
        {QStringLiteral("command why"),
         QStringLiteral("UUID [--device D]"),
         1,
         1,
         {{device}, {}},
         whyCommand,
         true,
         QStringLiteral("What is known about why it isn't answered, the likeliest first.")},
        {QStringLiteral("device why"),
         QStringLiteral("D"),
         1,
         1,
         {},
         whyDevice,
         true,
         QStringLiteral("What is known about why it doesn't answer, the likeliest first.")},
        {QStringLiteral("device locations"),
         QStringLiteral("D"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return printRows(call,
                              TRY(call.session.call(QStringLiteral("device.locations"),
                                                    with(QStringLiteral("device"), call.arguments[0]))),
                              {{QStringLiteral("AT"), QStringLiteral("at")},
                               {QStringLiteral("LATITUDE"), QStringLiteral("latitude")},
                               {QStringLiteral("LONGITUDE"), QStringLiteral("longitude")},
                               {QStringLiteral("METRES"), QStringLiteral("accuracy")},
                               {QStringLiteral("ASKED BY"), QStringLiteral("asked_by")}});
         },
         true,
         QStringLiteral("Where it was when somebody sent DeviceLocation in Lost Mode.")},
        {QStringLiteral("device secrets"),
         QStringLiteral("D"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return printRows(call,
                              TRY(call.session.call(QStringLiteral("device.secrets"),
                                                    with(QStringLiteral("device"), call.arguments[0]))),
                              {{QStringLiteral("ID"), QStringLiteral("id")},
                               {QStringLiteral("KIND"), QStringLiteral("kind")},
                               {QStringLiteral("STATE"), QStringLiteral("state")},
                               {QStringLiteral("SINCE"), QStringLiteral("created_at")},
                               {QStringLiteral("BY"), QStringLiteral("created_by")}});
         },
         true,
         QStringLiteral("Which secrets of it are kept here, without the secrets.")},
        {QStringLiteral("package host"),
         QStringLiteral("FILE --bundle-id ID --version V [--title T]"),
         1,
         1,
         {{QStringLiteral("--bundle-id"), QStringLiteral("--version"), QStringLiteral("--title")}, {}},
         hostPackage,
         true,
         QStringLiteral("A .pkg or .ipa is copied into the data folder and handed out to devices under an address that "
                        "nobody can guess; then: command send InstallEnterpriseApplication --package ID.")},
        {QStringLiteral("package list"),
         QString(),
         0,
         0,
         {},
         [](Invocation& call) -> Result<int> {
             return printRows(call, TRY(call.session.call(QStringLiteral("package.list"), {})),
                              {{QStringLiteral("ID"), QStringLiteral("id")},
                               {QStringLiteral("TITLE"), QStringLiteral("title")},
                               {QStringLiteral("BUNDLE"), QStringLiteral("bundle_id")},
                               {QStringLiteral("VERSION"), QStringLiteral("version")},
                               {QStringLiteral("BYTES"), QStringLiteral("size")}});
         }},
        {QStringLiteral("package remove"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             TRY(call.session.call(QStringLiteral("package.remove"),
                                   with(QStringLiteral("package"), call.arguments[0])));
             return done(call, QStringLiteral("Removed."));
         }},
        {QStringLiteral("device unlock-activation"),
         QStringLiteral("D"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             const auto answer = TRY(call.session.call(QStringLiteral("activation_lock.unlock"),
                                                       with(QStringLiteral("device"), call.arguments[0])));
             return done(call, QStringLiteral("Apple took Activation Lock off."), answer);
         },
         true,
         QStringLiteral("Asks Apple to take Activation Lock off, with a bypass code that is kept here.")},
        {QStringLiteral("profile filevault"),
         QStringLiteral("-o F"),
         0,
         0,
         {{QStringLiteral("-o")}, {}},
         [](Invocation& call) -> Result<int> {
             const auto made = TRY(call.session.call(QStringLiteral("filevault.profile"), {}));
             return writeContent(call, made[QStringLiteral("content_base64")].toString());
         },
         true,
         QStringLiteral("A profile that turns FileVault on and has the recovery keys sent here.")},
    };
}

} // namespace espalier::ctl
