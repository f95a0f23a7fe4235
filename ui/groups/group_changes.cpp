// What can be done with a group: how it is put together is in group_detail.cpp.
#include "ui/assigning/assigning.h"
#include "ui/assigning/device_choices.h"
#include "ui/common/choice_sheet.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"
#include "ui/common/message_bar.h"
#include "ui/groups/assign_profile_sheet.h"
#include "ui/groups/devices_sheet.h"
#include "ui/groups/explain_sheet.h"
#include "ui/groups/group_detail.h"
#include "ui/groups/group_sheet.h"
#include "ui/groups/members_tab.h"
#include "ui/groups/refresh_progress.h"
#include "ui/groups/rename_sheet.h"
#include "ui/groups/schedule_sheet.h"

#include <QJsonArray>
#include <QPointer>

namespace espalier::ui {

namespace {

QJsonArray idArray(const QList<qint64>& ids)
{
    QJsonArray all;
    for (const qint64 id : ids) {
        all.append(id);
    }
    return all;
}

} // namespace

void GroupDetail::editQuery()
{
    auto* sheet = new GroupSheet(m_control, m_group, this);
    connect(sheet, &GroupSheet::saved, this, [this](qint64, const QString& words) { Q_EMIT done(words); });
}

void GroupDetail::addDevices()
{
    auto* sheet =
        new DevicesSheet(m_control, tr("Add devices to %1").arg(isolated(m_group.name)),
                         tr("Profiles of the group are installed at their next contact."), m_group.name, this);
    connect(sheet, &DevicesSheet::chosen, this, [this, sheet, group = m_group](const QList<qint64>& devices) {
        m_control.call(QStringLiteral("group.add"),
                       {{QStringLiteral("group"), group.id}, {QStringLiteral("devices"), idArray(devices)}}, sheet,
                       [this, sheet, group](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(groupSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           const int added = answer->toObject().value(QLatin1String("added")).toInt();
                           Q_EMIT done(tr("%n device(s) added to %1.", nullptr, added).arg(quoted(group.name)));
                           sheet->dismiss();
                       });
    });
}

void GroupDetail::removeDevices(const QList<qint64>& devices)
{
    if (devices.size() <= 1) {
        takeOut(m_group, devices, nullptr);
        return;
    }
    Confirmation what;
    what.title =
        tr("Take %n device(s) out of %1?", nullptr, static_cast<int>(devices.size())).arg(quoted(m_group.name));
    what.loss = tr("Profiles that they have only through this group are removed from them at their next contact. What "
                   "those set – networks, accounts, certificates – goes with them.");
    what.action = tr("Take out");
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this,
            [this, sheet, group = m_group, devices] { takeOut(group, devices, sheet); });
}

void GroupDetail::takeOut(const GroupRow& group, const QList<qint64>& devices, ConfirmationSheet* sheet)
{
    if (devices.isEmpty()) {
        return;
    }
    m_control.call(QStringLiteral("group.remove"),
                   {{QStringLiteral("group"), group.id}, {QStringLiteral("devices"), idArray(devices)}}, this,
                   [this, name = group.name, sheet = QPointer(sheet)](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           const UserSentence sentence =
                               groupSentence(answer.error(), tr("The devices were not taken out."));
                           sheet != nullptr ? sheet->showProblem(sentence.whyAndNext()) : fail(sentence);
                           return;
                       }
                       if (sheet != nullptr) {
                           sheet->dismiss();
                       }
                       const int removed = answer->toObject().value(QLatin1String("removed")).toInt();
                       m_message->clear();
                       Q_EMIT done(tr("%n device(s) taken out of %1.", nullptr, removed).arg(quoted(name)));
                   });
}

void GroupDetail::assignProfile()
{
    QSet<qint64> assigned;
    for (const QJsonValue& profile : m_shown.value(QLatin1String("profiles")).toArray()) {
        assigned.insert(profile[QLatin1String("id")].toInteger());
    }
    auto* sheet = new AssignProfileSheet(m_control, m_group, assigned, this);
    connect(sheet, &AssignProfileSheet::assigned, this, [this](const QString& words) {
        load();
        Q_EMIT done(words);
    });
}

void GroupDetail::unassign(const QJsonObject& profile)
{
    auto* assigning = new Assigning(m_control, this);
    connect(assigning, &Assigning::done, this, &GroupDetail::done);
    connect(assigning, &Assigning::changed, this, &GroupDetail::load);
    assigning->unassign({profile.value(QLatin1String("id")).toInteger(), visibleText(profile, "name"), {}},
                        {QStringLiteral("group"), m_group.id, groupWords(m_group.name)});
}

void GroupDetail::explain(qint64 device, const QString& name)
{
    auto* sheet = new ExplainSheet(m_control, m_clock, m_group, device, name, this);
    connect(sheet, &ExplainSheet::deviceRequested, this, &GroupDetail::deviceRequested);
}

void GroupDetail::explainAny()
{
    auto* sheet = new ChoiceSheet(this, tr("Why is a device in %1, or isn’t?").arg(isolated(groupWords(m_group.name))),
                                  tr("Choose the device."), tr("Explain"));
    askForDevices(m_control, sheet, [sheet](const Result<QList<ChoiceSheet::Choice>>& devices) {
        if (devices) {
            sheet->setChoices(*devices);
        } else {
            sheet->showProblem(userSentence(devices.error(), {}).whyAndNext());
        }
    });
    connect(sheet, &ChoiceSheet::chosen, this, [this, sheet](qint64 device) {
        sheet->dismiss();
        explain(device, sheet->nameOf(device));
    });
}

void GroupDetail::refresh(const QJsonObject& target)
{
    m_message->clear();
    m_progress->begin(target);
}

void GroupDetail::editSchedule()
{
    auto* sheet = new ScheduleSheet(m_control, m_group, m_shown, this);
    connect(sheet, &ScheduleSheet::saved, this, [this](const QString& words) {
        load();
        Q_EMIT done(words);
    });
}

void GroupDetail::rename()
{
    connect(new RenameSheet(m_control, m_group, this), &RenameSheet::renamed, this, &GroupDetail::done);
}

void GroupDetail::remove()
{
    Confirmation what;
    what.title = tr("Delete %1?").arg(isolated(m_group.name));
    what.loss = tr("Profiles that devices have only through this group are removed from them at their next contact. "
                   "The devices themselves stay.");
    what.typed = m_group.name;
    what.prompt = tr("Type %1 to go on").arg(quoted(m_group.name));
    what.action = tr("Delete group");
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, group = m_group] {
        m_control.call(QStringLiteral("group.delete"), {{QStringLiteral("group"), group.id}}, sheet,
                       [this, sheet, group](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(groupSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           Q_EMIT deleted(tr("The group %1 is deleted.").arg(quoted(group.name)));
                       });
    });
}

} // namespace espalier::ui
