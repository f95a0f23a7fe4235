#include "app/espalierctl/link_options.h"
#include "app/espalierctl/verb.h"
#include "app/espalierctl/why_words.h"
#include "base/clock.h"
#include "server/operations/command_sending.h"

#include <QThread>

namespace espalier::ctl {

namespace {

constexpr int answerPollMs = 100;

bool isText(const QString& type)
{
    return type.isEmpty() || type == QLatin1String("string");
}

// "k=value" (as what the catalogue says it is), "k=@FILE", "k=@@string", "k:int=1", "k:bool=true", "k:real=…",
// "k:date=…", "k:data=@FILE"
Result<> addKey(QJsonObject& keys, const QString& word)
{
    const qsizetype equals = word.indexOf(QLatin1Char('='));
    if (equals < 1) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is no KEY=VALUE").arg(word));
    }
    QString key = word.first(equals);
    QString value = word.mid(equals + 1);
    QString type; // the catalogue's
    const qsizetype colon = key.lastIndexOf(QLatin1Char(':'));
    if (colon > 0) {
        type = key.mid(colon + 1);
        key.truncate(colon);
    }
    const bool isStated = colon > 0;
    static const QStringList types{QStringLiteral("string"), QStringLiteral("int"),  QStringLiteral("bool"),
                                   QStringLiteral("real"),   QStringLiteral("date"), QStringLiteral("data")};
    if (isStated && !types.contains(type)) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("“%1”: the type is one of %2").arg(word, types.join(QStringLiteral(", "))));
    }
    if (type == QLatin1String("data")) {
        if (!value.startsWith(QLatin1Char('@'))) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("“%1”: data is given as @FILE").arg(word));
        }
        value = TRY(readFileBase64(value.mid(1)));
    } else if (isText(type) && value.startsWith(QLatin1String("@@"))) {
        value.remove(0, 1);
    } else if (isText(type) && value.startsWith(QLatin1Char('@'))) {
        value = TRY(readFileText(value.mid(1)));
    }
    keys.insert(key, QJsonObject{{QStringLiteral("type"), type}, {QStringLiteral("value"), value}});
    return {};
}

bool isFinal(const QString& state)
{
    return state != QLatin1String("queued") && state != QLatin1String("sent") && state != QLatin1String("notnow");
}

// For whoever waited: why it was not done.
void tellEnds(const QJsonArray& deliveries)
{
    QTextStream err(stderr);
    for (const QJsonValue& delivery : deliveries) {
        QStringList told;
        if (const QString ended = endedWords(delivery); !ended.isEmpty()) {
            told.append(ended);
        }
        for (const QJsonValue& error : delivery[QStringLiteral("error_chain")].toArray()) {
            told.append(errorWords(error));
        }
        for (const QString& line : std::as_const(told)) {
            err << "espalierctl: " << delivery[QStringLiteral("device_name")].toString().simplified() << ": " << line
                << '\n';
        }
    }
}

// Why nobody could answer yet; empty: it was sent, or may be.
QString notSentWords(const QJsonObject& command)
{
    const QJsonValue held = command[QStringLiteral("held")];
    if (held[QLatin1String("order")].isDouble()) {
        return QStringLiteral("it has not been sent yet: another operator has to say yes (order approve %1)")
            .arg(held[QLatin1String("order")].toInteger());
    }
    return command[QStringLiteral("held_ms")].toInteger() > 0 ? QStringLiteral("it has not been sent yet") : QString();
}

// Waits until every delivery has ended, `seconds` from when it may be sent.
Result<int> waitFor(Invocation& call, const QString& uuid, qint64 seconds, qint64 heldMs)
{
    const SystemClock clock;
    const qint64 deadline = clock.monotonicMs() + std::max(qint64(0), heldMs) + seconds * 1000;
    for (;;) {
        const QJsonObject command =
            TRY(call.session.call(QStringLiteral("command.show"), with(QStringLiteral("uuid"), uuid))).toObject();
        QJsonArray deliveries = command[QStringLiteral("deliveries")].toArray();
        if (deliveries.isEmpty()) {
            deliveries.append(command);
        }
        QStringList states;
        for (const QJsonValue& delivery : deliveries) {
            states.append(delivery[QStringLiteral("state")].toString());
        }
        if (std::all_of(states.begin(), states.end(), isFinal)) {
            tellEnds(deliveries);
            const auto anyIs = [&states](const char* state) { return states.contains(QLatin1String(state)); };
            if (anyIs("error") || anyIs("format_error") || anyIs("cancelled")) {
                return EndedInError;
            }
            return anyIs("expired") || anyIs("unconfirmed") ? TimedOut : Done;
        }
        if (clock.monotonicMs() >= deadline) {
            if (const QString notSent = notSentWords(command); !notSent.isEmpty()) {
                QTextStream(stderr) << "espalierctl: " << notSent << '\n';
                return TimedOut;
            }
            QTextStream(stderr) << "espalierctl: no answer within " << seconds << " s from "
                                << std::count_if(states.begin(), states.end(), std::not_fn(isFinal)) << " of "
                                << states.size() << (states.size() == 1 ? " device\n" : " devices\n");
            return TimedOut;
        }
        QThread::msleep(answerPollMs);
    }
}

// A PIN or password that goes with it: where it can be looked up. Whoever may not see that there is one isn't told.
void tellKept(Invocation& call, const QJsonObject& sent, const QString& uuid)
{
    static const QStringList bringing{QStringLiteral("DeviceLock"), QStringLiteral("EraseDevice"),
                                      QStringLiteral("SetRecoveryLock"), QStringLiteral("SetFirmwarePassword"),
                                      QStringLiteral("SetAutoAdminPassword")};
    if (!bringing.contains(sent.value(QStringLiteral("request_type")).toString())) {
        return;
    }
    QTextStream err(stderr);
    if (!sent.contains(QStringLiteral("device"))) {
        err << "espalierctl: PINs and passwords that go with it are kept in the vault: vault list\n";
        return;
    }
    const auto secrets = call.session.call(QStringLiteral("device.secrets"),
                                           {{QStringLiteral("device"), sent.value(QStringLiteral("device"))}});
    for (const QJsonValue& secret : secrets ? secrets->toArray() : QJsonArray()) {
        if (secret[QStringLiteral("command")].toString() == uuid && secret[QStringLiteral("id")].isDouble()) {
            const bool isPin = secret[QStringLiteral("kind")].toString() == QLatin1String("pin");
            err << "espalierctl: its " << (isPin ? "PIN" : "password") << " is kept in the vault: vault reveal "
                << secret[QStringLiteral("id")].toInteger() << " --reason TEXT\n";
        }
    }
}

Result<int> send(Invocation& call)
{
    const auto& line = call.line;
    QJsonObject arguments{{QStringLiteral("request_type"), call.arguments[0]}};
    for (const char* option : {"device", "user", "group", "uuid", "confirm", "package"}) {
        const QString flag = QStringLiteral("--") + QLatin1String(option);
        if (line.has(flag)) {
            arguments.insert(QLatin1String(option), line.value(flag));
        }
    }
    if (line.has(QStringLiteral("--device")) == line.has(QStringLiteral("--group"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give --device D or --group G"));
    }
    arguments.insert(QStringLiteral("push"), !line.has(QStringLiteral("--no-push")));
    QJsonObject keys;
    for (const auto& word : call.arguments.mid(1)) {
        TRY(addKey(keys, word));
    }
    if (!keys.isEmpty()) {
        arguments.insert(QStringLiteral("keys"), keys);
    }
    if (line.has(QStringLiteral("--plist"))) {
        arguments.insert(QStringLiteral("plist_base64"), TRY(readFileBase64(line.value(QStringLiteral("--plist")))));
    }
    if (line.has(QStringLiteral("--raw"))) {
        arguments.insert(QStringLiteral("raw_base64"), TRY(readFileBase64(line.value(QStringLiteral("--raw")))));
    }
    if (line.has(QStringLiteral("--expires"))) {
        const qint64 ms = TRY(parseDuration(line.value(QStringLiteral("--expires"))));
        if (ms < 1 || ms > server::longestExpiryMs) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("--expires is more than nothing and at most %1d")
                                                     .arg(server::longestExpiryMs / (24LL * 60 * 60 * 1000)));
        }
        arguments.insert(QStringLiteral("expires_ms"), ms);
    }
    if (line.has(QStringLiteral("--return-link"))) {
        arguments.insert(QStringLiteral("return_link"), line.value(QStringLiteral("--return-link")));
    }
    if (line.has(QStringLiteral("--where-offered"))) {
        arguments.insert(QStringLiteral("where_offered"), true);
    }
    if (line.has(QStringLiteral("--force"))) {
        arguments.insert(QStringLiteral("force"), true);
    }
    const qint64 seconds = TRY(line.number(QStringLiteral("--wait"), 0));
    const QJsonValue queued = TRY(call.session.call(QStringLiteral("command.send"), arguments));
    TRY(printCreated(call, queued, QStringLiteral("uuid")));
    call.out.flush();
    tellHold(call, queued);
    tellKept(call, arguments, queued[QStringLiteral("uuid")].toString());
    if (!line.has(QStringLiteral("--wait"))) {
        return Done;
    }
    return waitFor(call, queued[QStringLiteral("uuid")].toString(), seconds,
                   queued[QStringLiteral("held_ms")].toInteger());
}

Result<int> cancelAll(Invocation& call)
{
    QJsonObject arguments;
    for (const char* option : {"device", "confirm"}) {
        const QString flag = QStringLiteral("--") + QLatin1String(option);
        if (call.line.has(flag)) {
            arguments.insert(QLatin1String(option), call.line.value(flag));
        }
    }
    const auto result = TRY(call.session.call(QStringLiteral("command.cancel_all"), arguments));
    return done(call, QStringLiteral("%1 called off.").arg(result[QStringLiteral("cancelled")].toInteger()), result);
}

QJsonObject oneCommand(Invocation& call)
{
    QJsonObject arguments{{QStringLiteral("uuid"), call.arguments[0]}};
    if (call.line.has(QStringLiteral("--device"))) {
        arguments.insert(QStringLiteral("device"), call.line.value(QStringLiteral("--device")));
    }
    return arguments;
}

Result<int> listCommands(Invocation& call)
{
    QJsonObject arguments = with(QStringLiteral("device"), call.line.value(QStringLiteral("--device")));
    if (call.line.has(QStringLiteral("--state"))) {
        TRY(checkChoice(call.line, QStringLiteral("--state"),
                        {QStringLiteral("queued"), QStringLiteral("sent"), QStringLiteral("notnow"),
                         QStringLiteral("acknowledged"), QStringLiteral("error"), QStringLiteral("format_error"),
                         QStringLiteral("cancelled"), QStringLiteral("expired"), QStringLiteral("unconfirmed")}));
        arguments.insert(QStringLiteral("state"), call.line.value(QStringLiteral("--state")));
    }
    const QJsonValue commands = TRY(call.session.call(QStringLiteral("command.list"), arguments));
    if (call.json) {
        return printJson(call, commands);
    }
    QJsonArray rows;
    for (const QJsonValue& command : commands.toArray()) {
        QJsonObject row = command.toObject();
        const QJsonArray errors = row.value(QStringLiteral("error_chain")).toArray();
        row.insert(QStringLiteral("why"), errors.isEmpty() ? endedWords(row) : errorWords(errors.last()));
        rows.append(row);
    }
    return printRows(call, rows,
                     {{QStringLiteral("UUID"), QStringLiteral("uuid")},
                      {QStringLiteral("DEVICE"), QStringLiteral("device_name")},
                      {QStringLiteral("USER"), QStringLiteral("user")},
                      {QStringLiteral("TYPE"), QStringLiteral("request_type")},
                      {QStringLiteral("STATE"), QStringLiteral("state")},
                      {QStringLiteral("SINCE"), QStringLiteral("state_at")},
                      {QStringLiteral("WHY"), QStringLiteral("why")}});
}

Result<int> showCommand(Invocation& call)
{
    QJsonObject arguments = oneCommand(call);
    if (!call.line.has(QStringLiteral("--raw"))) {
        return printFacts(call, TRY(call.session.call(QStringLiteral("command.show"), arguments)));
    }
    arguments.insert(QStringLiteral("which"), call.line.value(QStringLiteral("--raw")));
    const auto raw = TRY(call.session.call(QStringLiteral("command.raw"), arguments));
    return writeContent(call, raw.toObject()[QStringLiteral("body_base64")].toString());
}

} // namespace

Verbs commandVerbs()
{
    const QString device = QStringLiteral("--device");
    return {
        {QStringLiteral("command send"),
         QStringLiteral("TYPE (--device D [--user U] | --group G) [--uuid UUID] [--no-push] [--expires 7d] [--wait S] "
                        "[--confirm TEXT] [--package ID] [--return-link ID] [--where-offered] [--force] "
                        "[k=value|@F k[0].k=… k:int=1 k:bool=true k:real=… k:date=… k:data=@F | --plist F | --raw F]"),
         1,
         -1,
         {{device, QStringLiteral("--user"), QStringLiteral("--group"), QStringLiteral("--uuid"),
           QStringLiteral("--wait"), QStringLiteral("--expires"), QStringLiteral("--confirm"),
           QStringLiteral("--plist"), QStringLiteral("--raw"), QStringLiteral("--package"),
           QStringLiteral("--return-link")},
          {QStringLiteral("--no-push"), QStringLiteral("--where-offered"), QStringLiteral("--force")}},
         send,
         true,
         QStringLiteral(
             "k=@F takes the text from a file (- is standard input), without one newline at its end: a PIN on "
             "the command line could be read by every user of this computer. k=@@… is a text that begins "
             "with @. A value is what Apple's schema says of its key; k:int=… says otherwise. Keys lie in "
             "each other as in Settings[0].Item=DeviceName. --where-offered leaves out those of a group "
             "that it doesn't fit, --wait counts from when it may be sent, --force sends a --raw command to whom it "
             "doesn't fit. A TYPE that the "
             "catalogue doesn't know is sent with --raw only. "
             "DeviceInformation without Queries asks for all that the access rights allow.")},
        {QStringLiteral("command list"),
         QStringLiteral("[--device D] [--state S]"),
         0,
         0,
         {{device, QStringLiteral("--state")}, {}},
         listCommands},
        {QStringLiteral("command show"),
         QStringLiteral("UUID [--device D] [--raw request|response -o F]"),
         1,
         1,
         {{device, QStringLiteral("--raw"), QStringLiteral("-o")}, {}},
         showCommand},
        {QStringLiteral("command cancel"),
         QStringLiteral("UUID [--device D]"),
         1,
         1,
         {{device}, {}},
         [](Invocation& call) -> Result<int> {
             const auto result = TRY(call.session.call(QStringLiteral("command.cancel"), oneCommand(call)));
             return done(call, QStringLiteral("Called off."), result);
         }},
        {QStringLiteral("command cancel-all"),
         QStringLiteral("(--device D | --confirm N)"),
         0,
         0,
         {{device, QStringLiteral("--confirm")}, {}},
         cancelAll,
         true,
         QStringLiteral("Whatever people have ordered and no device has fetched yet. For all devices together N is "
                        "the exact number that waits; without it the number is told and nothing called off.")},
        {QStringLiteral("command resend"),
         QStringLiteral("UUID [--device D] [--confirm TEXT]"),
         1,
         1,
         {{device, QStringLiteral("--confirm")}, {}},
         [](Invocation& call) -> Result<int> {
             QJsonObject arguments = oneCommand(call);
             if (call.line.has(QStringLiteral("--confirm"))) {
                 arguments.insert(QStringLiteral("confirm"), call.line.value(QStringLiteral("--confirm")));
             }
             const auto queued = TRY(call.session.call(QStringLiteral("command.resend"), arguments));
             tellHold(call, queued);
             return printCreated(call, queued, QStringLiteral("uuid"));
         }},
    };
}

} // namespace espalier::ctl
