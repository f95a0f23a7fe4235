#include "audit/search.h"

#include <QJsonDocument>

namespace espalier::audit {

namespace {

// As evidence() writes it.
QJsonObject objectOf(const store::Row& row)
{
    return {{QStringLiteral("id"), row.integer(0)},
            {QStringLiteral("at"), row.integer(1)},
            {QStringLiteral("actor"), row.text(2)},
            {QStringLiteral("kind"), row.text(3)},
            {QStringLiteral("subject_kind"), row.text(4)},
            {QStringLiteral("subject"), row.text(5)},
            {QStringLiteral("arguments"), row.text(6)}, // as they were hashed, to the byte
            {QStringLiteral("hash"), QString::fromLatin1(row.bytes(7).toHex())}};
}

} // namespace

QByteArray evidenceLine(const store::Row& row)
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
        const auto row = TRY(db.first("SELECT id, at, actor, kind, subject_kind, subject, arguments, hash FROM audit "
                                      "WHERE id=?",
                                      {id}));
        if (!row || objectOf(*row) != said) {
            compared.differsAt = compared.lines;
            compared.differingId = id;
            return compared;
        }
        ++compared.entries;
    }
    return compared;
}

} // namespace espalier::audit
