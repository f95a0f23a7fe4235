// Makes a link; the result – QR code, address, copy – comes up on the same sheet. Also shows an existing one again.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/enrollment/link_row.h"

class QComboBox;
class QLineEdit;
class QSpinBox;
class QStackedWidget;

namespace espalier::ui {

class Button;
class LinkCard;
class MessageBar;

class NewLinkSheet : public Sheet {
    Q_OBJECT
public:
    NewLinkSheet(server::Control& control, const Clock& clock, QWidget* over);

Q_SIGNALS:
    void created(qint64 link);
    void serverRequested();    // to the push certificate
    void readinessRequested(); // to what failed in the self-test

private:
    QWidget* buildForm();
    QWidget* buildResult();
    void loadGroups();
    void check();
    void create();
    void tellRefusal(const Error& error);
    void show(const LinkRow& link);

    server::Control& m_control;
    const Clock& m_clock;
    MessageBar* m_message;
    QLineEdit* m_name;
    QComboBox* m_group;
    QComboBox* m_life;
    QSpinBox* m_uses;
    QStackedWidget* m_result;
    LinkCard* m_card;
    QWidget* m_form;
    Button* m_create;
    Button* m_cancel;
    bool m_waiting = false;
};

// The card alone, for a link that is there already.
void showLinkSheet(server::Control& control, const LinkRow& link, QWidget* over);

} // namespace espalier::ui
