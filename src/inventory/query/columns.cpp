#include "inventory/query/columns.h"

#include "inventory/query/health_sql.h"

namespace espalier::inventory::query {

const QList<Column>& columns()
{
    static const QList<Column> all{
        {"name", Type::Text, Source::Scalar, "d.name"},
        {"model", Type::Text, Source::Scalar, "d.model", "", true},
        {"product", Type::Text, Source::Scalar, "d.product", "", true},
        {"platform", Type::Choice, Source::Scalar, "d.platform", "iphone ipad mac appletv vision watch"},
        {"os", Type::Version, Source::Scalar, "d.os_key", "", true},
        {"os-build", Type::Text, Source::Scalar, "d.os_build", "", true},
        {"serial", Type::Text, Source::Scalar, "d.serial"},
        {"udid", Type::Text, Source::Scalar, "d.udid"},
        {"imei", Type::Text, Source::Scalar, "d.imei"},
        {"wifi-mac", Type::Text, Source::Scalar, "d.wifi_mac"},
        {"owner", Type::Text, Source::Scalar, "d.owner_name", "", true},
        {"owner-email", Type::Text, Source::Scalar, "d.owner_email", "", true},
        {"asset-tag", Type::Text, Source::Scalar, "d.asset_tag"},
        {"notes", Type::Text, Source::Scalar, "d.notes"},
        {"custom", Type::Text, Source::Custom},
        {"group", Type::Bool, Source::Group},
        {"profile", Type::Bool, Source::Profile},
        {"app", Type::Version, Source::App},
        {"certificate", Type::Future, Source::Certificate},
        {"certificate-ends", Type::Future, Source::AnyCertificate},
        {"identity-ends", Type::Future, Source::Scalar, IDENTITY_END_SQL},
        {"supervised", Type::Bool, Source::Scalar, "d.supervised"},
        {"encrypted", Type::Bool, Source::Scalar, "d.encrypted"},
        {"passcode", Type::Bool, Source::Scalar, "d.passcode_present"},
        {"passcode-compliant", Type::Bool, Source::Scalar, "d.passcode_compliant"},
        {"firewall", Type::Bool, Source::Scalar, "d.firewall"},
        {"storage", Type::Size, Source::Scalar, "d.storage_bytes"},
        {"storage-free", Type::Size, Source::Scalar, "d.storage_free_bytes"},
        {"battery", Type::Number, Source::Scalar, "d.battery_percent"},
        {"last-seen", Type::Past, Source::Scalar, "d.last_seen"},
        {"enrolled", Type::Past, Source::Scalar, "d.enrolled_at"},
        {"inventory", Type::Past, Source::Scalar, "d.inventory_at"},
        {"state", Type::Choice, Source::Scalar, "d.state", "enrolled authenticated checked_out unenrolled erased"},
        {"approval", Type::Choice, Source::Scalar, "d.approval", "waiting refused"},
        {"push-topic", Type::Choice, Source::Scalar,
         "CASE WHEN d.topic = '' THEN '' WHEN d.topic = (SELECT s.value FROM setting s WHERE s.key = 'topic') "
         "THEN 'same' ELSE 'other' END",
         "same other"},
        {"ownership", Type::Choice, Source::Scalar,
         "COALESCE((SELECT l.ownership FROM link l WHERE l.id = d.link_id), '')", "office personal"},
        {"link", Type::Text, Source::Scalar, "COALESCE((SELECT l.name FROM link l WHERE l.id = d.link_id), '')"},
        {"compliant", Type::Bool, Source::Scalar,
         "(SELECT CASE p.state WHEN 'failing' THEN 0 WHEN 'unknown' THEN NULL ELSE 1 END FROM compliance_device p "
         "WHERE p.device_id = d.id)"},
        {"compliance", Type::Choice, Source::Scalar,
         "COALESCE((SELECT p.state FROM compliance_device p WHERE p.device_id = d.id), '')",
         "compliant grace failing unknown"},
        {"health", Type::Choice, Source::Scalar, HEALTH_LEVEL_SQL, "good attention bad"},
        {"health-score", Type::Number, Source::Scalar, HEALTH_SCORE_SQL},
    };
    return all;
}

const Column* columnNamed(QStringView name)
{
    const QString wanted = name.toString().toLower().replace(u'_', u'-');
    for (const Column& column : columns()) {
        if (wanted == QLatin1String(column.name)) {
            return &column;
        }
    }
    return nullptr;
}

QString typeName(Type type)
{
    switch (type) {
    case Type::Text:
        return QStringLiteral("text");
    case Type::Version:
        return QStringLiteral("version");
    case Type::Choice:
        return QStringLiteral("choice");
    case Type::Bool:
        return QStringLiteral("bool");
    case Type::Number:
        return QStringLiteral("number");
    case Type::Size:
        return QStringLiteral("size");
    case Type::Past:
        return QStringLiteral("past");
    case Type::Future:
        return QStringLiteral("future");
    }
    return {};
}

QStringList choicesOf(const Column& column)
{
    return QString::fromLatin1(column.choices).split(u' ', Qt::SkipEmptyParts);
}

QString sqlOf(const Column& column, qint64 nowMs)
{
    return QString::fromLatin1(column.sql).replace(QLatin1String("{now}"), QString::number(nowMs));
}

QString identityEnd()
{
    return QStringLiteral(IDENTITY_END_SQL);
}

QString folded(QStringView text)
{
    QString result = text.toString();
    for (QChar& sign : result) {
        const QChar lower = sign.toLower();
        // The Kelvin sign becomes a k, which the database doesn't know.
        sign = sign.unicode() < 128 || lower.unicode() >= 128 ? lower : sign;
    }
    return result;
}

} // namespace espalier::inventory::query
