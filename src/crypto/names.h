// X.509 names in and out. For the .cpp files of this folder.
#pragma once

#include "crypto/openssl_handles.h"

#include <QList>
#include <QStringList>

namespace espalier::crypto {

// RFC 2253 text, UTF-8 shown as such.
[[nodiscard]] QString nameText(const X509_NAME* name);
// The last value of this attribute, empty when there is none.
[[nodiscard]] QString nameValue(const X509_NAME* name, int nid);
// One RDN for each pair, in order; short names as OpenSSL knows them.
[[nodiscard]] Result<> fillName(X509_NAME* name, const QList<std::pair<QString, QString>>& subject);

// subjectAltName of DNS names and IP addresses; null for an empty list.
struct AlternativeNamesReleaser {
    void operator()(GENERAL_NAMES* names) const { GENERAL_NAMES_free(names); }
};
using AlternativeNames = std::unique_ptr<GENERAL_NAMES, AlternativeNamesReleaser>;
[[nodiscard]] Result<AlternativeNames> alternativeNames(const QStringList& names);
[[nodiscard]] QStringList alternativeNames(const X509* certificate);

} // namespace espalier::crypto
