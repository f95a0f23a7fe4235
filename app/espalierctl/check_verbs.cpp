#include "app/espalierctl/check_words.h"
#include "app/espalierctl/verb.h"
#include "base/clock.h"

#include <QLocale>
#include <QThread>

namespace espalier::ctl {

namespace {

constexpr int arrivalPollMs = 500;

// As check.run tells them, with the remedy as a sentence.
QJsonArray worded(const QJsonArray& checks)
{
    const bool isLab = std::any_of(checks.begin(), checks.end(), [](const QJsonValue& one) {
        return one[QStringLiteral("id")].toString() == QLatin1String("address") &&
               one[QStringLiteral("finding")].toString() == QLatin1String("lab");
    });
    QJsonArray rows;
    for (const QJsonValue& value : checks) {
        QJsonObject check = value.toObject();
        const QString remedy = check[QStringLiteral("remedy")].toString();
        check[QStringLiteral("remedy")] = isLab ? labRemedyWords(remedy) : remedyWords(remedy);
        rows.append(check);
    }
    return rows;
}

// What is free of the disk, as people read it; programs get the bytes.
QJsonArray readable(QJsonArray checks)
{
    for (QJsonValueRef one : checks) {
        QJsonObject check = one.toObject();
        bool isNumber = false;
        const qint64 bytes = check[QStringLiteral("evidence")].toString().toLongLong(&isNumber);
        if (isNumber && check[QStringLiteral("id")].toString() == QLatin1String("disk")) {
            check[QStringLiteral("evidence")] =
                QStringLiteral("%1 free").arg(QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat));
            one = check;
        }
    }
    return checks;
}

// What was seen as a table, then what to do.
Result<> printChecks(Invocation& call, const QJsonArray& checks)
{
    TRY(printRows(call, readable(checks),
                  {{QStringLiteral("CHECK"), QStringLiteral("id")},
                   {QStringLiteral("STATE"), QStringLiteral("state")},
                   {QStringLiteral("FINDING"), QStringLiteral("finding")},
                   {QStringLiteral("EVIDENCE"), QStringLiteral("evidence")}}));
    for (const QJsonValue& value : checks) {
        const QString remedy = value[QStringLiteral("remedy")].toString();
        if (!remedy.isEmpty()) {
            call.out << '\n' << value[QStringLiteral("id")].toString() << ": " << remedy << '\n';
        }
    }
    return {};
}

Result<int> runChecks(Invocation& call)
{
    if (call.line.has(QStringLiteral("--acknowledge-address"))) {
        const auto address = TRY(
            call.session.call(QStringLiteral("setting.get"), {{QStringLiteral("key"), QStringLiteral("public_url")}}));
        TRY(call.session.call(QStringLiteral("check.acknowledge_address"),
                              {{QStringLiteral("address"), address[QStringLiteral("value")]}}));
    }
    const auto result = TRY(call.session.call(QStringLiteral("check.run")));
    const QJsonArray checks = worded(result[QStringLiteral("checks")].toArray());
    if (call.json) {
        TRY(printJson(call, checks));
    } else {
        TRY(printChecks(call, checks));
    }
    return result[QStringLiteral("good")].toBool() ? Done : Failed;
}

// What arrived at the page that was made now; null: nothing yet.
Result<QJsonValue> arrivalSince(Invocation& call, qint64 since)
{
    const auto last = TRY(call.session.call(QStringLiteral("check.last")));
    const QJsonValue arrival = last[QStringLiteral("phone")][QStringLiteral("arrival")];
    return arrival[QStringLiteral("at")].toInteger() > since ? arrival : QJsonValue();
}

Result<int> phone(Invocation& call)
{
    const qint64 timeoutMs = TRY(parseDuration(call.line.value(QStringLiteral("--timeout"), QStringLiteral("15m"))));
    const auto before = TRY(call.session.call(QStringLiteral("check.last")));
    const qint64 since = before[QStringLiteral("phone")][QStringLiteral("arrival")][QStringLiteral("at")].toInteger();
    const auto page = TRY(call.session.call(QStringLiteral("check.phone")));
    QTextStream(stderr) << "Open this page once on a phone, with its Wi-Fi off:\n";
    QTextStream told(call.json ? stderr : stdout); // --json prints one answer
    told << page[QStringLiteral("url")].toString() << '\n';
    told.flush();
    const SystemClock clock;
    const qint64 deadline = clock.monotonicMs() + timeoutMs;
    while (clock.monotonicMs() < deadline) {
        const QJsonValue arrival = TRY(arrivalSince(call, since));
        if (!arrival.isNull()) {
            return printFacts(call, arrival);
        }
        QThread::msleep(arrivalPollMs);
    }
    call.out.flush();
    QTextStream(stderr) << "espalierctl: nothing arrived. " << remedyWords(QStringLiteral("forward_port")) << '\n';
    return TimedOut;
}

} // namespace

Verbs checkVerbs()
{
    return {
        {QStringLiteral("check"),
         QStringLiteral("[--acknowledge-address]"),
         0,
         0,
         {{}, {QStringLiteral("--acknowledge-address")}},
         runChecks,
         true,
         QStringLiteral(
             "The readiness self-test: can devices find, reach and trust this server, and can it wake them? With "
             "--json a list of {id, state (ok warning failed skipped), finding, evidence, remedy}. Exit 1 when one "
             "fails. A lab accepts localhost, an IP address and our own authority. --acknowledge-address says that "
             "you know: the public address is for good, another one means enrolling every device again.")},
        {QStringLiteral("check phone"),
         QStringLiteral("[--timeout 15m]"),
         0,
         0,
         {{QStringLiteral("--timeout")}, {}},
         phone,
         true,
         QStringLiteral(
             "Makes a page that one phone opens once and waits for it. The request that arrives is the proof "
             "that the server is reached from outside. Exit 4 when none came.")},
    };
}

} // namespace espalier::ctl
