#include "enroll/device_authorities.h"

#include "audit/log.h"
#include "base/error_kind.h"

namespace espalier::enroll {

namespace {

Result<> note(store::Transaction& tx, const char* kind, qint64 id, const crypto::Certificate& certificate,
              const QString& actor)
{
    tx.touch(store::Table::Certificate, 0);
    return audit::append(tx, {actor,
                              QString::fromLatin1(kind),
                              QStringLiteral("authority"),
                              QString::number(id),
                              {{QStringLiteral("subject"), certificate.subject()},
                               {QStringLiteral("sha256"), QString::fromLatin1(certificate.sha256().toHex())}}});
}

Result<QList<crypto::Certificate>> readAuthorities(QByteArrayView pemOrDer)
{
    QList<crypto::Certificate> all;
    if (pemOrDer.contains("-----BEGIN")) {
        all = TRY(crypto::Certificate::readAll(pemOrDer));
    } else {
        all.append(TRY(crypto::Certificate::read(pemOrDer)));
    }
    if (all.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is no certificate in it"));
    }
    for (const crypto::Certificate& one : std::as_const(all)) {
        if (!one.isCa()) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("%1 is not a certificate authority's certificate").arg(one.subject()));
        }
    }
    return all;
}

} // namespace

Result<QList<DeviceAuthority>> deviceAuthorities(store::Connection& db)
{
    QList<DeviceAuthority> all;
    for (const store::Row& row : TRY(db.all("SELECT id, der, added_at FROM device_ca ORDER BY id"))) {
        all.append({row.integer(0), TRY(crypto::Certificate::read(row.bytes(1))), row.integer(2)});
    }
    return all;
}

Result<QList<DeviceAuthority>> addDeviceAuthorities(store::Transaction& tx, QByteArrayView pemOrDer,
                                                    const QString& actor)
{
    QList<DeviceAuthority> added;
    for (const crypto::Certificate& certificate : TRY(readAuthorities(pemOrDer))) {
        if (TRY(tx.first("SELECT 1 FROM device_ca WHERE sha256 = ?", {certificate.sha256()}))) {
            continue;
        }
        const qint64 id = TRY(tx.insert("INSERT INTO device_ca (sha256, der, added_at) VALUES (?, ?, ?)",
                                        {certificate.sha256(), certificate.der(), tx.nowMs()}));
        TRY(note(tx, "ca.device_ca_added", id, certificate, actor));
        added.append({id, certificate, tx.nowMs()});
    }
    return added;
}

Result<> removeDeviceAuthority(store::Transaction& tx, qint64 id, const QString& actor)
{
    const auto row = TRY(tx.one("SELECT der FROM device_ca WHERE id = ?", {id}, {"device certificate authority", id}));
    TRY(tx.run("DELETE FROM device_ca WHERE id = ?", {id}));
    return note(tx, "ca.device_ca_removed", id, TRY(crypto::Certificate::read(row.bytes(0))), actor);
}

Result<> checkDeviceAuthorities(store::Connection& db)
{
    if (TRY(db.first("SELECT 1 FROM device_ca LIMIT 1"))) {
        return {};
    }
    return fail(ErrorCode::Unavailable, QLatin1String("no-device-ca"),
                QStringLiteral("what a device says of itself can't be checked: import Apple's device certificate "
                               "authority first (espalierctl ca device-ca add)"));
}

} // namespace espalier::enroll
