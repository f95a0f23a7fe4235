#include "apns/push_certificate.h"

#include "audit/log.h"
#include "crypto/pkcs12.h"
#include "store/secrets.h"
#include "store/settings.h"

namespace espalier::apns {

namespace {

constexpr qint64 soonMs = 30ll * 24 * 3600 * 1000;

QString keyPlace()
{
    return QStringLiteral("apns/push-key");
}

bool isPem(QByteArrayView content)
{
    return content.contains("-----BEGIN ");
}

Failure invalid(const QString& what)
{
    return fail(ErrorCode::InvalidInput, what);
}

Result<crypto::Identity> matching(const QList<crypto::Certificate>& certificates, const crypto::PrivateKey& key)
{
    for (const auto& certificate : certificates) {
        if (certificate.matches(key)) {
            return crypto::Identity{key, certificate, {}};
        }
    }
    return invalid(QStringLiteral("the private key belongs to another certificate"));
}

Result<crypto::Identity> readIdentity(const PushCertificateFile& file)
{
    const auto context = QStringLiteral("push certificate");
    if (isPem(file.content)) {
        const auto certificates = TRY(within(crypto::Certificate::readAll(file.content), context));
        const bool keyInside = file.key.isEmpty();
        if (keyInside && !file.content.contains("PRIVATE KEY-----")) {
            return invalid(QStringLiteral("the private key is missing"));
        }
        const auto key = TRY(
            within(crypto::PrivateKey::read(keyInside ? QByteArrayView(file.content) : file.key.view(), file.password),
                   QStringLiteral("private key")));
        return matching(certificates, key);
    }
    if (const auto certificate = crypto::Certificate::read(file.content)) {
        if (file.key.isEmpty()) {
            return invalid(QStringLiteral("the private key is missing"));
        }
        const auto key =
            TRY(within(crypto::PrivateKey::read(file.key.view(), file.password), QStringLiteral("private key")));
        return matching({*certificate}, key);
    }
    return within(crypto::readPkcs12(file.content, file.password), context);
}

PushCertificate factsOf(const store::Row& row)
{
    return PushCertificate{row.text(0),    row.text(1),    row.text(2),    row.text(3),
                           row.integer(4), row.integer(5), row.boolean(6), row.integer(7)};
}

constexpr auto selectCurrent = "SELECT topic, subject, issuer, serial, not_before, not_after, apple, imported_at, "
                               "chain_pem FROM push_certificate ORDER BY id DESC LIMIT 1";

// The topic is part of every enrollment and can't be changed from here.
Result<> keepTopic(store::Transaction& tx, const QString& topic)
{
    const auto fixed = TRY(store::setting(tx, "topic"));
    if (fixed.isEmpty()) {
        return store::setSetting(tx, QStringLiteral("topic"), topic);
    }
    if (fixed == topic) {
        return {};
    }
    const auto lost =
        TRY(tx.one("SELECT COUNT(*) FROM device WHERE state = 'enrolled'", {}, QStringLiteral("devices")));
    return fail(ErrorCode::Conflict,
                QStringLiteral("this certificate is for topic %1, but the topic is %2 for good: %3 enrolled devices "
                               "would be lost. Renew the certificate instead of creating a new one")
                    .arg(topic, fixed)
                    .arg(lost.integer(0)));
}

} // namespace

Result<CheckedPushCertificate> checkPushCertificate(const PushCertificateFile& file, qint64 nowMs)
{
    CheckedPushCertificate checked;
    checked.identity = TRY(readIdentity(file));
    const auto& certificate = checked.identity.certificate;
    if (!certificate.matches(checked.identity.key)) {
        return invalid(QStringLiteral("the private key belongs to another certificate"));
    }
    if (!checked.identity.key.isRsa()) {
        return invalid(QStringLiteral("push certificates have RSA keys, this one has not"));
    }
    auto& facts = checked.facts;
    facts.topic = certificate.userId();
    if (!facts.topic.startsWith(QLatin1String("com.apple.mgmt."))) {
        return invalid(facts.topic.isEmpty()
                           ? QStringLiteral("not an MDM push certificate: its subject has no UID")
                           : QStringLiteral("not an MDM push certificate: its UID is %1").arg(facts.topic));
    }
    facts.notBefore = certificate.notBeforeMs();
    facts.notAfter = certificate.notAfterMs();
    if (nowMs < facts.notBefore || nowMs >= facts.notAfter) {
        return invalid(nowMs < facts.notBefore ? QStringLiteral("the certificate is not valid yet")
                                               : QStringLiteral("the certificate has expired"));
    }
    facts.subject = certificate.subject();
    facts.issuer = certificate.issuer();
    facts.serial = certificate.serial();
    facts.apple = facts.issuer.contains(QLatin1String("O=Apple Inc"));
    if (!facts.apple) {
        checked.warnings.append(QStringLiteral("not-apple"));
    }
    if (facts.notAfter - nowMs < soonMs) {
        checked.warnings.append(QStringLiteral("expires-soon"));
    }
    return checked;
}

Result<QStringList> storePushCertificate(store::Transaction& tx, const crypto::Sealer& sealer,
                                         const CheckedPushCertificate& checked, const QString& actor)
{
    const auto& facts = checked.facts;
    TRY(keepTopic(tx, facts.topic));
    auto warnings = checked.warnings;
    if (const auto before = TRY(currentPushCertificate(tx))) {
        if (before->serial == facts.serial) {
            warnings.append(QStringLiteral("same-serial"));
        } else if (facts.notAfter <= before->notAfter) {
            warnings.append(QStringLiteral("not-later"));
        }
    }
    const qint64 id = TRY(tx.insert(
        "INSERT INTO push_certificate (topic, chain_pem, subject, issuer, serial, not_before, not_after, apple, "
        "imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {facts.topic, QString::fromLatin1(checked.identity.chainPem()), facts.subject, facts.issuer, facts.serial,
         facts.notBefore, facts.notAfter, facts.apple ? 1 : 0, tx.nowMs()}));
    const auto pem = checked.identity.key.toPkcs8Pem();
    TRY(store::putSecret(tx, keyPlace(), sealer.seal(pem.view(), store::secretPlace(keyPlace()))));
    tx.touch(store::Table::PushCertificate, id);
    TRY(audit::append(tx, {actor,
                           QStringLiteral("push_certificate.imported"),
                           QStringLiteral("push_certificate"),
                           QString::number(id),
                           {{QStringLiteral("topic"), facts.topic},
                            {QStringLiteral("serial"), facts.serial},
                            {QStringLiteral("not_after"), facts.notAfter}}}));
    return warnings;
}

Result<std::optional<PushCertificate>> currentPushCertificate(store::Connection& db)
{
    const auto row = TRY(db.first(selectCurrent));
    if (!row) {
        return std::optional<PushCertificate>();
    }
    return std::optional<PushCertificate>(factsOf(*row));
}

Result<std::optional<PushIdentity>> loadPushIdentity(store::Connection& db, const crypto::Sealer& sealer)
{
    const auto row = TRY(db.first(selectCurrent));
    if (!row) {
        return std::optional<PushIdentity>();
    }
    const auto sealed = TRY(store::secret(db, keyPlace()));
    if (!sealed) {
        return fail(ErrorCode::Storage, QStringLiteral("the push certificate's key is missing"));
    }
    PushIdentity identity;
    identity.facts = factsOf(*row);
    identity.chainPem = row->text(8).toLatin1();
    identity.keyPem = TRY(sealer.open(*sealed, store::secretPlace(keyPlace())));
    return std::optional<PushIdentity>(std::move(identity));
}

} // namespace espalier::apns
