#include "profiles/file_names.h"

#include <QSet>

#include <algorithm>

namespace espalier::profiles {

namespace {

const auto suffix = QStringLiteral(".mobileconfig");
constexpr int longestNamePart = 80;
constexpr int longestIdentifierPart = 120;

QString plain(const QString& identifier)
{
    QString safe;
    for (const QChar c : identifier.left(longestIdentifierPart)) {
        const bool fits = c.isLetterOrNumber() || c == u'-' || c == u'_' || (c == u'.' && !safe.isEmpty());
        safe.append(fits ? c : QLatin1Char('_'));
    }
    return safe;
}

} // namespace

QString fileNameOf(const QString& displayName)
{
    QString safe;
    for (const QChar c : displayName.left(longestNamePart)) {
        safe.append(c.isLetterOrNumber() || c == u'-' || c == u' ' ? c : QLatin1Char('_'));
    }
    return (safe.trimmed().isEmpty() ? QStringLiteral("profile") : safe.trimmed()) + suffix;
}

QHash<qint64, QString> stableFileNames(const QHash<qint64, QString>& identifiers)
{
    QList<qint64> ids = identifiers.keys();
    std::sort(ids.begin(), ids.end());
    QHash<qint64, QString> names;
    QSet<QString> taken; // in small letters: some file systems don't tell cases apart
    for (const qint64 id : ids) {
        QString name = plain(identifiers.value(id));
        if (name.isEmpty() || taken.contains(name.toLower())) {
            name += QStringLiteral("-%1").arg(id);
        }
        taken.insert(name.toLower());
        names.insert(id, name + suffix);
    }
    return names;
}

} // namespace espalier::profiles
