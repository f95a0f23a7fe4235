#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace espalier::ui {

namespace {
constexpr int iconGap = 8;
constexpr int chevronSide = 16;

QColor buttonText(const Theme& theme, const QStyleOption* option, const QWidget* widget)
{
    if (!option->state.testFlag(QStyle::State_Enabled)) {
        return theme.disabled;
    }
    const auto* button = qobject_cast<const Button*>(widget);
    if (button == nullptr) {
        return theme.text1;
    }
    switch (button->kind()) {
    case Button::Kind::Primary:
        return theme.onAccent;
    case Button::Kind::Danger:
        return theme.onDanger;
    case Button::Kind::Destructive:
        return theme.failed.text;
    case Button::Kind::Link:
        return option->state.testFlag(QStyle::State_MouseOver) ? theme.accentHover : theme.accent;
    case Button::Kind::Standard:
    case Button::Kind::Quiet:
        break;
    }
    return theme.text1;
}

void paintButtonLabel(const Theme& theme, const QStyleOptionButton* option, QPainter* painter, const QWidget* widget)
{
    const QFontMetrics& metrics = option->fontMetrics;
    const bool menu = option->features.testFlag(QStyleOptionButton::HasMenu);
    const QSize sign = option->icon.isNull() ? QSize(0, 0) : option->iconSize;
    const int textWidth = option->text.isEmpty() ? 0 : metrics.size(Qt::TextShowMnemonic, option->text).width();
    const int gap = sign.isEmpty() || textWidth == 0 ? 0 : iconGap;
    const int chevron = menu && textWidth > 0 ? chevronSide + 6 : 0;
    const int wanted = sign.width() + gap + textWidth + chevron;
    const auto* shown = qobject_cast<const Button*>(widget);
    const int margin = shown != nullptr && shown->kind() == Button::Kind::Link ? 0 : 8;
    const int width = std::min(wanted, option->rect.width() - margin);
    QRect row(option->rect.left() + (option->rect.width() - width) / 2, option->rect.top(), width,
              option->rect.height());
    const QColor color = buttonText(theme, option, widget);
    if (!sign.isEmpty()) {
        const QRect at(row.left(), row.center().y() - sign.height() / 2 + 1, sign.width(), sign.height());
        const auto mode = option->state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        option->icon.paint(painter, QStyle::visualRect(option->direction, option->rect, at), Qt::AlignCenter, mode);
    }
    if (chevron > 0) {
        const QRect at(row.right() - chevronSide + 1, row.center().y() - chevronSide / 2 + 1, chevronSide, chevronSide);
        paintIcon(painter, QStyle::visualRect(option->direction, option->rect, at), QStringLiteral("chevron-down"),
                  shown != nullptr && shown->kind() == Button::Kind::Primary ? color : theme.text3);
    }
    const QRect text = QStyle::visualRect(
        option->direction, option->rect,
        QRect(row.left() + sign.width() + gap, row.top(), row.width() - sign.width() - gap - chevron, row.height()));
    painter->save();
    painter->setPen(color);
    const int flags = static_cast<int>(QStyle::visualAlignment(option->direction, Qt::AlignLeft)) |
                      static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextSingleLine) |
                      static_cast<int>(Qt::TextHideMnemonic);
    painter->drawText(text, flags,
                      metrics.elidedText(option->text, Qt::ElideRight, text.width() + 2, Qt::TextShowMnemonic));
    painter->restore();
}

void paintTab(const Theme& theme, const QStyleOptionTab* option, QPainter* painter)
{
    if (option->state.testFlag(QStyle::State_Selected)) {
        const QRect line(option->rect.left() + 5, option->rect.bottom() - 1, option->rect.width() - 10, 2);
        painter->fillRect(line, theme.accent);
    }
    if (option->state.testFlag(QStyle::State_HasFocus) && option->state.testFlag(QStyle::State_KeyboardFocusChange) &&
        option->state.testFlag(QStyle::State_Selected)) {
        paintRounded(painter, QRectF(option->rect).adjusted(1, 3, -1, -4), radius::control, {}, theme.accent, 2);
    }
}

// Room before the words, where anything in the menu has a tick or an icon.
int menuLead(const QStyleOptionMenuItem& item)
{
    return item.menuHasCheckableItems || item.maxIconWidth > 0 ? 36 : 12;
}

void paintMenuItem(const Theme& theme, const QStyleOptionMenuItem* option, QPainter* painter)
{
    const QRect rect = option->rect;
    painter->fillRect(rect, theme.raised);
    if (option->menuItemType == QStyleOptionMenuItem::Separator) {
        paintHairline(painter, QPointF(rect.left() + 4, rect.center().y()),
                      QPointF(rect.right() - 3, rect.center().y()), theme.divider);
        return;
    }
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    if (option->state.testFlag(QStyle::State_Selected) && enabled) {
        paintRounded(painter, rect, radius::chip, theme.hover);
    }
    const QRect signRoom(rect.left() + 8, rect.top(), 18, rect.height());
    const QRect sign = QStyle::visualRect(
        option->direction, rect, QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(18, 18), signRoom));
    if (option->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option->checked) {
            paintIcon(painter, sign, QStringLiteral("tick"), theme.accent);
        }
    } else if (!option->icon.isNull()) {
        option->icon.paint(painter, sign, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QString label = option->text.section(QLatin1Char('\t'), 0, 0);
    const QString keys = option->text.section(QLatin1Char('\t'), 1);
    const QRect text = QStyle::visualRect(option->direction, rect, rect.adjusted(menuLead(*option), 0, -12, 0));
    painter->save();
    painter->setFont(option->font);
    painter->setPen(enabled ? theme.text1 : theme.disabled);
    painter->drawText(text,
                      static_cast<int>(QStyle::visualAlignment(option->direction, Qt::AlignLeft)) |
                          static_cast<int>(Qt::AlignVCenter) | static_cast<int>(Qt::TextHideMnemonic),
                      label);
    painter->setPen(theme.text3);
    painter->drawText(text,
                      static_cast<int>(QStyle::visualAlignment(option->direction, Qt::AlignRight)) |
                          static_cast<int>(Qt::AlignVCenter),
                      keys);
    painter->restore();
    if (option->menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect at =
            QStyle::visualRect(option->direction, rect, QRect(rect.right() - 20, rect.center().y() - 7, 14, 14));
        paintIcon(painter, at, QStringLiteral("chevron-end"), theme.text3);
    }
}
} // namespace

void AppStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                           const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            paintButtonLabel(m_theme, button, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            paintTab(m_theme, tab, painter);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab plain = *tab;
            plain.state.setFlag(State_HasFocus, false);
            const bool current = tab->state.testFlag(State_Selected) || tab->state.testFlag(State_MouseOver);
            plain.palette.setColor(QPalette::WindowText, current ? m_theme.text1 : m_theme.text2);
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            paintMenuItem(m_theme, item, painter);
            return;
        }
        break;
    case CE_MenuEmptyArea:
        painter->fillRect(option->rect, m_theme.raised);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect, m_theme.border);
        return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.sunken);
        paintHairline(painter, QPointF(option->rect.left(), option->rect.bottom()),
                      QPointF(option->rect.right() + 1, option->rect.bottom()), m_theme.border);
        return;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
            QStyleOptionHeader plain(*header);
            plain.palette.setColor(QPalette::ButtonText, sorted ? m_theme.text1 : m_theme.text2);
            QProxyStyle::drawControl(element, &plain, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        paintRounded(painter, option->rect, 2, m_theme.divider);
        return;
    case CE_ProgressBarLabel:
        return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            const double part = bar->maximum > bar->minimum
                                    ? double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum)
                                    : 0.4;
            QRect done = bar->rect;
            done.setWidth(qRound(done.width() * std::clamp(part, 0.0, 1.0)));
            paintRounded(painter, visualRect(bar->direction, bar->rect, done), 2, m_theme.accent);
            return;
        }
        break;
    case CE_FocusFrame:
        paintRounded(painter, option->rect, radius::control + 2, {}, m_theme.accent, 2);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QSize AppStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                 const QWidget* widget) const
{
    switch (type) {
    case CT_PushButton:
        if (const auto* option2 = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const auto* button = qobject_cast<const Button*>(widget);
            const bool small = button != nullptr && button->buttonSize() == Button::Size::Small;
            const bool link = button != nullptr && button->kind() == Button::Kind::Link;
            const int least = small ? height::smallControl : height::control;
            const int textWidth = option2->fontMetrics.size(Qt::TextShowMnemonic, option2->text).width();
            int width = textWidth;
            if (!option2->icon.isNull()) {
                width += option2->iconSize.width() + (textWidth > 0 ? iconGap : 0);
            }
            if (option2->features.testFlag(QStyleOptionButton::HasMenu)) {
                width += chevronSide + 6;
            }
            width += link ? 2 : 2 * (small ? 10 : 13);
            return {width, std::max(link ? 20 : least, option2->fontMetrics.height() + (small ? 6 : (link ? 2 : 12)))};
        }
        break;
    case CT_LineEdit:
        return {size.width() + 14, std::max(height::control, size.height() + 10)};
    case CT_ComboBox:
        return {size.width() + 10 + 10 + 24, std::max(height::control, size.height() + 12)};
    case CT_SpinBox:
        return {size.width() + 60, std::max(height::control, option->fontMetrics.height() + 12)};
    case CT_TabBarTab:
        return {size.width(), std::max(height::tab, option->fontMetrics.height() + 16)};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(height::tableHeader, option->fontMetrics.height() + 10)};
    }
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator) {
                return {size.width(), 9};
            }
            const QString keys = item->text.section(QLatin1Char('\t'), 1);
            const QString label = item->text.section(QLatin1Char('\t'), 0, 0);
            const QFontMetrics metrics(item->font);
            const int keysWidth = keys.isEmpty() ? 0 : metrics.horizontalAdvance(keys) + 28;
            return {menuLead(*item) + metrics.size(Qt::TextShowMnemonic, label).width() + keysWidth + 24,
                    std::max(30, metrics.height() + 10)};
        }
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

} // namespace espalier::ui
