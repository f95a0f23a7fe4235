// The record of every certificate our authority made (table certificate).
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "ca/challenges.h"
#include "store/connection.h"

#include <QList>

#include <optional>

namespace espalier::ca {

enum class Kind { Root, Server, Signing, Device };
[[nodiscard]] const char* name(Kind kind); // "root", "server", "signing", "device"

struct Issued {
    CertificateId id;
    Kind kind = Kind::Device;
    QString serial; // upper-case hex
    QString subject;
    Binding binding;
    bool revoked = false;
    qint64 revokedAt = 0; // ms, 0 = never
    qint64 notBefore = 0; // ms
    qint64 notAfter = 0;  // ms
    QByteArray sha256;    // of the DER
    QByteArray der;
    QString host; // of a server certificate
};

[[nodiscard]] Result<std::optional<Issued>> findIssued(store::Connection& db, QByteArrayView sha256);
[[nodiscard]] Result<std::optional<Issued>> findIssued(store::Connection& db, CertificateId id);
[[nodiscard]] Result<std::optional<Issued>> findIssuedBySerial(store::Connection& db, const QString& serial);
[[nodiscard]] Result<std::optional<Issued>> newestOf(store::Connection& db, Kind kind);
// Oldest first, after the id given.
[[nodiscard]] Result<QList<Issued>> listIssued(store::Connection& db, CertificateId after, int most);
// Once it is known which device holds it (Authenticate).
[[nodiscard]] Result<> bindToDevice(store::Transaction& tx, CertificateId id, DeviceId device);

} // namespace espalier::ca
