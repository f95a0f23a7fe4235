// OpenSSL's default and legacy algorithms together, apart from the rest of the program: RC2 and single DES are for
// opening what others made long ago, and nothing else. For the .cpp files of this folder.
#pragma once

#include "crypto/openssl_handles.h"

#include <openssl/provider.h>

namespace espalier::crypto {

class LegacyAlgorithms {
public:
    LegacyAlgorithms()
        : m_context(OSSL_LIB_CTX_new()), m_modern(OSSL_PROVIDER_load(m_context.get(), "default")),
          m_legacy(OSSL_PROVIDER_load(m_context.get(), "legacy"))
    {
    }
    [[nodiscard]] bool isAvailable() const { return m_modern && m_legacy; }
    [[nodiscard]] OSSL_LIB_CTX* context() const { return m_context.get(); }

private:
    struct Unload {
        void operator()(OSSL_PROVIDER* provider) const { OSSL_PROVIDER_unload(provider); }
    };
    Handle<OSSL_LIB_CTX, OSSL_LIB_CTX_free> m_context; // outlives the providers below
    std::unique_ptr<OSSL_PROVIDER, Unload> m_modern;
    std::unique_ptr<OSSL_PROVIDER, Unload> m_legacy;
};

} // namespace espalier::crypto
