#include "apns/push_certificate_checks.h"

#include "apns/identity_file.h"
#include "apns/unreadable.h"
#include "crypto/extended_key_usage.h"
#include "store/settings.h"

#include <QDateTime>

namespace espalier::apns {

namespace {

using State = CertificateCheck::State;

QString day(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate);
}

// Files of a portal may have issuers in them too.
crypto::Certificate likeliest(const QList<crypto::Certificate>& certificates)
{
    for (const crypto::Certificate& one : certificates) {
        if (isPushTopic(one.userId())) {
            return one;
        }
    }
    return certificates.constFirst();
}

class Examination {
public:
    Examination(const PushCertificateFile& file, const QList<RequestKey>& keys, const PushStanding& standing,
                qint64 nowMs)
        : m_file(file), m_keys(keys), m_standing(standing), m_now(nowMs)
    {
        for (const char* id : {"readable", "key", "rsa", "mdm", "dates", "purpose", "issuer", "topic", "newer"}) {
            m_result.checks.append({QLatin1String(id), State::Skipped, {}});
        }
    }

    ExaminedCertificate run()
    {
        if (const auto found = read()) {
            judge(*found);
        }
        return std::move(m_result);
    }

private:
    void set(const char* id, State state, const QString& evidence)
    {
        for (CertificateCheck& check : m_result.checks) {
            if (check.id == QLatin1String(id)) {
                check.state = state;
                check.evidence = evidence;
            }
        }
    }

    // What all checks but that of the key need is the certificate alone.
    struct Found {
        crypto::Certificate certificate;
        std::optional<crypto::PrivateKey> key;
    };

    std::optional<Found> read()
    {
        const auto certificates =
            m_file.content.contains("-----BEGIN ")
                ? crypto::Certificate::readAll(m_file.content)
                : crypto::Certificate::read(m_file.content).transform([](const auto& one) { return QList{one}; });
        if (certificates && m_file.key.isEmpty() && !m_file.content.contains("PRIVATE KEY-----")) {
            return ofRequest(*certificates);
        }
        const auto identity = readIdentityFile(m_file.content, m_file.key, m_file.password);
        if (identity) {
            const bool fits = identity->certificate.matches(identity->key);
            set("key", fits ? State::Ok : State::Failed,
                fits ? QStringLiteral("in the file")
                     : QStringLiteral("the private key belongs to another certificate"));
            return found(identity->certificate, fits ? std::optional(identity->key) : std::nullopt);
        }
        if (!certificates) {
            set("readable", State::Failed, whyUnreadable(m_file.content, identity.error()));
            return std::nullopt;
        }
        set("key", State::Failed, ownWords(identity.error()));
        return found(likeliest(*certificates), std::nullopt);
    }

    // A certificate alone (from the portal) belongs to the request whose key it has.
    Found ofRequest(const QList<crypto::Certificate>& certificates)
    {
        for (const RequestKey& one : m_keys) {
            for (const crypto::Certificate& certificate : certificates) {
                if (certificate.matches(one.key)) {
                    set("key", State::Ok, QStringLiteral("request %1").arg(one.id));
                    m_result.request = one.id;
                    m_result.appleAccount = one.appleAccount;
                    return found(certificate, one.key);
                }
            }
        }
        if (m_keys.isEmpty()) {
            set("key", State::Skipped, QStringLiteral("no private key was given, and no request waits here"));
        } else {
            set("key", State::Failed,
                QStringLiteral("it was issued for another request: none of the %1 keys here fits").arg(m_keys.size()));
        }
        return found(likeliest(certificates), std::nullopt);
    }

    Found found(const crypto::Certificate& certificate, const std::optional<crypto::PrivateKey>& key)
    {
        set("readable", State::Ok, certificate.subject());
        return {certificate, key};
    }

    void judge(const Found& found)
    {
        const crypto::Certificate& certificate = found.certificate;
        set("rsa", certificate.isRsa() ? State::Ok : State::Failed,
            !certificate.isRsa() ? QStringLiteral("not RSA, as Apple's are")
            : found.key          ? QStringLiteral("%1 bits").arg(found.key->bits())
                                 : QStringLiteral("RSA"));
        const QString topic = certificate.userId();
        const bool mdm = isPushTopic(topic);
        set("mdm", mdm ? State::Ok : State::Failed,
            topic.isEmpty() ? QStringLiteral("its subject has no UID: %1").arg(certificate.subject()) : topic);
        judgeDates(certificate);
        const bool mayConnect = crypto::allowsClientAuthentication(certificate);
        set("purpose", mayConnect ? State::Ok : State::Warning,
            mayConnect ? QStringLiteral("TLS client") : QStringLiteral("not for TLS clients"));
        set("issuer", isIssuedByApple(certificate) ? State::Ok : State::Warning, certificate.issuer());
        if (!mdm) {
            return;
        }
        judgeAgainstStanding(certificate, topic);
        const auto others = std::none_of(m_result.checks.cbegin(), m_result.checks.cend(), [](const auto& check) {
            return check.state == State::Failed && check.id != QLatin1String("topic");
        });
        if (others && found.key) {
            if (auto checked = checkPushIdentity({*found.key, certificate, {}}, m_now)) {
                m_result.certificate = std::move(*checked);
            }
        }
    }

    void judgeDates(const crypto::Certificate& certificate)
    {
        set("dates",
            !isValidAt(certificate, m_now) ? State::Failed
            : endsSoon(certificate, m_now) ? State::Warning
                                           : State::Ok,
            QStringLiteral("%1 – %2").arg(day(certificate.notBeforeMs()), day(certificate.notAfterMs())) +
                (isValidAt(certificate, m_now)
                     ? QString()
                     : QStringLiteral("; by this computer's clock it is %1").arg(day(m_now))));
    }

    void judgeAgainstStanding(const crypto::Certificate& certificate, const QString& topic)
    {
        if (m_standing.topic.isEmpty()) {
            set("topic", State::Ok, topic);
        } else {
            set("topic", topic == m_standing.topic ? State::Ok : State::Failed,
                topic == m_standing.topic ? topic
                                          : QStringLiteral("%1 instead of %2; %3 enrolled devices would be lost")
                                                .arg(topic, m_standing.topic)
                                                .arg(m_standing.enrolledDevices));
        }
        if (!m_standing.current || m_standing.current->topic != topic) {
            return;
        }
        const PushCertificate& current = *m_standing.current;
        const bool same = certificate.serial() == current.serial;
        const qint64 longer = certificate.notAfterMs() - current.notAfter;
        // The key of the one in use would be gone with it: last year's file is never the one that is meant.
        set("newer",
            same         ? State::Warning
            : longer < 0 ? State::Failed
            : longer > 0 ? State::Ok
                         : State::Warning,
            same ? QStringLiteral("it is the one that is in use")
                 : QStringLiteral("until %1; the one in use until %2")
                       .arg(day(certificate.notAfterMs()), day(current.notAfter)));
    }

    const PushCertificateFile& m_file;
    const QList<RequestKey>& m_keys;
    const PushStanding& m_standing;
    const qint64 m_now;
    ExaminedCertificate m_result;
};

} // namespace

QLatin1String name(CertificateCheck::State state)
{
    switch (state) {
    case State::Ok:
        return QLatin1String("ok");
    case State::Warning:
        return QLatin1String("warning");
    case State::Failed:
        return QLatin1String("failed");
    case State::Skipped:
        break;
    }
    return QLatin1String("skipped");
}

QString CertificateCheck::words() const
{
    static const QHash<QString, const char*> subjects{
        {QStringLiteral("readable"), "the file"},
        {QStringLiteral("key"), "the private key"},
        {QStringLiteral("rsa"), "the kind of key"},
        {QStringLiteral("mdm"), "not an MDM push certificate"},
        {QStringLiteral("dates"), "not valid now"},
        {QStringLiteral("purpose"), "what it is for"},
        {QStringLiteral("issuer"), "the issuer's name"},
        {QStringLiteral("topic"), "the topic is fixed"},
        {QStringLiteral("newer"), "older than the one in use, whose key would be lost"}};
    return QStringLiteral("%1: %2").arg(QLatin1String(subjects.value(id, "")), evidence);
}

Result<PushStanding> pushStanding(store::Connection& db)
{
    const auto enrolled =
        TRY(db.one("SELECT COUNT(*) FROM device WHERE state = 'enrolled'", {}, QStringLiteral("devices")));
    return PushStanding{TRY(store::setting(db, "topic")), TRY(currentPushCertificate(db)), enrolled.integer(0)};
}

bool ExaminedCertificate::isGood() const
{
    return std::none_of(checks.cbegin(), checks.cend(),
                        [](const CertificateCheck& check) { return check.state == State::Failed; });
}

ExaminedCertificate examine(const PushCertificateFile& file, const QList<RequestKey>& keys,
                            const PushStanding& standing, qint64 nowMs)
{
    return Examination(file, keys, standing, nowMs).run();
}

} // namespace espalier::apns
