// Where a file goes that somebody exports, and what is said once it is there. Every export asks and tells here.
#pragma once

#include <QString>

class QWidget;

namespace espalier::ui {

class MessageBar;
class PassingMessage;

// Empty: nowhere. `filter` as in QFileDialog. A name without one of its suffixes gets that of `name`.
[[nodiscard]] QString askWhereToSave(QWidget* over, const QString& title, const QString& name, const QString& filter);
// `path` with the suffix of `name`, unless it ends in one that the filter knows already.
[[nodiscard]] QString withSuffix(const QString& path, const QString& name, const QString& filter = {});
// The whole path, as the system writes it, for a message.
[[nodiscard]] QString placeWords(const QString& path);
// Adds to a message that says it: "Show in folder".
void offerFolder(MessageBar* message, const QString& path);
// Good news; of a file also where it is. `savedAs` empty: it is about none.
void tellSaved(PassingMessage* message, const QString& words, const QString& savedAs);

} // namespace espalier::ui
