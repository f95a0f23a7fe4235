#include "ui/editor/form/head_row.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/editor/form/problem_line.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int Chevron = 14, LeastHeight = 36;
}

HeadRow::HeadRow(EditorSession& session, const FormItem& item, QWidget* parent)
    : FormRow(session, item, parent), m_title(new ElidedLabel(QString(), TextRole::SecondStrong, &Theme::text1, this)),
      m_key(new ElidedLabel(QString(), TextRole::SmallMono, &Theme::text3, this)),
      m_count(new TextLabel(TextRole::Second, &Theme::text2, this)),
      m_more(new IconButton(QStringLiteral("more"), tr("More actions"), this, Button::Kind::Quiet)),
      m_problem(new ProblemLine(this)), m_line(new QHBoxLayout)
{
    setFocusPolicy(Qt::StrongFocus);
    m_key->setElideMode(Qt::ElideMiddle);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_key->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_line->setSpacing(space::small);
    m_line->addWidget(m_title);
    m_line->addWidget(m_key, 1);
    m_line->addWidget(m_count);
    m_line->addWidget(m_more);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page + indent() + Chevron + space::small, 2, space::medium, 2);
    column->setSpacing(4);
    column->addLayout(m_line);
    column->addWidget(m_problem);
    m_problem->hide();
    setMinimumHeight(LeastHeight);
    connect(m_more, &QPushButton::clicked, this, [this] { openMenu(m_more); });
    connect(m_problem, &ProblemLine::fixRequested, &session, &EditorSession::fix);
    showItem();
}

void HeadRow::showItem()
{
    const FormItem& shown = item();
    const bool isSection = shown.what == FormItem::What::Section;
    m_title->setText(visibleText(shown.title, 120) + (shown.isRequired() ? tr(" (required)") : QString()));
    m_title->updateGeometry();
    const QString name = shown.name == shown.title ? QString() : shown.name;
    m_key->setText(visibleText(shown.note.isEmpty() ? name : shown.note, 200));
    QString count;
    if (isSection) {
        count = shown.all > 0 ? tr("%n key(s)", nullptr, shown.all) : QString();
    } else if (shown.isList) {
        count = shown.isThere() ? tr("%n entry/entries", nullptr, shown.set) : tr("Not set");
    } else {
        count = shown.all > 0     ? tr("%1 of %2 set").arg(std::max(0, shown.set)).arg(shown.all)
                : shown.isThere() ? tr("Empty")
                                  : tr("Not set");
    }
    m_count->setText(count);
    m_more->setVisible(!isSection);
    m_more->setAccessibleName(tr("More actions for %1").arg(shown.title));
    setAccessibleName(shown.title);
    setAccessibleDescription(count + QStringLiteral(", ") + (shown.expanded ? tr("unfolded") : tr("folded")));
    update();
}

void HeadRow::setProblems(const QList<profiles::Problem>& problems)
{
    m_problem->setVisible(!problems.isEmpty());
    if (!problems.isEmpty()) {
        m_problem->set(problems.constFirst());
    }
}

void HeadRow::startRename()
{
    rename(m_title, m_line);
}

QColor HeadRow::ground() const
{
    const QColor usual = FormRow::ground();
    return usual == theme().surface ? theme().sunken : usual;
}

void HeadRow::paintEvent(QPaintEvent* event)
{
    FormRow::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int top = (std::min(height(), LeastHeight) - Chevron) / 2;
    const QRect sign =
        QStyle::visualRect(layoutDirection(), rect(), QRect(space::page + indent(), top, Chevron, Chevron));
    paintIcon(&painter, sign, item().expanded ? QStringLiteral("chevron-down") : QStringLiteral("chevron-end"),
              theme().text2);
    if (hasFocus()) {
        paintRounded(&painter, QRectF(rect()).adjusted(2, 2, -2, -2), radius::control, {}, theme().accent, 2);
    }
}

void HeadRow::mousePressEvent(QMouseEvent* event)
{
    FormRow::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        Q_EMIT toggleRequested(item().id());
    }
}

void HeadRow::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int open = mirrored ? Qt::Key_Left : Qt::Key_Right;
    const int close = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int key = event->key();
    const bool toggles = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter ||
                         (key == open && !item().expanded) || (key == close && item().expanded);
    if (toggles) {
        Q_EMIT toggleRequested(item().id());
        return;
    }
    if (!unsetByKey(event)) {
        FormRow::keyPressEvent(event);
    }
}

void HeadRow::focusInEvent(QFocusEvent* event)
{
    FormRow::focusInEvent(event);
    update();
}

void HeadRow::focusOutEvent(QFocusEvent* event)
{
    FormRow::focusOutEvent(event);
    update();
}

} // namespace espalier::ui
