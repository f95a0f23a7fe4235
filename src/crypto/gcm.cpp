#include "crypto/gcm.h"

#include "crypto/openssl_handles.h"

namespace espalier::crypto {

namespace {

using CipherContext = Handle<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;

const unsigned char* bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char*>(view.data());
}

} // namespace

void gcmSeal(const SecretBytes& key, QByteArrayView nonce, QByteArrayView additional, QByteArrayView plain, char* text)
{
    auto* const out = reinterpret_cast<unsigned char*>(text);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    const bool done =
        EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.udata(), bytesOf(nonce)) == 1 &&
        EVP_EncryptUpdate(context.get(), nullptr, &written, bytesOf(additional), static_cast<int>(additional.size())) ==
            1 &&
        EVP_EncryptUpdate(context.get(), out, &written, bytesOf(plain), static_cast<int>(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(context.get(), out + plain.size(), &written) == 1 &&
        EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, gcmTagSize, out + plain.size()) == 1;
    if (!done) {
        qFatal("AES-256-GCM is not available"); // no input can cause this, and an unsealed secret must not go on
    }
}

bool gcmOpen(const SecretBytes& key, QByteArrayView nonce, QByteArrayView additional, QByteArrayView text,
             SecretBytes& plain)
{
    if (text.size() < gcmTagSize) {
        return false;
    }
    const QByteArrayView sealed = text.chopped(gcmTagSize);
    QByteArray tag = text.last(gcmTagSize).toByteArray();
    plain = SecretBytes(sealed.size());
    unsigned char none = 0;
    unsigned char* const out = plain.isEmpty() ? &none : plain.udata();
    const CipherContext context(EVP_CIPHER_CTX_new());
    int written = 0;
    return EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.udata(), bytesOf(nonce)) == 1 &&
           EVP_DecryptUpdate(context.get(), nullptr, &written, bytesOf(additional),
                             static_cast<int>(additional.size())) == 1 &&
           EVP_DecryptUpdate(context.get(), out, &written, bytesOf(sealed), static_cast<int>(sealed.size())) == 1 &&
           EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, gcmTagSize, tag.data()) == 1 &&
           EVP_DecryptFinal_ex(context.get(), out + sealed.size(), &written) == 1;
}

} // namespace espalier::crypto
