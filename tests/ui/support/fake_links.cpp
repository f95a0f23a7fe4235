#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/json.h"

namespace espalier::test {

namespace {
const char* const links = R"([
 {"id":1,"name":"Spring interns","url":"https://mdm.marlowfinch.example/e/7kQmWc3nT5vZrX1dLp8yEg2Vd","profile_url":"https://mdm.marlowfinch.example/e/7kQmWc3nT5vZrX1dLp8yEg2Vd/profile","group":"Interns","group_id":5,"uses_allowed":8,"uses_taken":5,"uses_left":3,"created_at":1776070000000,"expires":1776614400000,"revoked_at":null,"state":"active","opened":9,"enrolled":5},
 {"id":2,"name":"New Macs, spring","url":"https://mdm.marlowfinch.example/e/Bq2xNs8KfT0wLr5mYc7jHd","profile_url":"https://mdm.marlowfinch.example/e/Bq2xNs8KfT0wLr5mYc7jHd/profile","group":"Engineering","group_id":4,"uses_allowed":15,"uses_taken":11,"uses_left":4,"created_at":1770800000000,"expires":1777800000000,"revoked_at":null,"state":"active","opened":14,"enrolled":11,"ownership":"office","platforms":["mac"],"serials":["C02XK4TQJG5J","C02XK4TQJG5K"],"note":"Please bring your badge.","language":"de","ask_name":true,"approval":"after","person":null},
 {"id":3,"name":"Walk-in","url":"https://mdm.marlowfinch.example/e/Zp4nTq7RsW1xKm6vYb3cJf","profile_url":"https://mdm.marlowfinch.example/e/Zp4nTq7RsW1xKm6vYb3cJf/profile","group":"All devices","group_id":1,"uses_allowed":0,"uses_taken":2,"uses_left":null,"created_at":1775000000000,"expires":1779000000000,"revoked_at":null,"state":"active","opened":3,"enrolled":2},
 {"id":4,"name":"Winter pilot","url":"https://mdm.marlowfinch.example/e/Lm9pQr2StU5vWx8yZa1bCd","profile_url":"https://mdm.marlowfinch.example/e/Lm9pQr2StU5vWx8yZa1bCd/profile","group":"Design studio","group_id":2,"uses_allowed":12,"uses_taken":12,"uses_left":0,"created_at":1769000000000,"expires":1772300000000,"revoked_at":null,"state":"used","opened":15,"enrolled":12},
 {"id":5,"name":"Contractor iPads","url":"https://mdm.marlowfinch.example/e/Kj3hGf6dSa9pOi2uYt5rEw","profile_url":"https://mdm.marlowfinch.example/e/Kj3hGf6dSa9pOi2uYt5rEw/profile","group":"Site team","group_id":7,"uses_allowed":6,"uses_taken":3,"uses_left":3,"created_at":1771500000000,"expires":1774000000000,"revoked_at":1772450000000,"state":"revoked","opened":4,"enrolled":3}
])";

const char* const people = R"([
 {"at":1776155580000,"device":null,"device_name":"","step":"scep","failed":true,"error":"challenge used"},
 {"at":1776158460000,"device":19,"device_name":"Sofia’s iPad","step":"authenticate","failed":false,"error":""},
 {"at":1776156660000,"device":17,"device_name":"Anouk’s iPhone","step":"inventory","failed":false,"error":""},
 {"at":1776154440000,"device":18,"device_name":"MF-MBA-017","step":"inventory","failed":false,"error":""},
 {"at":1776152700000,"device":22,"device_name":"Joana’s iPhone","step":"inventory","failed":false,"error":""}])";

const char* const enrollments = R"([
 {"id":9,"link":1,"at":1776155460000,"device":null,"device_name":"","steps":[{"step":"opened","at":1776155460000},{"step":"profile","at":1776155490000},{"step":"scep","at":1776155580000}],"failed_step":"scep","error":"challenge used","cause":"challenge-used","waits_for":null},
 {"id":10,"link":1,"at":1776156950000,"device":24,"device_name":"","device_model":"MacBook Air","device_serial":"C02XK4TQJG5J","platform":"mac","approval":"waiting","steps":[{"step":"opened","at":1776156800000},{"step":"profile","at":1776156830000},{"step":"scep","at":1776156900000},{"step":"certificate","at":1776156901000},{"step":"authenticate","at":1776156905000},{"step":"token","at":1776156940000},{"step":"push","at":1776156950000}],"failed_step":null,"error":"","cause":"","waits_for":"inventory"},
 {"id":8,"link":1,"at":1776158400000,"device":19,"device_name":"Sofia’s iPad","steps":[{"step":"opened","at":1776158400000},{"step":"profile","at":1776158430000},{"step":"scep","at":1776158440000},{"step":"certificate","at":1776158441000},{"step":"authenticate","at":1776158460000}],"failed_step":"","error":""},
 {"id":7,"link":1,"at":1776156420000,"device":17,"device_name":"Anouk’s iPhone","steps":[{"step":"opened","at":1776156420000},{"step":"profile","at":1776156480000},{"step":"scep","at":1776156540000},{"step":"certificate","at":1776156541000},{"step":"authenticate","at":1776156545000},{"step":"token","at":1776156600000},{"step":"push","at":1776156601000},{"step":"inventory","at":1776156660000}],"failed_step":"","error":""},
 {"id":6,"link":1,"at":1776154140000,"device":18,"device_name":"MF-MBA-017","steps":[{"step":"opened","at":1776154140000},{"step":"profile","at":1776154200000},{"step":"scep","at":1776154320000},{"step":"certificate","at":1776154321000},{"step":"authenticate","at":1776154325000},{"step":"token","at":1776154330000},{"step":"push","at":1776154331000},{"step":"inventory","at":1776154440000}],"failed_step":"","error":""},
 {"id":5,"link":1,"at":1776152460000,"device":22,"device_name":"Joana’s iPhone","steps":[{"step":"opened","at":1776152460000},{"step":"profile","at":1776152470000},{"step":"scep","at":1776152580000},{"step":"certificate","at":1776152581000},{"step":"authenticate","at":1776152585000},{"step":"token","at":1776152590000},{"step":"push","at":1776152591000},{"step":"inventory","at":1776152700000}],"failed_step":"","error":""}
])";

const char* const approvals = R"([
 {"id":4,"state":"waiting","link":1,"link_name":"Spring interns","device":null,"device_name":"","serial":"","name":"Cem Ak","platform":"iphone","address":"203.0.113.20","created_at":1776158580000,"decided_at":null,"decided_by":""},
 {"id":3,"state":"waiting","link":2,"link_name":"New Macs, spring","device":24,"device_name":"MF-MBA-024","serial":"C02XK4TQJG5J","name":"","platform":"mac","address":"","created_at":1776157000000,"decided_at":null,"decided_by":""}
])";

const char* const door = R"([
 {"at":1776158100000,"address":"203.0.113.44","cause":"tls-clock","detail":"certificate expired"},
 {"at":1776158040000,"address":"203.0.113.44","cause":"tls-clock","detail":"certificate expired"},
 {"at":1776152000000,"address":"198.51.100.9","cause":"link-unknown","detail":""},
 {"at":1772000000000,"address":"198.51.100.9","cause":"link-unknown","detail":""}])";

QString moduleText(int size)
{
    QString modules;
    for (int i = 0; i < size * size; ++i) {
        const int x = i % size;
        const int y = i / size;
        const auto corner = [x, y](int left, int top) {
            const int dx = x - left;
            const int dy = y - top;
            if (dx < 0 || dy < 0 || dx > 6 || dy > 6) {
                return -1;
            }
            const bool ring = dx == 0 || dy == 0 || dx == 6 || dy == 6;
            const bool core = dx > 1 && dx < 5 && dy > 1 && dy < 5;
            return ring || core ? 1 : 0;
        };
        int dark = corner(0, 0);
        for (const int other : {corner(size - 7, 0), corner(0, size - 7)}) {
            dark = dark >= 0 ? dark : other;
        }
        if (dark < 0) {
            dark = (x * 7 + y * 13 + x * y * 3 + (x ^ y)) % 5 < 2 ? 1 : 0;
        }
        modules.append(QLatin1Char(dark == 1 ? '1' : '0'));
    }
    return modules;
}

Result<QJsonValue> show(const QJsonObject& arguments)
{
    const QJsonArray all = json(links).toArray();
    const QJsonValue wanted = arguments.value(QStringLiteral("link"));
    for (const QJsonValue& each : all) {
        if (each[QStringLiteral("id")] == wanted || each[QStringLiteral("name")] == wanted) {
            QJsonObject full = each.toObject();
            full.insert(QStringLiteral("people"), json(people));
            return full;
        }
    }
    return fail(ErrorCode::NotFound, QStringLiteral("no such link"));
}

Result<QJsonValue> edit(const QJsonObject& arguments)
{
    QJsonObject changed = json(links).toArray().at(0).toObject();
    for (auto change = arguments.begin(); change != arguments.end(); ++change) {
        changed.insert(change.key(), change.value());
    }
    return changed;
}

Result<QJsonValue> duplicate(const QJsonObject&)
{
    QJsonObject made = json(links).toArray().at(0).toObject();
    made.insert(QStringLiteral("id"), 7);
    made.insert(QStringLiteral("name"), QStringLiteral("Spring interns 2"));
    return made;
}

// The first line is taken, one with a sign in the wrong place is not.
Result<QJsonValue> preview(const QJsonObject& arguments)
{
    QJsonArray usable, bad;
    int number = 0;
    for (const QString& line : arguments.value(QStringLiteral("text")).toString().split(QLatin1Char('\n'))) {
        ++number;
        const QStringList parts = line.split(QLatin1Char(','));
        const QString email = parts.value(1).trimmed();
        if (line.trimmed().isEmpty()) {
            continue;
        }
        if (!email.isEmpty() && !email.contains(QLatin1Char('@'))) {
            bad.append(QJsonObject{{QStringLiteral("line"), number},
                                   {QStringLiteral("text"), line},
                                   {QStringLiteral("problem"), QStringLiteral("bad_email")},
                                   {QStringLiteral("reason"), QStringLiteral("that is no e-mail address")}});
        } else {
            usable.append(QJsonObject{{QStringLiteral("line"), number},
                                      {QStringLiteral("name"), parts.value(0).trimmed()},
                                      {QStringLiteral("email"), email},
                                      {QStringLiteral("asset_tag"), parts.value(2).trimmed()}});
        }
    }
    return QJsonObject{{QStringLiteral("people"), usable}, {QStringLiteral("bad"), bad}};
}

Result<QJsonValue> import(const QJsonObject& arguments)
{
    const QJsonObject list = TRY(preview(arguments)).toObject();
    QJsonArray made;
    for (const QJsonValue& person : list.value(QStringLiteral("people")).toArray()) {
        QJsonObject link = json(links).toArray().at(0).toObject();
        link.insert(QStringLiteral("id"), 10 + made.size());
        link.insert(QStringLiteral("name"), person[QStringLiteral("name")]);
        link.insert(QStringLiteral("person"), person);
        made.append(link);
    }
    return QJsonObject{{QStringLiteral("links"), made}, {QStringLiteral("bad"), list.value(QStringLiteral("bad"))}};
}

// From then on the link has it, until a test says otherwise.
Result<QJsonValue> makeCode(FakeControl& control, const QJsonObject& arguments)
{
    const qint64 expires = officeNow + arguments.value(QStringLiteral("expires_ms")).toInteger();
    QJsonObject link = TRY(show(arguments)).toObject();
    link.insert(QStringLiteral("code"),
                QJsonObject{{QStringLiteral("created_at"), officeNow}, {QStringLiteral("expires_at"), expires}});
    control.answer(QStringLiteral("link.show"), link);
    return QJsonObject{{QStringLiteral("code"), QStringLiteral("lamo tiru gosa danu")},
                       {QStringLiteral("url"), QStringLiteral("https://mdm.marlowfinch.example/code")},
                       {QStringLiteral("expires_at"), expires}};
}

const char* const handout = R"({"to":"anna@example.com","subject":"Add your device – Marlow & Finch",
 "message":"Hello,\n\nopen https://mdm.marlowfinch.example/e/7kQmWc3nT5vZrX1dLp8yEg2Vd in Safari.\n","html":"<!doctype html>",
 "svg":"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 29 29\" shape-rendering=\"crispEdges\"><path fill=\"#FFFFFF\" d=\"M0 0h29v29h-29z\"/><path fill=\"#000000\" d=\"M4 4h7v7h-7zM18 4h7v7h-7zM4 18h7v7h-7z\"/></svg>",
 "sheet":{"language":"en","direction":"ltr","organization":"Marlow & Finch","title":"Add your device",
  "lead":"Marlow & Finch can then set it up for work. It takes about two minutes, and the page tells what they can and can’t see before you agree.",
  "scan":"Scan with the camera","steps":["Point the camera of the iPhone or iPad at the code and open the page in Safari. On a Mac, type the address.","Tap Download the profile, then Allow.","Open Settings, tap Profile Downloaded, then Install."],
  "address":"Address","url":"https://mdm.marlowfinch.example/e/7kQmWc3nT5vZrX1dLp8yEg2Vd",
  "expires":"Works until 19 April 2026, 16:00. Keep it to yourself: whoever has it can add a device."}})";

Result<QJsonValue> create(const QJsonObject& arguments)
{
    QJsonObject made = json(links).toArray().at(2).toObject();
    made.insert(QStringLiteral("id"), 6);
    made.insert(QStringLiteral("name"), arguments.value(QStringLiteral("name")));
    made.insert(QStringLiteral("group"), arguments.value(QStringLiteral("group")));
    return made;
}
} // namespace

void fillLinks(FakeControl& control)
{
    control.answer(QStringLiteral("link.list"), json(links));
    control.answer(QStringLiteral("link.show"), FakeControl::Handler(show));
    control.answer(QStringLiteral("link.create"), FakeControl::Handler(create));
    control.answer(QStringLiteral("link.revoke"), QJsonObject());
    control.answer(QStringLiteral("link.code"), FakeControl::Handler([&control](const QJsonObject& arguments) {
                       return makeCode(control, arguments);
                   }));
    control.answer(QStringLiteral("link.code.revoke"), FakeControl::Handler([&control](const QJsonObject&) {
                       control.answer(QStringLiteral("link.show"), FakeControl::Handler(show));
                       return Result<QJsonValue>(QJsonObject());
                   }));
    control.answer(QStringLiteral("ca.device_ca.list"), QJsonArray());
    control.answer(QStringLiteral("link.edit"), FakeControl::Handler(edit));
    control.answer(QStringLiteral("link.duplicate"), FakeControl::Handler(duplicate));
    control.answer(QStringLiteral("link.people.preview"), FakeControl::Handler(preview));
    control.answer(QStringLiteral("link.people.import"), FakeControl::Handler(import));
    control.answer(QStringLiteral("link.people.export"),
                   json(R"({"csv":"name,email,address,expiry\r\n\"Anna\",\"\",\"https://a\",\"\"\r\n","count":1})"));
    control.answer(QStringLiteral("link.handout"), json(handout));
    control.answer(QStringLiteral("approval.list"), json(approvals));
    control.answer(QStringLiteral("approval.accept"), QJsonObject());
    control.answer(QStringLiteral("approval.refuse"), QJsonObject());
    control.answer(QStringLiteral("enrollment.door"), json(door));
    control.answer(QStringLiteral("link.profile"), json(R"({"content_base64":"PHBsaXN0Lz4="})"));
    control.answer(QStringLiteral("link.qr"),
                   QJsonObject{{QStringLiteral("size"), 33}, {QStringLiteral("modules"), moduleText(33)}});
    control.answer(QStringLiteral("enrollment.list"),
                   FakeControl::Handler([](const QJsonObject& arguments) -> Result<QJsonValue> {
                       const QJsonValue link = arguments.value(QStringLiteral("link"));
                       return link.isDouble() && link.toInt() != 1 ? QJsonValue(QJsonArray()) : json(enrollments);
                   }));
}

} // namespace espalier::test
