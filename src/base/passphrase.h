// How long a passphrase has to be that protects something others may try as often as they like.
#pragma once

#include <QByteArrayView>

namespace espalier {

inline constexpr int leastPassphrase = 10; // characters (code points), however many bytes each takes

[[nodiscard]] bool isLongEnough(QByteArrayView utf8Passphrase);

} // namespace espalier
