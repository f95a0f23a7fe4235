// Which way wake-ups go to Apple's push service: the port, and the proxy. Settings push_port and push_proxy.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

#include <QJsonObject>

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class Segments;

class PushRouteSheet : public Sheet {
    Q_OBJECT
public:
    // `own`: where the push service is that isn't Apple's; empty: it is Apple's.
    PushRouteSheet(server::Control& control, const QString& own, QWidget* over);

Q_SIGNALS:
    void changed();

private:
    void show(const QJsonObject& settings);
    void check();
    void save();
    [[nodiscard]] QString port() const;
    [[nodiscard]] QString proxy() const; // as the setting; empty: not whole yet

    server::Control& m_control;
    MessageBar* m_message;
    Segments* m_port;
    Segments* m_way;
    QWidget* m_proxyField;
    QLineEdit* m_proxy = nullptr;
    Button* m_save;
    QJsonObject m_kept; // what the server has
};

} // namespace espalier::ui
