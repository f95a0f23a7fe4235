#include "app/espalierctl/link_options.h"
#include "app/espalierctl/verb.h"

namespace espalier::ctl {

namespace {

const QString linkKey = QStringLiteral("link");

// The options that creating and editing share.
const QStringList commonOptions{QStringLiteral("--name"),    QStringLiteral("--group"),     QStringLiteral("--uses"),
                                QStringLiteral("--expires"), QStringLiteral("--platforms"), QStringLiteral("--serials"),
                                QStringLiteral("--note"),    QStringLiteral("--language")};

Result<QJsonObject> commonArguments(const CommandLine& line)
{
    QJsonObject arguments;
    for (const char* name : {"name", "group", "platforms", "serials", "note", "language"}) {
        if (const QString option = QStringLiteral("--") + QLatin1String(name); line.has(option)) {
            arguments.insert(QLatin1String(name), line.value(option));
        }
    }
    if (const QString list = line.value(QStringLiteral("--serials")); list.startsWith(u'@')) {
        arguments.insert(QStringLiteral("serials"), TRY(readFileText(list.mid(1))));
    }
    if (line.has(QStringLiteral("--uses"))) {
        arguments.insert(QStringLiteral("uses"), TRY(line.number(QStringLiteral("--uses"), 0)));
    }
    TRY(checkLinkOptions(line));
    if (line.has(QStringLiteral("--expires"))) {
        arguments.insert(QStringLiteral("expires_ms"), TRY(lifeOption(line, enroll::longestLinkLifeMs)));
    }
    return arguments;
}

Result<int> createLink(Invocation& call)
{
    const auto& line = call.line;
    if (!line.has(QStringLiteral("--name"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--name N is missing"));
    }
    QJsonObject arguments = TRY(newLinkArguments(line));
    if (line.has(QStringLiteral("--device"))) {
        arguments.insert(QStringLiteral("device"), line.value(QStringLiteral("--device")));
    }
    if (line.has(QStringLiteral("--ask-name"))) {
        arguments.insert(QStringLiteral("ask_name"), true);
    }
    return printCreated(call, TRY(call.session.call(QStringLiteral("link.create"), arguments)), QStringLiteral("url"));
}

Result<int> editLink(Invocation& call)
{
    QJsonObject arguments = TRY(commonArguments(call.line));
    if (arguments.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("nothing to change: name an option"));
    }
    arguments.insert(linkKey, call.arguments[0]);
    return printCreated(call, TRY(call.session.call(QStringLiteral("link.edit"), arguments)), QStringLiteral("url"));
}

Result<int> duplicateLink(Invocation& call)
{
    QJsonObject arguments = with(linkKey, call.arguments[0]);
    if (call.line.has(QStringLiteral("--name"))) {
        arguments.insert(QStringLiteral("name"), call.line.value(QStringLiteral("--name")));
    }
    if (call.line.has(QStringLiteral("--despite-check"))) {
        arguments.insert(QStringLiteral("despite_check"), true);
    }
    return printCreated(call, TRY(call.session.call(QStringLiteral("link.duplicate"), arguments)),
                        QStringLiteral("url"));
}

Result<qint64> usesTaken(Invocation& call)
{
    const auto shown = TRY(call.session.call(QStringLiteral("link.show"), with(linkKey, call.arguments[0])));
    return shown[QStringLiteral("uses_taken")].toInteger();
}

QString leftWords(const QJsonValue& left)
{
    return left.isDouble() ? QStringLiteral("; %1 left").arg(left.toInteger()) : QString();
}

Result<int> profileFile(Invocation& call)
{
    QJsonObject arguments = with(linkKey, call.arguments[0]);
    if (call.line.has(QStringLiteral("--identity"))) {
        TRY(checkChoice(call.line, QStringLiteral("--identity"), {QStringLiteral("scep"), QStringLiteral("pkcs12")}));
        arguments.insert(QStringLiteral("identity"), call.line.value(QStringLiteral("--identity")));
    }
    const auto usesBefore = TRY(usesTaken(call));
    const auto result = TRY(call.session.call(QStringLiteral("link.profile"), arguments));
    const QString path = call.line.value(QStringLiteral("-o"));
    TRY(writeContent(call, result.toObject()[QStringLiteral("content_base64")].toString()));
    const QJsonObject after =
        TRY(call.session.call(QStringLiteral("link.show"), with(linkKey, call.arguments[0]))).toObject();
    const bool tookOne = after[QStringLiteral("uses_taken")].toInteger() > usesBefore;
    if (tookOne) {
        QTextStream(stderr) << "note: the certificate is in the file already, so this took a use of the link"
                            << leftWords(after[QStringLiteral("uses_left")]) << '\n';
    }
    if (!call.json || path == QLatin1String("-")) {
        return Done;
    }
    return printJson(call, QJsonObject{{QStringLiteral("file"), path},
                                       {QStringLiteral("session"), result[QStringLiteral("session")]},
                                       {QStringLiteral("took_use"), tookOne},
                                       {QStringLiteral("uses_left"), after[QStringLiteral("uses_left")]}});
}

Result<int> code(Invocation& call)
{
    QJsonObject arguments = with(linkKey, call.arguments[0]);
    if (call.line.has(QStringLiteral("--revoke"))) {
        TRY(call.session.call(QStringLiteral("link.code.revoke"), arguments));
        return done(call, QStringLiteral("The words lead nowhere any more; the link itself goes on."));
    }
    if (call.line.has(QStringLiteral("--expires"))) {
        arguments.insert(QStringLiteral("expires_ms"), TRY(lifeOption(call.line, enroll::longestCodeLifeMs)));
    }
    const QJsonValue made = TRY(call.session.call(QStringLiteral("link.code"), arguments));
    if (call.json) {
        return printJson(call, made);
    }
    call.out << made[QLatin1String("code")].toString() << '\n' << made[QLatin1String("url")].toString() << '\n';
    return Done;
}

// "2 of 5", or "2" where there is no limit.
QString usesWords(const QJsonObject& row)
{
    const qint64 allowed = row[QStringLiteral("uses_allowed")].toInteger();
    const QString taken = QString::number(row[QStringLiteral("uses_taken")].toInteger());
    return allowed > 0 ? QStringLiteral("%1 of %2").arg(taken).arg(allowed) : taken;
}

// Codes of words that somebody tried to guess: nobody asked for their end, so it has to be told.
QString guessedWords(const QJsonObject& row)
{
    const QJsonValue ended = row[QStringLiteral("code_guessed_at")];
    if (!ended.isDouble()) {
        return {};
    }
    const QString when = QDateTime::fromMSecsSinceEpoch(ended.toInteger(), Qt::UTC).toString(Qt::ISODate);
    return QStringLiteral("The words that led to “%1” were ended %2: somebody tried too many wrong ones. Make new ones "
                          "with espalierctl link code %3; the link itself goes on.")
        .arg(oneLine(row[QStringLiteral("name")].toString()), when,
             QString::number(row[QStringLiteral("id")].toInteger()));
}

Result<int> listLinks(Invocation& call)
{
    QJsonArray links = TRY(call.session.call(QStringLiteral("link.list"))).toArray();
    QStringList guessed;
    if (!call.json) {
        for (QJsonValueRef one : links) {
            QJsonObject row = one.toObject();
            row.insert(QStringLiteral("uses"), usesWords(row));
            guessed.append(guessedWords(row));
            one = row;
        }
    }
    TRY(printRows(call, links,
                  {{QStringLiteral("ID"), QStringLiteral("id")},
                   {QStringLiteral("NAME"), QStringLiteral("name")},
                   {QStringLiteral("GROUP"), QStringLiteral("group")},
                   {QStringLiteral("ONLY FOR"), QStringLiteral("device_name")},
                   {QStringLiteral("STATE"), QStringLiteral("state")},
                   {QStringLiteral("USES"), QStringLiteral("uses")},
                   {QStringLiteral("EXPIRES"), QStringLiteral("expires")}}));
    guessed.removeAll(QString());
    for (const QString& sentence : std::as_const(guessed)) {
        call.out << sentence << '\n';
    }
    return Done;
}

Result<int> showLink(Invocation& call)
{
    QJsonObject shown =
        TRY(call.session.call(QStringLiteral("link.show"), with(linkKey, call.arguments[0]))).toObject();
    const QString guessed = guessedWords(shown);
    if (!call.json) {
        shown.remove(QStringLiteral("code_guessed_at"));
    }
    TRY(printFacts(call, shown));
    if (!call.json && !guessed.isEmpty()) {
        call.out << guessed << '\n';
    }
    return Done;
}

} // namespace

Options newLinkOptions()
{
    return {commonOptions + QStringList{QStringLiteral("--approval")},
            {QStringLiteral("--personal"), QStringLiteral("--profile-service"), QStringLiteral("--despite-check")}};
}

Result<QJsonObject> newLinkArguments(const CommandLine& line)
{
    QJsonObject arguments = TRY(commonArguments(line));
    if (line.has(QStringLiteral("--personal"))) {
        arguments.insert(QStringLiteral("ownership"), QStringLiteral("personal"));
    }
    if (line.has(QStringLiteral("--profile-service"))) {
        arguments.insert(QStringLiteral("profile_service"), true);
    }
    if (line.has(QStringLiteral("--approval"))) {
        arguments.insert(QStringLiteral("approval"), line.value(QStringLiteral("--approval")));
    }
    if (line.has(QStringLiteral("--despite-check"))) {
        arguments.insert(QStringLiteral("despite_check"), true);
    }
    return arguments;
}

Verbs linkVerbs()
{
    return {
        {QStringLiteral("link create"),
         QStringLiteral("--name N [--group G] [--device D] [--uses N] [--expires 7d] [--personal] [--ask-name] "
                        "[--approval before|after] [--platforms iphone,ipad,mac,appletv,vision] [--serials S,S|@F] "
                        "[--note T] [--language L] [--profile-service] [--despite-check]"),
         0,
         0,
         {newLinkOptions().values + QStringList{QStringLiteral("--device")},
          newLinkOptions().flags + QStringList{QStringLiteral("--ask-name")}},
         createLink,
         true,
         QStringLiteral(
             "--uses 0, as without the option, is any number of devices (with --device one). --expires is 7d "
             "at first, 366d at most. --language is en, de, fr or ar; without it the page goes by the "
             "reader's.\n"
             "--personal leaves out the access rights to lock, erase, see apps and manage apps; the device "
             "is still managed as a whole. --ask-name: whoever gives a name on the page becomes the owner. "
             "--approval before: the page offers no profile until espalierctl approval accept; after: the "
             "device enrolls and gets nothing until then. --profile-service: the device tells its serial "
             "number, signed with the certificate it was built with, before it gets the profile (needs "
             "espalierctl ca device-ca add).\n"
             "Outside a lab the readiness self-test comes first (espalierctl check); while it fails no link "
             "is made. --despite-check makes it all the same, and the log tells so.")},
        {QStringLiteral("link edit"),
         QStringLiteral("ID [--name N] [--group G] [--uses N] [--expires 7d] [--platforms P,P] [--serials S,S|@F] "
                        "[--note T] [--language L]"),
         1,
         1,
         {commonOptions, {}},
         editLink,
         true,
         QStringLiteral("--expires counts from now. --uses 0 is any number of devices. An empty value takes a note, a "
                        "list or a language away.")},
        {QStringLiteral("link duplicate"),
         QStringLiteral("ID [--name N] [--despite-check]"),
         1,
         1,
         {{QStringLiteral("--name")}, {QStringLiteral("--despite-check")}},
         duplicateLink},
        {QStringLiteral("link list"), {}, 0, 0, {}, listLinks},
        {QStringLiteral("link show"), QStringLiteral("ID"), 1, 1, {}, showLink},
        {QStringLiteral("link revoke"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             TRY(call.session.call(QStringLiteral("link.revoke"), with(linkKey, call.arguments[0])));
             return done(call, QStringLiteral("The link is revoked. Devices that enrolled through it stay."));
         }},
        {QStringLiteral("link code"),
         QStringLiteral("ID [--expires 24h] [--revoke]"),
         1,
         1,
         {{QStringLiteral("--expires")}, {QStringLiteral("--revoke")}},
         code,
         true,
         QStringLiteral("Four words to tell somebody, and the address at which they type them to get to the link. They "
                        "are shown once, live a day at most, and take the place of earlier ones; a hundred wrong tries "
                        "within an hour end them. The link itself goes on.")},
        {QStringLiteral("link profile"),
         QStringLiteral("ID -o F [--identity scep|pkcs12]"),
         1,
         1,
         {{QStringLiteral("-o"), QStringLiteral("--identity")}, {}},
         profileFile,
         true,
         QStringLiteral(
             "An enrollment profile as a file, for one device. With scep the device gets its certificate when "
             "it installs it, and a use is taken then; with pkcs12 key and certificate are made now and lie "
             "in the file, so it takes a use at once. --json tells uses_left.")},
    };
}

} // namespace espalier::ctl
