// Puts values into the marked places of a text, in one pass: what a value contains is never looked at again.
#pragma once

#include <QMap>
#include <QString>

namespace espalier::enroll {

using Values = QMap<QString, QString>;

struct Marks {
    QString open = QStringLiteral("{");
    QString close = QStringLiteral("}");
};

// A mark around a name without a value stays as it is.
[[nodiscard]] QString fillPlaces(const QString& text, const Values& values, const Marks& marks = {});

} // namespace espalier::enroll
