// Property lists as a device reads and writes them: XML on the wire, and binary where somebody made a file of it.
//
// dict = QVariantMap, array = QVariantList, string = QString, data = QByteArray, integer = qlonglong,
// real = double, boolean = bool, date = QDateTime (UTC).
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QVariantMap>

namespace espalier::device {

[[nodiscard]] Result<QVariantMap> readPlist(const QByteArray& bytes);
[[nodiscard]] QByteArray writePlist(const QVariantMap& dictionary);

} // namespace espalier::device
