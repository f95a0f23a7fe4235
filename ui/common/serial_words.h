// Serial numbers as one compares them by eye.
#pragma once

#include <QString>

namespace espalier::ui {

// "5A 1F 90 …"
[[nodiscard]] inline QString spacedSerial(const QString& hex)
{
    QString spaced;
    for (qsizetype i = 0; i < hex.size(); i += 2) {
        spaced += (i > 0 ? QStringLiteral(" ") : QString()) + hex.mid(i, 2).toUpper();
    }
    return spaced;
}

} // namespace espalier::ui
