#include "server/operations/audit_operations.h"

#include "audit/search.h"
#include "server/operations/audit_subjects.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

#include <algorithm>
#include <limits>

namespace espalier::server {

namespace {

constexpr qint64 anyTimeOrId = std::numeric_limits<qint64>::max();
constexpr int mostEntries = 5'000;
constexpr int mostExported = 20'000; // an answer has 32 MiB of room

// Of an operation that somebody tried and may not: it was refused. Everything else in the log was done, or says itself
// how it ended.
const QStringList& refusedEndings()
{
    static const QStringList endings{QStringLiteral(".refused"), QStringLiteral(".login_failed")};
    return endings;
}
// Unless it was refused.
const QStringList& failedEndings()
{
    static const QStringList endings{QStringLiteral(".failed"),       QStringLiteral("_failed"),
                                     QStringLiteral(".error"),        QStringLiteral(".format_error"),
                                     QStringLiteral(".expired"),      QStringLiteral(".rejected"),
                                     QStringLiteral(".not_recorded"), QStringLiteral(".not_renewed")};
    return endings;
}

bool hasEnding(const QString& kind, const QStringList& endings)
{
    return std::any_of(endings.begin(), endings.end(), [&](const QString& ending) { return kind.endsWith(ending); });
}

QString resultOf(const QString& kind)
{
    return hasEnding(kind, refusedEndings())  ? QStringLiteral("refused")
           : hasEnding(kind, failedEndings()) ? QStringLiteral("failed")
                                              : QStringLiteral("done");
}

Result<> seekResult(audit::Search& search, const QString& result)
{
    if (result == QLatin1String("refused")) {
        search.endings = refusedEndings();
    } else if (result == QLatin1String("failed")) {
        search.endings = failedEndings();
        search.notEndings = refusedEndings();
    } else if (result == QLatin1String("done")) {
        search.notEndings = refusedEndings() + failedEndings();
    } else if (!result.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("result is done, refused or failed"));
    }
    return {};
}

Result<audit::Search> searchOf(const QJsonObject& arguments, int usual, int most)
{
    audit::Search search;
    search.actor = TRY(textArgument(arguments, "operator"));
    search.kind = TRY(textArgument(arguments, "kind"));
    search.subjectKind = TRY(textArgument(arguments, "subject_kind"));
    const QJsonValue subject = arguments.value(QLatin1String("subject"));
    search.subject =
        subject.isDouble() ? QString::number(subject.toInteger()) : TRY(textArgument(arguments, "subject"));
    search.text = TRY(textArgument(arguments, "text"));
    search.from = TRY(numberArgument(arguments, "from", 0, 0, anyTimeOrId));
    search.to = TRY(numberArgument(arguments, "to", 0, 0, anyTimeOrId));
    search.before = TRY(numberArgument(arguments, "after", 0, 0, anyTimeOrId));
    TRY(seekResult(search, TRY(textArgument(arguments, "result"))));
    search.most = static_cast<int>(TRY(numberArgument(arguments, "most", usual, 1, most)));
    return search;
}

Result<QJsonValue> listEntries(store::Store& store, const QJsonObject& arguments)
{
    const audit::Search search = TRY(searchOf(arguments, 500, mostEntries));
    return store.read([&](store::Connection& db) -> Result<QJsonValue> {
        AuditSubjects subjects(db);
        QJsonArray rows;
        for (const auto& one : TRY(audit::search(db, search))) {
            const QString name = TRY(subjects.nameOf(one.entry.subjectKind, one.entry.subject));
            rows.append(QJsonObject{{QStringLiteral("id"), one.id},
                                    {QStringLiteral("at"), one.at},
                                    {QStringLiteral("actor"), one.entry.actor},
                                    {QStringLiteral("kind"), one.entry.kind},
                                    {QStringLiteral("subject_kind"), one.entry.subjectKind},
                                    {QStringLiteral("subject"), one.entry.subject},
                                    {QStringLiteral("subject_name"), name},
                                    {QStringLiteral("result"), resultOf(one.entry.kind)},
                                    {QStringLiteral("arguments"), one.entry.arguments}});
        }
        return QJsonValue(rows);
    });
}

Result<QJsonValue> exported(store::Store& store, const crypto::Sealer& sealer, const QJsonObject& arguments,
                            const Caller& caller)
{
    const QString format = TRY(textArgument(arguments, "format", QStringLiteral("jsonl")));
    if (format != QLatin1String("jsonl") && format != QLatin1String("csv")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("format is jsonl or csv"));
    }
    const audit::Search search = TRY(searchOf(arguments, mostExported, mostExported));
    const auto evidence = TRY(store.read([&](store::Connection& db) { return audit::evidence(db, sealer, search); }));
    TRY(store.write([&](store::Transaction& tx) {
        return audit::append(
            tx, {.actor = caller.name,
                 .kind = QStringLiteral("audit.exported"),
                 .subjectKind = QString(),
                 .subject = QString(),
                 .arguments = {{QStringLiteral("entries"), evidence.entries}, {QStringLiteral("format"), format}}});
    }));
    const bool isCsv = format == QLatin1String("csv");
    const QByteArray& content = isCsv ? evidence.csv : evidence.jsonLines;
    return QJsonObject{{QStringLiteral("head"), isCsv ? QString::fromUtf8(evidence.csvHead) : QString()},
                       {QStringLiteral("end"), isCsv ? QString() : QString::fromUtf8(evidence.jsonEnd)},
                       {QStringLiteral("first_id"), evidence.firstId},
                       {QStringLiteral("content_base64"), QString::fromLatin1(content.toBase64())},
                       {QStringLiteral("entries"), evidence.entries},
                       {QStringLiteral("complete"), evidence.entries < search.most},
                       {QStringLiteral("head_hash"), QString::fromLatin1(evidence.headHash.toHex())},
                       {QStringLiteral("checked"), evidence.verdict.checked},
                       {QStringLiteral("intact"), evidence.verdict.intact},
                       {QStringLiteral("first_bad_id"), evidence.verdict.firstBadId},
                       {QStringLiteral("reason"), evidence.verdict.reason}};
}

Result<QJsonValue> compared(store::Store& store, const QJsonObject& arguments)
{
    const QByteArray lines = QByteArray::fromBase64(TRY(requiredText(arguments, "content_base64")).toLatin1());
    const auto found = TRY(store.read([&](store::Connection& db) { return audit::compare(db, lines); }));
    return QJsonObject{{QStringLiteral("lines"), found.lines},
                       {QStringLiteral("entries"), found.entries},
                       {QStringLiteral("differs_at"), found.differsAt},
                       {QStringLiteral("differing_id"), found.differingId}};
}

} // namespace

void addAuditOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer)
{
    operations.add(QStringLiteral("audit.list"),
                   [&store](const QJsonObject& arguments, const Caller&) { return listEntries(store, arguments); });
    operations.add(QStringLiteral("audit.export"),
                   [&store, &sealer](const QJsonObject& arguments, const Caller& caller) {
                       return exported(store, sealer, arguments, caller);
                   });
    operations.add(QStringLiteral("audit.compare"),
                   [&store](const QJsonObject& arguments, const Caller&) { return compared(store, arguments); });
}

} // namespace espalier::server
