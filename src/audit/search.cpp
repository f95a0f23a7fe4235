#include "audit/search.h"

#include "audit/chain.h"
#include "base/formula_safe.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

namespace espalier::audit {

namespace {

QString escapedLike(const QString& text)
{
    QString escaped = text;
    for (const QChar one : {QChar(u'\\'), QChar(u'%'), QChar(u'_')}) {
        escaped.replace(one, QString(u'\\') + one);
    }
    return escaped;
}

store::Binds likesOf(const QStringList& endings)
{
    store::Binds likes;
    for (const QString& ending : endings) {
        likes.append(QLatin1Char('%') + escapedLike(ending));
    }
    return likes;
}

Result<store::Rows> found(store::Connection& db, const Search& search)
{
    QString sql = QStringLiteral("SELECT " ESPALIER_AUDIT_ROW " FROM audit WHERE 1=1");
    store::Binds binds;
    const auto also = [&](const char* condition, const store::Binds& values) {
        sql += QLatin1String(" AND ") + QLatin1String(condition);
        binds += values;
    };
    if (!search.actor.isEmpty()) {
        also("lower(actor)=lower(?)", {search.actor});
    }
    if (search.kind.endsWith(QLatin1Char('.'))) {
        also("kind LIKE ? ESCAPE '\\'", {escapedLike(search.kind) + QLatin1Char('%')});
    } else if (!search.kind.isEmpty()) {
        also("kind=?", {search.kind});
    }
    if (!search.subjectKind.isEmpty()) {
        also("subject_kind=?", {search.subjectKind});
    }
    if (!search.subject.isEmpty()) {
        also("subject=?", {search.subject});
    }
    if (search.from > 0) {
        also("at>=?", {search.from});
    }
    if (search.to > 0) {
        also("at<?", {search.to});
    }
    if (!search.text.isEmpty()) {
        const QString like = QLatin1Char('%') + escapedLike(search.text) + QLatin1Char('%');
        also("(actor LIKE ? ESCAPE '\\' OR kind LIKE ? ESCAPE '\\' OR subject LIKE ? ESCAPE '\\' OR arguments LIKE ? "
             "ESCAPE '\\')",
             {like, like, like, like});
    }
    const auto endsInOneOf = [](const QStringList& endings) {
        return QLatin1Char('(') +
               QStringList(endings.size(), QStringLiteral("kind LIKE ? ESCAPE '\\'")).join(QLatin1String(" OR ")) +
               QLatin1Char(')');
    };
    if (!search.endings.isEmpty()) {
        also(qUtf8Printable(endsInOneOf(search.endings)), likesOf(search.endings));
    }
    if (!search.notEndings.isEmpty()) {
        also(qUtf8Printable(QLatin1String("NOT ") + endsInOneOf(search.notEndings)), likesOf(search.notEndings));
    }
    if (search.before > 0) {
        also("id<?", {search.before});
    }
    sql += QStringLiteral(" ORDER BY id DESC LIMIT ?");
    binds.append(search.most);
    return db.allDynamic(sql, binds);
}

QByteArray cell(const QString& value)
{
    return quotedCsvField(value).toUtf8();
}

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

QByteArray line(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<QList<StoredEntry>> search(store::Connection& db, const Search& search)
{
    QList<StoredEntry> entries;
    for (const store::Row& row : TRY(found(db, search))) {
        entries.append({row.integer(0), row.integer(1),
                        Entry{row.text(2), row.text(3), row.text(4), row.text(5),
                              QJsonDocument::fromJson(row.text(6).toUtf8()).object()}});
    }
    return entries;
}

Result<Evidence> evidence(store::Connection& db, const crypto::Sealer& sealer, const Search& search)
{
    Evidence evidence;
    evidence.csvHead = "id,time,who,what,subject kind,subject,arguments,hash\r\n";
    auto rows = TRY(found(db, search));
    std::reverse(rows.begin(), rows.end());
    for (const store::Row& row : rows) {
        const ChainRow entry = chainRow(row);
        const QString hash = QString::fromLatin1(entry.hash.toHex());
        evidence.jsonLines += evidenceLine(entry);
        evidence.csv += QByteArray::number(entry.id) + ',' + cell(isoTime(entry.at)) + ',' + cell(entry.actor) + ',' +
                        cell(entry.kind) + ',' + cell(entry.subjectKind) + ',' + cell(entry.subject) + ',' +
                        cell(entry.arguments) + ',' + cell(hash) + QByteArray("\r\n");
    }
    evidence.entries = rows.size();
    evidence.firstId = rows.isEmpty() ? 0 : rows.first().integer(0);
    const auto last = TRY(db.first("SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1"));
    evidence.headHash = last ? last->bytes(1) : noHash;
    evidence.verdict = TRY(verify(db, sealer));
    evidence.jsonEnd = line({{QStringLiteral("chain"), QStringLiteral("espalier audit 1, SHA-256")},
                             {QStringLiteral("entries"), evidence.entries},
                             {QStringLiteral("head_id"), last ? last->integer(0) : 0},
                             {QStringLiteral("head_hash"), QString::fromLatin1(evidence.headHash.toHex())},
                             {QStringLiteral("checked"), evidence.verdict.checked},
                             {QStringLiteral("intact"), evidence.verdict.intact},
                             {QStringLiteral("first_bad_id"), evidence.verdict.firstBadId},
                             {QStringLiteral("reason"), evidence.verdict.reason}});
    return evidence;
}

} // namespace espalier::audit
