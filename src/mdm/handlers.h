// The two tables that server/ fills: mdm knows no feature, features are called back. Everything here runs on
// the writer thread inside the write that records the device's message, each in its own savepoint: a handler
// that fails is logged and audited, and the device's message stands.
#pragma once

#include "base/id.h"
#include "base/result.h"
#include "plist/value.h"
#include "store/connection.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace espalier::ca {
struct Issued;
}

namespace espalier::mdm {

enum class ResultStatus { Acknowledged, Error, FormatError };

struct CommandResult {
    DeviceId device;
    ChannelId channel;
    qint64 delivery = 0;
    QString uuid;
    QString requestType;
    QString origin; // NewCommand::origin
    ResultStatus status = ResultStatus::Acknowledged;
    plist::Dict response; // the whole message of the device
    plist::Dict request;  // the Command dictionary as it was queued; empty when no handler of the type needs it
    QString errorChain;   // JSON [{code, domain, text}], empty when none
};

// Called once per delivery, for its final result only: not for NotNow, duplicates, or results of commands of an
// earlier enrollment (those are recorded, no more).
using ResultHandler = std::function<Result<>(store::Transaction&, const CommandResult&)>;

// No: for commands that carry much (a profile), so that nobody reads it again for each device that answers.
enum class NeedsRequest { Yes, No };

class ResultHandlers {
public:
    void add(const QString& requestType, ResultHandler handler, NeedsRequest needs = NeedsRequest::Yes)
    {
        m_handlers[requestType].append(std::move(handler));
        if (needs == NeedsRequest::Yes) {
            m_needRequest.insert(requestType);
        }
    }
    [[nodiscard]] QList<ResultHandler> of(const QString& requestType) const { return m_handlers.value(requestType); }
    [[nodiscard]] bool needRequest(const QString& requestType) const { return m_needRequest.contains(requestType); }

private:
    QMap<QString, QList<ResultHandler>> m_handlers;
    QSet<QString> m_needRequest;
};

enum class IsNewEnrollment { Yes, No };

// Who says Authenticate to begin an enrollment; nothing of it is kept yet.
struct Arrival {
    const ca::Issued* certificate = nullptr; // null: not of our making
    QString udid;
    QString serial;   // as the device says
    QString platform; // as in device.platform; empty: not known
};

struct LifecycleHooks {
    // An error refuses the Authenticate before the device is enrolled, a quarantined one too.
    std::function<Result<>(store::Connection&, const Arrival&)> mayAuthenticate;
    // An Authenticate with a certificate of ours was refused, by whomever; in a write of its own.
    std::function<Result<>(store::Transaction&, const ca::Issued&, const QString& cause)> authenticateRefused;
    // A new generation begins. Not guarded: an error refuses the message that it begins with. Whether the device has
    // to wait for an approval (device.approval) is said here and nowhere else.
    std::function<Result<>(store::Transaction&, DeviceId, const ca::Issued*)> enrollmentBegins;
    // A TokenUpdate made the channel reachable. Yes: the first of this enrollment (and of this user); No: it came
    // again (new push token, renewed identity).
    std::function<Result<>(store::Transaction&, DeviceId, ChannelId, IsNewEnrollment)> channelEnabled;
    // Authenticate was accepted, new enrollment or renewal; null when the certificate is not of our making.
    // Quarantined enrollments come here only when the administrator accepts them.
    std::function<Result<>(store::Transaction&, DeviceId, const ca::Issued*)> deviceAuthenticated;
    // A TokenUpdate proved a new certificate of the same enrollment, whether or not its token is another one.
    std::function<Result<>(store::Transaction&, DeviceId)> identityRenewed;
    // CheckOut, acknowledged erase, removal of the enrollment profile.
    std::function<Result<>(store::Transaction&, DeviceId)> deviceEnded;
};

} // namespace espalier::mdm
