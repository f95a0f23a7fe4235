#include "http/head_scanner.h"

namespace espalier::http {

HeadScanner::State HeadScanner::scan(QByteArrayView bytes)
{
    for (; m_at < bytes.size(); ++m_at) {
        const auto c = static_cast<unsigned char>(bytes[m_at]);
        const bool afterCr = m_at > m_lineStart && bytes[m_at - 1] == '\r';
        if (c == '\n') {
            if (!afterCr) {
                return State::Malformed;
            }
            if (const auto state = endOfLine(); state != State::NeedMore) {
                return state;
            }
            continue;
        }
        const bool control = (c < 0x20 && c != '\t' && c != '\r') || c == 0x7F;
        const bool folded = m_at == m_lineStart && (c == ' ' || c == '\t');
        if (afterCr || control || folded) {
            return State::Malformed;
        }
    }
    return State::NeedMore;
}

HeadScanner::State HeadScanner::endOfLine()
{
    const bool emptyLine = m_at == m_lineStart + 1;
    if (!emptyLine) {
        ++m_lines;
        m_lineStart = m_at + 1;
        return State::NeedMore;
    }
    if (m_lines > 0) {
        ++m_at;
        return State::Complete;
    }
    if (m_start > 0) {
        return State::Malformed;
    }
    m_start = m_lineStart = m_at + 1;
    return State::NeedMore;
}

} // namespace espalier::http
