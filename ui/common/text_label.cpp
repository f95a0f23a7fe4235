#include "ui/common/text_label.h"

#include "ui/common/app_style.h"
#include "ui/common/plain_words.h"

#include <QEvent>
#include <QPainter>

namespace espalier::ui {

TextLabel::TextLabel(TextRole role, Color color, QWidget* parent) : TextLabel({}, role, color, parent) {}

TextLabel::TextLabel(const QString& text, TextRole role, Color color, QWidget* parent)
    : QLabel(parent), m_role(role), m_color(color)
{
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::WindowText); // whatever ground it stands on
    setText(text);
    restyle();
}

void TextLabel::restyle()
{
    m_restyling = true;
    setFont(roleFont(m_role));
    QPalette changed = palette();
    changed.setColor(QPalette::WindowText, theme().*m_color);
    setPalette(changed);
    m_restyling = false;
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    const bool ours = event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange ||
                      event->type() == QEvent::ApplicationFontChange ||
                      event->type() == QEvent::ApplicationPaletteChange;
    if (ours && !m_restyling) {
        restyle();
    }
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, TextLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), m_mode, contentsRect().width());
    setToolTip(shown == text() ? QString() : plainToolTip(text()));
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(contentsRect(), static_cast<int>(alignment() | Qt::TextSingleLine), shown);
}

TextLabel* paragraph(const QString& words)
{
    auto* label = new TextLabel(words, TextRole::Body, &Theme::text2);
    label->setWordWrap(true);
    return label;
}

} // namespace espalier::ui
