// Subjects and surroundings of a self-test, so that each rule can be broken alone.
#pragma once

#include "base/error_kind.h"
#include "server/readiness/address_checks.h"
#include "tests/support/must.h"
#include "tests/support/test_pki.h"

#include <QJsonDocument>
#include <QTemporaryFile>

namespace espalier::test {

inline constexpr qint64 secondsPerDay = 86'400;

inline qint64 nowMs()
{
    return SystemClock().nowMs();
}

inline server::Subject officeSubject()
{
    server::Subject subject;
    subject.now = nowMs();
    subject.publicUrl = QStringLiteral("https://mdm.example.org");
    subject.listening = QStringLiteral("https://127.0.0.1:8443");
    return subject;
}

// "state finding remedy"
inline QString words(const server::Check& check)
{
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(name(check.state)), check.finding, check.remedy).trimmed();
}

// Any place answers in the same way.
struct Answers {
    Result<QStringList> addresses = QStringList{QStringLiteral("203.0.113.7")};
    std::function<Result<http::SeenTls>(const http::TlsProbe&, http::TlsOffer)> tls =
        [](const http::TlsProbe&, http::TlsOffer) -> Result<http::SeenTls> { return http::SeenTls(); };

    [[nodiscard]] server::Surroundings surroundings() const
    {
        server::Surroundings all;
        all.resolve = [this](const QString&) { return addresses; };
        all.probe = tls;
        return all;
    }
    void fail(const char* kind)
    {
        tls = [kind](const http::TlsProbe&, http::TlsOffer) -> Result<http::SeenTls> {
            return espalier::fail(ErrorCode::Network, QLatin1String(kind), QStringLiteral("no"));
        };
    }
};

inline http::SeenTls seenTls(const TestIdentity& identity, const QList<QByteArray>& above = {})
{
    return {QStringLiteral("TLSv1.3"), QStringLiteral("TLS_AES_256_GCM_SHA384"), true,
            QList<QByteArray>{identity.certificateDer} + above};
}

inline TestLeaf serverLeaf()
{
    TestLeaf leaf;
    leaf.commonName = "mdm.example.org";
    leaf.names = "DNS:mdm.example.org";
    leaf.usage = Usage::Server;
    leaf.notAfterSeconds = 90 * secondsPerDay;
    return leaf;
}

} // namespace espalier::test
