// Groups: make one, see who is in it, take devices out, delete it.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"

class QLineEdit;

namespace espalier::ui {

class Button;
class MessageBar;
class RecordList;
class TextLabel;

class GroupsSheet : public Sheet {
    Q_OBJECT
public:
    GroupsSheet(server::Control& control, QWidget* over);

private:
    void loadGroups(qint64 select = 0);
    void loadMembers();
    void create();
    void addDevices();
    void removeMember();
    void removeGroup();
    void call(const QString& operation, const QJsonObject& arguments, const QString& failure);
    [[nodiscard]] QJsonObject group() const;

    server::Control& m_control;
    QLineEdit* m_name;
    Button* m_create;
    MessageBar* m_message;
    RecordList* m_groups;
    RecordList* m_members;
    TextLabel* m_title;
    Button* m_add;
    Button* m_takeOut;
    Button* m_delete;
    qint64 m_wanted = 0;
};

} // namespace espalier::ui
