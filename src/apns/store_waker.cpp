#include "apns/store_waker.h"

#include <QLoggingCategory>

#include <boost/asio/post.hpp>

namespace espalier::apns {

namespace {

Q_LOGGING_CATEGORY(logWaker, "espalier.apns.waker")

namespace asio = boost::asio;
using std::chrono::milliseconds;

constexpr milliseconds longestSleep{200}; // the wall clock may jump
constexpr milliseconds shortestSleep{5};
constexpr milliseconds writeDelay{30}; // gathers results into one unit
constexpr qint64 longestRetryMs = 60'000;
constexpr int mostDoublings = 16;
constexpr int lastTries = 3;          // at the end
constexpr int alarmingRejections = 2; // 400 for so many devices is no longer a device's fault

} // namespace

// Once for all that has ended meanwhile: a turn looks at every channel.
void StoreWaker::turnSoon()
{
    if (!std::exchange(m_turnPosted, true)) {
        asio::post(m_context, [this] {
            m_turnPosted = false;
            turn();
        });
    }
}

void StoreWaker::turn()
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

void StoreWaker::fetchDue()
{
    const auto due = m_plan.takeDue(now());
    if (due.isEmpty()) {
        return;
    }
    QList<ChannelId> channels;
    for (const auto& one : due) {
        channels.append(one.channel);
        m_touched.insert(one.channel);
    }
    const bool posted = m_books.post([this, due, channels] {
        asio::post(m_context, [this, due, loaded = loadChannels(m_store, channels)] { sendLoaded(due, loaded); });
    });
    if (!posted) {
        sendLoaded(due, fail(ErrorCode::Unavailable, QStringLiteral("busy")));
    }
}

void StoreWaker::sendLoaded(const QList<WakePlan::Due>& due, const Result<QList<LoadedChannel>>& loaded)
{
    noteFailure(loaded);
    for (qsizetype i = 0; i < due.size(); ++i) {
        m_touched.insert(due[i].channel);
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
    writeSoon();
    publish();
    sleep();
}

void StoreWaker::pushEnded(const PushClient::Outcome& outcome)
{
    const auto& [push, judgement] = outcome;
    using Follow = WakePlan::Follow;
    const Follow follow = judgement.verdict == Verdict::Dead || judgement.verdict == Verdict::Failed ? Follow::Never
                          : judgement.verdict == Verdict::Delivered                                ? Follow::Accepted
                                                                                                   : Follow::Ladder;
    m_records.insert(push.channel,
                     {push.channel, m_clock.nowMs(), judgement.result, judgement.verdict == Verdict::Dead, push.token});
    m_plan.done(push.channel, follow,
                judgement.waitMs > 0 ? m_clock.nowMs() + judgement.waitMs : 0, now());
    m_touched.insert(push.channel);
    if (judgement.verdict == Verdict::Blocked || judgement.verdict == Verdict::Later) {
        m_unsent.insert(push.channel);
    } else {
        m_unsent.remove(push.channel);
    }
    if (judgement.verdict == Verdict::Failed && !m_rejected.contains(push.channel)) {
        m_rejected.insert(push.channel);
        if (m_rejected.size() == alarmingRejections) {
            alert(QStringLiteral("push.rejected"), judgement.result);
        }
    }
    turnSoon();
}

void StoreWaker::writeSoon()
{
    if (m_writeDue || (m_records.isEmpty() && !m_plan.hasChanges())) {
        return;
    }
    m_writeDue = true;
    // A store that can't be written is not hammered; what waits meanwhile is one record for each channel.
    const qint64 retryMs = qint64(m_options.firstRetryMs) << qBound(0, m_writeFailures - 1, mostDoublings);
    m_writeTimer.expires_after(m_writeFailures == 0 ? writeDelay : milliseconds(qMin(retryMs, longestRetryMs)));
    m_writeTimer.async_wait([this](const boost::system::error_code& ec) {
        if (!ec) {
            write();
        }
    });
}

void StoreWaker::write()
{
    m_writing = {std::exchange(m_records, {}), m_plan.takeChanges()};
    const bool posted = m_books.post([this, writing = m_writing] {
        asio::post(m_context, [this, written = writeDown(m_store, writing.records.values(), writing.changes,
                                                         m_options.told)] { writeEnded(written); });
    });
    if (!posted) {
        writeEnded(fail(ErrorCode::Unavailable, QStringLiteral("busy")));
    }
}

void StoreWaker::writeEnded(const Result<>& written)
{
    m_writeError = written ? QString() : written.error().what;
    m_writeFailures = written ? 0 : m_writeFailures + 1;
    if (written) {
        m_writing = {};
    } else {
        keepUnwritten();
    }
    m_writeDue = false;
    writeSoon();
    publish();
}

// Every push ends written down: delivered or failed, for all to see.
void StoreWaker::keepUnwritten()
{
    const Writing writing = std::exchange(m_writing, {});
    for (const auto& record : writing.records) {
        if (!m_records.contains(record.channel)) {
            m_records.insert(record.channel, record);
        }
    }
    m_plan.writeAgain(writing.changes);
}

void StoreWaker::writeRest()
{
    keepUnwritten(); // perhaps it was written; twice does no harm
    const auto changes = m_plan.takeChanges();
    for (int tries = 0; tries < lastTries && (!m_records.isEmpty() || !changes.isEmpty()); ++tries) {
        const auto written = writeDown(m_store, m_records.values(), changes, m_options.told);
        if (written) {
            return;
        }
        qCWarning(logWaker, "results of %lld pushes not written: %s", static_cast<long long>(m_records.size()),
                  qUtf8Printable(written.error().what));
    }
}

// Which channels contacted() must tell us of, and what status() answers.
void StoreWaker::publish()
{
    const std::lock_guard lock(m_mutex);
    for (const auto channel : std::exchange(m_touched, {})) {
        if (m_plan.isFollowed(channel)) {
            m_followed.insert(channel);
        } else {
            m_followed.remove(channel);
        }
    }
    for (const auto& wake : std::as_const(m_inbox)) {
        m_followed.insert(wake.channel);
    }
    m_status = m_client->status();
    m_status.waiting = m_plan.underWay();
    if (const QString& error = m_writeError.isEmpty() ? m_bookError : m_writeError; !error.isEmpty()) {
        m_status.lastError = error;
    }
}

void StoreWaker::sleep()
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

} // namespace espalier::apns
