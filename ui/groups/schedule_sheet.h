// How often the devices of a group are asked about themselves, and what. GUI thread.
#pragma once

#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/groups/group_row.h"

#include <QMap>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace espalier::ui {

class Button;
class ChoiceCard;
class MessageBar;

class ScheduleSheet : public Sheet {
    Q_OBJECT
public:
    // `shown`: of group.show. control outlives it.
    ScheduleSheet(server::Control& control, const GroupRow& group, const QJsonObject& shown, QWidget* over);

Q_SIGNALS:
    void saved(const QString& words);

private:
    QWidget* build(const QJsonObject& shown);
    QWidget* buildOwn(const QJsonObject& schedule);
    void judge();
    void save();

    server::Control& m_control;
    const GroupRow m_group;
    MessageBar* m_message;
    ChoiceCard* m_usual;
    ChoiceCard* m_own;
    QWidget* m_ownPart = nullptr;
    QSpinBox* m_number = nullptr;
    QComboBox* m_unit = nullptr;
    QMap<QString, QCheckBox*> m_queries;
    Button* m_save;
};

} // namespace espalier::ui
