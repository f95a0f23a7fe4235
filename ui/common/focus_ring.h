// The ring around the control that the keyboard is on, 1 px outside it. Fields, rows and tabs draw their own.
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

namespace espalier::ui {

class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

private:
    void follow(QWidget* now);
    QPointer<QFocusFrame> m_frame; // Qt puts it beside the widget it frames, so it goes when that place goes
};

} // namespace espalier::ui
