// The newest lines of the log, for the Server screen. Lines go to standard error as well. Thread-safe.
#pragma once

#include <QList>
#include <QString>

#include <deque>
#include <mutex>

namespace espalier::server {

class LogBuffer {
public:
    struct Line {
        qint64 at = 0;
        QString level; // "debug", "info", "warning", "error"
        QString text;
    };

    void add(Line line);
    [[nodiscard]] QList<Line> newest(int most) const; // newest last

private:
    static constexpr size_t capacity = 1'000;
    mutable std::mutex m_mutex;
    std::deque<Line> m_lines;
};

} // namespace espalier::server
