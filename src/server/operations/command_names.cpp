#include "server/operations/command_names.h"

#include "base/error_kind.h"
#include "profiles/validation/similar.h"

#include <QRegularExpression>

#include <algorithm>

namespace espalier::server {

namespace {

constexpr qsizetype mostMeant = 3;
constexpr qsizetype shortestPart = 4; // fewer letters are part of too many names

// "LockDevice" and "DeviceLock" are the same words.
QStringList sortedWords(const QString& name)
{
    static const QRegularExpression border(QStringLiteral("(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]+"));
    QStringList words = name.split(border, Qt::SkipEmptyParts);
    std::transform(words.begin(), words.end(), words.begin(), [](const QString& word) { return word.toCaseFolded(); });
    words.sort();
    return words;
}

QStringList meantBy(const QString& word, const QStringList& known)
{
    if (const QString similar = profiles::mostSimilar(word, known); !similar.isEmpty()) {
        return {similar};
    }
    QStringList meant;
    const QStringList words = sortedWords(word);
    for (const QString& name : known) {
        if (sortedWords(name) == words) {
            return {name};
        }
        const bool isPart = word.size() >= shortestPart && name.contains(word, Qt::CaseInsensitive);
        if (isPart && meant.size() < mostMeant) {
            meant.append(name);
        }
    }
    return meant;
}

} // namespace

Result<> checkCommandName(const catalogue::Catalogue& catalogue, const QString& requestType)
{
    QStringList known;
    for (const catalogue::Entry* entry : catalogue.entries(catalogue::Kind::Command, catalogue::PreRelease::Show)) {
        if (entry->type == requestType) {
            return {};
        }
        known.append(entry->type);
    }
    const QString meant = meantBy(requestType, known).join(QStringLiteral(" or "));
    return fail(ErrorCode::InvalidInput, QLatin1String("unknown-command"),
                QStringLiteral("there is no command “%1”%2; one that the catalogue doesn't know yet is sent as a raw "
                               "command only")
                    .arg(requestType.left(100),
                         meant.isEmpty() ? QString() : QStringLiteral(" (did you mean %1?)").arg(meant)));
}

} // namespace espalier::server
