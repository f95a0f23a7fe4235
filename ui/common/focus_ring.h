// The ring around the control that the keyboard is on, 1 px outside it. Fields, rows and tabs draw their own.
#pragma once

#include <QFocusFrame>
#include <QObject>

namespace espalier::ui {

class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);

private:
    void follow(QWidget* now);
    QFocusFrame* m_frame;
};

} // namespace espalier::ui
