// One profile beside the library: how far it is on its devices, who has it, what is in it, its versions.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/profiles/profile_row.h"

#include <QWidget>

class QStackedWidget;

namespace espalier::ui {

class Button;
class ElidedLabel;
class InstallProgress;
class MessageBar;
class ProfileActions;
class RecordList;
class TabBar;
class TextLabel;

class ProfileDetail : public QWidget {
    Q_OBJECT
public:
    ProfileDetail(server::Control& control, const Clock& clock, ProfileActions& actions, QWidget* parent = nullptr);
    void setProfile(const ProfileRow& profile);
    [[nodiscard]] qint64 profileId() const { return m_profile.id; }

Q_SIGNALS:
    void closeRequested();
    void editRequested(qint64 profile);
    void duplicateRequested(qint64 profile);
    void deviceRequested(qint64 device);

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    class Tile;
    QWidget* buildHead();
    QWidget* buildLists();
    void loadStatus();
    void loadVersions();
    void showAssignments();
    void showContents();

    server::Control& m_control;
    const Clock& m_clock;
    ProfileActions& m_actions;
    ProfileRow m_profile;
    Tile* m_tile;
    ElidedLabel* m_name;
    ElidedLabel* m_identifier;
    TextLabel* m_progressTitle;
    InstallProgress* m_progress;
    MessageBar* m_problem;
    TabBar* m_tabs;
    QStackedWidget* m_pages;
    RecordList* m_devices;
    RecordList* m_assigned;
    RecordList* m_contents;
    RecordList* m_versions;
    qint64 m_failedDevice = 0;
};

} // namespace espalier::ui
