#include "ui/editor/impact/impact_tab.h"

#include "ui/common/app_style.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/editor/impact/impact_rows.h"
#include "ui/editor/impact/impact_watch.h"

#include <QVBoxLayout>

namespace espalier::ui {

ImpactTab::ImpactTab(const EditorSurroundings& surroundings, QWidget* parent)
    : EditorTab(parent), m_session(surroundings.session),
      m_watch(new ImpactWatch(surroundings.session, surroundings.control, this)),
      m_head(new TextLabel(QString(), TextRole::PaneTitle, &Theme::text1, this)),
      m_message(new MessageBar(this, MessageBar::Closing::ByCause)),
      m_list(new RecordList({tr("What happens"), tr("Why"), tr("Devices")}, {280, 0, 290}, this))
{
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::page, space::pane, space::page, space::medium);
    head->addWidget(m_head);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    m_list->setStateColumn(0);
    m_list->table()->setEssentialColumns({0, 1});
    m_list->table()->setAccessibleName(tr("Impact"));
    m_list->empty()->set(QStringLiteral("impact"), tr("No device is concerned"),
                         tr("The profile isn’t assigned to a group or device yet."), tr("Assign…"));
    connect(m_list->empty(), &EmptyState::actionTriggered, this,
            [this] { Q_EMIT tabRequested(QStringLiteral("assigned")); });
    connect(m_watch, &ImpactWatch::told, this, &ImpactTab::show);
    connect(m_watch, &ImpactWatch::failed, this, [this](const Error& error) {
        m_message->set(userSentence(error, tr("The impact can’t be told.")));
        m_list->setRows({});
    });
    connect(m_watch, &ImpactWatch::unreadable, this, [this] {
        m_message->set(State::Failed, tr("The text is no property list at the moment."),
                       tr("What it would do can be told again once it can be read; the XML shows the place."));
        m_list->setRows({});
    });
    connect(&m_session, &EditorSession::changed, this, &ImpactTab::showHead);
    connect(&m_session, &EditorSession::stateChanged, this, [this] {
        showHead();
        Q_EMIT titleChanged();
    });
    showHead();
}

void ImpactTab::showHead()
{
    m_head->setText(m_session.isDraft() ? tr("If you save this draft") : tr("As things are"));
}

void ImpactTab::showEvent(QShowEvent* event)
{
    EditorTab::showEvent(event);
    m_watch->setFollowing(true);
}

void ImpactTab::hideEvent(QHideEvent* event)
{
    EditorTab::hideEvent(event);
    m_watch->setFollowing(false);
}

void ImpactTab::show(const QJsonObject& impact)
{
    if (impact.value(QLatin1String("partial")).toBool()) {
        m_message->set(
            State::Warning, tr("Not everything was looked at."),
            tr("There are too many profiles and devices to compare all of them; the counts of devices are right."));
    } else if (impact.contains(QLatin1String("judged")) && !impact.value(QLatin1String("judged")).toBool()) {
        m_message->set(State::Warning, tr("Whether devices can use it was not judged."),
                       tr("There is no catalogue of Apple’s payloads on the server."));
    } else {
        m_message->clear();
    }
    m_list->setRows(impactRows(impact));
}

} // namespace espalier::ui
