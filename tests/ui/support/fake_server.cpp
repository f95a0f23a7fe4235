#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/json.h"

namespace espalier::test {

namespace {
const char* const pushCertificate = R"({
    "topic":"com.apple.mgmt.External.6e0b41d2-8f35-4a1c-b7d0-5c2e4f1c9d27","subject":"APSP:6e0b41d2-8f35-4a1c-b7d0-5c2e4f1c9d27",
    "issuer":"Apple Application Integration 2 Certification Authority","serial":"5A1F90C377E2041B",
    "not_before":1746144000000,"not_after":1777680000000,"issuer_named_apple":true,"imported_at":1746200000000,
    "apple_account":"it-office@marlowfinch.example"})";
}

void fillServer(FakeControl& control)
{
    control.answer(QStringLiteral("push_cert.show"), json(pushCertificate));
    control.answer(QStringLiteral("server.reload_tls"), QJsonObject());
    control.answer(QStringLiteral("tls.show"), json(R"({"way":"acme","certificate_file":"","key_file":"",
        "for_this_run":false,"problem":"","subject":"mdm.marlowfinch.example","issuer":"R11, Let's Encrypt",
        "names":["mdm.marlowfinch.example"],"not_after":1780963200000,"own_ca":false,
        "acme":{"phase":"idle","at":0,"error":"","record":null,"has_certbot":true,"renews_at":1778371200000,
                "terms":{"directory":"https://acme-v02.api.letsencrypt.org/directory",
                         "mail":"it-office@marlowfinch.example","challenge":"http","port":80,"webroot":"",
                         "authority_file":""}}})"));
    control.answer(QStringLiteral("ca.export"),
                   json(R"({"pem":"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"})"));
    QJsonObject status = json(R"({
        "version":"0.1.0","data":"/home/mira/.local/share/espalier","organization":"Marlow & Finch",
        "public_url":"https://mdm.marlowfinch.example","lab":false,"practice":false,
        "listening":"https://0.0.0.0:8443",
        "devices":{"total":24,"enrolled":22,"ended":2,"quarantined":1},
        "commands":{"queued":2,"waiting":4,"failed":3},
        "tls":{"subject":"mdm.marlowfinch.example","issuer":"R11, Let's Encrypt",
               "names":["mdm.marlowfinch.example","mdm-old.marlowfinch.example"],"not_after":1780963200000,"own_ca":false,"way":"acme","problem":""},
        "ca":{"subject":"Marlow & Finch Device CA","not_after":2091657600000,
              "sha256":"5a1f90c377e2041b9f4c0d2be6a7713388b1c2d4e5f60718293a4b5c6d7e8f90"},
        "counters":{"open":7,"requests":18422,"accepted":18106,"refused":12,"timeouts":3},
        "started_at":1773480000000,"database_bytes":432013312,"last_event":4118})")
                             .toObject();
    status.insert(QStringLiteral("push_certificate"), json(pushCertificate));
    control.answer(QStringLiteral("server.status"), status);
    control.answer(QStringLiteral("expiry.list"), json(R"([
        {"kind":"link","subject":"Harbour iPads","detail":"Harbour","ends_at":1776400000000,"days":2,"state":"ok",
         "remedy":"new_link","link":3},
        {"kind":"identity","subject":"","detail":"MF-MBP-014","ends_at":1776500000000,"days":3,"state":"urgent",
         "remedy":"enroll_again","count":2,"within_days":7},
        {"kind":"push_certificate","subject":"com.apple.mgmt.External.6e0b41d2-8f35-4a1c-b7d0-5c2e4f1c9d27",
         "detail":"2B4F","ends_at":1777680000000,"days":17,"state":"soon","remedy":"renew"},
        {"kind":"tls","subject":"mdm.marlowfinch.example","detail":"04AE","ends_at":1780963200000,"days":55,
         "state":"ok","remedy":"replace"},
        {"kind":"vendor_certificate","subject":"MDM Vendor: Marlow & Finch","detail":"7701","ends_at":1787000000000,
         "days":125,"state":"ok","remedy":"new_vendor_certificate"},
        {"kind":"identity","subject":"","detail":"MF-MBA-009","ends_at":1787900000000,"days":135,"state":"ok",
         "remedy":"enroll_again","count":20},
        {"kind":"signing","subject":"Marlow & Finch","detail":"11C9","ends_at":1829000000000,"days":611,"state":"ok",
         "remedy":"automatic"},
        {"kind":"ca","subject":"Marlow & Finch Device CA","detail":"0001","ends_at":2091657600000,"days":3651,
         "state":"ok","remedy":"enroll_again"}])"));
    control.answer(QStringLiteral("server.log"), json(R"([
        {"at":1776150000000,"level":"info","text":"listening https://0.0.0.0:8443"},
        {"at":1776150000400,"level":"info","text":"push: connected to api.push.apple.com:443"},
        {"at":1776152000000,"level":"warning","text":"check-in: certificate 77c3905a… says UDID 00008130-000679190A1C001C; quarantined"},
        {"at":1776155580000,"level":"warning","text":"scep: challenge used already, link 1"
},
        {"at":1776157084000,"level":"info","text":"command 3D0A6E1C Error from Site iPad Harbour 2"},
        {"at":1776158000000,"level":"error","text":"push: 410 Unregistered for MF-MBA-009, next try in 6 h"},
        {"at":1776158640000,"level":"info","text":"check-in: Idle from DX7KQ2M9LV, nothing waiting"}])"));
    QJsonArray known;
    const auto know = [&known](const char* kind, int count, const char* since) {
        for (int i = 0; i < count; ++i) {
            known.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(kind)},
                                     {QStringLiteral("since"), QLatin1String(since)}});
        }
    };
    know("payload", 126, "26.4");
    know("command", 68, "");
    know("declaration", 48, "");
    control.answer(QStringLiteral("catalogue.list"), known);
    control.answer(QStringLiteral("catalogue.loaded"), QJsonValue());
    control.answer(QStringLiteral("catalogue.load"), json(R"({"release":"27.0","entries":341,
        "files":{"declarative/declarations/configurations":31,"declarative/status":47,"mdm/checkin":8,"mdm/commands":68,
                 "mdm/profiles":131},
        "problems":[{"file":"mdm/profiles/com.apple.vpn.managed.yaml","what":"line 214, column 9: no mapping value"}],
        "remarks":[{"file":"mdm/commands/device.erase.yaml","what":"unknown fact “restart”"}],
        "no_schema":[{"file":"LICENSE.txt","what":"not a YAML file in one of the schema's folders"},
                     {"file":"README.md","what":"not a YAML file in one of the schema's folders"},
                     {"file":"docs/schema.yaml","what":"not a YAML file in one of the schema's folders"}]})"));
    control.answer(QStringLiteral("catalogue.unload"), QJsonObject());
    const QJsonValue schedule = json(R"({"folder":"/mnt/safe/espalier","every":"daily","keep":14,"has_passphrase":true,
        "running":false,"failing":false,"next_at":1776211200000,
        "last_good":{"at":1776124800000,"path":"/mnt/safe/espalier/espalier-20260414T000000Z.backup","bytes":431800000,
                     "devices":24},
        "last_failure":null})");
    control.answer(QStringLiteral("backup.status"), schedule);
    control.answer(QStringLiteral("backup.schedule.set"), schedule);
    const QJsonValue manifest = json(R"({"version":"0.1.0","organization":"Marlow & Finch",
        "public_url":"https://mdm.marlowfinch.example","made_at":1776158760000,"devices":24,"bytes":431800000,
        "push_topic":"com.apple.mgmt.External.6e0b41d2-7c3f-4a51-9d0e-1f2a3b4c5d6e"})");
    control.answer(QStringLiteral("backup.create"), manifest);
    control.answer(QStringLiteral("backup.verify"), manifest);
    control.answer(QStringLiteral("setting.list"), json(R"({"organization":"Marlow & Finch",
        "public_url":"https://mdm.marlowfinch.example","inventory_hours":"6"})"));
    control.answer(QStringLiteral("setting.set"), QJsonObject());
    control.answer(QStringLiteral("overview"), json(R"({
        "checklist":[
          {"step":"organization","state":"done","evidence":"Marlow & Finch"},
          {"step":"address","state":"done","evidence":"https://mdm.marlowfinch.example"},
          {"step":"tls","state":"done","evidence":"R11, Let's Encrypt"},
          {"step":"push_certificate","state":"done","evidence":"com.apple.mgmt.External.6e0b41d2-8f35-4a1c-b7d0-5c2e4f1c9d27"},
          {"step":"profile","state":"done","evidence":"6"},
          {"step":"link","state":"done","evidence":"5"},
          {"step":"device","state":"done","evidence":"24"}],
        "devices_by_state":[{"state":"enrolled","count":21},{"state":"authenticated","count":1},
                            {"state":"checked_out","count":1},{"state":"erased","count":1}],
        "devices_by_os":[{"platform":"iphone","os":"26.4","count":7},{"platform":"iphone","os":"18.7.6","count":1},
                         {"platform":"ipad","os":"26.4","count":4},{"platform":"ipad","os":"26.3.1","count":1},
                         {"platform":"mac","os":"26.4","count":5},{"platform":"mac","os":"26.3.1","count":1},
                         {"platform":"mac","os":"15.7.4","count":1},{"platform":"appletv","os":"26.4","count":2},
                         {"platform":"vision","os":"26.4","count":1}],
        "commands":{"queued":2,"waiting":4,"failed":3,"done_today":392},
        "expires":[{"what":"push_certificate","name":"com.apple.mgmt.External.6e0b41d2","at":1777680000000,"state":"soon"},
                   {"what":"tls","name":"mdm.marlowfinch.example","at":1780963200000,"state":"coming"},
                   {"what":"identity","name":"3","at":1787900000000,"state":"ok"},
                   {"what":"ca","name":"Marlow & Finch Device CA","at":2091657600000,"state":"ok"}],
        "problems":[
          {"severity":"warning","kind":"push_certificate_ends","subject_kind":"server","subject":"","text":"1777680000000"},
          {"severity":"warning","kind":"devices_unwell","subject_kind":"devices","subject":"","text":"3"},
          {"severity":"failed","kind":"quarantine","subject_kind":"quarantine","subject":"1","text":"Nadia Okafor’s iPhone"},
          {"severity":"warning","kind":"silent","subject_kind":"device","subject":"4","text":"MF-MBA-009"},
          {"severity":"coming","kind":"tls_ends","subject_kind":"server","subject":"mdm.marlowfinch.example","text":"1780963200000"}]})"));
}

} // namespace espalier::test
