#include "profiles/impact/others.h"

#include "profiles/editing/reading.h"
#include "profiles/impact/impact.h"

namespace espalier::profiles {

namespace {

struct Types {
    QSet<QString> all;
    bool hasDomains = false;
};

Types typesOf(const QList<PayloadSettings>& settings)
{
    Types types;
    for (const PayloadSettings& one : settings) {
        types.all.insert(one.type);
        types.hasDomains = types.hasDomains || one.isManagedDomain;
    }
    return types;
}

} // namespace

Result<QList<OtherProfile>> Others::sharing(store::Connection& db, ProfileId own,
                                            const QList<PayloadSettings>& settings)
{
    const Types types = typesOf(settings);
    QHash<ProfileId, QList<Assignment>> assigned;
    for (const store::Row& row :
         TRY(db.all("SELECT profile_id, group_id, device_id, channel FROM profile_assignment ORDER BY id"))) {
        const ProfileId profile{row.integer(0)};
        assigned[profile].append({profile,
                                  {GroupId{row.integer(1)}, DeviceId{row.integer(2)}},
                                  channelChoice(row.text(3)).value_or(ChannelChoice::Auto)});
    }
    QList<OtherProfile> all;
    for (const store::Row& row :
         TRY(db.all("SELECT p.id, p.name, p.scope, p.current_version, v.size, v.payload_types FROM profile p "
                    "JOIN profile_version v ON v.id = p.current_version WHERE p.deleting = 0 "
                    "ORDER BY lower(p.name), p.id"))) {
        const ProfileId id{row.integer(0)};
        if (id == own || !assigned.contains(id)) {
            continue;
        }
        const QStringList theirs = row.text(5).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        // Managed preferences may be about any domain, and the domain of any payload.
        const bool shares =
            types.hasDomains || theirs.contains(managedPreferences) ||
            std::any_of(theirs.begin(), theirs.end(), [&](const QString& type) { return types.all.contains(type); });
        if (shares) {
            all.append({id, row.text(1), row.text(2) == QLatin1String("User") ? Scope::User : Scope::System,
                        VersionId{row.integer(3)}, row.integer(4), assigned.value(id)});
        }
    }
    return all;
}

Result<std::shared_ptr<const ProfileSettings>> Others::settings(store::Connection& db, const OtherProfile& profile)
{
    if (m_opened >= mostOthers || m_bytes + profile.size > mostBytes) {
        m_partial = true;
        return nullptr;
    }
    ++m_opened;
    m_bytes += profile.size;
    const auto content = m_library.content(db, profile.version);
    auto document = content ? openDocument(*content) : Failure(content.error());
    if (!document) {
        m_partial = true;
        return nullptr;
    }
    auto made = std::make_shared<ProfileSettings>();
    made->document = std::move(*document);
    made->payloads = settingsOf(made->document, m_catalogue);
    return std::shared_ptr<const ProfileSettings>(std::move(made));
}

} // namespace espalier::profiles
