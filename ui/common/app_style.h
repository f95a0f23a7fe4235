// The look of every control: Fusion underneath, our shapes on top, colours from Theme. There is no style sheet.
#pragma once

#include "ui/common/theme.h"

#include <QProxyStyle>

namespace espalier::ui {

enum class ColorScheme { System, Light, Dark };

class AppStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit AppStyle(const Theme& theme);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    // Repaints everything once.
    void setTheme(const Theme& theme);

    [[nodiscard]] QPalette standardPalette() const override;
    void polish(QWidget* widget) override;
    void unpolish(QWidget* widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                       const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returned) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap pixmap, const QStyleOption* option,
                                     const QWidget* widget) const override;

Q_SIGNALS:
    void themeChanged();

private:
    Theme m_theme;
};

// The theme of the application's style; light when another style is set.
[[nodiscard]] const Theme& theme();

// Sets style, palette and fonts of the application; called once by each program with a window.
AppStyle* installAppStyle(ColorScheme scheme = ColorScheme::System);
// Changes an installed style; System looks at the desktop's own colours.
void applyColorScheme(ColorScheme scheme);
[[nodiscard]] bool isDarkDesktop();

} // namespace espalier::ui
