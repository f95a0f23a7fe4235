#include "ui/activity/events_view.h"

#include "ui/activity/event_words.h"
#include "ui/activity/name_book.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/cell_roles.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/paint.h"
#include "ui/common/record_list.h"
#include "ui/common/row_paint.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/time_words.h"
#include "ui/common/type.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QShortcut>
#include <QStyledItemDelegate>

namespace espalier::ui {

namespace {
constexpr int mostEvents = 500;

// A node as on a timeline: coloured only for what isn't fine.
class EventDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int side = 28;
        painter->save();
        const QRect room = paintRowGround(painter, option, index);
        const QRect node = QStyle::visualRect(option.direction, room,
                                              QRect(room.left(), room.center().y() - side / 2 + 1, side, side));
        const QVariant state = index.data(StateRole);
        const Theme& colors = theme();
        if (state.isValid()) {
            const StateColors& color = stateColors(colors, static_cast<State>(state.toInt()));
            paintRounded(painter, node, side / 2.0, color.soft, color.line, 1.5);
            paintIcon(painter, QRectF(node).adjusted(6, 6, -6, -6), index.data(TileIconRole).toString(), color.text);
        } else {
            paintRounded(painter, node, side / 2.0, colors.surface, colors.border, 1.5);
            paintIcon(painter, QRectF(node).adjusted(6, 6, -6, -6), index.data(TileIconRole).toString(), colors.text2);
        }
        const QRect words = QStyle::visualRect(option.direction, room, room.adjusted(side + 12, 0, 0, 0));
        paintLine(painter, words, index.data(Qt::DisplayRole).toString(), roleFont(TextRole::Body), colors.text1,
                  Qt::AlignLeading, Elide::End, option.direction);
        painter->restore();
    }
};

Jump cause(const QJsonObject& event)
{
    const QString kind = event.value(QLatin1String("subject_kind")).toString();
    const qint64 subject = event.value(QLatin1String("subject")).toString().toLongLong();
    if (kind == QLatin1String("device") && subject > 0) {
        return {QStringLiteral("devices"), {{QStringLiteral("device"), subject}}};
    }
    if (kind == QLatin1String("profile") && subject > 0) {
        return {QStringLiteral("profiles"), {{QStringLiteral("profile"), subject}}};
    }
    if (kind == QLatin1String("link") && subject > 0) {
        return {QStringLiteral("enrollment"), {{QStringLiteral("link"), subject}}};
    }
    return {QStringLiteral("server"), {}};
}
Cell lineCell(const QString& text)
{
    return {text, {}, {}, {}, {}, {}};
}
} // namespace

EventsView::EventsView(server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock), m_names(new NameBook(control, this)),
      m_filter(new QLineEdit), m_message(new MessageBar),
      m_list(new RecordList({tr("What happened"), tr("By"), tr("When")}, {0, 150, 170}))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filter->setPlaceholderText(tr("Filter the events"));
    m_filter->setAccessibleName(tr("Filter the events"));
    m_filter->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    auto* check = new Button(QStringLiteral("shield-ok"), tr("Verify the log"), Button::Kind::Quiet);
    check->setToolTip(tr("Entries are chained: a changed, removed or swapped one is found."));
    m_list->table()->setRowLines(height::oneLineRow + 6, 1);
    m_list->table()->setItemDelegateForColumn(0, new EventDelegate(m_list));
    m_list->table()->setAccessibleName(tr("Events"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::pane, 10, space::pane, 10);
    bar->addWidget(m_filter, 1);
    bar->addStretch(1);
    bar->addWidget(check);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::pane, 0, space::pane, 0);
    messages->addWidget(m_message);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(messages);
    column->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, this, &EventsView::showRows);
    setFocusProxy(m_list->table());
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(m_names, &NameBook::changed, this, &EventsView::showRows);
    connect(m_list, &RecordList::activated, this,
            [this](const QJsonObject& event) { Q_EMIT jumpRequested(cause(event)); });
    connect(m_list->empty(), &EmptyState::actionTriggered, m_filter, &QLineEdit::clear);
    connect(check, &QPushButton::clicked, this, &EventsView::verify);
}

void EventsView::reload()
{
    m_names->reload();
    // The list runs forwards: the newest page begins at the last number less its size.
    m_control.call(QStringLiteral("server.status"), {}, this, [this](const Result<QJsonValue>& result) {
        load(result ? result->toObject().value(QLatin1String("last_event")).toInteger() : 0);
    });
}

void EventsView::load(qint64 newest)
{
    m_control.call(
        QStringLiteral("event.list"),
        {{QStringLiteral("after"), std::max<qint64>(0, newest - mostEvents)}, {QStringLiteral("most"), mostEvents}},
        this, [this](const Result<QJsonValue>& result) {
            if (!result) {
                m_unreachable = true;
                m_message->set(userSentence(result.error(), tr("The events can’t be shown.")));
                connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, this, &EventsView::reload);
                return;
            }
            if (std::exchange(m_unreachable, false)) {
                m_message->clear();
            }
            m_events = result->toArray();
            showRows();
        });
}

void EventsView::showRows()
{
    const QString filter = m_filter->text().trimmed();
    QList<CellRow> rows;
    for (qsizetype i = m_events.size() - 1; i >= 0; --i) {
        const QJsonObject event = m_events.at(i).toObject();
        const EventWords words = eventWords(event, *m_names);
        const QString by = actorWords(event.value(QLatin1String("actor")).toString());
        if (!filter.isEmpty() && !words.sentence.contains(filter, Qt::CaseInsensitive) &&
            !by.contains(filter, Qt::CaseInsensitive)) {
            continue;
        }
        const qint64 at = event.value(QLatin1String("at")).toInteger();
        rows.append(CellRow{event.value(QLatin1String("id")).toInteger(),
                            {Cell{words.sentence,
                                  {},
                                  words.icon,
                                  words.plain ? std::nullopt : std::optional<State>(words.state),
                                  {},
                                  {}},
                             lineCell(by), Cell{momentWords(at, m_clock.nowMs()), {}, {}, {}, at, exactWords(at)}},
                            event});
    }
    if (filter.isEmpty()) {
        m_list->empty()->set(QStringLiteral("history"), tr("Nothing happened yet"),
                             tr("Every change is kept here, by whom and when."));
    } else {
        m_list->empty()->set(QStringLiteral("filter"), tr("Nothing matches"), tr("No event has these words."),
                             tr("Show all"));
    }
    m_list->setRows(rows);
}

void EventsView::verify()
{
    m_control.call(QStringLiteral("audit.verify"), {}, this, [this](const Result<QJsonValue>& result) {
        if (!result) {
            m_message->set(userSentence(result.error(), tr("The log could not be verified.")));
            return;
        }
        const QJsonObject verdict = result->toObject();
        const int checked = int(verdict.value(QLatin1String("checked")).toInteger());
        if (verdict.value(QLatin1String("intact")).toBool()) {
            m_message->set(State::Ok, tr("The log is intact. %n entries were checked.", nullptr, checked));
        } else {
            m_message->set(State::Failed, tr("The log was changed from outside."),
                           tr("The first entry that is not as it was written is number %1.")
                               .arg(verdict.value(QLatin1String("first_bad_id")).toInteger()));
        }
    });
}

} // namespace espalier::ui
