#include "ui/common/app_style.h"
#include "ui/common/charts.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace espalier::ui {

namespace {
constexpr int signSide = 28;

int textLine()
{
    return QFontMetrics(roleFont(TextRole::Body)).height() + 1;
}
} // namespace

ExpiryAxis::ExpiryAxis(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void ExpiryAxis::setEndings(const QList<Ending>& endings)
{
    m_endings = endings;
    m_current = std::clamp(m_current, 0, std::max(0, int(endings.size()) - 1));
    QStringList words;
    for (const Ending& ending : endings) {
        words.append(ending.name + QStringLiteral(": ") + ending.when);
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    setFocusPolicy(endings.isEmpty() ? Qt::NoFocus : Qt::TabFocus);
    update();
}

QSize ExpiryAxis::sizeHint() const
{
    return {480, signSide + 8 + 2 * textLine()};
}

QSize ExpiryAxis::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

QRect ExpiryAxis::place(int index) const
{
    const int count = std::max(1, int(m_endings.size()));
    const int wide = width() / count;
    return QStyle::visualRect(layoutDirection(), rect(), QRect(index * wide, 0, wide, height()));
}

void ExpiryAxis::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, signSide / 2, width(), 2), theme().border);
    for (int i = 0; i < m_endings.size(); ++i) {
        const Ending& ending = m_endings.at(i);
        const StateColors& color = stateColors(theme(), ending.state);
        const QRect room = place(i).adjusted(8, 0, -8, 0);
        const QRect sign =
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignTop, QSize(signSide, signSide), room);
        const bool fine = ending.state == State::Ok;
        paintRounded(&painter, sign, signSide / 2.0, fine ? theme().surface : color.soft,
                     fine ? theme().border : color.line, 1.5);
        paintIcon(&painter, QRectF(sign).adjusted(6, 6, -6, -6), stateIconName(ending.state), color.text);
        const QRect name(room.left(), signSide + 8, room.width(), textLine());
        paintLine(&painter, name, ending.name, roleFont(TextRole::Strong), theme().text1, Qt::AlignLeading, Elide::End,
                  layoutDirection());
        paintLine(&painter, name.translated(0, textLine()), ending.when, roleFont(TextRole::Second), theme().text2,
                  Qt::AlignLeading, Elide::End, layoutDirection());
        if (hasFocus() && i == m_current) {
            paintRounded(&painter, QRectF(sign).adjusted(-3, -3, 3, 3), signSide, {}, theme().accent, 2);
        }
    }
}

void ExpiryAxis::mouseReleaseEvent(QMouseEvent* event)
{
    for (int i = 0; i < m_endings.size(); ++i) {
        if (place(i).contains(event->pos())) {
            Q_EMIT activated(m_endings.at(i).id);
            return;
        }
    }
}

void ExpiryAxis::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        m_current = std::clamp(m_current + (event->key() == Qt::Key_Right ? forward : -forward), 0,
                               std::max(0, int(m_endings.size()) - 1));
        update();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_current < m_endings.size()) {
        Q_EMIT activated(m_endings.at(m_current).id);
        return;
    }
    QWidget::keyPressEvent(event);
}

Columns::Columns(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumHeight(110);
}

void Columns::setColumns(const QList<Column>& columns)
{
    m_columns = columns;
    m_current = std::min(m_current, int(columns.size()) - 1);
    update();
}

QSize Columns::sizeHint() const
{
    return {360, 140};
}

QRectF Columns::columnRect(int index) const
{
    const double step = double(width()) / std::max(1, int(m_columns.size()));
    const int labels = QFontMetrics(roleFont(TextRole::Small)).height() + 6;
    return {index * step + 1, 0, std::max(2.0, step - 3), double(height() - labels)};
}

void Columns::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    int most = 1;
    for (const Column& column : m_columns) {
        int sum = 0;
        for (const auto& part : column.parts) {
            sum += part.second;
        }
        most = std::max(most, sum);
    }
    for (int i = 0; i < m_columns.size(); ++i) {
        const Column& column = m_columns.at(i);
        const QRectF room = columnRect(i);
        double bottom = room.bottom();
        for (const auto& [state, count] : column.parts) {
            if (count == 0) {
                continue;
            }
            const double tall = std::max(2.0, (room.height() - 8) * count / most);
            paintRounded(&painter, QRectF(room.left(), bottom - tall, room.width(), tall), 2,
                         stateColors(theme(), state).fill);
            bottom -= tall + 2;
        }
        if (column.parts.isEmpty()) {
            painter.fillRect(QRectF(room.left(), room.bottom() - 2, room.width(), 2), theme().divider);
        }
        if (!column.label.isEmpty()) {
            const int wide = 60;
            QRect label(qRound(room.center().x()) - wide / 2, qRound(room.bottom()) + 4, wide,
                        height() - qRound(room.bottom()) - 4);
            label.moveLeft(std::clamp(label.left(), 0, std::max(0, width() - wide)));
            const auto side = label.right() >= width() - 1 ? Qt::AlignRight : Qt::AlignHCenter;
            paintLine(&painter, label, column.label, roleFont(TextRole::Small), theme().text3, side);
        }
        if (hasFocus() && i == m_current) {
            paintRounded(&painter, room.adjusted(-2, 0, 2, 2), 3, {}, theme().accent, 2);
        }
    }
}

void Columns::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        m_current =
            std::clamp(m_current + (event->key() == Qt::Key_Right ? 1 : -1), 0, std::max(0, int(m_columns.size()) - 1));
        if (m_current < m_columns.size()) {
            setAccessibleDescription(m_columns.at(m_current).words);
        }
        update();
        return;
    }
    QWidget::keyPressEvent(event);
}

bool Columns::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        for (int i = 0; i < m_columns.size(); ++i) {
            if (columnRect(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), plainToolTip(m_columns.at(i).words), this);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace espalier::ui
