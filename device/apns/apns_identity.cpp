#include "device/apns/apns_identity.h"

#include <openssl/obj_mac.h>

namespace espalier::device {

namespace {
constexpr int serverDays = 397;
}

Result<KeyAndCertificate> prepareApnsIdentity(const StateFolder& folder, const QString& address)
{
    const KeyAndCertificate root =
        TRY(keptAuthority(folder, QStringLiteral("apns-ca"), QStringLiteral("Practice push service root")));
    QByteArray names = "DNS:localhost,IP:127.0.0.1,IP:0:0:0:0:0:0:0:1";
    if (address != QLatin1String("127.0.0.1") && address != QLatin1String("localhost")) {
        names += ",IP:" + address.toLatin1();
    }
    return issueBy(root, QStringLiteral("localhost"), serverDays,
                   {{NID_basic_constraints, "critical,CA:FALSE"},
                    {NID_key_usage, "critical,digitalSignature"},
                    {NID_ext_key_usage, "serverAuth"},
                    {NID_subject_alt_name, names},
                    {NID_subject_key_identifier, "hash"},
                    {NID_authority_key_identifier, "keyid"}});
}

} // namespace espalier::device
