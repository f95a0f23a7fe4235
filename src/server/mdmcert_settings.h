// Where requests for a push certificate are sent to be signed: settings "mdmcert_url" (an https:// address; empty:
// mdmcert.download) and "mdmcert_ca" (a PEM file on this computer, with who vouches for that address; empty: the
// system's authorities). For an office that runs the service itself.
#pragma once

#include "base/result.h"
#include "store/store.h"

#include <QUrl>

namespace espalier::server {

inline constexpr auto mdmcertAddress = "https://mdmcert.download/api/v1/signrequest";

// InvalidInput says what the value may be.
[[nodiscard]] Result<> checkMdmcertUrl(const QString& setting);
[[nodiscard]] Result<> checkMdmcertCa(const QString& setting);

struct MdmcertService {
    QUrl address;
    QByteArray authoritiesPem; // empty: the system's
};
// Outside of reads and writes: the file is read anew, and may be gone or another by now.
[[nodiscard]] Result<MdmcertService> mdmcertService(const store::Store& store);

} // namespace espalier::server
