#include "ui/common/app_style.h"

#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/rows.h"
#include "ui/common/text_frame.h"
#include "ui/common/type.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPixmapCache>
#include <QScrollBar>
#include <QSettings>
#include <QStyleFactory>
#include <QStyleHints>
#include <QStyleOption>
#include <QTabBar>
#include <QToolTip>
#include <QWidget>

namespace espalier::ui {

namespace {
AppStyle* installed()
{
    return qobject_cast<AppStyle*>(QApplication::style());
}

// The desktop's own window colour, read before our palette covers it.
bool darkAtStart = false;
} // namespace

const Theme& theme()
{
    const AppStyle* style = QCoreApplication::instance() != nullptr ? installed() : nullptr;
    return style != nullptr ? style->theme() : lightTheme;
}

bool isDarkDesktop()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
#ifdef Q_OS_WIN
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    return darkAtStart;
#endif
#endif
}

AppStyle* installAppStyle(ColorScheme scheme)
{
    if (installed() == nullptr) {
        darkAtStart = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
        auto* style = new AppStyle(lightTheme);
        QApplication::setStyle(style); // takes ownership
        QApplication::setPalette(style->standardPalette());
        QToolTip::setFont(roleFont(TextRole::Second));
    }
    applyColorScheme(scheme);
    return installed();
}

void applyColorScheme(ColorScheme scheme)
{
    const bool dark = scheme == ColorScheme::Dark || (scheme == ColorScheme::System && isDarkDesktop());
    if (AppStyle* style = installed()) {
        style->setTheme(dark ? darkTheme : lightTheme);
    }
}

AppStyle::AppStyle(const Theme& theme) : QProxyStyle(QStringLiteral("Fusion")), m_theme(theme) {}

void AppStyle::setTheme(const Theme& theme)
{
    m_theme = theme;
    QPixmapCache::clear();
    QApplication::setPalette(standardPalette());
    QToolTip::setPalette(standardPalette());
    for (QWidget* widget : QApplication::allWidgets()) {
        widget->update();
    }
    Q_EMIT themeChanged();
}

QPalette AppStyle::standardPalette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, m_theme.window);
    palette.setColor(QPalette::WindowText, m_theme.text1);
    palette.setColor(QPalette::Base, m_theme.surface);
    palette.setColor(QPalette::AlternateBase, m_theme.sunken);
    palette.setColor(QPalette::ToolTipBase, m_theme.raised);
    palette.setColor(QPalette::ToolTipText, m_theme.text1);
    palette.setColor(QPalette::PlaceholderText, m_theme.text3);
    palette.setColor(QPalette::Text, m_theme.text1);
    palette.setColor(QPalette::Button, m_theme.surface);
    palette.setColor(QPalette::ButtonText, m_theme.text1);
    palette.setColor(QPalette::BrightText, m_theme.failed.text);
    palette.setColor(QPalette::Highlight, m_theme.selection);
    palette.setColor(QPalette::HighlightedText, m_theme.text1);
    palette.setColor(QPalette::Link, m_theme.accent);
    palette.setColor(QPalette::LinkVisited, m_theme.accent);
    palette.setColor(QPalette::Light, m_theme.surface);
    palette.setColor(QPalette::Midlight, m_theme.divider);
    palette.setColor(QPalette::Mid, m_theme.border);
    palette.setColor(QPalette::Dark, m_theme.controlBorder);
    palette.setColor(QPalette::Shadow, m_theme.border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
        palette.setColor(QPalette::Disabled, role, m_theme.disabled);
    }
    palette.setColor(QPalette::Disabled, QPalette::Base, m_theme.sunken);
    return palette;
}

void AppStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (isTextArea(widget)) { // a square ground would lie over the round corners; the frame brings its own
        static_cast<QAbstractScrollArea*>(widget)->viewport()->setAutoFillBackground(false);
    }
    const bool hovers = qobject_cast<QPushButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
                        qobject_cast<QScrollBar*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr ||
                        qobject_cast<QHeaderView*>(widget) != nullptr || qobject_cast<QLineEdit*>(widget) != nullptr ||
                        qobject_cast<QCheckBox*>(widget) != nullptr;
    if (hovers) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QPushButton*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr) {
        QFont medium = widget->font();
        medium.setWeight(QFont::Medium);
        if (const auto* button = qobject_cast<Button*>(widget);
            button != nullptr && button->buttonSize() == Button::Size::Small) {
            medium = roleFont(TextRole::SecondStrong);
        }
        widget->setFont(medium);
    }
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        header->setFont(roleFont(TextRole::SecondStrong));
        header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        header->setHighlightSections(false);
    }
}

void AppStyle::unpolish(QWidget* widget)
{
    QProxyStyle::unpolish(widget);
}

int AppStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QLineEdit*>(widget) != nullptr) {
            return 2;
        }
        return 1;
    case PM_SpinBoxFrameWidth:
    case PM_ComboBoxFrameWidth:
        return 2;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 40;
    case PM_IndicatorWidth:
        if (qobject_cast<const Switch*>(widget) != nullptr) {
            return 36;
        }
        return 18;
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return qobject_cast<const Switch*>(widget) != nullptr ? 20 : 18;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_TabBarIconSize:
        return 18;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabOverlap:
    case PM_MenuButtonIndicator:
        return metric == PM_MenuButtonIndicator ? 16 : 0;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_TabBarTabVSpace:
        return 14;
    case PM_SplitterWidth:
        return 1;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin:
        return 5;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_HeaderMargin:
        return 8;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return space::pane;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::small;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin:
        return 3;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int AppStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                        QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_FocusFrame_Mask:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_MovementWithoutUpdatingSelection:
    case SH_FocusFrame_AboveWidget:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_TabBar_Alignment:
        return static_cast<int>(Qt::AlignLeading);
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon AppStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const
{
    if (pixmap == SP_LineEditClearButton) {
        return themedIcon(QStringLiteral("close"), Tone::Third);
    }
    return QProxyStyle::standardIcon(pixmap, option, widget);
}

} // namespace espalier::ui
