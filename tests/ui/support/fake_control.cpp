#include "tests/ui/support/fake_control.h"

#include "tests/ui/support/fake_office.h"

#include <QTimer>

namespace espalier::test {

FakeControl::FakeControl(Office office, QObject* parent) : Control(parent)
{
    if (office == Office::Practice) {
        fillPracticeOffice(*this);
    } else if (office == Office::Empty) {
        fillEmptyOffice(*this);
    }
}

void FakeControl::call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply)
{
    m_calls.append({operation, arguments});
    const auto handler = m_handlers.constFind(operation);
    const Result<QJsonValue> result =
        handler == m_handlers.cend()
            ? Result<QJsonValue>(
                  fail(ErrorCode::Unavailable, QStringLiteral("%1: the server does not answer").arg(operation)))
            : (*handler)(arguments);
    QTimer::singleShot(0, context, [result, reply = std::move(reply)] { reply(result); });
}

void FakeControl::answer(const QString& operation, const QJsonValue& value)
{
    m_handlers.insert(operation, [value](const QJsonObject&) -> Result<QJsonValue> { return value; });
}

void FakeControl::answer(const QString& operation, Handler handler)
{
    m_handlers.insert(operation, std::move(handler));
}

void FakeControl::refuse(const QString& operation, ErrorCode code, const QString& what)
{
    m_handlers.insert(operation, [code, what](const QJsonObject&) -> Result<QJsonValue> { return fail(code, what); });
}

void FakeControl::touch(const QString& table, const QSet<qint64>& rows)
{
    Q_EMIT changed({{table, rows}});
}

QList<FakeControl::Call> FakeControl::calls(const QString& operation) const
{
    QList<Call> found;
    for (const Call& call : m_calls) {
        if (call.operation == operation) {
            found.append(call);
        }
    }
    return found;
}

} // namespace espalier::test
