// Bytes that are wiped when dropped: keys, passwords, PINs, tokens. Copying is explicit; there is no way to
// print one by accident.
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace espalier {

class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes);
    explicit SecretBytes(qsizetype size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    [[nodiscard]] SecretBytes copy() const { return SecretBytes(view()); }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }
    [[nodiscard]] char* data() { return m_bytes.data(); }
    [[nodiscard]] const char* data() const { return m_bytes.data(); }
    [[nodiscard]] unsigned char* udata() { return reinterpret_cast<unsigned char*>(m_bytes.data()); }
    [[nodiscard]] const unsigned char* udata() const { return reinterpret_cast<const unsigned char*>(m_bytes.data()); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_bytes.size()); }
    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }

    // Takes the content of a QByteArray and overwrites the original where it is not shared.
    [[nodiscard]] static SecretBytes take(QByteArray&& bytes);

private:
    void wipe();
    std::vector<char> m_bytes;
};

// Overwrites memory in a way that the compiler keeps.
void wipeMemory(void* memory, size_t size);

// Compares without telling by its duration where the first difference is.
[[nodiscard]] bool equalConstantTime(QByteArrayView a, QByteArrayView b);

} // namespace espalier
