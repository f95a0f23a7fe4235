#include "crypto/openssl_handles.h"

#include <openssl/err.h>

#include <algorithm>
#include <array>
#include <limits>

namespace espalier::crypto {

BioHandle bioOver(QByteArrayView bytes)
{
    // A null pointer or a negative length would mean something else to OpenSSL.
    const auto length = std::min<qsizetype>(bytes.size(), std::numeric_limits<int>::max());
    return BioHandle(BIO_new_mem_buf(bytes.isNull() ? "" : bytes.data(), static_cast<int>(length)));
}

BioHandle memoryBio()
{
    return BioHandle(BIO_new(BIO_s_mem()));
}

QByteArray contentOf(BIO* memory)
{
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(memory, &bytes);
    return length > 0 ? QByteArray(bytes, length) : QByteArray();
}

Failure opensslFailure(const QString& context, ErrorCode code)
{
    const unsigned long error = ERR_peek_last_error();
    ERR_clear_error();
    if (error == 0) {
        return fail(code, context);
    }
    std::array<char, 256> text{};
    ERR_error_string_n(error, text.data(), text.size());
    return fail(code, context + QStringLiteral(": ") + QString::fromLatin1(text.data()));
}

} // namespace espalier::crypto
