#include "http/openssl_handles.h"

#include <openssl/err.h>

namespace espalier::http {

QString takeOpenSslError()
{
    const auto code = ERR_get_error();
    ERR_clear_error();
    const char* reason = ERR_reason_error_string(code);
    if (reason != nullptr) {
        return QString::fromLatin1(reason);
    }
    return code != 0 ? QStringLiteral("OpenSSL error %1").arg(code, 0, 16) : QString();
}

QByteArray derOf(X509* certificate)
{
    const int size = i2d_X509(certificate, nullptr);
    if (size <= 0) {
        return {};
    }
    QByteArray der(size, Qt::Uninitialized);
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    i2d_X509(certificate, &out);
    return der;
}

X509Handle certificateFromDer(const QByteArray& der)
{
    const auto* in = reinterpret_cast<const unsigned char*>(der.constData());
    X509Handle certificate(d2i_X509(nullptr, &in, static_cast<long>(der.size())));
    ERR_clear_error();
    return certificate;
}

} // namespace espalier::http
