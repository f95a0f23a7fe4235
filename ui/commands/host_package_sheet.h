// Puts a .pkg or .ipa on the server, from where devices fetch it.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class PathField;

class HostPackageSheet : public Sheet {
    Q_OBJECT
public:
    HostPackageSheet(server::Control& control, QWidget* over);

Q_SIGNALS:
    void hosted(const QJsonObject& package);

private:
    void check();
    void host();

    server::Control& m_control;
    MessageBar* m_message;
    PathField* m_file;
    QLineEdit* m_bundle;
    QLineEdit* m_version;
    QLineEdit* m_title;
    Button* m_host;
    bool m_busy = false;
};

} // namespace espalier::ui
