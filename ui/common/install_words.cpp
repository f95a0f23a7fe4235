#include "ui/common/install_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct InstallTexts {
    Q_DECLARE_TR_FUNCTIONS(InstallWords)
};
} // namespace

InstallCondition installCondition(const QString& state)
{
    if (state == QLatin1String("installed")) {
        return {State::Ok, InstallTexts::tr("Installed")};
    }
    if (state == QLatin1String("pending")) {
        return {State::Unknown, InstallTexts::tr("Not sent yet")};
    }
    if (state == QLatin1String("sent")) {
        return {State::Waiting, InstallTexts::tr("Waiting for the device")};
    }
    if (state == QLatin1String("failed")) {
        return {State::Failed, InstallTexts::tr("Failed")};
    }
    if (state == QLatin1String("blocked")) {
        return {State::Warning, InstallTexts::tr("Values missing")};
    }
    if (state == QLatin1String("removing")) {
        return {State::Waiting, InstallTexts::tr("Being removed")};
    }
    if (state == QLatin1String("removed")) {
        return {State::Unsupported, InstallTexts::tr("Removed")};
    }
    return {State::Unknown, visibleText(state, 40)};
}

QString userWords(const QJsonObject& answer)
{
    const QString name = answer.value(QLatin1String("user")).toString();
    return name.isEmpty() ? QString() : InstallTexts::tr("User %1").arg(visibleText(name, 60));
}

} // namespace espalier::ui
