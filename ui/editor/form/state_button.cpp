#include "ui/editor/form/state_button.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QKeyEvent>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int Sign = 14, StateChevron = 14, StateGap = 6;
}

StateButton::StateButton(QWidget* parent) : QToolButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFont(roleFont(TextRole::SecondStrong));
    connect(this, &QToolButton::clicked, this, &StateButton::menuRequested);
}

void StateButton::set(Held held, bool required, bool element)
{
    m_held = held;
    m_required = required;
    m_element = element;
    setText(required                ? tr("Required")
            : element               ? tr("Entry")
            : held == Held::NotSet  ? tr("Not set")
            : held == Held::Default ? tr("Default")
                                    : tr("Set"));
    setToolTip(required && held == Held::NotSet ? tr("It has to be set, and isn’t yet.")
               : required                       ? tr("It has to be set.")
               : element                        ? tr("One entry of the list.")
               : held == Held::NotSet           ? tr("Not in the profile: Apple’s default holds.")
               : held == Held::Default          ? tr("Written into the profile, with the value of Apple’s default.")
                                                : tr("Written into the profile."));
    setAccessibleDescription(toolTip());
    updateGeometry();
    update();
}

QSize StateButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {Sign + StateGap + metrics.horizontalAdvance(text()) + 4 + StateChevron + 8,
            std::max(26, metrics.height() + 8)};
}

void StateButton::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    if (underMouse() || isDown()) {
        paintRounded(&painter, rect(), radius::control, t.hover);
    }
    if (hasFocus()) {
        paintRounded(&painter, rect(), radius::control, {}, t.accent, 2);
    }
    const bool missing = m_required && m_held == Held::NotSet;
    const QColor color = missing ? t.failed.text : m_held == Held::NotSet ? t.text3 : t.accent;
    const QColor words = missing ? t.failed.text : m_held == Held::Set || m_required ? t.accent : t.text2;
    const auto at = [this](int x, int wide) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(x, (height() - wide) / 2, wide, wide));
    };
    paintIcon(&painter, at(4, Sign),
              m_held == Held::NotSet    ? QStringLiteral("ring")
              : m_held == Held::Default ? QStringLiteral("half")
                                        : QStringLiteral("disc"),
              color);
    const int wide = fontMetrics().horizontalAdvance(text());
    const QRect room(4 + Sign + StateGap, 0, wide + 2, height());
    paintLine(&painter, QStyle::visualRect(layoutDirection(), rect(), room), text(), font(), words, Qt::AlignLeading,
              Elide::End, layoutDirection());
    paintIcon(&painter, at(room.right() + 3, StateChevron), QStringLiteral("chevron-down"), words);
}

void StateButton::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        Q_EMIT unsetRequested();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down) {
        Q_EMIT menuRequested();
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace espalier::ui
