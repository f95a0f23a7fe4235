#include "http/tls_context.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <cstring>

namespace espalier::http {

namespace {

Failure cryptoFailure(const QString& what)
{
    const auto detail = takeOpenSslError();
    return fail(ErrorCode::Crypto, detail.isEmpty() ? what : what + QStringLiteral(": ") + detail);
}

int noPassphrase(char*, int, int, void*)
{
    return -1; // never ask on the terminal
}

Result<> useIdentity(SSL_CTX* context, const TlsIdentity& identity)
{
    const BioHandle chain(BIO_new_mem_buf(identity.chainPem.constData(), static_cast<int>(identity.chainPem.size())));
    const X509Handle leaf(PEM_read_bio_X509(chain.get(), nullptr, noPassphrase, nullptr));
    if (!leaf || SSL_CTX_use_certificate(context, leaf.get()) != 1) {
        return cryptoFailure(QStringLiteral("certificate can't be used"));
    }
    while (X509* next = PEM_read_bio_X509(chain.get(), nullptr, noPassphrase, nullptr)) {
        if (SSL_CTX_add0_chain_cert(context, next) != 1) {
            X509_free(next);
            return cryptoFailure(QStringLiteral("certificate chain can't be used"));
        }
    }
    ERR_clear_error(); // the end of the PEM is an error in OpenSSL's eyes
    const BioHandle keyBio(BIO_new_mem_buf(identity.keyPem.data(), static_cast<int>(identity.keyPem.size())));
    const KeyHandle key(PEM_read_bio_PrivateKey(keyBio.get(), nullptr, noPassphrase, nullptr));
    if (!key || SSL_CTX_use_PrivateKey(context, key.get()) != 1) {
        return cryptoFailure(QStringLiteral("private key can't be used"));
    }
    if (SSL_CTX_check_private_key(context) != 1) {
        return cryptoFailure(QStringLiteral("private key is of another certificate"));
    }
    return {};
}

// Lets the handshake go on with whatever certificate was offered. The stored result stays a failure, so that
// nothing that asks OpenSSL alone could take the certificate for verified.
int deferVerification(X509_STORE_CTX* context, void*)
{
    X509_STORE_CTX_set_error(context, X509_V_ERR_APPLICATION_VERIFICATION);
    return 1;
}

int chooseHttp11(SSL*, const unsigned char** out, unsigned char* outSize, const unsigned char* offered,
                 unsigned int offeredSize, void*)
{
    static const unsigned char ours[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outSize, ours, sizeof ours, offered, offeredSize) != OPENSSL_NPN_NEGOTIATED) {
        return SSL_TLSEXT_ERR_NOACK;
    }
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

Result<> askForDeviceCertificate(SSL_CTX* context, const QList<QByteArray>& authoritiesDer)
{
    int named = 0;
    for (const auto& der : authoritiesDer) {
        const auto certificate = certificateFromDer(der);
        if (!certificate || SSL_CTX_add_client_CA(context, certificate.get()) != 1) {
            return cryptoFailure(QStringLiteral("device authority can't be read"));
        }
        ++named;
    }
    // An empty list would mean "any certificate": rather ask for none.
    SSL_CTX_set_verify(context, named > 0 ? SSL_VERIFY_PEER : SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_cert_verify_callback(context, deferVerification, nullptr);
    return {};
}

Result<> setCommon(SSL_CTX* context)
{
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                                  SSL_MODE_RELEASE_BUFFERS | SSL_MODE_NO_AUTO_CHAIN);
    if (SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION) != 1 ||
        SSL_CTX_set_cipher_list(context, "ECDHE+AESGCM:ECDHE+CHACHA20") != 1 ||
        SSL_CTX_set1_groups_list(context, "X25519:P-256:P-384") != 1) {
        return cryptoFailure(QStringLiteral("TLS can't be set up"));
    }
    return {};
}

} // namespace

Result<SslContext> serverContext(const TlsIdentity& identity, const QList<QByteArray>& authoritiesDer)
{
    ERR_clear_error();
    SslContext context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    if (!context) {
        return cryptoFailure(QStringLiteral("no TLS context"));
    }
    TRY(setCommon(context.get()));
    TRY(useIdentity(context.get(), identity));
    TRY(askForDeviceCertificate(context.get(), authoritiesDer));
    SSL_CTX_set_options(context.get(), SSL_OP_CIPHER_SERVER_PREFERENCE | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_alpn_select_cb(context.get(), chooseHttp11, nullptr);
    SSL_CTX_set_max_cert_list(context.get(), 48 * 1024);
    // Resumption by tickets only: they carry the client certificate, and we keep nothing per client.
    static const unsigned char sessionContext[] = "espalier";
    SSL_CTX_set_session_id_context(context.get(), sessionContext, sizeof sessionContext - 1);
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set_num_tickets(context.get(), 1);
    return context;
}

Result<SslContext> http2ClientContext(const ClientTls& tls)
{
    ERR_clear_error();
    SslContext context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    if (!context) {
        return cryptoFailure(QStringLiteral("no TLS context"));
    }
    TRY(setCommon(context.get()));
    if (!tls.identity.chainPem.isEmpty()) {
        TRY(useIdentity(context.get(), tls.identity));
    }
    SSL_CTX_set_default_verify_paths(context.get());
    if (!tls.extraCaFile.isEmpty() &&
        SSL_CTX_load_verify_file(context.get(), tls.extraCaFile.toLocal8Bit().constData()) != 1) {
        return cryptoFailure(QStringLiteral("CA file %1 can't be read").arg(tls.extraCaFile));
    }
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
    static const unsigned char h2[] = {2, 'h', '2'};
    SSL_CTX_set_alpn_protos(context.get(), h2, sizeof h2);
    return context;
}

} // namespace espalier::http
