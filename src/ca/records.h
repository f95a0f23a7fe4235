// Writing the record of a certificate. For the .cpp files of this folder.
#pragma once

#include "audit/log.h"
#include "ca/issued.h"
#include "crypto/certificate.h"

namespace espalier::ca {

struct NewRecord {
    Kind kind = Kind::Device;
    Binding binding;
    QString host; // of a server certificate
    crypto::Certificate certificate;
    QString actor;
};

// Row and audit entry.
[[nodiscard]] Result<CertificateId> addRecord(store::Transaction& tx, const NewRecord& record);

} // namespace espalier::ca
