#include "tests/ui/support/hostile_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace espalier::test {

const QString& hostileText()
{
    static const QString text = hostileMark +
                                QStringLiteral("x</b><img src=x onerror=y>&amp;%1 \u202Egnp.exe\r\n\u2028\u2066") +
                                QChar(u'\0') + QStringLiteral("👩‍🚀") + QString(10'000, QLatin1Char('A'));
    return text;
}

namespace {

// Under these keys stands what a device or a person wrote, whatever the operation. Words of the server's own (state,
// kind, platform …) stay, since the window goes by them.
bool isWrittenByOthers(const QString& key)
{
    static const QSet<QString> keys{QStringLiteral("name"),         QStringLiteral("device_name"),
                                    QStringLiteral("model"),        QStringLiteral("serial"),
                                    QStringLiteral("owner"),        QStringLiteral("email"),
                                    QStringLiteral("asset_tag"),    QStringLiteral("notes"),
                                    QStringLiteral("note"),         QStringLiteral("os"),
                                    QStringLiteral("os_build"),     QStringLiteral("title"),
                                    QStringLiteral("app"),          QStringLiteral("bundle_id"),
                                    QStringLiteral("version"),      QStringLiteral("short_version"),
                                    QStringLiteral("display_name"), QStringLiteral("organization"),
                                    QStringLiteral("identifier"),   QStringLiteral("groups"),
                                    QStringLiteral("policy"),       QStringLiteral("actor"),
                                    QStringLiteral("by"),           QStringLiteral("created_by"),
                                    QStringLiteral("ordered_by"),   QStringLiteral("decided_by"),
                                    QStringLiteral("changed_by"),   QStringLiteral("imported_by"),
                                    QStringLiteral("asked_by"),     QStringLiteral("author"),
                                    QStringLiteral("signer"),       QStringLiteral("reason"),
                                    QStringLiteral("error"),        QStringLiteral("detail"),
                                    QStringLiteral("address"),      QStringLiteral("short_name"),
                                    QStringLiteral("long_name"),    QStringLiteral("link"),
                                    QStringLiteral("before"),       QStringLiteral("after"),
                                    QStringLiteral("device_model"), QStringLiteral("device_serial"),
                                    QStringLiteral("custom"),       QStringLiteral("desk"),
                                    QStringLiteral("udid"),         QStringLiteral("result_text"),
                                    QStringLiteral("what"),         QStringLiteral("common_name"),
                                    QStringLiteral("issuer_name"),  QStringLiteral("user")};
    return keys.contains(key);
}

QJsonValue hostileUnder(const QString& key, const QJsonValue& value)
{
    if (value.isString()) {
        return isWrittenByOthers(key) && !value.toString().isEmpty() ? QJsonValue(hostileText()) : value;
    }
    if (value.isArray()) {
        QJsonArray all;
        for (const QJsonValue& one : value.toArray()) {
            all.append(hostileUnder(key, one));
        }
        return all;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            it.value() = hostileUnder(it.key(), it.value());
        }
        return object;
    }
    return value;
}

} // namespace

QJsonValue madeHostile(const QJsonValue& answer)
{
    return hostileUnder(QString(), answer);
}

} // namespace espalier::test
