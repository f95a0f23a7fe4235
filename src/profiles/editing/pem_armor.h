// A signed profile as text: CMS between the lines of RFC 7468. Devices don't take that, what is inside they do. Any
// thread; input is hostile.
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <optional>

namespace espalier::profiles {

struct Unarmored {
    QByteArray der;
    bool textAfter = false; // something else follows
};

// Nothing when it is none: it begins, after white space, with -----BEGIN CMS----- or PKCS7, or with what OpenSSL
// writes. InvalidInput names the place.
[[nodiscard]] std::optional<Result<Unarmored>> withoutArmor(const QByteArray& file);

// What devices are sent of a file that is kept: the file itself, but for the armor.
[[nodiscard]] Result<QByteArray> forDevices(const QByteArray& file);

} // namespace espalier::profiles
