// How fast pushes leave, without pacing, over one connection; beside h2load and curl doing the same requests to the
// same nghttpd. Prints JSON:
//   benchmark_push [--pushes 200000]
// The peer runs on the same machine and may be what limits "per_second"; "cpu_us_each" is the client's alone.
#include "apns/push_client.h"
#include "tests/support/test_pki.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTextStream>

#include <csignal>
#include <ctime>
#include <limits>
#include <sys/resource.h>

using namespace espalier;

namespace {

constexpr int tokens = 1'000;
constexpr int streams = 500;
constexpr int curlShare = 10; // curl is slow: it does a tenth
const QString topic = QStringLiteral("com.apple.mgmt.External.benchmark");

QByteArray tokenOf(int number)
{
    return QByteArray(28, '\xAB') + QByteArray::number(1'000 + number % tokens);
}

struct Measured {
    int count = 0;
    int failed = 0;
    double seconds = 0;
    double cpu = 0;
};

QJsonObject json(const Measured& measured)
{
    const double count = measured.count;
    return {{QStringLiteral("count"), measured.count},
            {QStringLiteral("failed"), measured.failed},
            {QStringLiteral("per_second"), measured.seconds > 0 ? count / measured.seconds : 0},
            {QStringLiteral("cpu_us_each"), count > 0 ? measured.cpu * 1e6 / count : 0},
            {QStringLiteral("per_second_of_cpu"), measured.cpu > 0 ? count / measured.cpu : 0}};
}

Result<> writeFile(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        return fail(ErrorCode::Storage, path);
    }
    return {};
}

// nghttpd with one empty file for each token, so that it answers 200 as Apple does.
class Peer {
public:
    ~Peer()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    Result<> start()
    {
        const auto server = authority.serverFor127();
        TRY(writeFile(path("server.key"), server.keyPem));
        TRY(writeFile(path("server.pem"), server.certificatePem));
        TRY(writeFile(path("ca.pem"), authority.pem()));
        TRY(writeFile(path("body"), R"({"mdm":"00000000-0000-0000-0000-000000000000"})"));
        QDir(m_folder.path()).mkpath(QStringLiteral("www/3/device"));
        for (int i = 0; i < tokens; ++i) {
            TRY(writeFile(path("www/3/device/") + QString::fromLatin1(tokenOf(i).toHex()), {}));
        }
        QTcpServer probe;
        probe.listen(QHostAddress::LocalHost);
        port = probe.serverPort();
        probe.close();
        m_process.start(QStringLiteral("nghttpd"),
                        {QStringLiteral("-a"), QStringLiteral("127.0.0.1"), QStringLiteral("-m"),
                         QString::number(streams), QStringLiteral("-d"), path("www"), QString::number(port),
                         path("server.key"), path("server.pem")});
        if (!m_process.waitForStarted()) {
            return fail(ErrorCode::NotFound, QStringLiteral("nghttpd is not installed"));
        }
        for (int i = 0; i < 100; ++i) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
            if (socket.waitForConnected(1'000)) {
                return {};
            }
            (void)m_process.waitForFinished(50);
        }
        return fail(ErrorCode::Network, QStringLiteral("nghttpd does not listen"));
    }

    [[nodiscard]] QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QByteArray url(int number) const
    {
        return "https://127.0.0.1:" + QByteArray::number(port) + "/3/device/" + tokenOf(number).toHex();
    }

    quint16 port = 0;
    test::TestAuthority authority{"Push CA"};

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

double threadSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

Result<Measured> ours(const Peer& peer, int pushes)
{
    boost::asio::io_context context{1};
    const SystemClock clock;
    apns::WakerOptions options;
    options.maxPerSecond = 0;
    options.answerMs = 60'000;
    Measured measured;
    apns::PushClient client(
        context, clock, options,
        [&](const apns::PushClient::Outcome& outcome) {
            ++measured.count;
            measured.failed += outcome.judgement.verdict == apns::Verdict::Delivered ? 0 : 1;
            if (measured.count == pushes) {
                context.stop();
            }
        },
        [](const QString&) {});
    const apns::PushRoute route{QStringLiteral("127.0.0.1"), peer.port, {}};
    auto tls = TRY(http::http2ClientContext({{}, peer.path("ca.pem")}));
    const qint64 start = clock.monotonicMs();
    const double cpu = threadSeconds();
    client.use(apns::PushCredentials{topic, std::numeric_limits<qint64>::max(), std::move(tls), route});
    for (int i = 0; i < pushes; ++i) {
        apns::Push push;
        push.channel = ChannelId{i};
        push.token = tokenOf(i);
        push.magic = QStringLiteral("00000000-0000-0000-0000-000000000000");
        push.topic = topic;
        client.send(std::move(push));
    }
    context.run_for(std::chrono::minutes(10));
    measured.cpu = threadSeconds() - cpu;
    measured.seconds = static_cast<double>(clock.monotonicMs() - start) / 1000;
    client.stop();
    return measured;
}

double childrenSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage); // of those that have ended: not the peer
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// `succeeded` reads from its output how many requests it got an answer 200 to.
Measured other(const QString& program, const QStringList& arguments, int count,
               const std::function<int(const QByteArray&)>& succeeded)
{
    const SystemClock clock;
    QProcess process;
    const double cpu = childrenSeconds();
    const qint64 start = clock.monotonicMs();
    process.start(program, arguments);
    process.waitForFinished(600'000);
    Measured measured;
    measured.count = count;
    measured.seconds = static_cast<double>(clock.monotonicMs() - start) / 1000;
    measured.cpu = childrenSeconds() - cpu;
    measured.failed = count - succeeded(process.readAllStandardOutput());
    return measured;
}

QStringList headers(const QString& option)
{
    QStringList all;
    for (const char* header : {"apns-topic: com.apple.mgmt.External.benchmark", "apns-push-type: mdm",
                               "apns-priority: 10", "apns-expiration: 1900000000", "content-type: application/json"}) {
        all << option << QLatin1String(header);
    }
    return all;
}

Result<Measured> h2load(const Peer& peer, int pushes)
{
    QByteArray urls;
    for (int i = 0; i < tokens; ++i) {
        urls += peer.url(i) + '\n';
    }
    TRY(writeFile(peer.path("urls"), urls));
    return other(QStringLiteral("h2load"),
                 QStringList{QStringLiteral("-n"), QString::number(pushes), QStringLiteral("-c"), QStringLiteral("1"),
                             QStringLiteral("-m"), QString::number(streams), QStringLiteral("-d"), peer.path("body"),
                             QStringLiteral("-i"), peer.path("urls")} +
                     headers(QStringLiteral("-H")),
                 pushes, [](const QByteArray& output) {
                     // "status codes: 200000 2xx, 0 3xx, …"
                     const qsizetype at = output.indexOf("status codes: ");
                     return at < 0 ? 0 : output.mid(at + 14, output.indexOf(' ', at + 14) - at - 14).toInt();
                 });
}

Result<Measured> curl(const Peer& peer, int pushes)
{
    QByteArray config;
    for (int i = 0; i < pushes; ++i) {
        config += "url = \"" + peer.url(i) + "\"\n";
    }
    TRY(writeFile(peer.path("curl.config"), config));
    return other(QStringLiteral("curl"),
                 QStringList{QStringLiteral("--no-progress-meter"), QStringLiteral("--http2"),
                             QStringLiteral("--parallel"), QStringLiteral("--parallel-max"), QStringLiteral("300"),
                             QStringLiteral("--cacert"), peer.path("ca.pem"), QStringLiteral("--data"),
                             QLatin1Char('@') + peer.path("body"), QStringLiteral("--write-out"),
                             QStringLiteral("%{http_code}\n"), QStringLiteral("--config"), peer.path("curl.config")} +
                     headers(QStringLiteral("--header")),
                 pushes, [](const QByteArray& output) { return static_cast<int>(output.count("200\n")); });
}

double ratio(const Measured& ours, const Measured& theirs)
{
    return ours.cpu > 0 && ours.count > 0 && theirs.count > 0 ? (theirs.cpu / theirs.count) / (ours.cpu / ours.count)
                                                              : 0;
}

Result<QJsonObject> measure(int pushes)
{
    Peer peer;
    TRY(peer.start());
    QJsonObject result{{QStringLiteral("peer"), QStringLiteral("nghttpd, one thread")},
                       {QStringLiteral("streams_at_once"), streams}};
    const auto own = TRY(ours(peer, pushes));
    result[QStringLiteral("espalier")] = json(own);
    const auto add = [&](const QString& name, const Measured& measured) {
        result[name] = json(measured);
        result[QStringLiteral("cpu_of_%1_to_ours").arg(name)] = ratio(own, measured);
    };
    const auto isThere = [](const QString& program) { return !QStandardPaths::findExecutable(program).isEmpty(); };
    if (isThere(QStringLiteral("h2load"))) {
        add(QStringLiteral("h2load"), TRY(h2load(peer, pushes)));
    }
    if (isThere(QStringLiteral("curl"))) {
        add(QStringLiteral("curl"), TRY(curl(peer, pushes / curlShare)));
    }
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption pushes(QStringLiteral("pushes"), {}, QStringLiteral("N"), QStringLiteral("200000"));
    parser.addOption(pushes);
    parser.addHelpOption();
    parser.process(application);
    const auto result = measure(parser.value(pushes).toInt());
    if (!result) {
        QTextStream(stderr) << result.error().what << '\n';
        return 1;
    }
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(*result).toJson());
    return 0;
}
