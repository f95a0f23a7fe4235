// One group: what it is, who is in it, what it gets, and what its devices are asked. GUI thread.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/user_sentence.h"
#include "ui/groups/group_row.h"

#include <QJsonObject>
#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace espalier::ui {

class Button;
class Card;
class ConfirmationSheet;
class ElidedLabel;
class FactGrid;
class IconLabel;
class MembersTab;
class MessageBar;
class RecordList;
class RefreshProgress;
class TabBar;
class TextLabel;

class GroupDetail : public QWidget {
    Q_OBJECT
public:
    // Both outlive it.
    GroupDetail(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    void setGroup(const GroupRow& group);
    [[nodiscard]] const GroupRow& group() const { return m_group; }

Q_SIGNALS:
    void done(const QString& words);
    void deleted(const QString& words);
    void deviceRequested(qint64 device);
    void profileRequested(qint64 profile);
    void devicesRequested(const QString& group); // all of it, in the list of devices

private:
    QWidget* buildHead();
    QWidget* buildActions(QWidget* parent);
    QWidget* buildTabs();
    QWidget* buildInventory();
    void load();
    void tell(const QJsonObject& shown);
    void editQuery();
    void addDevices();
    void removeDevices(const QList<qint64>& devices);
    void takeOut(const GroupRow& group, const QList<qint64>& devices, ConfirmationSheet* sheet); // null: not asked
    void assignProfile();
    void unassign(const QJsonObject& profile);
    [[nodiscard]] bool mayUnassign() const;
    void explain(qint64 device, const QString& name);
    void explainAny();
    void refresh(const QJsonObject& target);
    void editSchedule();
    void rename();
    void remove();
    void fail(const UserSentence& sentence);

    server::Control& m_control;
    const Clock& m_clock;
    GroupRow m_group;
    QJsonObject m_shown; // group.show
    IconLabel* m_tile;
    ElidedLabel* m_name;
    ElidedLabel* m_facts;
    Button* m_add;
    Button* m_edit;
    QAction* m_makeSmart;
    QAction* m_rename;
    QAction* m_delete;
    Card* m_queryCard;
    TextLabel* m_query;
    MessageBar* m_message;
    RefreshProgress* m_progress;
    TabBar* m_tabs;
    QStackedWidget* m_pages;
    MembersTab* m_members;
    RecordList* m_profiles;
    FactGrid* m_schedule;
    QTimer m_soon;
};

} // namespace espalier::ui
