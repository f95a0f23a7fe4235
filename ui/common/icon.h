// Icons drawn for this product: resources/icons/NAME.svg, stroked in currentColor, coloured when painted, so that
// they follow the theme and stay sharp at every scale.
#pragma once

#include <QIcon>
#include <QString>

class QPainter;

namespace espalier::ui {

enum class Tone { Text, Second, Third, Accent, OnAccent, OnDanger, Ok, Waiting, Warning, Failed, Unknown, Unsupported };

// Disabled is greyed by itself; direction-bound icons (arrows, undo, refresh …) are mirrored when right-to-left.
[[nodiscard]] QIcon themedIcon(const QString& name, Tone tone = Tone::Second);

// For delegates and painted widgets.
void paintIcon(QPainter* painter, const QRectF& where, const QString& name, const QColor& color);

// "iphone", "ipad", "mac-laptop" … for a device; pictogram-NAME is its large drawing (60 px and more).
[[nodiscard]] QString deviceIconName(const QString& platform, const QString& model);
[[nodiscard]] QString pictogramName(const QString& platform, const QString& model);

// The icon of a payload by Apple's payload type; "unknown-payload" for what we don't know.
[[nodiscard]] QString payloadIconName(const QString& payloadType);

[[nodiscard]] QIcon applicationIcon();

} // namespace espalier::ui
