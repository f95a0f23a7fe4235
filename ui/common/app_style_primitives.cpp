#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/field_look.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/text_frame.h"

#include <QAbstractButton>
#include <QFrame>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace espalier::ui {

namespace {
bool on(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

void paintField(const Theme& theme, const QStyleOption* option, QPainter* painter, bool readOnly, FieldLook look)
{
    const bool enabled = on(option, QStyle::State_Enabled);
    const bool focused = on(option, QStyle::State_HasFocus) && enabled;
    const QColor fill = enabled && !readOnly ? theme.surface : theme.sunken;
    const QColor line = focused ? theme.accent : (enabled ? theme.fieldBorder : theme.border);
    if (look != FieldLook::Plain && !focused) {
        paintRounded(painter, option->rect, radius::control, fill);
        paintFieldLook(painter, option->rect, radius::control, look, theme);
        return;
    }
    paintRounded(painter, option->rect, radius::control, fill, line, focused ? 2 : 1);
}

void paintCheckBox(const Theme& theme, const QStyleOption* option, QPainter* painter)
{
    const bool enabled = on(option, QStyle::State_Enabled);
    const bool filled = on(option, QStyle::State_On) || on(option, QStyle::State_NoChange);
    const QRect box = option->rect;
    if (!filled) {
        const QColor line =
            !enabled ? theme.border : (on(option, QStyle::State_MouseOver) ? theme.accent : theme.fieldBorder);
        paintRounded(painter, box, radius::badge, theme.surface, line, 1.5);
        return;
    }
    const QColor fill = enabled ? theme.accent : theme.disabled;
    paintRounded(painter, box, radius::badge, fill);
    const QColor sign = enabled ? theme.onAccent : theme.surface;
    paintIcon(painter, QRectF(box).adjusted(2, 2, -2, -2),
              on(option, QStyle::State_NoChange) ? QStringLiteral("minus") : QStringLiteral("tick-bold"), sign);
}

void paintRadio(const Theme& theme, const QStyleOption* option, QPainter* painter)
{
    const bool enabled = on(option, QStyle::State_Enabled);
    const QRectF circle = option->rect;
    if (!on(option, QStyle::State_On)) {
        paintRounded(painter, circle, circle.height() / 2, theme.surface, enabled ? theme.fieldBorder : theme.border,
                     1.5);
        return;
    }
    paintRounded(painter, circle, circle.height() / 2, enabled ? theme.accent : theme.disabled);
    paintRounded(painter, circle.adjusted(6, 6, -6, -6), circle.height() / 2, theme.onAccent);
}

void paintSwitch(const Theme& theme, const QStyleOption* option, QPainter* painter, FieldLook look)
{
    const bool enabled = on(option, QStyle::State_Enabled);
    const bool isOn = on(option, QStyle::State_On);
    const QRectF track = option->rect;
    const qreal round = track.height() / 2;
    const bool soft = look == FieldLook::Unset || look == FieldLook::Default;
    if (soft) {
        paintRounded(painter, track, round, look == FieldLook::Default ? theme.accentSoft : theme.surface);
        paintFieldLook(painter, track, round, look, theme);
    } else if (isOn) {
        paintRounded(painter, track, round, enabled ? theme.accent : theme.disabled);
    } else {
        paintRounded(painter, track, round, theme.surface, enabled ? theme.fieldBorder : theme.border, 1.5);
    }
    const bool atEnd = isOn == (option->direction == Qt::LeftToRight);
    const qreal side = track.height() - 8;
    const QRectF knob(atEnd ? track.right() - side - 4 : track.left() + 4, track.top() + 4, side, side);
    const QColor filled = look == FieldLook::Default ? theme.accent : (soft ? theme.fieldBorder : theme.onAccent);
    paintRounded(painter, knob, side / 2, isOn ? filled : (enabled ? theme.fieldBorder : theme.disabled));
}

struct ButtonColors {
    QColor fill;
    QColor line;
};

ButtonColors buttonColors(const Theme& theme, Button::Kind kind, QStyle::State state)
{
    const bool enabled = state.testFlag(QStyle::State_Enabled);
    const bool over = state.testFlag(QStyle::State_MouseOver) && enabled;
    const bool down = state.testFlag(QStyle::State_Sunken) || state.testFlag(QStyle::State_On);
    switch (kind) {
    case Button::Kind::Primary:
        if (!enabled) {
            return {theme.sunken, theme.border};
        }
        return {over || down ? theme.accentHover : theme.accent, {}};
    case Button::Kind::Danger:
        if (!enabled) {
            return {theme.sunken, theme.border};
        }
        return {over || down ? theme.failed.text : theme.danger, {}};
    case Button::Kind::Quiet:
        return {down ? theme.border : (over ? theme.hover : QColor()), {}};
    case Button::Kind::Destructive:
        return {over || down ? theme.failed.soft : theme.surface, enabled ? theme.failed.line : theme.border};
    case Button::Kind::Link:
        return {};
    case Button::Kind::Standard:
        break;
    }
    if (!enabled) {
        return {theme.sunken, theme.border};
    }
    return {down ? theme.divider : (over ? theme.hover : theme.surface), theme.controlBorder};
}
} // namespace

void AppStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    switch (element) {
    case PE_FrameLineEdit:
        return; // the panel paints the line too
    case PE_PanelLineEdit: {
        const auto* edit = qobject_cast<const QLineEdit*>(widget);
        if (edit != nullptr && !edit->hasFrame()) {
            return;
        }
        paintField(m_theme, option, painter, on(option, State_ReadOnly), fieldLook(widget));
        return;
    }
    case PE_IndicatorCheckBox:
        if (qobject_cast<const Switch*>(widget) != nullptr) {
            paintSwitch(m_theme, option, painter, fieldLook(widget));
            return;
        }
        paintCheckBox(m_theme, option, painter);
        return;
    case PE_IndicatorItemViewItemCheck:
        paintCheckBox(m_theme, option, painter);
        return;
    case PE_IndicatorRadioButton:
        paintRadio(m_theme, option, painter);
        return;
    case PE_PanelButtonCommand: {
        const auto* button = qobject_cast<const Button*>(widget);
        const auto kind = button != nullptr ? button->kind() : Button::Kind::Standard;
        const ButtonColors color = buttonColors(m_theme, kind, option->state);
        if (color.fill.isValid() || color.line.isValid()) {
            paintRounded(painter, option->rect, radius::control, color.fill, color.line);
        }
        return;
    }
    case PE_PanelButtonTool: {
        const ButtonColors color = buttonColors(m_theme, Button::Kind::Quiet, option->state);
        paintRounded(painter, option->rect, radius::control, color.fill, color.line);
        return;
    }
    case PE_FrameFocusRect:
        // Buttons have the ring outside, see FocusRing.
        if (on(option, State_KeyboardFocusChange) && qobject_cast<const QAbstractButton*>(widget) == nullptr) {
            paintRounded(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), radius::control, {}, m_theme.accent, 2);
        }
        return;
    case PE_FrameDefaultButton:
    case PE_FrameTabBarBase:
    case PE_PanelScrollAreaCorner:
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame: {
        const auto* frame = qobject_cast<const QFrame*>(widget);
        if (frame != nullptr && frame->frameShape() == QFrame::StyledPanel) {
            const bool focused = on(option, State_HasFocus) && frame->focusPolicy() != Qt::NoFocus;
            const QColor ground = isTextArea(widget) ? widget->palette().color(QPalette::Base) : QColor();
            paintRounded(painter, option->rect, radius::control, ground, focused ? m_theme.accent : m_theme.border,
                         focused ? 2 : 1);
            return;
        }
        break;
    }
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.raised);
        return;
    case PE_FrameMenu:
        paintRounded(painter, option->rect, 0, {}, m_theme.border);
        return;
    case PE_PanelTipLabel:
        paintRounded(painter, option->rect, 0, m_theme.raised, m_theme.border);
        return;
    case PE_PanelItemViewItem:
    case PE_PanelItemViewRow:
        if (on(option, State_Selected)) {
            painter->fillRect(option->rect, m_theme.selection);
        } else if (on(option, State_MouseOver)) {
            painter->fillRect(option->rect, m_theme.hover);
        }
        return;
    case PE_IndicatorHeaderArrow: {
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        if (header != nullptr && header->sortIndicator != QStyleOptionHeader::None) {
            const QString name = header->sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("chevron-down")
                                                                                     : QStringLiteral("chevron-up");
            const QRect box = alignedRect(option->direction, Qt::AlignCenter, QSize(14, 14), option->rect);
            paintIcon(painter, box, name, m_theme.text1);
        }
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

} // namespace espalier::ui
