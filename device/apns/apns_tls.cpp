#include "device/apns/apns_tls.h"

#include <array>

namespace espalier::device {

namespace {

int judgeCertificate(X509_STORE_CTX* store, void*)
{
    const auto* tls = static_cast<const SSL*>(X509_STORE_CTX_get_ex_data(store, SSL_get_ex_data_X509_STORE_CTX_idx()));
    const auto* error = static_cast<const int*>(SSL_get_app_data(tls));
    if (error == nullptr || *error == X509_V_OK) {
        return 1;
    }
    X509_STORE_CTX_set_error(store, *error); // becomes the TLS alert
    return 0;
}

int selectHttp2(SSL*, const unsigned char** out, unsigned char* outSize, const unsigned char* in, unsigned inSize,
                void*)
{
    static constexpr unsigned char wanted[] = "\x02h2";
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outSize, wanted, 3, in, inSize) != OPENSSL_NPN_NEGOTIATED) {
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    }
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

} // namespace

Result<SslContextPtr> makeApnsContext(EVP_PKEY* key, X509* certificate)
{
    SslContextPtr context(SSL_CTX_new(TLS_server_method()));
    SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    SSL_CTX_set_cert_verify_callback(context.get(), judgeCertificate, nullptr);
    SSL_CTX_set_alpn_select_cb(context.get(), selectHttp2, nullptr);
    SSL_CTX_set_session_id_context(context.get(), reinterpret_cast<const unsigned char*>("apns"), 4);
    SSL_CTX_set_mode(context.get(), SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    if (SSL_CTX_use_certificate(context.get(), certificate) != 1 || SSL_CTX_use_PrivateKey(context.get(), key) != 1) {
        return cryptoFailure(QStringLiteral("push service identity"));
    }
    return context;
}

void expectCertificate(SSL* tls, const int& error)
{
    SSL_set_app_data(tls, const_cast<int*>(&error));
}

QString pushTopicOf(const X509* certificate)
{
    if (certificate == nullptr || X509_cmp_current_time(X509_get0_notAfter(certificate)) < 0 ||
        X509_cmp_current_time(X509_get0_notBefore(certificate)) > 0) {
        return {};
    }
    std::array<char, 256> text{};
    const int size =
        X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_userId, text.data(), text.size());
    const QString topic = size > 0 ? QString::fromUtf8(text.data(), size) : QString();
    return topic.startsWith(QLatin1String("com.apple.mgmt.")) ? topic : QString();
}

} // namespace espalier::device
