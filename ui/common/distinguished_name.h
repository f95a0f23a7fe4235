// Names in certificates, as people read them.
#pragma once

#include <QString>

namespace espalier::ui {

// "R11, Let's Encrypt" for "CN=R11,O=Let's Encrypt,C=US" (RFC 4514): the common name, and the organisation where the
// common name doesn't say it. What is no distinguished name stays as it is. Plain text, safe to show.
[[nodiscard]] QString certificateName(const QString& distinguishedName);

} // namespace espalier::ui
