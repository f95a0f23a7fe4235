#include "ui/common/settings_saving.h"

#include <QJsonObject>

namespace espalier::ui {

void saveSettings(server::Control& control, QList<SettingChange> changes, QObject* context, SettingsSaving saving)
{
    if (changes.isEmpty()) {
        saving.done();
        return;
    }
    const SettingChange one = changes.takeFirst();
    control.call(QStringLiteral("setting.set"),
                 {{QStringLiteral("key"), one.key}, {QStringLiteral("value"), one.value}}, context,
                 [&control, one, changes, context, saving](const Result<QJsonValue>& answer) {
                     if (!answer) {
                         saving.failed(one, answer.error());
                         return;
                     }
                     saving.saved(one, answer->toObject());
                     saveSettings(control, changes, context, saving);
                 });
}

} // namespace espalier::ui
