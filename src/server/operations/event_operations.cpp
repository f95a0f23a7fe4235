#include "server/operations/event_operations.h"

#include "audit/log.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

constexpr int mostEvents = 5'000;

Result<QJsonValue> listEvents(store::Store& store, const QJsonObject& arguments)
{
    const qint64 after = arguments[QStringLiteral("after")].toInteger();
    const qint64 since = arguments[QStringLiteral("since")].toInteger();
    const int most = std::clamp(arguments[QStringLiteral("most")].toInt(500), 1, mostEvents);
    const auto entries = TRY(store.read([&](store::Connection& db) { return audit::list(db, after, since, most); }));
    QJsonArray rows;
    for (const auto& one : entries) {
        rows.append(QJsonObject{{QStringLiteral("id"), one.id},
                                {QStringLiteral("at"), one.at},
                                {QStringLiteral("actor"), one.entry.actor},
                                {QStringLiteral("kind"), one.entry.kind},
                                {QStringLiteral("subject_kind"), one.entry.subjectKind},
                                {QStringLiteral("subject"), one.entry.subject},
                                {QStringLiteral("arguments"), one.entry.arguments}});
    }
    return QJsonValue(rows);
}

Result<QJsonValue> verify(store::Store& store, const crypto::Sealer& sealer)
{
    const auto verdict = TRY(store.read([&](store::Connection& db) -> Result<audit::Verdict> {
        audit::Verdict checked = TRY(audit::verify(db, sealer));
        const auto first = TRY(audit::list(db, 0, 0, 1));
        if (checked.intact && (first.isEmpty() || first.first().entry.kind != QLatin1String("server.initialised"))) {
            checked.intact = false;
            checked.firstBadId = first.isEmpty() ? 0 : first.first().id;
            checked.reason = QStringLiteral("the beginning is missing");
        }
        return checked;
    }));
    return QJsonValue(QJsonObject{{QStringLiteral("checked"), verdict.checked},
                                  {QStringLiteral("intact"), verdict.intact},
                                  {QStringLiteral("first_bad_id"), verdict.firstBadId},
                                  {QStringLiteral("reason"), verdict.reason}});
}

} // namespace

void addEventOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer)
{
    operations.add(QStringLiteral("event.list"),
                   [&store](const QJsonObject& arguments, const Caller&) { return listEvents(store, arguments); });
    operations.add(QStringLiteral("audit.verify"),
                   [&store, &sealer](const QJsonObject&, const Caller&) { return verify(store, sealer); });
}

} // namespace espalier::server
