#include "ui/devices/detail/timeline_tab.h"

#include "ui/activity/name_book.h"
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/devices/command_sheet.h"
#include "ui/devices/detail/changes_sheet.h"
#include "ui/devices/detail/tab_page.h"
#include "ui/devices/detail/timeline_view.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int AtFirst = 200;
constexpr int AtMost = 1000; // what the server tells at once
constexpr int WideFrom = 700;
} // namespace

DeviceTimelineTab::DeviceTimelineTab(server::Control& control, const Clock& clock, QWidget* parent)
    : DeviceTab(control, clock, parent), m_names(new NameBook(control, this)), m_kinds(new Segments(this)),
      m_filter(new QLineEdit(this)),
      m_compare(new Button(QStringLiteral("compare"), tr("What changed…"), Button::Kind::Standard, this)),
      m_bar(new QBoxLayout(QBoxLayout::TopToBottom)), m_pages(new QStackedWidget(this)), m_view(new TimelineView(this)),
      m_empty(new EmptyState(this)),
      m_more(new Button(tr("Show earlier ones"), Button::Kind::Link, this, Button::Size::Small)), m_most(AtFirst)
{
    m_kinds->add(tr("Everything"));
    m_kinds->add(tr("Changes"));
    m_kinds->add(tr("Commands"));
    m_kinds->add(tr("Log"));
    m_kinds->setAccessibleName(tr("What to show"));
    m_filter->setPlaceholderText(tr("Filter the timeline"));
    m_filter->setAccessibleName(tr("Filter the timeline"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_compare->setObjectName(QStringLiteral("whatChanged"));
    m_bar->setContentsMargins(space::pane, 10, space::pane, 10);
    m_bar->setSpacing(space::small);
    m_bar->addWidget(atRowStart(m_kinds, this));
    auto* second = new QHBoxLayout;
    second->setSpacing(space::small);
    second->addWidget(m_filter, 1);
    second->addWidget(m_compare);
    m_bar->addLayout(second);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    m_more->hide();
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_more);
    foot->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_bar);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    connect(m_kinds, &Segments::currentChanged, this, &DeviceTimelineTab::showMoments);
    connect(m_filter, &QLineEdit::textChanged, this, &DeviceTimelineTab::showMoments);
    connect(m_names, &NameBook::changed, this, &DeviceTimelineTab::showMoments);
    connect(m_view, &TimelineView::momentActivated, this, &DeviceTimelineTab::openMoment);
    connect(m_compare, &QPushButton::clicked, this,
            [this] { new ChangesSheet(m_control, m_clock, m_device.id, this); });
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        m_filter->clear();
        m_kinds->setCurrent(0);
        showMoments();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_most = AtMost;
        load();
    });
}

void DeviceTimelineTab::deviceChanged()
{
    if (m_of != m_device.id) {
        m_of = m_device.id;
        m_most = AtFirst;
        m_timeline = {};
        m_changes.clear();
        m_isLoaded = false;
        m_filter->clear();
        m_names->reload();
        showMoments();
    }
    load();
}

void DeviceTimelineTab::load()
{
    const auto askFor = [this](const char* operation, auto take) {
        m_control.call(QLatin1String(operation),
                       {{QStringLiteral("device"), m_device.id}, {QStringLiteral("most"), m_most}}, this,
                       [this, id = m_device.id, take](const Result<QJsonValue>& answer) {
                           if (id != m_device.id) {
                               return;
                           }
                           if (!answer) {
                               Q_EMIT failed(tr("The timeline can’t be shown."), answer.error());
                               return;
                           }
                           take(answer->toArray());
                           m_isLoaded = true;
                           showMoments();
                       });
    };
    askFor("device.timeline", [this](const QJsonArray& rows) { m_timeline = rows; });
    askFor("device.changes", [this](const QJsonArray& rows) { m_changes = DeviceChange::fromJson(rows); });
}

bool DeviceTimelineTab::isWanted(const TimelineMoment& moment) const
{
    const bool ofKind = m_kinds->current() == 0 ||
                        (m_kinds->current() == 1 && moment.kind == TimelineMoment::Kind::Change) ||
                        (m_kinds->current() == 2 && moment.kind == TimelineMoment::Kind::Command) ||
                        (m_kinds->current() == 3 && moment.kind == TimelineMoment::Kind::Log);
    const QString words = m_filter->text().trimmed();
    if (!ofKind || words.isEmpty()) {
        return ofKind;
    }
    return moment.title.contains(words, Qt::CaseInsensitive) || moment.second.contains(words, Qt::CaseInsensitive) ||
           std::any_of(moment.changes.begin(), moment.changes.end(), [&words](const DeviceChange& change) {
               return changeSentence(change).contains(words, Qt::CaseInsensitive) ||
                      change.item.contains(words, Qt::CaseInsensitive);
           });
}

void DeviceTimelineTab::showMoments()
{
    const qint64 now = m_clock.nowMs();
    QList<TimelineMoment> moments = timelineMoments(m_device.id, m_timeline, m_changes, *m_names, now);
    const bool isAny = !moments.isEmpty();
    moments.removeIf([this](const TimelineMoment& moment) { return !isWanted(moment); });
    if (isAny) {
        m_empty->set(QStringLiteral("filter"), tr("Nothing matches"), tr("Nothing that happened has these words."),
                     tr("Show all"));
    } else {
        m_empty->set(QStringLiteral("history"), m_isLoaded ? tr("Nothing happened yet") : QString(),
                     m_isLoaded ? tr("What changes on the device and what it is asked is kept here.") : QString());
    }
    m_view->setMoments(moments, now);
    m_pages->setCurrentWidget(moments.isEmpty() ? static_cast<QWidget*>(m_empty) : m_view);
    m_more->setVisible(m_most < AtMost && (m_timeline.size() >= m_most || m_changes.size() >= m_most));
}

void DeviceTimelineTab::openMoment(const TimelineMoment& moment)
{
    if (!moment.command.isEmpty()) {
        auto* sheet = new CommandSheet(m_control, m_clock, moment.command, m_device.id, this);
        connect(sheet, &CommandSheet::jumpRequested, this, &DeviceTimelineTab::jumpRequested);
    } else if (!moment.changes.isEmpty()) {
        new ChangesSheet(moment.changes.size() == 1 ? changeSubject(moment.changes.first()) : moment.title,
                         moment.changes, m_clock, this);
    }
}

void DeviceTimelineTab::resizeEvent(QResizeEvent* event)
{
    DeviceTab::resizeEvent(event);
    m_bar->setDirection(width() >= WideFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_bar->setContentsMargins(tabSide(width()), 10, tabSide(width()), 10);
}

} // namespace espalier::ui
