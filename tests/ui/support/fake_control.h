// A server that isn't there: answers every operation of a believable practice office from memory.
#pragma once

#include "server/control.h"

#include <QJsonArray>
#include <QList>

namespace espalier::test {

enum class Office {
    Practice,   // 24 devices, profiles, links, commands in all states
    Empty,      // organisation and address set, nothing else
    Unreachable // every operation fails
};

class FakeControl : public server::Control {
    Q_OBJECT
public:
    using Handler = std::function<Result<QJsonValue>(const QJsonObject& arguments)>;

    struct Call {
        QString operation;
        QJsonObject arguments;
    };

    explicit FakeControl(Office office = Office::Practice, QObject* parent = nullptr);

    // Replies come from the event loop, as from the real one.
    void call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply) override;

    // Replaces what an operation answers.
    void answer(const QString& operation, const QJsonValue& value);
    void answer(const QString& operation, Handler handler);
    void refuse(const QString& operation, ErrorCode code, const QString& what);

    // As after a commit: emits changed().
    void touch(const QString& table, const QSet<qint64>& rows = {0});

    [[nodiscard]] const QList<Call>& calls() const { return m_calls; }
    [[nodiscard]] QList<Call> calls(const QString& operation) const;

private:
    QMap<QString, Handler> m_handlers;
    QList<Call> m_calls;
};

// The moment the canned data were "taken": Tuesday 14 April 2026, 09:26 UTC.
inline constexpr qint64 officeNow = 1'776'158'760'000;

} // namespace espalier::test
