// A bypass code of our own for the Activation Lock of a device: made and kept here, Apple gets what it is derived to.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;

class ActivationLockSheet : public Sheet {
    Q_OBJECT
public:
    ActivationLockSheet(server::Control& control, qint64 device, const QString& name, QWidget* over);

private:
    void make();

    server::Control& m_control;
    qint64 m_device;
    MessageBar* m_message;
    QWidget* m_made;
    QLineEdit* m_key;
    Button* m_make;
};

} // namespace espalier::ui
