#include "audit/chain.h"
#include "audit/search.h"

#include <QJsonDocument>

namespace espalier::audit {

namespace {

// As evidence() writes it.
QJsonObject objectOf(const ChainRow& row)
{
    return {{QStringLiteral("id"), row.id},
            {QStringLiteral("at"), row.at},
            {QStringLiteral("actor"), row.actor},
            {QStringLiteral("kind"), row.kind},
            {QStringLiteral("subject_kind"), row.subjectKind},
            {QStringLiteral("subject"), row.subject},
            {QStringLiteral("arguments"), row.arguments},
            {QStringLiteral("hash"), QString::fromLatin1(row.hash.toHex())}};
}

// The last line of a file tells of the chain and not of an entry.
bool isEnd(const QJsonObject& line)
{
    return line.contains(QLatin1String("chain")) && !line.contains(QLatin1String("id"));
}

// Whether the log has the entry with which it ended then.
Result<bool> hasHead(store::Connection& db, const QJsonObject& end)
{
    const qint64 id = end.value(QLatin1String("head_id")).toInteger();
    const QByteArray said = QByteArray::fromHex(end.value(QLatin1String("head_hash")).toString().toLatin1());
    if (id == 0) {
        return said == noHash;
    }
    const auto row = TRY(db.first("SELECT hash FROM audit WHERE id=?", {id}));
    return row && row->bytes(0) == said;
}

Result<bool> hasEntry(store::Connection& db, const QJsonObject& entry)
{
    const auto row = TRY(db.first("SELECT " ESPALIER_AUDIT_ROW " FROM audit WHERE id=?",
                                  {entry.value(QLatin1String("id")).toInteger()}));
    return row && objectOf(chainRow(*row)) == entry;
}

} // namespace

QByteArray evidenceLine(const ChainRow& row)
{
    return QJsonDocument(objectOf(row)).toJson(QJsonDocument::Compact) + '\n';
}

Result<Compared> compare(store::Connection& db, QByteArrayView jsonLines)
{
    Compared compared;
    for (const QByteArray& line : jsonLines.toByteArray().split('\n')) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        ++compared.lines;
        const QJsonObject said = QJsonDocument::fromJson(line).object();
        const bool end = isEnd(said);
        if (!TRY(end ? hasHead(db, said) : hasEntry(db, said))) {
            compared.differsAt = compared.lines;
            compared.differingId = said.value(QLatin1String("id")).toInteger();
            return compared;
        }
        compared.entries += end ? 0 : 1;
    }
    return compared;
}

} // namespace espalier::audit
