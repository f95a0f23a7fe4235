// Where the listener's certificate comes from. One of ways: our own authority; a pair that was brought in; files of
// this computer, which are watched; a public authority over ACME. Whatever came in is kept in the database, its key
// sealed, and goes on being served while its way has trouble. Files named at start come before all of that, for that
// run. Thread-safe; never inside a read or write.
#pragma once

#include "ca/authority.h"
#include "http/listener.h"
#include "server/live.h"
#include "server/tls_files.h"
#include "store/store.h"

#include <mutex>
#include <optional>

namespace espalier::server {

enum class TlsWay { OwnAuthority, Kept, Files, Pkcs12, Acme };
[[nodiscard]] QLatin1String name(TlsWay way); // own kept files pkcs12 acme

struct TlsFacts {
    QString subject;
    QString issuer;
    QString serial;
    QStringList names;
    qint64 notAfter = 0;
    bool renewsItself = false;
    bool ownAuthority = false; // devices trust it through the enrollment profile only
};

struct LoadedTls {
    crypto::Identity identity;
    TlsFacts facts;
    [[nodiscard]] http::TlsIdentity forListener() const;
    [[nodiscard]] bool signsProfilesAt(qint64 nowMs) const; // devices know who issued it, and it is valid
};

// From now on the data folder's own, without an entry in the log.
[[nodiscard]] Result<> storeTls(store::Transaction& tx, const crypto::Sealer& sealer, const crypto::Identity& identity);

// Whether a certificate may take the place of the present one though devices that are bound to an authority
// (enroll/pinning.h) don't accept it.
enum class CutOff { Nobody, BoundDevices };

class TlsSource {
public:
    TlsSource(store::Store& store, const crypto::Sealer& sealer, const Clock& clock)
        : m_store(store), m_sealer(sealer), m_clock(clock)
    {
    }
    void setAuthority(ca::Authority* authority) { m_authority = authority; }

    // For this run, until another certificate is brought in.
    void useFiles(const QString& certificate, const QString& key);
    // InvalidInput: unreadable, key of another certificate, expired.
    // Refused [tls-pinned], here and below: devices that are bound to the authority of the present one wouldn't accept
    // this one.
    [[nodiscard]] Result<> keep(const QByteArray& chainPem, const SecretBytes& keyPem, const QString& actor,
                                CutOff cutOff = CutOff::Nobody);
    // Served from now on, and again whenever they change. As readTlsFiles() and checkServable().
    [[nodiscard]] Result<> watch(const TlsFiles& files, const QString& actor, CutOff cutOff = CutOff::Nobody);
    // Over ACME, by a run that began at that choice(). Conflict [tls-chosen]: an administrator has chosen since, and
    // that counts.
    [[nodiscard]] Result<> keepIssued(const crypto::Identity& identity, const QString& actor, qint64 begunAt,
                                      CutOff cutOff = CutOff::Nobody);
    [[nodiscard]] Result<> useOwnAuthority(const QString& actor, CutOff cutOff = CutOff::Nobody);

    [[nodiscard]] qint64 choice() const; // another number whenever somebody has chosen where it comes from

    // Looks after the files; true: there is another certificate to serve. A file that can't be served is told by
    // problem() once it has been that way at two looks, since two files are not replaced in one moment.
    [[nodiscard]] Result<bool> refresh();
    void tellProblem(const QString& what); // until the next certificate comes
    [[nodiscard]] QString problem() const; // why what is served is not what the files hold; empty: all is well

    struct Plan {
        TlsWay way = TlsWay::OwnAuthority;
        QString certificateFile; // of Files and Pkcs12
        QString keyFile;
        bool forThisRun = false; // named at start
    };
    [[nodiscard]] Result<Plan> plan();
    [[nodiscard]] Result<QString> host(); // of the public address

    // What useFiles() named; nullopt when the data folder's own counts.
    [[nodiscard]] Result<std::optional<crypto::Identity>> fromFiles();

    // An expired one too: who looks after it must get in and see that.
    [[nodiscard]] Result<LoadedTls> load();

private:
    struct Kept;
    [[nodiscard]] Result<Kept> readKept() const;
    [[nodiscard]] Result<crypto::Identity> opened(const Kept& kept); // under the mutex
    [[nodiscard]] Result<> checkBound(const crypto::Identity& next, CutOff cutOff);
    [[nodiscard]] Result<> choose(TlsWay way, const TlsFiles& files, const crypto::Identity& identity,
                                  const QString& actor); // under the mutex
    [[nodiscard]] Result<> replace(TlsWay way, const TlsFiles& files, const crypto::Identity& identity,
                                   const QString& actor); // under the mutex
    struct Watched;
    [[nodiscard]] Result<std::optional<Watched>> watched(); // nullopt: no files
    [[nodiscard]] Result<bool> lookAtFiles();
    void tellTrouble(const Error& error); // under the mutex

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    ca::Authority* m_authority = nullptr;
    mutable std::mutex m_mutex;
    qint64 m_choice = 0;
    std::optional<TlsFiles> m_ofThisRun;
    std::optional<crypto::Identity> m_lastOfThisRun;
    struct Opened {
        QString chain;        // as it was kept …
        QByteArray sealedKey; // … with this key
        crypto::Identity identity;
    };
    std::optional<Opened> m_opened; // every page asks for it
    QString m_stamp;                // of the files when they were last taken or refused for good
    QString m_suspicion;
    QString m_problem;
};

// New connections get what load() gives. No listener: nothing to do.
[[nodiscard]] Result<> serveTls(TlsSource& source, const Live& live);

} // namespace espalier::server
