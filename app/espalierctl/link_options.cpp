#include "app/espalierctl/link_options.h"

#include "base/durations.h"
#include "enroll/landing_text.h"

#include <QRegularExpression>

namespace espalier::ctl {

namespace {

// "a, b or c".
QString anyOf(const QStringList& choices)
{
    return choices.size() < 2 ? choices.join(QString())
                              : choices.mid(0, choices.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" or ") +
                                    choices.last();
}

Failure notOneOf(const QString& option, const QString& value, const QStringList& choices)
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("%1 “%2”: it takes %3").arg(option, value, anyOf(choices)));
}

} // namespace

Result<> checkChoice(const CommandLine& line, const QString& option, const QStringList& choices)
{
    const QString value = line.value(option);
    if (line.has(option) && !choices.contains(value)) {
        return notOneOf(option, value, choices);
    }
    return {};
}

Result<> checkLinkOptions(const CommandLine& line)
{
    if (line.has(QStringLiteral("--name"))) {
        const QString name = line.value(QStringLiteral("--name")).simplified();
        if (name.isEmpty() || name.size() > 100) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("--name takes 1 to 100 characters"));
        }
        bool isNumber = false;
        (void)name.toLongLong(&isNumber);
        if (isNumber) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("--name “%1”: a number would be taken for a link's id").arg(name));
        }
    }
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    const QString platforms = QStringLiteral("--platforms");
    for (const QString& one : line.value(platforms).split(between, Qt::SkipEmptyParts)) {
        if (!enroll::linkPlatforms().contains(one)) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("%1 “%2”: it takes any of %3, with commas between")
                            .arg(platforms, one, enroll::linkPlatforms().join(QStringLiteral(", "))));
        }
    }
    if (!line.value(QStringLiteral("--language")).isEmpty()) { // an empty one takes it away
        TRY(checkChoice(line, QStringLiteral("--language"), enroll::LandingText::languages()));
    }
    return checkChoice(line, QStringLiteral("--approval"), {QStringLiteral("before"), QStringLiteral("after")});
}

Result<qint64> lifeOption(const CommandLine& line, qint64 most)
{
    const QString option = QStringLiteral("--expires");
    const auto life = parseDuration(line.value(option));
    if (!life || *life < 1 || *life > most) {
        const qint64 hours = most / hourMs;
        const QString longest = hours > 48 ? QStringLiteral("%1d").arg(hours / 24) : QStringLiteral("%1h").arg(hours);
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("%1 “%2”: it takes a time like 30m, 12h or 7d, more than nothing and at most %3")
                        .arg(option, line.value(option), longest));
    }
    return *life;
}

} // namespace espalier::ctl
