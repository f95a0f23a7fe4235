#include "catalogue/delta_systems.h"

namespace espalier::catalogue {

namespace {

// "(user channel)", "(user scope)" behind a system
Result<> takeNote(Support& support, const QString& note)
{
    if (note == QLatin1String("user channel")) {
        support.userChannel = true;
    } else if (note == QLatin1String("user scope")) {
        support.allowedScopes = {QStringLiteral("user")};
    } else if (!note.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("“(%1)” isn't understood").arg(note));
    }
    return {};
}

// "supervised", "supervised|local", "supervised+DEP": for all systems that were named
Result<> takeEnrollment(SupportByPlatform& support, Kind kind, const QString& word)
{
    static const QStringList known{QStringLiteral("supervised"), QStringLiteral("device"), QStringLiteral("user"),
                                   QStringLiteral("local")};
    const bool dep = word.endsWith(QLatin1String("+DEP"));
    const QStringList enrollments = (dep ? word.chopped(4) : word).split(QLatin1Char('|'));
    for (const QString& one : enrollments) {
        if (!known.contains(one)) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” isn't understood").arg(word));
        }
    }
    for (Support& one : support) {
        if (one.unavailable) {
            continue;
        }
        if (kind == Kind::StatusItem || kind == Kind::Declaration) {
            one.allowedEnrollments = enrollments;
        } else {
            one.supervised = true;
        }
        if (dep) {
            one.requiresDep = true;
        }
    }
    return {};
}

// Spaces inside of parentheses hold together.
QStringList wordsOf(const QString& text)
{
    QStringList words{QString()};
    bool inside = false;
    for (const QChar c : text) {
        inside = c == QLatin1Char('(') || (inside && c != QLatin1Char(')'));
        if (c == QLatin1Char(' ') && !inside) {
            words.append(QString());
        } else {
            words.last() += c;
        }
    }
    words.removeAll(QString());
    return words;
}

QString takeParentheses(QString& word)
{
    const qsizetype open = word.indexOf(QLatin1Char('('));
    if (open < 0 || !word.endsWith(QLatin1Char(')'))) {
        return {};
    }
    const QString note = word.mid(open + 1, word.size() - open - 2);
    word.truncate(open);
    return note;
}

} // namespace

Result<DeltaSystems> systemsOfDelta(Kind kind, const QString& text)
{
    DeltaSystems systems;
    for (QString word : wordsOf(text)) {
        const QString note = takeParentheses(word);
        const qsizetype colon = word.indexOf(QLatin1Char(':'));
        if (colon < 0) {
            if (OsVersion::fromText(word).isSet()) {
                systems.release = word;
            } else {
                TRY(takeEnrollment(systems.support, kind, word));
            }
            continue;
        }
        const auto platform = platformFromName(QStringView(word).left(colon));
        Support support;
        const QString version = word.mid(colon + 1);
        support.unavailable = version == QLatin1String("n/a");
        support.introduced = support.unavailable ? OsVersion() : OsVersion::fromText(version);
        if (!platform || (!support.unavailable && !support.introduced.isSet())) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” isn't understood").arg(word));
        }
        TRY(takeNote(support, note));
        systems.support.insert(*platform, support);
    }
    return systems;
}

Result<DeltaSystems> systemsInWords(Kind kind, const QString& text, const QString& release)
{
    DeltaSystems systems;
    QString rest = text;
    Support everywhere;
    everywhere.introduced = OsVersion::fromText(release);
    if (rest.startsWith(QLatin1String("all five OS"))) {
        rest = rest.mid(11).trimmed();
        for (const Platform platform : allPlatforms) {
            systems.support.insert(platform, everywhere);
        }
    }
    bool named = !systems.support.isEmpty();
    for (const QString& word : wordsOf(rest)) {
        if (named) {
            TRY(takeEnrollment(systems.support, kind, word));
            continue;
        }
        for (QString one : word.split(QLatin1Char(','))) {
            const QString note = takeParentheses(one);
            const auto platform = platformFromName(one);
            if (!platform) {
                return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” isn't understood").arg(text));
            }
            Support support = everywhere;
            TRY(takeNote(support, note));
            systems.support.insert(*platform, support);
        }
        named = true;
    }
    completeWithUnavailable(systems.support);
    return systems;
}

void completeWithUnavailable(SupportByPlatform& support)
{
    for (const Platform platform : allPlatforms) {
        if (!support.contains(platform)) {
            support[platform].unavailable = true;
        }
    }
}

} // namespace espalier::catalogue
