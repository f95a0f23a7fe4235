#include "server/operations/profile_saving.h"

#include "crypto/random.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/writing.h"
#include "profiles/fresh_uuid.h"
#include "profiles/status.h"
#include "server/operations/named_things.h"
#include "store/settings.h"

namespace espalier::server {

namespace {

using profiles::FreshUuid;
using profiles::Library;
using profiles::Saving;

Result<Saving> savingOf(const QJsonObject& arguments)
{
    Saving saving;
    saving.name = TRY(textArgument(arguments, "name"));
    saving.note = TRY(textArgument(arguments, "note"));
    if (isGiven(arguments, "base_version")) {
        saving.base = TRY(numberArgument(arguments, "base_version", 0, 0, mostVersions));
    }
    return saving;
}

Result<FreshUuid> freshUuidOf(store::Connection& db, const QJsonObject& arguments)
{
    if (isGiven(arguments, "new_uuid")) {
        return arguments.value(QStringLiteral("new_uuid")).toBool() ? FreshUuid::Always : FreshUuid::Never;
    }
    const QString setting = TRY(store::setting(db, "profile_new_uuid_on_save", QStringLiteral("1")));
    return setting == QLatin1String("0") ? FreshUuid::Never : FreshUuid::UnlessSigned;
}

// The profile as it is before it is saved.
struct Before {
    ProfileId id;
    profiles::Version current;
    QStringList uuids; // of its versions
    FreshUuid fresh = FreshUuid::UnlessSigned;
};

Result<Before> before(store::Connection& db, const Library& library, const QJsonObject& arguments)
{
    Before found;
    found.fresh = TRY(freshUuidOf(db, arguments));
    if (!isGiven(arguments, "profile")) {
        return found;
    }
    found.id = TRY(profileNamed(db, arguments.value(QStringLiteral("profile"))));
    found.current = TRY(library.version(db, found.id, 0));
    for (const profiles::Version& version : TRY(library.versions(db, found.id))) {
        found.uuids.append(version.payloadUuid);
    }
    return found;
}

// A new version that devices would get.
struct HeldBack {
    profiles::ImportedProfile imported;
    QString name;
    qint64 targets = 0;
};

Result<std::optional<HeldBack>> goingToDevices(store::Connection& db, const Library& library,
                                               const profiles::ImportedProfile& imported)
{
    if (imported.what != profiles::Imported::NewVersion) {
        return std::optional<HeldBack>();
    }
    const auto counts = TRY(profiles::progress(db, imported.id));
    if (counts.targets == 0) {
        return std::optional<HeldBack>();
    }
    return std::optional(HeldBack{imported, TRY(library.profile(db, imported.id)).name, counts.targets});
}

// hold: instead of making a version that goes to devices, tells of it.
Result<QJsonValue> keep(store::Store& store, const Library& library, profiles::Installer& installer,
                        const QByteArray& file, const Saving& saving, const Caller& caller, bool hold = false)
{
    const profiles::ReadyProfile ready = TRY(library.prepare(file));
    std::optional<HeldBack> held;
    const auto kept = store.write([&](store::Transaction& tx) -> Result<profiles::ImportedProfile> {
        const auto imported = TRY(library.import(tx, ready, saving, caller.name));
        held = hold ? TRY(goingToDevices(tx, library, imported)) : std::nullopt;
        if (held) {
            return fail(ErrorCode::Refused, QStringLiteral("held back")); // undoes it
        }
        TRY(installer.markDue(tx, imported.id));
        return imported;
    });
    if (held) {
        return QJsonObject{{QStringLiteral("held"), true},       {QStringLiteral("id"), held->imported.id.value},
                           {QStringLiteral("name"), held->name}, {QStringLiteral("version"), held->imported.number},
                           {QStringLiteral("created"), false},   {QStringLiteral("targets"), held->targets}};
    }
    if (!kept) {
        return Failure(kept.error());
    }
    return QJsonObject{{QStringLiteral("id"), kept->id.value},
                       {QStringLiteral("version"), kept->number},
                       {QStringLiteral("created"), kept->what != profiles::Imported::Unchanged},
                       {QStringLiteral("uuid"), ready.document.payloadUuid}};
}

// Nothing new gets a UUID of its own, so that saving twice makes one version.
Result<QByteArray> asNewVersion(const QByteArray& file, const Before& profile)
{
    if (profile.id.isValid() && crypto::sha256(file) == profile.current.sha256) {
        return file;
    }
    return profiles::withFreshUuid(file, profile.uuids, profile.fresh);
}

Result<bool> isToBeSigned(const QJsonObject& arguments)
{
    const QString signer = TRY(textArgument(arguments, "signer"));
    if (!signer.isEmpty() && signer != QLatin1String("server")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("signer is server"));
    }
    return !signer.isEmpty();
}

// Signed last of all, for a new UUID takes a signature away. `current`: content of the current version; it stays when
// it says the same and is signed already, so that saving twice makes one version.
Result<QByteArray> signedAsNewVersion(const QByteArray& file, const QByteArray& current, Before profile,
                                      const SigningIdentity& server)
{
    const profiles::EditableDocument document = TRY(profiles::openDocument(file));
    const auto now = profiles::openDocument(current);
    if (now && now->origin().signature && now->origin().signature->verifies &&
        profiles::plainBytes(*now) == profiles::plainBytes(document)) {
        return current;
    }
    if (profile.fresh == FreshUuid::UnlessSigned) {
        profile.fresh = FreshUuid::Always;
    }
    if (!server) {
        return fail(ErrorCode::Unavailable, QStringLiteral("there is no identity to sign with"));
    }
    const QByteArray unsignedFile = TRY(profiles::withFreshUuid(file, profile.uuids, profile.fresh));
    return profiles::signedFile(TRY(profiles::openDocument(unsignedFile)), TRY(server()));
}

} // namespace

Result<QJsonValue> importProfile(store::Store& store, const Library& library, profiles::Installer& installer,
                                 const QJsonObject& arguments, const Caller& caller)
{
    const QByteArray file = TRY(base64Argument(arguments, "content_base64"));
    const bool hold = arguments.value(QStringLiteral("hold")).toBool();
    return keep(store, library, installer, file, TRY(savingOf(arguments)), caller, hold);
}

Result<QJsonValue> saveProfile(store::Store& store, const Library& library, profiles::Installer& installer,
                               const SigningIdentity& server, const QJsonObject& arguments, const Caller& caller)
{
    const QByteArray file = TRY(base64Argument(arguments, "content_base64"));
    const bool sign = TRY(isToBeSigned(arguments));
    Saving saving = TRY(savingOf(arguments));
    QByteArray current;
    const Before profile = TRY(store.read([&](store::Connection& db) -> Result<Before> {
        Before found = TRY(before(db, library, arguments));
        if (sign && found.id.isValid()) {
            current = TRY(library.content(db, found.current.id));
        }
        return found;
    }));
    saving.into = profile.id;
    if (!profile.id.isValid()) {
        saving.base = 0;
    }
    if (!sign) {
        return keep(store, library, installer, TRY(asNewVersion(file, profile)), saving, caller);
    }
    const QByteArray version = TRY(signedAsNewVersion(file, current, profile, server));
    QJsonObject kept = TRY(keep(store, library, installer, version, saving, caller)).toObject();
    kept.insert(QStringLiteral("content_base64"), QString::fromLatin1(version.toBase64()));
    return kept;
}

Result<QJsonValue> rollBackProfile(store::Store& store, const Library& library, profiles::Installer& installer,
                                   const QJsonObject& arguments, const Caller& caller)
{
    if (!isGiven(arguments, "profile") || !isGiven(arguments, "version")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("profile or version is missing"));
    }
    Saving saving = TRY(savingOf(arguments));
    saving.restores = TRY(numberArgument(arguments, "version", 0, 1, mostVersions));
    QByteArray file;
    const Before profile = TRY(store.read([&](store::Connection& db) -> Result<Before> {
        Before found = TRY(before(db, library, arguments));
        const profiles::Version version = TRY(library.version(db, found.id, saving.restores));
        file = TRY(library.content(db, version.id));
        return found;
    }));
    saving.into = profile.id;
    if (!saving.base) {
        saving.base = profile.current.number;
    }
    return keep(store, library, installer, TRY(asNewVersion(file, profile)), saving, caller);
}

} // namespace espalier::server
