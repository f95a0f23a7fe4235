// Making one backup by hand, and trying whether a file that was kept still opens.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"

class QLineEdit;

namespace espalier::ui {

class Button;
class FactGrid;
class MessageBar;
class NewPassphrase;
class PathField;

class BackupSheet : public Sheet {
    Q_OBJECT
public:
    BackupSheet(server::Control& control, const Clock& clock, const QString& folder, QWidget* over);

Q_SIGNALS:
    void made();

private:
    enum class Replace { No, Yes };
    void check();
    void make(Replace replace);
    void finish(const Result<QJsonValue>& answer);

    server::Control& m_control;
    const Clock& m_clock;
    MessageBar* m_message;
    PathField* m_file;
    NewPassphrase* m_passphrase;
    FactGrid* m_facts;
    Button* m_cancel;
    Button* m_make;
    bool m_isMade = false;
};

class BackupCheckSheet : public Sheet {
    Q_OBJECT
public:
    BackupCheckSheet(server::Control& control, const Clock& clock, const QString& file, QWidget* over);

private:
    void check();
    void verify();

    server::Control& m_control;
    const Clock& m_clock;
    MessageBar* m_message;
    PathField* m_file;
    QLineEdit* m_passphrase;
    FactGrid* m_facts;
    Button* m_verify;
};

} // namespace espalier::ui
