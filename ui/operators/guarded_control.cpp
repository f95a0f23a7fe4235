#include "ui/operators/guarded_control.h"

#include "base/error_kind.h"
#include "ui/common/permissions.h"

#include <QTimer>

#include <utility>

namespace espalier::ui {

namespace {

// A server behind a socket tells nothing to whoever is locked out, so anything may have changed.
server::ChangedRows everyTable()
{
    server::ChangedRows rows;
    for (const char* table :
         {"device", "channel", "command", "profile", "group", "link", "enrollment", "certificate", "quarantine",
          "setting", "push_certificate", "audit", "inventory", "operator", "vault", "order"}) {
        rows.insert(QLatin1String(table), {0});
    }
    return rows;
}

} // namespace

GuardedControl::GuardedControl(server::Control& inner, QObject* parent) : Control(parent), m_inner(inner)
{
    connect(&inner, &Control::changed, this, &GuardedControl::hear);
    connect(&inner, &Control::connectionChanged, this, &Control::connectionChanged);
}

void GuardedControl::call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply)
{
    switch (m_gate) {
    case Gate::Held:
        m_held.append({operation, arguments, context, std::move(reply)});
        return;
    case Gate::Shut:
        QTimer::singleShot(0, context, [reply = std::move(reply)] {
            reply(fail(ErrorCode::Refused, QLatin1String("locked"), QStringLiteral("the window is locked")));
        });
        return;
    case Gate::Open:
        forward(operation, arguments, context, reply);
        return;
    }
}

void GuardedControl::forward(const QString& operation, const QJsonObject& arguments, QObject* context,
                             const Reply& reply)
{
    if (!m_hasOperators && operation == QLatin1String("operator.add")) {
        makeFirst(arguments, context, reply);
        return;
    }
    if (!Permissions::of(*this).may(operation)) { // a screen asks by itself; the log is for what people try
        QTimer::singleShot(0, context, [operation, reply] {
            reply(fail(ErrorCode::Refused, QLatin1String("not-permitted"),
                       QStringLiteral("the role may not do this (%1)").arg(operation)));
        });
        return;
    }
    m_inner.call(operation, arguments, context,
                 [gate = QPointer<GuardedControl>(this), reply](const Result<QJsonValue>& result) {
                     reply(result);
                     if (gate) {
                         gate->look(result);
                     }
                 });
}

// From the first operator on everything is refused to a connection at which nobody is logged in. Whoever makes it has
// just given its passphrase, so they are logged in before anything else is asked – and before they hear the recovery
// code, which must not vanish behind a login.
void GuardedControl::makeFirst(const QJsonObject& arguments, QObject* context, const Reply& reply)
{
    m_gate = Gate::Held;
    m_isMakingFirst = true;
    m_inner.call(QStringLiteral("operator.add"), arguments, this,
                 [this, arguments, context = QPointer<QObject>(context), reply](const Result<QJsonValue>& added) {
                     if (!added) {
                         m_isMakingFirst = false;
                         open(false);
                         if (context) {
                             reply(added);
                         }
                         look(added);
                         return;
                     }
                     m_inner.call(QStringLiteral("operator.login"),
                                  {{QStringLiteral("name"), arguments.value(QLatin1String("name"))},
                                   {QStringLiteral("passphrase"), arguments.value(QLatin1String("passphrase"))}},
                                  this, [this, added, context, reply](const Result<QJsonValue>& /*loggedIn*/) {
                                      m_isMakingFirst = false;
                                      if (context) {
                                          reply(added);
                                      }
                                      Q_EMIT firstOperatorMade();
                                  });
                 });
}

void GuardedControl::open(bool hasOperators)
{
    m_hasOperators = hasOperators;
    if (std::exchange(m_gate, Gate::Open) == Gate::Shut) {
        m_missed = everyTable();
    }
    for (const Waiting& one : std::exchange(m_held, {})) {
        if (one.context) {
            forward(one.operation, one.arguments, one.context, one.reply);
        }
    }
    const server::ChangedRows missed = std::exchange(m_missed, {});
    if (!missed.isEmpty()) {
        Q_EMIT changed(missed);
    }
}

void GuardedControl::shut()
{
    m_gate = Gate::Shut;
    for (const Waiting& one : std::exchange(m_held, {})) {
        if (one.context) {
            call(one.operation, one.arguments, one.context, one.reply);
        }
    }
}

void GuardedControl::look(const Result<QJsonValue>& result)
{
    if (result || result.error().code != ErrorCode::Refused) {
        return;
    }
    const QString kind = kindOf(result.error().what);
    if (kind == QLatin1String("log-in") || kind == QLatin1String("locked") || kind == QLatin1String("not-permitted")) {
        Q_EMIT refused(kind);
    }
}

void GuardedControl::hear(const server::ChangedRows& rows)
{
    if (m_gate == Gate::Open) {
        Q_EMIT changed(rows);
        return;
    }
    for (auto table = rows.cbegin(); table != rows.cend(); ++table) {
        m_missed[table.key()].unite(table.value());
    }
}

} // namespace espalier::ui
