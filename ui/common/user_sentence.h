// The one place where an error becomes words for the person: what happened, why, what to do next.
#pragma once

#include "base/result.h"

#include <QString>

namespace espalier::ui {

struct UserSentence {
    QString what;   // "The link was not created."
    QString why;    // "There is no push certificate yet."
    QString next;   // "Import it under Server, then try again."
    QString detail; // technical English, only to be copied

    [[nodiscard]] QString whyAndNext() const;
};

// `what` is the failed thing as a whole translated sentence: tr("The link was not created.").
[[nodiscard]] UserSentence userSentence(const Error& error, const QString& what);

} // namespace espalier::ui
