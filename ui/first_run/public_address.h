// What can be said of a public address without asking the network.
#pragma once

#include <QString>

namespace espalier::ui {

struct PublicAddress {
    enum class Kind {
        Empty,
        NoAddress, // can't be read as one
        RawIp,
        LocalName, // localhost, .local, or without a dot
        Name       // a full name in a domain
    };
    Kind kind = Kind::Empty;
    QString url; // https://host[:port]
    QString host;
    QString domain; // the last two labels, to say whose it is
    int port = 443;

    // Fine for an office; a lab may use every readable address.
    [[nodiscard]] bool isAllowed(bool lab) const
    {
        return kind == Kind::Name || (lab && (kind == Kind::RawIp || kind == Kind::LocalName));
    }
};

// Takes "mdm.example.org", "https://mdm.example.org:8443", "[::1]:8443".
[[nodiscard]] PublicAddress readPublicAddress(const QString& typed);

} // namespace espalier::ui
