// One command in full: what became of it when, the request and the response as sent and received.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/screen.h"

class QStackedWidget;

namespace espalier::ui {

class Button;
class FactGrid;
class MessageBar;
class PlistView;
class SentCommandActions;
class TabBar;

class CommandSheet : public Sheet {
    Q_OBJECT
public:
    // device 0: as for a command to several, the first.
    CommandSheet(server::Control& control, const Clock& clock, const QString& uuid, qint64 device, QWidget* over);

Q_SIGNALS:
    void jumpRequested(const espalier::ui::Jump& jump);

private:
    void load();
    void loadRaw(PlistView* view, const QString& which);
    void show(const QJsonObject& command);
    void save();
    [[nodiscard]] QJsonObject arguments() const;

    server::Control& m_control;
    const Clock& m_clock;
    QString m_uuid;
    qint64 m_device;
    QJsonObject m_command;
    SentCommandActions* m_actions;
    MessageBar* m_message;
    FactGrid* m_history;
    TabBar* m_tabs;
    QStackedWidget* m_pages;
    PlistView* m_request;
    PlistView* m_response;
    Button* m_why;
    Button* m_resend;
    Button* m_cancel;
};

} // namespace espalier::ui
