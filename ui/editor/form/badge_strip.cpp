#include "ui/editor/form/badge_strip.h"

#include "ui/common/plain_words.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace espalier::ui {

namespace {
constexpr int Gap = 5;
}

BadgeStrip::BadgeStrip(QWidget* parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BadgeStrip::set(const QList<KeyBadge>& badges)
{
    m_badges = badges;
    QStringList sentences;
    for (const KeyBadge& badge : badges) {
        sentences << badge.sentence;
    }
    setAccessibleName(sentences.join(QLatin1Char(' ')));
    setVisible(!badges.isEmpty());
    updateGeometry();
    update();
}

QList<QRect> BadgeStrip::places(int width) const
{
    QList<QRect> all;
    int x = 0;
    int y = 0;
    for (const KeyBadge& badge : m_badges) {
        const QSize size = chipSize(badge.words);
        if (x > 0 && x + size.width() > width) {
            x = 0;
            y += size.height() + Gap;
        }
        all.append(QRect(QPoint(x, y), QSize(std::min(size.width(), std::max(width, 20)), size.height())));
        x += size.width() + Gap;
    }
    return all;
}

int BadgeStrip::heightForWidth(int width) const
{
    const auto all = places(width);
    return all.isEmpty() ? 0 : all.constLast().bottom() + 1;
}

QSize BadgeStrip::sizeHint() const
{
    return {200, heightForWidth(std::max(200, width()))};
}

void BadgeStrip::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto all = places(width());
    for (qsizetype i = 0; i < all.size(); ++i) {
        paintChip(&painter, QStyle::visualRect(layoutDirection(), rect(), all.at(i)), m_badges.at(i).words,
                  m_badges.at(i).look);
    }
}

bool BadgeStrip::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<const QHelpEvent*>(event);
        const auto all = places(width());
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QRect at = QStyle::visualRect(layoutDirection(), rect(), all.at(i));
            if (at.contains(help->pos())) {
                QToolTip::showText(help->globalPos(), plainToolTip(m_badges.at(i).sentence), this, at);
                return true;
            }
        }
        QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

} // namespace espalier::ui
