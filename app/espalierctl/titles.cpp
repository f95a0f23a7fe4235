#include "app/espalierctl/titles.h"

namespace espalier::ctl {

namespace {

QString titled(const QJsonValue& found, const QString& typed)
{
    QString name;
    for (const char* key : {"name", "serial", "udid"}) {
        name = name.isEmpty() ? found[QLatin1String(key)].toString() : name;
    }
    return name.isEmpty() ? QStringLiteral("“%1”").arg(oneLine(typed))
                          : QStringLiteral("“%1” (%2)")
                                .arg(oneLine(name), QString::number(found[QLatin1String("id")].toInteger()));
}

QString looked(Invocation& call, const char* operation, QJsonObject arguments, const char* key, const QString& typed)
{
    arguments.insert(QLatin1String(key), typed);
    const auto found =
        call.json ? Result<QJsonValue>(QJsonValue()) : call.session.call(QLatin1String(operation), arguments);
    return titled(found ? *found : QJsonValue(), typed);
}

} // namespace

QString deviceTitle(Invocation& call, const QString& typed)
{
    return looked(call, "device.show", {}, "device", typed);
}

QString groupTitle(Invocation& call, const QString& typed)
{
    return looked(call, "group.show", {{QStringLiteral("members"), false}}, "group", typed);
}

QString profileTitle(Invocation& call, const QString& typed)
{
    return looked(call, "profile.show", {}, "profile", typed);
}

QString fieldTitle(const QString& key)
{
    static const QHash<QString, QString> titles{{QStringLiteral("owner.name"), QStringLiteral("Owner")},
                                                {QStringLiteral("owner.email"), QStringLiteral("E-mail of the owner")},
                                                {QStringLiteral("asset_tag"), QStringLiteral("Asset tag")},
                                                {QStringLiteral("notes"), QStringLiteral("Notes")}};
    const QString custom = QStringLiteral("custom.");
    return key.startsWith(custom) ? oneLine(key.mid(custom.size())) : titles.value(key, oneLine(key));
}

} // namespace espalier::ctl
