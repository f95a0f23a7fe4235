#include "commands/special_work.h"

#include "audit/log.h"

#include <QDateTime>

#include <cmath>

namespace espalier::commands {

namespace {

std::optional<double> number(const plist::Dict& answer, QStringView key, double least, double most)
{
    const plist::Value* value = answer.find(key);
    if (value == nullptr) {
        return std::nullopt;
    }
    const auto* real = value->as<double>();
    const auto* whole = value->as<qint64>();
    const double found = real != nullptr ? *real : whole != nullptr ? static_cast<double>(*whole) : std::nan("");
    return std::isfinite(found) && found >= least && found <= most ? std::optional(found) : std::nullopt;
}

QVariant orNull(const std::optional<double>& value)
{
    return value ? QVariant(*value) : QVariant();
}

// As the device says, unless that lies in the future.
qint64 timeOf(const plist::Dict& answer, qint64 nowMs)
{
    const plist::Value* value = answer.find(u"Timestamp");
    const auto* date = value != nullptr ? value->as<plist::Date>() : nullptr;
    const auto said = QDateTime::fromString(answer.text(u"Timestamp"), Qt::ISODateWithMs);
    const qint64 ms = date != nullptr ? date->ms : said.isValid() ? said.toMSecsSinceEpoch() : nowMs;
    return ms > 0 && ms <= nowMs ? ms : nowMs;
}

std::optional<double> real(const store::Row& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.real(column));
}

Result<> keepLocation(store::Transaction& tx, const mdm::CommandResult& result)
{
    const auto latitude = number(result.response, u"Latitude", -90, 90);
    const auto longitude = number(result.response, u"Longitude", -180, 180);
    if (result.status != mdm::ResultStatus::Acknowledged || !latitude || !longitude) {
        return {};
    }
    const auto command = TRY(tx.first("SELECT created_by FROM command WHERE uuid = ?", {result.uuid}));
    const QString by = command ? command->text(0) : QString();
    TRY(tx.insert(
        "INSERT INTO device_location (device_id, uuid, asked_by, at, latitude, longitude, accuracy, altitude, "
        "vertical_accuracy, speed, course) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {result.device.value, result.uuid, by, timeOf(result.response, tx.nowMs()), *latitude, *longitude,
         orNull(number(result.response, u"HorizontalAccuracy", 0, 1e7)),
         orNull(number(result.response, u"Altitude", -1e5, 1e6)),
         orNull(number(result.response, u"VerticalAccuracy", 0, 1e7)),
         orNull(number(result.response, u"Speed", 0, 1e5)), orNull(number(result.response, u"Course", 0, 360))}));
    tx.touch(store::Table::Device, result.device.value);
    return audit::append(tx, {QStringLiteral("device"),
                              QStringLiteral("device.located"),
                              QStringLiteral("device"),
                              QString::number(result.device.value),
                              {{QStringLiteral("asked_by"), by}}}); // where it is doesn't belong into the log
}

} // namespace

void addLocationWork(const WorkPlaces& places)
{
    places.handlers.add(QStringLiteral("DeviceLocation"), keepLocation, mdm::NeedsRequest::No);
}

Result<QList<Location>> locationsOf(store::Connection& db, DeviceId device, int most)
{
    QList<Location> all;
    for (const store::Row& row :
         TRY(db.all("SELECT at, asked_by, latitude, longitude, accuracy, altitude, vertical_accuracy, speed, course "
                    "FROM device_location WHERE device_id = ? ORDER BY id DESC LIMIT ?",
                    {device.value, most}))) {
        all.append({row.integer(0), row.text(1), row.real(2), row.real(3), real(row, 4), real(row, 5), real(row, 6),
                    real(row, 7), real(row, 8)});
    }
    return all;
}

} // namespace espalier::commands
