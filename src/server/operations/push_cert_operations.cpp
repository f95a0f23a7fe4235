#include "server/operations/push_cert_operations.h"

#include "apns/channel_book.h"
#include "apns/push_certificate_checks.h"
#include "apns/push_trial.h"
#include "audit/log.h"
#include "base/error_kind.h"
#include "base/passphrase.h"
#include "crypto/pkcs12.h"
#include "server/operations/file_argument.h"
#include "server/operations/named_things.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

class PushCertOperations {
public:
    PushCertOperations(store::Store& store, const crypto::Sealer& sealer, const Clock& clock, const Live& live)
        : m_store(store), m_sealer(sealer), m_clock(clock), m_live(live)
    {
    }

    Result<QJsonValue> verify(const QJsonObject& arguments) const
    {
        return toJson(TRY(examined(TRY(fileIn(arguments)))));
    }

    Result<QJsonValue> import(const QJsonObject& arguments, const Caller& caller) const
    {
        const auto examined = TRY(this->examined(TRY(fileIn(arguments))));
        if (!examined.certificate) {
            return lacksKey(examined) ? fail(ErrorCode::InvalidInput, QLatin1String("key-missing"), whyNot(examined))
                                      : fail(ErrorCode::InvalidInput, whyNot(examined));
        }
        const auto& checked = *examined.certificate;
        apns::StoringPushCertificate storing;
        storing.overrideTopic = TRY(textArgument(arguments, "override_topic"));
        storing.appleAccount = TRY(textArgument(arguments, "apple_account", examined.appleAccount));
        const auto warnings = TRY(m_store.write([&](store::Transaction& tx) -> Result<QStringList> {
            const auto all = TRY(apns::storePushCertificate(tx, m_sealer, checked, caller.name, storing));
            if (examined.request > 0) {
                TRY(apns::dropRequest(tx, examined.request, caller.name)); // it has what it waited for
            }
            return all;
        }));
        (void)m_live.with([](const Live::Parts& parts) {
            if (parts.waker != nullptr) {
                parts.waker->reloadCertificate();
            }
            return true;
        });
        return QJsonValue(QJsonObject{{QStringLiteral("topic"), checked.facts.topic},
                                      {QStringLiteral("not_after"), checked.facts.notAfter},
                                      {QStringLiteral("warnings"), QJsonArray::fromStringList(warnings)}});
    }

    Result<QJsonValue> test(const QJsonObject& arguments) const
    {
        auto identity =
            TRY(m_store.read([this](store::Connection& db) { return apns::loadPushIdentity(db, m_sealer); }));
        if (!identity) {
            return fail(ErrorCode::NotFound, QStringLiteral("there is no push certificate yet"));
        }
        std::optional<apns::Push> push;
        if (isGiven(arguments, "device")) {
            push = TRY(pushOf(arguments[QStringLiteral("device")]));
        }
        const auto options =
            m_live.with([](const Live::Parts& parts) { return parts.push; }).value_or(apns::WakerOptions());
        const auto route = TRY(m_store.read([&options](store::Connection& db) {
            return apns::pushRoute(db, {options.host, options.port, {}}, options.systemProxy);
        }));
        const auto trial = TRY(apns::tryPush(std::move(*identity), push, route, options, m_clock));
        return QJsonValue(QJsonObject{{QStringLiteral("accepted"), trial.accepted},
                                      {QStringLiteral("delivered"), trial.delivered},
                                      {QStringLiteral("answer"), trial.answer},
                                      {QStringLiteral("took_ms"), trial.tookMs}});
    }

    Result<QJsonValue> show() const
    {
        const auto current = TRY(m_store.read([](store::Connection& db) { return apns::currentPushCertificate(db); }));
        if (!current) {
            return QJsonValue();
        }
        return QJsonValue(QJsonObject{{QStringLiteral("topic"), current->topic},
                                      {QStringLiteral("subject"), current->subject},
                                      {QStringLiteral("issuer"), current->issuer},
                                      {QStringLiteral("serial"), current->serial},
                                      {QStringLiteral("not_before"), current->notBefore},
                                      {QStringLiteral("not_after"), current->notAfter},
                                      {QStringLiteral("issuer_named_apple"), current->apple},
                                      {QStringLiteral("imported_at"), current->importedAt},
                                      {QStringLiteral("apple_account"), current->appleAccount}});
    }

    // For a safe place, or for another server that takes over: whoever has it can wake every device.
    Result<QJsonValue> exportPkcs12(const QJsonObject& arguments, const Caller& caller) const
    {
        const SecretBytes password = SecretBytes::take(TRY(requiredText(arguments, "password")).toUtf8());
        if (!isLongEnough(password.view())) {
            return fail(ErrorCode::Refused, QLatin1String("short-passphrase"),
                        QStringLiteral("the passphrase is too short: whoever finds the file may try as often as they "
                                       "like. Take at least %1 characters")
                            .arg(leastPassphrase));
        }
        const auto kept =
            TRY(m_store.read([this](store::Connection& db) { return apns::loadPushIdentity(db, m_sealer); }));
        if (!kept) {
            return fail(ErrorCode::NotFound, QStringLiteral("there is no push certificate yet"));
        }
        crypto::Identity identity;
        auto chain = TRY(crypto::Certificate::readAll(kept->chainPem));
        identity.certificate = chain.takeFirst();
        identity.chain = chain;
        identity.key = TRY(crypto::PrivateKey::read(kept->keyPem.view()));
        const QByteArray file = TRY(crypto::writePkcs12(identity, password, identity.certificate.commonName()));
        TRY(m_store.write([&](store::Transaction& tx) {
            return audit::append(
                tx, {caller.name,
                     QStringLiteral("push_certificate.exported"),
                     QStringLiteral("push_certificate"),
                     QString(),
                     {{QStringLiteral("topic"), kept->facts.topic}, {QStringLiteral("serial"), kept->facts.serial}}});
        }));
        return QJsonValue(QJsonObject{{QStringLiteral("content_base64"), QString::fromLatin1(file.toBase64())},
                                      {QStringLiteral("topic"), kept->facts.topic}});
    }

private:
    static Result<apns::PushCertificateFile> fileIn(const QJsonObject& arguments)
    {
        apns::PushCertificateFile file;
        file.content = TRY(fileArgument(arguments, "content_base64"));
        if (isGiven(arguments, "key_base64")) {
            file.key = SecretBytes::take(TRY(base64Argument(arguments, "key_base64")));
        }
        file.password = SecretBytes::take(TRY(textArgument(arguments, "password")).toUtf8());
        return file;
    }

    Result<apns::ExaminedCertificate> examined(const apns::PushCertificateFile& file) const
    {
        const auto [keys, standing] = TRY(m_store.read(
            [this](store::Connection& db) -> Result<std::pair<QList<apns::RequestKey>, apns::PushStanding>> {
                return std::pair(TRY(apns::requestKeys(db, m_sealer)), TRY(apns::pushStanding(db)));
            }));
        return apns::examine(file, keys, standing, m_clock.nowMs());
    }

    static bool isMissingKey(const apns::CertificateCheck& check)
    {
        return check.state == apns::CertificateCheck::State::Skipped && check.id == QLatin1String("key") &&
               !check.evidence.isEmpty();
    }

    static bool lacksKey(const apns::ExaminedCertificate& examined)
    {
        return std::any_of(examined.checks.begin(), examined.checks.end(), isMissingKey);
    }

    static QString whyNot(const apns::ExaminedCertificate& examined)
    {
        QStringList failed;
        for (const auto& check : examined.checks) {
            if (check.state == apns::CertificateCheck::State::Failed || isMissingKey(check)) {
                failed << check.words();
            }
        }
        return failed.join(QStringLiteral("; "));
    }

    static QJsonValue toJson(const apns::ExaminedCertificate& examined)
    {
        QJsonArray checks;
        for (const auto& check : examined.checks) {
            checks.append(QJsonObject{{QStringLiteral("id"), check.id},
                                      {QStringLiteral("state"), apns::name(check.state)},
                                      {QStringLiteral("evidence"), check.evidence}});
        }
        return QJsonObject{
            {QStringLiteral("good"), examined.isGood()},
            {QStringLiteral("topic"), examined.certificate ? examined.certificate->facts.topic : QString()},
            {QStringLiteral("serial"), examined.certificate ? examined.certificate->facts.serial : QString()},
            {QStringLiteral("checks"), checks}};
    }

    Result<apns::Push> pushOf(const QJsonValue& device) const
    {
        const auto channel = TRY(m_store.read([&](store::Connection& db) -> Result<ChannelId> {
            const DeviceId id = TRY(deviceNamed(db, device));
            const auto row = TRY(db.one("SELECT id FROM channel WHERE device_id = ? AND user_id = ''", {id.value},
                                        QStringLiteral("channel")));
            return ChannelId{row.integer(0)};
        }));
        const auto loaded = TRY(apns::loadChannels(m_store, {channel}));
        if (loaded.isEmpty() || !loaded.constFirst().pushable) {
            return fail(ErrorCode::Refused, QStringLiteral("this device can't be woken: it has no push token now"));
        }
        return loaded.constFirst().push;
    }

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    const Live& m_live;
};

} // namespace

void addPushCertOperations(Operations& operations, store::Store& store, const crypto::Sealer& sealer,
                           const Clock& clock, const Live& live)
{
    const PushCertOperations all(store, sealer, clock, live);
    operations.add(QStringLiteral("push_cert.import"),
                   [all](const QJsonObject& arguments, const Caller& caller) { return all.import(arguments, caller); });
    operations.add(QStringLiteral("push_cert.verify"),
                   [all](const QJsonObject& arguments, const Caller&) { return all.verify(arguments); });
    operations.add(QStringLiteral("push_cert.test"),
                   [all](const QJsonObject& arguments, const Caller&) { return all.test(arguments); });
    operations.add(QStringLiteral("push_cert.export"), [all](const QJsonObject& arguments, const Caller& caller) {
        return all.exportPkcs12(arguments, caller);
    });
    operations.add(QStringLiteral("push_cert.show"), [all](const QJsonObject&, const Caller&) { return all.show(); });
}

} // namespace espalier::server
