// How well a device is protected, each fact with what it means.
#pragma once

#include "ui/devices/detail/security_findings.h"
#include "ui/devices/device_tab.h"

class QVBoxLayout;

namespace espalier::ui {

class FactGrid;
class TextLabel;

class DeviceSecurityTab : public DeviceTab {
    Q_OBJECT
public:
    DeviceSecurityTab(server::Control& control, const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] bool isCounted() const override { return false; }

protected:
    void deviceChanged() override;

private:
    void askFor(const QString& kind, std::optional<plist::Dict> SecurityAnswers::*into, const char* part);
    void show();

    SecurityAnswers m_answers;
    qint64 m_of = 0; // the device that they are of
    qint64 m_toldAt = 0;
    TextLabel* m_told;
    QVBoxLayout* m_groups;
    TextLabel* m_rulesHead;
    FactGrid* m_rules;
};

} // namespace espalier::ui
