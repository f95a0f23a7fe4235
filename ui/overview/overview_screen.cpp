#include "ui/overview/overview_screen.h"

#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/page_scroll.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/time_words.h"
#include "ui/overview/health_view.h"
#include "ui/overview/setup_view.h"
#include "ui/profiles/drafts_sheet.h"

#include <QDateTime>
#include <QLocale>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int reloadSoonMs = 300;
constexpr int chartCommands = 1000;
constexpr int arrivals = 4;
} // namespace

OverviewScreen::OverviewScreen(server::Control& control, const Clock& clock, QWidget* parent)
    : Screen(parent), m_control(control), m_clock(clock), m_header(new PageHeader(tr("Overview"))),
      m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)), m_draftOffer(new MessageBar),
      m_views(new QStackedWidget), m_setup(new SetupView), m_health(new HealthView), m_soon(new QTimer(this))
{
    m_invite = m_header->addAction(QStringLiteral("plus"), tr("Invite people"), Button::Kind::Primary);
    needs(m_invite, control, "link.create");
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::page, 0, space::page, 0);
    messages->setSpacing(space::cards);
    messages->addWidget(m_message);
    messages->addWidget(m_draftOffer);
    auto* below = new QWidget; // a gap only while there is a message
    below->setFixedHeight(0);
    messages->addWidget(below);
    m_views->addWidget(new QWidget); // until the first answer
    m_views->addWidget(new PageScroll(m_setup));
    m_views->addWidget(new PageScroll(m_health));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(messages);
    column->addWidget(m_views, 1);

    m_soon->setSingleShot(true);
    m_soon->setInterval(reloadSoonMs);
    connect(m_soon, &QTimer::timeout, this, &OverviewScreen::reload);
    connect(&m_control, &server::Control::changed, this, [this] {
        if (isVisible() && !m_soon->isActive()) { // a stream of commits must not put it off for ever
            m_soon->start();
        }
    });
    connect(m_draftOffer, &MessageBar::closed, this, [this] { m_drafts = nullptr; }); // Profiles still has it
    connect(m_invite, &QPushButton::clicked, this, [this] {
        Q_EMIT jumpRequested({QStringLiteral("enrollment"), {{QStringLiteral("new"), true}}});
    });
    connect(m_setup, &SetupView::jumpRequested, this, &Screen::jumpRequested);
    connect(m_health, &HealthView::jumpRequested, this, &Screen::jumpRequested);
    m_invite->hide();
    reload();
}

void OverviewScreen::onShown()
{
    reload();
    offerDrafts();
}

void OverviewScreen::setDrafts(const Drafts* drafts)
{
    m_drafts = drafts;
    offerDrafts();
}

void OverviewScreen::offerDrafts()
{
    m_draftOffer->clear();
    const QList<DraftFacts> waiting = m_drafts != nullptr ? m_drafts->waiting() : QList<DraftFacts>();
    if (waiting.isEmpty()) {
        return;
    }
    const int count = static_cast<int>(waiting.size());
    m_draftOffer->set(State::Waiting,
                      count > 1 ? tr("%n draft(s) of profiles aren’t saved yet.", nullptr, count)
                                : draftWords(waiting.constFirst()),
                      tr("Last changed: %1.").arg(momentWords(waiting.constFirst().lastAt, m_clock.nowMs())));
    connect(m_draftOffer->addAction(tr("Show under Profiles")), &QPushButton::clicked, this, [this] {
        Q_EMIT jumpRequested({QStringLiteral("profiles"), {{QStringLiteral("drafts"), true}}});
    });
}

void OverviewScreen::reload()
{
    m_control.call(QStringLiteral("overview"), {}, this, [this](const Result<QJsonValue>& result) {
        if (!result) {
            m_message->set(userSentence(result.error(), tr("The overview can’t be shown.")));
            connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, this, &OverviewScreen::reload);
            return;
        }
        m_message->clear();
        showOverview(result->toObject());
    });
}

void OverviewScreen::showOverview(const QJsonObject& overview)
{
    m_setup->setChecklist(overview.value(QStringLiteral("checklist")).toArray());
    // What worked once is looked after, though a step be open again, as after the last profile was deleted.
    const bool done = m_setup->serves() || overview.value(QStringLiteral("was_set_up")).toBool();
    m_views->setCurrentIndex(done ? 2 : 1);
    m_invite->setVisible(done);
    if (!done) {
        m_header->setTitle(tr("Set up Espalier"));
        m_header->setSummary(tr("%1 of %n step(s) done", nullptr, m_setup->steps()).arg(m_setup->done()));
        return;
    }
    const qint64 now = m_clock.nowMs();
    m_header->setTitle(tr("Overview"));
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(now);
    //: Weekday, day and month, as QLocale formats dates.
    m_header->setSummary(QLocale().toString(moment, tr("dddd d MMMM, hh:mm")));
    m_health->setOverview(overview, now);
    loadHealth();
}

void OverviewScreen::loadHealth()
{
    m_control.call(QStringLiteral("server.status"), {}, this, [this](const Result<QJsonValue>& result) {
        if (result) {
            m_health->setStatus(result->toObject(), m_clock.nowMs());
        }
    });
    m_control.call(QStringLiteral("command.list"), {{QStringLiteral("most"), chartCommands}}, this,
                   [this](const Result<QJsonValue>& result) {
                       if (result) {
                           m_health->setCommands(result->toArray(), m_clock.nowMs());
                       }
                   });
    m_control.call(QStringLiteral("enrollment.list"), {{QStringLiteral("most"), arrivals}}, this,
                   [this](const Result<QJsonValue>& result) {
                       if (result) {
                           m_health->setArrivals(result->toArray(), m_clock.nowMs());
                       }
                   });
}

} // namespace espalier::ui
