// One key of a payload, command, declaration or status item. Plain values; any thread.
#pragma once

#include "catalogue/support.h"

#include <QJsonArray>
#include <QJsonValue>
#include <QList>

#include <memory>
#include <optional>

namespace espalier::catalogue {

enum class Type { String, Integer, Real, Boolean, Date, Data, Array, Dictionary, Any };
enum class Presence { Optional, Required };

struct Key;
using Keys = QList<std::shared_ptr<const Key>>; // shared: a recursive key holds a reference to the loaded one

struct Range {
    std::optional<double> min, max;
    bool operator==(const Range&) const = default;
};

struct Key {
    QString name;  // as in the property list; in an array the name of the element, which isn't written; "ANY" = any key
    QString title; // ours when there is one, else made of the name
    QString help;  // ours, or the loaded schema's own; may be empty
    Type type = Type::Any;
    QString subtype; // e.g. "<url>", "<hostname>", without the brackets
    Presence presence = Presence::Optional;
    QJsonValue byDefault = QJsonValue(QJsonValue::Undefined); // Undefined when there is none
    std::optional<Range> range;
    QJsonArray choices;                        // rangelist
    QMap<QString, QString> choiceTitles;       // choice as text -> our words for it, where there are some
    QString format;                            // regular expression
    QString combineType;                       // declarations: boolean-or, set-union, …
    Range repetition;                          // of an array's elements
    QStringList assetTypes, assetContentTypes; // of a reference to an asset
    SupportByPlatform support;                 // only what differs from the whole
    // Of a dictionary its keys; of an array its one element or several alternatives (empty: not known); of a string
    // (DeviceInformation's queries) the values it takes, each with its own support.
    Keys subkeys;
    QString recursesTo;             // name of the enclosing key that stands here again; subkeys are then empty
    QString since;                  // release the fact came from when it is newer than the base tree, e.g. "26.4"
    QString gone;                   // release whose schema lists it no longer; older systems know it still
    QMap<QString, QString> revised; // fact that changed later ("presence", "choices", "support" …) -> release
    bool nameOnly = false;          // known to exist, but not of which type
    bool preRelease = false;
};

[[nodiscard]] QString name(Type type); // Apple's word without brackets
[[nodiscard]] std::optional<Type> typeFromName(QStringView name);

} // namespace espalier::catalogue
