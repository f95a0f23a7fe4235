// Where in a text an error is, for people: lines and columns count from 1, columns in characters.
#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace espalier::plist {

// "line 3, column 7: what"
[[nodiscard]] QString atPosition(QByteArrayView utf8, qsizetype offset, const QString& what);
[[nodiscard]] Failure failAt(QByteArrayView utf8, qsizetype offset, const QString& what);

// A piece of the input that is safe to show in one line of an error: cut to 40 characters.
[[nodiscard]] QString shown(QByteArrayView utf8);

} // namespace espalier::plist
