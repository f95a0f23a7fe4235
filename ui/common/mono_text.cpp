#include "ui/common/mono_text.h"

#include "ui/common/app_style.h"
#include "ui/common/type.h"

#include <QApplication>
#include <QEvent>

namespace espalier::ui {

MonoText::MonoText(Ground ground, QWidget* parent) : QPlainTextEdit(parent), m_ground(ground)
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight);
    if (const auto* style = qobject_cast<AppStyle*>(QApplication::style())) { // colours of our own hide palette changes
        connect(style, &AppStyle::themeChanged, this, &MonoText::followTheme);
    }
    applyTheme();
}

void MonoText::applyTheme()
{
    setFont(roleFont(TextRole::Mono));
    setTabStopDistance(2 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    QPalette changed = palette();
    changed.setColor(QPalette::Base, m_ground == Ground::Sunken ? theme().sunken : theme().surface);
    changed.setColor(QPalette::Text, theme().text1);
    setPalette(changed);
}

void MonoText::followTheme()
{
    m_following = true;
    applyTheme();
    recolour();
    m_following = false;
}

void MonoText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    const bool isChange = event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationPaletteChange ||
                          event->type() == QEvent::ApplicationFontChange;
    if (isChange && !m_following) {
        followTheme();
    }
}

} // namespace espalier::ui
