#include "ui/activity/commands_view.h"

#include "ui/activity/command_detail.h"
#include "ui/commands/answer_words.h"
#include "ui/commands/sent_command_actions.h"
#include "ui/common/button.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/passing_message.h"
#include "ui/common/permissions.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/split_view.h"
#include "ui/common/table_view.h"
#include "ui/common/time_words.h"
#include "ui/common/two_line_delegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QResizeEvent>
#include <QShortcut>

#include <algorithm>

namespace espalier::ui {

namespace {
constexpr int mostCommands = 500;
constexpr int widthForKinds = 740;

QStringList statesOf(CommandsView::Only only)
{
    switch (only) {
    case CommandsView::Only::All:
        return {QString()};
    case CommandsView::Only::Waiting:
        return {QStringLiteral("queued"), QStringLiteral("sent"), QStringLiteral("notnow")};
    case CommandsView::Only::Failed:
        return {QStringLiteral("error"), QStringLiteral("format_error")};
    case CommandsView::Only::Done:
        return {QStringLiteral("acknowledged")};
    case CommandsView::Only::Other:
        return {QStringLiteral("cancelled"), QStringLiteral("expired"), QStringLiteral("unconfirmed")};
    }
    return {};
}

qint64 askedAt(const QJsonObject& command)
{
    return command.value(QLatin1String("created_at")).toInteger();
}

// "Site VPN · The certificate has expired."
QString secondLine(const QString& profile, const QString& error)
{
    return profile.isEmpty() || error.isEmpty() ? profile + error : profile + QStringLiteral(" · ") + error;
}

// Two devices may have one name. Nothing where the serial number stands for it.
QString serialBeside(const QJsonObject& command)
{
    const QString serial = visibleText(command, "device_serial", 40);
    return serial == visibleText(command, "device_name", 120) ? QString() : serial;
}

Cell linesCell(const QString& text, const QString& second = {})
{
    return {text, second, {}, {}, {}, {}};
}
} // namespace

CommandsView::CommandsView(server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock), m_actions(new SentCommandActions(control, clock, this)),
      m_only(new Segments), m_type(new QComboBox), m_filter(new QLineEdit), m_message(new MessageBar),
      m_list(
          new RecordList({tr("State"), tr("Command"), tr("Device"), tr("By"), tr("Asked")}, {200, 0, 190, 120, 130})),
      m_detail(new CommandDetail(control, clock)), m_passing(new PassingMessage(this))
{
    setObjectName(QStringLiteral("commands"));
    m_only->setAccessibleName(tr("Commands by state"));
    m_only->add(tr("All"));
    m_only->add(tr("Waiting"), State::Waiting);
    m_only->add(tr("Failed"), State::Failed);
    m_only->add(tr("Done"), State::Ok);
    m_only->add(tr("Other"));
    m_filter->setPlaceholderText(tr("Device, serial number, command, person"));
    m_filter->setAccessibleName(tr("Filter the commands"));
    m_filter->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(88);
    m_filter->setMaximumWidth(280);
    m_list->setStateColumn(0);
    m_list->table()->setItemDelegateForColumn(1, new TwoLineDelegate(TwoLineDelegate::Weight::Name, m_list));
    m_list->table()->setEssentialColumns({0, 1, 4});
    m_list->table()->setAccessibleName(tr("Commands"));

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::pane, 10, space::pane, 10);
    bar->setSpacing(space::pane);
    m_type->setAccessibleName(tr("Commands by kind"));
    m_type->setObjectName(QStringLiteral("kind"));
    m_type->addItem(tr("Every kind"), QString());
    m_type->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_type->setMinimumContentsLength(9);
    m_type->setMaximumWidth(200);
    auto* more = new IconButton(QStringLiteral("more"), tr("More actions"), nullptr, Button::Kind::Quiet);
    auto* moreMenu = new QMenu(more);
    needs(moreMenu->addAction(themedIcon(QStringLiteral("cancel")), tr("Call off everything that waits…"), this,
                              [this] { m_actions->cancelAll(0, {}); }),
          control, "command.cancel_all");
    connect(more, &QPushButton::clicked, this,
            [more, moreMenu] { moreMenu->popup(more->mapToGlobal(QPoint(0, more->height() + 2))); });
    bar->addWidget(m_only);
    bar->addStretch(1);
    bar->addWidget(m_type, 60);
    bar->addWidget(m_filter, 100);
    bar->addWidget(more);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::pane, 0, space::pane, 0);
    messages->addWidget(m_message);
    auto* left = new QWidget;
    left->installEventFilter(this);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(messages);
    column->addWidget(m_list, 1);
    m_split = new SplitView(left, m_detail, QStringLiteral("activity"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_split);

    connect(m_only, &Segments::currentChanged, this, [this] { reload(); });
    connect(m_filter, &QLineEdit::textChanged, this, &CommandsView::showRows);
    connect(m_type, &QComboBox::currentIndexChanged, this, &CommandsView::showRows);
    setFocusProxy(m_list->table());
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(m_list, &RecordList::selectionMoved, this, &CommandsView::showDetail);
    connect(m_list->empty(), &EmptyState::actionTriggered, this, [this] {
        m_filter->clear();
        m_type->setCurrentIndex(0);
        m_only->setCurrent(0);
    });
    m_list->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list->table(), &QWidget::customContextMenuRequested, this, &CommandsView::showMenu);
    connect(m_actions, &SentCommandActions::jumpRequested, this, &CommandsView::jumpRequested);
    connect(m_actions, &SentCommandActions::failed, this, [this](const QString& what, const Error& error) {
        m_isListMissing = false;
        m_message->set(userSentence(error, what));
    });
    connect(m_actions, &SentCommandActions::done, this, [this](const QString& words) {
        m_message->clear();
        m_passing->tell(words);
        reload();
    });
    connect(m_detail, &CommandDetail::done, this, [this](const QString& words) { m_passing->tell(words); });
    connect(m_detail, &CommandDetail::closeRequested, this, [this] { goBack(); });
    connect(m_detail, &CommandDetail::jumpRequested, this, &CommandsView::jumpRequested);
    connect(m_detail, &CommandDetail::changed, this, &CommandsView::reload);
}

void CommandsView::setCounts(int waiting, int failed, int done, int other)
{
    m_only->setCount(1, waiting);
    m_only->setCount(2, failed);
    m_only->setCount(3, done);
    m_only->setCount(4, other);
}

void CommandsView::showOnly(Only only)
{
    m_only->setCurrent(static_cast<int>(only));
}

void CommandsView::select(const QString& uuid)
{
    m_wanted = uuid;
    reload();
}

void CommandsView::reload()
{
    const QStringList states = statesOf(static_cast<Only>(m_only->current()));
    m_gathered.clear();
    m_pending = int(states.size());
    ++m_round;
    for (const QString& state : states) {
        QJsonObject arguments{{QStringLiteral("most"), mostCommands}};
        if (!state.isEmpty()) {
            arguments.insert(QStringLiteral("state"), state);
        }
        m_control.call(QStringLiteral("command.list"), arguments, this,
                       [this, round = m_round](const Result<QJsonValue>& result) { collect(round, result); });
    }
    if (m_split->isDetailShown()) {
        m_detail->reload();
    }
}

void CommandsView::collect(int round, const Result<QJsonValue>& result)
{
    if (round != m_round) {
        return; // another question was asked meanwhile
    }
    if (!result) {
        m_isListMissing = true;
        m_message->set(userSentence(result.error(), tr("The commands can’t be shown.")));
        connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, this, &CommandsView::reload);
        m_list->empty()->set(QStringLiteral("activity"), tr("The commands can’t be shown"), QString());
        return;
    }
    if (std::exchange(m_isListMissing, false)) { // what was refused stays said
        m_message->clear();
    }
    const QJsonArray rows = result->toArray();
    for (const QJsonValue& row : rows) {
        m_gathered.append(row.toObject());
    }
    if (--m_pending > 0) {
        return;
    }
    m_commands = m_gathered;
    std::stable_sort(m_commands.begin(), m_commands.end(),
                     [](const QJsonObject& a, const QJsonObject& b) { return askedAt(a) > askedAt(b); });
    fillTypes();
    showRows();
}

// Beside the detail of a small window there is room for the states and the search only.
void CommandsView::fitBar(int width)
{
    m_type->setVisible(width >= widthForKinds || m_type->currentIndex() > 0);
}

bool CommandsView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        fitBar(static_cast<const QResizeEvent*>(event)->size().width());
    }
    return QWidget::eventFilter(watched, event);
}

// What there is to choose from, by its words.
void CommandsView::fillTypes()
{
    QMap<QString, QString> types;
    for (const QJsonObject& command : std::as_const(m_commands)) {
        const QString type = command.value(QLatin1String("request_type")).toString();
        types.insert(commandWords(type), type);
    }
    const QString chosen = m_type->currentData().toString();
    const QSignalBlocker blocker(m_type);
    m_type->clear();
    m_type->addItem(tr("Every kind"), QString());
    for (auto it = types.cbegin(); it != types.cend(); ++it) {
        m_type->addItem(it.key(), it.value());
    }
    if (!chosen.isEmpty() && m_type->findData(chosen) < 0) {
        m_type->addItem(commandWords(chosen), chosen); // stays chosen, with nothing to show
    }
    m_type->setCurrentIndex(std::max(0, m_type->findData(chosen)));
}

void CommandsView::showMenu(const QPoint& at)
{
    const QModelIndex index = m_list->table()->indexAt(at);
    if (!index.isValid()) {
        return;
    }
    QMenu menu(this);
    m_actions->fillMenu(&menu, m_list->model()->at(index.row()).source);
    if (!menu.isEmpty()) {
        menu.exec(m_list->table()->viewport()->mapToGlobal(at));
    }
}

void CommandsView::showRows()
{
    const QString filter = m_filter->text().trimmed();
    const QString onlyType = m_type->currentData().toString();
    QList<CellRow> rows;
    int selected = -1;
    for (const QJsonObject& command : std::as_const(m_commands)) {
        const QString type = command.value(QLatin1String("request_type")).toString();
        const CommandCondition condition = commandCondition(command);
        const QString device = visibleText(command.value(QLatin1String("device_name")).toString());
        const QString serial = serialBeside(command);
        const QString by = commandOrigin(command);
        const QString profile = commandProfile(command);
        const QString limit = limitWords(command, m_clock.nowMs());
        const QString error = errorInShort(command);
        const QString second = secondLine(profile, error.isEmpty() ? limit : error);
        const QString all =
            QStringList{commandWords(type), type, profile, device, serial, by, condition.words, error}.join(
                QLatin1Char(' '));
        if ((!onlyType.isEmpty() && type != onlyType) ||
            (!filter.isEmpty() && !all.contains(filter, Qt::CaseInsensitive))) {
            continue;
        }
        const QString uuid = command.value(QLatin1String("uuid")).toString();
        if (uuid == m_wanted) {
            selected = int(rows.size());
        }
        const qint64 at = askedAt(command);
        rows.append(
            CellRow{uuid + QLatin1Char('/') + QString::number(command.value(QLatin1String("device")).toInteger()),
                    {Cell{condition.words, {}, {}, condition.state, {}, condition.sentence},
                     linesCell(commandWords(type), second), linesCell(device, serial), linesCell(by),
                     Cell{agoWords(at, m_clock.nowMs()), {}, {}, {}, at, exactWords(at)}},
                    command});
    }
    const bool filtered = !filter.isEmpty() || !onlyType.isEmpty() || m_only->current() != 0;
    if (filtered) {
        m_list->empty()->set(QStringLiteral("filter"), tr("Nothing matches"),
                             tr("No command is in this state or has these words."), tr("Show all"));
    } else {
        m_list->empty()->set(QStringLiteral("activity"), tr("No commands yet"),
                             tr("What is asked of devices, and what they answer, is listed here."));
    }
    m_list->setRows(rows);
    if (selected >= 0) {
        m_wanted.clear();
        m_list->table()->selectRow(selected);
    }
}

void CommandsView::showDetail()
{
    const QJsonObject command = m_list->currentSource();
    if (command.isEmpty()) {
        return;
    }
    m_detail->show(command);
    m_split->setDetailShown(true);
}

bool CommandsView::goBack()
{
    return m_split->leaveDetail(m_list->table());
}

} // namespace espalier::ui
