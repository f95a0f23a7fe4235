// Where the listener's certificate comes from: files named at start, else the pair kept in the database (key sealed),
// else our own authority for the public host. Thread-safe; never inside a read or write.
#pragma once

#include "ca/authority.h"
#include "http/listener.h"
#include "store/store.h"

#include <mutex>
#include <optional>

namespace espalier::server {

struct TlsFacts {
    QString subject;
    QString issuer;
    QString serial;
    QStringList names;
    qint64 notAfter = 0;
    bool ownAuthority = false; // devices trust it through the enrollment profile only
};

struct LoadedTls {
    crypto::Identity identity;
    TlsFacts facts;
    [[nodiscard]] http::TlsIdentity forListener() const;
};

// From now on the data folder's own, without an entry in the log.
[[nodiscard]] Result<> storeTls(store::Transaction& tx, const crypto::Sealer& sealer, const crypto::Identity& identity);
// InvalidInput: unreadable, or the key of another certificate.
[[nodiscard]] Result<crypto::Identity> readTls(const QByteArray& chainPem, const SecretBytes& keyPem);

class TlsSource {
public:
    TlsSource(store::Store& store, const crypto::Sealer& sealer, const Clock& clock)
        : m_store(store), m_sealer(sealer), m_clock(clock)
    {
    }
    void setAuthority(ca::Authority* authority) { m_authority = authority; }

    // For this run, until another certificate is brought in; they are read again at every load().
    void useFiles(const QString& certificate, const QString& key);
    // InvalidInput: unreadable, key of another certificate, expired.
    [[nodiscard]] Result<> keep(const QByteArray& chainPem, const SecretBytes& keyPem, const QString& actor);

    // What useFiles() named, read anew; nullopt when the data folder's own counts.
    [[nodiscard]] Result<std::optional<crypto::Identity>> fromFiles();

    // An expired one too: who looks after it must get in and see that.
    [[nodiscard]] Result<LoadedTls> load();

private:
    [[nodiscard]] Result<std::optional<crypto::Identity>> readFiles() const; // under the mutex

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    ca::Authority* m_authority = nullptr;
    std::mutex m_mutex;
    QString m_certificateFile;
    QString m_keyFile;
};

} // namespace espalier::server
