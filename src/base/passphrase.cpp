#include "base/passphrase.h"

#include <algorithm>

namespace espalier {

// Counted where it lies: a copy as QString would not be wiped.
bool isLongEnough(QByteArrayView utf8Passphrase)
{
    const auto begins = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
    return std::count_if(utf8Passphrase.begin(), utf8Passphrase.end(), begins) >= leastPassphrase;
}

} // namespace espalier
