#include "server/operations/ca_operations.h"

#include "enroll/device_authorities.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

constexpr int defaultPage = 500;
constexpr int largestPage = 5000;

QJsonObject pemOf(const crypto::Certificate& certificate)
{
    return {{QStringLiteral("pem"), QString::fromLatin1(certificate.pem())}};
}

QJsonObject json(const ca::Issued& issued)
{
    const DeviceId device = issued.binding.device;
    return {{QStringLiteral("id"), issued.id.value},
            {QStringLiteral("serial"), issued.serial},
            {QStringLiteral("subject"), issued.subject},
            {QStringLiteral("kind"), QLatin1String(ca::name(issued.kind))},
            {QStringLiteral("not_before"), issued.notBefore},
            {QStringLiteral("not_after"), issued.notAfter},
            {QStringLiteral("revoked_at"), timeOrNull(issued.revokedAt)},
            {QStringLiteral("device"), device.isValid() ? QJsonValue(device.value) : QJsonValue(QJsonValue::Null)}};
}

// Few: one of each enrollment and each renewal. Newest first, for people.
Result<QJsonValue> identitiesOf(store::Store& store, const QJsonValue& device)
{
    return store.read([&](store::Connection& db) -> Result<QJsonValue> {
        const DeviceId id = TRY(deviceNamed(db, device));
        QJsonArray rows;
        for (const store::Row& row : TRY(db.all("SELECT c.id, c.id = COALESCE(d.certificate_id, 0) FROM certificate c "
                                                "JOIN device d ON d.id = c.device_id WHERE d.id = ? ORDER BY c.id DESC",
                                                {id.value}))) {
            if (const auto issued = TRY(ca::findIssued(db, CertificateId{row.integer(0)}))) {
                QJsonObject one = json(*issued);
                one.insert(QStringLiteral("current"), row.boolean(1));
                rows.append(one);
            }
        }
        return QJsonValue(rows);
    });
}

Result<QJsonValue> listCertificates(store::Store& store, const QJsonObject& arguments)
{
    if (isGiven(arguments, "device")) {
        return identitiesOf(store, arguments.value(QLatin1String("device")));
    }
    const qint64 after = TRY(numberArgument(arguments, "after", 0, 0, std::numeric_limits<qint64>::max()));
    const qint64 most = TRY(numberArgument(arguments, "most", defaultPage, 1, largestPage));
    const auto issued = TRY(store.read(
        [&](store::Connection& db) { return ca::listIssued(db, CertificateId{after}, static_cast<int>(most)); }));
    QJsonArray rows;
    for (const ca::Issued& one : issued) {
        rows.append(json(one));
    }
    return QJsonValue(rows);
}

Result<QJsonValue> issue(const ca::Authority& authority, const QJsonObject& arguments, const Caller& caller)
{
    const QByteArray bytes = TRY(base64Argument(arguments, "csr_base64"));
    const auto csr = TRY(crypto::CertificateRequest::read(bytes));
    return QJsonValue(pemOf(TRY(authority.issueDevice({}, csr.publicKeyDer(), caller.name))));
}

Result<QJsonValue> revoke(store::Store& store, const ca::Authority& authority, const QJsonObject& arguments,
                          const Caller& caller)
{
    const QString serial = TRY(requiredText(arguments, "serial"));
    TRY(store.write([&](store::Transaction& tx) { return authority.revoke(tx, serial, caller.name); }));
    return QJsonValue(QJsonObject());
}

Result<QJsonValue> addTrusted(ca::Authority& authority, const QJsonObject& arguments, const Caller& caller)
{
    const QByteArray pem = TRY(base64Argument(arguments, "pem_base64"));
    return QJsonValue(QJsonObject{{QStringLiteral("id"), TRY(authority.addTrusted(pem, caller.name))}});
}

Result<QJsonValue> listTrusted(const ca::Authority& authority)
{
    QJsonArray rows;
    for (const ca::TrustedAuthority& one : TRY(authority.trusted())) {
        rows.append(QJsonObject{{QStringLiteral("id"), one.id},
                                {QStringLiteral("subject"), one.certificate.subject()},
                                {QStringLiteral("not_after"), one.certificate.notAfterMs()},
                                {QStringLiteral("sha256"), QString::fromLatin1(one.certificate.sha256().toHex())}});
    }
    return QJsonValue(rows);
}

Result<QJsonValue> removeTrusted(ca::Authority& authority, const QJsonObject& arguments, const Caller& caller)
{
    const qint64 id = TRY(numberArgument(arguments, "id", 0, 1, std::numeric_limits<qint64>::max()));
    TRY(authority.removeTrusted(id, caller.name));
    return QJsonValue(QJsonObject());
}

QJsonArray authoritiesJson(const QList<enroll::DeviceAuthority>& authorities)
{
    QJsonArray rows;
    for (const enroll::DeviceAuthority& one : authorities) {
        rows.append(QJsonObject{{QStringLiteral("id"), one.id},
                                {QStringLiteral("subject"), one.certificate.subject()},
                                {QStringLiteral("not_after"), one.certificate.notAfterMs()},
                                {QStringLiteral("sha256"), QString::fromLatin1(one.certificate.sha256().toHex())}});
    }
    return rows;
}

// Of the certificates that devices are built with; none of ours, so nothing changes for identities.
void addDeviceAuthorityOperations(Operations& operations, store::Store& store)
{
    operations.add(QStringLiteral("ca.device_ca.add"), [&store](const QJsonObject& arguments, const Caller& caller) {
        return store.write([&](store::Transaction& tx) -> Result<QJsonValue> {
            const QByteArray pem = TRY(base64Argument(arguments, "pem_base64"));
            return authoritiesJson(TRY(enroll::addDeviceAuthorities(tx, pem, caller.name)));
        });
    });
    operations.add(QStringLiteral("ca.device_ca.list"), [&store](const QJsonObject&, const Caller&) {
        return store.read([](store::Connection& db) -> Result<QJsonValue> {
            return authoritiesJson(TRY(enroll::deviceAuthorities(db)));
        });
    });
    operations.add(QStringLiteral("ca.device_ca.remove"), [&store](const QJsonObject& arguments, const Caller& caller) {
        return store.write([&](store::Transaction& tx) -> Result<QJsonValue> {
            TRY(enroll::removeDeviceAuthority(
                tx, TRY(numberArgument(arguments, "id", 0, 1, std::numeric_limits<qint64>::max())), caller.name));
            return QJsonObject();
        });
    });
}

} // namespace

void addCaOperations(Operations& operations, store::Store& store, ca::Authority& authority)
{
    addDeviceAuthorityOperations(operations, store);
    operations.add(QStringLiteral("ca.export"), [&authority](const QJsonObject&, const Caller&) -> Result<QJsonValue> {
        return QJsonValue(pemOf(authority.root().certificate));
    });
    operations.add(QStringLiteral("ca.issue"), [&authority](const QJsonObject& arguments, const Caller& caller) {
        return issue(authority, arguments, caller);
    });
    operations.add(QStringLiteral("ca.list"), [&store](const QJsonObject& arguments, const Caller&) {
        return listCertificates(store, arguments);
    });
    operations.add(QStringLiteral("ca.revoke"),
                   [&store, &authority](const QJsonObject& arguments, const Caller& caller) {
                       return revoke(store, authority, arguments, caller);
                   });
    operations.add(QStringLiteral("ca.trust.add"), [&authority](const QJsonObject& arguments, const Caller& caller) {
        return addTrusted(authority, arguments, caller);
    });
    operations.add(QStringLiteral("ca.trust.list"),
                   [&authority](const QJsonObject&, const Caller&) { return listTrusted(authority); });
    operations.add(QStringLiteral("ca.trust.remove"), [&authority](const QJsonObject& arguments, const Caller& caller) {
        return removeTrusted(authority, arguments, caller);
    });
}

} // namespace espalier::server
