// The settings that several profiles of a device have a say in: who says what, and what holds.
#pragma once

#include "ui/common/sheet.h"
#include "ui/devices/conflict_words.h"

namespace espalier::ui {

class ConflictsSheet : public Sheet {
    Q_OBJECT
public:
    // `partial`: there was too much to compare all of it.
    ConflictsSheet(const QString& device, const QList<SettingConflict>& conflicts, bool partial, QWidget* over);
};

} // namespace espalier::ui
