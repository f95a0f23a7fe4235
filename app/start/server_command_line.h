// The options that espalier and espalierd share.
#pragma once

#include "server/server.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace espalier::app {

struct ServerCommandLine {
    QString data;
    QString passphraseFile;
    QString readyFile;
    server::ServerOptions server;
    std::optional<int> practice; // so many simulated devices
    bool help = false;
    bool version = false;
    QMap<QString, QString> more; // values of the program's own options; flags have an empty one
};

// The program's own options; what a value is called stands beside it, for the usage.
struct OwnOptions {
    QMap<QString, QString> values;
    QStringList flags;
};
// --data may be left out where practice mode or first run choose the folder; the caller checks.
[[nodiscard]] Result<ServerCommandLine> parseServerCommandLine(const QStringList& arguments, const OwnOptions& own);
[[nodiscard]] QString serverUsage(const QString& program, const OwnOptions& own);

} // namespace espalier::app
