// A store with enrolled devices and a push certificate, and a waker over them.
#pragma once

#include "apns/waker.h"
#include "crypto/random.h"
#include "tests/apns/fake_apns.h"
#include "tests/apns/push_service.h"

#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace espalier::test {

inline const QString testTopic = QStringLiteral("com.apple.mgmt.External.test");

struct Fleet {
    explicit Fleet(int devices = 1);
    ~Fleet();

    void importCertificate(const TestAuthority& issuer);
    void startWaker(const PushService& service, apns::WakerOptions options = quickOptions());
    void startWaker(const FakeApns& service, apns::WakerOptions options = quickOptions());
    void startWaker(quint16 port, const TestAuthority& authority, apns::WakerOptions options = quickOptions());
    void startWaker(quint16 port, const QByteArray& caPem, apns::WakerOptions options = quickOptions());
    void wakeAll(int devices);
    void stopWaker() { waker.reset(); }
    static apns::WakerOptions quickOptions();

    struct Channel {
        QString result;
        qint64 at = 0;
        qint64 nextAt = 0;
        int tries = 0;
        bool dead = false;
    };
    [[nodiscard]] Channel channel(ChannelId id) const;
    [[nodiscard]] int withResult(const QString& result) const;
    [[nodiscard]] QMap<QString, int> results() const; // of how many channels; without those that have none
    [[nodiscard]] int audited(const QString& kind) const;
    void run(const char* sql, const store::Binds& binds = {});
    static ChannelId id(int device) { return ChannelId{device}; }
    static QByteArray token(int device);

    QTemporaryDir folder;
    ManualClock clock;
    crypto::Sealer sealer{crypto::randomSecret(32)};
    std::unique_ptr<store::Store> store;
    std::unique_ptr<apns::Waker> waker;
};

} // namespace espalier::test
