#include "ui/editor/chip.h"

#include "ui/common/app_style.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"

#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int Least = 18;
constexpr int Padding = 6;

struct Colors {
    QColor fill, line, text;
};

Colors colorsOf(ChipLook look)
{
    const Theme& t = theme();
    switch (look) {
    case ChipLook::Accent:
        return {t.accentSoft, {}, t.accent};
    case ChipLook::Warning:
        return {t.warning.soft, t.warning.line, t.warning.text};
    case ChipLook::Failed:
        return {t.failed.soft, t.failed.line, t.failed.text};
    case ChipLook::Plain:
        break;
    }
    return {t.surface, t.border, t.text2};
}
} // namespace

QSize chipSize(const QString& words)
{
    const QFontMetrics metrics(roleFont(TextRole::Small));
    return {metrics.horizontalAdvance(words) + 2 * Padding, std::max(Least, metrics.height() + 4)};
}

void paintChip(QPainter* painter, const QRect& where, const QString& words, ChipLook look)
{
    const Colors colors = colorsOf(look);
    paintRounded(painter, where, radius::badge, colors.fill, colors.line);
    painter->setPen(colors.text);
    painter->setFont(roleFont(TextRole::Small));
    painter->drawText(where, Qt::AlignCenter | Qt::TextSingleLine, words);
}

Chip::Chip(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::set(const QString& words, ChipLook look, const QString& sentence)
{
    m_words = words;
    m_look = look;
    setToolTip(plainToolTip(sentence));
    setAccessibleName(sentence.isEmpty() ? words : sentence);
    setVisible(!words.isEmpty());
    updateGeometry();
    update();
}

void Chip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintChip(&painter, rect(), m_words, m_look);
}

} // namespace espalier::ui
