#include "apns/push_certificate.h"

#include "apns/identity_file.h"
#include "apns/invalid.h"
#include "audit/log.h"
#include "base/error_kind.h"
#include "store/secrets.h"
#include "store/settings.h"

namespace espalier::apns {

namespace {

constexpr qint64 soonMs = 30ll * 24 * 3600 * 1000;

QString keyPlace()
{
    return QStringLiteral("apns/push-key");
}

PushCertificate factsOf(const store::Row& row)
{
    return PushCertificate{row.text(0),    row.text(1),    row.text(2),    row.text(3), row.integer(4),
                           row.integer(5), row.boolean(6), row.integer(7), row.text(9)};
}

constexpr auto selectCurrent = "SELECT topic, subject, issuer, serial, not_before, not_after, apple, imported_at, "
                               "chain_pem, apple_account FROM push_certificate ORDER BY id DESC LIMIT 1";

// The topic is part of every enrollment and can't be changed from here.
Result<> keepTopic(store::Transaction& tx, const QString& topic, const QString& overrideTopic, const QString& actor)
{
    const auto fixed = TRY(store::setting(tx, "topic"));
    if (fixed.isEmpty()) {
        return store::setSetting(tx, QStringLiteral("topic"), topic);
    }
    if (fixed == topic) {
        return {};
    }
    if (!overrideTopic.isEmpty() && overrideTopic != topic) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("the topic typed is not that of the certificate, which is %1").arg(topic));
    }
    if (overrideTopic == topic) {
        TRY(store::setSetting(tx, QStringLiteral("topic"), topic));
        return audit::append(tx, {actor,
                                  QStringLiteral("push_certificate.topic_changed"),
                                  QStringLiteral("push_certificate"),
                                  topic,
                                  {{QStringLiteral("before"), fixed}, {QStringLiteral("topic"), topic}}});
    }
    const auto lost =
        TRY(tx.one("SELECT COUNT(*) FROM device WHERE state = 'enrolled'", {}, QStringLiteral("devices")));
    return fail(ErrorCode::Conflict, QLatin1String("other-topic"),
                QStringLiteral("this certificate is for topic %1, but the topic is %2 for good: %3 enrolled devices "
                               "would be lost. Renew the certificate instead of creating a new one")
                    .arg(topic, fixed)
                    .arg(lost.integer(0)));
}

} // namespace

bool isPushTopic(const QString& uid)
{
    return uid.startsWith(QLatin1String("com.apple.mgmt."));
}

bool isIssuedByApple(const crypto::Certificate& certificate)
{
    return certificate.issuer().contains(QLatin1String("O=Apple Inc"));
}

bool isValidAt(const crypto::Certificate& certificate, qint64 nowMs)
{
    return certificate.notBeforeMs() <= nowMs && nowMs < certificate.notAfterMs();
}

bool endsSoon(const crypto::Certificate& certificate, qint64 nowMs)
{
    return certificate.notAfterMs() - nowMs < soonMs;
}

Result<CheckedPushCertificate> checkPushCertificate(const PushCertificateFile& file, qint64 nowMs)
{
    return checkPushIdentity(
        TRY(within(readIdentityFile(file.content, file.key, file.password), QStringLiteral("push certificate"))),
        nowMs);
}

Result<CheckedPushCertificate> checkPushIdentity(crypto::Identity identity, qint64 nowMs)
{
    CheckedPushCertificate checked;
    checked.identity = std::move(identity);
    checked.identity.chain.clear(); // others in the file are none of ours
    const auto& certificate = checked.identity.certificate;
    if (!certificate.matches(checked.identity.key)) {
        return fail(ErrorCode::InvalidInput, QLatin1String("other-key"),
                    QStringLiteral("the private key belongs to another certificate"));
    }
    if (!checked.identity.key.isRsa()) {
        return invalid(QStringLiteral("push certificates have RSA keys, this one has not"));
    }
    auto& facts = checked.facts;
    facts.topic = certificate.userId();
    if (!isPushTopic(facts.topic)) {
        return invalid(facts.topic.isEmpty()
                           ? QStringLiteral("not an MDM push certificate: its subject has no UID")
                           : QStringLiteral("not an MDM push certificate: its UID is %1").arg(facts.topic));
    }
    facts.notBefore = certificate.notBeforeMs();
    facts.notAfter = certificate.notAfterMs();
    if (!isValidAt(certificate, nowMs)) {
        return invalid(nowMs < facts.notBefore ? QStringLiteral("the certificate is not valid yet")
                                               : QStringLiteral("the certificate has expired"));
    }
    facts.subject = certificate.subject();
    facts.issuer = certificate.issuer();
    facts.serial = certificate.serial();
    facts.apple = isIssuedByApple(certificate);
    if (!facts.apple) {
        checked.warnings.append(QStringLiteral("not-apple"));
    }
    if (endsSoon(certificate, nowMs)) {
        checked.warnings.append(QStringLiteral("expires-soon"));
    }
    return checked;
}

Result<QStringList> storePushCertificate(store::Transaction& tx, const crypto::Sealer& sealer,
                                         const CheckedPushCertificate& checked, const QString& actor,
                                         const StoringPushCertificate& storing)
{
    const auto& facts = checked.facts;
    TRY(keepTopic(tx, facts.topic, storing.overrideTopic, actor));
    auto warnings = checked.warnings;
    QString account = storing.appleAccount;
    if (const auto before = TRY(currentPushCertificate(tx))) {
        account = account.isEmpty() && before->topic == facts.topic ? before->appleAccount : account;
        if (before->serial == facts.serial) {
            warnings.append(QStringLiteral("same-serial"));
        } else if (facts.notAfter <= before->notAfter) {
            warnings.append(QStringLiteral("not-later"));
        }
    }
    const qint64 id = TRY(tx.insert(
        "INSERT INTO push_certificate (topic, chain_pem, subject, issuer, serial, not_before, not_after, apple, "
        "imported_at, apple_account) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {facts.topic, QString::fromLatin1(checked.identity.chainPem()), facts.subject, facts.issuer, facts.serial,
         facts.notBefore, facts.notAfter, facts.apple ? 1 : 0, tx.nowMs(), account}));
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

Result<qint64> devicesOfOtherTopics(store::Connection& db)
{
    return TRY(db.one("SELECT COUNT(*) FROM device WHERE state = 'enrolled' AND topic <> ? AND topic <> ''",
                      {TRY(store::setting(db, "topic"))}, QStringLiteral("devices of other topics")))
        .integer(0);
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
