#include "ui/assigning/device_choices.h"

#include "ui/common/device_text.h"
#include "ui/common/icon.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace espalier::ui {

namespace {
constexpr int MostDevices = 5000;

ChoiceSheet::Choice choice(const QJsonObject& device)
{
    const QString model = device.value(QLatin1String("model")).toString();
    return {device.value(QLatin1String("id")).toInteger(), visibleText(device.value(QLatin1String("name")).toString()),
            QCoreApplication::translate("AssignSheet", "%1 · %2", "model, serial number")
                .arg(visibleText(model), visibleText(device.value(QLatin1String("serial")).toString())),
            deviceIconName(device.value(QLatin1String("platform")).toString(), model)};
}
} // namespace

void askForDevices(server::Control& control, QObject* context,
                   const std::function<void(const Result<QList<ChoiceSheet::Choice>>&)>& answered)
{
    control.call(QStringLiteral("device.list"),
                 {{QStringLiteral("most"), MostDevices}, {QStringLiteral("sort"), QStringLiteral("name")}}, context,
                 [answered](const Result<QJsonValue>& answer) {
                     if (!answer) {
                         answered(tl::unexpected(answer.error()));
                         return;
                     }
                     QList<ChoiceSheet::Choice> choices;
                     for (const QJsonValue& row : answer->toObject().value(QLatin1String("rows")).toArray()) {
                         choices << choice(row.toObject());
                     }
                     answered(choices);
                 });
}

} // namespace espalier::ui
