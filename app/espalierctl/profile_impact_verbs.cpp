// What a change would do, before it is made.
#include "app/espalierctl/verb.h"

namespace espalier::ctl {

namespace {

const QString profileKey = QStringLiteral("profile");

QJsonObject row(const QString& what, const QJsonValue& devices, const QString& why)
{
    QStringList names;
    for (const QJsonValue& device : devices[QStringLiteral("first")].toArray()) {
        names.append(device[QStringLiteral("name")].toString());
    }
    return {{QStringLiteral("what"), what},
            {QStringLiteral("count"), devices[QStringLiteral("count")]},
            {QStringLiteral("why"), why},
            {QStringLiteral("first"), names.join(QStringLiteral(", "))}};
}

QString keyText(const QJsonValue& key)
{
    const QJsonValue result = key[QStringLiteral("result")];
    const auto text = [](const QJsonValue& value) {
        return value.isString() ? value.toString() : QStringLiteral("(secret)");
    };
    return QStringLiteral("%1: %2, there %3%4")
        .arg(key[QStringLiteral("key")].toString(), text(key[QStringLiteral("here")]),
             text(key[QStringLiteral("there")]),
             result.isString() ? QStringLiteral(" → ") + result.toString() : QString());
}

QString conflictText(const QJsonValue& conflict, const QString& with)
{
    QStringList keys;
    for (const QJsonValue& key : conflict[QStringLiteral("keys")].toArray()) {
        keys.append(keyText(key));
    }
    const QString what = QStringLiteral("%1 with %2: %3")
                             .arg(conflict[QStringLiteral("kind")].toString(), with,
                                  conflict[QStringLiteral("payload_type")].toString());
    return keys.isEmpty() ? what : what + QStringLiteral(" – ") + keys.join(QStringLiteral("; "));
}

QJsonArray rowsOf(const QJsonObject& impact)
{
    QJsonArray rows;
    for (const char* what : {"gain", "replace", "lose", "stay", "later"}) {
        const QJsonValue devices = impact[QLatin1String(what)];
        if (devices[QStringLiteral("count")].toInteger() > 0) {
            rows.append(row(QLatin1String(what), devices, {}));
        }
    }
    for (const QJsonValue& one : impact[QStringLiteral("cannot")].toArray()) {
        rows.append(
            row(QStringLiteral("cannot"), one[QStringLiteral("devices")], one[QStringLiteral("text")].toString()));
    }
    for (const QJsonValue& one : impact[QStringLiteral("blocked")].toArray()) {
        rows.append(row(QStringLiteral("blocked"), one[QStringLiteral("devices")],
                        QStringLiteral("no value for ") +
                            one[QStringLiteral("values")].toVariant().toStringList().join(QStringLiteral(", "))));
    }
    for (const QJsonValue& one : impact[QStringLiteral("conflicts")].toArray()) {
        rows.append(row(QStringLiteral("conflict"), one[QStringLiteral("devices")],
                        conflictText(one, one[QStringLiteral("with")][QStringLiteral("name")].toString())));
    }
    return rows;
}

QJsonArray targets(Invocation& call, const QString& prefix)
{
    QJsonArray all;
    for (const QString& kind : {QStringLiteral("group"), QStringLiteral("device")}) {
        for (const QString& name : call.line.values(prefix + kind)) {
            all.append(QJsonObject{{kind, name}});
        }
    }
    return all;
}

Result<int> impact(Invocation& call)
{
    QJsonObject arguments{{profileKey, call.arguments[0]},
                          {QStringLiteral("add"), targets(call, QStringLiteral("--"))},
                          {QStringLiteral("remove"), targets(call, QStringLiteral("--without-"))},
                          {QStringLiteral("delete"), call.line.has(QStringLiteral("--delete"))}};
    if (call.line.has(QStringLiteral("--file"))) {
        arguments.insert(QStringLiteral("content_base64"),
                         TRY(readFileBase64(call.line.value(QStringLiteral("--file")))));
    }
    if (call.line.has(QStringLiteral("--version"))) {
        arguments.insert(QStringLiteral("version"), TRY(call.line.number(QStringLiteral("--version"), 0)));
    }
    const QJsonValue result = TRY(call.session.call(QStringLiteral("profile.impact"), arguments));
    if (call.json) {
        return printJson(call, result);
    }
    TRY(printRows(call, rowsOf(result.toObject()),
                  {{QStringLiteral("WHAT"), QStringLiteral("what")},
                   {QStringLiteral("DEVICES"), QStringLiteral("count")},
                   {QStringLiteral("FIRST"), QStringLiteral("first")},
                   {QStringLiteral("WHY"), QStringLiteral("why")}}));
    if (result[QStringLiteral("partial")].toBool()) {
        call.out << "There was too much to look at everything.\n";
    }
    return Done;
}

Result<int> conflicts(Invocation& call)
{
    const QJsonValue result =
        TRY(call.session.call(QStringLiteral("device.conflicts"), with(QStringLiteral("device"), call.arguments[0])));
    if (call.json) {
        return printJson(call, result);
    }
    QJsonArray rows;
    for (const QJsonValue& one : result[QStringLiteral("conflicts")].toArray()) {
        rows.append(QJsonObject{{profileKey, one[QStringLiteral("one")][QStringLiteral("name")]},
                                {QStringLiteral("why"),
                                 conflictText(one, one[QStringLiteral("other")][QStringLiteral("name")].toString())}});
    }
    for (const QJsonValue& one : result[QStringLiteral("cannot")].toArray()) {
        rows.append(QJsonObject{{profileKey, one[profileKey][QStringLiteral("name")]},
                                {QStringLiteral("why"), one[QStringLiteral("text")]}});
    }
    return printRows(call, rows,
                     {{QStringLiteral("PROFILE"), profileKey}, {QStringLiteral("WHY"), QStringLiteral("why")}});
}

// What the device would get, as it is read: a signature is taken away by rendering, or stays around the text.
Result<int> printPreview(Invocation& call, const QJsonValue& result)
{
    const QByteArray content = QByteArray::fromBase64(result[QStringLiteral("content_base64")].toString().toLatin1());
    if (!content.startsWith('<')) {
        call.out << "it is signed, and goes to the device as it is (-o F writes it)\n";
        return Done;
    }
    call.out << QString::fromUtf8(content);
    if (!content.endsWith('\n')) {
        call.out << '\n';
    }
    return Done;
}

// It is shown or written even when values are missing, so that one can see where; the exit code tells.
Result<int> preview(Invocation& call)
{
    if (!call.line.has(QStringLiteral("--device"))) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--device D is missing: whose values go into it"));
    }
    QJsonObject arguments{{profileKey, call.arguments[0]},
                          {QStringLiteral("device"), call.line.value(QStringLiteral("--device"))}};
    if (call.line.has(QStringLiteral("--version"))) {
        arguments.insert(QStringLiteral("version"), TRY(call.line.number(QStringLiteral("--version"), 0)));
    }
    const QJsonValue result = TRY(call.session.call(QStringLiteral("profile.preview"), arguments));
    if (call.line.has(QStringLiteral("-o"))) {
        TRY(writeContent(call, result[QStringLiteral("content_base64")].toString()));
    }
    const QJsonArray missing = result[QStringLiteral("missing")].toArray();
    if (call.json) {
        TRY(printJson(call, result));
    } else if (!call.line.has(QStringLiteral("-o"))) {
        TRY(printPreview(call, result));
    }
    if (!call.json) {
        call.out.flush();
        for (const QJsonValue& one : missing) {
            QTextStream(stderr) << "espalierctl: no value for " << oneLine(one[QStringLiteral("name")].toString())
                                << " at " << oneLine(one[QStringLiteral("path")].toString()) << '\n';
        }
    }
    return missing.isEmpty() ? Done : Failed;
}

} // namespace

Verbs profileImpactVerbs()
{
    const QString version = QStringLiteral("--version");
    return {
        {QStringLiteral("profile impact"),
         QStringLiteral("ID [--file F | --version N] [--group G…] [--device D…] [--without-group G…] "
                        "[--without-device D…] [--delete]"),
         1,
         1,
         {{QStringLiteral("--file"), version, QStringLiteral("--group"), QStringLiteral("--device"),
           QStringLiteral("--without-group"), QStringLiteral("--without-device")},
          {QStringLiteral("--delete")}},
         impact},
        {QStringLiteral("profile preview"),
         QStringLiteral("ID --device D [-o F] [--version N]"),
         1,
         1,
         {{QStringLiteral("--device"), QStringLiteral("-o"), version}, {}},
         preview,
         true,
         QStringLiteral("The profile with the device's values in it, as the device would get it. Values that it lacks "
                        "are told on standard error, and the exit code is 1 then.")},
        {QStringLiteral("device conflicts"), QStringLiteral("D"), 1, 1, {}, conflicts},
    };
}

} // namespace espalier::ctl
