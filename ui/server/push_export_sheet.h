// The push certificate with its key as a file: for a safe place, or for the server that takes over.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

namespace espalier::ui {

class Button;
class MessageBar;
class NewPassphrase;
class PathField;

class PushExportSheet : public Sheet {
    Q_OBJECT
public:
    PushExportSheet(server::Control& control, QWidget* over);

private:
    enum class Replace { No, Yes };
    void check();
    void save(Replace replace);
    void finish(const Result<QJsonValue>& answer);

    server::Control& m_control;
    MessageBar* m_message;
    PathField* m_file;
    NewPassphrase* m_passphrase;
    Button* m_cancel;
    Button* m_save;
    bool m_isSaved = false;
};

} // namespace espalier::ui
