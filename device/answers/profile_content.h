// A profile as a device sees it once it is opened.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QVariantMap>

namespace espalier::device {

struct OpenedProfile {
    QVariantMap dictionary;
    QList<QByteArray> signers; // DER; empty: not signed
};

// Plain XML or CMS around it. Through MDM an unknown signer is fine, a broken signature is not; the same goes for
// missing keys and identifiers used twice.
[[nodiscard]] Result<OpenedProfile> openProfile(const QByteArray& bytes);

} // namespace espalier::device
