// For whom a command is: one device or one of its users, several devices, a group.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace espalier::ui {

struct CommandTarget {
    QList<qint64> devices; // one or several; none: the group
    QString name;          // of the one device, as the server compares it; else of the group
    QString user = {};     // of the one device: the id of a user, whose channel it goes to
    qint64 group = 0;      // its id: a name may be a number, which the server takes for an id

    [[nodiscard]] bool isGroup() const { return devices.isEmpty(); }
    [[nodiscard]] bool isOne() const { return devices.size() == 1; }
    // device and user, devices, or group: what the operations on commands take.
    [[nodiscard]] QJsonObject arguments() const;
    // "MF-MBP-014", "9 devices", "the group “Design”"; to be shown.
    [[nodiscard]] QString words() const;
    // To whom it went: the same, or "7 devices" when `reached` of the `of` are not all.
    [[nodiscard]] QString words(qint64 reached, qint64 of) const;
};

} // namespace espalier::ui
