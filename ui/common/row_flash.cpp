#include "ui/common/row_flash.h"

#include <QApplication>
#include <QStyle>
#include <QVariantAnimation>

namespace espalier::ui {

namespace {
constexpr int FlashMs = 160;
constexpr int MostRows = 20;

bool motionWanted()
{
    // The style answers 0 when the platform asks for reduced motion.
    return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0;
}
} // namespace

RowFlash::RowFlash(QObject* parent) : QObject(parent) {}

void RowFlash::start(qint64 id)
{
    if (!motionWanted() || (m_running.size() >= MostRows && !m_running.contains(id))) {
        return;
    }
    if (QVariantAnimation* running = m_running.take(id)) {
        running->stop();
        running->deleteLater();
    }
    auto* animation = new QVariantAnimation(this);
    animation->setStartValue(1.0);
    animation->setEndValue(0.0);
    animation->setDuration(FlashMs);
    connect(animation, &QVariantAnimation::valueChanged, this, [this, id](const QVariant& value) {
        m_strength[id] = value.toDouble();
        Q_EMIT faded(id);
    });
    connect(animation, &QVariantAnimation::finished, this, [this, id, animation] {
        m_running.remove(id);
        m_strength.remove(id);
        animation->deleteLater();
        Q_EMIT faded(id);
    });
    m_running.insert(id, animation);
    m_strength[id] = 1.0;
    animation->start();
}

} // namespace espalier::ui
