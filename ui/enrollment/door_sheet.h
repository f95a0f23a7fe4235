// Who came and can't be told by a link: addresses that are no link here, and devices that broke off TLS. What happened,
// from where, and what to do, the newest first; the same from one address once.
#pragma once

#include "base/clock.h"
#include "ui/common/sheet.h"

#include <QJsonArray>
#include <QList>
#include <QString>

namespace espalier::ui {

struct DoorKnock {
    qint64 at = 0; // the newest of them
    QString address, cause, detail;
    int times = 1;

    // Of enrollment.door, without those before `since`.
    [[nodiscard]] static QList<DoorKnock> fromJson(const QJsonArray& door, qint64 since);
};

class DoorSheet : public Sheet {
    Q_OBJECT
public:
    DoorSheet(const QList<DoorKnock>& knocks, const Clock& clock, QWidget* over);
};

} // namespace espalier::ui
