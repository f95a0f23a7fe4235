// The profiles we hold, and their versions. Content is sealed in the database and comes out byte for byte as it was
// imported. Inside the caller's transaction; install.h carries changes to the devices.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "profiles/document.h"
#include "store/connection.h"

#include <QList>

#include <optional>

namespace espalier::crypto {
class Sealer;
}

namespace espalier::profiles {

using VersionId = Id<struct ProfileVersionTag>;

enum class Imported { NewProfile, NewVersion, Unchanged };

struct ImportedProfile {
    ProfileId id;
    qint64 number = 0;
    Imported what = Imported::NewProfile;
};

struct Profile {
    ProfileId id;
    QString identifier;
    QString name;
    Scope scope = Scope::System;
    VersionId current;
    qint64 number = 0; // of the current version
    qint64 versions = 0;
    bool deleting = false; // being removed from devices
    QString payloadUuid;
    QStringList payloadTypes;
    bool isSigned = false;
    QString signer;
    qint64 importedAt = 0;
};

struct Version {
    VersionId id;
    qint64 number = 0;
    QString payloadUuid;
    QByteArray sha256;
    qint64 size = 0;
    bool isSigned = false;
    QString signer;
    qint64 importedAt = 0;
};

class Library {
public:
    explicit Library(const crypto::Sealer& sealer) : m_sealer(sealer) {} // outlives this object

    // Same PayloadIdentifier = a new version of the same profile; identical bytes = no new version. `name` empty: the
    // profile's own display name. Call Installer::reconcileProfile afterwards.
    [[nodiscard]] Result<ImportedProfile> import(store::Transaction& tx, const QByteArray& file, const QString& name,
                                                 const QString& actor) const;

    [[nodiscard]] Result<QList<Profile>> profiles(store::Connection& db) const; // by name
    [[nodiscard]] Result<Profile> profile(store::Connection& db, ProfileId id) const;
    [[nodiscard]] Result<QList<Version>> versions(store::Connection& db, ProfileId id) const; // newest first
    // number 0 = current.
    [[nodiscard]] Result<Version> version(store::Connection& db, ProfileId id, qint64 number) const;
    [[nodiscard]] Result<QByteArray> content(store::Connection& db, VersionId id) const;

private:
    const crypto::Sealer& m_sealer;
};

} // namespace espalier::profiles
