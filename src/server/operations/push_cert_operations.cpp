#include "server/operations/push_cert_operations.h"

#include "apns/push_certificate.h"
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

    Result<QJsonValue> import(const QJsonObject& arguments, const Caller& caller) const
    {
        apns::PushCertificateFile file;
        file.content = TRY(base64Argument(arguments, "content_base64"));
        if (isGiven(arguments, "key_base64")) {
            file.key = SecretBytes::take(TRY(base64Argument(arguments, "key_base64")));
        }
        file.password = SecretBytes::take(TRY(textArgument(arguments, "password")).toUtf8());
        const auto checked = TRY(apns::checkPushCertificate(file, m_clock.nowMs()));
        const auto warnings = TRY(m_store.write(
            [&](store::Transaction& tx) { return apns::storePushCertificate(tx, m_sealer, checked, caller.name); }));
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
                                      {QStringLiteral("apple"), current->apple},
                                      {QStringLiteral("imported_at"), current->importedAt}});
    }

private:
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
    operations.add(QStringLiteral("push_cert.show"), [all](const QJsonObject&, const Caller&) { return all.show(); });
}

} // namespace espalier::server
