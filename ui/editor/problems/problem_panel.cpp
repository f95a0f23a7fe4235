#include "ui/editor/problems/problem_panel.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/problem_words.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/editor/problems/problem_list.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int StripWidth = 300; // of the impact beside the problems
}

// Three signs with their numbers.
class ProblemPanel::Counts : public QWidget {
public:
    using QWidget::QWidget;

    void set(const QList<int>& counts)
    {
        m_counts = counts;
        setAccessibleName(
            ProblemPanel::tr("%1 errors, %2 warnings, %3 hints").arg(counts[0]).arg(counts[1]).arg(counts[2]));
        setToolTip(accessibleName());
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        int wide = 0;
        for (const int count : m_counts) {
            wide += Sign + 4 + fontMetrics().horizontalAdvance(QLocale().toString(count)) + Gap;
        }
        return {wide, std::max(20, fontMetrics().height())};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        int x = Gap;
        for (int i = 0; i < m_counts.size(); ++i) {
            const auto severity = profiles::Severity(i);
            const QString words = QLocale().toString(m_counts.at(i));
            const int wide = fontMetrics().horizontalAdvance(words);
            const QColor color = m_counts.at(i) > 0 ? severityColor(theme(), severity) : theme().text3;
            const auto at = [&](int left, int width, int tall) {
                return QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - tall) / 2, width, tall));
            };
            paintIcon(&painter, at(x, Sign, Sign), severityIcon(severity), color);
            painter.setPen(color);
            painter.drawText(at(x + Sign + 4, wide + 2, height()), Qt::AlignCenter, words);
            x += Sign + 4 + wide + Gap;
        }
    }

private:
    static constexpr int Sign = 16, Gap = 10;
    QList<int> m_counts{0, 0, 0};
};

ProblemPanel::ProblemPanel(EditorSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_box(new QBoxLayout(QBoxLayout::TopToBottom, this)),
      m_counts(new Counts(this)), m_list(new ProblemList(session, this)),
      m_none(new TextLabel(tr("Nothing is wrong with this profile."), TextRole::Body, &Theme::text2, this))
{
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::pane, space::medium, space::medium, space::medium);
    head->addWidget(new TextLabel(tr("Problems"), TextRole::PaneTitle, &Theme::text1, this));
    head->addStretch(1);
    head->addWidget(m_counts);
    m_none->setContentsMargins(space::pane, 0, space::pane, space::pane);
    m_none->setWordWrap(true);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_none, 0, Qt::AlignTop);
    column->addWidget(m_list, 1);
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(0);
    m_box->addLayout(column, 1);
    connect(&session, &EditorSession::problemsChanged, this, &ProblemPanel::showCounts);
    showCounts();
}

void ProblemPanel::addImpact(QWidget* widget)
{
    m_impact = widget;
    m_box->addWidget(widget);
    arrange();
}

void ProblemPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ProblemPanel::arrange()
{
    const bool strip = width() > 2 * height();
    m_box->setDirection(strip ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    if (m_impact != nullptr) {
        m_impact->setMinimumWidth(strip ? StripWidth : 0);
        m_impact->setMaximumWidth(strip ? StripWidth : QWIDGETSIZE_MAX);
    }
}

void ProblemPanel::showCounts()
{
    QList<int> counts{0, 0, 0};
    for (const profiles::Problem& problem : m_session.problems()) {
        ++counts[int(problem.severity)];
    }
    m_counts->set(counts);
    m_none->setVisible(m_session.problems().isEmpty());
}

void ProblemPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
}

} // namespace espalier::ui
