#include "app/espalierctl/profile_import.h"

#include "app/espalierctl/profile_validation.h"

namespace espalier::ctl {

namespace {

constexpr qsizetype mostErrorLines = 10;

// A file of a kind that isn't known yet is imported all the same: the device has the last word.
void tellFileErrors(const Invocation& call, const QString& file)
{
    const auto found = errorLines(call, file);
    if (!found || found->isEmpty()) {
        return;
    }
    QTextStream err(stderr);
    for (const QString& line : found->first(std::min(mostErrorLines, found->size()))) {
        err << line << '\n';
    }
    if (found->size() > mostErrorLines) {
        err << "espalierctl: and " << found->size() - mostErrorLines << " more: profile validate " << file << '\n';
    }
}

// Without an answer to that question the import goes on: it is the one that was asked for.
void tellWhoGetsIt(Invocation& call, const QJsonValue& held, const QJsonObject& arguments)
{
    const qint64 id = held[QStringLiteral("id")].toInteger();
    const auto impact =
        call.session.call(QStringLiteral("profile.impact"),
                          {{QStringLiteral("profile"), id},
                           {QStringLiteral("content_base64"), arguments.value(QStringLiteral("content_base64"))}});
    if (!impact) {
        return;
    }
    const auto count = [&](const char* what) {
        return (*impact)[QLatin1String(what)][QLatin1String("count")].toInteger();
    };
    const qint64 later = count("later");
    QTextStream(stderr) << QStringLiteral("espalierctl: version %1 of “%2” (%3) goes to %4%5\n")
                               .arg(QString::number(held[QStringLiteral("version")].toInteger()),
                                    oneLine(held[QStringLiteral("name")].toString()), QString::number(id),
                                    deviceCount(count("replace") + count("gain")),
                                    later > 0 ? QStringLiteral(", and to %1 once enrolled").arg(deviceCount(later))
                                              : QString());
}

} // namespace

Result<QJsonValue> importAndTell(Invocation& call, const QString& file, QJsonObject arguments)
{
    const QString hold = QStringLiteral("hold");
    const bool onlyTells = arguments.value(hold).toBool();
    tellFileErrors(call, file);
    arguments.insert(hold, true);
    const QJsonValue first = TRY(call.session.call(QStringLiteral("profile.import"), arguments));
    if (onlyTells || !first[QStringLiteral("held")].toBool()) {
        return first;
    }
    tellWhoGetsIt(call, first, arguments);
    arguments.insert(hold, false);
    return call.session.call(QStringLiteral("profile.import"), arguments);
}

} // namespace espalier::ctl
