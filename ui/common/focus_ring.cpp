#include "ui/common/focus_ring.h"

#include <QAbstractButton>
#include <QApplication>

namespace espalier::ui {

FocusRing::FocusRing(QObject* parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

void FocusRing::follow(QWidget* now)
{
    const bool byKeyboard = now != nullptr && now->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    const bool framed = byKeyboard && qobject_cast<QAbstractButton*>(now) != nullptr;
    if (framed && m_frame == nullptr) {
        m_frame = new QFocusFrame;
    }
    if (m_frame != nullptr) {
        m_frame->setWidget(framed ? now : nullptr);
    }
}

} // namespace espalier::ui
