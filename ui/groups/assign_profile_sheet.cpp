#include "ui/groups/assign_profile_sheet.h"

#include "ui/assigning/assignment_impact.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"

#include <QJsonArray>

namespace espalier::ui {

AssignProfileSheet::AssignProfileSheet(server::Control& control, const GroupRow& group, const QSet<qint64>& assigned,
                                       QWidget* over)
    : ChoiceSheet(over, tr("Assign a profile to %1").arg(isolated(groupWords(group.name))),
                  tr("It is installed at each device’s next contact, and on devices that join the group later."),
                  tr("Assign")),
      m_control(control), m_group(group), m_assigned(assigned), m_impact(new AssignmentImpact(control, this))
{
    setObjectName(QStringLiteral("assignProfileSheet"));
    addBelowList(m_impact);
    connect(this, &ChoiceSheet::chosen, this, &AssignProfileSheet::assign);
    connect(this, &ChoiceSheet::selectionMoved, this, [this](qint64 profile) {
        if (profile == 0) {
            m_impact->clear();
        } else if (m_assigned.contains(profile)) {
            m_impact->say(tr("The group has this profile already."));
        } else {
            m_impact->ask({{QStringLiteral("profile"), profile},
                           {QStringLiteral("add"),
                            QJsonArray{QJsonObject{{QStringLiteral("group"), m_group.id},
                                                   {QStringLiteral("channel"), QStringLiteral("auto")}}}}});
        }
    });
    m_control.call(QStringLiteral("profile.list"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (!answer) {
            showProblem(userSentence(answer.error(), {}).whyAndNext());
            return;
        }
        for (const QJsonValue& value : answer->toArray()) {
            const QJsonObject profile = value.toObject();
            const qint64 id = profile.value(QLatin1String("id")).toInteger();
            const QString identifier = visibleText(profile, "identifier");
            const bool isThere = m_assigned.contains(id);
            m_profiles << Choice{id, visibleText(profile, "name"),
                                 isThere ? tr("Assigned already · %1", "identifier").arg(identifier) : identifier,
                                 QStringLiteral("profiles"), !isThere};
        }
        setChoices(m_profiles);
    });
}

void AssignProfileSheet::assign(qint64 profile)
{
    QString name;
    for (const Choice& each : std::as_const(m_profiles)) {
        name = each.id == profile ? each.name : name;
    }
    m_control.call(QStringLiteral("profile.assign"),
                   {{QStringLiteral("profile"), profile},
                    {QStringLiteral("group"), m_group.id},
                    {QStringLiteral("channel"), QStringLiteral("auto")}},
                   this, [this, name](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           showProblem(groupSentence(answer.error(), {}).whyAndNext());
                           return;
                       }
                       Q_EMIT assigned(tr("Assigned %1.").arg(quoted(name)));
                       dismiss();
                   });
}

} // namespace espalier::ui
