// How many devices enroll per second, on one machine together with the clients. Prints JSON:
//   benchmark_enrollments [--seconds 60] [--clients 32] [--keys 64] [--espalierd FILE]
// Each goes the whole way: page, profile, GetCACaps, GetCACert, PKIOperation, Authenticate, TokenUpdate, verified as a
// device does it; the server pushes to it afterwards. RSA keys of the devices are made beforehand and shared, since
// making them is work of the devices' own processors. What was begun is finished; afterwards the store is asked whether
// every enrollment is whole. Exit code 1: one failed, or one is half done.
#include "base/clock.h"
#include "device/apns/apns_server.h"
#include "store/store.h"
#include "tests/benchmark/enrolling_client.h"
#include "tests/benchmark/served_folder.h"
#include "tests/support/test_pki.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <csignal>
#include <mutex>
#include <sys/resource.h>
#include <thread>

using namespace espalier;
using namespace espalier::benchmark;

namespace {

// Takes every push.
class EveryPush final : public device::PushDesk {
public:
    explicit EveryPush(QString topic) : m_topic(std::move(topic)) {}
    std::optional<device::PushTarget> find(const QByteArray&) override { return device::PushTarget{m_topic, true, 0}; }
    void deliver(const QByteArray&, const QString&) override { ++m_count; }
    std::optional<device::PushBehaviour> scripted() override { return std::nullopt; }
    std::optional<device::ConnectionBehaviour> scriptedConnection() override { return std::nullopt; }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    QString m_topic;
    std::atomic<qint64> m_count = 0;
};

struct Wishes {
    int seconds = 60;
    int clients = 32; // so many commit together
    int keys = 64;
    QString program; // another espalierd, to compare two
};

double ownCpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

const QByteArray topic = "com.apple.mgmt.External.benchmark";

Result<> importPushCertificate(ServedFolder& server)
{
    test::TestLeaf leaf;
    leaf.commonName = "APSP:benchmark";
    leaf.userId = topic;
    leaf.key = test::KeyKind::Rsa2048;
    const test::TestIdentity identity = test::selfSigned(leaf);
    TRY(server.call(QStringLiteral("push_cert.import"),
                    {{QStringLiteral("content_base64"), QString::fromLatin1(identity.certificatePem.toBase64())},
                     {QStringLiteral("key_base64"), QString::fromLatin1(identity.keyPem.toBase64())}}));
    return {};
}

Result<std::vector<std::shared_ptr<EVP_PKEY>>> makeKeys(int count)
{
    std::vector<std::shared_ptr<EVP_PKEY>> keys;
    for (int i = 0; i < count; ++i) {
        keys.emplace_back(TRY(device::makeRsaKey(2048)).release(), EVP_PKEY_free);
    }
    return keys;
}

struct Measured {
    qint64 done = 0;
    qint64 failed = 0;
    double seconds = 0;
    double serverCpu = 0;
    double clientCpu = 0;
    std::vector<qint64> tookMs;
};

Measured measure(ServedFolder& server, EnrollingClient& client, const Wishes& wishes)
{
    const SystemClock clock;
    Measured measured;
    std::mutex mutex;
    std::atomic<int> number = 0;
    device::TrustShelf shelf;
    const double serverCpu = server.cpuSeconds();
    const double clientCpu = ownCpuSeconds();
    const qint64 start = clock.monotonicMs();
    const qint64 end = start + wishes.seconds * 1000LL;
    std::vector<std::jthread> threads;
    for (int i = 0; i < wishes.clients; ++i) {
        threads.emplace_back([&] {
            while (clock.monotonicMs() < end) {
                const qint64 began = clock.monotonicMs();
                const auto outcome = client.enroll(shelf, number++);
                const std::lock_guard lock(mutex);
                measured.tookMs.push_back(clock.monotonicMs() - began);
                ++(outcome ? measured.done : measured.failed);
                if (!outcome) {
                    qWarning("%s", qUtf8Printable(outcome.error().what));
                }
            }
        });
    }
    threads.clear(); // waits for what was begun
    measured.seconds = static_cast<double>(clock.monotonicMs() - start) / 1000;
    measured.serverCpu = server.cpuSeconds() - serverCpu;
    measured.clientCpu = ownCpuSeconds() - clientCpu;
    std::sort(measured.tookMs.begin(), measured.tookMs.end());
    return measured;
}

struct Stored {
    qint64 whole = 0;
    qint64 halfDone = 0;
    qint64 enrolled = 0; // devices
};

Result<Stored> ask(const QString& folder)
{
    const SystemClock clock;
    const auto store = TRY(store::Store::open({.folder = folder}, clock));
    return store->read([](store::Connection& db) -> Result<Stored> {
        const QString what = QStringLiteral("enrollments");
        return Stored{TRY(db.one("SELECT COUNT(*) FROM enrollment WHERE token_at IS NOT NULL", {}, what)).integer(0),
                      TRY(db.one("SELECT COUNT(*) FROM enrollment WHERE token_at IS NULL", {}, what)).integer(0),
                      TRY(db.one("SELECT COUNT(*) FROM device WHERE state = 'enrolled'", {}, what)).integer(0)};
    });
}

qint64 percentile(const std::vector<qint64>& sorted, double part)
{
    return sorted.empty() ? 0 : sorted[static_cast<size_t>(part * static_cast<double>(sorted.size() - 1))];
}

Result<int> run(const Wishes& wishes, QTextStream& out)
{
    QTemporaryDir apnsFolder;
    const device::StateFolder state(apnsFolder.path());
    EveryPush desk(QString::fromLatin1(topic));
    device::ApnsServer apns(desk);
    const int apnsPort = TRY(apns.start(QStringLiteral("127.0.0.1:0"), state));
    ServedFolder server;
    if (!wishes.program.isEmpty()) {
        server.useProgram(wishes.program);
    }
    TRY(server.start({QStringLiteral("--apns"), QStringLiteral("127.0.0.1:%1").arg(apnsPort),
                      QStringLiteral("--apns-ca"), apnsFolder.filePath(QStringLiteral("apns-ca.pem"))}));
    TRY(importPushCertificate(server));
    const auto link =
        TRY(server.call(QStringLiteral("link.create"), {{QStringLiteral("name"), QStringLiteral("benchmark")}}));
    const auto pem = TRY(server.call(QStringLiteral("ca.export")))[QStringLiteral("pem")].toString().toLatin1();
    const auto authorities = device::certificatesFromPem(pem);
    QUrl url(link[QStringLiteral("url")].toString());
    url.setPort(server.port());
    EnrollingClient client(url, authorities.value(0), TRY(makeKeys(wishes.keys)));

    const Measured measured = measure(server, client, wishes);
    const qint64 peak = server.peakKilobytes();
    server.stop();
    apns.stop();
    const Stored stored = TRY(ask(server.dataFolder()));
    const auto each = [&](double seconds) {
        return measured.done > 0 ? seconds * 1e6 / static_cast<double>(measured.done) : 0;
    };
    const QJsonObject json{
        {QStringLiteral("seconds"), measured.seconds},
        {QStringLiteral("processors"), static_cast<int>(std::thread::hardware_concurrency())},
        {QStringLiteral("clients"), wishes.clients},
        {QStringLiteral("device_keys_made_beforehand"), wishes.keys},
        {QStringLiteral("enrollments"), measured.done},
        {QStringLiteral("failed"), measured.failed},
        {QStringLiteral("per_second"), static_cast<double>(measured.done) / measured.seconds},
        {QStringLiteral("server_cpu_us_each"), each(measured.serverCpu)},
        {QStringLiteral("client_cpu_us_each"), each(measured.clientCpu)},
        {QStringLiteral("median_ms"), percentile(measured.tookMs, 0.5)},
        {QStringLiteral("p95_ms"), percentile(measured.tookMs, 0.95)},
        {QStringLiteral("longest_ms"), percentile(measured.tookMs, 1)},
        {QStringLiteral("pushes"), desk.count()},
        {QStringLiteral("server_peak_kb"), peak},
        {QStringLiteral("store"), QJsonObject{{QStringLiteral("whole"), stored.whole},
                                              {QStringLiteral("half_done"), stored.halfDone},
                                              {QStringLiteral("devices_enrolled"), stored.enrolled}}}};
    out << QString::fromUtf8(QJsonDocument(json).toJson());
    const bool isWhole = stored.halfDone == 0 && stored.whole == measured.done && stored.enrolled == measured.done;
    return measured.failed == 0 && isWhole ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seconds(QStringLiteral("seconds"), {}, QStringLiteral("S"), QStringLiteral("60"));
    const QCommandLineOption clients(QStringLiteral("clients"), {}, QStringLiteral("N"), QStringLiteral("32"));
    const QCommandLineOption keys(QStringLiteral("keys"), {}, QStringLiteral("N"), QStringLiteral("64"));
    const QCommandLineOption program(QStringLiteral("espalierd"), {}, QStringLiteral("FILE"));
    parser.addOptions({seconds, clients, keys, program});
    parser.addHelpOption();
    parser.process(application);
    const Wishes wishes{std::clamp(parser.value(seconds).toInt(), 1, 600),
                        std::clamp(parser.value(clients).toInt(), 1, 128),
                        std::clamp(parser.value(keys).toInt(), 1, 10'000), parser.value(program)};
    QTextStream out(stdout);
    const auto code = run(wishes, out);
    if (!code) {
        QTextStream(stderr) << code.error().what << '\n';
        return 1;
    }
    return *code;
}
