// profile.export: a version or a draft as a file to hand out – as it is, in a stable form, signed, for one device.
#pragma once

#include "base/clock.h"
#include "crypto/certificate.h"
#include "profiles/library.h"
#include "server/operations.h"
#include "store/store.h"

namespace espalier::server {

// The server's own (ca::Authority). Asked outside reads and writes of the store.
using SigningIdentity = std::function<Result<crypto::Identity>()>;

void addProfileExportOperation(Operations& operations, store::Store& store, const profiles::Library& library,
                               const Clock& clock, SigningIdentity server);

} // namespace espalier::server
