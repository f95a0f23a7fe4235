#include "ui/groups/group_row.h"

#include "base/error_kind.h"
#include "ui/common/device_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace espalier::ui {

namespace {

struct GroupTexts {
    Q_DECLARE_TR_FUNCTIONS(Groups)
};

// The names that the server's sentence puts into quotation marks.
QStringList namesIn(const QString& sentence)
{
    static const QRegularExpression name(QStringLiteral("“([^”]*)”"));
    QStringList names;
    for (auto found = name.globalMatch(sentence); found.hasNext();) {
        names.append(quoted(found.next().captured(1)));
    }
    return names;
}

} // namespace

GroupRow GroupRow::fromJson(const QJsonObject& json)
{
    return {json.value(QLatin1String("id")).toInteger(),    json.value(QLatin1String("name")).toString(),
            json.value(QLatin1String("built_in")).toBool(), json.value(QLatin1String("members")).toInt(),
            json.value(QLatin1String("profiles")).toInt(),  json.value(QLatin1String("query")).toString()};
}

QString kindWords(const GroupRow& group)
{
    return group.builtIn     ? GroupTexts::tr("Every device")
           : group.isSmart() ? GroupTexts::tr("Smart group")
                             : GroupTexts::tr("Group by hand");
}

QString countWords(const GroupRow& group)
{
    return GroupTexts::tr("%1 · %2", "devices, profiles")
        .arg(GroupTexts::tr("%n device(s)", nullptr, group.members),
             GroupTexts::tr("%n profile(s)", nullptr, group.profiles));
}

QString groupIcon(const GroupRow& group)
{
    return group.builtIn     ? QStringLiteral("devices")
           : group.isSmart() ? QStringLiteral("smart-group")
                             : QStringLiteral("groups");
}

UserSentence groupSentence(const Error& error, const QString& what)
{
    UserSentence sentence = userSentence(error, what);
    const QStringList names = namesIn(error.what);
    if (isOfKind(error, QLatin1String("group-loop"))) {
        sentence.why =
            GroupTexts::tr("Devices would join and leave for ever: %1.").arg(names.join(QStringLiteral(" → ")));
        sentence.next = GroupTexts::tr("Ask for something that doesn’t hang on this group.");
    } else if (isOfKind(error, QLatin1String("group-in-use")) && names.size() >= 2) {
        sentence.why = GroupTexts::tr("%1 needs the group %2.").arg(names.at(0), names.at(1));
        sentence.next = GroupTexts::tr("Change that first.");
    } else if (error.code == ErrorCode::Conflict && kindOf(error.what).isEmpty()) {
        sentence.why = GroupTexts::tr("Another group has this name.");
        sentence.next = GroupTexts::tr("Choose another one.");
    }
    return sentence;
}

} // namespace espalier::ui
