#include "app/espalierctl/compliance_report.h"

#include "base/formula_safe.h"

#include <QHash>
#include <QLocale>

namespace espalier::ctl {

namespace {

constexpr qsizetype mostOnPage = 15; // one page

QString time(const QJsonValue& value)
{
    return value.isDouble() ? QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC).toString(Qt::ISODate)
                            : QString();
}

// For people: the day.
QString day(const QJsonValue& value)
{
    return value.isDouble() ? QLocale::c().toString(QDateTime::fromMSecsSinceEpoch(value.toInteger(), Qt::UTC).date(),
                                                    QStringLiteral("d MMMM yyyy"))
                            : QString();
}

QString reasonWord(const QJsonObject& reason)
{
    const QString kind = reason[QLatin1String("kind")].toString();
    const auto text = [&](const char* key) { return reason[QLatin1String(key)].toString(); };
    const QString version = text("version");
    if (kind == QLatin1String("minimum_os")) {
        return QStringLiteral("OS %1, %2 is asked for")
            .arg(text("value").isEmpty() ? QStringLiteral("not known") : text("value"), version);
    }
    if (kind == QLatin1String("required_app")) {
        const QString asked = version.isEmpty() ? text("app") : text("app") + u' ' + version;
        return text("value").isEmpty()
                   ? QStringLiteral("%1 is missing").arg(asked)
                   : QStringLiteral("%1 %2, %3 is asked for").arg(text("app"), text("value"), version);
    }
    if (kind == QLatin1String("forbidden_app")) {
        return QStringLiteral("%1 %2 is forbidden").arg(text("app"), text("value"));
    }
    if (kind == QLatin1String("last_seen")) {
        return QStringLiteral("not seen since %1").arg(day(reason[QLatin1String("value")]));
    }
    if (kind == QLatin1String("certificate")) {
        return QStringLiteral("a certificate ends %1").arg(day(reason[QLatin1String("value")]));
    }
    if (kind == QLatin1String("query")) {
        return QStringLiteral("not so: %1").arg(text("query"));
    }
    static const QHash<QString, QString> words{{QStringLiteral("passcode"), QStringLiteral("no passcode")},
                                               {QStringLiteral("encryption"), QStringLiteral("not encrypted")},
                                               {QStringLiteral("firewall"), QStringLiteral("firewall off")},
                                               {QStringLiteral("supervised"), QStringLiteral("not supervised")}};
    return words.value(kind, kind);
}

QString numberCells(const QJsonObject& counts)
{
    QString cells;
    for (const char* state : {"compliant", "grace", "failing", "unknown"}) {
        cells += QStringLiteral("<td>%1</td>").arg(counts[QLatin1String(state)].toInteger());
    }
    return cells;
}

// A bar of the shares, without a script or a picture.
QString bar(const QJsonObject& counts)
{
    static const QList<std::pair<const char*, const char*>> shares{
        {"compliant", "#2e7d4f"}, {"grace", "#c98a1b"}, {"failing", "#b3362c"}, {"unknown", "#8a8f98"}};
    qint64 sum = 0;
    for (const auto& share : shares) {
        sum += counts[QLatin1String(share.first)].toInteger();
    }
    QString parts;
    for (const auto& share : shares) {
        const qint64 count = counts[QLatin1String(share.first)].toInteger();
        if (count > 0) {
            parts += QStringLiteral("<i style=\"width:%1%;background:%2\"></i>")
                         .arg(100.0 * static_cast<double>(count) / static_cast<double>(sum), 0, 'f', 2)
                         .arg(QLatin1String(share.second));
        }
    }
    return QStringLiteral("<div class=\"bar\">%1</div>").arg(parts);
}

} // namespace

QString reasonWords(const QJsonObject& row)
{
    const bool isUnknown = row[QLatin1String("state")].toString() == QLatin1String("unknown");
    QStringList words;
    for (const auto& reason : row[QLatin1String("reasons")].toArray()) {
        words.append(isUnknown ? reason[QLatin1String("kind")].toString().replace(u'_', u' ')
                               : reasonWord(reason.toObject()));
    }
    return isUnknown ? QStringLiteral("not asked yet: ") + words.join(QStringLiteral(", "))
                     : words.join(QStringLiteral("; "));
}

QString complianceCsv(const QJsonArray& rows)
{
    QString csv = QStringLiteral("policy,device,serial,state,since,grace_until,reasons\r\n");
    for (const auto& row : rows) {
        QStringList cells;
        for (const char* key : {"policy", "device", "serial", "state"}) {
            cells.append(quotedCsvField(row[QLatin1String(key)].toString()));
        }
        cells += {quotedCsvField(time(row[QLatin1String("since")])),
                  quotedCsvField(time(row[QLatin1String("grace_until")])), quotedCsvField(reasonWords(row.toObject()))};
        csv += cells.join(u',') + QLatin1String("\r\n");
    }
    return csv;
}

QString compliancePage(const QJsonObject& summary, const QJsonArray& rows, const QString& organization,
                       const QDateTime& at)
{
    const QJsonObject devices = summary[QLatin1String("devices")].toObject();
    QString policies;
    for (const auto& policy : summary[QLatin1String("policies")].toArray()) {
        policies += QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td>%3</tr>\n")
                        .arg(policy[QLatin1String("name")].toString().toHtmlEscaped(),
                             policy[QLatin1String("group")].toString().toHtmlEscaped(),
                             numberCells(policy[QLatin1String("counts")].toObject()));
    }
    QString failing;
    qsizetype count = 0;
    for (const auto& row : rows) {
        if (row[QLatin1String("state")].toString() != QLatin1String("failing") || ++count > mostOnPage) {
            continue;
        }
        failing += QStringLiteral("<tr><th scope=\"row\">%1</th><td>%2</td><td>%3</td><td>%4</td></tr>\n")
                       .arg(row[QLatin1String("device")].toString().left(60).toHtmlEscaped(),
                            row[QLatin1String("policy")].toString().toHtmlEscaped(),
                            reasonWords(row.toObject()).left(200).toHtmlEscaped(), day(row[QLatin1String("since")]));
    }
    const QString more = count > mostOnPage ? QStringLiteral("<p>and %1 more</p>").arg(count - mostOnPage) : QString();
    return QStringLiteral("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>Compliance</title>"
                          "<style>body{font:11pt sans-serif;margin:2em auto;max-width:52em}table{border-collapse:"
                          "collapse;width:100%}th,td{text-align:left;padding:.25em .6em;border-bottom:1px solid #ccc}"
                          ".bar{display:flex;height:1em;margin:1em 0}.bar i{display:block}@page{size:A4;margin:15mm}"
                          "</style></head><body>\n<h1>Compliance of devices</h1>\n<p>") +
           organization.toHtmlEscaped() + QStringLiteral(" · ") +
           QLocale::c().toString(at.toUTC(), QStringLiteral("d MMMM yyyy, hh:mm")) + QStringLiteral(" UTC") +
           QStringLiteral("</p>\n") + bar(devices) +
           QStringLiteral("<table><tr><th>Compliant</th><th>In grace</th><th>Not compliant</th><th>Not known</th><th>"
                          "Without a policy</th></tr><tr>") +
           numberCells(devices) +
           QStringLiteral("<td>%1</td></tr></table>\n").arg(devices[QLatin1String("without_policy")].toInteger()) +
           QStringLiteral("<h2>Policies</h2><table><tr><th>Policy</th><th>Group</th><th>Compliant</th><th>In grace</th>"
                          "<th>Not compliant</th><th>Not known</th></tr>\n") +
           policies +
           QStringLiteral("</table>\n<h2>Not compliant</h2><table><tr><th>Device</th><th>Policy</th><th>Why</th><th>"
                          "Since</th></tr>\n") +
           failing + QStringLiteral("</table>") + more + QStringLiteral("\n</body></html>\n");
}

} // namespace espalier::ctl
