#include "ui/common/app_style.h"
#include "ui/common/field_look.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"

#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>

namespace espalier::ui {

namespace {
constexpr int stepWidth = 28;

void paintFrame(const Theme& theme, const QStyleOption* option, QPainter* painter, bool focused, FieldLook look)
{
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const QColor line = focused ? theme.accent : (enabled ? theme.fieldBorder : theme.border);
    const QColor ground = enabled ? theme.surface : theme.sunken;
    if (look != FieldLook::Plain && !focused) {
        paintRounded(painter, option->rect, radius::control, ground);
        paintFieldLook(painter, option->rect, radius::control, look, theme);
        return;
    }
    paintRounded(painter, option->rect, radius::control, ground, line, focused ? 2 : 1);
}

void paintScrollBar(const Theme& theme, const QStyleOptionSlider* option, QPainter* painter, const QRect& slider)
{
    if (option->maximum <= option->minimum) {
        return;
    }
    const bool over = option->state.testFlag(QStyle::State_MouseOver) || option->state.testFlag(QStyle::State_Sunken);
    const int thick = over ? 9 : 5;
    QRectF bar(slider);
    if (option->orientation == Qt::Vertical) {
        const bool left = option->direction == Qt::RightToLeft;
        bar = QRectF(left ? bar.left() + 2 : bar.right() - thick - 1, bar.top() + 2, thick, bar.height() - 4);
    } else {
        bar = QRectF(bar.left() + 2, bar.bottom() - thick - 1, bar.width() - 4, thick);
    }
    paintRounded(painter, bar, thick / 2.0, over ? theme.fieldBorder : theme.controlBorder);
}
} // namespace

void AppStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                  const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            paintFrame(m_theme, option, painter, option->state.testFlag(State_HasFocus), fieldLook(widget));
            const QRect arrow = subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget);
            const QRect box = alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(16, 16), arrow);
            const bool enabled = option->state.testFlag(State_Enabled);
            paintIcon(painter, box, QStringLiteral("chevron-down"), enabled ? m_theme.text2 : m_theme.disabled);
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            paintFrame(m_theme, option, painter, option->state.testFlag(State_HasFocus), fieldLook(widget));
            const auto sign = [&](SubControl part, const QString& name, QAbstractSpinBox::StepEnabledFlag step) {
                const QRect at = subControlRect(CC_SpinBox, spin, part, widget);
                const bool can = spin->stepEnabled.testFlag(step) && option->state.testFlag(State_Enabled);
                paintIcon(painter, alignedRect(Qt::LeftToRight, Qt::AlignCenter, QSize(16, 16), at), name,
                          can ? m_theme.text2 : m_theme.disabled);
            };
            sign(SC_SpinBoxUp, QStringLiteral("plus"), QAbstractSpinBox::StepUpEnabled);
            sign(SC_SpinBoxDown, QStringLiteral("minus"), QAbstractSpinBox::StepDownEnabled);
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paintScrollBar(m_theme, bar, painter, subControlRect(CC_ScrollBar, bar, SC_ScrollBarSlider, widget));
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect AppStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                               const QWidget* widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ScrollBar) {
        // No arrow buttons: the groove is the whole bar.
        const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        if (bar == nullptr || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine) {
            return {};
        }
        const bool vertical = bar->orientation == Qt::Vertical;
        const int length = vertical ? rect.height() : rect.width();
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        int slider = length;
        if (range > 0) {
            slider = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
            slider = std::clamp(slider, std::min(pixelMetric(PM_ScrollBarSliderMin, option, widget), length), length);
        }
        const int start =
            sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto span = [&](int from, int size) {
            return vertical
                       ? QRect(rect.left(), rect.top() + from, rect.width(), size)
                       : visualRect(bar->direction, rect, QRect(rect.left() + from, rect.top(), size, rect.height()));
        };
        switch (part) {
        case SC_ScrollBarSlider:
            return span(start, slider);
        case SC_ScrollBarSubPage:
            return span(0, start);
        case SC_ScrollBarAddPage:
            return span(start + slider, length - start - slider);
        case SC_ScrollBarGroove:
            return rect;
        default:
            return {};
        }
    }
    if (control == CC_ComboBox && part != SC_ComboBoxFrame && part != SC_ComboBoxListBoxPopup) {
        const QRect arrow(rect.right() - 31, rect.top(), 28, rect.height());
        const QRect field = rect.adjusted(9, 2, -32, -2);
        return visualRect(option->direction, rect, part == SC_ComboBoxArrow ? arrow : field);
    }
    if (control == CC_SpinBox && part != SC_SpinBoxFrame) {
        const QRect up(rect.right() - stepWidth - 1, rect.top(), stepWidth, rect.height());
        const QRect down = up.translated(-stepWidth, 0);
        const QRect field = rect.adjusted(5, 2, -2 * stepWidth - 4, -2);
        return visualRect(option->direction, rect, part == SC_SpinBoxUp ? up : (part == SC_SpinBoxDown ? down : field));
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect AppStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget); edit != nullptr && edit->hasFrame()) {
            return option->rect.adjusted(6, 2, -6, -2);
        }
        break;
    case SE_PushButtonContents:
        return option->rect;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

} // namespace espalier::ui
