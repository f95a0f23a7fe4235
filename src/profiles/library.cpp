#include "profiles/library.h"

#include "audit/log.h"
#include "crypto/random.h"
#include "crypto/sealer.h"
#include "profiles/editing/reading.h"
#include "profiles/variables/variables.h"
#include "store/settings.h"

namespace espalier::profiles {

namespace {

constexpr qsizetype longestProfileName = 200;
constexpr qsizetype longestNote = 500;

QString place(const QString& uuid)
{
    return QStringLiteral("profile/content/") + uuid;
}

QString scopeName(Scope scope)
{
    return scope == Scope::User ? QStringLiteral("User") : QStringLiteral("System");
}

Scope scopeNamed(const QString& name)
{
    return name == QLatin1String("User") ? Scope::User : Scope::System;
}

QStringList lines(const QString& text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

Profile profileFromRow(const store::Row& row)
{
    Profile profile;
    profile.id = ProfileId{row.integer(0)};
    profile.identifier = row.text(1);
    profile.name = row.text(2);
    profile.scope = scopeNamed(row.text(3));
    profile.current = VersionId{row.integer(4)};
    profile.deleting = row.boolean(5);
    profile.number = row.integer(6);
    profile.payloadUuid = row.text(7);
    profile.payloadTypes = lines(row.text(8));
    profile.isSigned = row.boolean(9);
    profile.signer = row.text(10);
    profile.importedAt = row.integer(11);
    profile.author = row.text(12);
    profile.note = row.text(13);
    profile.variables = lines(row.text(14));
    profile.versions = row.integer(15);
    return profile;
}

Version versionFromRow(const store::Row& row)
{
    Version version;
    version.id = VersionId{row.integer(0)};
    version.number = row.integer(1);
    version.payloadUuid = row.text(2);
    version.sha256 = row.bytes(3);
    version.size = row.integer(4);
    version.isSigned = row.boolean(5);
    version.signer = row.text(6);
    version.importedAt = row.integer(7);
    version.author = row.text(8);
    version.note = row.text(9);
    version.restores = row.integer(10);
    version.variables = lines(row.text(11));
    version.rendered = row.boolean(12);
    return version;
}

Result<QString> chosenName(store::Connection& db, const Document& document, const QString& wanted)
{
    const QString given = wanted.simplified();
    if (given.size() > longestProfileName) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a profile's name has at most %1 characters").arg(longestProfileName));
    }
    if (!given.isEmpty()) {
        // A name chosen by hand is to be found by it again.
        const auto taken =
            TRY(db.first("SELECT id FROM profile WHERE name = ? AND identifier <> ?", {given, document.identifier}));
        if (taken) {
            return fail(ErrorCode::Conflict, QStringLiteral("there is a profile \"%1\" already").arg(given));
        }
        return given;
    }
    return document.displayName.isEmpty() ? document.identifier.left(longestProfileName)
                                          : document.displayName.left(longestProfileName);
}

Result<qint64> addVersion(store::Transaction& tx, ProfileId profile, qint64 number, const ReadyProfile& ready,
                          const Saving& saving, const QString& actor)
{
    const QString note = saving.note.simplified();
    if (note.size() > longestNote) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a note has at most %1 characters").arg(longestNote));
    }
    const Document& document = ready.document;
    return tx.insert(
        "INSERT INTO profile_version (profile_id, number, uuid, payload_uuid, display_name, payload_types, "
        "encrypted, signed, signer, sha256, size, content, imported_at, imported_by, note, restores, variables, "
        "rendered) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {profile.value, number, ready.uuid, document.payloadUuid, document.displayName,
         document.payloadTypes.join(QLatin1Char('\n')), document.encrypted ? 1 : 0, document.isSigned ? 1 : 0,
         document.signer, ready.sha256, ready.size, ready.sealed, tx.nowMs(), actor, note, saving.restores,
         ready.variables.join(QLatin1Char('\n')), ready.rendered ? 1 : 0});
}

// id, number: the current version of the profile that has the file's PayloadIdentifier.
Result<> checkBase(const Saving& saving, const Document& document, ProfileId id, qint64 number)
{
    if (saving.into.isValid() && saving.into != id) {
        return fail(ErrorCode::Conflict,
                    QStringLiteral("PayloadIdentifier \"%1\" is not that of the profile: devices would take it for "
                                   "another one")
                        .arg(document.identifier));
    }
    if (!saving.base || *saving.base == number) {
        return {};
    }
    if (*saving.base == 0) {
        return fail(ErrorCode::Conflict, QStringLiteral("there is a profile \"%1\" already").arg(document.identifier));
    }
    return fail(
        ErrorCode::Conflict,
        number == 0
            ? QStringLiteral("the profile is not there any more")
            : QStringLiteral("version %1 was saved in between, this is made from %2").arg(number).arg(*saving.base));
}

Result<> findVariables(const EditableDocument& document, ReadyProfile& ready)
{
    if (hasVariables(ready.document.identifier) || hasVariables(ready.document.payloadUuid)) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a variable in PayloadIdentifier or PayloadUUID of the profile: what is on a device "
                                   "could not be told any more"));
    }
    // Not of the file: in UTF-16, a signature or base64 they are written otherwise.
    if (!document.text().contains('{') && !document.text().contains("&#")) {
        return {};
    }
    for (const VariableUse& use : variablesIn(document)) {
        if (!ready.variables.contains(use.name)) {
            ready.variables.append(use.name);
        }
    }
    ready.variables.sort();
    // Without values only %%{ is replaced.
    ready.rendered = !ready.variables.isEmpty() || TRY(render(document, {})).document.isEdited();
    return {};
}

Result<> tell(store::Transaction& tx, const ImportedProfile& imported, const Document& document, const QString& actor)
{
    tx.touch(store::Table::Profile, imported.id.value);
    return audit::append(
        tx, {actor,
             imported.what == Imported::NewProfile ? QStringLiteral("profile.imported")
                                                   : QStringLiteral("profile.new_version"),
             QStringLiteral("profile"),
             QString::number(imported.id.value),
             {{QStringLiteral("identifier"), document.identifier}, {QStringLiteral("version"), imported.number}}});
}

} // namespace

Result<ReadyProfile> Library::prepare(const QByteArray& file) const
{
    ReadyProfile ready;
    const EditableDocument document = TRY(openDocument(file));
    ready.document = TRY(describe(document));
    TRY(findVariables(document, ready));
    ready.sha256 = crypto::sha256(file);
    ready.size = file.size();
    ready.uuid = crypto::randomUuid();
    ready.sealed = m_sealer.seal(file, place(ready.uuid));
    return ready;
}

Result<ImportedProfile> Library::import(store::Transaction& tx, const ReadyProfile& ready, const Saving& saving,
                                        const QString& actor) const
{
    const Document& document = ready.document;
    TRY(checkNotOurs(document, TRY(store::setting(tx, "enrollment_identifier"))));
    const QString profileName = TRY(chosenName(tx, document, saving.name));
    const auto known = TRY(tx.first("SELECT p.id, v.number, v.sha256, p.deleting, p.name FROM profile p "
                                    "JOIN profile_version v ON v.id = p.current_version WHERE p.identifier = ?",
                                    {document.identifier}));
    TRY(checkBase(saving, document, known ? ProfileId{known->integer(0)} : ProfileId(), known ? known->integer(1) : 0));
    ImportedProfile imported;
    if (!known) {
        imported.id = ProfileId{TRY(tx.insert(
            "INSERT INTO profile (identifier, name, scope, current_version, created_at) VALUES (?, ?, ?, 0, ?)",
            {document.identifier, profileName, scopeName(document.scope), tx.nowMs()}))};
        imported.number = 1;
    } else {
        imported.id = ProfileId{known->integer(0)};
        imported.number = known->integer(1);
        imported.what = Imported::Unchanged;
        const bool renamed = !saving.name.simplified().isEmpty() && profileName != known->text(4);
        if (renamed) {
            TRY(tx.run("UPDATE profile SET name = ? WHERE id = ?", {profileName, imported.id.value}));
            TRY(audit::append(tx, {actor,
                                   QStringLiteral("profile.renamed"),
                                   QStringLiteral("profile"),
                                   QString::number(imported.id.value),
                                   {{QStringLiteral("name"), profileName}}}));
            tx.touch(store::Table::Profile, imported.id.value);
        }
        if (known->bytes(2) == ready.sha256 && !known->boolean(3)) {
            return imported;
        }
        ++imported.number;
        imported.what = Imported::NewVersion;
    }
    const qint64 version = TRY(addVersion(tx, imported.id, imported.number, ready, saving, actor));
    TRY(tx.run("UPDATE profile SET current_version = ?, scope = ?, deleting = 0 WHERE id = ?",
               {version, scopeName(document.scope), imported.id.value}));
    TRY(tell(tx, imported, document, actor));
    return imported;
}

namespace {

// id 0: all of them.
Result<store::Rows> profileRows(store::Connection& db, qint64 id)
{
    return db.all(
        "SELECT p.id, p.identifier, p.name, p.scope, p.current_version, p.deleting, v.number, "
        "v.payload_uuid, v.payload_types, v.signed, v.signer, v.imported_at, v.imported_by, v.note, v.variables, "
        "(SELECT COUNT(*) FROM profile_version n WHERE n.profile_id = p.id) "
        "FROM profile p JOIN profile_version v ON v.id = p.current_version "
        "WHERE ? IN (0, p.id) ORDER BY lower(p.name), p.id",
        {id});
}

} // namespace

Result<QList<Profile>> Library::profiles(store::Connection& db) const
{
    QList<Profile> all;
    for (const store::Row& row : TRY(profileRows(db, 0))) {
        all.append(profileFromRow(row));
    }
    return all;
}

Result<Profile> Library::profile(store::Connection& db, ProfileId id) const
{
    const store::Rows found = id.isValid() ? TRY(profileRows(db, id.value)) : store::Rows();
    if (found.isEmpty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("there is no profile %1").arg(id.value));
    }
    return profileFromRow(found.first());
}

Result<QList<Version>> Library::versions(store::Connection& db, ProfileId id) const
{
    QList<Version> all;
    for (const store::Row& row :
         TRY(db.all("SELECT id, number, payload_uuid, sha256, size, signed, signer, imported_at, imported_by, note, "
                    "restores, variables, rendered FROM profile_version WHERE profile_id = ? ORDER BY number DESC",
                    {id.value}))) {
        all.append(versionFromRow(row));
    }
    return all;
}

Result<Version> Library::version(store::Connection& db, ProfileId id, qint64 number) const
{
    return versionFromRow(
        TRY(db.one("SELECT v.id, v.number, v.payload_uuid, v.sha256, v.size, v.signed, v.signer, v.imported_at, "
                   "v.imported_by, v.note, v.restores, v.variables, v.rendered FROM profile_version v JOIN profile p "
                   "ON p.id = v.profile_id WHERE p.id = ? "
                   "AND ((? = 0 AND v.id = p.current_version) OR v.number = ?)",
                   {id.value, number, number}, QStringLiteral("version %1 of profile %2").arg(number).arg(id.value))));
}

Result<QByteArray> Library::content(store::Connection& db, VersionId id) const
{
    const store::Row row = TRY(db.one("SELECT uuid, content, sha256 FROM profile_version WHERE id = ?", {id.value},
                                      {"profile version", id.value}));
    const SecretBytes opened = TRY(m_sealer.open(row.bytes(1), place(row.text(0))));
    QByteArray content = opened.view().toByteArray();
    if (crypto::sha256(content) != row.bytes(2)) {
        return fail(ErrorCode::Storage, QStringLiteral("the content of profile version %1 is damaged").arg(id.value));
    }
    return content;
}

} // namespace espalier::profiles
