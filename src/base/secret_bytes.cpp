#include "base/secret_bytes.h"

#include <cstring>
#include <utility>

namespace espalier {

void wipeMemory(void* memory, size_t size)
{
    if (size == 0) {
        return;
    }
    std::memset(memory, 0, size);
    __asm__ __volatile__("" : : "r"(memory) : "memory");
}

bool equalConstantTime(QByteArrayView a, QByteArrayView b)
{
    if (a.size() != b.size()) {
        return false;
    }
    unsigned char difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i) {
        difference = static_cast<unsigned char>(difference | (a[i] ^ b[i]));
    }
    return difference == 0;
}

SecretBytes::SecretBytes(QByteArrayView bytes) : m_bytes(bytes.begin(), bytes.end()) {}

SecretBytes::SecretBytes(qsizetype size) : m_bytes(static_cast<size_t>(size), '\0') {}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) {}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

SecretBytes::~SecretBytes()
{
    wipe();
}

void SecretBytes::wipe()
{
    wipeMemory(m_bytes.data(), m_bytes.size());
}

SecretBytes SecretBytes::take(QByteArray&& bytes)
{
    SecretBytes secret{QByteArrayView(bytes)};
    if (bytes.isDetached()) {
        wipeMemory(bytes.data(), static_cast<size_t>(bytes.size()));
    }
    bytes.clear();
    return secret;
}

} // namespace espalier
