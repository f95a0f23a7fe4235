// What was ordered and waits for a second person, and the audit log, both of the practice office.
#include "tests/ui/support/fake_operators.h"
#include "tests/ui/support/json.h"

namespace espalier::test {

namespace {

constexpr int logEntries = 450;

Result<QJsonValue> listOrders(const QJsonObject& arguments)
{
    static const QJsonArray orders = json(R"([
        {"id":9,"state":"waiting","ordered_by":"Cleo","ordered_at":1776155160000,"ends_at":1776241560000,"decided_by":"",
         "decided_at":null,"note":"","uuid":"9F1C","request_type":"EraseDevice","count":1,
         "devices":[{"id":24,"name":"Ben’s old MacBook","serial":"H3TK9VXM7P"}]},
        {"id":8,"state":"waiting","ordered_by":"Anna","ordered_at":1776151560000,"ends_at":1776237960000,"decided_by":"",
         "decided_at":null,"note":"","uuid":"8E2B","request_type":"EraseDevice","count":23,
         "devices":[{"id":5,"name":"Priya’s iPhone"},{"id":6,"name":"Workshop iPad 2"},{"id":7,"name":"MF-MINI-002"}]},
        {"id":5,"state":"approved","ordered_by":"Anna","ordered_at":1775900000000,"ends_at":1775986400000,
         "decided_by":"Ben","decided_at":1775903000000,"note":"","uuid":"5D","request_type":"DeviceLock","count":1,
         "devices":[{"id":15,"name":"Meeting Room Elm"}]},
        {"id":4,"state":"refused","ordered_by":"Cleo","ordered_at":1775800000000,"ends_at":1775886400000,
         "decided_by":"Ben","decided_at":1775801000000,"note":"It was found in the car.","uuid":"4C",
         "request_type":"EraseDevice","count":1,"devices":[{"id":4,"name":"MF-MBA-009"}]},
        {"id":2,"state":"expired","ordered_by":"Anna","ordered_at":1775000000000,"ends_at":1775086400000,"decided_by":"",
         "decided_at":1775086400000,"note":"","uuid":"2B","request_type":"EraseDevice","count":1,
         "devices":[{"id":9,"name":"Meeting Room Oak"}]}])")
                                         .toArray();
    const QString wanted = arguments.value(QLatin1String("state")).toString(QStringLiteral("waiting"));
    QJsonArray shown;
    for (const QJsonValue& order : orders) {
        if (wanted == QLatin1String("all") || order[QLatin1String("state")].toString() == wanted) {
            shown.append(order);
        }
    }
    return shown;
}

QJsonObject logEntry(int id)
{
    struct Kind {
        const char* kind;
        const char* actor;
        const char* subjectKind;
        const char* subject;
        const char* arguments;
        const char* result;
    };
    static constexpr Kind kinds[]{
        {"command.queued", "Cleo", "device", "4", R"({"request_type":"DeviceLock","deliveries":1})", "done"},
        {"operator.logged_in", "Cleo", "operator", "Cleo", "{}", "done"},
        {"operator.refused", "Cleo", "operation", "profile.delete", R"({"role":"helpdesk"})", "refused"},
        {"profile.imported", "Anna", "profile", "1", R"({"name":"Office Wi-Fi & certificates","version":6})", "done"},
        {"backup.failed", "system", "backup", "", R"({"what":"/mnt/safe: no space left"})", "failed"},
        {"vault.revealed", "Anna", "device", "2", R"({"what":"filevault-key","reason":"locked out after holiday"})",
         "done"},
        {"device.enrolled", "device", "device", "18", R"({"name":"MF-MBA-017","link":"Spring interns"})", "done"},
        {"setting.changed", "Anna", "setting", "inventory_hours", R"({"key":"inventory_hours","value":"6"})", "done"},
        {"operator.login_failed", "system", "operator", "Ben", "{}", "refused"}};
    const Kind& kind = kinds[(logEntries - id) % std::size(kinds)];
    return {{QStringLiteral("id"), id},
            {QStringLiteral("at"), officeNow - qint64(logEntries - id) * 17 * 60 * 1000},
            {QStringLiteral("actor"), QLatin1String(kind.actor)},
            {QStringLiteral("kind"), QLatin1String(kind.kind)},
            {QStringLiteral("subject_kind"), QLatin1String(kind.subjectKind)},
            {QStringLiteral("subject"), QLatin1String(kind.subject)},
            {QStringLiteral("result"), QLatin1String(kind.result)},
            {QStringLiteral("arguments"), json(kind.arguments)}};
}

bool fits(const QJsonObject& entry, const QJsonObject& arguments)
{
    const auto differs = [&](const char* filter, const char* key) {
        const QString wanted = arguments.value(QLatin1String(filter)).toString();
        const QString is = entry.value(QLatin1String(key)).toString();
        return !wanted.isEmpty() && (wanted.endsWith(QLatin1Char('.')) ? !is.startsWith(wanted) : is != wanted);
    };
    const qint64 at = entry.value(QLatin1String("at")).toInteger();
    const qint64 to = arguments.value(QLatin1String("to")).toInteger();
    const QString text = arguments.value(QLatin1String("text")).toString();
    return !differs("operator", "actor") && !differs("kind", "kind") && !differs("subject_kind", "subject_kind") &&
           !differs("subject", "subject") && !differs("result", "result") &&
           at >= arguments.value(QLatin1String("from")).toInteger() && (to == 0 || at < to) &&
           QString::fromUtf8(QJsonDocument(entry).toJson()).contains(text);
}

Result<QJsonValue> listLog(const QJsonObject& arguments)
{
    const int most = arguments.value(QLatin1String("most")).toInt(500);
    const int after = arguments.value(QLatin1String("after")).toInt(logEntries + 1);
    QJsonArray page;
    for (int id = after - 1; id > 0 && page.size() < most; --id) {
        const QJsonObject entry = logEntry(id);
        if (fits(entry, arguments)) {
            page.append(entry);
        }
    }
    return page;
}

// In two pages.
Result<QJsonValue> exportLog(const QJsonObject& arguments)
{
    const bool first = !arguments.contains(QLatin1String("after"));
    const bool isCsv = arguments.value(QLatin1String("format")).toString() == QLatin1String("csv");
    const QByteArray content = first ? "newer\n" : "older\n";
    return QJsonObject{{QStringLiteral("head"), isCsv ? QStringLiteral("head\n") : QString()},
                       {QStringLiteral("content_base64"), QString::fromLatin1(content.toBase64())},
                       {QStringLiteral("end"), isCsv || !first ? QString() : QStringLiteral("end\n")},
                       {QStringLiteral("entries"), 225},
                       {QStringLiteral("first_id"), first ? 226 : 1},
                       {QStringLiteral("complete"), !first},
                       {QStringLiteral("head_hash"), QStringLiteral("5a1f90c377e2041b9f4c0d2be6a77133")},
                       {QStringLiteral("checked"), logEntries},
                       {QStringLiteral("intact"), true},
                       {QStringLiteral("first_bad_id"), 0},
                       {QStringLiteral("reason"), QString()}};
}

} // namespace

void fillOrders(FakeControl& control)
{
    control.answer(QStringLiteral("order.list"), FakeControl::Handler(listOrders));
    control.answer(QStringLiteral("order.approve"), QJsonObject());
    control.answer(QStringLiteral("order.refuse"), QJsonObject());
}

void fillAudit(FakeControl& control)
{
    control.answer(QStringLiteral("audit.list"), FakeControl::Handler(listLog));
    control.answer(QStringLiteral("audit.export"), FakeControl::Handler(exportLog));
    control.answer(QStringLiteral("audit.verify"),
                   json(R"({"checked":450,"intact":true,"first_bad_id":0,"reason":""})"));
}

} // namespace espalier::test
