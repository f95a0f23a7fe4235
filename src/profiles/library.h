// The profiles we hold, and their versions. Content is sealed in the database and comes out byte for byte as it was
// imported. Inside the caller's transaction; install.h carries changes to the devices.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "profiles/document.h"
#include "store/connection.h"

#include <QList>
#include <QStringList>

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
    QString author; // of the current version, as is what follows
    QString note;
    QStringList variables;
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
    QString author;
    QString note;
    qint64 restores = 0;   // number of the version that was rolled back to
    QStringList variables; // names, each once
    bool rendered = false; // what a device gets is made for it: there are variables, or what stands for %{
};

// A file that was read and sealed: all that importing it needs, so that the writer only compares and inserts.
struct ReadyProfile {
    Document document;
    QByteArray sha256; // of the file
    qint64 size = 0;
    QString uuid; // of the version it will be
    QByteArray sealed;
    QStringList variables;
    bool rendered = false;
};

// How a file becomes a version.
struct Saving {
    QString name = {}; // empty: the profile keeps its own, a new one gets its display name
    QString note = {}; // why, in a few words
    std::optional<qint64> base =
        {};              // number it was made from, 0: there was no such profile. Conflict when another came
    ProfileId into = {}; // valid: Conflict when the file has another profile's PayloadIdentifier
    qint64 restores = 0;
};

class Library {
public:
    explicit Library(const crypto::Sealer& sealer) : m_sealer(sealer) {} // outlives this object

    // Reads, verifies and seals, before the write; errors of readDocument(), and InvalidInput for variables in what the
    // profile is known by.
    [[nodiscard]] Result<ReadyProfile> prepare(const QByteArray& file) const;
    // Same PayloadIdentifier = a new version of the same profile; identical bytes = no new version. Call
    // Installer::markDue afterwards.
    [[nodiscard]] Result<ImportedProfile> import(store::Transaction& tx, const ReadyProfile& ready,
                                                 const Saving& saving, const QString& actor) const;

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
