// The enrolled devices as far as it matters for what they can get, and who of them an assignment reaches. One look at
// the database; ten thousand devices are a few megabytes for the time of the question.
#pragma once

#include "catalogue/support.h"
#include "profiles/assignments.h"
#include "profiles/document.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace espalier::profiles {

struct NamedDevice {
    DeviceId id;
    QString name;
};

// A number of devices, and the first of them by name.
struct Devices {
    static constexpr qsizetype mostNamed = 5;
    qint64 count = 0;
    QList<NamedDevice> first;

    void add(const NamedDevice& device);
};

struct FleetDevice {
    NamedDevice device;
    QString platform;                          // ours: "ipad"
    std::optional<catalogue::Platform> system; // nothing: not known yet
    catalogue::OsVersion os;
    std::optional<bool> supervised;
    bool hasUsers = false; // user channels that are open
};

[[nodiscard]] std::optional<catalogue::Platform> systemOf(const QString& platform);

enum Channels : quint8 { NoChannel = 0, DeviceChannel = 1, UserChannels = 2, NotKnownYet = 4 };

class Fleet {
public:
    [[nodiscard]] static Result<Fleet> read(store::Connection& db);

    [[nodiscard]] const std::vector<FleetDevice>& devices() const { return m_devices; } // by name
    // Per device which channels these assignments of one profile mean. `others`: targets that are not enrolled.
    [[nodiscard]] Result<std::vector<quint8>> reachedBy(store::Connection& db, const QList<Assignment>& assignments,
                                                        Scope scope, QSet<DeviceId>* others = nullptr);

private:
    [[nodiscard]] Result<QList<DeviceId>> targets(store::Connection& db, const Target& target);

    std::vector<FleetDevice> m_devices;
    QHash<DeviceId, size_t> m_places;
    QHash<GroupId, QList<DeviceId>> m_members; // of the groups that were asked for
};

} // namespace espalier::profiles
