// A payload, command, check-in message, declaration or status item as the catalogue knows it.
// Plain values; any thread.
#pragma once

#include "catalogue/key.h"

namespace espalier::catalogue {

// An Error's type is its code; Other are the keys all payloads or declarations share and the protocol's documents.
enum class Kind { Payload, Command, CheckIn, Error, Declaration, StatusItem, Credential, Other };
inline constexpr Kind allKinds[] = {Kind::Payload,     Kind::Command,    Kind::CheckIn,    Kind::Error,
                                    Kind::Declaration, Kind::StatusItem, Kind::Credential, Kind::Other};

struct Entry {
    Kind kind = Kind::Payload;
    QString type;    // PayloadType, RequestType, declaration type, status item type …
    QString variant; // several entries can share one type (com.apple.MCX): file name's distinguishing part, else empty
    QString title;   // ours
    QString help;    // ours, or the loaded schema's own
    QString apply;   // declarations: single, multiple, combined
    SupportByPlatform support;
    Keys keys;                      // payloadkeys
    Keys responseKeys;              // of commands and check-in messages
    QString source;                 // file below the schema folder, e.g. "mdm/profiles/com.apple.wifi.managed.yaml"
    QString since;                  // release it came with when that is newer than the base tree
    QString gone;                   // release whose schema lists it no longer
    QMap<QString, QString> revised; // fact that changed later -> release
    bool nameOnly = false;          // known to exist, but its keys aren't
    bool preRelease = false;

    [[nodiscard]] QString id() const { return variant.isEmpty() ? type : type + QLatin1Char('#') + variant; }
};

[[nodiscard]] QString name(Kind kind); // "payload", "check-in", "status-item" …
[[nodiscard]] std::optional<Kind> kindFromName(QStringView name);

} // namespace espalier::catalogue
