// Looks at the raw bytes of a request head before any parser does and refuses what parsers disagree about
// (RFC 9112 2.2, 5.2 and 11): bare CR or LF, NUL and other control characters, folded lines.
#pragma once

#include <QByteArrayView>

namespace espalier::http {

class HeadScanner {
public:
    enum class State { NeedMore, Complete, Malformed };

    // `bytes` is everything received so far; a later call goes on where the last one stopped.
    [[nodiscard]] State scan(QByteArrayView bytes);
    [[nodiscard]] qsizetype start() const { return m_start; } // after one tolerated empty line
    [[nodiscard]] qsizetype end() const { return m_at; }      // after the empty line that ends the head
    [[nodiscard]] int fieldLines() const { return m_lines - 1; }
    [[nodiscard]] bool requestLineSeen() const { return m_lines > 0; }

private:
    [[nodiscard]] State endOfLine();
    qsizetype m_start = 0;
    qsizetype m_lineStart = 0;
    qsizetype m_at = 0;
    int m_lines = 0;
};

} // namespace espalier::http
