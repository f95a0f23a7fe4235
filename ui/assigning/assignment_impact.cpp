#include "ui/assigning/assignment_impact.h"

#include "ui/assigning/impact_line_list.h"
#include "ui/common/app_style.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QPainter>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int SoonMs = 150; // the arrow keys run through the list
constexpr int MostLines = 6;
} // namespace

AssignmentImpact::AssignmentImpact(server::Control& control, QWidget* parent)
    : QWidget(parent), m_control(control), m_lines(new ImpactLineList(this))
{
    setAccessibleName(tr("Impact of assigning"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::medium, 0, 0);
    column->setSpacing(6);
    column->addWidget(new TextLabel(tr("Impact of assigning"), TextRole::PaneTitle, &Theme::text1, this));
    column->addWidget(m_lines);
    m_soon.setSingleShot(true);
    m_soon.setInterval(SoonMs);
    connect(&m_soon, &QTimer::timeout, this, &AssignmentImpact::send);
    hide();
}

QStringList AssignmentImpact::words() const
{
    return m_lines->words();
}

void AssignmentImpact::ask(const QJsonObject& question)
{
    if (question == m_question) {
        return;
    }
    m_question = question;
    showLines({{QStringLiteral("info"), Tone::Second, tr("Looking at the devices…")}});
    m_soon.start();
}

void AssignmentImpact::say(const QString& words)
{
    clear();
    showLines({{QStringLiteral("ok"), Tone::Ok, words}});
}

void AssignmentImpact::clear()
{
    m_soon.stop();
    m_question = {};
    hide();
}

// An answer counts as long as its question does.
void AssignmentImpact::send()
{
    m_control.call(QStringLiteral("profile.impact"), m_question, this,
                   [this, question = m_question](const auto& answer) {
                       if (question != m_question) {
                           return;
                       }
                       if (answer) {
                           showLines(assignmentLines(answer->toObject(), MostLines));
                       } else {
                           showLines({{QStringLiteral("warning"), Tone::Warning,
                                       userSentence(answer.error(), tr("The impact can’t be told.")).whyAndNext()}});
                       }
                   });
}

void AssignmentImpact::showLines(const QList<ImpactLine>& lines)
{
    m_lines->setLines(lines);
    setAccessibleDescription(m_lines->accessibleDescription());
    show();
}

void AssignmentImpact::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintHairline(&painter, QPointF(0, 0), QPointF(width(), 0), theme().border);
}

} // namespace espalier::ui
