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
        if (said.contains(QLatin1String("chain"))) { // the end, which tells of the chain and not of an entry
            continue;
        }
        const qint64 id = said.value(QLatin1String("id")).toInteger();
        const auto row = TRY(db.first("SELECT " ESPALIER_AUDIT_ROW " FROM audit WHERE id=?", {id}));
        if (!row || objectOf(chainRow(*row)) != said) {
            compared.differsAt = compared.lines;
            compared.differingId = id;
            return compared;
        }
        ++compared.entries;
    }
    return compared;
}

} // namespace espalier::audit
