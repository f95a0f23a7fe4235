// The page behind an enrollment link, as far as a device needs it.
#pragma once

#include <QByteArray>
#include <QUrl>

#include <optional>

namespace espalier::device {

// Where the page's rel="enrollment" anchor leads; exactly one is expected.
[[nodiscard]] std::optional<QUrl> enrollmentAnchor(const QByteArray& html, const QUrl& page);

} // namespace espalier::device
