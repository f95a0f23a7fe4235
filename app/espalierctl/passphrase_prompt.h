// A passphrase from a file, or typed where somebody can.
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

namespace espalier::ctl {

enum class Typed { Once, Twice }; // twice where a new one is made

// The first line of the file. Without a file it is asked for on the terminal, unseen; InvalidInput when there is none.
[[nodiscard]] Result<SecretBytes> passphraseFrom(const QString& file, const QString& option, Typed typed,
                                                 const char* prompt = "Passphrase of the backup: ");

} // namespace espalier::ctl
