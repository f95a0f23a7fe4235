// Groups with a query, who they find, why, and asking devices at once.
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/json.h"

#include <QRegularExpression>

namespace espalier::test {

namespace {

// Enough of a grammar to be wrong in.
Result<QJsonValue> checkQuery(const QJsonObject& arguments)
{
    const QString query = arguments.value(QStringLiteral("query")).toString();
    QJsonObject answer{{QStringLiteral("ok"), true}, {QStringLiteral("free_text"), false}};
    const auto wrong = [&answer](const QJsonValue& how) {
        const QJsonObject told = how.toObject();
        for (auto at = told.begin(); at != told.end(); ++at) {
            answer.insert(at.key(), at.value());
        }
    };
    if (query.startsWith(QLatin1String("modle"))) {
        wrong(json(R"({"ok":false,"kind":"unknown-column","position":0,"length":5,"found":"modle",
                       "suggestion":"model","expected":[]})"));
    } else if (query.endsWith(QLatin1Char('<')) || query.endsWith(QLatin1Char('='))) {
        wrong(json(R"({"ok":false,"kind":"expected-value","position":4,"length":0,"found":"",
                       "suggestion":"","expected":["version"]})"));
    } else if (!query.contains(QRegularExpression(QStringLiteral("[<>=~]|supervised")))) {
        answer.insert(QStringLiteral("free_text"), true);
    }
    return answer;
}

Result<QJsonValue> completeQuery(const QJsonObject& arguments)
{
    const QString query = arguments.value(QStringLiteral("query")).toString();
    if (query == QLatin1String("pl") || query.isEmpty()) {
        QJsonArray all = json(R"([{"text":"platform","kind":"column","detail":"choice","position":0,"length":2},
                                  {"text":"os","kind":"column","detail":"version","position":0,"length":2}])")
                             .toArray();
        return all;
    }
    return QJsonArray();
}

Result<QJsonValue> smartGroup(const QJsonObject& arguments)
{
    QJsonObject group{{QStringLiteral("id"), arguments.value(QStringLiteral("group"))},
                      {QStringLiteral("usual_hours"), 24},
                      {QStringLiteral("schedule"), QJsonValue()},
                      {QStringLiteral("profiles"), json(R"([{"id":1,"name":"Office Wi-Fi & certificates"},
                                                           {"id":2,"name":"Passcode baseline"}])")}};
    if (arguments.value(QStringLiteral("group")).toInt() == 6) {
        group.insert(
            QStringLiteral("schedule"),
            json(R"({"hours":6,"queries":["security","apps"],"changed_at":1776000000000,"changed_by":"mira"})"));
    }
    return group;
}

} // namespace

void fillSmartGroups(FakeControl& control)
{
    control.answer(QStringLiteral("group.list"), json(R"([
        {"id":1,"name":"All devices","built_in":true,"members":24,"profiles":2,"query":""},
        {"id":2,"name":"Design studio","built_in":false,"members":3,"profiles":1,"query":""},
        {"id":3,"name":"Directors","built_in":false,"members":2,"profiles":1,"query":""},
        {"id":4,"name":"Engineering","built_in":false,"members":3,"profiles":2,
         "query":"platform = mac and owner ~ \"Tom\" and asset-tag ~ \"ENG\""},
        {"id":5,"name":"Interns","built_in":false,"members":5,"profiles":0,"query":""},
        {"id":6,"name":"Shared","built_in":false,"members":5,"profiles":1,"query":"platform = ipad and supervised"},
        {"id":7,"name":"Site team","built_in":false,"members":4,"profiles":1,"query":""}])"));
    control.answer(QStringLiteral("group.show"), FakeControl::Handler(smartGroup));
    control.answer(QStringLiteral("query.check"), FakeControl::Handler(checkQuery));
    control.answer(QStringLiteral("query.complete"), FakeControl::Handler(completeQuery));
    control.answer(QStringLiteral("group.preview"), json(R"({"count":23,"first":[
        {"id":1,"name":"Nadia Okafor’s iPhone","serial":"DX7KQ2M9LV"},{"id":2,"name":"MF-MBP-014","serial":"K9QW4T7XHN"}],
        "joins":2,"joining":[{"id":3,"name":"MF-MBA-009","serial":"A"},{"id":4,"name":"Studio iPad","serial":"B"}],
        "leaves":1,"leaving":[{"id":5,"name":"Workshop iPad 2","serial":"C"}]})"));
    control.answer(QStringLiteral("group.explain"), json(R"({"member":true,"since":1776000000000,"built_in":false,
        "query":"platform = mac and owner ~ \"Tom\" and asset-tag ~ \"ENG\"","parts":[
        {"text":"platform = mac","position":0,"length":14,"holds":true,"column":"platform","type":"choice","value":"mac"},
        {"text":"owner ~ \"Tom\"","position":20,"length":13,"holds":true,"column":"owner","type":"text","value":"Tom Lindqvist"},
        {"text":"asset-tag ~ \"ENG\"","position":37,"length":17,"holds":false,"column":"asset-tag","type":"text","value":null}]
    })"));
    for (const char* done : {"group.edit", "group.rename", "group.schedule.set", "group.schedule.clear",
                             "profile.assign", "profile.unassign"}) {
        control.answer(QLatin1String(done), QJsonObject());
    }
    control.answer(QStringLiteral("inventory.refresh"),
                   json(R"({"since":1776158760000,"asked":40,"open":0,"not_enrolled":2})"));
    control.answer(QStringLiteral("inventory.progress"),
                   json(R"({"devices":40,"answered":12,"waiting":27,"refused":1})"));
}

} // namespace espalier::test
