// What has to be known of a profile, and of a target, to assign one to the other.
#pragma once

#include <QJsonValue>
#include <QString>

namespace espalier::ui {

struct ProfileToAssign {
    qint64 id = 0;
    QString name;
    QString scope; // System or User
};

struct AssignmentTarget {
    QString kind;    // "group" or "device", as the operations call it
    QJsonValue what; // its id, or its unique name
    QString name;
};

} // namespace espalier::ui
