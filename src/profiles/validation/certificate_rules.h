// Certificates in payloads: readable, and not at their end. For this folder.
#pragma once

#include "profiles/validation/judging.h"

namespace espalier::profiles {

// root, pkcs1 and pem; what is in a PKCS #12 container can't be seen without deriving its key, which takes too long.
void judgeCertificate(Judging& judging, NodeId payload, const QString& type);

} // namespace espalier::profiles
