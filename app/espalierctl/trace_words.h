// Where an enrollment stands, and what to do about it, in English.
#pragma once

#include <QJsonObject>
#include <QString>

namespace espalier::ctl {

struct TraceWords {
    QString what;
    QString remedy;
};

[[nodiscard]] QString stepWords(const QString& step); // "Profile fetched"
// Of an entry of enrollment.list: why it failed, else what it waits for; empty when it has arrived or was replaced.
[[nodiscard]] TraceWords traceWords(const QJsonObject& enrollment);
// Of an entry of enrollment.door.
[[nodiscard]] TraceWords knockWords(const QJsonObject& knock);

} // namespace espalier::ctl
