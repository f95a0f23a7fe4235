#include "commands/key_path.h"

namespace espalier::commands {

namespace {

class Reading {
public:
    explicit Reading(const QString& text) : m_text(text) {}

    Result<QList<PathStep>> all()
    {
        while (m_at < m_text.size()) {
            TRY(m_text[m_at] == QLatin1Char('[') ? element() : name());
        }
        if (m_steps.isEmpty() || m_steps.first().isElement()) {
            return wrong(QStringLiteral("it has to begin with the name of a key"));
        }
        if (m_text.endsWith(QLatin1Char('.')) && !m_text.endsWith(QLatin1String("\\."))) {
            return wrong(QStringLiteral("something is missing after the last dot"));
        }
        return m_steps;
    }

private:
    Result<> element()
    {
        const qsizetype end = m_text.indexOf(QLatin1Char(']'), m_at);
        bool isNumber = false;
        const int index = end < 0 ? -1 : m_text.mid(m_at + 1, end - m_at - 1).toInt(&isNumber);
        if (!isNumber || index < 0 || index >= mostElements) {
            return wrong(QStringLiteral("an element is written [0], [1] …"));
        }
        m_steps.append({QString(), index});
        m_at = end + 1;
        if (m_at < m_text.size() && m_text[m_at] == QLatin1Char('.')) {
            ++m_at;
        } else if (m_at < m_text.size() && m_text[m_at] != QLatin1Char('[')) {
            return wrong(QStringLiteral("after ] comes a dot, another [ or nothing"));
        }
        return {};
    }

    Result<> name()
    {
        QString found;
        for (; m_at < m_text.size() && m_text[m_at] != QLatin1Char('[') && m_text[m_at] != QLatin1Char('.'); ++m_at) {
            if (m_text[m_at] == QLatin1Char('\\') && m_at + 1 < m_text.size()) {
                ++m_at;
            }
            found += m_text[m_at];
        }
        if (found.isEmpty()) {
            return wrong(QStringLiteral("there is a dot too many"));
        }
        if (m_at < m_text.size() && m_text[m_at] == QLatin1Char('.')) {
            ++m_at;
        }
        m_steps.append({found, -1});
        return {};
    }

    [[nodiscard]] Failure wrong(const QString& why) const
    {
        return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” names no key: %2").arg(m_text.left(100), why));
    }

    const QString& m_text;
    qsizetype m_at = 0;
    QList<PathStep> m_steps;
};

} // namespace

Result<QList<PathStep>> readKeyPath(const QString& text)
{
    return Reading(text).all();
}

} // namespace espalier::commands
