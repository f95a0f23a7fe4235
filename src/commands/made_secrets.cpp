#include "commands/made_secrets.h"

#include "crypto/pbkdf2.h"
#include "crypto/random.h"
#include "plist/writer.h"

namespace espalier::commands {

namespace {

constexpr char passwordLetters[] = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789"; // no 0 O 1 I l o
constexpr char bypassLetters[] = "0123456789ACDEFGHJKLMNPQRTUVWXYZ";
constexpr int hashIterations = 40'000;

// Evenly: bytes beyond the last whole round are thrown away.
SecretBytes letters(const char* alphabet, int size, int count)
{
    QByteArray text;
    const int rounds = 256 - 256 % size;
    while (text.size() < count) {
        const SecretBytes random = crypto::randomSecret(2 * count);
        for (const char one : random.view()) {
            const int value = static_cast<unsigned char>(one);
            if (value < rounds && text.size() < count) {
                text += alphabet[value % size];
            }
        }
    }
    return SecretBytes::take(std::move(text));
}

} // namespace

SecretBytes newPin()
{
    return letters("0123456789", 10, 6);
}

SecretBytes newPassword()
{
    const SecretBytes random = letters(passwordLetters, sizeof passwordLetters - 1, 20);
    QByteArray text;
    for (qsizetype i = 0; i < random.view().size(); ++i) {
        if (i > 0 && i % 4 == 0) {
            text += '-';
        }
        text += random.view()[i];
    }
    return SecretBytes::take(std::move(text));
}

QByteArray passwordHash(const SecretBytes& password, const QByteArray& purpose)
{
    const QByteArray salt = crypto::hmacSha256(password, "passwordHash " + purpose); // 32 bytes that nobody knows
    const QByteArray entropy = crypto::pbkdf2(crypto::Pbkdf2Hash::Sha512, password, salt, hashIterations, 128);
    return plist::toXml(plist::Dict().set(QStringLiteral("SALTED-SHA512-PBKDF2"),
                                          plist::Dict()
                                              .set(QStringLiteral("entropy"), entropy)
                                              .set(QStringLiteral("salt"), salt)
                                              .set(QStringLiteral("iterations"), hashIterations)));
}

SecretBytes newBypassKey()
{
    return crypto::randomSecret(16);
}

// 25 groups of five bits, then the last three bits as one.
SecretBytes bypassCode(const SecretBytes& key)
{
    const QByteArrayView bytes = key.view();
    const auto bit = [&bytes](int at) { return (static_cast<unsigned char>(bytes[at / 8]) >> (7 - at % 8)) & 1; };
    QByteArray code;
    for (int at = 0; at < 128; at += 5) {
        if (at == 25 || at == 50 || at == 70 || at == 90 || at == 110) {
            code += '-';
        }
        int value = 0;
        for (int i = at; i < std::min(at + 5, 128); ++i) {
            value = value * 2 + bit(i);
        }
        code += bypassLetters[value];
    }
    return SecretBytes::take(std::move(code));
}

QByteArray bypassEscrow(const SecretBytes& key)
{
    return crypto::pbkdf2(crypto::Pbkdf2Hash::Sha256, key, QByteArray(4, '\0'), 50'000, 32).toHex();
}

} // namespace espalier::commands
