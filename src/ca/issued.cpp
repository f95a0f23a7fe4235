#include "ca/issued.h"

#include "ca/records.h"
#include "crypto/random.h"

namespace espalier::ca {

namespace {

#define CERTIFICATE_COLUMNS                                                                                           \
    "SELECT id, kind, serial, subject, link_id, session, device_id, revoked_at, not_before, not_after, sha256, der, " \
    "names FROM certificate "

Kind kindFrom(const QString& text)
{
    for (const Kind kind : {Kind::Root, Kind::Server, Kind::Signing}) {
        if (text == QLatin1String(name(kind))) {
            return kind;
        }
    }
    return Kind::Device;
}

Issued issuedFrom(const store::Row& row)
{
    Issued issued;
    issued.id = CertificateId{row.integer(0)};
    issued.kind = kindFrom(row.text(1));
    issued.serial = row.text(2);
    issued.subject = row.text(3);
    issued.binding = {LinkId{row.integer(4)}, row.integer(5), DeviceId{row.integer(6)}};
    issued.revoked = !row.isNull(7);
    issued.revokedAt = issued.revoked ? row.integer(7) : 0;
    issued.notBefore = row.integer(8);
    issued.notAfter = row.integer(9);
    issued.sha256 = row.bytes(10);
    issued.der = row.bytes(11);
    issued.host = row.text(12);
    return issued;
}

std::optional<Issued> issuedFrom(const std::optional<store::Row>& row)
{
    return row ? std::optional(issuedFrom(*row)) : std::nullopt;
}

} // namespace

const char* name(Kind kind)
{
    switch (kind) {
    case Kind::Root:
        return "root";
    case Kind::Server:
        return "server";
    case Kind::Signing:
        return "signing";
    case Kind::Device:
        break;
    }
    return "device";
}

Result<std::optional<Issued>> findIssued(store::Connection& db, QByteArrayView sha256)
{
    return issuedFrom(TRY(db.first(CERTIFICATE_COLUMNS "WHERE sha256 = ?", {sha256.toByteArray()})));
}

Result<std::optional<Issued>> findIssued(store::Connection& db, CertificateId id)
{
    return issuedFrom(TRY(db.first(CERTIFICATE_COLUMNS "WHERE id = ?", {id.value})));
}

// As people copy it: with colons, in small letters, without a leading zero.
Result<std::optional<Issued>> findIssuedBySerial(store::Connection& db, const QString& serial)
{
    QString wanted = serial.trimmed().toUpper().remove(u':');
    if (wanted.size() % 2 != 0) {
        wanted.prepend(u'0');
    }
    return issuedFrom(TRY(db.first(CERTIFICATE_COLUMNS "WHERE serial = ?", {wanted})));
}

Result<std::optional<Issued>> newestOf(store::Connection& db, Kind kind)
{
    return issuedFrom(TRY(
        db.first(CERTIFICATE_COLUMNS "WHERE kind = ? ORDER BY id DESC LIMIT 1", {QString::fromLatin1(name(kind))})));
}

Result<QList<Issued>> listIssued(store::Connection& db, CertificateId after, int most)
{
    QList<Issued> all;
    for (const store::Row& row :
         TRY(db.all(CERTIFICATE_COLUMNS "WHERE id > ? ORDER BY id LIMIT ?", {after.value, most}))) {
        all.append(issuedFrom(row));
    }
    return all;
}

Result<> bindToDevice(store::Transaction& tx, CertificateId id, DeviceId device)
{
    TRY(tx.run("UPDATE certificate SET device_id = ? WHERE id = ?", {device.value, id.value}));
    tx.touch(store::Table::Certificate, id.value);
    return {};
}

Result<CertificateId> addRecord(store::Transaction& tx, const NewRecord& record)
{
    const crypto::Certificate& certificate = record.certificate;
    const qint64 id = TRY(tx.insert(
        "INSERT INTO certificate (kind, serial, subject, names, sha256, der, public_key_sha256, not_before, not_after, "
        "link_id, session, device_id, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {QString::fromLatin1(name(record.kind)), certificate.serial(), certificate.subject(), record.host,
         certificate.sha256(), certificate.der(), crypto::sha256(certificate.publicKeyDer()), certificate.notBeforeMs(),
         certificate.notAfterMs(), record.binding.link.value, record.binding.session, record.binding.device.value,
         tx.nowMs()}));
    tx.touch(store::Table::Certificate, id);
    QJsonObject facts{{QStringLiteral("kind"), QLatin1String(name(record.kind))},
                      {QStringLiteral("subject"), certificate.subject()}};
    const auto bound = [&facts](const QString& what, qint64 to) {
        if (to != 0) {
            facts.insert(what, to);
        }
    };
    bound(QStringLiteral("link"), record.binding.link.value);
    bound(QStringLiteral("session"), record.binding.session);
    bound(QStringLiteral("device"), record.binding.device.value);
    TRY(audit::append(tx, {record.actor, QStringLiteral("certificate.issued"), QStringLiteral("certificate"),
                           certificate.serial(), facts}));
    return CertificateId{id};
}

} // namespace espalier::ca
