#include "server/readiness/surroundings.h"

#include "apns/push.h"
#include "server/master_key.h"
#include "server/web_request.h"

#include <QEventLoop>
#include <QFile>
#include <QHostInfo>
#include <QTimer>

#include <filesystem>

#ifdef Q_OS_LINUX
#include <sys/timex.h>
#endif

namespace espalier::server {

namespace {

constexpr int resolveMs = 10'000;

// RFC 6761 section 6.3: never asked for anywhere else.
bool isLocalhost(const QString& host)
{
    return host == QLatin1String("localhost") || host.endsWith(QLatin1String(".localhost"));
}

Result<QStringList> resolve(const QString& host)
{
    if (isLocalhost(host)) {
        return QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("::1")};
    }
    QEventLoop loop;
    std::optional<QHostInfo> found;
    const int id = QHostInfo::lookupHost(host, &loop, [&](const QHostInfo& info) {
        found = info;
        loop.quit();
    });
    QTimer::singleShot(resolveMs, &loop, &QEventLoop::quit);
    if (!found) {
        loop.exec();
    }
    if (!found) {
        QHostInfo::abortHostLookup(id);
        return fail(ErrorCode::Network, QStringLiteral("no answer about %1 in time").arg(host));
    }
    if (found->error() != QHostInfo::NoError) {
        return fail(ErrorCode::Network, found->errorString());
    }
    QStringList addresses;
    for (const QHostAddress& address : found->addresses()) {
        addresses.append(address.toString());
    }
    return addresses;
}

Room roomIn(const QString& folder)
{
    // By the folder itself: in a container its file system isn't in the list of what is mounted.
    std::error_code failed;
    const auto space = std::filesystem::space(QFile::encodeName(folder).toStdString(), failed);
    return failed ? Room() : Room{static_cast<qint64>(space.available), static_cast<qint64>(space.capacity)};
}

// The kernel knows whether something keeps its clock right; asking changes nothing. Source: adjtimex(2).
std::optional<bool> clockIsKept()
{
#ifdef Q_OS_LINUX
    timex state{};
    const int answer = adjtimex(&state);
    return answer < 0 ? std::nullopt : std::optional(answer != TIME_ERROR && (state.status & STA_UNSYNC) == 0);
#else
    return std::nullopt;
#endif
}

Result<> post(const QUrl& url, const QByteArray& json)
{
    const WebAnswer answer = TRY(httpsPost(url, "application/json", json));
    return postOutcome(url, answer.status);
}

} // namespace

Result<> postOutcome(const QUrl& url, int status)
{
    constexpr int timeout = 408;
    constexpr int tooMany = 429;
    if (status / 100 == 2) {
        return {};
    }
    const bool isForGood = status / 100 == 4 && status != timeout && status != tooMany;
    return fail(isForGood ? ErrorCode::Refused : ErrorCode::Network,
                QStringLiteral("%1 answers %2").arg(url.host()).arg(status));
}

Surroundings realSurroundings(const Clock& clock)
{
    return {.resolve = resolve,
            .probe = http::probeTls,
            .push =
                [&clock](apns::PushIdentity identity, const apns::PushRoute& route, const apns::WakerOptions& options) {
                    return apns::tryPush(std::move(identity), std::nullopt, route, options, clock);
                },
            .keychainWorks = keychainWorks,
            .room = roomIn,
            .clockIsKept = clockIsKept,
            .authorities = {},
            .post = post};
}

} // namespace espalier::server
