#include "ui/common/button.h"

#include "ui/common/icon.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"

namespace espalier::ui {

namespace {
Tone toneOf(Button::Kind kind)
{
    switch (kind) {
    case Button::Kind::Primary:
        return Tone::OnAccent;
    case Button::Kind::Danger:
        return Tone::OnDanger;
    case Button::Kind::Destructive:
        return Tone::Failed;
    case Button::Kind::Link:
        return Tone::Accent;
    case Button::Kind::Standard:
    case Button::Kind::Quiet:
        break;
    }
    return Tone::Second;
}
} // namespace

Button::Button(const QString& text, Kind kind, QWidget* parent, Size size)
    : QPushButton(text, parent), m_kind(kind), m_size(size)
{
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    if (kind == Kind::Link) {
        setCursor(Qt::PointingHandCursor);
    }
}

Button::Button(const QString& iconName, const QString& text, Kind kind, QWidget* parent, Size size)
    : Button(text, kind, parent, size)
{
    if (!iconName.isEmpty()) {
        setIcon(themedIcon(iconName, toneOf(kind)));
    }
}

IconButton::IconButton(const QString& iconName, const QString& name, QWidget* parent, Kind kind)
    : Button(iconName, QString(), kind, parent)
{
    setToolTip(plainToolTip(name));
    setAccessibleName(name);
}

QSize IconButton::sizeHint() const
{
    const int side = std::max(height::control, fontMetrics().height() + 12);
    return {side, side};
}

} // namespace espalier::ui
