#include "apns/push_client.h"

#include <algorithm>

namespace espalier::apns {

namespace {
using std::chrono::milliseconds;
using std::chrono::steady_clock;

constexpr milliseconds longestBackOff{60'000};
constexpr milliseconds rateStep{10};
constexpr int calmHandBacks = 3; // sent again at once so often, then with a wait
constexpr milliseconds pollTime{200};
} // namespace

PushClient::PushClient(boost::asio::io_context& context, const Clock& clock, const WakerOptions& options, Done done,
                       Blocked blocked)
    : m_clock(clock), m_options(options), m_done(std::move(done)), m_onBlocked(std::move(blocked)),
      m_connections(context, {[this] { pump(); }, [this](const QString& reason) { unreachable(reason); },
                              [this](int failures) { return jitter(failures); }}),
      m_timer(context), m_random(std::random_device{}())
{
}

PushClient::~PushClient()
{
    stop();
}

void PushClient::use(std::optional<PushCredentials> credentials)
{
    m_credentials = std::move(credentials);
    ++m_generation;
    m_blocked.clear();
    if (m_credentials) {
        m_connections.use(m_credentials->tls, m_credentials->route);
    } else {
        m_connections.use({}, {});
    }
    pump();
}

void PushClient::send(Push push)
{
    ++m_pending;
    m_waiting.push_back(std::move(push));
    pump();
}

void PushClient::stop()
{
    m_stopped = true;
    m_timer.cancel();
    m_alive.reset();
    m_connections.close(QStringLiteral("stopping"));
}

WakerStatus PushClient::status() const
{
    WakerStatus status;
    status.connected = m_connections.isConnected();
    status.certificate = m_credentials.has_value();
    const auto inTheWay = m_credentials ? obstacle() : std::nullopt;
    status.blocked = inTheWay ? inTheWay->result : QString();
    status.lastError = m_lastError;
    status.waiting = m_pending;
    status.sent = m_sent;
    status.failed = m_failed;
    return status;
}

// Why no push at all can go out, whatever its channel.
std::optional<Judgement> PushClient::obstacle() const
{
    if (!m_credentials) {
        return Judgement{Verdict::Blocked, QStringLiteral("no push certificate"), 0};
    }
    if (!m_blocked.isEmpty()) {
        return Judgement{Verdict::Blocked, m_blocked, 0};
    }
    if (m_clock.nowMs() >= m_credentials->notAfter) {
        return Judgement{Verdict::Blocked, QStringLiteral("push certificate expired"), 0};
    }
    return {};
}

void PushClient::pump()
{
    if (m_stopped) {
        return;
    }
    const auto now = steady_clock::now();
    while (!m_later.empty() && m_later.begin()->first <= now) {
        m_waiting.push_back(std::move(m_later.begin()->second));
        m_later.erase(m_later.begin());
    }
    if (const auto inTheWay = obstacle()) {
        endAll(*inTheWay);
        return;
    }
    if (m_waiting.empty()) {
        if (!m_later.empty()) {
            pumpAfter(pollTime);
        }
        return;
    }
    while (!m_waiting.empty()) {
        const auto session = m_connections.withRoom();
        if (!session) {
            pumpAfter(pollTime);
            return;
        }
        if (!takeRatePlace()) {
            m_connections.nothingWaits(); // our own rate is what they wait for
            pumpAfter(rateStep);
            return;
        }
        auto push = std::move(m_waiting.front());
        m_waiting.pop_front();
        transmit(*session, std::move(push));
    }
    m_connections.nothingWaits();
    pumpAfter(pollTime);
}

void PushClient::transmit(http::Http2Session& session, Push push)
{
    if (push.topic != m_credentials->topic) {
        end(push, {Verdict::Failed, QStringLiteral("enrolled with another topic"), 0});
        return;
    }
    auto request = pushRequest(push, m_clock.nowMs(), m_options.answerMs);
    session.request(std::move(request),
                    [this, alive = std::weak_ptr(m_alive), which = &session, generation = m_generation,
                     push = std::move(push)](const http::Http2Answer& answer) {
                        if (alive.expired()) {
                            return;
                        }
                        if (answer.outcome == http::Http2Answer::Outcome::Answered) {
                            m_connections.gotAnswer(which);
                        }
                        answered(push, answer, generation != m_generation);
                    });
}

void PushClient::answered(Push push, const http::Http2Answer& answer, bool isOfOldCertificate)
{
    if (answer.outcome == http::Http2Answer::Outcome::NotProcessed) {
        ++push.notProcessed;
    }
    const auto judgement = judge(answer, push);
    if (judgement.verdict == Verdict::Blocked) {
        if (isOfOldCertificate) {
            m_waiting.push_front(std::move(push)); // it says nothing about the new one
        } else {
            const bool isNews = m_blocked.isEmpty();
            m_blocked = judgement.result;
            if (isNews) {
                m_onBlocked(judgement.result);
            }
            end(push, judgement);
        }
        pump();
        return;
    }
    if (judgement.verdict != Verdict::Again) {
        end(push, judgement);
        return;
    }
    if (answer.outcome == http::Http2Answer::Outcome::NotProcessed) {
        if (push.notProcessed <= calmHandBacks) {
            m_waiting.push_front(std::move(push));
            pump();
        } else {
            again(std::move(push), 0);
        }
        return;
    }
    ++push.tries;
    if (push.tries >= m_options.maxTries || judgement.waitMs > longestBackOff.count()) {
        end(push, {Verdict::Later, judgement.result, judgement.waitMs});
        return;
    }
    push.tokenDoubted = push.tokenDoubted || answer.status == 410;
    again(std::move(push), judgement.waitMs);
}

void PushClient::again(Push push, qint64 waitMs)
{
    const auto wait = jitter(push.tries) + milliseconds(waitMs);
    m_later.emplace(steady_clock::now() + wait, std::move(push));
    pumpAfter(std::min(wait, pollTime));
}

void PushClient::end(const Push& push, const Judgement& judgement)
{
    --m_pending;
    ++(judgement.verdict == Verdict::Delivered ? m_sent : m_failed);
    m_done({push, judgement});
}

void PushClient::endAll(const Judgement& judgement)
{
    auto all = std::exchange(m_waiting, {});
    for (auto& [at, push] : std::exchange(m_later, {})) {
        all.push_back(push);
    }
    for (const auto& push : all) {
        end(push, judgement);
    }
}

void PushClient::unreachable(const QString& reason)
{
    m_lastError = reason;
    std::deque<Push> left;
    for (auto& push : std::exchange(m_waiting, {})) {
        if (++push.tries < m_options.maxTries) {
            left.push_back(std::move(push));
        } else {
            end(push, {Verdict::Later, QStringLiteral("no connection: ") + reason, 0});
        }
    }
    // end() may have brought new ones
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(left.begin()), std::make_move_iterator(left.end()));
    pump();
}

// At the latest after that time.
void PushClient::pumpAfter(milliseconds wait)
{
    const auto at = steady_clock::now() + wait;
    if (m_timerAt && *m_timerAt <= at) {
        return;
    }
    m_timerAt = at;
    m_timer.expires_at(at);
    m_timer.async_wait([this, alive = std::weak_ptr(m_alive)](const boost::system::error_code& ec) {
        if (!ec && !alive.expired()) {
            m_timerAt.reset();
            pump();
        }
    });
}

bool PushClient::takeRatePlace()
{
    if (m_options.maxPerSecond <= 0) {
        return true;
    }
    const auto now = steady_clock::now();
    const auto passed = std::chrono::duration<double>(now - m_rateAt).count();
    m_rateAt = now;
    // Up to a tenth of a second's worth at once.
    m_ratePlaces = std::min(m_ratePlaces + passed * m_options.maxPerSecond, m_options.maxPerSecond / 10.0 + 1);
    if (m_ratePlaces < 1) {
        return false;
    }
    m_ratePlaces -= 1;
    return true;
}

// Full jitter: anything between nothing and the doubled wait.
milliseconds PushClient::jitter(int tries)
{
    const qint64 most =
        std::min<qint64>(qint64(m_options.firstRetryMs) << std::clamp(tries - 1, 0, 16), longestBackOff.count());
    return milliseconds(std::uniform_int_distribution<qint64>(most / 8, most)(m_random));
}

} // namespace espalier::apns
