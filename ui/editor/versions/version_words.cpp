#include "ui/editor/versions/version_words.h"

#include "ui/common/device_text.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct ProfileVersionWords {
    Q_DECLARE_TR_FUNCTIONS(ProfileVersion)
};
} // namespace

QString ProfileVersion::title() const
{
    return number > 0 ? ProfileVersionWords::tr("Version %1").arg(number)
                      : ProfileVersionWords::tr("Draft, as it is in the editor");
}

CellRow ProfileVersion::row(qint64 nowMs) const
{
    QStringList second;
    if (restores > 0) {
        second << ProfileVersionWords::tr("Version %1 again").arg(restores);
    }
    if (!note.isEmpty()) {
        second << visibleText(note, 120);
    }
    if (!author.isEmpty()) {
        second << visibleText(author, 60);
    }
    const Cell name{.text = current ? ProfileVersionWords::tr("%1, current").arg(title()) : title(),
                    .second = second.join(QStringLiteral(" · ")),
                    .tileIcon = {},
                    .state = {},
                    .sort = number,
                    .tip = {}};
    const Cell when{.text = momentWords(savedAt, nowMs),
                    .second = ProfileVersionWords::tr("%n device(s)", nullptr, devices),
                    .tileIcon = {},
                    .state = {},
                    .sort = savedAt,
                    .tip = exactWords(savedAt)};
    return {number, {name, when}, {{QStringLiteral("number"), number}}};
}

QList<ProfileVersion> profileVersions(const QJsonArray& rows)
{
    QList<ProfileVersion> versions;
    for (const QJsonValue& each : rows) {
        const QJsonObject row = each.toObject();
        versions.append({.number = row.value(QLatin1String("number")).toInt(),
                         .current = row.value(QLatin1String("current")).toBool(),
                         .note = row.value(QLatin1String("note")).toString(),
                         .author = row.value(QLatin1String("author")).toString(),
                         .savedAt = row.value(QLatin1String("imported_at")).toInteger(),
                         .devices = row.value(QLatin1String("devices")).toInt(),
                         .restores = row.value(QLatin1String("restores")).toInt()});
    }
    return versions;
}

} // namespace espalier::ui
