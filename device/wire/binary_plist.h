// Binary property lists ("bplist00"), which devices read wherever they read XML. Read only: they answer in XML.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QVariantMap>

namespace espalier::device {

[[nodiscard]] bool isBinaryPlist(const QByteArray& bytes);
// Values as in plist.h. Nothing outside the bytes is looked at, and what refers to itself or grows without end is
// refused.
[[nodiscard]] Result<QVariantMap> readBinaryPlist(const QByteArray& bytes);

} // namespace espalier::device
