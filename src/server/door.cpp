#include "server/door.h"

#include "audit/log.h"
#include "base/durations.h"
#include "base/error_kind.h"
#include "server/permissions.h"

#include <QLoggingCategory>

namespace espalier::server {

namespace {

Q_LOGGING_CATEGORY(logDoor, "espalier.server.door")

constexpr qint64 toldForMs = 60 * 60 * 1000;
constexpr qsizetype mostRefusalsTold = 200; // in an hour

} // namespace

// What is asked for by the uuid of what was sent before is judged by that command, whatever the caller says of it.
Result<QJsonObject> Door::judged(const QString& operation, const QJsonObject& arguments) const
{
    if (operation != QLatin1String("command.resend")) {
        return arguments;
    }
    const QString uuid = arguments.value(QLatin1String("uuid")).toString();
    const auto sent = TRY(m_store.read(
        [&](store::Connection& db) { return db.first("SELECT request_type FROM command WHERE uuid=?", {uuid}); }));
    return QJsonObject{{QStringLiteral("request_type"), sent ? sent->text(0) : QString()}};
}

Result<Caller> Door::let(const QString& operation, const QJsonObject& arguments, const Caller& caller)
{
    using operators::Presence;
    const operators::Standing standing = TRY(m_operators.standing(caller.session.get()));
    if (standing.presence == Presence::Free || needsLogin(operation) == NeedsLogin::No) {
        Caller same = caller;
        if (standing.account) {
            same.name = standing.account->name;
        }
        if (caller.session && standing.presence == Presence::In && isActivity(operation)) {
            caller.session->active(m_clock.monotonicMs());
        }
        return same;
    }
    if (standing.presence == Presence::Nobody) {
        return fail(ErrorCode::Refused, QLatin1String("log-in"),
                    QStringLiteral("this Espalier has operators: log in first (espalierctl: --operator NAME and "
                                   "--operator-passphrase-file F)"));
    }
    if (standing.presence == Presence::Locked) {
        return fail(ErrorCode::Refused, QLatin1String("locked"),
                    QStringLiteral("locked: “%1” has to give the passphrase again").arg(standing.account->name));
    }
    if (!mayRun(standing.account->role, operation, TRY(judged(operation, arguments)))) {
        recordRefusal(operation, *standing.account);
        return fail(ErrorCode::Refused, QLatin1String("not-permitted"),
                    QStringLiteral("“%1” has the role %2, which may not do this (%3): ask an admin")
                        .arg(standing.account->name, operators::name(standing.account->role), operation));
    }
    if (isActivity(operation)) {
        caller.session->active(m_clock.monotonicMs());
    }
    Caller known = caller;
    known.name = standing.account->name;
    return known;
}

bool Door::mayFollow(const Caller& caller)
{
    const auto standing = m_operators.standing(caller.session.get());
    return standing &&
           (standing->presence == operators::Presence::Free || standing->presence == operators::Presence::In);
}

void Door::recordRefusal(const QString& operation, const operators::Account& account)
{
    const qint64 now = m_clock.monotonicMs();
    {
        const std::lock_guard lock(m_mutex);
        m_told.removeIf([now](const auto& entry) { return now - entry.value() >= toldForMs; });
        const QString key = account.folded + QLatin1Char('\n') + operation;
        if (m_told.contains(key) || m_told.size() >= mostRefusalsTold) {
            return;
        }
        m_told.insert(key, now);
    }
    const auto told = m_store.write([&](store::Transaction& tx) {
        return audit::append(tx, {.actor = account.name,
                                  .kind = QStringLiteral("operator.refused"),
                                  .subjectKind = QStringLiteral("operation"),
                                  .subject = operation,
                                  .arguments = {{QStringLiteral("role"), operators::name(account.role)}}});
    });
    if (!told) {
        qCWarning(logDoor, "%s", qUtf8Printable(told.error().what));
    }
}

} // namespace espalier::server
