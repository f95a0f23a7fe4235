#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/fake_office.h"
#include "tests/ui/support/json.h"

namespace espalier::test {

namespace {
const char* const checks = R"([
    {"id":"name","state":"ok","finding":"resolves","evidence":"203.0.113.7, 2001:db8::7","remedy":""},
    {"id":"reachable","state":"warning","finding":"from_outside_only","evidence":"203.0.113.7 port 443: no answer","remedy":"hairpin"},
    {"id":"outside","state":"ok","finding":"arrived","evidence":"2026-04-14T08:57:00Z, 198.51.100.4, mdm.marlowfinch.example, TLSv1.3","remedy":""},
    {"id":"chain","state":"ok","finding":"public","evidence":"mdm.marlowfinch.example ← R11 ← ISRG Root X1","remedy":""},
    {"id":"tls","state":"ok","finding":"modern","evidence":"TLSv1.3, TLS_AES_256_GCM_SHA384, EC 256, SHA256, 2026-06-09","remedy":""},
    {"id":"push_certificate","state":"warning","finding":"ends_soon","evidence":"com.apple.mgmt.External.6e0b41d2, 2026-05-02","remedy":"renew_push"},
    {"id":"push_service","state":"ok","finding":"connected","evidence":"api.push.apple.com:443","remedy":""},
    {"id":"clock","state":"ok","finding":"kept","evidence":"2026-04-14T08:58:00Z","remedy":""},
    {"id":"disk","state":"ok","finding":"room","evidence":"84123456789","remedy":""},
    {"id":"keychain","state":"skipped","finding":"passphrase","evidence":"","remedy":""},
    {"id":"database","state":"ok","finding":"healthy","evidence":"","remedy":""},
    {"id":"address","state":"ok","finding":"in_use","evidence":"24","remedy":""}])";
} // namespace

void fillReadiness(FakeControl& control)
{
    const QJsonObject result{{QStringLiteral("at"), qint64(1'776'157'080'000)},
                             {QStringLiteral("good"), true},
                             {QStringLiteral("checks"), json(checks)}};
    QJsonObject last = result;
    last.insert(QStringLiteral("lab"), false);
    last.insert(QStringLiteral("phone"), json(R"({"expires_at":null,"arrival":{"at":1776157020000,
        "address":"198.51.100.4","server_name":"mdm.marlowfinch.example","tls_version":"TLSv1.3","inside":false}})"));
    control.answer(QStringLiteral("check.run"), result);
    control.answer(QStringLiteral("check.last"), last);
    control.answer(QStringLiteral("check.acknowledge_address"), QJsonObject());
    QJsonObject page{
        {QStringLiteral("url"), QStringLiteral("https://mdm.marlowfinch.example/t/k3Jx9QmV0bTzA1rYw8uPcH2dLs5nEfGi")},
        {QStringLiteral("expires_at"), qint64(1'776'159'660'000)}};
    QString modules;
    for (int i = 0; i < 33 * 33; ++i) {
        modules.append(QLatin1Char((i * i + i / 33) % 3 == 0 ? '1' : '0'));
    }
    page.insert(QStringLiteral("size"), 33);
    page.insert(QStringLiteral("modules"), modules);
    control.answer(QStringLiteral("check.phone"), page);
}

} // namespace espalier::test
