#include "server/tls_source.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "enroll/pinning.h"
#include "server/acme/acme_terms.h"
#include "store/secrets.h"
#include "store/settings.h"

#include <QJsonDocument>
#include <QUrl>

#include <array>

namespace espalier::server {

namespace {

const QString tlsKeyPlace = QStringLiteral("tls/key");
const QString passwordPlace = QStringLiteral("tls/password");
constexpr std::array ways{"own", "kept", "files", "pkcs12", "acme"};

TlsWay wayNamed(const QString& text, bool hasPair)
{
    for (size_t i = 0; i < ways.size(); ++i) {
        if (text == QLatin1String(ways[i])) {
            return static_cast<TlsWay>(i);
        }
    }
    return hasPair ? TlsWay::Kept : TlsWay::OwnAuthority; // before this was kept
}

} // namespace

struct TlsSource::Kept {
    Plan plan;
    QString chain;
    QString publicUrl;
    std::optional<QByteArray> key;
    std::optional<QByteArray> password;
    bool isRenewedAlone = false; // over ACME, without somebody's hand
    [[nodiscard]] QString host() const { return QUrl(publicUrl).host(); }
    [[nodiscard]] bool isWatched() const { return plan.way == TlsWay::Files || plan.way == TlsWay::Pkcs12; }
};

struct TlsSource::Watched {
    Kept kept;
    TlsFiles files;
    bool isOfThisRun = false;
    QString stamp; // of the files when they were looked at last
    qint64 choice = 0;
};

QLatin1String name(TlsWay way)
{
    return QLatin1String(ways[static_cast<size_t>(way)]);
}

Result<> storeTls(store::Transaction& tx, const crypto::Sealer& sealer, const crypto::Identity& identity)
{
    TRY(store::setSetting(tx, QStringLiteral("tls_way"), name(TlsWay::Kept)));
    TRY(store::setSetting(tx, QStringLiteral("tls_chain"), QString::fromLatin1(identity.chainPem())));
    return store::putSecret(tx, tlsKeyPlace,
                            sealer.seal(identity.key.toPkcs8Pem().view(), store::secretPlace(tlsKeyPlace)));
}

http::TlsIdentity LoadedTls::forListener() const
{
    return {identity.chainPem(), identity.key.toPkcs8Pem()};
}

bool LoadedTls::signsProfilesAt(qint64 nowMs) const
{
    const auto& certificate = identity.certificate;
    return !facts.ownAuthority && certificate.notBeforeMs() <= nowMs && nowMs < certificate.notAfterMs();
}

void TlsSource::useFiles(const QString& certificate, const QString& key)
{
    const std::lock_guard lock(m_mutex);
    ++m_choice;
    m_ofThisRun = TlsFiles{certificate, key, {}};
    m_lastOfThisRun.reset();
}

Result<> TlsSource::keep(const QByteArray& chainPem, const SecretBytes& keyPem, const QString& actor, CutOff cutOff)
{
    const crypto::Identity identity = TRY(readTls(chainPem, keyPem));
    TRY(checkServable(identity, TRY(host()), m_clock.nowMs()));
    TRY(checkBound(identity, cutOff));
    const std::lock_guard lock(m_mutex); // nobody loads the files between the write and the end of their use
    return choose(TlsWay::Kept, {}, identity, actor);
}

Result<> TlsSource::watch(const TlsFiles& files, const QString& actor, CutOff cutOff)
{
    const QString stamp = files.stamp();
    const crypto::Identity identity = TRY(readTlsFiles(files));
    TRY(checkServable(identity, TRY(host()), m_clock.nowMs()));
    TRY(checkBound(identity, cutOff));
    const std::lock_guard lock(m_mutex);
    TRY(choose(files.isPkcs12() ? TlsWay::Pkcs12 : TlsWay::Files, files, identity, actor));
    m_stamp = stamp;
    return {};
}

Result<> TlsSource::keepIssued(const crypto::Identity& identity, const QString& actor, qint64 begunAt, CutOff cutOff)
{
    TRY(checkServable(identity, TRY(host()), m_clock.nowMs()));
    TRY(checkBound(identity, cutOff));
    const std::lock_guard lock(m_mutex);
    if (begunAt != m_choice) {
        return fail(ErrorCode::Conflict, QLatin1String("tls-chosen"),
                    QStringLiteral("another certificate was chosen while this one was being got; that one stays"));
    }
    return choose(TlsWay::Acme, {}, identity, actor);
}

Result<> TlsSource::useOwnAuthority(const QString& actor, CutOff cutOff)
{
    const auto identity = TRY(m_authority->serverIdentity(TRY(host())));
    TRY(checkBound(identity, cutOff));
    const std::lock_guard lock(m_mutex);
    return choose(TlsWay::OwnAuthority, {}, identity, actor);
}

Result<> TlsSource::checkBound(const crypto::Identity& next, CutOff cutOff)
{
    const auto present = load();
    const auto authority = present ? authorityAbove(present->identity) : std::nullopt;
    if (cutOff == CutOff::BoundDevices || !authority || isBelow(next, *authority, m_clock.nowMs())) {
        return {}; // whom the present one cuts off, the next can't cut off any more
    }
    const auto bound = TRY(m_store.read(&enroll::boundDevices));
    const qint64 devices = bound.value(authority->sha256()) + bound.value(QByteArray());
    if (devices == 0) {
        return {};
    }
    return fail(ErrorCode::Refused, QLatin1String("tls-pinned"),
                QStringLiteral("%1 %2 bound to the authority %3 and would never reach this server again: the new TLS "
                               "certificate comes from %4. Take one of the same authority, or renew those devices "
                               "with pin_server off first")
                    .arg(devices)
                    .arg(devices == 1 ? QStringLiteral("enrolled device is") : QStringLiteral("enrolled devices are"),
                         authority->subject(), next.certificate.issuer()));
}

Result<> TlsSource::choose(TlsWay way, const TlsFiles& files, const crypto::Identity& identity, const QString& actor)
{
    TRY(replace(way, files, identity, actor));
    ++m_choice;
    return {};
}

Result<> TlsSource::replace(TlsWay way, const TlsFiles& files, const crypto::Identity& identity, const QString& actor)
{
    TRY(m_store.write([&](store::Transaction& tx) -> Result<> {
        if (way == TlsWay::OwnAuthority) {
            TRY(store::setSetting(tx, QStringLiteral("tls_chain"), {}));
            TRY(store::dropSecrets(tx, tlsKeyPlace));
        } else {
            TRY(storeTls(tx, m_sealer, identity));
        }
        TRY(store::setSetting(tx, QStringLiteral("tls_way"), name(way)));
        TRY(store::setSetting(tx, QStringLiteral("tls_file"), files.certificate));
        TRY(store::setSetting(tx, QStringLiteral("tls_key_file"), files.key));
        if (way == TlsWay::Pkcs12) {
            TRY(store::putSecret(tx, passwordPlace,
                                 m_sealer.seal(files.password.view(), store::secretPlace(passwordPlace))));
        } else {
            TRY(store::dropSecrets(tx, passwordPlace));
        }
        return audit::append(tx, {.actor = actor,
                                  .kind = QStringLiteral("tls.replaced"),
                                  .subjectKind = QStringLiteral("certificate"),
                                  .subject = identity.certificate.serial(),
                                  .arguments = {{QStringLiteral("subject"), identity.certificate.subject()},
                                                {QStringLiteral("way"), name(way)}}});
    }));
    m_ofThisRun.reset();
    m_lastOfThisRun.reset();
    m_problem.clear();
    m_suspicion.clear();
    return {};
}

qint64 TlsSource::choice() const
{
    const std::lock_guard lock(m_mutex);
    return m_choice;
}

Result<TlsSource::Kept> TlsSource::readKept() const
{
    return m_store.read([](store::Connection& db) -> Result<Kept> {
        Kept kept;
        kept.chain = TRY(store::setting(db, "tls_chain"));
        kept.key = TRY(store::secret(db, tlsKeyPlace));
        kept.password = TRY(store::secret(db, passwordPlace));
        kept.publicUrl = TRY(store::setting(db, "public_url"));
        kept.plan.way = wayNamed(TRY(store::setting(db, "tls_way")), !kept.chain.isEmpty() && kept.key);
        const auto terms = readAcmeTerms(QJsonDocument::fromJson(TRY(store::setting(db, "acme")).toUtf8()).object());
        kept.isRenewedAlone = terms && terms->renewsItself();
        kept.plan.certificateFile = TRY(store::setting(db, "tls_file"));
        kept.plan.keyFile = TRY(store::setting(db, "tls_key_file"));
        return kept;
    });
}

Result<TlsSource::Plan> TlsSource::plan()
{
    const std::lock_guard lock(m_mutex);
    if (m_ofThisRun) {
        return Plan{TlsWay::Files, m_ofThisRun->certificate, m_ofThisRun->key, true};
    }
    return TRY(readKept()).plan;
}

Result<QString> TlsSource::host()
{
    return QUrl(TRY(m_store.read([](store::Connection& db) { return store::setting(db, "public_url"); }))).host();
}

// A disk may let a reader wait for long, so files are read outside the mutex; whoever asks meanwhile gets what is kept.
Result<std::optional<crypto::Identity>> TlsSource::fromFiles()
{
    std::optional<TlsFiles> files;
    qint64 choice = 0;
    {
        const std::lock_guard lock(m_mutex);
        if (!m_ofThisRun) {
            return std::optional<crypto::Identity>();
        }
        files = m_ofThisRun->copy();
        choice = m_choice;
    }
    auto read = readTlsFiles(*files);
    const std::lock_guard lock(m_mutex);
    if (choice != m_choice) { // another certificate was brought in meanwhile
        return read ? Result<std::optional<crypto::Identity>>(std::move(*read)) : std::optional<crypto::Identity>();
    }
    if (!read && !m_lastOfThisRun) {
        return Failure(read.error());
    }
    if (read) {
        m_lastOfThisRun = std::move(*read);
    }
    return m_lastOfThisRun;
}

Result<bool> TlsSource::refresh()
{
    const qint64 begun = choice();
    auto looked = lookAtFiles();
    if (looked) {
        return looked;
    }
    const std::lock_guard lock(m_mutex);
    if (begun == m_choice) {
        tellTrouble(looked.error());
    }
    return false;
}

Result<std::optional<TlsSource::Watched>> TlsSource::watched()
{
    const std::lock_guard lock(m_mutex);
    Watched now{TRY(readKept()), {}, m_ofThisRun.has_value(), m_stamp, m_choice};
    if (!now.isOfThisRun && !now.kept.isWatched()) {
        return std::optional<Watched>();
    }
    now.files = m_ofThisRun ? m_ofThisRun->copy() : TlsFiles{now.kept.plan.certificateFile, now.kept.plan.keyFile, {}};
    return now;
}

Result<bool> TlsSource::lookAtFiles()
{
    auto look = TRY(watched());
    if (!look) {
        return false;
    }
    const QString stamp = look->files.stamp();
    if (stamp == look->stamp) {
        return false;
    }
    const Kept& kept = look->kept;
    if (!look->isOfThisRun && kept.password) {
        look->files.password = TRY(m_sealer.open(*kept.password, store::secretPlace(passwordPlace)));
    }
    const crypto::Identity identity = TRY(readTlsFiles(look->files));
    const bool isServed = QString::fromLatin1(identity.chainPem()) == kept.chain;
    const bool isNew = !look->isOfThisRun && !isServed;
    if (isNew) {
        TRY(checkServable(identity, kept.host(), m_clock.nowMs()));
        TRY(checkBound(identity, CutOff::Nobody));
    }
    const std::lock_guard lock(m_mutex);
    if (look->choice != m_choice) {
        return false;
    }
    if (isNew) {
        TRY(replace(kept.plan.way, look->files, identity, QStringLiteral("server")));
    }
    m_stamp = stamp;
    m_problem.clear();
    m_suspicion.clear();
    return look->isOfThisRun || !isServed;
}

void TlsSource::tellTrouble(const Error& error)
{
    if (error.what == m_problem) {
        return;
    }
    if (error.what != m_suspicion) {
        m_suspicion = error.what;
        return;
    }
    m_problem = error.what;
    qWarning("TLS certificate: %s; the one before stays", qUtf8Printable(withoutKind(m_problem)));
}

void TlsSource::tellProblem(const QString& what)
{
    const std::lock_guard lock(m_mutex);
    m_problem = what;
}

QString TlsSource::problem() const
{
    const std::lock_guard lock(m_mutex);
    return m_problem;
}

Result<crypto::Identity> TlsSource::opened(const Kept& kept)
{
    if (!m_opened || m_opened->chain != kept.chain || m_opened->sealedKey != *kept.key) {
        const SecretBytes key = TRY(m_sealer.open(*kept.key, store::secretPlace(tlsKeyPlace)));
        m_opened = Opened{kept.chain, *kept.key, TRY(readTls(kept.chain.toLatin1(), key))};
    }
    return m_opened->identity;
}

Result<LoadedTls> TlsSource::load()
{
    LoadedTls loaded;
    const auto named = TRY(fromFiles());
    const std::lock_guard lock(m_mutex);
    const Kept kept = TRY(readKept());
    if (named) {
        loaded.identity = *named;
    } else if (!kept.chain.isEmpty() && kept.key) {
        loaded.identity = TRY(opened(kept));
        loaded.facts.renewsItself = kept.plan.way == TlsWay::Acme && kept.isRenewedAlone;
    } else {
        loaded.identity = TRY(m_authority->serverIdentity(kept.host()));
        loaded.facts.ownAuthority = true;
        loaded.facts.renewsItself = true;
    }
    const auto& certificate = loaded.identity.certificate;
    loaded.facts.subject = certificate.subject();
    loaded.facts.issuer = certificate.issuer();
    loaded.facts.serial = certificate.serial();
    loaded.facts.names = certificate.dnsNames();
    loaded.facts.notAfter = certificate.notAfterMs();
    return loaded;
}

Result<> serveTls(TlsSource& source, const Live& live)
{
    const LoadedTls tls = TRY(source.load());
    const auto served = live.with([&](const Live::Parts& parts) {
        return parts.listener != nullptr ? parts.listener->reloadTls(tls.forListener()) : Result<>();
    });
    return served ? *served : Result<>();
}

} // namespace espalier::server
