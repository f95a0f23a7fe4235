// push_request.show, create, sign, take, ask_mdmcert, drop
#pragma once

#include "base/clock.h"
#include "crypto/sealer.h"
#include "server/operations.h"
#include "server/web_request.h"
#include "store/store.h"

#include <functional>

namespace espalier::server {

// As httpsPost.
using HttpsPost = std::function<Result<WebAnswer>(const QUrl& url, const QByteArray& type, const QByteArray& body,
                                                  const QByteArray& authoritiesPem)>;

void addPushRequestOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer,
                              const Clock& clock, const HttpsPost& post = httpsPost);

} // namespace espalier::server
