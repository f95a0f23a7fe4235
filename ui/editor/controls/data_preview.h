// What bytes in a profile are, in words. GUI thread.
#pragma once

#include <QImage>
#include <QString>

namespace espalier::ui {

struct DataPreview {
    QString iconName;
    QString first, second; // lines
    QImage picture;        // small; null: none
};

// Pictures are decoded once, by their contents, and only those of the formats that profiles hold.
[[nodiscard]] DataPreview previewOf(const QByteArray& data, qint64 nowMs);

} // namespace espalier::ui
