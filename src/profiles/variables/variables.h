// Variables in the texts of a profile: %{device.serial} stands for a value of the device or its owner and is replaced
// when the profile is sent. %%{ is a %{ that is none. Only strings are looked at, no keys and no data; what begins with
// none of device. owner. custom. is somebody else’s and stays, escaped or not. Pure; any thread that owns the document.
#pragma once

#include "profiles/editing/editable_document.h"

#include <QHash>

namespace espalier::profiles {

// device.serial device.udid device.name device.model device.os device.asset_tag owner.name owner.email; beside them
// custom.NAME for every custom field.
[[nodiscard]] const QStringList& variableNames();
[[nodiscard]] bool isVariableName(const QString& name); // custom.NAME too

struct VariableUse {
    NodeId node; // the string
    Path path;
    qsizetype begin = 0; // in the string, UTF-16, with % and }
    qsizetype length = 0;
    QString name;      // between the braces
    bool known = true; // false: "device.seriel"
    bool operator==(const VariableUse&) const = default;
};

// In the order of the document.
[[nodiscard]] QList<VariableUse> variablesIn(const EditableDocument& document);
[[nodiscard]] QList<VariableUse> variablesIn(const EditableDocument& document, NodeId string);
[[nodiscard]] bool hasVariables(QStringView text); // or %%{, which rendering changes too

using VariableValues = QHash<QString, QString>; // name -> value; an empty value is missing

struct Rendered {
    EditableDocument document;  // the same bytes but for the variables
    QList<VariableUse> missing; // without a value, left as they are; such a profile must not be sent
};
// InvalidInput for a value that XML can't hold, with the variable's name.
[[nodiscard]] Result<Rendered> render(const EditableDocument& document, const VariableValues& values);

} // namespace espalier::profiles
