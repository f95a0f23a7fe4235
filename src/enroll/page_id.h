// The id that a page puts into its profile address: when the page was made, something random, and a code that
// binds both to the link, so that what comes back is known to be ours. Any thread.
#pragma once

#include "crypto/sealer.h"

#include <QByteArray>

#include <optional>

namespace espalier::enroll {

struct PageId {
    qint64 madeAt = 0; // ms
    QByteArray bytes;  // time and random part: names the page in table enrollment

    [[nodiscard]] static PageId make(qint64 nowMs);
    // Nothing when the text is not an id that was made for this link here.
    [[nodiscard]] static std::optional<PageId> read(const QByteArray& text, const crypto::Sealer& sealer,
                                                    const QByteArray& linkHash);
    [[nodiscard]] QByteArray text(const crypto::Sealer& sealer, const QByteArray& linkHash) const; // base64url
};

} // namespace espalier::enroll
