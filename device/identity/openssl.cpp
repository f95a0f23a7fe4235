#include "device/identity/openssl.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>

#include <QList>

#include <array>

namespace espalier::device {

Failure cryptoFailure(const QString& doing)
{
    QString why;
    while (const unsigned long code = ERR_get_error()) {
        std::array<char, 256> text{};
        ERR_error_string_n(code, text.data(), text.size());
        why += (why.isEmpty() ? QString() : QStringLiteral("; ")) + QString::fromLatin1(text.data());
    }
    return fail(ErrorCode::Crypto, why.isEmpty() ? doing : doing + QStringLiteral(": ") + why);
}

BioPtr memory(const QByteArray& bytes)
{
    BioPtr bio(BIO_new(BIO_s_mem()));
    BIO_write(bio.get(), bytes.constData(), static_cast<int>(bytes.size()));
    return bio;
}

BioPtr memory()
{
    return BioPtr(BIO_new(BIO_s_mem()));
}

QByteArray content(BIO* bio)
{
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<qsizetype>(size)};
}

QByteArray derOf(const X509* certificate)
{
    unsigned char* bytes = nullptr;
    const int size = i2d_X509(certificate, &bytes);
    if (size <= 0) {
        return {};
    }
    QByteArray der(reinterpret_cast<const char*>(bytes), size);
    OPENSSL_free(bytes);
    return der;
}

X509Ptr certificateFromDer(const QByteArray& der)
{
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    X509Ptr certificate(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    return certificate;
}

QList<QByteArray> certificatesFromPem(const QByteArray& pem)
{
    const BioPtr bio = memory(pem);
    QList<QByteArray> all;
    while (const X509Ptr one{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)}) {
        all.append(derOf(one.get()));
    }
    ERR_clear_error();
    return all;
}

QByteArray pemOf(const QByteArray& certificateDer)
{
    const X509Ptr certificate = certificateFromDer(certificateDer);
    const BioPtr bio = memory();
    if (certificate) {
        PEM_write_bio_X509(bio.get(), certificate.get());
    }
    return content(bio.get());
}

QString commonName(const X509* certificate)
{
    std::array<char, 256> text{};
    const int size =
        X509_NAME_get_text_by_NID(X509_get_subject_name(certificate), NID_commonName, text.data(), text.size());
    return size > 0 ? QString::fromUtf8(text.data(), size) : QString();
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, '\0');
    RAND_bytes(reinterpret_cast<unsigned char*>(bytes.data()), count);
    return bytes;
}

} // namespace espalier::device
