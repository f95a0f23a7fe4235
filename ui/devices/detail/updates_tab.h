// The system of a device, what it is offered, how far it came, and how a newer one is ordered.
#pragma once

#include "ui/devices/detail/update_answers.h"
#include "ui/devices/device_tab.h"

namespace espalier::ui {

class Button;
class FactGrid;
class FindingList;
class MessageBar;
class RecordList;
class TextLabel;

class DeviceUpdatesTab : public DeviceTab {
    Q_OBJECT
public:
    DeviceUpdatesTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] bool isCounted() const override { return false; }

Q_SIGNALS:
    void commandRequested(const QString& requestType); // its form, for this device

protected:
    void deviceChanged() override;

private:
    void askFor(const char* kind, std::function<void(const plist::Dict&, qint64 at)> then);
    void askWhatIsOffered();
    void showWhatCanBeAsked(const QJsonArray& offers);
    void showSystem();
    void showOffered();

    FactGrid* m_system;
    FindingList* m_way;
    MessageBar* m_message;
    TextLabel* m_offeredTold;
    FindingList* m_offered;
    TextLabel* m_habitsHead;
    FindingList* m_habits;
    Button* m_ask;
    Button* m_order;
    qint64 m_of = 0;
    qint64 m_offeredAt = 0;
    QString m_updateId;
    QList<OfferedUpdate> m_updates;
    QList<UpdateProgress> m_progress;
};

} // namespace espalier::ui
