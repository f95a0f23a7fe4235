#include "ui/common/settings_saving.h"

namespace espalier::ui {

void saveSettings(server::Control& control, QList<SettingChange> changes, QObject* context, SettingsSaving saving)
{
    if (changes.isEmpty()) {
        saving.done();
        return;
    }
    const SettingChange one = changes.takeFirst();
    QJsonObject arguments = one.also;
    arguments.insert(QStringLiteral("key"), one.key);
    arguments.insert(QStringLiteral("value"), one.value);
    control.call(QStringLiteral("setting.set"), arguments, context,
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
