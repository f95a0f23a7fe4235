#pragma once

#include "ui/screen.h"

#include <QJsonArray>
#include <QJsonObject>

class QBoxLayout;

namespace espalier::ui {

class ActionList;
class Card;
class CheckLine;
class Columns;
class ExpiryAxis;
class StackBar;
class SystemsCard;
class TextLabel;

// How the office is once it is set up: devices, what needs somebody, commands, what ends next, systems.
class HealthView : public QWidget {
    Q_OBJECT
public:
    explicit HealthView(QWidget* parent = nullptr);
    void setOverview(const QJsonObject& overview, qint64 now);
    void setStatus(const QJsonObject& status, qint64 now);
    void setCommands(const QJsonArray& commands, qint64 now); // newest first, for the last day
    void setArrivals(const QJsonArray& enrollments, qint64 now);

Q_SIGNALS:
    void jumpRequested(const espalier::ui::Jump& jump);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showDevices(const QJsonObject& overview);
    void arrange();

    QJsonArray m_problems;
    TextLabel* m_number;
    TextLabel* m_ofHow;
    TextLabel* m_note;
    StackBar* m_devices;
    Card* m_needs;
    ActionList* m_problemList;
    TextLabel* m_nothing;
    Columns* m_columns;
    StackBar* m_commands;
    ExpiryAxis* m_expiry;
    bool m_identitiesEnd = false; // soon, or some have
    qint64 m_linkThatEnds = 0;    // the link among what ends next
    SystemsCard* m_systems;
    ActionList* m_arrivals;
    TextLabel* m_noArrivals;
    CheckLine* m_uptime;
    CheckLine* m_requests;
    CheckLine* m_open;
    CheckLine* m_push;
    CheckLine* m_database;
    QBoxLayout* m_columnsLayout;
    QBoxLayout* m_lowerLayout;
    bool m_narrow = false;
};

} // namespace espalier::ui
