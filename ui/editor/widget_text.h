// What a QPlainTextEdit holds, letter for letter: toPlainText() makes spaces of no-break spaces. Each paragraph ends in
// one LF, whatever the value has there. Any thread for values, GUI thread for documents.
#pragma once

#include <QString>

class QTextDocument;

namespace espalier::ui {

[[nodiscard]] QString widgetText(const QTextDocument& document);
// As such a widget gives a value back: every line end it knows is an LF.
[[nodiscard]] QString inWidget(const QString& value);

struct TextChange {
    qsizetype position = 0; // UTF-16 units
    qsizetype removed = 0;
    QString inserted;
};
// As short as one change can be.
[[nodiscard]] TextChange changeBetween(const QString& before, const QString& after);

// `value` after its text in the widget became `typed`: line ends that weren't touched stay as they are.
[[nodiscard]] QString typedOver(const QString& value, const QString& typed);

} // namespace espalier::ui
