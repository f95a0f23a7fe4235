#include "profiles/library.h"

#include "audit/log.h"
#include "crypto/random.h"
#include "crypto/sealer.h"
#include "store/settings.h"

namespace espalier::profiles {

namespace {

constexpr qsizetype longestName = 200;

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
    profile.payloadTypes = row.text(8).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    profile.isSigned = row.boolean(9);
    profile.signer = row.text(10);
    profile.importedAt = row.integer(11);
    profile.versions = row.integer(12);
    return profile;
}

Version versionFromRow(const store::Row& row)
{
    return {VersionId{row.integer(0)},
            row.integer(1),
            row.text(2),
            row.bytes(3),
            row.integer(4),
            row.boolean(5),
            row.text(6),
            row.integer(7)};
}

Result<QString> chosenName(store::Connection& db, const Document& document, const QString& wanted)
{
    const QString given = wanted.simplified();
    if (given.size() > longestName) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("a profile's name has at most %1 characters").arg(longestName));
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
    return document.displayName.isEmpty() ? document.identifier.left(longestName)
                                          : document.displayName.left(longestName);
}

Result<qint64> addVersion(store::Transaction& tx, const crypto::Sealer& sealer, ProfileId profile, qint64 number,
                          const Document& document, const QByteArray& file, const QString& actor)
{
    const QString uuid = crypto::randomUuid();
    return tx.insert(
        "INSERT INTO profile_version (profile_id, number, uuid, payload_uuid, display_name, payload_types, "
        "encrypted, signed, signer, sha256, size, content, imported_at, imported_by) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {profile.value, number, uuid, document.payloadUuid, document.displayName,
         document.payloadTypes.join(QLatin1Char('\n')), document.encrypted ? 1 : 0, document.isSigned ? 1 : 0,
         document.signer, crypto::sha256(file), file.size(), sealer.seal(file, place(uuid)), tx.nowMs(), actor});
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

Result<ImportedProfile> Library::import(store::Transaction& tx, const QByteArray& file, const QString& name,
                                        const QString& actor) const
{
    const QString own = TRY(store::setting(tx, "enrollment_identifier"));
    const Document document = TRY(readDocument(file, own));
    const QString profileName = TRY(chosenName(tx, document, name));
    const auto known = TRY(tx.first("SELECT p.id, v.number, v.sha256, p.deleting, p.name FROM profile p "
                                    "JOIN profile_version v ON v.id = p.current_version WHERE p.identifier = ?",
                                    {document.identifier}));
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
        const bool renamed = !name.simplified().isEmpty() && profileName != known->text(4);
        if (renamed) {
            TRY(tx.run("UPDATE profile SET name = ? WHERE id = ?", {profileName, imported.id.value}));
            TRY(audit::append(tx, {actor,
                                   QStringLiteral("profile.renamed"),
                                   QStringLiteral("profile"),
                                   QString::number(imported.id.value),
                                   {{QStringLiteral("name"), profileName}}}));
            tx.touch(store::Table::Profile, imported.id.value);
        }
        if (known->bytes(2) == crypto::sha256(file) && !known->boolean(3)) {
            return imported;
        }
        ++imported.number;
        imported.what = Imported::NewVersion;
    }
    const qint64 version = TRY(addVersion(tx, m_sealer, imported.id, imported.number, document, file, actor));
    TRY(tx.run("UPDATE profile SET current_version = ?, scope = ?, deleting = 0 WHERE id = ?",
               {version, scopeName(document.scope), imported.id.value}));
    TRY(tell(tx, imported, document, actor));
    return imported;
}

namespace {

// id 0: all of them.
Result<store::Rows> profileRows(store::Connection& db, qint64 id)
{
    return db.all("SELECT p.id, p.identifier, p.name, p.scope, p.current_version, p.deleting, v.number, "
                  "v.payload_uuid, v.payload_types, v.signed, v.signer, v.imported_at, "
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
         TRY(db.all("SELECT id, number, payload_uuid, sha256, size, signed, signer, imported_at FROM profile_version "
                    "WHERE profile_id = ? ORDER BY number DESC",
                    {id.value}))) {
        all.append(versionFromRow(row));
    }
    return all;
}

Result<Version> Library::version(store::Connection& db, ProfileId id, qint64 number) const
{
    return versionFromRow(
        TRY(db.one("SELECT v.id, v.number, v.payload_uuid, v.sha256, v.size, v.signed, v.signer, v.imported_at "
                   "FROM profile_version v JOIN profile p ON p.id = v.profile_id WHERE p.id = ? "
                   "AND ((? = 0 AND v.id = p.current_version) OR v.number = ?)",
                   {id.value, number, number}, QStringLiteral("version %1 of profile %2").arg(number).arg(id.value))));
}

Result<QByteArray> Library::content(store::Connection& db, VersionId id) const
{
    const store::Row row = TRY(db.one("SELECT uuid, content, sha256 FROM profile_version WHERE id = ?", {id.value},
                                      QStringLiteral("profile version %1").arg(id.value)));
    const SecretBytes opened = TRY(m_sealer.open(row.bytes(1), place(row.text(0))));
    QByteArray content = opened.view().toByteArray();
    if (crypto::sha256(content) != row.bytes(2)) {
        return fail(ErrorCode::Storage, QStringLiteral("the content of profile version %1 is damaged").arg(id.value));
    }
    return content;
}

} // namespace espalier::profiles
