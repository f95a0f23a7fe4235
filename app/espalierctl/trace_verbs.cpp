#include "app/espalierctl/trace_words.h"
#include "app/espalierctl/verb.h"

#include <QDateTime>

namespace espalier::ctl {

namespace {

QString timeWords(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

void addWords(QJsonObject& row, const TraceWords& words)
{
    row.insert(QStringLiteral("what"), words.what);
    row.insert(QStringLiteral("remedy"), words.remedy);
}

void printWords(QTextStream& out, const QJsonObject& row)
{
    const QString error = oneLine(row.value(QLatin1String("error")).toString());
    out << "  " << row.value(QLatin1String("what")).toString()
        << (error.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error)) << "\n  "
        << row.value(QLatin1String("remedy")).toString() << '\n';
}

void printEnrollment(QTextStream& out, const QJsonObject& row)
{
    const QString device = oneLine(row.value(QLatin1String("device_name")).toString());
    const QString known = oneLine(row.value(QLatin1String("device_model")).toString() + QLatin1Char(' ') +
                                  row.value(QLatin1String("device_serial")).toString())
                              .trimmed(); // its name comes with the first inventory
    out << (!device.isEmpty()                             ? device
            : !known.isEmpty()                            ? known
            : row.value(QLatin1String("device")).isNull() ? QStringLiteral("no device yet")
                                                          : QStringLiteral("arriving"))
        << '\n';
    for (const auto& entry : row.value(QLatin1String("steps")).toArray()) {
        const QJsonObject step = entry.toObject();
        out << "  " << timeWords(step.value(QLatin1String("at")).toInteger()) << "  "
            << stepWords(step.value(QLatin1String("step")).toString()) << '\n';
    }
    const QString failed = row.value(QLatin1String("failed_step")).toString();
    const QString waits = row.value(QLatin1String("waits_for")).toString();
    if (!failed.isEmpty()) {
        const bool isHeld = row.value(QLatin1String("cause")).toString() == QLatin1String("quarantined");
        out << (isHeld ? "  held at: " : "  failed: ") << stepWords(failed) << '\n';
    } else if (!waits.isEmpty()) {
        out << "  not yet: " << stepWords(waits) << '\n';
    } else if (!row.value(QLatin1String("replaced_at")).isNull()) {
        out << "  A later download took its place.\n";
    }
    if (!row.value(QLatin1String("what")).toString().isEmpty()) {
        printWords(out, row);
    }
}

Result<int> trace(Invocation& call)
{
    const QJsonObject link =
        TRY(call.session.call(QStringLiteral("link.show"), with(QStringLiteral("link"), call.arguments[0]))).toObject();
    QJsonArray enrollments =
        TRY(call.session.call(QStringLiteral("enrollment.list"), with(QStringLiteral("link"), call.arguments[0])))
            .toArray();
    for (QJsonValueRef one : enrollments) {
        QJsonObject row = one.toObject();
        addWords(row, traceWords(row));
        one = row;
    }
    QJsonArray door;
    for (const auto& one : TRY(call.session.call(QStringLiteral("enrollment.door"))).toArray()) {
        QJsonObject row = one.toObject();
        if (row.value(QLatin1String("at")).toInteger() >= link.value(QLatin1String("created_at")).toInteger()) {
            addWords(row, knockWords(row));
            door.append(row);
        }
    }
    if (call.json) {
        return printJson(call,
                         QJsonObject{{QStringLiteral("enrollments"), enrollments}, {QStringLiteral("door"), door}});
    }
    for (const auto& one : std::as_const(enrollments)) {
        printEnrollment(call.out, one.toObject());
    }
    for (const auto& one : std::as_const(door)) {
        const QJsonObject row = one.toObject();
        const QString detail = oneLine(row.value(QLatin1String("detail")).toString());
        call.out << "at the door " << timeWords(row.value(QLatin1String("at")).toInteger()) << ", from "
                 << row.value(QLatin1String("address")).toString()
                 << (detail.isEmpty() ? QString() : QStringLiteral(", TLS alert: ") + detail) << '\n';
        printWords(call.out, row);
    }
    call.printed = true;
    return Done;
}

} // namespace

Verbs traceVerbs()
{
    return {{QStringLiteral("link trace"),
             QStringLiteral("ID"),
             1,
             1,
             {},
             trace,
             true,
             QStringLiteral("How far each enrollment of the link came, why one failed or what it waits for, and what "
                            "to do. At the door: devices that broke off TLS and addresses of unknown links since the "
                            "link was made. Nobody can tell whose they were.")}};
}

} // namespace espalier::ctl
