// Why a device is in a group, or isn't: each part of the query, whether it holds, and what the device has.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/sheet.h"
#include "ui/groups/group_row.h"

class QVBoxLayout;

namespace espalier::ui {

class MessageBar;
class TextLabel;

class ExplainSheet : public Sheet {
    Q_OBJECT
public:
    // Both outlive it.
    ExplainSheet(server::Control& control, const Clock& clock, const GroupRow& group, qint64 device,
                 const QString& deviceName, QWidget* over);

Q_SIGNALS:
    void deviceRequested(qint64 device);

private:
    void tell(const QJsonObject& answer);

    const Clock& m_clock;
    const GroupRow m_group;
    const QString m_deviceName;
    MessageBar* m_message;
    TextLabel* m_verdict;
    QVBoxLayout* m_parts;
};

} // namespace espalier::ui
