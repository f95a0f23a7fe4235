// Settings are saved one after another; the first that is refused ends it.
#pragma once

#include "server/control.h"

#include <QJsonObject>
#include <QList>

#include <functional>

namespace espalier::ui {

struct SettingChange {
    QString key, value;
    QJsonObject also = {}; // what else the server wants with it, such as somebody's yes
};

struct SettingsSaving {
    // After each that was saved, with the server's answer.
    std::function<void(const SettingChange& one, const QJsonObject& answer)> saved;
    std::function<void(const SettingChange& one, const Error& error)> failed; // and none after it
    std::function<void()> done;                                               // all of them, or there were none
};

// Nothing of it is called once `context` is gone.
void saveSettings(server::Control& control, QList<SettingChange> changes, QObject* context, SettingsSaving saving);

} // namespace espalier::ui
