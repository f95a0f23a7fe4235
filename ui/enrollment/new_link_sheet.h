// Makes a link; the result – QR code, address, copy – comes up on the same sheet. Also shows an existing one again.
#pragma once

#include "server/control.h"
#include "ui/enrollment/link_making_sheet.h"
#include "ui/enrollment/link_row.h"

class QStackedWidget;

namespace espalier::ui {

class Button;
class LinkCard;
class LinkForm;

class NewLinkSheet : public LinkMakingSheet {
    Q_OBJECT
public:
    NewLinkSheet(server::Control& control, QWidget* over);

private:
    QWidget* buildForm();
    QWidget* buildResult();
    void check();
    void create();
    void show(const LinkRow& link);

    server::Control& m_control;
    LinkForm* m_form;
    QStackedWidget* m_result;
    LinkCard* m_card;
    Button* m_create;
    Button* m_cancel;
};

// The card alone, for a link that is there already.
void showLinkSheet(server::Control& control, const LinkRow& link, QWidget* over);

} // namespace espalier::ui
