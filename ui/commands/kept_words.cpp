#include "ui/commands/kept_words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace espalier::ui {

namespace {

struct KeptWords {
    Q_DECLARE_TR_FUNCTIONS(KeptWords)
};

bool bringsPin(const QString& requestType)
{
    return requestType == QLatin1String("DeviceLock") || requestType == QLatin1String("EraseDevice");
}

} // namespace

bool mayKeepSecret(const QString& requestType)
{
    return bringsPin(requestType) || requestType == QLatin1String("SetRecoveryLock") ||
           requestType == QLatin1String("SetFirmwarePassword") || requestType == QLatin1String("SetAutoAdminPassword");
}

void askWhatIsKept(server::Control& control, const SentCommand& sent, QObject* context,
                   const std::function<void(const QString&)>& then)
{
    if (sent.devices.size() != 1) {
        then(bringsPin(sent.requestType) ? KeptWords::tr("PINs of Macs are kept in the tab Secrets of each.")
                                         : KeptWords::tr("Each password is kept in the tab Secrets of its device."));
        return;
    }
    control.call(QStringLiteral("device.secrets"), {{QStringLiteral("device"), sent.devices.first()}}, context,
                 [sent, then](const Result<QJsonValue>& answer) {
                     const QJsonArray secrets = answer ? answer->toArray() : QJsonArray();
                     const bool isThere = std::any_of(secrets.begin(), secrets.end(), [&sent](const QJsonValue& one) {
                         return one[QLatin1String("command")].toString() == sent.uuid;
                     });
                     then(!isThere                      ? QString()
                          : bringsPin(sent.requestType) ? KeptWords::tr("The PIN is kept in its tab Secrets.")
                                                        : KeptWords::tr("The password is kept in its tab Secrets."));
                 });
}

} // namespace espalier::ui
