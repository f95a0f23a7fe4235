#include "base/durations.h"
#include "tests/ui/support/fake_browser.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/json.h"

#include <array>

namespace espalier::test {

namespace {

struct Row {
    const char* name;
    const char* model;
    const char* product;
    const char* serial;
    const char* platform;
    const char* os;
    const char* owner;
    const char* group;
    int minutesAgo;
    const char* state;
    int waiting;
    int failed;
};

constexpr std::array rows{
    Row{"Nadia Okafor’s iPhone", "iPhone 16", "iPhone17,3", "DX7KQ2M9LV", "iOS", "26.4", "Nadia Okafor",
        "Design studio", 2, "enrolled", 0, 0},
    Row{"MF-MBP-014", "MacBook Pro 14″", "Mac15,3", "K9QW4T7XHN", "macOS", "26.4", "Tom Lindqvist", "Engineering", 6,
        "enrolled", 1, 0},
    Row{"Reception iPad", "iPad", "iPad13,18", "GGV3P8RMQ1", "iPadOS", "26.4", "Front desk", "Shared", 1, "enrolled", 0,
        0},
    Row{"MF-MBA-009", "MacBook Air 13″", "Mac14,2", "C4J7XN2PVQ", "macOS", "15.7.4", "Sam Whitlock", "Site team",
        16 * 24 * 60, "enrolled", 1, 0},
    Row{"Priya’s iPhone", "iPhone 15", "iPhone15,4", "F2LM8YQT6W", "iOS", "26.4", "Priya Raman", "Design studio", 4,
        "enrolled", 0, 0},
    Row{"Workshop iPad 2", "iPad Air 11″", "iPad14,8", "HJ5T9CXW3R", "iPadOS", "26.3.1", "Model workshop", "Shared", 11,
        "enrolled", 0, 0},
    Row{"MF-MINI-002", "Mac mini", "Mac14,3", "Q7RVX3K8DM", "macOS", "26.4", "Render node", "Engineering", 0,
        "enrolled", 0, 0},
    Row{"Jonas Weber’s iPhone", "iPhone SE", "iPhone14,6", "M6PX2WD9TK", "iOS", "18.7.6", "Jonas Weber", "Site team",
        38, "enrolled", 0, 0},
    Row{"Meeting Room Oak", "Apple TV 4K", "AppleTV14,1", "V8NT4QJ7XC", "tvOS", "26.4", "Meeting room", "Shared", 3,
        "enrolled", 0, 0},
    Row{"Aiko’s iPhone", "iPhone 17", "iPhone18,3", "LQ3WR7YH2F", "iOS", "26.4", "Aiko Tanaka", "Directors", 9,
        "enrolled", 0, 0},
    Row{"MF-MBP-021", "MacBook Pro 16″", "Mac15,7", "T2XK6VQ9WP", "macOS", "26.4", "Elena Petrova", "Directors", 62,
        "enrolled", 2, 0},
    Row{"Site iPad Harbour 4", "iPad mini", "iPad16,1", "R9GJ4MX7QD", "iPadOS", "26.4", "Hugo Marchetti", "Site team",
        0, "authenticated", 0, 0},
    Row{"Leon’s iPhone", "iPhone 15", "iPhone15,4", "Y4DC8TQK2M", "iOS", "26.4", "Leon Brandt", "Personal", 14,
        "enrolled", 0, 0},
    Row{"MF-IMAC-003", "iMac 24″", "Mac15,4", "W7HQ5PLX3N", "macOS", "26.3.1", "Ruth Adeyemi", "Studio office", 22,
        "enrolled", 0, 1},
    Row{"Meeting Room Elm", "Apple TV 4K", "AppleTV14,1", "P3KX9WVM6T", "tvOS", "26.4", "Meeting room", "Shared", 5,
        "enrolled", 0, 0},
    Row{"Site iPad Harbour 2", "iPad Air 11″", "iPad14,8", "B8WN3XKT7J", "iPadOS", "26.4", "Hugo Marchetti",
        "Site team", 28, "enrolled", 0, 1},
    Row{"Anouk’s iPhone", "iPhone 16", "iPhone17,3", "N5QT8RHX4C", "iOS", "26.4", "Anouk de Vries", "Interns", 35,
        "enrolled", 0, 0},
    Row{"MF-MBA-017", "MacBook Air 15″", "Mac15,13", "J2VM7KQX9D", "macOS", "26.4", "Idris Bello", "Interns", 72,
        "enrolled", 0, 0},
    Row{"Sofia’s iPad", "iPad Air 11″", "iPad14,8", "X6LR3TWN8H", "iPadOS", "26.4", "Sofia Lund", "Interns", 84,
        "enrolled", 0, 0},
    Row{"Studio Vision", "Apple Vision Pro", "RealityDevice14,1", "C9TX4VKM2Q", "visionOS", "26.4", "Model workshop",
        "Design studio", 130, "enrolled", 0, 0},
    Row{"Karim’s Mac mini", "Mac mini", "Mac16,10", "D7HW2QNX5R", "macOS", "26.4", "Karim Aziz", "Interns", 98,
        "enrolled", 0, 0},
    Row{"Joana’s iPhone", "iPhone 17", "iPhone18,3", "K4MX8PTQ6V", "iOS", "26.4", "Joana Prates", "Interns", 104,
        "enrolled", 0, 0},
    Row{"Old front desk iPad", "iPad", "iPad11,6", "F8RQ2XWN4L", "iPadOS", "17.7.2", "Front desk", "Shared",
        41 * 24 * 60, "checked_out", 0, 0},
    Row{"Ben’s old MacBook", "MacBook Air 13″", "MacBookAir10,1", "H3TK9VXM7P", "macOS", "15.6", "Ben Osei",
        "Engineering", 60 * 24 * 60, "erased", 0, 0},
};

QJsonValue yesNo(bool known, bool value)
{
    return known ? QJsonValue(value) : QJsonValue();
}

QJsonObject device(int id)
{
    const Row& row = rows.at(static_cast<std::size_t>(id - 1));
    const QString platform = QLatin1String(row.platform);
    const bool fresh = QLatin1String(row.state) == QLatin1String("authenticated");
    const bool live = fresh || QLatin1String(row.state) == QLatin1String("enrolled");
    const qint64 seen = officeNow - row.minutesAgo * minuteMs;
    QJsonObject result{
        {QStringLiteral("id"), id},
        {QStringLiteral("udid"),
         QStringLiteral("00008130-0006%1A%2C001C").arg(id * 7919 % 9999, 4, 10, QLatin1Char('0')).arg(id % 10)},
        {QStringLiteral("serial"), QLatin1String(row.serial)},
        {QStringLiteral("name"), QString::fromUtf8(row.name)},
        {QStringLiteral("model"), QString::fromUtf8(row.model)},
        {QStringLiteral("product"), QLatin1String(row.product)},
        {QStringLiteral("platform"), platform},
        {QStringLiteral("os"), QLatin1String(row.os)},
        {QStringLiteral("os_build"), QStringLiteral("23E5207q")},
        {QStringLiteral("state"), QLatin1String(row.state)},
        {QStringLiteral("supervised"), yesNo(!fresh, id % 3 != 0)},
        {QStringLiteral("last_seen"), seen},
        {QStringLiteral("enrolled_at"), officeNow - (live ? 62 : 400) * dayMs + id * 3 * minuteMs},
        {QStringLiteral("inventory_at"), fresh ? QJsonValue() : QJsonValue(seen - 30 * minuteMs)},
        {QStringLiteral("groups"), QJsonArray{QStringLiteral("All devices"), QString::fromUtf8(row.group)}},
        {QStringLiteral("owner"),
         QJsonObject{{QStringLiteral("name"), QString::fromUtf8(row.owner)},
                     {QStringLiteral("email"), QString::fromUtf8(row.owner).section(QLatin1Char(' '), 0, 0).toLower() +
                                                   QStringLiteral("@marlowfinch.example")}}},
        {QStringLiteral("asset_tag"), QStringLiteral("MF-%1").arg(1000 + id)},
        {QStringLiteral("notes"), id == 4 ? QStringLiteral("Sam is on parental leave until May.") : QString()},
        {QStringLiteral("push"),
         QJsonObject{{QStringLiteral("result"), live ? QStringLiteral("accepted") : QString()},
                     {QStringLiteral("at"), officeNow - (id == 4 ? 26 : row.minutesAgo + 1) * minuteMs},
                     {QStringLiteral("next_at"), id == 4 ? QJsonValue(officeNow + 334 * minuteMs) : QJsonValue()},
                     {QStringLiteral("dead"), false}}},
        {QStringLiteral("waiting"), row.waiting},
        {QStringLiteral("failed"), row.failed},
        {QStringLiteral("storage_bytes"), fresh ? QJsonValue() : QJsonValue(494'384'795'648.0)},
        {QStringLiteral("storage_free_bytes"), fresh ? QJsonValue() : QJsonValue(494'384'795'648.0 / (1.2 + id % 5))},
        {QStringLiteral("battery_percent"),
         platform == QLatin1String("tvOS") || fresh ? QJsonValue() : QJsonValue(34 + id * 13 % 66)},
        {QStringLiteral("encrypted"), yesNo(!fresh, id % 7 != 0)},
        {QStringLiteral("passcode_present"), yesNo(!fresh, id != 8)},
        {QStringLiteral("passcode_compliant"), yesNo(!fresh, id != 8)},
        {QStringLiteral("firewall"), platform == QLatin1String("macOS") ? QJsonValue(id % 2 == 0) : QJsonValue()},
        {QStringLiteral("imei"),
         platform == QLatin1String("iOS") ? QStringLiteral("35 672110 98%1 7").arg(1000 + id) : QString()},
        {QStringLiteral("wifi_mac"), QStringLiteral("a4:83:e7:1c:%1:0f").arg(id, 2, 16, QLatin1Char('0'))},
        {QStringLiteral("link"), QString::fromUtf8(row.group) == QStringLiteral("Interns")
                                     ? QStringLiteral("Spring interns")
                                     : QStringLiteral("New Macs, spring")},
        {QStringLiteral("identity_not_after"), officeNow + (240 + id) * dayMs}};
    return result;
}

int find(const QJsonValue& wanted)
{
    if (wanted.isDouble()) {
        return wanted.toInt();
    }
    for (int id = 1; id <= int(rows.size()); ++id) {
        const QJsonObject each = device(id);
        for (const auto* key : {"name", "udid", "serial"}) {
            if (each.value(QLatin1String(key)) == wanted) {
                return id;
            }
        }
    }
    return 0;
}

const char* const groups = R"([
        {"id":1,"name":"All devices","built_in":true,"members":24,"profiles":2},
        {"id":2,"name":"Design studio","built_in":false,"members":3,"profiles":1},
        {"id":3,"name":"Directors","built_in":false,"members":2,"profiles":1},
        {"id":4,"name":"Engineering","built_in":false,"members":3,"profiles":2},
        {"id":5,"name":"Interns","built_in":false,"members":5,"profiles":0},
        {"id":6,"name":"Shared","built_in":false,"members":5,"profiles":1},
        {"id":7,"name":"Site team","built_in":false,"members":4,"profiles":1}])";

// By its id or by its name, as the server takes it.
QString groupAsked(const QJsonValue& group)
{
    return group.isDouble() ? json(groups).toArray().at(group.toInt() - 1)[QStringLiteral("name")].toString()
                            : group.toString();
}

bool matches(const QJsonObject& device, const QJsonObject& arguments)
{
    for (const char* key : {"platform", "state"}) {
        const QString wanted = arguments.value(QLatin1String(key)).toString();
        if (!wanted.isEmpty() && device.value(QLatin1String(key)).toString() != wanted) {
            return false;
        }
    }
    const QString group = groupAsked(arguments.value(QStringLiteral("group")));
    if (!group.isEmpty() && !device.value(QStringLiteral("groups")).toArray().contains(group)) {
        return false;
    }
    return fitsQuery(device, arguments.value(QStringLiteral("filter")).toString()) &&
           fitsQuery(device, arguments.value(QStringLiteral("query")).toString());
}

Result<QJsonValue> list(const QJsonObject& arguments)
{
    const int after = arguments.value(QStringLiteral("after")).toInt(0);
    QJsonArray shown;
    for (int id = 1; id <= int(rows.size()); ++id) {
        const QJsonObject each = device(id);
        if (id > after && matches(each, arguments)) {
            shown.append(browsed(each, arguments.value(QStringLiteral("with")).toArray()));
        }
    }
    return QJsonObject{{QStringLiteral("total"), int(rows.size())},
                       {QStringLiteral("matching"), shown.size()},
                       {QStringLiteral("rows"), shown}};
}

Result<QJsonValue> show(const QJsonObject& arguments)
{
    const int id = find(arguments.value(QStringLiteral("device")));
    if (id < 1 || id > int(rows.size())) {
        return fail(ErrorCode::NotFound, QStringLiteral("no such device"));
    }
    QJsonObject full = browsed(device(id), arguments.value(QStringLiteral("with")).toArray());
    full.insert(QStringLiteral("custom"), json(R"({"desk":"2.14"})"));
    full.insert(QStringLiteral("users"),
                full.value(QStringLiteral("platform")).toString() == QLatin1String("macOS")
                    ? json(R"([{"user_id":"8E1B3B0A-1F4E-4E57-9E0C-1D4B6A2C7F10","short_name":"tom",
                               "long_name":"Tom Lindqvist","last_seen":1776158400000,"push":"accepted"}])")
                    : QJsonValue(QJsonArray()));
    return full;
}

Result<QJsonValue> showGroup(const QJsonObject& arguments)
{
    QJsonObject group = json(groups).toArray().at(arguments.value(QStringLiteral("group")).toInt() - 1).toObject();
    QJsonArray members;
    for (int id = 1; id <= int(rows.size()); ++id) {
        const QJsonObject each = device(id);
        if (each.value(QStringLiteral("groups")).toArray().contains(group.value(QStringLiteral("name")))) {
            members.append(QJsonObject{{QStringLiteral("id"), id},
                                       {QStringLiteral("name"), each.value(QStringLiteral("name"))},
                                       {QStringLiteral("serial"), each.value(QStringLiteral("serial"))}});
        }
    }
    group.insert(QStringLiteral("members"), members);
    return group;
}
} // namespace

QString serialOfDevice(int id)
{
    return id > 0 && id <= int(rows.size()) ? QString::fromLatin1(rows.at(static_cast<std::size_t>(id - 1)).serial)
                                            : QString();
}

void fillDevices(FakeControl& control)
{
    control.answer(QStringLiteral("device.list"), FakeControl::Handler(list));
    control.answer(QStringLiteral("device.show"), FakeControl::Handler(show));
    control.answer(QStringLiteral("device.apps"), json(R"([
        {"name":"Figma","bundle_id":"com.figma.Desktop","version":"126.2.1","short_version":"126.2","size":412000000,"managed":false},
        {"name":"Keynote","bundle_id":"com.apple.iWork.Keynote","version":"7042.0","short_version":"15.1","size":705000000,"managed":true},
        {"name":"Rhino 8","bundle_id":"com.mcneel.rhinoceros.8","version":"8.16.25042","short_version":"8.16","size":1820000000,"managed":true},
        {"name":"Slack","bundle_id":"com.tinyspeck.slackmacgap","version":"4.47.65","short_version":"4.47","size":298000000,"managed":true},
        {"name":"Vectorworks","bundle_id":"net.nemetschek.vectorworks","version":"31.0.3","short_version":"2026","size":4210000000,"managed":false},
        {"name":"Zoom","bundle_id":"us.zoom.xos","version":"6.4.1.53110","short_version":"6.4.1","size":261000000,"managed":false}])"));
    control.answer(QStringLiteral("device.profiles"), json(R"({
        "assigned":[
          {"profile":1,"name":"Office Wi-Fi & certificates","identifier":"example.marlowfinch.wifi-office","version":6,"channel":"device","state":"installed","at":1776157200000,"error":""},
          {"profile":2,"name":"Passcode baseline","identifier":"example.marlowfinch.passcode","version":3,"channel":"device","state":"sent","at":1776157980000,"error":""},
          {"profile":4,"name":"FileVault with escrow","identifier":"example.marlowfinch.filevault","version":2,"channel":"device","state":"failed","at":1775900000000,"error":"The profile “FileVault with escrow” could not be installed. FileVault is already on."}],
        "reported":[
          {"identifier":"example.marlowfinch.wifi-office","uuid":"6B4C7E10-4E5B-4E0B-9A45-8E6E5D3C2B1A","display_name":"Office Wi-Fi & certificates","organization":"Marlow & Finch","managed":true,"encrypted":false,"payload_count":4},
          {"identifier":"example.marlowfinch.enrollment","uuid":"0D9C8B7A-6F5E-4D3C-2B1A-0F9E8D7C6B5A","display_name":"Marlow & Finch management","organization":"Marlow & Finch","managed":false,"encrypted":false,"payload_count":3},
          {"identifier":"com.example.beta","uuid":"AAAA7E10-4E5B-4E0B-9A45-8E6E5D3C2B1A","display_name":"Beta programme","organization":"Example","managed":false,"encrypted":true,"payload_count":1}],
        "reported_at":1776156000000})"));
    control.answer(QStringLiteral("device.conflicts"), json(R"({
       "conflicts":[],"cannot":[],"platform":"macOS","judged":true,"partial":false,
       "settings":[
         {"kind":"combined","payload_type":"com.apple.mobiledevice.passwordpolicy","key":"minLength","rule":"most",
          "result":"12","says":[
            {"profile":{"id":2,"name":"Passcode baseline"},"value":"8"},
            {"profile":{"id":3,"name":"Restrictions, office"},"value":"12"}]},
         {"kind":"undefined","payload_type":"com.apple.loginwindow","key":"LoginwindowText","rule":null,"result":null,
          "says":[
            {"profile":{"id":3,"name":"Restrictions, office"},"value":"\"Marlow & Finch\""},
            {"profile":{"id":4,"name":"FileVault with escrow"},"value":"\"If found, call +44 20 7946 0018\""}]}]})"));
    control.answer(QStringLiteral("device.certificates"), json(R"([
        {"common_name":"K9QW4T7XHN","is_identity":true,"not_after":1799452800000,"issuer":"Marlow & Finch Device CA","sha256":"9d27c4f1a07b"},
        {"common_name":"MF Root 2026","is_identity":false,"not_after":2082844800000,"issuer":"MF Root 2026","sha256":"1b04e277c390"}])"));
    control.answer(QStringLiteral("device.timeline"), json(R"([
        {"at":1776157980000,"kind":"command.not_now","text_args":{"request_type":"InstallProfile"}},
        {"at":1776155400000,"kind":"command.acknowledged","text_args":{"request_type":"SecurityInfo"}},
        {"at":1771000000000,"kind":"device.enrolled","text_args":{"link":"New Macs, spring"}}])"));
    control.answer(QStringLiteral("device.facts"),
                   QJsonObject{{QStringLiteral("at"), officeNow - 30 * minuteMs},
                               {QStringLiteral("plist_xml"),
                                QStringLiteral("<plist version=\"1.0\">\n<dict>\n\t<key>DeviceName</key>\n"
                                               "\t<string>MF-MBP-014</string>\n</dict>\n</plist>\n")}});
    for (const char* done :
         {"device.push", "device.delete", "device.set", "group.delete", "quarantine.accept", "quarantine.reject"}) {
        control.answer(QLatin1String(done), QJsonObject());
    }
    control.answer(QStringLiteral("device.refresh"), json(R"({"commands":["A1","A2","A3","A4","A5"]})"));
    control.answer(QStringLiteral("device.unenroll"), json(R"({"command":"A6"})"));
    control.answer(QStringLiteral("group.list"), json(groups));
    control.answer(QStringLiteral("group.show"), FakeControl::Handler(showGroup));
    control.answer(QStringLiteral("group.create"), json(R"({"id":8})"));
    control.answer(QStringLiteral("group.add"), json(R"({"added":1})"));
    control.answer(QStringLiteral("group.remove"), json(R"({"removed":1})"));
    control.answer(QStringLiteral("quarantine.list"), json(R"([
        {"id":1,"device":{"id":1,"name":"Nadia Okafor’s iPhone","last_seen":1776158640000},"udid":"00008130-00067919A1C001C",
         "name":"iPhone","model":"iPhone 16","serial":"DX7KQ2M9LV","os":"26.4","link":"Spring interns",
         "certificate_sha256":"77c3905a1f04e21b","created_at":1776150000000,"last_seen":1776155000000,"state":"waiting","compared":[
          {"fact":"name","enrolled":"Nadia Okafor’s iPhone","arriving":"iPhone","same":false},
          {"fact":"model","enrolled":"iPhone 16","arriving":"iPhone 16","same":true},
          {"fact":"product","enrolled":"iPhone17,3","arriving":"iPhone17,3","same":true},
          {"fact":"serial","enrolled":"DX7KQ2M9LV","arriving":"DX7KQ2M9LV","same":true},
          {"fact":"imei","enrolled":"356938035643809","arriving":"","same":false},
          {"fact":"os","enrolled":"26.3.1","arriving":"26.4","same":false},
          {"fact":"udid","enrolled":"00008130-00067919A1C001C","arriving":"00008130-00067919A1C001C","same":true},
          {"fact":"certificate","enrolled":"1b40f2c8d1e7a9b3","arriving":"77c3905a1f04e21b","same":false},
          {"fact":"link","enrolled":"First phones","arriving":"Spring interns","same":false}]}])"));
}

} // namespace espalier::test
