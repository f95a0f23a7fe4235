#include "tests/ui/support/fake_office.h"

#include "tests/ui/support/fake_browser.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"

namespace espalier::test {

void fillPracticeOffice(FakeControl& control)
{
    fillEmptyOffice(control);
    fillDevices(control);
    fillDeviceDetail(control);
    fillCommands(control);
    fillCommandOffers(control);
    fillProfiles(control);
    fillLinks(control);
    fillServer(control);
    fillReadiness(control);
    fillCompliance(control);
}

void fillEmptyOffice(FakeControl& control)
{
    fillBrowser(control);
    control.answer(QStringLiteral("device.list"), json(R"({"total":0,"matching":0,"rows":[]})"));
    for (const char* list : {"vault.list", "profile.list", "link.list", "command.list", "event.list", "quarantine.list",
                             "device.duplicates", "enrollment.list", "approval.list", "ca.list", "expiry.list"}) {
        control.answer(QLatin1String(list), QJsonArray());
    }
    control.answer(QStringLiteral("group.list"),
                   json(R"([{"id":1,"name":"All devices","built_in":true,"members":0,"profiles":0}])"));
    control.answer(QStringLiteral("command.counts"),
                   json(R"({"queued":0,"sent":0,"notnow":0,"acknowledged":0,"error":0,"format_error":0,"cancelled":0,
                            "expired":0,"unconfirmed":0})"));
    control.answer(QStringLiteral("server.log"),
                   json(R"([{"at":1776158700000,"level":"info","text":"listening https://0.0.0.0:8443"}])"));
    control.answer(QStringLiteral("push_cert.show"), QJsonValue());
    fillPushRequest(control);
    emptyCompliance(control);
    control.answer(QStringLiteral("check.last"), json(R"({"at":null,"good":false,"checks":[],"lab":false,
        "phone":{"expires_at":null,"arrival":null}})"));
    control.answer(QStringLiteral("server.status"), json(R"({
        "version":"0.1.0","data":"/home/mira/.local/share/espalier","organization":"Marlow & Finch",
        "public_url":"https://mdm.marlowfinch.example","lab":false,"practice":false,
        "listening":"https://0.0.0.0:8443",
        "devices":{"total":0,"enrolled":0,"ended":0,"quarantined":0},
        "commands":{"queued":0,"waiting":0,"failed":0},"push_certificate":null,
        "tls":{"subject":"mdm.marlowfinch.example","issuer":"Marlow & Finch Device CA",
               "names":["mdm.marlowfinch.example"],"not_after":1810857600000,"own_ca":true},
        "ca":{"subject":"Marlow & Finch Device CA","not_after":2091657600000,
              "sha256":"5a1f90c377e2041b9f4c0d2be6a7713388b1c2d4e5f60718293a4b5c6d7e8f90"},
        "counters":{"open":0,"requests":3,"accepted":3,"refused":0,"timeouts":0},
        "started_at":1776157000000,"database_bytes":176128,"last_event":2})"));
    control.answer(QStringLiteral("overview"), json(R"({
        "checklist":[
          {"step":"organization","state":"done","evidence":"Marlow & Finch"},
          {"step":"address","state":"done","evidence":"https://mdm.marlowfinch.example"},
          {"step":"tls","state":"done","evidence":"Marlow & Finch Device CA"},
          {"step":"push_certificate","state":"now","evidence":""},
          {"step":"check","state":"locked","evidence":""},
          {"step":"profile","state":"now","evidence":""},
          {"step":"link","state":"locked","evidence":""},
          {"step":"device","state":"locked","evidence":""}],
        "devices_by_state":[],"devices_by_os":[],
        "commands":{"queued":0,"waiting":0,"failed":0,"done_today":0},
        "expires":[{"what":"tls","name":"mdm.marlowfinch.example","at":1810857600000},
                   {"what":"ca","name":"Marlow & Finch Device CA","at":2091657600000}],
        "problems":[]})"));
}

} // namespace espalier::test
