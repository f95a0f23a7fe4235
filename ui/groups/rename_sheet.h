// Another name for a group. GUI thread.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/groups/group_row.h"

class QLineEdit;

namespace espalier::ui {

class Button;
class TextLabel;

class RenameSheet : public Sheet {
    Q_OBJECT
public:
    RenameSheet(server::Control& control, const GroupRow& group, QWidget* over); // control outlives it

Q_SIGNALS:
    void renamed(const QString& words);

private:
    void judge();
    void save();

    server::Control& m_control;
    const GroupRow m_group;
    QLineEdit* m_name;
    TextLabel* m_problem;
    Button* m_save;
};

} // namespace espalier::ui
