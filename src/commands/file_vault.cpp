#include "commands/file_vault.h"

#include "audit/log.h"
#include "base/durations.h"
#include "base/error_kind.h"
#include "commands/device_secrets.h"
#include "crypto/cms.h"
#include "crypto/random.h"
#include "crypto/sealer.h"
#include "plist/writer.h"
#include "store/secrets.h"

namespace espalier::commands {

namespace {

constexpr qsizetype longestRecoveryKey = 200;
const QString escrowPlace = QStringLiteral("filevault/escrow");
const QString rotation = QStringLiteral("RotateFileVaultKey");

QString replyPlace(const QString& uuid)
{
    return QStringLiteral("filevault/reply/") + uuid;
}

plist::Dict payload(const char* type, const char* name, const QString& uuid)
{
    return plist::Dict()
        .set(QStringLiteral("PayloadType"), type)
        .set(QStringLiteral("PayloadVersion"), 1)
        .set(QStringLiteral("PayloadIdentifier"), QStringLiteral("espalier.filevault.") + uuid)
        .set(QStringLiteral("PayloadUUID"), uuid)
        .set(QStringLiteral("PayloadDisplayName"), name);
}

// A recovery key is letters, digits and dashes; whatever else came out was not meant for us.
bool isRecoveryKey(QByteArrayView key)
{
    return !key.isEmpty() && key.size() <= longestRecoveryKey && std::all_of(key.begin(), key.end(), [](char one) {
        return (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9') || one == '-';
    });
}

Result<SecretBytes> recoveryKey(QByteArrayView enveloped, const crypto::Identity& recipient)
{
    const SecretBytes opened = TRY(crypto::decrypt(enveloped, recipient.key));
    const QByteArrayView trimmed = opened.view().trimmed();
    if (!isRecoveryKey(trimmed)) {
        return fail(ErrorCode::Crypto, QStringLiteral("it holds no recovery key"));
    }
    return SecretBytes(trimmed);
}

} // namespace

Result<crypto::Identity> FileVault::newIdentity(const QString& name, qint64 lifeMs) const
{
    crypto::Identity identity;
    identity.key = TRY(crypto::PrivateKey::generateRsa(2048));
    crypto::CertificateTemplate what;
    what.subject = {{QStringLiteral("CN"), name}};
    what.notBeforeMs = m_clock.nowMs() - dayMs;
    what.notAfterMs = std::min(m_clock.nowMs() + lifeMs, m_authority.root().certificate.notAfterMs());
    identity.certificate =
        TRY(crypto::issue(what, identity.key.publicKeyDer(), &m_authority.root(), m_authority.root().key));
    return identity;
}

Result<> FileVault::keepIdentity(store::Transaction& tx, const QString& place, const crypto::Identity& identity) const
{
    const QString key = place + QStringLiteral("/key");
    const QString certificate = place + QStringLiteral("/certificate");
    TRY(store::putSecret(tx, key, m_sealer.seal(identity.key.toPkcs8Der().view(), store::secretPlace(key))));
    return store::putSecret(tx, certificate,
                            m_sealer.seal(identity.certificate.der(), store::secretPlace(certificate)));
}

Result<std::optional<crypto::Identity>> FileVault::kept(store::Connection& db, const QString& place) const
{
    const QString keyPlace = place + QStringLiteral("/key");
    const QString certificatePlace = place + QStringLiteral("/certificate");
    const auto key = TRY(store::secret(db, keyPlace));
    const auto certificate = TRY(store::secret(db, certificatePlace));
    if (!key || !certificate) {
        return std::optional<crypto::Identity>();
    }
    crypto::Identity identity;
    identity.key = TRY(crypto::PrivateKey::read(TRY(m_sealer.open(*key, store::secretPlace(keyPlace))).view()));
    identity.certificate =
        TRY(crypto::Certificate::read(TRY(m_sealer.open(*certificate, store::secretPlace(certificatePlace))).view()));
    return std::optional(identity);
}

Result<crypto::Certificate> FileVault::escrowCertificate()
{
    const auto before = TRY(m_store.read([&](store::Connection& db) { return kept(db, escrowPlace); }));
    if (before) {
        return before->certificate;
    }
    const crypto::Identity made = TRY(newIdentity(QStringLiteral("FileVault recovery keys"), 3650 * dayMs));
    return m_store.write([&](store::Transaction& tx) -> Result<crypto::Certificate> {
        if (const auto other = TRY(kept(tx, escrowPlace))) {
            return other->certificate; // somebody was quicker
        }
        TRY(keepIdentity(tx, escrowPlace, made));
        return made.certificate;
    });
}

Result<QByteArray> FileVault::escrowProfile(const QString& organization)
{
    const crypto::Certificate certificate = TRY(escrowCertificate());
    const QString certificateUuid = crypto::randomUuid();
    plist::Array content;
    content.emplace_back(payload("com.apple.security.pkcs1", "Certificate for recovery keys", certificateUuid)
                             .set(QStringLiteral("PayloadCertificateFileName"), "filevault.cer")
                             .set(QStringLiteral("PayloadContent"), certificate.der()));
    content.emplace_back(payload("com.apple.MCX.FileVault2", "FileVault", crypto::randomUuid())
                             .set(QStringLiteral("Enable"), "On")
                             .set(QStringLiteral("Defer"), true)
                             .set(QStringLiteral("ShowRecoveryKey"), false)
                             .set(QStringLiteral("UseRecoveryKey"), true));
    content.emplace_back(
        payload("com.apple.security.FDERecoveryKeyEscrow", "Escrow of the recovery key", crypto::randomUuid())
            .set(QStringLiteral("EncryptCertPayloadUUID"), certificateUuid)
            .set(QStringLiteral("Location"), organization.isEmpty() ? QStringLiteral("IT") : organization));
    const QString uuid = crypto::randomUuid();
    return plist::toXml(plist::Dict()
                            .set(QStringLiteral("PayloadType"), "Configuration")
                            .set(QStringLiteral("PayloadVersion"), 1)
                            .set(QStringLiteral("PayloadIdentifier"), QStringLiteral("espalier.filevault"))
                            .set(QStringLiteral("PayloadUUID"), uuid)
                            .set(QStringLiteral("PayloadScope"), "System")
                            .set(QStringLiteral("PayloadDisplayName"), "FileVault with escrow")
                            .set(QStringLiteral("PayloadContent"), content));
}

Result<crypto::Identity> FileVault::newReply() const
{
    return newIdentity(QStringLiteral("FileVault reply"), 400 * dayMs);
}

Result<> FileVault::keepReply(store::Transaction& tx, const QString& uuid, const crypto::Identity& reply) const
{
    return keepIdentity(tx, replyPlace(uuid), reply);
}

Result<> FileVault::fill(store::Transaction& tx, const mdm::CommandFor& one, plist::Dict& command) const
{
    if (!command.contains(u"KeyType")) {
        command.set(QStringLiteral("KeyType"), "personal");
    }
    if (!command.contains(u"FileVaultUnlock")) {
        const auto key = TRY(currentSecret(tx, m_sealer, one.device, fileVaultSecret));
        if (!key) {
            return fail(ErrorCode::Conflict, QLatin1String("no-recovery-key"),
                        QStringLiteral("no recovery key of this Mac is here; give the password of one of its users "
                                       "(FileVaultUnlock.Password)"));
        }
        command.set(QStringLiteral("FileVaultUnlock"),
                    plist::Dict().set(QStringLiteral("Password"), QString::fromUtf8(key->view())));
    }
    if (!command.contains(u"ReplyEncryptionCertificate")) {
        auto reply = TRY(kept(tx, replyPlace(one.uuid)));
        if (!reply) {
            reply = TRY(kept(tx, escrowPlace));
        }
        if (!reply) {
            return fail(ErrorCode::Conflict, QStringLiteral("there is no certificate for the answer"));
        }
        command.set(QStringLiteral("ReplyEncryptionCertificate"), reply->certificate.der());
    }
    return {};
}

Result<> FileVault::securityTold(store::Transaction& tx, const mdm::CommandResult& result) const
{
    const plist::Dict* answer = result.response.dict(u"SecurityInfo");
    const QByteArray enveloped = answer != nullptr ? answer->data(u"FDE_PersonalRecoveryKeyCMS") : QByteArray();
    if (result.status != mdm::ResultStatus::Acknowledged || enveloped.isEmpty()) {
        return {};
    }
    const auto escrow = TRY(kept(tx, escrowPlace));
    const auto key = escrow ? recoveryKey(enveloped, *escrow)
                            : Result<SecretBytes>(fail(ErrorCode::NotFound, QStringLiteral("no certificate")));
    if (!key) {
        return {}; // encrypted to somebody else's certificate; the one that is here stays
    }
    (void)TRY(keepCurrent(tx, m_sealer, {result.device, fileVaultSecret, {}, QStringLiteral("device")}, *key));
    return {};
}

Result<> FileVault::rotated(store::Transaction& tx, mdm::Queue& queue, const mdm::CommandResult& result) const
{
    if (result.status != mdm::ResultStatus::Acknowledged) {
        return {}; // the old key counts on
    }
    const plist::Dict* answer = result.response.dict(u"RotateResult");
    const QByteArray enveloped = answer != nullptr ? answer->data(u"EncryptedNewRecoveryKey") : QByteArray();
    for (const QString& place : {replyPlace(result.uuid), escrowPlace}) {
        const auto recipient = enveloped.isEmpty() ? std::nullopt : TRY(kept(tx, place));
        const auto key = recipient ? recoveryKey(enveloped, *recipient)
                                   : Result<SecretBytes>(fail(ErrorCode::NotFound, QStringLiteral("no key")));
        if (key) {
            (void)TRY(keepCurrent(tx, m_sealer, {result.device, fileVaultSecret, result.uuid, QStringLiteral("device")},
                                  *key));
            return {};
        }
    }
    // The Mac has a new key and we don't: it tells it again with its security, if a profile has it escrowed here.
    mdm::NewCommand ask;
    ask.command.set(QStringLiteral("RequestType"), QStringLiteral("SecurityInfo"));
    ask.channels = {result.channel};
    ask.createdBy = QStringLiteral("system");
    ask.origin = QStringLiteral("escrow");
    (void)TRY(queue.add(tx, ask));
    return audit::append(tx, {QStringLiteral("system"),
                              QStringLiteral("device.filevault_unread"),
                              QStringLiteral("device"),
                              QString::number(result.device.value),
                              {{QStringLiteral("uuid"), result.uuid}}});
}

void FileVault::addWork(const WorkPlaces& places)
{
    places.queue.addFilling(rotation, [this](store::Transaction& tx, const mdm::CommandFor& one, plist::Dict& command) {
        return fill(tx, one, command);
    });
    places.handlers.add(
        QStringLiteral("SecurityInfo"),
        [this](store::Transaction& tx, const mdm::CommandResult& result) { return securityTold(tx, result); },
        mdm::NeedsRequest::No);
    places.handlers.add(
        rotation,
        [this, &queue = places.queue](store::Transaction& tx, const mdm::CommandResult& result) {
            return rotated(tx, queue, result);
        },
        mdm::NeedsRequest::No);
}

} // namespace espalier::commands
