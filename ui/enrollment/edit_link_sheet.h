// Changes a link that is there: the form of a new one, with what can be otherwise.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/enrollment/link_row.h"

namespace espalier::ui {

class Button;
class LinkForm;
class MessageBar;

class EditLinkSheet : public Sheet {
    Q_OBJECT
public:
    EditLinkSheet(server::Control& control, const Clock& clock, const LinkRow& link, QWidget* over);

Q_SIGNALS:
    void saved(const QString& words);

private:
    void check();
    void save();

    server::Control& m_control;
    LinkRow m_link;
    MessageBar* m_message;
    LinkForm* m_form;
    Button* m_save;
    bool m_waiting = false;
};

} // namespace espalier::ui
