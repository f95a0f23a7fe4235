#include "server/readiness/tls_checks.h"

#include "base/durations.h"

#include <QDateTime>
#include <QUrl>

namespace espalier::server {

namespace {

using crypto::Certificate;
using crypto::ChainState;

constexpr int longestPublicDays = 398; // since September 2020, under roots that devices bring along
constexpr int longestDays = 825;       // since iOS 13 and macOS 10.15, under any other

struct SentChain {
    Certificate leaf;
    QList<Certificate> above;
};

std::optional<SentChain> readChain(const QList<QByteArray>& der)
{
    SentChain chain;
    for (const QByteArray& one : der) {
        auto certificate = Certificate::read(one);
        if (!certificate) {
            return std::nullopt;
        }
        (chain.leaf.isNull() ? chain.leaf : chain.above.emplaceBack()) = *certificate;
    }
    return chain.leaf.isNull() ? std::nullopt : std::optional(chain);
}

Check checkChain(const Subject& subject, const SentChain& sent, const crypto::PublicAuthorities& authorities)
{
    if (sent.leaf.notAfterMs() <= subject.now) {
        return failed("chain", "ended", dayOf(sent.leaf.notAfterMs()), "renew_tls");
    }
    if (sent.leaf.notBeforeMs() > subject.now) {
        return failed("chain", "not_yet", dayOf(sent.leaf.notBeforeMs()), "set_clock");
    }
    const auto verdict = crypto::judgeChain(sent.leaf, sent.above, authorities, subject.now);
    if (!verdict) {
        return failed("chain", "broken", verdict.error().what, "public_certificate");
    }
    const QString path = verdict->path.join(QStringLiteral(" ← "));
    if (verdict->state == ChainState::Trusted) {
        return ok("chain", "public", path);
    }
    if (crypto::verifyChain(sent.leaf, sent.above, {subject.root}, crypto::Purpose::Any, subject.now)) {
        return failedUnlessLab(subject.folder, "chain", "own_authority", subject.root.commonName(),
                               "public_certificate");
    }
    switch (verdict->state) {
    case ChainState::Incomplete:
        return failed("chain", "incomplete", path, "send_chain");
    case ChainState::UnknownAuthority:
        return failed("chain", "unknown_authority", path, "public_certificate");
    case ChainState::Ended:
        return failed("chain", "ended", path, "renew_tls");
    case ChainState::NotYetValid:
        return failed("chain", "not_yet", path, "set_clock");
    default:
        return failed("chain", "broken", path + QStringLiteral(": ") + verdict->words, "public_certificate");
    }
}

QString keyWords(const Certificate& certificate)
{
    const auto key = crypto::keyFacts(certificate);
    return QStringLiteral("%1 %2").arg(key.kind).arg(key.bits);
}

// The one that breaks the rule; a root counts for what it is, not for how it is signed.
const Certificate* firstThat(const SentChain& sent, const std::function<bool(const Certificate&)>& breaks)
{
    if (breaks(sent.leaf)) {
        return &sent.leaf;
    }
    for (const Certificate& one : sent.above) {
        if (!one.isSelfSigned() && breaks(one)) {
            return &one;
        }
    }
    return nullptr;
}

Check checkFloor(const Subject& subject, const http::SeenTls& seen, const QString& strictRefusal, const SentChain& sent,
                 int longestLifeDays)
{
    const Certificate& leaf = sent.leaf;
    const QString spoken = seen.protocol + QStringLiteral(", ") + seen.cipher;
    if (!strictRefusal.isEmpty()) {
        const bool isOld = seen.protocol != QLatin1String("TLSv1.2") && seen.protocol != QLatin1String("TLSv1.3");
        return failed("tls", isOld ? "old_protocol" : "weak_cipher", spoken, "update_tls");
    }
    if (!seen.extendedMasterSecret) {
        return failed("tls", "no_ems", spoken, "update_tls");
    }
    if (const auto* weak =
            firstThat(sent, [](const Certificate& one) { return !crypto::isKeyStrongEnough(crypto::keyFacts(one)); })) {
        return failed("tls", "small_key", weak->subject() + QStringLiteral(": ") + keyWords(*weak), "new_tls");
    }
    if (const auto* weak =
            firstThat(sent, [](const Certificate& one) { return !crypto::isSignatureStrongEnough(one); })) {
        return failed("tls", "weak_hash", weak->subject() + QStringLiteral(": ") + crypto::signatureDigest(*weak),
                      "new_tls");
    }
    if (!crypto::isForHost(leaf, QUrl(subject.publicUrl).host())) {
        return failed("tls", "other_name", leaf.dnsNames().join(QStringLiteral(", ")), "new_tls");
    }
    if (!crypto::mayBeServer(leaf)) {
        return failed("tls", "wrong_purpose", leaf.subject(), "new_tls");
    }
    const qint64 lifeMs = leaf.notAfterMs() - leaf.notBeforeMs();
    if (lifeMs > longestLifeDays * dayMs) {
        return failed("tls", "long_life", QStringLiteral("%1 > %2").arg(lifeMs / dayMs).arg(longestLifeDays),
                      "new_tls");
    }
    return ok("tls", "modern",
              QStringList{spoken, keyWords(leaf), crypto::signatureDigest(leaf), dayOf(leaf.notAfterMs())}.join(
                  QStringLiteral(", ")));
}

} // namespace

TlsChecks checkTls(const Subject& subject, const Handshake& handshake, const crypto::PublicAuthorities& authorities)
{
    TlsChecks checks{skipped("chain", "not_seen"), skipped("tls", "not_seen")};
    if (!handshake.seen) {
        return checks;
    }
    const auto sent = readChain(handshake.seen->chainDer);
    if (!sent) {
        checks.chain = failed("chain", "broken", {}, "public_certificate");
        return checks;
    }
    checks.chain = checkChain(subject, *sent, authorities);
    const bool isPublic = checks.chain.finding == QLatin1String("public");
    checks.tls = checkFloor(subject, *handshake.seen, handshake.strictRefusal, *sent,
                            isPublic ? longestPublicDays : longestDays);
    return checks;
}

} // namespace espalier::server
