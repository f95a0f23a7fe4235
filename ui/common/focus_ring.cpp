#include "ui/common/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>

namespace espalier::ui {

FocusRing::FocusRing(QObject* parent) : QObject(parent), m_frame(new QFocusFrame)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
    connect(this, &QObject::destroyed, m_frame, &QObject::deleteLater);
}

void FocusRing::follow(QWidget* now)
{
    const bool byKeyboard = now != nullptr && now->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    m_frame->setWidget(byKeyboard && qobject_cast<QAbstractButton*>(now) != nullptr ? now : nullptr);
}

} // namespace espalier::ui
