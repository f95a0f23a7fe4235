#include "ui/profiles/groups_sheet.h"

#include "ui/assigning/device_choices.h"
#include "ui/common/button.h"
#include "ui/common/choice_sheet.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/group_words.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

GroupsSheet::GroupsSheet(server::Control& control, QWidget* over)
    : Sheet(over), m_control(control), m_name(new QLineEdit(this)),
      m_create(new Button(QStringLiteral("plus"), tr("New group"), Button::Kind::Primary, this)),
      m_message(new MessageBar(this)), m_groups(new RecordList({tr("Group"), tr("Profiles")}, {0, 80}, this)),
      m_members(new RecordList({tr("Device")}, {0}, this)),
      m_title(new TextLabel(TextRole::PaneTitle, &Theme::text1, this)),
      m_add(new Button(QStringLiteral("plus"), tr("Add devices…"), Button::Kind::Standard, this)),
      m_takeOut(new Button(QStringLiteral("minus"), tr("Take out"), Button::Kind::Standard, this)),
      m_delete(new Button(QStringLiteral("erase"), tr("Delete group…"), Button::Kind::Destructive, this))
{
    setTitle(tr("Groups"));
    needs(m_name, control, "group.create");
    needs(m_create, control, "group.create");
    needs(m_add, control, "group.add");
    needs(m_takeOut, control, "group.remove");
    needs(m_delete, control, "group.delete");
    m_name->setPlaceholderText(tr("Name of a new group"));
    m_name->setAccessibleName(tr("Name of a new group"));
    m_name->setMaxLength(120);
    m_groups->empty()->set(QStringLiteral("groups"), tr("No groups yet"), tr("A group says who gets a profile."));
    m_members->empty()->set(QStringLiteral("devices"), tr("Nobody is in it"),
                            tr("Add devices here, or let a link put newcomers into it."));
    m_groups->table()->setAccessibleName(tr("Groups"));
    m_members->table()->setAccessibleName(tr("Devices in the group"));
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::large, space::pane, space::large, space::pane);
    head->setSpacing(space::medium);
    auto* make = new QHBoxLayout;
    make->setSpacing(space::small);
    make->addWidget(m_name, 1);
    make->addWidget(m_create);
    head->addLayout(make);
    head->addWidget(m_message);
    column->addLayout(head);
    auto* lists = new QHBoxLayout;
    lists->setSpacing(0);
    lists->addWidget(m_groups, 2);
    auto* between = new QWidget(body);
    between->setFixedWidth(1);
    between->setAutoFillBackground(true);
    between->setBackgroundRole(QPalette::Mid);
    lists->addWidget(between);
    auto* right = new QVBoxLayout;
    right->setSpacing(space::small);
    auto* actions = new QHBoxLayout;
    actions->setContentsMargins(space::pane, 0, space::pane, 0);
    actions->setSpacing(space::small);
    actions->addWidget(m_add);
    actions->addWidget(m_takeOut);
    actions->addStretch(1);
    auto* titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(space::pane, 0, space::pane, 0);
    titleRow->addWidget(m_title);
    right->addLayout(titleRow);
    right->addLayout(actions);
    right->addWidget(m_members, 1);
    lists->addLayout(right, 3);
    column->addLayout(lists, 1);
    setBody(body, 0);
    foot()->insertWidget(0, m_delete);
    auto* done = new Button(tr("Done"), Button::Kind::Standard, this);
    foot()->addWidget(done);
    connect(done, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_create, &QPushButton::clicked, this, &GroupsSheet::create);
    connect(m_name, &QLineEdit::returnPressed, this, &GroupsSheet::create);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_create->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_groups, &RecordList::selectionMoved, this, &GroupsSheet::loadMembers);
    connect(m_members, &RecordList::selectionMoved, this, [this] {
        m_takeOut->setEnabled(!m_members->currentSource().isEmpty() &&
                              !group().value(QLatin1String("built_in")).toBool());
    });
    connect(m_add, &QPushButton::clicked, this, &GroupsSheet::addDevices);
    connect(m_takeOut, &QPushButton::clicked, this, &GroupsSheet::removeMember);
    connect(m_delete, &QPushButton::clicked, this, &GroupsSheet::removeGroup);
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (rows.contains(QStringLiteral("group"))) {
            loadGroups();
        }
    });
    m_create->setEnabled(false);
    loadMembers();
    loadGroups();
    present(m_name);
}

QJsonObject GroupsSheet::group() const
{
    return m_groups->currentSource();
}

void GroupsSheet::loadGroups(qint64 select)
{
    m_wanted = select > 0 ? select : m_wanted;
    m_control.call(QStringLiteral("group.list"), {}, this, [this](const Result<QJsonValue>& groups) {
        if (!groups) {
            m_message->set(userSentence(groups.error(), tr("The groups can’t be shown.")));
            return;
        }
        QList<CellRow> rows;
        for (const QJsonValue& value : groups->toArray()) {
            const QJsonObject each = value.toObject();
            rows << CellRow{each.value(QLatin1String("id")).toInteger(),
                            {Cell{groupWords(each.value(QLatin1String("name")).toString()),
                                  tr("%n device(s)", nullptr, each.value(QLatin1String("members")).toInt()),
                                  QStringLiteral("groups"),
                                  {},
                                  {},
                                  {}},
                             Cell{QString::number(each.value(QLatin1String("profiles")).toInt()), {}, {}, {}, {}, {}}},
                            each};
        }
        m_groups->setRows(rows);
        for (int i = 0; i < rows.size(); ++i) {
            if (m_wanted > 0 && rows.at(i).key.toLongLong() == m_wanted) {
                m_groups->table()->selectRow(i);
                m_wanted = 0;
            }
        }
        if (group().isEmpty() && !rows.isEmpty()) {
            m_groups->table()->selectRow(0);
        }
        loadMembers();
    });
}

void GroupsSheet::loadMembers()
{
    const QJsonObject current = group();
    const bool some = !current.isEmpty();
    const bool ours = some && !current.value(QLatin1String("built_in")).toBool();
    m_title->setText(some ? groupWords(current.value(QLatin1String("name")).toString()) : tr("Choose a group"));
    m_add->setEnabled(ours);
    m_takeOut->setEnabled(false);
    m_delete->setEnabled(ours);
    if (!some) {
        m_members->setRows({});
        return;
    }
    const QJsonValue id = current.value(QLatin1String("id"));
    m_control.call(QStringLiteral("group.show"), {{QStringLiteral("group"), id}}, this,
                   [this, id](const Result<QJsonValue>& answer) {
                       if (!answer || group().value(QLatin1String("id")) != id) {
                           return;
                       }
                       QList<CellRow> rows;
                       for (const QJsonValue& value : answer->toObject().value(QLatin1String("members")).toArray()) {
                           const QJsonObject member = value.toObject();
                           rows << CellRow{member.value(QLatin1String("id")).toInteger(),
                                           {Cell{visibleText(member.value(QLatin1String("name")).toString()),
                                                 visibleText(member.value(QLatin1String("serial")).toString()),
                                                 {},
                                                 {},
                                                 {},
                                                 {}}},
                                           member};
                       }
                       m_members->setRows(rows);
                   });
}

void GroupsSheet::call(const QString& operation, const QJsonObject& arguments, const QString& failure)
{
    m_control.call(operation, arguments, this, [this, failure](const Result<QJsonValue>& answer) {
        if (!answer) {
            m_message->set(userSentence(answer.error(), failure));
        } else {
            m_message->clear();
            loadGroups();
        }
    });
}

void GroupsSheet::create()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        return;
    }
    m_control.call(QStringLiteral("group.create"), {{QStringLiteral("name"), name}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("The group was not created.")));
                           return;
                       }
                       m_message->clear();
                       m_name->clear();
                       loadGroups(answer->toObject().value(QLatin1String("id")).toInteger());
                   });
}

void GroupsSheet::addDevices()
{
    const QJsonObject into = group();
    auto* sheet =
        new ChoiceSheet(this, tr("Add a device to %1").arg(isolated(into.value(QLatin1String("name")).toString())),
                        tr("Profiles assigned to the group are installed at the next contact."), tr("Add"));
    askForDevices(m_control, sheet, [sheet](const Result<QList<ChoiceSheet::Choice>>& devices) {
        if (devices) {
            sheet->setChoices(*devices);
        } else {
            sheet->showProblem(userSentence(devices.error(), tr("The devices can’t be shown.")).whyAndNext());
        }
    });
    connect(sheet, &ChoiceSheet::chosen, this, [this, sheet, into](qint64 device) {
        sheet->dismiss();
        call(QStringLiteral("group.add"),
             {{QStringLiteral("group"), into.value(QLatin1String("id"))},
              {QStringLiteral("devices"), QJsonArray{device}}},
             tr("The device was not added."));
    });
}

void GroupsSheet::removeMember()
{
    const QJsonObject member = m_members->currentSource();
    if (!member.isEmpty()) {
        call(QStringLiteral("group.remove"),
             {{QStringLiteral("group"), group().value(QLatin1String("id"))},
              {QStringLiteral("devices"), QJsonArray{member.value(QLatin1String("id"))}}},
             tr("The device was not taken out."));
    }
}

void GroupsSheet::removeGroup()
{
    const QJsonObject doomed = group();
    const QString name = doomed.value(QLatin1String("name")).toString();
    Confirmation what;
    what.title = tr("Delete %1?").arg(isolated(name));
    what.loss = tr(
        "Profiles that devices have only through this group are removed from them at their next contact. The devices "
        "themselves stay.");
    what.typed = name;
    what.prompt = tr("Type %1 to go on").arg(quoted(name));
    what.action = tr("Delete group");
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, doomed] {
        sheet->dismiss();
        call(QStringLiteral("group.delete"), {{QStringLiteral("group"), doomed.value(QLatin1String("id"))}},
             tr("The group was not deleted."));
    });
}

} // namespace espalier::ui
