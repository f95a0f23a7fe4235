#include "ui/editor/impact/impact_summary.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QHBoxLayout>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int MostLines = 5;
}

ImpactSummary::ImpactSummary(EditorSession& session, server::Control& control, QWidget* parent)
    : QWidget(parent), m_session(session), m_watch(new ImpactWatch(session, control, this)),
      m_title(new TextLabel(TextRole::PaneTitle, &Theme::text1, this)),
      m_details(new Button(tr("Details"), Button::Kind::Link, this, Button::Size::Small)),
      m_lines(new ImpactLineList(this))
{
    m_details->setObjectName(QStringLiteral("impactDetails"));
    m_details->setAccessibleName(tr("Details of the impact"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_details);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, space::medium, space::medium, space::medium);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_lines);
    column->addStretch(1);
    connect(m_details, &QPushButton::clicked, this, &ImpactSummary::detailsRequested);
    connect(m_watch, &ImpactWatch::told, this, &ImpactSummary::tell);
    connect(m_watch, &ImpactWatch::failed, this, [this](const Error& error) {
        showLines({{QStringLiteral("warning"), Tone::Warning,
                    userSentence(error, tr("The impact can’t be told.")).whyAndNext()}});
    });
    connect(m_watch, &ImpactWatch::unreadable, this, [this] {
        showLines({{QStringLiteral("info"), Tone::Second, tr("Told again once the text is a property list.")}});
    });
    connect(&session, &EditorSession::stateChanged, this, &ImpactSummary::showTitle);
    connect(&session, &EditorSession::changed, this, &ImpactSummary::showTitle);
    showTitle();
    showLines({{QStringLiteral("info"), Tone::Second, tr("Looking at the devices…")}});
}

void ImpactSummary::showTitle()
{
    m_title->setText(m_session.isDraft() ? tr("Impact of saving") : tr("Impact"));
    m_details->setVisible(m_session.profile().id > 0); // where the tab is
}

void ImpactSummary::tell(const QJsonObject& impact)
{
    showLines(impactLines(impact, m_session.isDraft() ? m_session.profile().version + 1 : 0, MostLines));
}

void ImpactSummary::showLines(const QList<ImpactLine>& lines)
{
    m_lines->setLines(lines);
    setAccessibleName(m_title->text());
    setAccessibleDescription(words().join(QStringLiteral(". ")));
    updateGeometry();
}

void ImpactSummary::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_watch->setFollowing(true);
}

void ImpactSummary::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_watch->setFollowing(false);
}

// A line on the side where the problems are.
void ImpactSummary::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
    if (y() > 0) {
        paintHairline(&painter, QPointF(0, 0), QPointF(width(), 0), theme().border);
    } else {
        const double x = layoutDirection() == Qt::RightToLeft ? width() - 1 : 0;
        paintHairline(&painter, QPointF(x, 0), QPointF(x, height()), theme().border);
    }
}

} // namespace espalier::ui
