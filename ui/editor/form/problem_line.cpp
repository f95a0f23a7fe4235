#include "ui/editor/form/problem_line.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/icon_label.h"
#include "ui/common/plain_words.h"
#include "ui/common/problem_words.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"
#include "ui/editor/problems/breakable_words.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace espalier::ui {

ProblemLine::ProblemLine(QWidget* parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("info"), Tone::Second, 14, IconLabel::Ground::None, this)),
      m_words(new QLabel(this)), m_fix(new Button(QString(), Button::Kind::Standard, this, Button::Size::Small))
{
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::WindowText); // in a view it would be Text, which has no colour of a state
    m_words->setFont(roleFont(TextRole::Second));
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(60);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_fix, 0, Qt::AlignLeading);
    connect(m_fix, &QPushButton::clicked, this, [this] { Q_EMIT fixRequested(profiles::Problem(m_problem)); });
}

void ProblemLine::set(const profiles::Problem& problem)
{
    m_problem = problem;
    showWords(problemWords(problem));
    m_fix->setVisible(problem.fix.has_value());
    if (problem.fix) {
        m_fix->setText(plainAction(fixWords(*problem.fix)));
        m_fix->setToolTip(tr("Ctrl+. does the same"));
    }
}

void ProblemLine::tell(const QString& error)
{
    m_problem = {};
    m_problem.severity = profiles::Severity::Error;
    m_fix->hide();
    showWords(error);
}

void ProblemLine::showWords(const QString& words)
{
    const profiles::Severity severity = m_problem.severity;
    const Tone tone = severity == profiles::Severity::Error     ? Tone::Failed
                      : severity == profiles::Severity::Warning ? Tone::Warning
                                                                : Tone::Second;
    m_icon->set(severityIcon(severity), tone);
    m_words->setText(breakableWords(words));
    m_words->setAccessibleName(severityWords(severity) + QStringLiteral(": ") + words);
    recolor();
}

void ProblemLine::recolor()
{
    QPalette colors = m_words->palette();
    const QColor wanted = severityColor(theme(), m_problem.severity);
    if (colors.color(QPalette::WindowText) != wanted) {
        colors.setColor(QPalette::WindowText, wanted);
        m_words->setPalette(colors);
    }
}

void ProblemLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        recolor();
    }
}

} // namespace espalier::ui
