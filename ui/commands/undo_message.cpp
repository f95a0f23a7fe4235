#include "ui/commands/undo_message.h"

#include "ui/commands/kept_words.h"
#include "ui/common/button.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"

#include <QJsonArray>

namespace espalier::ui {

namespace {
constexpr int tickMs = 1000;
}

UndoMessage::UndoMessage(server::Control& control, const SentCommand& sent, QWidget* over)
    : PassingMessage(messageArea(over), static_cast<int>(std::min<qint64>(sent.heldMs, 24 * 3600 * 1000)) + stayMs),
      m_control(control), m_sent(sent), m_until(sent.heldMs)
{
    setObjectName(QStringLiteral("undo"));
    if (mayKeepSecret(sent.requestType)) {
        askWhatIsKept(control, sent, this, [this](const QString& kept) {
            m_kept = kept;
            if (m_undo != nullptr && !kept.isEmpty()) {
                explain(whyHeld()); // Undo stays where somebody is about to press it
            }
        });
    }
    const QString what =
        tr("%1 for %2 is held back.", "command, for whom").arg(quoted(commandWords(sent.requestType)), sent.to);
    tell(what);
    set(State::Waiting, what, whyHeld());
    m_undo = addAction(QString());
    m_undo->setObjectName(QStringLiteral("undoNow"));
    connect(m_undo, &QPushButton::clicked, this, &UndoMessage::undo);
    connect(this, &MessageBar::closed, this, &QObject::deleteLater);
    m_tick.setInterval(tickMs);
    connect(&m_tick, &QTimer::timeout, this, &UndoMessage::count);
    m_tick.start();
    count();
    askForOrder();
}

QString UndoMessage::whyHeld() const
{
    const QString why = tr("Until it is sent it can be called off here and under Activity.");
    return m_kept.isEmpty() ? why : why + QLatin1Char(' ') + m_kept;
}

// Where a second person has to say yes nothing is sent when the time is over.
void UndoMessage::askForOrder()
{
    m_control.call(QStringLiteral("command.show"), {{QStringLiteral("uuid"), m_sent.uuid}}, this,
                   [this](const Result<QJsonValue>& command) {
                       const QJsonObject held =
                           command ? command->toObject().value(QLatin1String("held")).toObject() : QJsonObject();
                       if (held.contains(QLatin1String("order"))) {
                           end(State::Waiting,
                               tr("%1 for %2 waits for another operator to say yes.", "command, for whom")
                                   .arg(quoted(commandWords(m_sent.requestType)), m_sent.to),
                               tr("After a day it is called off. Under Activity it can be called off before."));
                       }
                   });
}

void UndoMessage::count()
{
    if (m_undo == nullptr) {
        return;
    }
    if (m_until.hasExpired()) {
        end(State::Ok,
            tr("%1 for %2 is under way. Activity shows the answer.", "command, for whom")
                .arg(quoted(commandWords(m_sent.requestType)), m_sent.to),
            m_kept);
        return;
    }
    const qint64 seconds = (m_until.remainingTime() + tickMs - 1) / tickMs;
    m_undo->setText(seconds >= 120 ? tr("Undo (%n min)", nullptr, static_cast<int>(seconds / 60))
                                   : tr("Undo (%n s)", nullptr, static_cast<int>(seconds)));
}

void UndoMessage::undo()
{
    m_undo->setEnabled(false);
    m_control.call(QStringLiteral("command.cancel"), {{QStringLiteral("uuid"), m_sent.uuid}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           m_tick.stop();
                           m_undo = nullptr;
                           set(userSentence(answer.error(), tr("The command was not called off.")));
                           return;
                       }
                       tellCalledOff(answer->toObject().value(QLatin1String("cancelled")).toInteger());
                       Q_EMIT calledOff(m_sent.devices);
                   });
}

// Of several some may have fetched it meanwhile.
void UndoMessage::tellCalledOff(qint64 cancelled)
{
    const QString what = quoted(commandWords(m_sent.requestType));
    if (cancelled >= m_sent.deliveries) {
        end(State::Ok, tr("%1 for %2 is called off. Nothing was sent.", "command, for whom").arg(what, m_sent.to));
        return;
    }
    m_tick.stop();
    m_undo = nullptr;
    set(State::Warning, tr("%1 for %2 is called off only in part.", "command, for whom").arg(what, m_sent.to),
        tr("It was sent to %n device(s) already. Under Activity you see to which.", nullptr,
           static_cast<int>(m_sent.deliveries - cancelled)));
}

void UndoMessage::end(State state, const QString& what, const QString& why)
{
    m_tick.stop();
    m_undo = nullptr;
    set(state, what, why);
    QTimer::singleShot(stayMs, this, &QObject::deleteLater);
}

} // namespace espalier::ui
