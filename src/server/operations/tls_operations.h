// tls.show, tls.use_files, tls.use_pkcs12, tls.use_authority, tls.use_acme, tls.acme_renew, tls.acme_record_set,
// tls.acme_cancel
#pragma once

#include "server/acme/acme_issuer.h"
#include "server/operations/server_operations.h"

namespace espalier::server {

// What is served and which way it came; null when nothing can be loaded.
[[nodiscard]] QJsonValue tlsJson(TlsSource& source);
// The facts outlive the operations.
void addTlsOperations(Operations& operations, const ServerFacts& facts, AcmeIssuer& acme);

} // namespace espalier::server
