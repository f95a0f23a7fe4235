#include "ui/common/side_bar_parts.h"

#include "ui/common/app_style.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace espalier::ui {

namespace {
// One or two lines of text, centred in `room` together.
void paintPair(QPainter* painter, const QRect& room, const QString& first, const QString& second, Elide elideSecond,
               Qt::LayoutDirection direction)
{
    const int tall = lineHeight(TextRole::Strong) + (second.isEmpty() ? 0 : lineHeight(TextRole::Second) - 1);
    const int top = room.center().y() - tall / 2 + 1;
    QFont bold = roleFont(TextRole::Strong);
    bold.setWeight(QFont::DemiBold);
    paintLine(painter, QRect(room.left(), top, room.width(), lineHeight(TextRole::Strong)), first, bold, theme().text1,
              Qt::AlignLeading, Elide::End, direction);
    paintLine(painter,
              QRect(room.left(), top + lineHeight(TextRole::Strong) - 1, room.width(), lineHeight(TextRole::Second)),
              second, roleFont(TextRole::Second), theme().text2, Qt::AlignLeading, elideSecond, direction);
}
} // namespace

OrganizationButton::OrganizationButton(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Menu"));
    setToolTip(tr("Menu (F10)"));
}

void OrganizationButton::setOrganization(const QString& name)
{
    m_name = name;
    setAccessibleName(tr("Menu of %1").arg(name));
    update();
}

void OrganizationButton::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize OrganizationButton::sizeHint() const
{
    return {m_compact ? 44 : 180, std::max(42, lineHeight(TextRole::Strong) + lineHeight(TextRole::Second) + 8)};
}

void OrganizationButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        paintRounded(&painter, rect(), radius::control, theme().hover);
    }
    constexpr int tile = 30;
    const int left = m_compact ? (width() - tile) / 2 : 6;
    const QRect mark = QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - tile) / 2, tile, tile));
    paintIcon(&painter, mark, QStringLiteral("app"), Qt::white);
    if (m_compact) {
        return;
    }
    paintPair(&painter, QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(6 + tile + 10, 0, -26, 0)),
              QStringLiteral("Espalier"), m_name, Elide::End, layoutDirection());
    const QRect chevron = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 23, height() / 2 - 7, 16, 16));
    paintIcon(&painter, chevron, QStringLiteral("chevron-down"), theme().text2);
}

ServerLine::ServerLine(QWidget* parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ServerLine::set(State state, const QString& words, const QString& host)
{
    m_state = state;
    m_words = words;
    m_host = host;
    setAccessibleName(words + QStringLiteral(", ") + host);
    setToolTip(plainToolTip(words + QLatin1Char('\n') + host));
    update();
}

void ServerLine::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

QSize ServerLine::sizeHint() const
{
    return {44, std::max(44, lineHeight(TextRole::Strong) + lineHeight(TextRole::Second) + 10)};
}

void ServerLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (underMouse()) {
        paintRounded(&painter, rect(), radius::control, theme().hover);
    }
    constexpr int side = 16;
    const int left = m_compact ? (width() - side) / 2 : 11;
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - side) / 2, side, side));
    paintIcon(&painter, sign, stateIconName(m_state), stateColors(theme(), m_state).text);
    if (!m_compact) {
        paintPair(&painter, QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(36, 0, -8, 0)), m_words,
                  m_host, Elide::Middle, layoutDirection());
    }
}

OperatorLine::OperatorLine(QWidget* parent) : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("operatorLine"));
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    hide();
}

void OperatorLine::set(const QString& name, const QString& role)
{
    m_name = visibleText(name, 80);
    m_role = role;
    setAccessibleName(tr("Logged in: %1, %2").arg(m_name, role));
    setToolTip(plainToolTip(accessibleName()));
    setVisible(!name.isEmpty());
    update();
}

void OperatorLine::setCompact(bool compact)
{
    m_compact = compact;
    update();
}

QSize OperatorLine::sizeHint() const
{
    return {44, std::max(44, lineHeight(TextRole::Strong) + lineHeight(TextRole::Second) + 10)};
}

void OperatorLine::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    if (underMouse() || isDown()) {
        paintRounded(&painter, rect(), radius::control, theme().hover);
    }
    constexpr int side = 16;
    const int left = m_compact ? (width() - side) / 2 : 11;
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(), QRect(left, (height() - side) / 2, side, side));
    paintIcon(&painter, sign, QStringLiteral("person"), theme().text2);
    if (m_compact) {
        return;
    }
    paintPair(&painter, QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(36, 0, -26, 0)), m_name, m_role,
              Elide::End, layoutDirection());
    const QRect chevron = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 23, height() / 2 - 7, 16, 16));
    paintIcon(&painter, chevron, QStringLiteral("chevron-up"), theme().text2);
}

TaskStrip::TaskStrip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
}

void TaskStrip::report(const QString& name, int done, int total)
{
    m_name = name;
    m_done = done;
    m_total = total;
    m_running = true;
    setAccessibleName(tr("%1, %2 of %3").arg(name, QLocale().toString(done), QLocale().toString(total)));
    setToolTip(plainToolTip(accessibleName()));
    setVisible(!m_compact);
    update();
}

void TaskStrip::finish()
{
    m_running = false;
    setVisible(false);
}

void TaskStrip::setCompact(bool compact)
{
    m_compact = compact;
    setVisible(m_running && !compact);
}

QSize TaskStrip::sizeHint() const
{
    return {180, lineHeight(TextRole::Second) + 26};
}

void TaskStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::control, theme().surface, theme().border);
    const QRect inside = rect().adjusted(10, 7, -10, -8);
    const QRect line(inside.left(), inside.top(), inside.width(), lineHeight(TextRole::Second) + 1);
    const QString count = tr("%1 of %2").arg(QLocale().toString(m_done), QLocale().toString(m_total));
    const int countWidth = QFontMetrics(roleFont(TextRole::Second)).horizontalAdvance(count);
    paintLine(&painter, QStyle::visualRect(layoutDirection(), line, line.adjusted(0, 0, -countWidth - 8, 0)), m_name,
              roleFont(TextRole::Second), theme().text1, Qt::AlignLeading, Elide::End, layoutDirection());
    paintLine(&painter, line, count, roleFont(TextRole::Second), theme().text2, Qt::AlignTrailing, Elide::End,
              layoutDirection());
    const QRectF bar(inside.left(), inside.bottom() - 3, inside.width(), 4);
    paintRounded(&painter, bar, 2, theme().divider);
    if (m_total > 0) {
        QRectF done = bar;
        done.setWidth(bar.width() * std::clamp(double(m_done) / m_total, 0.0, 1.0));
        if (layoutDirection() == Qt::RightToLeft) {
            done.moveRight(bar.right());
        }
        paintRounded(&painter, done, 2, theme().accent);
    }
}

} // namespace espalier::ui
