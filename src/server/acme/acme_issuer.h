// Gets the listener's certificate over ACME, and the next one before it ends. One run at a time, on a thread of its
// own; what is served stays until another one has come. Thread-safe.
#pragma once

#include "server/acme/certbot_run.h"
#include "server/data_folder.h"
#include "server/tls_source.h"

#include <atomic>
#include <mutex>
#include <optional>
#include <thread>

namespace espalier::server {

class AcmeIssuer {
public:
    AcmeIssuer(const DataFolder& folder, store::Store& store, TlsSource& tls, const Live& live, const Clock& clock)
        : m_folder(folder), m_store(store), m_tls(tls), m_live(live), m_clock(clock)
    {
    }
    ~AcmeIssuer() { stop(); }

    enum class Phase { Idle, Running, WaitsForRecord, Issued, Failed };
    struct State {
        Phase phase = Phase::Idle;
        std::optional<DnsRecord> record; // to be set, while it waits
        QString error;                   // of Failed
        qint64 at = 0;                   // when the phase began, ms
    };
    [[nodiscard]] State state() const;
    [[nodiscard]] Result<std::optional<AcmeTerms>> terms() const; // under which the last certificate was got

    // Unavailable: [acme-running], [no-certbot]. InvalidInput: no authority gives a certificate to an IP address here.
    [[nodiscard]] Result<> start(const AcmeTerms& terms, const QString& actor, CutOff cutOff = CutOff::Nobody);
    [[nodiscard]] Result<> renew(const QString& actor, CutOff cutOff = CutOff::Nobody); // NotFound: none was got before
    [[nodiscard]] Result<> recordIsSet(); // Conflict: nobody waits for one
    void cancel();                        // of no effect when none runs

    // Starts a run when the certificate is due, unless somebody has to set a record; after a failure again in six
    // hours.
    [[nodiscard]] Result<> runDue();
    void stop(); // a run is called off and waited for; none starts until resume()
    void resume();

private:
    struct Decided {
        qint64 choice = 0; // of TlsSource, when somebody decided for it
        CutOff cutOff = CutOff::Nobody;
    };
    [[nodiscard]] Result<> startAt(Decided decided, const AcmeTerms& terms, const QString& actor);
    [[nodiscard]] Result<> begin(Decided decided, const AcmeTerms& terms, const QString& actor);
    void run(Decided decided, const AcmeTerms& terms, const QString& actor);
    [[nodiscard]] Result<> obtain(Decided decided, const AcmeTerms& terms, const QString& actor);
    void enter(Phase phase, const QString& error = {}, const std::optional<DnsRecord>& record = {});
    void noteFailure(const Error& error, const QString& actor);

    const DataFolder& m_folder;
    store::Store& m_store;
    TlsSource& m_tls;
    const Live& m_live;
    const Clock& m_clock;
    mutable std::mutex m_mutex;
    State m_state;
    std::thread m_thread;
    std::atomic<bool> m_isCalledOff = false;
    std::atomic<bool> m_isRecordSet = false;
    bool m_isStopped = false;
};

[[nodiscard]] QLatin1String name(AcmeIssuer::Phase phase); // idle running waits_for_record issued failed

} // namespace espalier::server
