// server.status, server.log, server.reload_tls
#pragma once

#include "ca/authority.h"
#include "server/live.h"
#include "server/operations.h"
#include "server/tls_source.h"
#include "store/store.h"

namespace espalier::server {

class LogBuffer;

struct ServerFacts {
    store::Store& store;
    TlsSource& tls;
    ca::Authority& authority;
    const Live& live;
    const LogBuffer& log;
    const Clock& clock;
    QString dataFolder;
};
// The facts outlive the operations.
void addServerOperations(Operations& operations, const ServerFacts& facts);

} // namespace espalier::server
