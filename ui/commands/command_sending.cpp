#include "ui/commands/command_sending.h"

#include "ui/commands/kept_words.h"
#include "ui/commands/send_command_sheet.h"
#include "ui/commands/undo_message.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/devices/raw_command_sheet.h"

namespace espalier::ui {

CommandSending::CommandSending(server::Control& control, const Clock& clock, QWidget* over)
    : QObject(over), m_control(control), m_clock(clock), m_over(over)
{
}

void CommandSending::open(const CommandTarget& target, const QString& requestType)
{
    auto* sheet = new SendCommandSheet(m_control, m_clock, target, m_over, requestType);
    connect(sheet, &SendCommandSheet::sent, this, &CommandSending::tell);
    connect(sheet, &SendCommandSheet::rawRequested, this,
            [this, target](const QString& type) { openRaw(target, type); });
}

void CommandSending::openRaw(const CommandTarget& target, const QString& requestType)
{
    auto* sheet = new RawCommandSheet(m_control, target, requestType, m_over);
    connect(sheet, &RawCommandSheet::sent, this, &CommandSending::tell);
}

void CommandSending::tell(const SentCommand& command)
{
    Q_EMIT touched(command.devices);
    if (command.heldMs > 0) {
        auto* message = new UndoMessage(m_control, command, m_over);
        connect(message, &UndoMessage::calledOff, this, &CommandSending::touched);
        return;
    }
    // A device at hand has answered before somebody has read this, another one comes when it has a network again.
    const QString queued = tr("%1 for %2 is under way. Activity shows the answer.", "command, for whom")
                               .arg(quoted(commandWords(command.requestType)), command.to);
    if (!mayKeepSecret(command.requestType)) {
        Q_EMIT done(queued);
        return;
    }
    askWhatIsKept(m_control, command, this, [this, queued](const QString& kept) {
        Q_EMIT done(kept.isEmpty() ? queued : queued + QLatin1Char(' ') + kept);
    });
}

} // namespace espalier::ui
