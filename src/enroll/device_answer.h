// What a device POSTs to a profile service: its attributes as a property list, CMS-signed with the certificate that it
// was built with, or with one that our authority has issued for the session (Apple: over-the-air profile delivery).
// Input is hostile; any thread.
#pragma once

#include "base/result.h"
#include "crypto/certificate.h"

#include <QList>

namespace espalier::enroll {

enum class SignedWith { BuiltIn, Issued };

struct DeviceAnswer {
    SignedWith with = SignedWith::BuiltIn;
    crypto::Certificate signer;
    QString udid;
    QString serial;
    QString product; // "iPhone15,2"
    QString build;   // Apple's VERSION: "22A3354"
    QByteArray challenge;
};

struct AnswerTrust {
    QList<crypto::Certificate> deviceAuthorities; // of built-in certificates
    crypto::Certificate ours;
    qint64 atMs = 0;
};

// InvalidInput: no signed property list, or no UDID or serial number in it. Refused: nobody whom we know signed it.
[[nodiscard]] Result<DeviceAnswer> readDeviceAnswer(QByteArrayView signedDer, const AnswerTrust& trust);

} // namespace espalier::enroll
