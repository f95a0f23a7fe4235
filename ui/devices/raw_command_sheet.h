// Sends any command as it is written: its RequestType and, as XML, the keys beside it. For what is newer than the
// catalogue; what doesn't fit can be forced.
#pragma once

#include "server/control.h"
#include "ui/commands/command_offer.h"
#include "ui/commands/command_target.h"
#include "ui/commands/sent_command.h"
#include "ui/common/sheet.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class TextLabel;

class RawCommandSheet : public Sheet {
    Q_OBJECT
public:
    RawCommandSheet(server::Control& control, const CommandTarget& target, const QString& requestType, QWidget* over);

Q_SIGNALS:
    void sent(const espalier::ui::SentCommand& command);

private:
    void countDevices();
    void check();
    void send();
    void refuse(const Error& error);
    [[nodiscard]] QString expectedText() const;
    [[nodiscard]] qint64 reached() const;

    server::Control& m_control;
    CommandTarget m_target;
    QComboBox* m_type;
    QPlainTextEdit* m_keys;
    QCheckBox* m_force;
    TextLabel* m_confirmLabel;
    QLineEdit* m_confirm;
    MessageBar* m_message;
    Button* m_send;
    QTimer m_soon;
    CommandOffer m_offer; // to several, once they are counted
    bool m_counted = false;
    bool m_waiting = false;
};

// The whole Command dictionary of what was typed: keys alone, a dictionary, or a command with its envelope.
[[nodiscard]] Result<QByteArray> rawCommand(const QString& requestType, const QString& typed);

} // namespace espalier::ui
