#include "ui/assigning/assign_sheet.h"

#include "ui/assigning/device_choices.h"
#include "ui/common/device_text.h"
#include "ui/common/user_sentence.h"

#include <QComboBox>
#include <QJsonArray>

namespace espalier::ui {

// Groups have their ids, devices theirs with a minus sign: one list holds both.
AssignSheet::AssignSheet(server::Control& control, const ProfileToAssign& profile, QWidget* over)
    : ChoiceSheet(
          over, tr("Assign %1").arg(isolated(profile.name)),
          tr("Choose a group or a single device. It is installed at each device’s next contact, and on devices that "
             "join the group later."),
          tr("Assign")),
      m_control(control), m_profile(profile), m_channel(new QComboBox(this))
{
    m_channel->setAccessibleName(tr("Channel"));
    m_channel->setToolTip(tr("On a Mac a profile can be for the device or for each of its users."));
    m_channel->addItem(profile.scope == QLatin1String("User") ? tr("Channel by its scope: each user")
                                                              : tr("Channel by its scope: device"),
                       QStringLiteral("auto"));
    m_channel->addItem(tr("Device channel"), QStringLiteral("device"));
    m_channel->addItem(tr("User channel"), QStringLiteral("user"));
    addToFoot(m_channel);
    connect(this, &ChoiceSheet::chosen, this, &AssignSheet::assign);
    load();
}

void AssignSheet::load()
{
    m_control.call(QStringLiteral("group.list"), {}, this, [this](const Result<QJsonValue>& groups) {
        for (const QJsonValue& value : groups ? groups->toArray() : QJsonArray()) {
            const QJsonObject group = value.toObject();
            m_groups << Choice{group.value(QLatin1String("id")).toInteger(),
                               visibleText(group.value(QLatin1String("name")).toString()),
                               tr("Group · %n device(s)", nullptr, group.value(QLatin1String("members")).toInt()),
                               QStringLiteral("groups")};
        }
        setChoices(m_groups + m_devices);
    });
    askForDevices(m_control, this, [this](const Result<QList<Choice>>& devices) {
        m_devices = devices.value_or(QList<Choice>());
        for (Choice& device : m_devices) {
            device.id = -device.id;
        }
        setChoices(m_groups + m_devices);
    });
}

void AssignSheet::assign(qint64 choice)
{
    const QString argument = choice > 0 ? QStringLiteral("group") : QStringLiteral("device");
    QString name;
    for (const Choice& each : m_groups + m_devices) {
        name = each.id == choice ? each.name : name;
    }
    m_control.call(QStringLiteral("profile.assign"),
                   {{QStringLiteral("profile"), m_profile.id},
                    {argument, qAbs(choice)},
                    {QStringLiteral("channel"), m_channel->currentData().toString()}},
                   this, [this, name](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           showProblem(userSentence(answer.error(), {}).whyAndNext());
                           return;
                       }
                       Q_EMIT assigned(tr("Assigned to %1.").arg(quoted(name)));
                       dismiss();
                   });
}

} // namespace espalier::ui
