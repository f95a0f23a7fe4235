#include "crypto/certificate.h"
#include "crypto/random.h"
#include "inventory/answers.h"
#include "inventory/bounded.h"
#include "inventory/versions.h"

namespace espalier::inventory {

namespace {

// The dictionaries of a list, at most so many; entries of other types are passed over.
std::vector<const plist::Dict*> entries(const plist::Array& list, qsizetype most)
{
    std::vector<const plist::Dict*> found;
    for (const plist::Value& entry : list) {
        if (static_cast<qsizetype>(found.size()) >= most) {
            break;
        }
        if (const plist::Dict* dictionary = entry.as<plist::Dict>()) {
            found.push_back(dictionary);
        }
    }
    return found;
}

constexpr qint64 largestBundle = qint64(1) << 50;
constexpr qsizetype largestCertificate = 64 * 1024;

} // namespace

Result<> recordApps(store::Transaction& tx, DeviceId device, const plist::Dict& response)
{
    const plist::Array* list = response.array(u"InstalledApplicationList");
    if (!list) {
        return {};
    }
    TRY(tx.run("DELETE FROM app WHERE device_id = ?", {device.value}));
    qint64 position = 0;
    for (const plist::Dict* app : entries(*list, mostApps)) {
        const QString bundle = boundedText(*app, u"Identifier");
        const QString appName = boundedText(*app, u"Name");
        if (bundle.isEmpty() && appName.isEmpty()) {
            continue;
        }
        const QString version = boundedText(*app, u"Version", 64);
        const QString shortVersion = boundedText(*app, u"ShortVersion", 64);
        const qint64 title = TRY(appTitle(tx, bundle, appName, shortVersion.isEmpty() ? version : shortVersion));
        TRY(tx.run("INSERT INTO app (device_id, position, bundle_id, name, version, short_version, size, title_id) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                   {device.value, ++position, bundle, appName, version, shortVersion,
                    valueOrNull(maybeInteger(*app, u"BundleSize", 0, largestBundle)), title}));
    }
    tx.touch(store::Table::Inventory, device.value);
    return {};
}

Result<> recordCertificates(store::Transaction& tx, DeviceId device, const plist::Dict& response)
{
    const plist::Array* list = response.array(u"CertificateList");
    if (!list) {
        return {};
    }
    TRY(tx.run("DELETE FROM device_certificate WHERE device_id = ?", {device.value}));
    qint64 position = 0;
    for (const plist::Dict* entry : entries(*list, mostCertificates)) {
        const QByteArray der = entry->data(u"Data");
        QString commonName = boundedText(*entry, u"CommonName");
        QString issuer = QLatin1String("");
        std::optional<qint64> notAfter;
        if (!der.isEmpty() && der.size() <= largestCertificate) {
            if (const auto certificate = crypto::Certificate::read(der)) {
                issuer = cleaned(certificate->issuer(), 1000);
                notAfter = certificate->notAfterMs();
                if (commonName.isEmpty()) {
                    commonName = cleaned(certificate->commonName());
                }
            }
        }
        TRY(tx.run("INSERT INTO device_certificate (device_id, position, common_name, is_identity, not_after, issuer, "
                   "sha256) VALUES (?, ?, ?, ?, ?, ?, ?)",
                   {device.value, ++position, commonName, entry->boolean(u"IsIdentity") ? 1 : 0, valueOrNull(notAfter),
                    issuer, crypto::sha256(der)}));
    }
    tx.touch(store::Table::Inventory, device.value);
    return {};
}

Result<bool> recordProfiles(store::Transaction& tx, DeviceId device, ChannelId channel, const plist::Dict& response)
{
    const plist::Array* list = response.array(u"ProfileList");
    if (!list) {
        return false;
    }
    TRY(tx.run("DELETE FROM reported_profile WHERE channel_id = ?", {channel.value}));
    qint64 position = 0;
    for (const plist::Dict* profile : entries(*list, mostProfiles)) {
        const plist::Array* content = profile->array(u"PayloadContent");
        TRY(tx.run("INSERT INTO reported_profile (channel_id, position, device_id, identifier, uuid, display_name, "
                   "organization, managed, encrypted, payload_count) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                   {channel.value, ++position, device.value, boundedText(*profile, u"PayloadIdentifier"),
                    boundedText(*profile, u"PayloadUUID", 64), boundedText(*profile, u"PayloadDisplayName"),
                    boundedText(*profile, u"PayloadOrganization"), valueOrNull(maybeBool(*profile, u"IsManaged")),
                    profile->boolean(u"IsEncrypted") ? 1 : 0,
                    content ? static_cast<qint64>(std::min(content->size(), size_t{100'000})) : qint64{0}}));
    }
    tx.touch(store::Table::Inventory, device.value);
    return true;
}

} // namespace espalier::inventory
