// Reads Apple's device management schema (github.com/apple/device-management, YAML) from a folder: mdm/profiles,
// mdm/commands, mdm/checkin, mdm/errors, declarative/…, other. Facts become entries; Apple's sentences come along only
// when asked for. The files are input from outside: size, depth and counts are bounded with aliases followed, a key
// that contains itself becomes Key::recursesTo. Never throws. Any thread; blocking (a second for all of it).
#pragma once

#include "base/result.h"
#include "catalogue/entry.h"
#include "catalogue/schema_report.h"

namespace espalier::catalogue {

enum class Descriptions { LeaveOut, Keep };

struct SchemaLimits {
    qsizetype maxBytes = 1024 * 1024;    // of one file
    qsizetype maxText = 4 * 1024 * 1024; // characters of one file's values, aliases followed
    int maxNodes = 100'000;              // names and values of one file, aliases followed
    int maxDepth = 32;                   // of keys in keys
    int maxFiles = 5'000;                // of the folder
};

struct SchemaOptions {
    Descriptions descriptions = Descriptions::LeaveOut;
    QStringList leaveAside; // folders below that are read another way: "newer"
    SchemaLimits limits;
};

struct SchemaTree {
    QList<Entry> entries; // by file name
    SchemaReport report;
};

// A file that can't be read is a problem in the report. NotFound, InvalidInput when nothing in there is schema,
// TooLarge when there are too many files.
[[nodiscard]] Result<SchemaTree> readSchemaFolder(const QString& folder, const SchemaOptions& options = {});

[[nodiscard]] bool isSchemaPath(const QString& path); // a YAML file in one of the schema's folders
// One file. `path` below the folder says what it is: "mdm/profiles/com.apple.wifi.managed.yaml". InvalidInput or
// TooLarge with the place: "line 3, column 7: …".
[[nodiscard]] Result<Entry> readSchemaFile(QByteArrayView bytes, const QString& path, const SchemaOptions& options,
                                           SchemaReport& report);

} // namespace espalier::catalogue
