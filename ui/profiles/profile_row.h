// One profile of the library as the window knows it: the JSON of profile.list and profile.show as values.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace espalier::ui {

// A group or a device that has it.
struct ProfileAssignment {
    QString kind; // "group" or "device", as the operations call it
    qint64 id = 0;
    QString name;
};

struct ProfileRow {
    qint64 id = 0;
    QString name, identifier, scope, signer;
    int version = 0, versions = 0;
    QJsonArray payloadTypes;
    bool isSigned = false, hasVariables = false;
    qint64 importedAt = 0;
    int targets = 0, installed = 0, pending = 0, failed = 0, blocked = 0;
    QStringList groups, devices; // names it is assigned to
    QList<ProfileAssignment> assignments;

    [[nodiscard]] static ProfileRow fromJson(const QJsonObject& json);
    [[nodiscard]] bool isAssigned() const { return !groups.isEmpty() || !devices.isEmpty(); }
    [[nodiscard]] bool hasProblems() const { return failed > 0 || blocked > 0; }
    [[nodiscard]] QString firstPayload() const { return payloadTypes.at(0).toString(); }
};

} // namespace espalier::ui
