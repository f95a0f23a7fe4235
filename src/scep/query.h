// The query of a SCEP request, as clients really write it.
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace espalier::scep {

// Percent-decoded; the first when it occurs twice. '+' stays '+': base64 in queries is not always encoded.
[[nodiscard]] std::optional<QByteArray> queryValue(QByteArrayView query, QByteArrayView key);

// The DER in message=. macOS leaves '+' and '/' as they are, and some hops turn '+' into a space.
[[nodiscard]] std::optional<QByteArray> messageFromQuery(QByteArrayView query);

} // namespace espalier::scep
