#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/json.h"

namespace espalier::test {

namespace {
const char* const profiles = R"([
 {"id":1,"name":"Office Wi-Fi & certificates","identifier":"example.marlowfinch.wifi-office","scope":"System","version":6,"versions":6,"uuid":"6B4C7E10-4E5B-4E0B-9A45-8E6E5D3C2B1A","payload_types":["com.apple.wifi.managed","com.apple.security.scep","com.apple.security.root","com.apple.security.root"],"signed":true,"signer":"MF-Admin","imported_at":1776157020000,"targets":24,"installed":19,"pending":3,"failed":1,"groups":["All devices"],"devices":[]},
 {"id":2,"name":"Passcode baseline","identifier":"example.marlowfinch.passcode","scope":"System","version":3,"versions":3,"uuid":"7C5D8F21-5F6C-4F1C-8B56-9F7F6E4D3C2B","payload_types":["com.apple.mobiledevice.passwordpolicy"],"signed":false,"signer":"","imported_at":1775640000000,"targets":22,"installed":20,"pending":2,"failed":0,"groups":["Design studio","Engineering","Site team"],"devices":[]},
 {"id":3,"name":"Restrictions, office","identifier":"example.marlowfinch.restrictions","scope":"System","version":11,"versions":11,"uuid":"8D6E9032-6A7D-4A2D-9C67-A08A7F5E4D3C","payload_types":["com.apple.applicationaccess"],"signed":false,"signer":"","imported_at":1775120000000,"targets":14,"installed":14,"pending":0,"failed":0,"groups":["Shared","Interns"],"devices":[]},
 {"id":4,"name":"FileVault with escrow","identifier":"example.marlowfinch.filevault","scope":"System","version":2,"versions":2,"uuid":"9E7FA143-7B8E-4B3E-8D78-B19B8A6F5E4D","payload_types":["com.apple.MCX.FileVault2","com.apple.security.FDERecoveryKeyEscrow"],"signed":true,"signer":"MF-Admin","imported_at":1774340000000,"targets":7,"installed":6,"pending":0,"failed":1,"groups":["Engineering"],"devices":["MF-IMAC-003"]},
 {"id":5,"name":"Site VPN","identifier":"example.marlowfinch.vpn","scope":"User","version":4,"versions":4,"uuid":"AF80B254-8C9F-4C4F-9E89-C2AC9B7A6F5E","payload_types":["com.apple.vpn.managed","com.apple.security.pkcs12"],"signed":false,"signer":"","imported_at":1773920000000,"targets":4,"installed":4,"pending":0,"failed":0,"groups":["Site team","Directors"],"devices":[]},
 {"id":6,"name":"Legacy printer setup","identifier":"com.vendor.print","scope":"System","version":1,"versions":1,"uuid":"B091C365-9DA0-4D50-8F9A-D3BDAC8B7A6F","payload_types":["com.apple.airprint","com.vendor.print"],"signed":false,"signer":"","imported_at":1740000000000,"targets":0,"installed":0,"pending":0,"failed":0,"groups":[],"devices":[]}
])";

// With whom each is assigned to; one of a User scope goes by its scope, single devices over the device channel.
QJsonArray assigned()
{
    QJsonArray all;
    for (const QJsonValue& each : json(profiles).toArray()) {
        QJsonObject profile = each.toObject();
        QJsonArray assignments;
        qint64 id = 1;
        for (const QJsonValue& name : profile.value(QLatin1String("groups")).toArray()) {
            assignments.append(QJsonObject{
                {QStringLiteral("group"), QJsonObject{{QStringLiteral("id"), id++}, {QStringLiteral("name"), name}}},
                {QStringLiteral("channel"), QStringLiteral("auto")}});
        }
        for (const QJsonValue& name : profile.value(QLatin1String("devices")).toArray()) {
            assignments.append(QJsonObject{
                {QStringLiteral("device"), QJsonObject{{QStringLiteral("id"), id++}, {QStringLiteral("name"), name}}},
                {QStringLiteral("channel"), QStringLiteral("device")}});
        }
        profile.insert(QStringLiteral("assignments"), assignments);
        all.append(profile);
    }
    return all;
}

Result<QJsonValue> show(const QJsonObject& arguments)
{
    const QJsonArray all = assigned();
    const QJsonValue wanted = arguments.value(QStringLiteral("profile"));
    for (const QJsonValue& each : all) {
        if (each[QStringLiteral("id")] == wanted || each[QStringLiteral("name")] == wanted) {
            return each;
        }
    }
    return fail(ErrorCode::NotFound, QStringLiteral("no such profile"));
}

// Of saving; of an assignment where one is added.
Result<QJsonValue> impact(const QJsonObject& arguments)
{
    QJsonObject told = json(R"({"profile":1,"name":"Office Wi-Fi & certificates",
        "gain":{"count":0,"first":[]},"lose":{"count":0,"first":[]},"stay":{"count":0,"first":[]},"later":{"count":0,"first":[]},
        "replace":{"count":23,"first":[{"id":1,"name":"Nadia Okafor’s iPhone"},{"id":2,"name":"MF-MBP-014"}]},
        "cannot":[{"rule":"payload-unavailable","level":"payload","severity":"warning","payload_type":"com.apple.security.scep","payload_name":"Device identity","platform":"tvOS","arguments":["SCEP","tvOS"],"text":"not on tvOS","devices":{"count":1,"first":[{"id":20,"name":"Meeting room TV"}]}}],
        "blocked":[],
        "conflicts":[{"with":{"id":6,"name":"Legacy Wi-Fi"},"kind":"same","payload_type":"com.apple.wifi.managed","platform":"iOS","keys":[{"key":"SSID_STR","here":"MF-Office","there":"MF-Office","result":null,"rule":null}],"devices":{"count":2,"first":[{"id":1,"name":"Nadia Okafor’s iPhone"}]}}],
        "judged":true,"partial":false})")
                           .toObject();
    if (arguments.contains(QLatin1String("add"))) {
        const QJsonValue reached = told.take(QStringLiteral("replace"));
        told.insert(QStringLiteral("gain"), reached);
    }
    return told;
}

} // namespace

void fillProfiles(FakeControl& control)
{
    control.answer(QStringLiteral("profile.list"), assigned());
    control.answer(QStringLiteral("profile.show"), FakeControl::Handler(show));
    control.answer(QStringLiteral("profile.versions"), json(R"([
        {"number":6,"uuid":"6B4C7E10-4E5B-4E0B-9A45-8E6E5D3C2B1A","sha256":"c377e2041b9f","size":6412,"imported_at":1776157020000,"signed":true,"signer":"MF-Admin"},
        {"number":5,"uuid":"5A3B6D0F-3D4A-4DFA-8934-7D5D4C2B1A09","sha256":"04e21b9f4c0d","size":6398,"imported_at":1774340000000,"signed":true,"signer":"MF-Admin"},
        {"number":4,"uuid":"492A5CFE-2C39-4CE9-9823-6C4C3B1A09F8","sha256":"9f4c0d2be6a7","size":5120,"imported_at":1770380000000,"signed":false,"signer":""}])"));
    control.answer(QStringLiteral("profile.status"), json(R"([
        {"device":1,"device_name":"Nadia Okafor’s iPhone","channel":"device","version":6,"has":6,"state":"installed","at":1776157220000,"error":""},
        {"device":2,"device_name":"MF-MBP-014","channel":"device","version":6,"has":5,"state":"sent","at":1776157980000,"error":""},
        {"device":3,"device_name":"Reception iPad","channel":"device","version":6,"has":6,"state":"installed","at":1776157260000,"error":""},
        {"device":4,"device_name":"MF-MBA-009","channel":"device","version":6,"has":null,"state":"pending","at":1776157020000,"error":""},
        {"device":5,"device_name":"Priya’s iPhone","channel":"device","version":6,"has":6,"state":"installed","at":1776157240000,"error":""},
        {"device":16,"device_name":"Site iPad Harbour 2","channel":"device","version":6,"has":5,"state":"failed","at":1776157084000,"error":"The certificate “MF Root 2019” has expired."},
        {"device":18,"device_name":"MF-MBA-017","channel":"device","version":6,"has":6,"state":"installed","at":1776157300000,"error":""}])"));
    control.answer(QStringLiteral("profile.impact"), FakeControl::Handler(impact));
    control.answer(QStringLiteral("profile.save"),
                   json(R"({"id":7,"version":1,"created":true,"uuid":"0C1D2E3F-4A5B-4C6D-8E7F-90A1B2C3D4E5"})"));
    control.answer(QStringLiteral("profile.import"), json(R"({"id":7,"version":1,"created":true})"));
    control.answer(QStringLiteral("profile.export"),
                   json(R"({"content_base64":"PHBsaXN0Lz4=","file_name":"Office Wi-Fi.mobileconfig"})"));
    for (const char* done : {"profile.delete", "profile.assign", "profile.unassign"}) {
        control.answer(QLatin1String(done), QJsonObject());
    }
}

} // namespace espalier::test
