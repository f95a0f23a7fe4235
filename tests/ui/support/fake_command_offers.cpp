// What can be sent, to whom it fits, why nothing comes back, packages and places of the practice office.
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/json.h"

#include <array>

namespace espalier::test {

namespace {

struct FakeOffer {
    const char* requestType;
    const char* help;
    const char* reason; // kind; empty: fits
    const char* args;   // JSON
    bool destructive = false;
};

constexpr std::array fakeOffers{
    FakeOffer{"RestartDevice",
              "Restarts at once or after asking; unsaved work may be lost. A restarted iPhone often "
              "joins Wi-Fi only once someone unlocks it.",
              "", "[]"},
    FakeOffer{"ShutDownDevice", "Turns the device off. Someone must press the button to bring it back.", "", "[]"},
    FakeOffer{"Settings", "Sets device name, wallpaper, roaming, Bluetooth, time zone and other single settings.", "",
              "[]"},
    FakeOffer{"InstallEnterpriseApplication",
              "Installs a signed package on a Mac, or an own app elsewhere, from a manifest.", "", "[]"},
    FakeOffer{"InstallApplication",
              "Installs a managed app from the App Store or your own. On unsupervised devices "
              "the person is asked first.",
              "", "[]"},
    FakeOffer{"DeviceInformation", "Name, model, system version, storage, phone and network details.", "", "[]"},
    FakeOffer{"SecurityInfo",
              "Passcode, encryption, FileVault, firewall, secure startup and how the device was "
              "enrolled.",
              "", "[]"},
    FakeOffer{"ProfileList", "Asks which profiles are installed and who installed them.", "", "[]"},
    FakeOffer{"RemoveProfile", "Removes a profile with all its settings, accounts and certificates.", "", "[]"},
    FakeOffer{"RotateFileVaultKey", "A Mac makes a new recovery key; the old one stops working.", "", "[]"},
    FakeOffer{"SetAutoAdminPassword",
              "New password for the administrator account that automated setup created on a Mac.", "not-automated",
              "[]"},
    FakeOffer{"SetRecoveryLock", "Protects recoveryOS on Macs with Apple silicon. An empty one takes the lock away.",
              "", "[]"},
    FakeOffer{"SetFirmwarePassword",
              "Protects an Intel Mac against starting from other disks. A forgotten one needs Apple’s service.",
              "only-intel", "[]"},
    FakeOffer{"EnableLostMode",
              "Locks a lost supervised iPhone or iPad, shows message and phone number, and lets you "
              "ask for its location.",
              "not-supervised", "[]"},
    FakeOffer{"DeviceLocation", "Asks where the device is. Only in Lost Mode, and the person learns of it afterwards.",
              "not-lost", "[]"},
    FakeOffer{"ScheduleOSUpdate", "Downloads or installs a system update. Superseded by declarations.", "os-too-new",
              R"(["macOS","26.0","26.4"])"},
    FakeOffer{"UserList", "Asks which users a Mac or Shared iPad has.", "", "[]"},
    FakeOffer{"DeviceLock", "Locks at once and can show a message.", "", "[]", true},
    FakeOffer{"EraseDevice",
              "Deletes everything and resets the device. It can’t be undone; a Mac may need a PIN "
              "afterwards.",
              "", "[]", true},
    FakeOffer{"ClearPasscode", "Removes the passcode so that the person can set a new one.", "no-unlock-token", "[]"},
};

QJsonObject offerOf(const FakeOffer& one, int of)
{
    const bool fits = QLatin1String(one.reason).isEmpty();
    const int out = fits     ? (of > 1 && QLatin1String(one.requestType) == QLatin1String("RestartDevice") ? 2 : 0)
                    : of > 1 ? of - 1
                             : 1;
    QJsonArray reasons;
    if (out > 0) {
        reasons.append(
            QJsonObject{{QStringLiteral("kind"), fits ? QStringLiteral("not-supervised") : QLatin1String(one.reason)},
                        {QStringLiteral("args"), json(one.args)},
                        {QStringLiteral("text"), QString()},
                        {QStringLiteral("count"), out}});
    }
    return {{QStringLiteral("request_type"), QLatin1String(one.requestType)},
            {QStringLiteral("title"), QLatin1String(one.requestType)},
            {QStringLiteral("help"), QString::fromUtf8(one.help)},
            {QStringLiteral("offered"), of > out},
            {QStringLiteral("applies"), of - out},
            {QStringLiteral("of"), of},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("remarks"), QJsonArray()},
            {QStringLiteral("destructive"), one.destructive}};
}

Result<QJsonValue> offers(const QJsonObject& arguments)
{
    const int of = arguments.contains(QStringLiteral("devices"))
                       ? int(arguments[QStringLiteral("devices")].toArray().size())
                   : arguments.contains(QStringLiteral("group")) ? 9
                                                                 : 1;
    const QString only = arguments[QStringLiteral("request_type")].toString();
    QJsonArray all;
    for (const FakeOffer& one : fakeOffers) {
        if (!only.isEmpty() && only != QLatin1String(one.requestType)) {
            continue;
        }
        QJsonObject offer = offerOf(one, of);
        if (!only.isEmpty()) {
            QJsonArray left;
            for (qint64 i = offer[QStringLiteral("applies")].toInteger(); i < of && of > 1; ++i) {
                left.append(QJsonObject{{QStringLiteral("id"), 3 + i},
                                        {QStringLiteral("name"), QStringLiteral("Site iPad Harbour %1").arg(i)},
                                        {QStringLiteral("reasons"), offer[QStringLiteral("reasons")]}});
            }
            offer.insert(QStringLiteral("left_out"), left);
        }
        all.append(offer);
    }
    if (all.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("the catalogue has no command “%1”").arg(only));
    }
    return all;
}

Result<QJsonValue> form(const QJsonObject& arguments)
{
    const QString type = arguments[QStringLiteral("request_type")].toString();
    QJsonArray keys;
    for (const auto& [of, key] :
         {std::pair("EraseDevice", "PIN"), std::pair("DeviceLock", "PIN"), std::pair("DeviceInformation", "Queries"),
          std::pair("SetRecoveryLock", "NewPassword"), std::pair("SetRecoveryLock", "CurrentPassword"),
          std::pair("RotateFileVaultKey", "FileVaultUnlock"),
          std::pair("RotateFileVaultKey", "ReplyEncryptionCertificate")}) {
        if (type == QLatin1String(of)) {
            keys.append(QJsonObject{{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("made_here"), true}});
        }
    }
    return QJsonObject{{QStringLiteral("request_type"), type}, {QStringLiteral("keys"), keys}};
}

} // namespace

void fillCommandOffers(FakeControl& control)
{
    control.answer(QStringLiteral("command.offers"), FakeControl::Handler(offers));
    control.answer(QStringLiteral("command.form"), FakeControl::Handler(form));
    control.answer(QStringLiteral("command.check"), QJsonArray());
    control.answer(QStringLiteral("command.resend"),
                   json(R"({"uuid":"3D0A6E1C-77B4-4F0E-9A52-0B6E00000002","deliveries":1,"held_ms":0})"));
    control.answer(QStringLiteral("command.cancel_all"), json(R"({"cancelled":3,"waiting":3})"));
    const QJsonValue why = json(R"({"device":4,"open":2,"last_seen":1774772340000,"evidence":[
        {"kind":"push-unregistered","weight":80,"next":"open_device","args":{"result":"410 Unregistered","at":1776100000000}},
        {"kind":"not-now","weight":80,"next":"unlock_device","args":{"uuid":"U","request_type":"InstallProfile","at":1776157920000,"count":3}},
        {"kind":"silent","weight":60,"next":"find_device","args":{"at":1774772340000}},
        {"kind":"tls-alerts","weight":20,"next":"self_test","args":{"count":2,"cause":"tls-untrusted"}}]})");
    control.answer(QStringLiteral("command.why"), why);
    control.answer(QStringLiteral("device.why"), why);
    control.answer(QStringLiteral("package.list"), json(R"([
        {"id":1,"name":"Figma-126.2.pkg","title":"Figma","bundle_id":"com.figma.Desktop","version":"126.2","size":214958080,
         "manifest_url":"https://mdm.marlowfinch.example/p/3c9f/manifest.plist","created_at":1776070000000,"created_by":"mira"},
        {"id":2,"name":"SiteSurvey.ipa","title":"Site Survey","bundle_id":"example.marlowfinch.survey","version":"3.1","size":38400000,
         "manifest_url":"https://mdm.marlowfinch.example/p/91ab/manifest.plist","created_at":1775000000000,"created_by":"ben"}])"));
    control.answer(QStringLiteral("device.locations"), json(R"([
        {"at":1776157900000,"asked_by":"mira","latitude":53.5413,"longitude":9.9841,"accuracy":35},
        {"at":1776151000000,"asked_by":"mira","latitude":53.5446,"longitude":9.9812,"accuracy":65},
        {"at":1776140000000,"asked_by":"ben","latitude":53.5488,"longitude":9.9785,"accuracy":20}])"));
    control.answer(QStringLiteral("activation_lock.code"),
                   json(R"({"escrow_key":"6ab40d5eabe7218ec04182f461005600c7e3426bddd82cdb405bde9a1e0014b5"})"));
}

} // namespace espalier::test
