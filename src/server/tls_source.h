// Where the listener's certificate comes from: files named at start, else the pair kept in the database (key sealed),
// else our own authority for the public host. Thread-safe; never inside a read or write.
#pragma once

#include "ca/authority.h"
#include "http/listener.h"
#include "store/store.h"

#include <mutex>

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

    // An expired one too: who looks after it must get in and see that.
    [[nodiscard]] Result<LoadedTls> load();

private:
    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    ca::Authority* m_authority = nullptr;
    std::mutex m_mutex;
    QString m_certificateFile;
    QString m_keyFile;
};

} // namespace espalier::server
