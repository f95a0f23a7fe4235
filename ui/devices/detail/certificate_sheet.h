// One certificate on a device in full.
#pragma once

#include "ui/common/sheet.h"

#include <QJsonObject>

namespace espalier::ui {

class CertificateSheet : public Sheet {
    Q_OBJECT
public:
    CertificateSheet(const QJsonObject& certificate, qint64 nowMs, QWidget* over); // as of device.certificates
};

// Ended, ends within thirty days, good; unknown without a date.
[[nodiscard]] State certificateState(qint64 endsMs, qint64 nowMs);

} // namespace espalier::ui
