#include "ui/common/install_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(InstallWords)
};
} // namespace

InstallCondition installCondition(const QString& state)
{
    if (state == QLatin1String("installed")) {
        return {State::Ok, Words::tr("Installed")};
    }
    if (state == QLatin1String("pending")) {
        return {State::Unknown, Words::tr("Not sent yet")};
    }
    if (state == QLatin1String("sent")) {
        return {State::Waiting, Words::tr("Waiting for the device")};
    }
    if (state == QLatin1String("failed")) {
        return {State::Failed, Words::tr("Failed")};
    }
    if (state == QLatin1String("blocked")) {
        return {State::Warning, Words::tr("Values missing")};
    }
    if (state == QLatin1String("removing")) {
        return {State::Waiting, Words::tr("Being removed")};
    }
    if (state == QLatin1String("removed")) {
        return {State::Unsupported, Words::tr("Removed")};
    }
    return {State::Unknown, visibleText(state, 40)};
}

QString channelWords(const QString& channel)
{
    if (channel == QLatin1String("device") || channel.isEmpty()) {
        return Words::tr("Device");
    }
    if (channel == QLatin1String("user")) {
        return Words::tr("Each user");
    }
    return channel == QLatin1String("auto") ? Words::tr("Automatic")
                                            : Words::tr("User %1").arg(visibleText(channel, 60));
}

} // namespace espalier::ui
