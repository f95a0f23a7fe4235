// By which link a device that is erased with Return to Service enrolls again.
#pragma once

#include "server/control.h"

#include <QWidget>

class QComboBox;

namespace espalier::ui {

class ReturnLinkField : public QWidget {
    Q_OBJECT
public:
    explicit ReturnLinkField(server::Control& control, QWidget* parent = nullptr);
    [[nodiscard]] qint64 link() const; // 0: the device's own

private:
    QComboBox* m_box;
};

} // namespace espalier::ui
