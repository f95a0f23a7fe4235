// The access rights of com.apple.mdm as sentences, those that the page of a link tells people (can.N in
// resources/templates/landing.en.json), in the order in which people care.
#pragma once

#include <QList>
#include <QString>

namespace espalier::ui {

struct AccessRight {
    qint64 bit = 0;
    qint64 needs = 0; // another bit, or 0 (Apple)
    QString words;    // after "The office can"
};

[[nodiscard]] QList<AccessRight> accessRights();

} // namespace espalier::ui
