#include "base/durations.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/json.h"

#include <array>

namespace espalier::test {

namespace {

struct Row {
    const char* requestType;
    int device;
    const char* deviceName;
    const char* state;
    const char* by;
    const char* origin;
    int minutesAgo;
    int tookSeconds;
    int notNow;
};

constexpr std::array rows{
    Row{"DeviceInformation", 3, "Reception iPad", "acknowledged", "system", "inventory", 1, 1, 0},
    Row{"InstalledApplicationList", 1, "Nadia Okafor’s iPhone", "acknowledged", "system", "inventory", 2, 1, 0},
    Row{"InstallProfile", 11, "MF-MBP-021", "sent", "mira", "profile", 8, 1, 0},
    Row{"SecurityInfo", 11, "MF-MBP-021", "queued", "system", "inventory", 11, 0, 0},
    Row{"InstallProfile", 2, "MF-MBP-014", "notnow", "system", "profile", 14, 2, 3},
    Row{"InstallProfile", 16, "Site iPad Harbour 2", "error", "mira", "profile", 28, 2, 0},
    Row{"EraseDevice", 24, "Ben’s old MacBook", "unconfirmed", "ben", "", 17 * 60, 9, 0},
    Row{"DeviceLock", 15, "Meeting Room Elm", "format_error", "mira", "", 18 * 60, 1, 0},
    Row{"ScheduleOSUpdate", 14, "MF-IMAC-003", "error", "mira", "", 19 * 60, 41, 0},
    Row{"RestartDevice", 7, "MF-MINI-002", "cancelled", "ben", "", 20 * 60, 0, 0},
    Row{"ProfileList", 2, "MF-MBP-014", "acknowledged", "system", "inventory", 21 * 60, 1, 0},
    Row{"InstallProfile", 17, "Anouk’s iPhone", "acknowledged", "system", "profile", 22 * 60, 1, 0},
    Row{"ClearPasscode", 4, "MF-MBA-009", "expired", "ben", "", 5 * 24 * 60, 0, 0},
    Row{"CertificateList", 9, "Meeting Room Oak", "acknowledged", "system", "inventory", 6 * 24 * 60, 3, 0},
    Row{"RemoveProfile", 18, "MF-MBA-017", "acknowledged", "mira", "profile", 6 * 24 * 60 + 10, 2, 0},
    Row{"DeviceInformation", 4, "MF-MBA-009", "queued", "system", "inventory", 26, 0, 0},
};

QJsonObject step(const char* state, qint64 at, const QString& note = {})
{
    return {
        {QStringLiteral("state"), QLatin1String(state)}, {QStringLiteral("at"), at}, {QStringLiteral("note"), note}};
}

QString uuidOf(int index)
{
    return QStringLiteral("3D0A6E1C-77B4-4F0E-9A52-0B6E%1").arg(index * 7 + 11, 8, 16, QLatin1Char('0')).toUpper();
}

// The inventory of the day before, for the chart.
constexpr int inventoryRounds = 90;

Row inventoryRow(int number)
{
    static constexpr std::array types{"DeviceInformation", "SecurityInfo", "InstalledApplicationList", "ProfileList"};
    static constexpr std::array names{"Priya’s iPhone", "Workshop iPad 2", "MF-MINI-002", "Aiko’s iPhone",
                                      "Leon’s iPhone"};
    static constexpr std::array ids{5, 6, 7, 10, 13};
    const auto device = static_cast<std::size_t>(number) % names.size();
    const int minutes = 40 + (number * number * 7 + number * 131) % 1380;
    return {types[static_cast<std::size_t>(number) % types.size()],
            ids[device],
            names[device],
            "acknowledged",
            "system",
            "inventory",
            minutes,
            1,
            0};
}

QJsonObject command(int index)
{
    const bool listed = index < int(rows.size());
    const Row row = listed ? rows.at(static_cast<std::size_t>(index)) : inventoryRow(index - int(rows.size()));
    const qint64 at = officeNow - row.minutesAgo * minuteMs;
    const QLatin1String state(row.state);
    QJsonArray history{step("queued", at)};
    const bool sent =
        state != QLatin1String("queued") && state != QLatin1String("cancelled") && state != QLatin1String("expired");
    if (sent) {
        history.append(step("sent", at + 400));
    }
    for (int i = 0; i < row.notNow; ++i) {
        history.append(step("notnow", at + 1000 + i * 4 * minuteMs));
    }
    if (state != QLatin1String("queued") && state != QLatin1String("sent") && state != QLatin1String("notnow")) {
        history.append(step(row.state, at + row.tookSeconds * 1000));
    }
    QJsonArray chain;
    if (state == QLatin1String("error") && QLatin1String(row.requestType) == QLatin1String("InstallProfile")) {
        chain = json(R"([
            {"code":4001,"domain":"MCInstallationErrorDomain","text":"The profile “Office Wi-Fi & certificates” could not be installed."},
            {"code":1009,"domain":"MCProfileErrorDomain","text":"The certificate “MF Root 2019” has expired."}])")
                    .toArray();
    } else if (state == QLatin1String("error")) {
        chain =
            json(R"([{"code":12,"domain":"MCMDMErrorDomain","text":"There is not enough free space for the update."}])")
                .toArray();
    }
    return {{QStringLiteral("uuid"), uuidOf(index)},
            {QStringLiteral("device"), row.device},
            {QStringLiteral("device_name"), QString::fromUtf8(row.deviceName)},
            {QStringLiteral("device_serial"), serialOfDevice(row.device)},
            {QStringLiteral("channel"), QStringLiteral("device")},
            {QStringLiteral("request_type"), QLatin1String(row.requestType)},
            {QStringLiteral("state"), state},
            {QStringLiteral("created_at"), at},
            {QStringLiteral("created_by"), QLatin1String(row.by)},
            {QStringLiteral("origin"), QLatin1String(row.origin)},
            {QStringLiteral("profile"), QLatin1String(row.origin) == QLatin1String("profile")
                                            ? json(R"({"id":1,"name":"Office Wi-Fi & certificates"})")
                                            : QJsonValue()},
            {QStringLiteral("history"), history},
            {QStringLiteral("error_chain"), chain},
            {QStringLiteral("notnow_count"), row.notNow}};
}

Result<QJsonValue> list(const QJsonObject& arguments)
{
    const QString wanted = arguments.value(QStringLiteral("state")).toString();
    const QJsonValue device = arguments.value(QStringLiteral("device"));
    QJsonArray shown;
    for (int i = 0; i < int(rows.size()) + inventoryRounds; ++i) {
        QJsonObject each = command(i);
        if ((!wanted.isEmpty() && each.value(QStringLiteral("state")).toString() != wanted) ||
            (device.isDouble() && each.value(QStringLiteral("device")) != device)) {
            continue;
        }
        each.remove(QStringLiteral("history"));
        shown.append(each);
    }
    return shown;
}

Result<QJsonValue> show(const QJsonObject& arguments)
{
    for (int i = 0; i < int(rows.size()) + inventoryRounds; ++i) {
        if (uuidOf(i) == arguments.value(QStringLiteral("uuid")).toString()) {
            return command(i);
        }
    }
    return fail(ErrorCode::NotFound, QStringLiteral("no such command"));
}

Result<QJsonValue> counts(const QJsonObject& /*arguments*/)
{
    QJsonObject result = json(R"({"queued":0,"sent":0,"notnow":0,"acknowledged":380,"error":0,"format_error":0,
                                  "cancelled":0,"expired":0,"unconfirmed":0})")
                             .toObject();
    for (const Row& row : rows) {
        const QLatin1String state(row.state);
        result[state] = result.value(state).toInt() + 1;
    }
    return result;
}

Result<QJsonValue> raw(const QJsonObject& arguments)
{
    const QJsonObject shown = TRY(show(arguments)).toObject();
    const bool response = arguments.value(QStringLiteral("which")).toString() == QLatin1String("response");
    const QString state = shown.value(QStringLiteral("state")).toString();
    if (response && (state == QLatin1String("queued") || state == QLatin1String("sent"))) {
        return fail(ErrorCode::NotFound, QStringLiteral("no answer yet"));
    }
    QString text =
        QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
                       "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n<plist version=\"1.0\">\n<dict>\n");
    if (!response) {
        text += QStringLiteral(
                    "\t<key>Command</key>\n\t<dict>\n\t\t<key>RequestType</key>\n\t\t<string>%1</string>\n\t</dict>\n")
                    .arg(shown.value(QStringLiteral("request_type")).toString());
    }
    text += QStringLiteral("\t<key>CommandUUID</key>\n\t<string>%1</string>\n")
                .arg(shown.value(QStringLiteral("uuid")).toString());
    if (response) {
        if (state == QLatin1String("error")) {
            text += QStringLiteral(
                "\t<key>ErrorChain</key>\n\t<array>\n\t\t<dict>\n\t\t\t<key>ErrorCode</key>\n"
                "\t\t\t<integer>4001</integer>\n\t\t\t<key>ErrorDomain</key>\n"
                "\t\t\t<string>MCInstallationErrorDomain</string>\n\t\t\t<key>LocalizedDescription</key>\n"
                "\t\t\t<string>The profile could not be installed.</string>\n\t\t</dict>\n\t</array>\n");
        }
        text += QStringLiteral("\t<key>Status</key>\n\t<string>%1</string>\n\t<key>UDID</key>\n"
                               "\t<string>00008130-000679190A1C001C</string>\n")
                    .arg(state == QLatin1String("error") ? QStringLiteral("Error") : QStringLiteral("Acknowledged"));
    }
    text += QStringLiteral("</dict>\n</plist>\n");
    return QJsonObject{{QStringLiteral("body_base64"), QString::fromLatin1(text.toUtf8().toBase64())}};
}
} // namespace

void fillCommands(FakeControl& control)
{
    control.answer(QStringLiteral("command.list"), FakeControl::Handler(list));
    control.answer(QStringLiteral("command.show"), FakeControl::Handler(show));
    control.answer(QStringLiteral("command.counts"), FakeControl::Handler(counts));
    control.answer(QStringLiteral("command.raw"), FakeControl::Handler(raw));
    control.answer(QStringLiteral("command.cancel"), json(R"({"cancelled":1})"));
    control.answer(QStringLiteral("command.send"),
                   json(R"({"uuid":"3D0A6E1C-77B4-4F0E-9A52-0B6E00000001","deliveries":1})"));
    control.answer(QStringLiteral("event.list"), json(R"([
        {"id":101,"at":1776063600000,"actor":"mira","kind":"profile.imported","subject_kind":"profile","subject":"1","arguments":{"name":"Office Wi-Fi & certificates","version":6}},
        {"id":102,"at":1776070000000,"actor":"mira","kind":"link.created","subject_kind":"link","subject":"1","arguments":{"name":"Spring interns","uses":8}},
        {"id":103,"at":1776150240000,"actor":"link","kind":"certificate.issued","subject_kind":"certificate","subject":"31","arguments":{"subject":"CN=J2VM7KQX9D","kind":"device"}},
        {"id":104,"at":1776150250000,"actor":"device","kind":"device.enrolled","subject_kind":"device","subject":"18","arguments":{"name":"MF-MBA-017","link":"Spring interns"}},
        {"id":105,"at":1776151860000,"actor":"ben","kind":"command.queued","subject_kind":"device","subject":"4","arguments":{"request_type":"ClearPasscode","deliveries":1}},
        {"id":106,"at":1776152000000,"actor":"device","kind":"device.quarantined","subject_kind":"device","subject":"1","arguments":{"name":"Nadia Okafor’s iPhone"}},
        {"id":107,"at":1776157060000,"actor":"device","kind":"command.error","subject_kind":"device","subject":"16","arguments":{"request_type":"InstallProfile","uuid":"3D0A6E1C"}},
        {"id":108,"at":1776158000000,"actor":"mira","kind":"setting.changed","subject_kind":"setting","subject":"inventory_hours","arguments":{"key":"inventory_hours","value":"6"}}])"));
}

} // namespace espalier::test
