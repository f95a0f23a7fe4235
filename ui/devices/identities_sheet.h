// The certificates that were ever issued to a device, the newest first: which it uses, which were replaced or revoked.
// Revoking one is for a key that somebody else may have; a device without a good certificate is no longer let in.
#pragma once

#include "base/clock.h"
#include "ui/common/record_sheet.h"

class QJsonArray;

namespace espalier::ui {

class IdentitiesSheet : public RecordSheet {
    Q_OBJECT
public:
    // `title` is what the window calls the device.
    IdentitiesSheet(server::Control& control, const Clock& clock, qint64 device, const QString& title, QWidget* over);

Q_SIGNALS:
    void revoked(); // the one that the device uses, or an older one

private:
    void load();
    void show(const QJsonArray& identities);
    void check();
    void askRevoke();

    const Clock& m_clock;
    const qint64 m_device;
    const QString m_title;
};

} // namespace espalier::ui
