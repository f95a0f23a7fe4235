// The other profiles that could get in the way: found by their payload types first, opened only when somebody gets
// both. For this folder; one question in one transaction.
#pragma once

#include "profiles/impact/conflicts.h"
#include "profiles/impact/fleet.h"
#include "profiles/library.h"

#include <memory>

namespace espalier::profiles {

struct OtherProfile {
    ProfileId id;
    QString name;
    Scope scope = Scope::System;
    VersionId version;
    qint64 size = 0;
    QList<Assignment> assignments;
};

struct ProfileSettings {
    EditableDocument document;
    QList<PayloadSettings> payloads;
};

class Others {
public:
    // Both outlive this object; catalogue may be null.
    Others(const Library& library, const catalogue::Catalogue* catalogue) : m_library(library), m_catalogue(catalogue)
    {
    }

    // Assigned ones that have a payload type in common with these, by name.
    [[nodiscard]] Result<QList<OtherProfile>> sharing(store::Connection& db, ProfileId own,
                                                      const QList<PayloadSettings>& settings);
    // Null when it can't be read, or when there were too many already.
    [[nodiscard]] Result<std::shared_ptr<const ProfileSettings>> settings(store::Connection& db,
                                                                          const OtherProfile& profile);

    [[nodiscard]] const catalogue::Catalogue* catalogue() const { return m_catalogue; }
    [[nodiscard]] bool isPartial() const { return m_partial; }

private:
    const Library& m_library;
    const catalogue::Catalogue* m_catalogue;
    qsizetype m_opened = 0;
    qint64 m_bytes = 0;
    bool m_partial = false;
};

} // namespace espalier::profiles
