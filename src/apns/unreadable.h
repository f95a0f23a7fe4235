// What a file is instead of the certificate that was expected, in words: people have several files of this errand in
// one folder. For this folder.
#pragma once

#include "base/result.h"

#include <QByteArray>

namespace espalier::apns {

// `error` is what reading it as a certificate or container ended with.
[[nodiscard]] QString whyUnreadable(const QByteArray& content, const Error& error);
// Without OpenSSL's own text, which tells nobody what to do, and without the kind.
[[nodiscard]] QString ownWords(const Error& error);

} // namespace espalier::apns
