// What can be done with a command that was sent: call it off, send it again, ask why nothing comes back. Shared by all
// lists and details of commands; each asks what it must and says how it went.
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "server/control.h"
#include "ui/commands/sent_command.h"
#include "ui/screen.h"

class QMenu;

namespace espalier::ui {

class ConfirmationSheet;
struct WhyAbout;

class SentCommandActions : public QObject {
    Q_OBJECT
public:
    // Sheets lie over the window of `over`.
    SentCommandActions(server::Control& control, const Clock& clock, QWidget* over);

    // Rows of command.list.
    [[nodiscard]] static bool canCancel(const QJsonObject& command);
    [[nodiscard]] static bool canResend(const QJsonObject& command); // was sent by hand
    [[nodiscard]] static bool canAskWhy(const QJsonObject& command); // has no answer

    void cancel(const QJsonObject& command);
    void resend(const QJsonObject& command);
    void why(const QJsonObject& command);
    void whyDevice(qint64 device, const QString& name);
    void cancelAll(qint64 device, const QString& name); // 0: of all devices
    void fillMenu(QMenu* menu, const QJsonObject& command);

Q_SIGNALS:
    void done(const QString& words);
    void failed(const QString& what, const espalier::Error& error);
    void jumpRequested(const espalier::ui::Jump& jump);

private:
    void confirmCancelAll(qint64 device, const QString& name, qint64 waiting);
    void sendAgain(const QJsonObject& command, const QString& confirm, ConfirmationSheet* sheet);
    void openWhy(const WhyAbout& about);

    server::Control& m_control;
    const Clock& m_clock;
    QWidget* m_over;
};

} // namespace espalier::ui
