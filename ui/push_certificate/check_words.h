// The checks of push_cert.verify in words: what was looked at, what was seen, and what to do where it isn't right.
#pragma once

#include "ui/common/state.h"

#include <QJsonObject>

namespace espalier::ui {

struct CheckWords {
    State state = State::Unknown;
    QString title, evidence;
    QString remedy;             // of warnings and failures
    bool wantsPassword = false; // it failed for want of the right one
};

// One of `checks`; `now` tells a certificate that has ended from one that isn't valid yet.
[[nodiscard]] CheckWords checkWords(const QJsonObject& check, qint64 now);

// "A instead of B; N enrolled devices would be lost"
struct TopicConflict {
    QString found, expected;
    int lost = 0;
};
[[nodiscard]] TopicConflict topicConflict(const QString& evidence);

} // namespace espalier::ui
