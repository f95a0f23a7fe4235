// Three policies and where the devices of the practice office stand with them.
#include "base/durations.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/json.h"

namespace espalier::test {

namespace {

QJsonArray standings()
{
    return json(R"([
      {"policy_id":1,"policy":"Locked and in touch","device_id":8,"device":"Workshop iPad 2","serial":"DMQ8812","state":"failing",
       "since":1775900000000,"grace_until":null,"reasons":[{"kind":"passcode"}]},
      {"policy_id":1,"policy":"Locked and in touch","device_id":4,"device":"MF-MBA-009","serial":"C02ZK","state":"failing",
       "since":1775700000000,"grace_until":null,
       "reasons":[{"kind":"passcode"},{"kind":"last_seen","within":"14d","value":1774700000000}]},
      {"policy_id":2,"policy":"Newer systems","device_id":4,"device":"MF-MBA-009","serial":"C02ZK","state":"failing",
       "since":1775700000000,"grace_until":null,
       "reasons":[{"kind":"minimum_os","platform":"mac","version":"15.7","value":"14.6.1"}]},
      {"policy_id":2,"policy":"Newer systems","device_id":11,"device":"Jonas Weber’s iPhone","serial":"F4GTY","state":"grace",
       "since":1776000000000,"grace_until":1776500000000,
       "reasons":[{"kind":"minimum_os","platform":"iphone","version":"18.7","value":"18.2"}]},
      {"policy_id":3,"policy":"Macs that may be lost","device_id":2,"device":"MF-MBP-014","serial":"K9QW4T7XHN","state":"unknown",
       "since":1776100000000,"grace_until":null,"reasons":[{"kind":"encryption"}]},
      {"policy_id":1,"policy":"Locked and in touch","device_id":1,"device":"Nadia Okafor’s iPhone","serial":"DX7KQ2M9LV",
       "state":"compliant","since":1775000000000,"grace_until":null,"reasons":[]}])")
        .toArray();
}

Result<QJsonValue> listStandings(const QJsonObject& arguments)
{
    QJsonArray shown;
    for (const QJsonValue& row : standings()) {
        const QString state = arguments.value(QStringLiteral("state")).toString();
        const QJsonValue policy = arguments.value(QStringLiteral("policy"));
        if ((state.isEmpty() || row[QStringLiteral("state")] == state) &&
            (policy.isUndefined() || row[QStringLiteral("policy_id")] == policy)) {
            shown.append(row);
        }
    }
    return shown;
}

QJsonArray lastDays()
{
    QJsonArray days;
    for (int i = 29; i >= 0; --i) {
        days.append(QJsonObject{{QStringLiteral("at"), officeNow / dayMs * dayMs - i * dayMs},
                                {QStringLiteral("compliant"), 20 - (i > 12 ? i / 4 : 0) + (i % 3 == 0 ? 1 : 0)},
                                {QStringLiteral("grace"), i % 4},
                                {QStringLiteral("failing"), 2 + (i > 12 ? i / 5 : 0)},
                                {QStringLiteral("unknown"), 1}});
    }
    return days;
}

} // namespace

void fillCompliance(FakeControl& control)
{
    QJsonObject summary = json(R"({
      "devices":{"compliant":20,"grace":1,"failing":2,"unknown":1,"without_policy":3},
      "platforms":[{"platform":"iphone","compliant":9,"grace":1,"failing":0,"unknown":0},
                   {"platform":"ipad","compliant":4,"grace":0,"failing":1,"unknown":0},
                   {"platform":"mac","compliant":7,"grace":0,"failing":1,"unknown":1}],
      "policies":[
        {"id":1,"name":"Locked and in touch","group":"All devices","group_id":1,
         "rules":[{"kind":"passcode"},{"kind":"last_seen","within":"14d"}],"grace":259200000,"action":"notify",
         "target":"","target_id":0,"changed_at":1775000000000,"changed_by":"mira",
         "counts":{"compliant":22,"grace":0,"failing":2,"unknown":0}},
        {"id":3,"name":"Macs that may be lost","group":"Engineering","group_id":4,
         "rules":[{"kind":"encryption"},{"kind":"firewall"}],"grace":604800000,"action":"assign_profile",
         "target":"FileVault with escrow","target_id":4,"changed_at":1775000000000,"changed_by":"mira",
         "counts":{"compliant":2,"grace":0,"failing":0,"unknown":1}},
        {"id":2,"name":"Newer systems","group":"All devices","group_id":1,
         "rules":[{"kind":"minimum_os","platform":"iphone","version":"18.7"},
                  {"kind":"minimum_os","platform":"mac","version":"15.7"}],"grace":1209600000,"action":"none",
         "target":"","target_id":0,"changed_at":1775000000000,"changed_by":"mira",
         "counts":{"compliant":22,"grace":1,"failing":1,"unknown":0}}]})")
                              .toObject();
    summary.insert(QStringLiteral("days"), lastDays());
    control.answer(QStringLiteral("compliance.summary"), summary);
    control.answer(QStringLiteral("compliance.policy.list"), summary.value(QStringLiteral("policies")));
    control.answer(QStringLiteral("compliance.list"), FakeControl::Handler(listStandings));
    control.answer(QStringLiteral("compliance.policy.save"), json(R"({"id":4})"));
    control.answer(QStringLiteral("compliance.policy.delete"), QJsonObject());
}

void emptyCompliance(FakeControl& control)
{
    control.answer(QStringLiteral("compliance.summary"),
                   json(R"({"devices":{"compliant":0,"grace":0,"failing":0,"unknown":0,"without_policy":0},
                            "platforms":[],"days":[],"policies":[]})"));
    control.answer(QStringLiteral("compliance.list"), QJsonArray());
}

} // namespace espalier::test
