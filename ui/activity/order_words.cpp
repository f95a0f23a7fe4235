#include "ui/activity/order_words.h"

#include "ui/common/device_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace espalier::ui {

namespace {
struct OrderTexts {
    Q_DECLARE_TR_FUNCTIONS(Order)
};
} // namespace

OrderState orderState(const QString& state)
{
    if (state == QLatin1String("waiting")) {
        return {State::Waiting, OrderTexts::tr("Waits for a second person")};
    }
    if (state == QLatin1String("approved")) {
        return {State::Ok, OrderTexts::tr("Approved")};
    }
    if (state == QLatin1String("refused")) {
        return {State::Unsupported, OrderTexts::tr("Refused")};
    }
    if (state == QLatin1String("called-off")) {
        return {State::Unsupported, OrderTexts::tr("Called off")};
    }
    return {State::Warning, OrderTexts::tr("Nobody decided in time")};
}

QString orderDevice(const QJsonObject& device)
{
    const QString name = visibleText(device, "name", 120);
    const QString serial = visibleText(device, "serial", 40);
    return serial.isEmpty() || serial == name ? name : name + QStringLiteral(" · ") + serial;
}

QString orderDevices(const QJsonObject& order)
{
    const QJsonArray devices = order.value(QLatin1String("devices")).toArray();
    const int count = order.value(QLatin1String("count")).toInt();
    if (devices.isEmpty()) {
        return OrderTexts::tr("%n device(s)", nullptr, count);
    }
    const QString first = quoted(visibleText(devices.at(0)[QLatin1String("name")].toString()));
    if (count > 1) {
        return OrderTexts::tr("%1 and %n more", nullptr, count - 1).arg(first);
    }
    const QString serial = visibleText(devices.at(0).toObject(), "serial", 40);
    return serial.isEmpty() ? first : QStringLiteral("%1 (%2)").arg(first, isolated(serial));
}

} // namespace espalier::ui
