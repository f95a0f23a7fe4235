#include "server/log_buffer.h"

namespace espalier::server {

void LogBuffer::add(Line line)
{
    const std::lock_guard lock(m_mutex);
    if (m_lines.size() >= capacity) {
        m_lines.pop_front();
    }
    m_lines.push_back(std::move(line));
}

QList<LogBuffer::Line> LogBuffer::newest(int most) const
{
    const std::lock_guard lock(m_mutex);
    QList<Line> lines;
    const size_t count = std::min(m_lines.size(), static_cast<size_t>(std::max(most, 0)));
    for (size_t i = m_lines.size() - count; i < m_lines.size(); ++i) {
        lines.append(m_lines[i]);
    }
    return lines;
}

} // namespace espalier::server
