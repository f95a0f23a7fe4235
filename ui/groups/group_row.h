// One group as the window knows it: the JSON of group.list as values, and what it is called.
#pragma once

#include "base/result.h"
#include "ui/common/user_sentence.h"

#include <QJsonObject>
#include <QString>

namespace espalier::ui {

struct GroupRow {
    qint64 id = 0;
    QString name;
    bool builtIn = false;
    int members = 0, profiles = 0;
    QString query; // not empty: it says who is in it

    [[nodiscard]] static GroupRow fromJson(const QJsonObject& json);
    [[nodiscard]] bool isSmart() const { return !query.isEmpty(); }
    [[nodiscard]] bool isByHand() const { return !builtIn && query.isEmpty(); }
};

[[nodiscard]] QString kindWords(const GroupRow& group);  // "Smart group", "Group by hand", "Every device"
[[nodiscard]] QString countWords(const GroupRow& group); // "12 devices · 2 profiles"
[[nodiscard]] QString groupIcon(const GroupRow& group);
// Why something about a group was refused, in words for the rules that only groups have.
[[nodiscard]] UserSentence groupSentence(const Error& error, const QString& what);

} // namespace espalier::ui
