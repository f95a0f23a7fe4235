// The waker over the store. Three places: anybody's thread (m_inbox under a lock), the Asio thread (plan and
// client), the book thread (store). Values go between them.
#pragma once

#include "apns/channel_book.h"
#include "apns/push_client.h"
#include "apns/waker.h"
#include "base/worker_pool.h"

#include <boost/asio/executor_work_guard.hpp>

#include <atomic>
#include <mutex>
#include <thread>

namespace espalier::apns {

class StoreWaker final : public Waker {
public:
    StoreWaker(store::Store& store, const crypto::Sealer& sealer, const Clock& clock, const WakerOptions& options);
    ~StoreWaker() override;
    [[nodiscard]] Result<> open();

    void wake(ChannelId channel, WakeReason reason) override;
    void contacted(ChannelId channel) override;
    void reloadCertificate() override;
    void reloadRoute() override;
    [[nodiscard]] WakerStatus status() const override;
    void stop() override;

private:
    struct Wake {
        ChannelId channel;
        std::optional<WakeReason> reason; // nothing: contacted
    };

    [[nodiscard]] Now now() const { return {m_clock.monotonicMs(), m_clock.nowMs()}; }
    void leave(const Wake& wake);
    void alert(const QString& kind, const QString& reason);
    void loadCertificate(); // on the book thread, or before there is another
    void loadRoute();       // on the book thread

    // On the Asio thread:
    void readDue();
    void useCredentials();
    void turnSoon();
    void turn();
    void fetchDue();
    void sendLoaded(const QList<WakePlan::Due>& due, const Result<QList<LoadedChannel>>& loaded);
    void pushEnded(const PushClient::Outcome& outcome);
    void writeSoon();
    void write();
    void writeEnded(const Result<>& written);
    void keepUnwritten();
    void writeRest(); // at the end, when no other thread is left
    void publish();
    void sleep();
    template <class T> void noteFailure(const Result<T>& result)
    {
        m_bookError = result ? QString() : result.error().what;
    }

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    const WakerOptions m_options;
    boost::asio::io_context m_context{1};
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> m_work;
    boost::asio::steady_timer m_timer{m_context};
    boost::asio::steady_timer m_writeTimer{m_context};
    boost::asio::steady_timer m_readTimer{m_context};
    WakePlan m_plan;
    std::unique_ptr<PushClient> m_client;
    std::optional<PushCredentials> m_credentials;
    bool m_turnPosted = false;
    bool m_certificateDue = false; // to be read again, and the route with it
    bool m_routeDue = false;
    using Records = QHash<ChannelId, PushRecord>; // the newest of each channel
    struct Writing {
        Records records;
        QList<WakePlan::Later> changes;
    };
    Records m_records;          // to be written
    Writing m_writing;          // on the book thread; comes back when that fails
    int m_writeFailures = 0;    // in a row
    QSet<ChannelId> m_touched;  // since the last publish()
    QSet<ChannelId> m_unsent;   // waiting for a usable certificate or connection
    QSet<ChannelId> m_rejected; // refused for good by the service
    QString m_bookError;
    QString m_writeError; // until a write succeeds
    bool m_writeDue = false;
    mutable std::mutex m_mutex;
    QList<Wake> m_inbox;        // under m_mutex, as the next two
    QSet<ChannelId> m_followed; // contacted() would change something
    WakerStatus m_status;
    std::atomic<bool> m_stopping = false;
    WorkerPool m_books{1, static_cast<size_t>(m_options.mostBooked)};
    std::thread m_thread;
};

} // namespace espalier::apns
