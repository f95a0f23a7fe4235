// What practice mode makes for itself: passphrase, port, a push certificate that only the fake push service takes, and
// two profiles.
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <QByteArray>
#include <QList>

namespace espalier::app {

[[nodiscard]] Result<> writeFile(const QString& path, const QByteArray& content); // mode 0600
[[nodiscard]] Result<> writePassphraseFile(const QString& path);
[[nodiscard]] Result<quint16> freePort();

struct PemPair {
    QByteArray certificate;
    SecretBytes key;
};
[[nodiscard]] Result<PemPair> makePracticePushCertificate(qint64 nowMs);
[[nodiscard]] QList<QByteArray> practiceProfiles();

} // namespace espalier::app
