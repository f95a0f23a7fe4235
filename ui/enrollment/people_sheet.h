// Links for people: who, on what terms, and then each one's link to hand out.
#pragma once

#include "ui/enrollment/link_making_sheet.h"

class QStackedWidget;

namespace espalier::ui {

class Button;
class LinkForm;
class MadeLinks;
class PeopleList;

class PeopleSheet : public LinkMakingSheet {
    Q_OBJECT
public:
    PeopleSheet(server::Control& control, QWidget* over);
    [[nodiscard]] PeopleList* people() const { return m_people; }
    [[nodiscard]] MadeLinks* made() const { return m_made; }

private:
    void check();
    void make();
    void show(const QJsonObject& answer);

    server::Control& m_control;
    PeopleList* m_people;
    LinkForm* m_form;
    MadeLinks* m_made;
    QStackedWidget* m_stack; // asking | made
    Button* m_make;
    Button* m_cancel;
};

} // namespace espalier::ui
