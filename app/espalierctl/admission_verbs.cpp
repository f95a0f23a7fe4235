// People from a list, and who waits to be let in.
#include "app/espalierctl/link_options.h"
#include "app/espalierctl/verb.h"

#include <QFile>
#include <QStringDecoder>

namespace espalier::ctl {

namespace {

constexpr qint64 mostTableBytes = 1024 * 1024;

// The good lines count all the same, as they do for whoever corrects the others and imports those alone.
Exit tellLeftOut(const QJsonObject& answer)
{
    const QJsonArray bad = answer.value(QLatin1String("bad")).toArray();
    QTextStream err(stderr);
    for (const QJsonValue& one : bad) {
        err << QStringLiteral("espalierctl: line %1 left out, %2: %3\n")
                   .arg(one[QLatin1String("line")].toInt())
                   .arg(one[QLatin1String("reason")].toString(),
                        oneLine(one[QLatin1String("text")].toString().simplified()));
    }
    return bad.isEmpty() ? Done : Failed;
}

// Spreadsheets save what they like: with a mark of its encoding or without, and in Windows' old one.
Result<QString> readTable(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be read: %2").arg(path, file.errorString()));
    }
    const QByteArray bytes = file.read(mostTableBytes + 1);
    if (bytes.size() > mostTableBytes) {
        return fail(ErrorCode::TooLarge, QStringLiteral("%1 is longer than any list of people").arg(path));
    }
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return decoder.hasError() ? QString::fromLatin1(bytes) : text;
}

Result<int> people(Invocation& call)
{
    QJsonObject arguments = TRY(newLinkArguments(call.line));
    arguments.insert(QStringLiteral("text"), TRY(readTable(call.arguments[0])));
    const bool creates = call.line.has(QStringLiteral("--create"));
    const QJsonObject answer =
        TRY(call.session.call(creates ? QStringLiteral("link.people.import") : QStringLiteral("link.people.preview"),
                              arguments))
            .toObject();
    if (call.json) {
        TRY(printJson(call, answer));
        return tellLeftOut(answer);
    }
    TRY(creates ? printRows(call, answer.value(QLatin1String("links")),
                            {{QStringLiteral("NAME"), QStringLiteral("person.name")},
                             {QStringLiteral("E-MAIL"), QStringLiteral("person.email")},
                             {QStringLiteral("ADDRESS"), QStringLiteral("url")}})
                : printRows(call, answer.value(QLatin1String("people")),
                            {{QStringLiteral("LINE"), QStringLiteral("line")},
                             {QStringLiteral("NAME"), QStringLiteral("name")},
                             {QStringLiteral("E-MAIL"), QStringLiteral("email")},
                             {QStringLiteral("ASSET TAG"), QStringLiteral("asset_tag")}}));
    if (!creates) {
        call.out << "nothing is made yet: add --create\n";
    }
    call.out.flush();
    return tellLeftOut(answer);
}

Result<int> exportPeople(Invocation& call)
{
    const auto answer = TRY(call.session.call(QStringLiteral("link.people.export"))).toObject();
    return writeContent(call, QString::fromLatin1(answer.value(QLatin1String("csv")).toString().toUtf8().toBase64()));
}

Result<int> message(Invocation& call)
{
    QJsonObject arguments = with(QStringLiteral("link"), call.arguments[0]);
    if (call.line.has(QStringLiteral("--language"))) {
        TRY(checkLinkOptions(call.line));
        arguments.insert(QStringLiteral("language"), call.line.value(QStringLiteral("--language")));
    }
    const QJsonObject answer = TRY(call.session.call(QStringLiteral("link.message"), arguments)).toObject();
    if (call.json) {
        return printJson(call, answer);
    }
    if (const QString to = answer.value(QLatin1String("to")).toString(); !to.isEmpty()) {
        call.out << answer.value(QLatin1String("to_label")).toString() << ": " << to << '\n';
    }
    call.out << answer.value(QLatin1String("subject_label")).toString() << ": "
             << answer.value(QLatin1String("subject")).toString() << "\n\n"
             << answer.value(QLatin1String("body")).toString();
    return Done;
}

Result<int> approvals(Invocation& call)
{
    QJsonObject arguments;
    if (call.line.has(QStringLiteral("--state"))) {
        TRY(checkChoice(call.line, QStringLiteral("--state"),
                        {QStringLiteral("waiting"), QStringLiteral("accepted"), QStringLiteral("refused"),
                         QStringLiteral("ended"), QStringLiteral("all")}));
        arguments.insert(QStringLiteral("state"), call.line.value(QStringLiteral("--state")));
    }
    return printRows(call, TRY(call.session.call(QStringLiteral("approval.list"), arguments)),
                     {{QStringLiteral("ID"), QStringLiteral("id")},
                      {QStringLiteral("STATE"), QStringLiteral("state")},
                      {QStringLiteral("LINK"), QStringLiteral("link_name")},
                      {QStringLiteral("NAME"), QStringLiteral("name")},
                      {QStringLiteral("KIND"), QStringLiteral("platform")},
                      {QStringLiteral("DEVICE"), QStringLiteral("device_name")},
                      {QStringLiteral("SERIAL"), QStringLiteral("serial")},
                      {QStringLiteral("ADDRESS"), QStringLiteral("address")},
                      {QStringLiteral("SINCE"), QStringLiteral("created_at")}});
}

std::function<Result<int>(Invocation&)> decide(const QString& operation, const QString& told)
{
    return [operation, told](Invocation& call) -> Result<int> {
        TRY(call.session.call(operation, with(QStringLiteral("approval"), call.arguments[0])));
        return done(call, told);
    };
}

} // namespace

Verbs admissionVerbs()
{
    return {
        {QStringLiteral("link people"),
         QStringLiteral("FILE [--create] [--group G] [--expires 7d] [--personal] [--approval before|after] "
                        "[--platforms P,P] [--serials S,S|@F] [--note T] [--language L] [--despite-check]"),
         1,
         1,
         {newLinkOptions().values, newLinkOptions().flags + QStringList{QStringLiteral("--create")}},
         people,
         true,
         QStringLiteral(
             "One link for a single use each, named after the person, who becomes the device's owner. A line "
             "has name, e-mail and asset tag with comma, semicolon or tab between; a first line with names "
             "of columns says another order. FILE - is standard input. Without --create it only tells what "
             "it reads. Lines that can't be read are told on standard error with the reason, and the exit code is "
             "1; links are made for the others all the same, so import only the corrected lines again.")},
        {QStringLiteral("link people-csv"),
         QStringLiteral("-o F"),
         0,
         0,
         {{QStringLiteral("-o")}, {}},
         exportPeople,
         true,
         QStringLiteral("name,email,address,expiry of every open link that was made for a person.")},
        {QStringLiteral("link message"),
         QStringLiteral("ID [--language L]"),
         1,
         1,
         {{QStringLiteral("--language")}, {}},
         message,
         true,
         QStringLiteral("What to write to whoever is to open the link. --language counts when the link names none.")},
        {QStringLiteral("approval list"),
         QStringLiteral("[--state waiting|accepted|refused|ended|all]"),
         0,
         0,
         {{QStringLiteral("--state")}, {}},
         approvals},
        {QStringLiteral("approval accept"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         decide(QStringLiteral("approval.accept"), QStringLiteral("Let in: page or device go on by themselves."))},
        {QStringLiteral("approval refuse"),
         QStringLiteral("ID"),
         1,
         1,
         {},
         decide(QStringLiteral("approval.refuse"), QStringLiteral("Refused: the page says so, and a device that "
                                                                  "enrolled already is told to leave.")),
         true,
         QStringLiteral("A device that enrolled already is sent the removal of its enrollment profile.")},
    };
}

} // namespace espalier::ctl
