#include "ui/devices/foreign_profiles.h"

#include "plist/reader.h"
#include "ui/common/device_text.h"

#include <QCoreApplication>
#include <QSet>

namespace espalier::ui {

namespace {
constexpr int longestShown = 80;

struct ForeignTexts {
    Q_DECLARE_TR_FUNCTIONS(ForeignProfiles)
};

// Of these a device takes as many as there are; one more is no conflict.
bool standsAlone(const QString& type)
{
    static const QStringList alone{QStringLiteral("com.apple.security.root"),
                                   QStringLiteral("com.apple.security.pkcs1"),
                                   QStringLiteral("com.apple.security.pem"),
                                   QStringLiteral("com.apple.security.pkcs12"),
                                   QStringLiteral("com.apple.security.scep"),
                                   QStringLiteral("com.apple.security.acme"),
                                   QStringLiteral("com.apple.webClip.managed"),
                                   QStringLiteral("com.apple.font"),
                                   QStringLiteral("com.apple.mdm")};
    return alone.contains(type);
}

// Types of payloads by the top-level UUID, else the identifier, of the profile that has them.
QMap<QString, QStringList> payloadsListed(const QByteArray& answer)
{
    QMap<QString, QStringList> all;
    const auto response = plist::readXmlDict(answer);
    const plist::Array* list = response ? response->array(u"ProfileList") : nullptr;
    if (list == nullptr) {
        return all;
    }
    for (const plist::Value& value : *list) {
        const auto* profile = value.as<plist::Dict>();
        const plist::Array* content = profile != nullptr ? profile->array(u"PayloadContent") : nullptr;
        if (content == nullptr) {
            continue;
        }
        QStringList types;
        for (const plist::Value& payload : *content) {
            const auto* one = payload.as<plist::Dict>();
            const QString type = one != nullptr ? one->text(u"PayloadType") : QString();
            if (!type.isEmpty() && !types.contains(type)) {
                types << type;
            }
        }
        all.insert(profile->text(u"PayloadUUID"), types);
        all.insert(profile->text(u"PayloadIdentifier"), types);
    }
    return all;
}

QString nameOf(const QJsonObject& profile)
{
    const QString name = profile.value(QLatin1String("display_name")).toString();
    return visibleText(name.isEmpty() ? profile.value(QLatin1String("identifier")).toString() : name, longestShown);
}
} // namespace

QJsonArray foreignProfiles(const QJsonArray& reported)
{
    QJsonArray foreign;
    for (const QJsonValue& value : reported) {
        const bool ours = value[QLatin1String("profile")].isDouble() || value[QLatin1String("enrollment")].toBool() ||
                          value[QLatin1String("managed")].toBool();
        if (!ours) {
            foreign.append(value);
        }
    }
    return foreign;
}

QList<SettingConflict> possibleConflicts(const QJsonArray& foreign, const QByteArray& answer,
                                         const QMap<QString, QStringList>& ours)
{
    const QMap<QString, QStringList> listed = payloadsListed(answer);
    QList<SettingConflict> conflicts;
    for (const QJsonValue& value : foreign) {
        const QJsonObject profile = value.toObject();
        const QString uuid = profile.value(QLatin1String("uuid")).toString();
        const QStringList types =
            listed.value(listed.contains(uuid) ? uuid : profile.value(QLatin1String("identifier")).toString());
        for (const QString& type : types) {
            if (standsAlone(type) || !ours.contains(type)) {
                continue;
            }
            SettingConflict conflict;
            conflict.isPossible = true;
            conflict.title = ForeignTexts::tr("Possible conflict: %1, not ours, also sets %2")
                                 .arg(isolated(nameOf(profile)), visibleText(type, longestShown));
            conflict.payloadType = type;
            conflict.says.append({nameOf(profile),
                                  ForeignTexts::tr("not from here; what it says isn’t told"),
                                  Fact::Form::Words,
                                  {},
                                  {}});
            for (const QString& name : ours.value(type)) {
                conflict.says.append({visibleText(name, longestShown),
                                      ForeignTexts::tr("has such a payload"),
                                      Fact::Form::Words,
                                      {},
                                      {}});
            }
            conflicts.append(conflict);
        }
    }
    return conflicts;
}

QMap<QString, QStringList> profilesByPayload(const QJsonArray& library, const QSet<qint64>& assigned)
{
    QMap<QString, QStringList> all;
    for (const QJsonValue& profile : library) {
        if (!assigned.contains(profile[QLatin1String("id")].toInteger())) {
            continue;
        }
        for (const QJsonValue& type : profile[QLatin1String("payload_types")].toArray()) {
            QStringList& names = all[type.toString()];
            const QString name = profile[QLatin1String("name")].toString();
            if (!names.contains(name)) {
                names << name;
            }
        }
    }
    return all;
}

} // namespace espalier::ui
