// Where Espalier listens: address and port of this computer, a second port for devices, the reverse proxy before it.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

#include <QJsonObject>

class QBoxLayout;
class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class Segments;

class ListenSheet : public Sheet {
    Q_OBJECT
public:
    ListenSheet(server::Control& control, QWidget* over);

Q_SIGNALS:
    void changed();

private:
    void addPlace(QBoxLayout* column);
    void addProxy(QBoxLayout* column);
    void show(const QJsonObject& settings);
    void check();
    void save();
    [[nodiscard]] QString header() const;

    server::Control& m_control;
    QJsonObject m_kept;
    MessageBar* m_message;
    QLineEdit* m_where = nullptr;
    QLineEdit* m_devicePort = nullptr;
    QLineEdit* m_proxy = nullptr;
    QWidget* m_forwarding;
    Segments* m_header;
    Button* m_save;
};

} // namespace espalier::ui
