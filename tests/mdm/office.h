// A server's mdm part with a folder of its own, and devices that speak plain text to it: every message is written by
// hand here, none by the product's own writer.
#pragma once

#include "audit/log.h"
#include "crypto/sealer.h"
#include "mdm/endpoint.h"
#include "mdm/lifecycle.h"
#include "store/settings.h"
#include "store/store.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

namespace espalier::test {

// One speaker: who it claims to be, and the certificate it holds.
struct Phone {
    QByteArray udid;
    QByteArray certificate; // any bytes: what counts is that TLS found them trusted
    QByteArray user;        // UserID
};

class Office {
public:
    Office();
    void restart();                   // closes the store and opens it again
    void reboot(const QString& boot); // the same after the machine started anew; empty: it can't tell its starts apart

    http::Response send(const QByteArray& contentType, const Phone& phone, const QByteArray& dict);
    http::Response sendRequest(const http::Request& request) { return m_endpoint->handle(request); }
    http::Response sendTooLarge(const http::Request& request) // its beginning
    {
        return m_endpoint->tooLarge(request, 32 * 1024 * 1024);
    }

    http::Response checkIn(const Phone& phone, const QByteArray& type, const QByteArray& more = {});
    http::Response authenticate(const Phone& phone, const QByteArray& more = {});
    http::Response tokenUpdate(const Phone& phone, const QByteArray& more = {});
    http::Response report(const Phone& phone, const QByteArray& status, const QByteArray& uuid = {},
                          const QByteArray& more = {});
    http::Response idle(const Phone& phone) { return report(phone, "Idle"); }
    void enroll(const Phone& phone); // Authenticate, TokenUpdate; fails the test otherwise

    // Our CA's record of this certificate.
    void issue(const QByteArray& certificate, qint64 link = 0, qint64 device = 0);
    void revoke(const QByteArray& certificate);
    void set(const char* key, const QString& value);

    mdm::NewCommand command(const QByteArray& requestType, const Phone& phone, const QString& uuid = {});
    Result<mdm::Queued> add(const mdm::NewCommand& command);
    Result<mdm::Queued> add(const QByteArray& requestType, const Phone& phone, const QString& uuid = {});
    Result<int> cancel(const QString& uuid);

    // The first column of the first row; empty when there is none.
    QVariant value(const QString& sql, const store::Binds& binds = {});
    QString deviceState(const Phone& phone);
    qint64 generation(const Phone& phone);
    QString deliveryState(const QString& uuid);
    QStringList history(const QString& uuid); // "state" or "state/note"
    DeviceId device(const Phone& phone);
    ChannelId channel(const Phone& phone);
    qint64 auditCount(const QString& kind);
    // Every row of every table that a message may change, but the audit log.
    QByteArray everything();
    bool auditIsIntact();

    QTemporaryDir folder;
    ManualClock clock;
    crypto::Sealer sealer;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<mdm::Queue> queue;
    mdm::ResultHandlers handlers;
    mdm::LifecycleHooks hooks;
    QList<ChannelId> woken;
    QList<ChannelId> contacted;
    QList<ChannelId> putOff;
    QList<crypto::Certificate> authorities;
    QStringList hooksSeen;

private:
    std::unique_ptr<mdm::Endpoint> m_endpoint;
    QString m_boot = QStringLiteral("boot 1");
    qint64 m_bootedAt = 0; // on the monotonic clock
};

[[nodiscard]] QByteArray uuidIn(const http::Response& response); // CommandUUID; empty for an empty body

} // namespace espalier::test
