#include "ui/common/sheet.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/state.h"
#include "ui/common/text_label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVariantAnimation>

namespace espalier::ui {

namespace {
constexpr int SideWidth = 860;
constexpr int MiddleWidth = 480;
constexpr int SlideMs = 120;

// The panel's own ground; a card in the middle, a full-height pane at the side.
class Panel : public QWidget {
public:
    Panel(Sheet::Place place, QWidget* parent) : QWidget(parent), m_place(place)
    {
        setAttribute(Qt::WA_NoMousePropagation);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool card = m_place == Sheet::Place::Middle;
        paintRounded(&painter, rect(), card ? radius::card : 0, theme().surface, card ? theme().border : QColor());
    }

private:
    Sheet::Place m_place;
};

class Band : public QWidget { // head and foot with their hairline
public:
    Band(Qt::Edge edge, QWidget* parent) : QWidget(parent), m_edge(edge) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const double y = m_edge == Qt::TopEdge ? 0 : height() - 1;
        paintHairline(&painter, QPointF(0, y), QPointF(width(), y), theme().border);
    }

private:
    Qt::Edge m_edge;
};
} // namespace

Sheet::Sheet(QWidget* over, Place place)
    : QWidget(over->window()), m_place(place), m_width(place == Place::Side ? SideWidth : MiddleWidth),
      m_panel(new Panel(place, this)), m_column(new QVBoxLayout(m_panel)), m_before(QApplication::focusWidget())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::ClickFocus);
    auto* head = place == Place::Side ? new Band(Qt::BottomEdge, m_panel) : new QWidget(m_panel);
    m_title = new ElidedLabel(TextRole::PageTitle, &Theme::text1, head);
    m_pill = new StatePill(head);
    m_close = new IconButton(QStringLiteral("close"), tr("Close"), head, Button::Kind::Quiet);
    auto* row = new QHBoxLayout(head);
    if (place == Place::Side) {
        row->setContentsMargins(space::large, space::pane, space::pane, space::pane);
    } else {
        row->setContentsMargins(space::page, space::page, space::pane, 0);
        m_close->hide(); // Cancel is there
    }
    row->addWidget(m_title, 0);
    row->addSpacing(space::small);
    row->addWidget(m_pill);
    row->addStretch(1);
    row->addWidget(m_close);
    m_pill->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(head);
    connect(m_close, &QPushButton::clicked, this, &Sheet::dismiss);
    parentWidget()->installEventFilter(this);
    hide();
}

Sheet::~Sheet() = default;

void Sheet::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
    const int wanted = m_title->sizeHint().width();
    m_title->setMinimumWidth(qMin(wanted, m_width - 160));
}

void Sheet::setPill(State state, const QString& words)
{
    m_pill->set(state, words);
    m_pill->setVisible(!words.isEmpty());
}

void Sheet::setPanelWidth(int width)
{
    m_width = width;
    place();
}

void Sheet::setBody(QWidget* body, int padding)
{
    auto* holder = new QWidget(m_panel);
    auto* layout = new QVBoxLayout(holder);
    layout->setContentsMargins(padding, padding, padding, padding);
    layout->addWidget(body);
    m_column->insertWidget(1, holder, 1);
}

QHBoxLayout* Sheet::foot()
{
    if (m_foot == nullptr) {
        m_foot = m_place == Place::Side ? new Band(Qt::TopEdge, m_panel) : new QWidget(m_panel);
        auto* row = new QHBoxLayout(m_foot);
        const int edge = m_place == Place::Side ? space::large : space::page;
        row->setContentsMargins(edge, m_place == Place::Side ? space::pane : 0, edge,
                                m_place == Place::Side ? space::pane : edge);
        row->setSpacing(space::small);
        row->addStretch(1);
        m_column->addWidget(m_foot);
    }
    return qobject_cast<QHBoxLayout*>(m_foot->layout());
}

Sheet* Sheet::current(const QWidget* window)
{
    Sheet* top = nullptr;
    for (Sheet* sheet : window->window()->findChildren<Sheet*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!sheet->m_closing && sheet->isVisible()) {
            top = sheet;
        }
    }
    return top;
}

QRect Sheet::panelRect() const
{
    if (m_place == Place::Middle) {
        const int wide = qMin(m_width, width() - 2 * space::page);
        const int wanted =
            m_panel->hasHeightForWidth() ? m_panel->layout()->totalHeightForWidth(wide) : m_panel->sizeHint().height();
        const int tall = qMin(wanted, height() - 2 * space::page);
        return {(width() - wide) / 2, qMax(int(space::page), (height() - tall) * 2 / 5), wide, tall};
    }
    const int wide = qMin(qMax(m_width, m_width == SideWidth ? width() * 6 / 10 : 0), width());
    const int hidden = static_cast<int>(wide * (1.0 - m_shown));
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    return {rightToLeft ? -hidden : width() - wide + hidden, 0, wide, height()};
}

void Sheet::place()
{
    setGeometry(parentWidget()->rect());
    m_panel->setGeometry(panelRect());
}

void Sheet::present(QWidget* focus)
{
    show();
    raise();
    place();
    if (focus != nullptr) {
        focus->setFocus(Qt::OtherFocusReason);
    } else {
        m_panel->setFocus();
        focusNextPrevChild(true);
    }
    animate(0, 1);
}

void Sheet::animate(double from, double to)
{
    const bool motion = style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
    if (!motion) {
        m_shown = to;
        place();
        if (m_closing) {
            close();
        }
        return;
    }
    auto* animation = new QVariantAnimation(this);
    animation->setStartValue(from);
    animation->setEndValue(to);
    animation->setDuration(SlideMs);
    animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(animation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        m_shown = value.toDouble();
        place();
        update();
    });
    connect(animation, &QVariantAnimation::finished, this, [this] {
        if (m_closing) {
            close();
        }
    });
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

void Sheet::dismiss()
{
    if (m_closing) {
        return;
    }
    m_closing = true;
    Q_EMIT dismissed();
    if (m_before != nullptr && m_before->isVisible()) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
    animate(1, 0);
}

void Sheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor scrim = theme().scrim;
    scrim.setAlphaF(scrim.alphaF() * static_cast<float>(m_shown));
    painter.fillRect(rect(), scrim);
}

void Sheet::mousePressEvent(QMouseEvent* event)
{
    // A stray click beside a confirmation must not lose what was typed there.
    if (m_place == Place::Side && !m_panel->geometry().contains(event->position().toPoint())) {
        dismiss();
    }
}

void Sheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    event->accept(); // nothing below the sheet hears keys
}

bool Sheet::focusNextPrevChild(bool next)
{
    QWidget* from = QApplication::focusWidget();
    if (from == nullptr || !isAncestorOf(from)) {
        from = m_panel;
    }
    QWidget* to = from;
    do {
        to = next ? to->nextInFocusChain() : to->previousInFocusChain();
        const bool takesIt = isAncestorOf(to) && (to->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                             to->isEnabled() && to->isVisible();
        if (takesIt && to->focusProxy() == nullptr) {
            to->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (to != from);
    return true;
}

bool Sheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace espalier::ui
