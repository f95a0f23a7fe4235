#include "profiles/rollout.h"

#include <QLoggingCategory>

namespace espalier::profiles {

namespace {

Q_LOGGING_CATEGORY(logRollout, "espalier.profiles.rollout")

Result<QList<DeviceId>> dueAfter(store::Connection& db, DeviceId last)
{
    QList<DeviceId> devices;
    for (const store::Row& row : TRY(db.all("SELECT device_id FROM profile_due WHERE device_id > ? ORDER BY device_id "
                                            "LIMIT ?",
                                            {last.value, Rollout::devicesPerWrite}))) {
        devices.append(DeviceId{row.integer(0)});
    }
    return devices;
}

} // namespace

void Rollout::workOff()
{
    DeviceId last; // a bunch that fails is passed over and must not hold up those behind it
    while (!m_paused) {
        const auto devices = m_store.read([last](store::Connection& db) { return dueAfter(db, last); });
        if (!devices) {
            qCWarning(logRollout, "not read who is due: %s", qUtf8Printable(devices.error().what));
            return;
        }
        if (devices->isEmpty()) {
            return;
        }
        last = devices->last();
        const auto compared =
            m_store.write([&](store::Transaction& tx) { return m_installer.reconcileDue(tx, *devices); });
        if (!compared) {
            qCWarning(logRollout, "%lld devices stay due: %s", static_cast<long long>(devices->size()),
                      qUtf8Printable(compared.error().what));
        }
    }
}

} // namespace espalier::profiles
