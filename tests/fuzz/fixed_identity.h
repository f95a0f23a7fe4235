// The identity that the seeds were made for; run.sh names its folder in ESPALIER_FUZZ_SEEDS.
#pragma once

#include "crypto/certificate.h"

#include <QFile>

#include <cstdlib>

namespace espalier::fuzz {

inline QByteArray seedFile(const char* name)
{
    QFile file(qEnvironmentVariable("ESPALIER_FUZZ_SEEDS") + QLatin1Char('/') + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly)) {
        std::abort();
    }
    return file.readAll();
}

inline const crypto::Identity& authority()
{
    static const crypto::Identity identity{crypto::PrivateKey::read(seedFile("authority.key")).value(),
                                           crypto::Certificate::read(seedFile("authority.pem")).value(),
                                           {}};
    return identity;
}

} // namespace espalier::fuzz
