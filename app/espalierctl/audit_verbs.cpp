// Looking something up in the log, taking it along as evidence, and proving both.
#include "app/espalierctl/audit_kinds.h"
#include "app/espalierctl/audit_words.h"
#include "app/espalierctl/link_options.h"
#include "app/espalierctl/verb.h"
#include "base/clock.h"

namespace espalier::ctl {

namespace {

const QStringList filters{QStringLiteral("--by"),    QStringLiteral("--kind"), QStringLiteral("--subject"),
                          QStringLiteral("--text"),  QStringLiteral("--from"), QStringLiteral("--to"),
                          QStringLiteral("--result")};

Result<QJsonObject> filterArguments(const CommandLine& line)
{
    QJsonObject arguments;
    const auto add = [&](const char* option, const char* key) {
        if (line.has(QLatin1String(option))) {
            arguments.insert(QLatin1String(key), line.value(QLatin1String(option)));
        }
    };
    add("--by", "operator");
    add("--kind", "kind");
    add("--text", "text");
    add("--result", "result");
    TRY(checkChoice(line, QStringLiteral("--result"),
                    {QStringLiteral("done"), QStringLiteral("refused"), QStringLiteral("failed")}));
    const QString subject = line.value(QStringLiteral("--subject")); // KIND or KIND:ID
    if (!subject.isEmpty()) {
        arguments.insert(QStringLiteral("subject_kind"), subject.section(QLatin1Char(':'), 0, 0));
        arguments.insert(QStringLiteral("subject"), subject.section(QLatin1Char(':'), 1));
    }
    const qint64 now = SystemClock().nowMs();
    for (const char* option : {"--from", "--to"}) {
        if (line.has(QLatin1String(option))) {
            arguments.insert(QLatin1String(option + 2), TRY(parseTime(line.value(QLatin1String(option)), now)));
        }
    }
    return arguments;
}

// A log from before may hold kinds that are written no more: what it has entries of is never a mistake.
Result<> checkKind(Invocation& call)
{
    const QString kind = call.line.value(QStringLiteral("--kind"));
    if (kind.isEmpty() || isAuditKind(kind)) {
        return {};
    }
    const QJsonValue any = TRY(
        call.session.call(QStringLiteral("audit.list"), {{QStringLiteral("kind"), kind}, {QStringLiteral("most"), 1}}));
    if (!any.toArray().isEmpty()) {
        return {};
    }
    return fail(
        ErrorCode::InvalidInput,
        QStringLiteral("--kind “%1”: there is no such kind of entry. It is one of %2").arg(kind, auditKindsLike(kind)));
}

Result<int> listEntries(Invocation& call)
{
    QJsonObject arguments = TRY(filterArguments(call.line));
    TRY(checkKind(call));
    arguments.insert(QStringLiteral("most"), TRY(call.line.number(QStringLiteral("--most"), 200)));
    const QJsonValue entries = TRY(call.session.call(QStringLiteral("audit.list"), arguments));
    if (call.json) {
        return printJson(call, entries);
    }
    QJsonArray rows;
    for (const QJsonValue& entry : entries.toArray()) {
        QJsonObject row = entry.toObject();
        row.insert(QStringLiteral("what"), whatWords(entry));
        row.insert(QStringLiteral("on"), onWords(entry));
        rows.append(row);
    }
    return printRows(call, rows,
                     {{QStringLiteral("ID"), QStringLiteral("id")},
                      {QStringLiteral("TIME"), QStringLiteral("at")},
                      {QStringLiteral("WHO"), QStringLiteral("actor")},
                      {QStringLiteral("WHAT"), QStringLiteral("what")},
                      {QStringLiteral("ON"), QStringLiteral("on")},
                      {QStringLiteral("RESULT"), QStringLiteral("result")}});
}

Result<int> exportLog(Invocation& call)
{
    QJsonObject arguments = TRY(filterArguments(call.line));
    TRY(checkKind(call));
    const bool csv = call.line.has(QStringLiteral("--csv"));
    arguments.insert(QStringLiteral("format"), csv ? QStringLiteral("csv") : QStringLiteral("jsonl"));
    QByteArray content;
    QJsonObject newest; // tells of the chain's end
    QByteArray head;
    for (bool complete = false; !complete;) {
        const QJsonObject page = TRY(call.session.call(QStringLiteral("audit.export"), arguments)).toObject();
        content.prepend(QByteArray::fromBase64(page.value(QLatin1String("content_base64")).toString().toLatin1()));
        head = page.value(QLatin1String("head")).toString().toUtf8();
        if (newest.isEmpty()) {
            newest = page;
        }
        complete = page.value(QLatin1String("complete")).toBool();
        arguments.insert(QStringLiteral("after"), page.value(QLatin1String("first_id")));
    }
    content = head + content + newest.value(QLatin1String("end")).toString().toUtf8();
    const int written = TRY(writeContent(call, QString::fromLatin1(content.toBase64())));
    if (!newest.value(QLatin1String("intact")).toBool()) {
        QTextStream(stderr) << "espalierctl: the log is not intact: "
                            << newest.value(QLatin1String("reason")).toString() << '\n';
        return Failed;
    }
    return written;
}

// A file that was exported, against the log: some thousand lines at a time, for the socket takes no more at once.
Result<int> compareFile(Invocation& call, const QString& path)
{
    constexpr qsizetype linesAtOnce = 2000;
    constexpr qint64 longestLine = 1024 * 1024;
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("%1 can't be read as a file").arg(path));
    }
    qint64 entries = 0;
    while (!file.atEnd()) {
        QByteArray some;
        for (qsizetype lines = 0; lines < linesAtOnce && some.size() < longestLine && !file.atEnd(); ++lines) {
            some += file.readLine(longestLine);
        }
        const QJsonObject compared =
            TRY(call.session.call(QStringLiteral("audit.compare"),
                                  {{QStringLiteral("content_base64"), QString::fromLatin1(some.toBase64())}}))
                .toObject();
        if (const qint64 differs = compared.value(QLatin1String("differs_at")).toInteger(); differs > 0) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("%1: what its entry %2 says doesn't stand so in the log "
                                       "of this Espalier")
                            .arg(path)
                            .arg(entries + compared.value(QLatin1String("entries")).toInteger() + 1));
        }
        entries += compared.value(QLatin1String("entries")).toInteger();
    }
    if (entries == 0) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("%1 holds no entries as “audit export” writes them").arg(path));
    }
    QTextStream(stderr) << entries << (entries == 1 ? " entry of the file stands" : " entries of the file stand")
                        << " in the log exactly so.\n";
    return Done;
}

// The log itself, and a file that was taken from it.
Result<int> verifyLog(Invocation& call)
{
    if (!call.arguments.isEmpty()) {
        TRY(compareFile(call, call.arguments[0]));
    }
    const auto verdict = TRY(call.session.call(QStringLiteral("audit.verify")));
    TRY(printFacts(call, verdict));
    return verdict[QLatin1String("intact")].toBool() ? Done : Failed;
}

} // namespace

Verbs auditVerbs()
{
    const QString usage =
        QStringLiteral("[--by OPERATOR] [--kind K|K.] [--subject KIND[:ID]] [--from T] [--to T] [--text T] "
                       "[--result done|refused|failed]");
    return {
        {QStringLiteral("audit list"),
         usage + QStringLiteral(" [--most N]"),
         0,
         0,
         {filters + QStringList{QStringLiteral("--most")}, {}},
         listEntries,
         true,
         QStringLiteral("Newest first. --kind with a dot at its end takes every kind that begins so (operator.); a "
                        "wrong one is told what there is.")},
        {QStringLiteral("audit export"),
         usage + QStringLiteral(" [--csv] -o F"),
         0,
         0,
         {filters + QStringList{QStringLiteral("-o")}, {QStringLiteral("--csv")}},
         exportLog,
         true,
         QStringLiteral("As evidence: one JSON object for each entry with its hash, and a last one with the end of the "
                        "chain and whether it is intact (exit code 1 when it isn't). --csv is for a spreadsheet.")},
        {QStringLiteral("audit verify"),
         QStringLiteral("[F]"),
         0,
         1,
         {},
         verifyLog,
         true,
         QStringLiteral(
             "Whether the log was tampered with. F: a file of “audit export” (not --csv); each of its entries "
             "has to stand in the log exactly so. Exit code 1 when something is wrong.")},
    };
}

} // namespace espalier::ctl
