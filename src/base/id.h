// Row numbers that can't be mixed up: a DeviceId is not a ProfileId.
#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace espalier {

template <class Tag> struct Id {
    qint64 value = 0;

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using DeviceId = Id<struct DeviceTag>;
using ChannelId = Id<struct ChannelTag>;
using CommandId = Id<struct CommandTag>;
using GroupId = Id<struct GroupTag>;
using ProfileId = Id<struct ProfileTag>;
using LinkId = Id<struct LinkTag>;
using CertificateId = Id<struct CertificateTag>;
using QuarantineId = Id<struct QuarantineTag>;

} // namespace espalier
