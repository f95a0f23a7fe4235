// The signature of a profile that was opened, in words. GUI thread.
#pragma once

#include "profiles/editing/origin.h"
#include "ui/editor/chip.h"

#include <QStringList>

namespace espalier::ui {

struct SignatureWords {
    QString chip; // "Signed by MF-Admin"
    ChipLook look = ChipLook::Plain;
    QStringList sentences; // signer, issuer, validity, whether it fits, what editing does to it
};

// The signer's common name, else the whole name; as the certificate says it.
[[nodiscard]] QString signerName(const profiles::SignatureFacts& signature);
[[nodiscard]] SignatureWords signatureWords(const profiles::SignatureFacts& signature, qint64 nowMs);

} // namespace espalier::ui
