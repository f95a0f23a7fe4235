// A version of a profile as profile.versions tells it. GUI thread.
#pragma once

#include "ui/common/cells_model.h"

#include <QJsonArray>

namespace espalier::ui {

struct ProfileVersion {
    int number = 0; // 0: the draft in the editor
    bool current = false;
    QString note, author;
    qint64 savedAt = 0; // ms UTC
    int devices = 0;
    int restores = 0; // the version that it brought back; 0: none

    [[nodiscard]] QString title() const; // "Version 7"
    [[nodiscard]] CellRow row(qint64 nowMs) const;
};

[[nodiscard]] QList<ProfileVersion> profileVersions(const QJsonArray& rows); // newest first

} // namespace espalier::ui
