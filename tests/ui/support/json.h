#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace espalier::test {

[[nodiscard]] inline QJsonValue json(const char* text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(text), &error);
    if (error.error != QJsonParseError::NoError) {
        qFatal("canned JSON: %s at %d: %.60s", qPrintable(error.errorString()), error.offset, text + error.offset);
    }
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

} // namespace espalier::test
