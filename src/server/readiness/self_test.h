// The readiness self-test: can devices find, reach and trust this server, and can it wake them? Made before a link is
// shared, by hand, and every day by a running server. The last result is kept (setting "readiness_last"); what fails
// anew is told in the log and to the webhook, if one is set ("alert_webhook").
// Any thread but the writer's and the gui's: it asks the network, and takes up to a minute where nothing answers.
#pragma once

#include "ca/authority.h"
#include "server/data_folder.h"
#include "server/live.h"
#include "server/readiness/push_checks.h"
#include "server/tls_source.h"

#include <atomic>
#include <mutex>

namespace espalier::server {

struct SelfTestResult {
    qint64 at = 0;
    QString fingerprint; // of the subject
    Checks checks;
    [[nodiscard]] bool isGood() const { return failedIds(checks).isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const; // {at, good, checks}
};
[[nodiscard]] Result<std::optional<SelfTestResult>> lastSelfTest(store::Connection& db);

class SelfTest {
public:
    struct Parts { // outlive this object
        const DataFolder& folder;
        store::Store& store;
        const crypto::Sealer& sealer;
        TlsSource& tls;
        const ca::Authority& authority;
        const Live& live;
        const Clock& clock;
    };
    SelfTest(const Parts& parts, Surroundings surroundings);

    // Unavailable [check-running]: one is made already.
    [[nodiscard]] Result<SelfTestResult> run(const QString& actor);
    // The ids of what keeps a link from being shared; empty: nothing. In a lab nothing does. What went well within the
    // last day and hasn't changed since counts; else it is made anew.
    [[nodiscard]] Result<QStringList> obstacles(const QString& actor);
    // Makes the one that is due: a day after the last one, an hour where that failed. Not in practice.
    [[nodiscard]] Result<> runDue();

    // InvalidInput: that isn't the public address.
    [[nodiscard]] Result<> acknowledgeAddress(const QString& address, const QString& actor);

    void stop() { m_stopping = true; } // one that is being made ends soon; another thread may call
    void resume() { m_stopping = false; }

private:
    [[nodiscard]] Result<Subject> subject();
    [[nodiscard]] Result<std::optional<PushWay>> pushWay();
    [[nodiscard]] Result<Checks> checksOf(const Subject& subject);
    [[nodiscard]] Result<QStringList> keep(const SelfTestResult& result, const QString& actor);
    void alert(const Subject& subject, const SelfTestResult& result, const QStringList& failedAnew);

    const Parts m_parts;
    const Surroundings m_surroundings;
    std::mutex m_oneAtATime;
    std::atomic<bool> m_stopping = false;
};

// Setting "alert_webhook": https:// and a name, or empty.
[[nodiscard]] Result<> checkAlertWebhook(const QString& setting);

} // namespace espalier::server
