// Somebody who waits to be let in: at the page of a link, or with a device that enrolled and gets nothing yet.
#pragma once

#include <QJsonObject>
#include <QString>

namespace espalier::ui {

struct ApprovalRow {
    qint64 id = 0, link = 0, device = 0; // device 0: at the page
    QString linkName, deviceName, serial, name, platform, address;
    qint64 createdAt = 0;

    [[nodiscard]] static ApprovalRow fromJson(const QJsonObject& json);
    [[nodiscard]] bool isDevice() const { return device > 0; }
    bool operator==(const ApprovalRow&) const = default;
};

[[nodiscard]] QString whoWords(const ApprovalRow& row);                // "Cem Ak", "Cem Ak · MF-MBA-017"
[[nodiscard]] QString waitWords(const ApprovalRow& row, qint64 nowMs); // "iPhone · through “Interns” · 4 min ago"

} // namespace espalier::ui
