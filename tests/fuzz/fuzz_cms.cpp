// Signed and enveloped data. A signature over the body may only be that of the device who signed the seeds.
#include "crypto/cms.h"
#include "crypto/cms_message.h"
#include "tests/fuzz/fixed_identity.h"

using namespace espalier;
using namespace espalier::crypto;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static const Certificate device = Certificate::read(fuzz::seedFile("device.pem")).value();
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    SignaturePolicy policy;
    policy.anchors = {fuzz::authority().certificate};
    policy.atMs = device.notBeforeMs() + 60'000;
    if (const auto verified = verifyDetached(bytes, "body", policy)) {
        if (verified->signer.der() != device.der()) {
            std::abort();
        }
    }
    if (verifyDetached(bytes, "another body", policy)) {
        std::abort();
    }
    if (const auto verified = verifyAttached(bytes, policy)) {
        if (verified->content != "body" || verified->signer.der() != device.der()) {
            std::abort();
        }
    }
    (void)openSigned(bytes);
    (void)openMessage(bytes);
    (void)readCertificatesOnly(bytes);
    if (envelopeCipher(bytes)) {
        (void)decrypt(bytes, fuzz::authority().key);
    }
    return 0;
}
