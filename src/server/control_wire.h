// One JSON object per line, as OPERATIONS.md says; both ends of the local socket use this.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace espalier::server::wire {

constexpr qsizetype maxLine = 32 * 1024 * 1024;

[[nodiscard]] QByteArray line(const QJsonObject& object);
[[nodiscard]] QJsonObject answer(qint64 number, const Result<QJsonValue>& result);
[[nodiscard]] Result<QJsonValue> resultOf(const QJsonObject& answer);

// Cuts complete lines off a growing buffer.
class LineReader {
public:
    // TooLarge when a line passes the limit; the connection is to be closed then.
    [[nodiscard]] Result<> add(const QByteArray& bytes);
    [[nodiscard]] std::optional<QByteArray> next();

private:
    QByteArray m_buffer;
    qsizetype m_scanned = 0;
};

} // namespace espalier::server::wire
