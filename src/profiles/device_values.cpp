#include "profiles/device_values.h"

#include "crypto/random.h"

#include <array>

namespace espalier::profiles {

namespace {

const QLatin1String customFamily("custom.");

// In the order of the columns below, after the id.
constexpr std::array<QLatin1String, 8> columns{
    QLatin1String("device.serial"), QLatin1String("device.udid"), QLatin1String("device.name"),
    QLatin1String("device.model"),  QLatin1String("device.os"),   QLatin1String("device.asset_tag"),
    QLatin1String("owner.name"),    QLatin1String("owner.email"),
};

void take(VariableValues& values, const store::Row& row)
{
    for (size_t i = 0; i < columns.size(); ++i) {
        values.insert(columns[i], row.text(int(i) + 1));
    }
}

} // namespace

Result<VariableValues> deviceValues(store::Connection& db, DeviceId device)
{
    VariableValues values;
    take(values, TRY(db.one("SELECT id, serial, udid, name, model, os, asset_tag, owner_name, owner_email FROM device "
                            "WHERE id = ?",
                            {device.value}, {"device", device.value})));
    for (const store::Row& row :
         TRY(db.all("SELECT key, value FROM custom_field WHERE device_id = ?", {device.value}))) {
        values.insert(customFamily + row.text(0), row.text(1));
    }
    return values;
}

Result<QHash<DeviceId, VariableValues>> valuesOfAll(store::Connection& db, const QStringList& names)
{
    QHash<DeviceId, VariableValues> all;
    for (const store::Row& row :
         TRY(db.all("SELECT id, serial, udid, name, model, os, asset_tag, owner_name, owner_email FROM device"))) {
        take(all[DeviceId{row.integer(0)}], row);
    }
    for (const QString& name : names) {
        if (!name.startsWith(customFamily)) {
            continue;
        }
        for (const store::Row& row : TRY(db.all("SELECT device_id, value FROM custom_field WHERE key = ?",
                                                {name.sliced(customFamily.size())}))) {
            all[DeviceId{row.integer(0)}].insert(name, row.text(1));
        }
    }
    return all;
}

QStringList missingOf(const QStringList& names, const VariableValues& values)
{
    QStringList missing;
    for (const QString& name : names) {
        if (values.value(name).isEmpty()) {
            missing.append(name);
        }
    }
    return missing;
}

QByteArray digestOf(const QStringList& names, const VariableValues& values)
{
    QByteArray text;
    for (const QString& name : names) {
        text += name.toUtf8() + '\0' + values.value(name).toUtf8() + '\0';
    }
    return crypto::sha256(text);
}

} // namespace espalier::profiles
