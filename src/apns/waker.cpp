#include "apns/waker.h"

#include "apns/channel_book.h"
#include "apns/push_certificate.h"
#include "apns/push_client.h"
#include "base/worker_pool.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>

#include <atomic>
#include <future>
#include <mutex>
#include <thread>

namespace espalier::apns {

namespace {

namespace asio = boost::asio;
using std::chrono::milliseconds;

constexpr milliseconds longestSleep{200}; // the wall clock may jump
constexpr milliseconds shortestSleep{5};
constexpr milliseconds writeDelay{30}; // gathers results into one unit
constexpr milliseconds stopTime{2'000};
constexpr int alarmingRejections = 2; // 400 for so many devices is no longer a device's fault

struct Wake {
    ChannelId channel;
    std::optional<WakeReason> reason; // nothing: contacted
};

// Three places: anybody's thread (m_inbox under a lock), the Asio thread (plan and client), the book thread
// (store). Values go between them.
class StoreWaker final : public Waker {
public:
    StoreWaker(store::Store& store, const crypto::Sealer& sealer, const Clock& clock, const WakerOptions& options)
        : m_store(store), m_sealer(sealer), m_clock(clock), m_options(options), m_plan(options.windowMs)
    {
    }

    ~StoreWaker() override { stop(); }

    Result<> open()
    {
        for (const auto& planned : TRY(loadPlan(m_store))) {
            m_plan.restore(planned.channel, planned.neverSent ? m_clock.nowMs() : planned.nextAt, planned.tries);
            m_followed.insert(planned.channel);
        }
        m_client = std::make_unique<PushClient>(
            m_context, m_clock, m_options, [this](const PushClient::Outcome& outcome) { pushEnded(outcome); },
            [this](const QString& reason) { alert(QStringLiteral("push.blocked"), reason); });
        loadCertificate();
        m_thread = std::thread([this] { m_context.run(); });
        return {};
    }

    void wake(ChannelId channel, WakeReason reason) override { leave({channel, reason}); }

    void contacted(ChannelId channel) override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_followed.contains(channel)) {
                return;
            }
        }
        leave({channel, std::nullopt});
    }

    void reloadCertificate() override
    {
        if (!m_books.post([this] { loadCertificate(); })) {
            alert(QStringLiteral("push.blocked"), QStringLiteral("certificate not reloaded"));
        }
    }

    WakerStatus status() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_status;
    }

    void stop() override
    {
        if (m_stopping.exchange(true) || !m_thread.joinable()) {
            return;
        }
        const auto end = std::chrono::steady_clock::now() + stopTime;
        while (std::chrono::steady_clock::now() < end && status().waiting > 0) {
            std::this_thread::sleep_for(shortestSleep);
        }
        std::promise<void> done;
        asio::post(m_context, [&] {
            m_client->stop();
            m_timer.cancel();
            done.set_value();
        });
        done.get_future().wait();
        m_work.reset();
        m_context.stop();
        m_thread.join();
        m_books.stop();
        if (const auto changes = m_plan.takeChanges(); !m_records.isEmpty() || !changes.isEmpty()) {
            noteFailure(writeDown(m_store, m_records, changes));
        }
    }

private:
    [[nodiscard]] Now now() const { return {m_clock.monotonicMs(), m_clock.nowMs()}; }

    void leave(const Wake& wake)
    {
        bool first = false;
        {
            const std::lock_guard lock(m_mutex);
            first = m_inbox.isEmpty();
            m_inbox.append(wake);
            m_followed.insert(wake.channel);
        }
        if (first && !m_stopping) {
            asio::post(m_context, [this] { turn(); });
        }
    }

    // On the Asio thread from here.
    void turn()
    {
        QList<Wake> inbox;
        {
            const std::lock_guard lock(m_mutex);
            inbox = std::exchange(m_inbox, {});
        }
        for (const auto& wake : inbox) {
            if (wake.reason) {
                m_plan.wake(wake.channel, *wake.reason, now());
            } else {
                m_plan.contacted(wake.channel);
            }
            m_touched.insert(wake.channel);
        }
        if (!m_stopping) {
            fetchDue();
        }
        writeSoon();
        publish();
        sleep();
    }

    void fetchDue()
    {
        const auto due = m_plan.takeDue(now());
        if (due.isEmpty()) {
            return;
        }
        for (const auto& one : due) {
            m_touched.insert(one.channel);
        }
        const bool posted = m_books.post([this, due] {
            QList<ChannelId> channels;
            for (const auto& one : due) {
                channels.append(one.channel);
            }
            auto loaded = loadChannels(m_store, channels);
            asio::post(m_context, [this, due, loaded = std::move(loaded)] { sendLoaded(due, loaded); });
        });
        if (!posted) {
            sendLoaded(due, fail(ErrorCode::Unavailable, QStringLiteral("busy")));
        }
    }

    void sendLoaded(const QList<WakePlan::Due>& due, const Result<QList<LoadedChannel>>& loaded)
    {
        for (qsizetype i = 0; i < due.size(); ++i) {
            if (!loaded) {
                m_plan.done(due[i].channel, WakePlan::Follow::Ladder, 0, now());
                continue;
            }
            const auto& one = loaded->at(i);
            if (!one.pushable || (one.dead && !due[i].insist)) {
                m_plan.done(due[i].channel, WakePlan::Follow::Never, 0, now());
                continue;
            }
            m_client->send(one.push);
        }
        noteFailure(loaded);
        turn();
    }

    void pushEnded(const PushClient::Outcome& outcome)
    {
        const auto& [push, judgement] = outcome;
        const bool blocked = judgement.verdict == Verdict::Blocked;
        const bool never = judgement.verdict == Verdict::Dead || judgement.verdict == Verdict::Failed;
        m_records.append(
            {push.channel, m_clock.nowMs(), judgement.result, judgement.verdict == Verdict::Dead, push.token});
        m_plan.done(push.channel, never ? WakePlan::Follow::Never : WakePlan::Follow::Ladder,
                    judgement.waitMs > 0 ? m_clock.nowMs() + judgement.waitMs : 0, now());
        m_touched.insert(push.channel);
        if (blocked || judgement.verdict == Verdict::Later) {
            m_unsent.insert(push.channel);
        } else {
            m_unsent.remove(push.channel);
        }
        if (judgement.verdict == Verdict::Failed) {
            m_rejected.insert(push.channel);
            if (m_rejected.size() == alarmingRejections) {
                alert(QStringLiteral("push.rejected"), judgement.result);
            }
        }
        writeSoon();
        publish();
        sleep();
    }

    void writeSoon()
    {
        if (m_writeDue || (m_records.isEmpty() && !m_plan.hasChanges())) {
            return;
        }
        m_writeDue = true;
        m_writeTimer.expires_after(writeDelay);
        m_writeTimer.async_wait([this](const boost::system::error_code& ec) {
            if (ec) {
                return;
            }
            const auto records = std::exchange(m_records, {});
            const auto changes = m_plan.takeChanges();
            const bool posted = m_books.post([this, records, changes] {
                auto written = writeDown(m_store, records, changes);
                asio::post(m_context, [this, written = std::move(written)] {
                    noteFailure(written);
                    m_writeDue = false;
                    writeSoon();
                });
            });
            m_writeDue = posted;
        });
    }

    // Which channels contacted() must tell us of, and what status() answers.
    void publish()
    {
        const std::lock_guard lock(m_mutex);
        for (const auto channel : std::exchange(m_touched, {})) {
            if (m_plan.isFollowed(channel)) {
                m_followed.insert(channel);
            } else {
                m_followed.remove(channel);
            }
        }
        for (const auto& wake : m_inbox) {
            m_followed.insert(wake.channel);
        }
        m_status = m_client->status();
        m_status.waiting = m_plan.underWay();
        if (!m_bookError.isEmpty()) {
            m_status.lastError = m_bookError;
        }
    }

    void sleep()
    {
        const auto next = m_plan.msToNext(now());
        if (!next || m_stopping) {
            return;
        }
        m_timer.expires_after(std::clamp(milliseconds(*next), shortestSleep, longestSleep));
        m_timer.async_wait([this](const boost::system::error_code& ec) {
            if (!ec) {
                turn();
            }
        });
    }

    // On the book thread, or before it exists.
    void loadCertificate()
    {
        auto identity = m_store.read([this](store::Connection& db) { return loadPushIdentity(db, m_sealer); });
        std::optional<PushCredentials> credentials;
        Result<> outcome;
        if (!identity) {
            outcome = Failure(identity.error());
        } else if (*identity) {
            auto& found = **identity;
            http::ClientTls tls{{found.chainPem, std::move(found.keyPem)}, m_options.extraCaFile};
            auto context = http::http2ClientContext(tls);
            if (context) {
                credentials = PushCredentials{found.facts.topic, found.facts.notAfter, *context};
            } else {
                outcome = Failure(context.error());
            }
        }
        asio::post(m_context, [this, credentials = std::move(credentials), outcome] {
            noteFailure(outcome);
            m_rejected.clear();
            m_client->use(credentials);
            if (credentials) {
                m_plan.retryAll(std::exchange(m_unsent, {}), now());
            }
            turn();
        });
    }

    void alert(const QString& kind, const QString& reason)
    {
        if (!m_books.post([this, kind, reason] { noteLater(recordAlert(m_store, kind, reason)); })) {
            noteLater(fail(ErrorCode::Unavailable, kind + QLatin1Char(' ') + reason));
        }
    }

    void noteLater(const Result<>& result)
    {
        asio::post(m_context, [this, result] { noteFailure(result); });
    }

    template <class T> void noteFailure(const Result<T>& result)
    {
        m_bookError = result ? QString() : result.error().what;
    }

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    const WakerOptions m_options;
    asio::io_context m_context{1};
    asio::executor_work_guard<asio::io_context::executor_type> m_work{asio::make_work_guard(m_context)};
    asio::steady_timer m_timer{m_context};
    asio::steady_timer m_writeTimer{m_context};
    WakePlan m_plan;
    std::unique_ptr<PushClient> m_client;
    QList<PushRecord> m_records;
    QSet<ChannelId> m_touched;
    QSet<ChannelId> m_unsent;
    QSet<ChannelId> m_rejected;
    QString m_bookError;
    bool m_writeDue = false;
    mutable std::mutex m_mutex;
    QList<Wake> m_inbox;
    QSet<ChannelId> m_followed;
    WakerStatus m_status;
    std::atomic<bool> m_stopping = false;
    WorkerPool m_books{1, 4096};
    std::thread m_thread;
};

} // namespace

Result<std::unique_ptr<Waker>> Waker::start(store::Store& store, const crypto::Sealer& sealer, const Clock& clock,
                                            const WakerOptions& options)
{
    auto waker = std::make_unique<StoreWaker>(store, sealer, clock, options);
    TRY(waker->open());
    return waker;
}

} // namespace espalier::apns
