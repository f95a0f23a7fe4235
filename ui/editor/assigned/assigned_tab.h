// Whom the profile is assigned to, how far it is on each device and which version is there; assigns and unassigns.
#pragma once

#include "ui/assigning/profile_to_assign.h"
#include "ui/editor/editor_tab.h"

#include <QTimer>

namespace espalier::ui {

class Assigning;
class MessageBar;
class RecordList;
class TextLabel;

class AssignedTab : public EditorTab {
    Q_OBJECT
public:
    explicit AssignedTab(const EditorSurroundings& surroundings, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("assigned"); }
    [[nodiscard]] QString title() const override { return tr("Assigned to"); }
    [[nodiscard]] int count() const override { return m_targets; }
    [[nodiscard]] bool isOffered() const override { return m_session.profile().id > 0; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildDevices();
    QWidget* buildTargets();
    void load(); // the devices only while somebody looks
    void loadProfile();
    void loadDevices();
    void judgeProgress();
    void showSummary();
    void assign();
    void unassign(const QJsonObject& target);

    EditorSession& m_session;
    server::Control& m_control;
    const Clock& m_clock;
    Assigning* m_assigning;
    MessageBar* m_message;
    TextLabel* m_summary;
    RecordList* m_devices;
    RecordList* m_assigned;
    QJsonArray m_status;
    QString m_progress;        // of m_status, in words
    QTimer m_soon;             // changes come in bunches
    ProfileToAssign m_profile; // as the library has it
    int m_current = 0;         // version that devices get
    EditedProfile m_asked;     // the session's, when it was last asked for
    int m_targets = -1;        // devices
};

} // namespace espalier::ui
