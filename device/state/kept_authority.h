// An authority of the simulation, kept in the state folder so that whoever believes it goes on doing so after a
// restart: the maker of the devices, and the root of their push service.
#pragma once

#include "device/identity/key.h"
#include "device/state/state_folder.h"

namespace espalier::device {

struct KeyAndCertificate {
    KeyPtr key;
    X509Ptr certificate;
};

// STATE/<stem>.pem and .key, made where they are missing or don't belong together. One thread at a time.
[[nodiscard]] Result<KeyAndCertificate> keptAuthority(const StateFolder& folder, const QString& stem,
                                                      const QString& commonName);
// One that nobody knows, and nobody keeps.
[[nodiscard]] Result<KeyAndCertificate> makeAuthority(const QString& commonName);

struct Extension {
    int nid = 0;
    QByteArray value; // as in X509V3_EXT_conf_nid
};
// A new P-256 key with a certificate of the authority.
[[nodiscard]] Result<KeyAndCertificate> issueBy(const KeyAndCertificate& authority, const QString& commonName, int days,
                                                const QList<Extension>& extensions);

} // namespace espalier::device
