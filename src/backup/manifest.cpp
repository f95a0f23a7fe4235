#include "backup/manifest.h"

#include "apns/push_certificate.h"
#include "store/settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace espalier::backup {

namespace {

constexpr qint64 largestKey = 1024 * 1024;

Failure notOurs(const QString& what)
{
    return fail(ErrorCode::Crypto, QStringLiteral("the backup's table of contents can't be used: %1").arg(what));
}

// In the order of their places, each at most once, drafts by their names, database and master key among them.
Result<> checkFiles(const Manifest& manifest)
{
    const std::array order{databaseName, catalogueName, draftsName, tlsChainName, tlsKeyName, masterKeyName};
    auto next = order.begin();
    QString draftBefore;
    for (const ContentFile& file : manifest.files) {
        const bool isOneOfMany = isDraft(file.name);
        const auto found = std::find(next, order.end(), isOneOfMany ? draftsName : file.name);
        if (found == order.end() || file.name == draftsName || (isOneOfMany && file.name <= draftBefore)) {
            return notOurs(QStringLiteral("“%1” is not known here or not in its place").arg(file.name));
        }
        next = isOneOfMany ? found : found + 1;
        draftBefore = isOneOfMany ? file.name : draftBefore;
        const bool isHeldInMemory = found >= order.begin() + 3;
        if (file.bytes < 0 || (isHeldInMemory && file.bytes > largestKey)) {
            return notOurs(QStringLiteral("“%1” has no possible size").arg(file.name));
        }
    }
    const bool halfOfTls = (manifest.file(tlsChainName) == nullptr) != (manifest.file(tlsKeyName) == nullptr);
    if (manifest.file(databaseName) == nullptr || manifest.file(masterKeyName) == nullptr || halfOfTls) {
        return notOurs(QStringLiteral("something is missing"));
    }
    return {};
}

} // namespace

bool isDraft(const QString& name)
{
    static const QRegularExpression pattern(QStringLiteral("\\Adrafts/[0-9A-Fa-f-]{36}\\.journal\\z"));
    return pattern.match(name).hasMatch();
}

const ContentFile* Manifest::file(const QString& name) const
{
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const ContentFile& one) { return one.name == name; });
    return found == files.end() ? nullptr : &*found;
}

QJsonObject Manifest::toJson() const
{
    QJsonArray list;
    for (const ContentFile& one : files) {
        QJsonObject entry{{QStringLiteral("name"), one.name}, {QStringLiteral("bytes"), one.bytes}};
        if (!one.sha256.isEmpty()) {
            entry.insert(QStringLiteral("sha256"), QString::fromLatin1(one.sha256.toHex()));
        }
        list.append(entry);
    }
    return {{QStringLiteral("version"), version},
            {QStringLiteral("schema"), schema},
            {QStringLiteral("organization"), organization},
            {QStringLiteral("public_url"), publicUrl},
            {QStringLiteral("made_at"), madeAt},
            {QStringLiteral("devices"), devices},
            {QStringLiteral("ca_sha256"), caSha256},
            {QStringLiteral("push_topic"), pushTopic},
            {QStringLiteral("files"), list}};
}

Result<Manifest> Manifest::fromJson(QByteArrayView json)
{
    const auto document = QJsonDocument::fromJson(json.toByteArray());
    if (!document.isObject()) {
        return notOurs(QStringLiteral("it is no JSON object"));
    }
    const QJsonObject object = document.object();
    Manifest manifest;
    manifest.version = object[QStringLiteral("version")].toString();
    manifest.schema = object[QStringLiteral("schema")].toInt();
    manifest.organization = object[QStringLiteral("organization")].toString();
    manifest.publicUrl = object[QStringLiteral("public_url")].toString();
    manifest.madeAt = object[QStringLiteral("made_at")].toInteger();
    manifest.devices = object[QStringLiteral("devices")].toInt();
    manifest.caSha256 = object[QStringLiteral("ca_sha256")].toString();
    manifest.pushTopic = object[QStringLiteral("push_topic")].toString();
    for (const auto& value : object[QStringLiteral("files")].toArray()) {
        const QJsonObject entry = value.toObject();
        manifest.files.append({entry[QStringLiteral("name")].toString(), entry[QStringLiteral("bytes")].toInteger(-1),
                               QByteArray::fromHex(entry[QStringLiteral("sha256")].toString().toLatin1())});
    }
    TRY(checkFiles(manifest));
    return manifest;
}

Result<Manifest> describe(store::Connection& db)
{
    Manifest manifest;
    manifest.schema = int(TRY(db.one("PRAGMA user_version", {}, QStringLiteral("schema"))).integer(0));
    manifest.organization = TRY(store::setting(db, "organization"));
    manifest.publicUrl = TRY(store::setting(db, "public_url"));
    manifest.devices = int(
        TRY(db.one("SELECT COUNT(*) FROM device WHERE state = 'enrolled'", {}, QStringLiteral("devices"))).integer(0));
    if (const auto root =
            TRY(db.first("SELECT sha256 FROM certificate WHERE kind = 'root' ORDER BY id DESC LIMIT 1"))) {
        manifest.caSha256 = QString::fromLatin1(root->bytes(0).toHex());
    }
    if (const auto push = TRY(apns::currentPushCertificate(db))) {
        manifest.pushTopic = push->topic;
    }
    return manifest;
}

} // namespace espalier::backup
