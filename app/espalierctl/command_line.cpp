#include "app/espalierctl/command_line.h"

#include <QDateTime>

namespace espalier::ctl {

namespace {

// "-4", "-0.5": what no option is called.
bool isNegativeNumber(const QString& word)
{
    return word.size() > 1 && word.startsWith(QLatin1Char('-')) && word[1].isDigit();
}

} // namespace

Result<CommandLine> CommandLine::parse(const QStringList& words, const Options& known)
{
    CommandLine line;
    bool literal = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString word = words[i];
        if (literal || !word.startsWith(QLatin1Char('-')) || word == QLatin1String("-") || isNegativeNumber(word)) {
            line.m_words.append(word);
            continue;
        }
        if (word == QLatin1String("--")) {
            literal = true;
            continue;
        }
        QString inlined;
        const qsizetype equals = word.indexOf(QLatin1Char('='));
        if (word.startsWith(QLatin1String("--")) && equals > 0) {
            inlined = word.mid(equals + 1);
            word.truncate(equals);
        }
        if (known.flags.contains(word) && equals < 0) {
            line.m_flags.append(word);
        } else if (known.values.contains(word)) {
            if (equals < 0 && i + 1 >= words.size()) {
                return fail(ErrorCode::InvalidInput, QStringLiteral("%1 needs a value").arg(word));
            }
            line.m_values[word].append(equals > 0 ? inlined : words[++i]);
        } else {
            return fail(ErrorCode::InvalidInput, QStringLiteral("unknown option %1").arg(word));
        }
    }
    return line;
}

QString CommandLine::value(const QString& option, const QString& otherwise) const
{
    return m_values.contains(option) ? m_values[option].last() : otherwise;
}

QStringList CommandLine::values(const QString& option) const
{
    return m_values.value(option);
}

Result<qint64> CommandLine::number(const QString& option, qint64 otherwise) const
{
    if (!m_values.contains(option)) {
        return otherwise;
    }
    bool ok = false;
    const qint64 number = m_values[option].last().toLongLong(&ok);
    if (!ok || number < 0) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("%1 “%2”: it takes a whole number from 0").arg(option, m_values[option].last()));
    }
    return number;
}

Result<qint64> parseDuration(const QString& text)
{
    static const QList<std::pair<QString, qint64>> units{
        {QStringLiteral("ms"), 1},        {QStringLiteral("s"), 1000},       {QStringLiteral("m"), 60'000},
        {QStringLiteral("h"), 3'600'000}, {QStringLiteral("d"), 86'400'000}, {QStringLiteral("w"), 604'800'000}};
    for (const auto& [unit, ms] : units) {
        bool ok = false;
        if (text.endsWith(unit)) {
            const qint64 number = text.chopped(unit.size()).toLongLong(&ok);
            if (ok && number >= 0 && number < 1'000'000'000) {
                return number * ms;
            }
        }
    }
    return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is no duration like 30m, 12h or 7d").arg(text));
}

Result<qint64> parseTime(const QString& text, qint64 nowMs)
{
    bool ok = false;
    const qint64 number = text.toLongLong(&ok);
    if (ok) {
        return number;
    }
    if (const auto ago = parseDuration(text)) {
        return nowMs - *ago;
    }
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (!time.isValid()) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("“%1” is no time like 2026-03-01T12:00:00Z or 2h").arg(text));
    }
    return time.toMSecsSinceEpoch();
}

} // namespace espalier::ctl
