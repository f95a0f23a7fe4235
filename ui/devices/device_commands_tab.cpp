#include "ui/devices/device_commands_tab.h"

#include "ui/commands/answer_words.h"
#include "ui/commands/sent_command_actions.h"
#include "ui/common/button.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/time_words.h"
#include "ui/devices/command_sheet.h"

#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int Most = 500;

enum class TabStates { All, Waiting, Failed, Done, Other };

bool isAmong(TabStates wanted, const QString& state)
{
    const bool failed = state == QLatin1String("error") || state == QLatin1String("format_error");
    const bool done = state == QLatin1String("acknowledged");
    switch (wanted) {
    case TabStates::All:
        return true;
    case TabStates::Waiting:
        return isOpenCommand(state);
    case TabStates::Failed:
        return failed;
    case TabStates::Done:
        return done;
    case TabStates::Other:
        break;
    }
    return !isOpenCommand(state) && !failed && !done;
}
} // namespace

DeviceCommandsTab::DeviceCommandsTab(server::Control& control, const Clock& clock, QWidget* parent)
    : DeviceTab(control, clock, parent), m_actions(new SentCommandActions(control, clock, this)),
      m_message(new MessageBar(this)), m_states(new QComboBox(this)), m_filter(new QLineEdit(this)),
      m_why(new Button(QStringLiteral("help"), tr("Why no answer?"), Button::Kind::Quiet, this, Button::Size::Small)),
      m_cancelAll(
          new Button(QStringLiteral("cancel"), tr("Call off all…"), Button::Kind::Quiet, this, Button::Size::Small)),
      m_list(new RecordList({tr("Command"), tr("State")}, {0, 190}, this))
{
    m_states->addItem(tr("Every state"), int(TabStates::All));
    m_states->addItem(tr("Waiting"), int(TabStates::Waiting));
    m_states->addItem(tr("Failed"), int(TabStates::Failed));
    m_states->addItem(tr("Done"), int(TabStates::Done));
    m_states->addItem(tr("Other"), int(TabStates::Other));
    m_states->setAccessibleName(tr("Commands by state"));
    m_filter->setPlaceholderText(tr("Command, person"));
    m_filter->setAccessibleName(tr("Filter the commands"));
    m_filter->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_why->setObjectName(QStringLiteral("whyDevice"));
    m_cancelAll->setObjectName(QStringLiteral("cancelAll"));
    needs(m_cancelAll, control, "command.cancel_all");
    m_list->setStateColumn(1);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::pane, space::small, space::pane, space::small);
    bar->setSpacing(space::small);
    bar->addWidget(m_states);
    bar->addWidget(m_filter, 1);
    auto* waiting = new QHBoxLayout;
    waiting->setContentsMargins(space::small, 0, space::pane, space::hair);
    waiting->setSpacing(space::hair);
    waiting->addWidget(m_why);
    waiting->addWidget(m_cancelAll);
    waiting->addStretch(1);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::pane, 0, space::pane, 0);
    messages->addWidget(m_message);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addLayout(waiting);
    layout->addLayout(messages);
    layout->addWidget(m_list, 1);
    connect(m_states, &QComboBox::currentIndexChanged, this, &DeviceCommandsTab::showRows);
    connect(m_filter, &QLineEdit::textChanged, this, &DeviceCommandsTab::showRows);
    connect(m_why, &QPushButton::clicked, this, [this] { m_actions->whyDevice(m_device.id, m_device.title()); });
    connect(m_cancelAll, &QPushButton::clicked, this, [this] { m_actions->cancelAll(m_device.id, m_device.title()); });
    connect(m_list, &RecordList::activated, this, &DeviceCommandsTab::open);
    connect(m_list->empty(), &EmptyState::actionTriggered, this, [this] {
        m_filter->clear();
        m_states->setCurrentIndex(0);
    });
    connect(m_actions, &SentCommandActions::failed, this, &DeviceTab::failed);
    connect(m_actions, &SentCommandActions::jumpRequested, this, &DeviceCommandsTab::jumpRequested);
    connect(m_actions, &SentCommandActions::done, this, [this](const QString& words) {
        m_message->set(State::Ok, words);
        deviceChanged();
    });
    m_list->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list->table(), &QWidget::customContextMenuRequested, this, &DeviceCommandsTab::showMenu);
}

void DeviceCommandsTab::open(const QJsonObject& command)
{
    auto* sheet =
        new CommandSheet(m_control, m_clock, command.value(QLatin1String("uuid")).toString(), m_device.id, this);
    connect(sheet, &CommandSheet::jumpRequested, this, &DeviceCommandsTab::jumpRequested);
}

void DeviceCommandsTab::showMenu(const QPoint& at)
{
    const QJsonObject command = m_list->currentSource();
    if (command.isEmpty()) {
        return;
    }
    QMenu menu(this);
    menu.addAction(themedIcon(QStringLiteral("code")), tr("Show request and response"), this,
                   [this, command] { open(command); });
    m_actions->fillMenu(&menu, command);
    menu.exec(m_list->table()->viewport()->mapToGlobal(at));
}

void DeviceCommandsTab::deviceChanged()
{
    if (std::exchange(m_shown, m_device.id) != m_device.id) {
        m_message->clear();
        m_commands = {}; // of the device that was shown before
        showRows();
        m_list->setCurrentWidget(m_list->table()); // that there are none isn't known yet
    }
    m_control.call(QStringLiteral("command.list"),
                   {{QStringLiteral("device"), m_device.id}, {QStringLiteral("most"), Most}}, this,
                   [this, id = m_device.id](const Result<QJsonValue>& commands) {
                       if (id != m_device.id) {
                           return;
                       }
                       if (!commands) {
                           Q_EMIT failed(tr("The commands can’t be shown."), commands.error());
                           return;
                       }
                       m_commands = commands->toArray();
                       showRows();
                       Q_EMIT countChanged(static_cast<int>(m_commands.size()));
                   });
}

void DeviceCommandsTab::showRows()
{
    const QString filter = m_filter->text().trimmed();
    const auto wanted = static_cast<TabStates>(m_states->currentData().toInt());
    bool anyOpen = false;
    bool anyToCallOff = false;
    QList<CellRow> rows;
    for (const QJsonValue& value : std::as_const(m_commands)) {
        const QJsonObject command = value.toObject();
        const QString type = command.value(QLatin1String("request_type")).toString();
        const QString state = command.value(QLatin1String("state")).toString();
        anyOpen = anyOpen || isOpenCommand(state);
        anyToCallOff = anyToCallOff || (SentCommandActions::canCancel(command) &&
                                        command.value(QLatin1String("origin")).toString().isEmpty());
        const CommandCondition condition = commandCondition(command);
        const QString error = errorInShort(command);
        const QString profile = commandProfile(command);
        const QString by = commandOrigin(command);
        const QString all = QStringList{commandWords(type), type, profile, by, condition.words, error}.join(u' ');
        if (!isAmong(wanted, state) || (!filter.isEmpty() && !all.contains(filter, Qt::CaseInsensitive))) {
            continue;
        }
        const QString when = momentWords(command.value(QLatin1String("created_at")).toInteger(), m_clock.nowMs());
        const QString limit = limitWords(command, m_clock.nowMs());
        QString second = error.isEmpty() ? tr("%1 · %2", "when, who asked").arg(when, by) : error;
        if (!limit.isEmpty()) {
            second += QStringLiteral(" · ") + limit;
        }
        if (!profile.isEmpty()) {
            second = profile + QStringLiteral(" · ") + second;
        }
        rows << CellRow{command.value(QLatin1String("uuid")).toString(),
                        {Cell{commandWords(type), second, commandIconName(type), {}, {}, error},
                         Cell{condition.words, {}, {}, condition.state, {}, condition.sentence}},
                        command};
    }
    if (filter.isEmpty() && wanted == TabStates::All) {
        m_list->empty()->set(QStringLiteral("activity"), tr("Nothing was asked of this device yet"),
                             tr("Commands and their answers are listed here."));
    } else {
        m_list->empty()->set(QStringLiteral("filter"), tr("Nothing matches"),
                             tr("No command is in this state or has these words."), tr("Show all"));
    }
    m_list->setRows(rows);
    m_why->setVisible(anyOpen);
    m_cancelAll->setVisible(anyToCallOff);
}

} // namespace espalier::ui
