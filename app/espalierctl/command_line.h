// Words, options and flags of a shell call. Options may stand anywhere; "--" ends them.
#pragma once

#include "base/result.h"

#include <QHash>
#include <QStringList>

namespace espalier::ctl {

struct Options {
    QStringList values; // "--name" takes a value
    QStringList flags;  // "--lab" stands alone
};

class CommandLine {
public:
    // InvalidInput for an unknown option or a missing value.
    [[nodiscard]] static Result<CommandLine> parse(const QStringList& words, const Options& known);

    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] bool has(const QString& option) const
    {
        return m_values.contains(option) || m_flags.contains(option);
    }
    [[nodiscard]] QString value(const QString& option, const QString& otherwise = {}) const; // the last one given
    [[nodiscard]] QStringList values(const QString& option) const;                           // all of them, in order
    [[nodiscard]] Result<qint64> number(const QString& option, qint64 otherwise) const;

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
    QStringList m_flags;
};

// "90s", "15m", "12h", "7d", "2w" or plain milliseconds with "ms".
[[nodiscard]] Result<qint64> parseDuration(const QString& text);
// ISO 8601, milliseconds since 1970, or a duration before now.
[[nodiscard]] Result<qint64> parseTime(const QString& text, qint64 nowMs);

} // namespace espalier::ctl
