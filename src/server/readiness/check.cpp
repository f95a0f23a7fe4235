#include "server/readiness/check.h"

#include <QDateTime>

#include <array>

namespace espalier::server {

namespace {

constexpr std::array states{CheckState::Ok, CheckState::Warning, CheckState::Failed, CheckState::Skipped};

Check make(const char* id, CheckState state, const char* finding, const QString& evidence, const char* remedy)
{
    return {QLatin1String(id), state, QLatin1String(finding), evidence, QLatin1String(remedy)};
}

} // namespace

const char* name(CheckState state)
{
    switch (state) {
    case CheckState::Ok:
        return "ok";
    case CheckState::Warning:
        return "warning";
    case CheckState::Failed:
        return "failed";
    case CheckState::Skipped:
        return "skipped";
    }
    return "";
}

CheckState checkStateFromName(QStringView word)
{
    for (const CheckState state : states) {
        if (word == QLatin1String(name(state))) {
            return state;
        }
    }
    return CheckState::Skipped;
}

Check ok(const char* id, const char* finding, const QString& evidence)
{
    return make(id, CheckState::Ok, finding, evidence, "");
}

Check skipped(const char* id, const char* finding, const char* remedy)
{
    return make(id, CheckState::Skipped, finding, {}, remedy);
}

Check warning(const char* id, const char* finding, const QString& evidence, const char* remedy)
{
    return make(id, CheckState::Warning, finding, evidence, remedy);
}

Check failed(const char* id, const char* finding, const QString& evidence, const char* remedy)
{
    return make(id, CheckState::Failed, finding, evidence, remedy);
}

Check failedUnlessLab(Folder folder, const char* id, const char* finding, const QString& evidence, const char* remedy)
{
    return folder == Folder::Lab ? warning(id, finding, evidence, remedy) : failed(id, finding, evidence, remedy);
}

QStringList failedIds(const Checks& checks)
{
    QStringList ids;
    for (const Check& check : checks) {
        if (check.state == CheckState::Failed) {
            ids.append(check.id);
        }
    }
    return ids;
}

QJsonArray toJson(const Checks& checks)
{
    QJsonArray rows;
    for (const Check& check : checks) {
        rows.append(QJsonObject{{QStringLiteral("id"), check.id},
                                {QStringLiteral("state"), QLatin1String(name(check.state))},
                                {QStringLiteral("finding"), check.finding},
                                {QStringLiteral("evidence"), check.evidence},
                                {QStringLiteral("remedy"), check.remedy}});
    }
    return rows;
}

Checks checksFromJson(const QJsonArray& json)
{
    Checks checks;
    for (const QJsonValue& value : json) {
        checks.append({value[QStringLiteral("id")].toString(),
                       checkStateFromName(value[QStringLiteral("state")].toString()),
                       value[QStringLiteral("finding")].toString(), value[QStringLiteral("evidence")].toString(),
                       value[QStringLiteral("remedy")].toString()});
    }
    return checks;
}

QString dayOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate);
}

} // namespace espalier::server
