#include "ui/assigning/assign_sheet.h"

#include "ui/assigning/assignment_impact.h"
#include "ui/assigning/device_choices.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"
#include "ui/common/user_sentence.h"

#include <QComboBox>

namespace espalier::ui {

namespace {
// Groups have their ids, devices theirs with a minus sign: one list holds both.
QJsonObject targetOf(qint64 choice)
{
    return {{choice > 0 ? QStringLiteral("group") : QStringLiteral("device"), qAbs(choice)}};
}
} // namespace

AssignSheet::AssignSheet(server::Control& control, const ProfileToAssign& profile, QWidget* over)
    : ChoiceSheet(
          over, tr("Assign %1").arg(isolated(profile.name)),
          tr("Choose a group or a single device. It is installed at each device’s next contact, and on devices that "
             "join the group later."),
          tr("Assign")),
      m_control(control), m_profile(profile), m_channel(new QComboBox(this)),
      m_impact(new AssignmentImpact(control, this))
{
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setToolTip(tr("On a Mac a profile can be for the device or for each of its users."));
    m_channel->addItem(profile.scope == QLatin1String("User") ? tr("Channel by its scope: each user")
                                                              : tr("Channel by its scope: device"),
                       QStringLiteral("auto"));
    m_channel->addItem(tr("Device channel"), QStringLiteral("device"));
    m_channel->addItem(tr("User channel"), QStringLiteral("user"));
    addToFoot(m_channel);
    addBelowList(m_impact);
    connect(this, &ChoiceSheet::selectionMoved, this, &AssignSheet::tellImpact);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &AssignSheet::showTargets);
    connect(this, &ChoiceSheet::chosen, this, &AssignSheet::assign);
    load();
}

QString AssignSheet::channel() const
{
    return m_channel->currentData().toString();
}

void AssignSheet::load()
{
    const auto tellFailure = [this](const Error& error, const QString& what) {
        showProblem(userSentence(error, what).whyAndNext());
    };
    m_control.call(QStringLiteral("profile.show"), {{QStringLiteral("profile"), m_profile.id}}, this,
                   [this, tellFailure](const Result<QJsonValue>& profile) {
                       if (!profile) {
                           tellFailure(profile.error(), tr("To whom it is assigned already can’t be shown."));
                           return;
                       }
                       takeAssignments(profile->toObject().value(QLatin1String("assignments")).toArray());
                       showTargets();
                   });
    m_control.call(QStringLiteral("group.list"), {}, this, [this, tellFailure](const Result<QJsonValue>& groups) {
        if (!groups) {
            tellFailure(groups.error(), tr("The groups can’t be shown."));
            return;
        }
        for (const QJsonValue& value : groups->toArray()) {
            const QJsonObject group = value.toObject();
            m_groups << Choice{group.value(QLatin1String("id")).toInteger(),
                               groupWords(group.value(QLatin1String("name")).toString()),
                               tr("Group · %n device(s)", nullptr, group.value(QLatin1String("members")).toInt()),
                               QStringLiteral("groups")};
        }
        showTargets();
    });
    askForDevices(m_control, this, [this, tellFailure](const Result<QList<Choice>>& devices) {
        if (!devices) {
            tellFailure(devices.error(), tr("The devices can’t be shown."));
            return;
        }
        m_devices = *devices;
        for (Choice& device : m_devices) {
            device.id = -device.id;
        }
        showTargets();
    });
}

void AssignSheet::takeAssignments(const QJsonArray& assignments)
{
    for (const QJsonValue& each : assignments) {
        const qint64 group = each[QLatin1String("group")][QLatin1String("id")].toInteger();
        const qint64 choice = group > 0 ? group : -each[QLatin1String("device")][QLatin1String("id")].toInteger();
        m_assigned.insert(choice, each[QLatin1String("channel")].toString());
        m_assignments.append(targetOf(choice));
    }
}

// Assigning again does nothing, except over another channel.
void AssignSheet::showTargets()
{
    QList<Choice> all = m_groups + m_devices;
    for (Choice& each : all) {
        const auto over = m_assigned.constFind(each.id);
        if (over != m_assigned.constEnd()) {
            each.second = tr("Assigned already · %1", "group or device").arg(each.second);
            each.isOffered = *over != channel();
        }
    }
    setChoices(all);
}

// The other assignments are left out of the question, so that the answer is about the devices of this one alone.
void AssignSheet::tellImpact(qint64 choice)
{
    if (choice == 0) {
        m_impact->clear();
    } else if (m_assigned.value(choice) == channel()) {
        m_impact->say(tr("The profile is assigned to it already."));
    } else {
        QJsonObject target = targetOf(choice);
        target.insert(QStringLiteral("channel"), channel());
        m_impact->ask({{QStringLiteral("profile"), m_profile.id},
                       {QStringLiteral("add"), QJsonArray{target}},
                       {QStringLiteral("remove"), m_assignments}});
    }
}

void AssignSheet::assign(qint64 choice)
{
    QJsonObject arguments = targetOf(choice);
    arguments.insert(QStringLiteral("profile"), m_profile.id);
    arguments.insert(QStringLiteral("channel"), channel());
    QString name;
    for (const Choice& each : m_groups + m_devices) {
        name = each.id == choice ? each.name : name;
    }
    m_control.call(QStringLiteral("profile.assign"), arguments, this, [this, name](const Result<QJsonValue>& answer) {
        if (!answer) {
            showProblem(userSentence(answer.error(), {}).whyAndNext());
            return;
        }
        Q_EMIT assigned(tr("Assigned to %1.").arg(quoted(name)));
        dismiss();
    });
}

} // namespace espalier::ui
