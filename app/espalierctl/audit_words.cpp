#include "app/espalierctl/audit_words.h"

#include "app/espalierctl/titles.h"
#include "base/error_kind.h"

namespace espalier::ctl {

namespace {

constexpr qsizetype longestDetail = 80;

QString plainWords(QString kind)
{
    return oneLine(kind.replace(u'.', u' ').replace(u'_', u' '));
}

QString argumentText(const QJsonObject& arguments, const char* key)
{
    const QJsonValue value = arguments.value(QLatin1String(key));
    if (value.isBool()) {
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    }
    return oneLine(withoutKind(value.toVariant().toString().simplified())).left(longestDetail);
}

// What the entry says beside its kind, as far as a line has room for it.
QString detailOf(const QString& kind, const QJsonObject& arguments)
{
    if (kind == QLatin1String("device.set")) {
        return fieldTitle(arguments.value(QLatin1String("key")).toString());
    }
    if (kind == QLatin1String("setting.changed")) {
        const QString from = argumentText(arguments, "from");
        const QString to = argumentText(arguments, "to");
        return from.isEmpty() && to.isEmpty()
                   ? QString()
                   : QStringLiteral("%1 → %2").arg(from.isEmpty() ? QStringLiteral("default") : from,
                                                   to.isEmpty() ? QStringLiteral("none") : to);
    }
    QStringList told;
    for (const char* key : {"request_type", "what", "name", "identifier", "role", "policy", "before", "after", "error",
                            "reason", "note"}) {
        if (const QString text = argumentText(arguments, key); !text.isEmpty()) {
            told.append(text);
        }
    }
    return told.join(QStringLiteral(", "));
}

} // namespace

QString whatWords(const QJsonValue& entry)
{
    const QString kind = entry[QLatin1String("kind")].toString();
    const QString detail = detailOf(kind, entry[QLatin1String("arguments")].toObject());
    return detail.isEmpty() ? plainWords(kind) : plainWords(kind) + QStringLiteral(": ") + detail;
}

QString onWords(const QJsonValue& entry)
{
    const QString kind = plainWords(entry[QLatin1String("subject_kind")].toString());
    const QString subject = oneLine(entry[QLatin1String("subject")].toString());
    const QString name = oneLine(entry[QLatin1String("subject_name")].toString());
    return name.isEmpty() ? QStringLiteral("%1 %2").arg(kind, subject).trimmed()
                          : QStringLiteral("%1 %2 (%3)").arg(kind, name, subject);
}

} // namespace espalier::ctl
