// How fast check-in and command channel are, on one machine together with the clients. Prints JSON:
//   benchmark_check_in [--connections 64] [--seconds 5]
// A durable cycle is Idle → command → Acknowledged → empty, both answers after their commit (synchronous=FULL).
#include "base/clock.h"
#include "crypto/cms.h"
#include "tests/benchmark/served_folder.h"
#include "tests/benchmark/tls_client.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <atomic>
#include <barrier>
#include <functional>
#include <thread>

using namespace espalier;
using namespace espalier::benchmark;

namespace {

const QByteArray checkInType = "application/x-apple-aspen-mdm-checkin";
const QByteArray connectType = "application/x-apple-aspen-mdm";
constexpr int cycleRounds = 100;

struct Device {
    QByteArray udid;
    crypto::Identity identity;
    std::unique_ptr<TlsClient> client;   // with the certificate
    std::unique_ptr<TlsClient> unproven; // without: Mdm-Signature
    QByteArray idle;
    QByteArray signedIdle;
};

QByteArray plistOf(const QByteArray& inner)
{
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>)" +
           inner + "</dict></plist>\n";
}

QByteArray entry(const char* key, const QByteArray& value)
{
    return QByteArray("<key>") + key + "</key><string>" + value + "</string>";
}

Result<> expectOk(const Result<TlsClient::Answer>& answer)
{
    if (!answer) {
        return Failure(answer.error());
    }
    if (answer->status != 200) {
        return fail(ErrorCode::Internal,
                    QStringLiteral("status %1: %2").arg(answer->status).arg(QString::fromUtf8(answer->body)));
    }
    return {};
}

Result<> enroll(ServedFolder& server, Device& device, int number)
{
    device.udid = "BENCH-" + QByteArray::number(number);
    device.identity.key = TRY(crypto::PrivateKey::generateRsa());
    const auto request = TRY(crypto::CertificateRequest::make(
        device.identity.key, {{QStringLiteral("CN"), QString::fromLatin1(device.udid)}}));
    const auto issued = TRY(server.call(
        QStringLiteral("ca.issue"), {{QStringLiteral("csr_base64"), QString::fromLatin1(request.pem().toBase64())}}));
    device.identity.certificate =
        TRY(crypto::Certificate::read(issued.toObject()[QStringLiteral("pem")].toString().toLatin1()));
    device.client = TRY(TlsClient::make(&device.identity, server.port()));
    device.unproven = TRY(TlsClient::make(nullptr, server.port()));
    TRY(device.client->connect());
    const QByteArray topic = entry("Topic", "com.apple.mgmt.External.benchmark");
    TRY(expectOk(device.client->put(
        putRequest("/mdm/checkin", checkInType,
                   plistOf(entry("MessageType", "Authenticate") + entry("UDID", device.udid) + topic)))));
    TRY(expectOk(device.client->put(
        putRequest("/mdm/checkin", checkInType,
                   plistOf(entry("MessageType", "TokenUpdate") + entry("UDID", device.udid) + topic +
                           entry("PushMagic", "magic") + "<key>Token</key><data>AAECAwQFBgc=</data>")))));
    const QByteArray idle = plistOf(entry("UDID", device.udid) + entry("Status", "Idle"));
    device.idle = putRequest("/mdm/connect", connectType, idle);
    const QByteArray signature = TRY(crypto::signDetached(idle, device.identity));
    device.signedIdle =
        putRequest("/mdm/connect", connectType, idle, "Mdm-Signature: " + signature.toBase64() + "\r\n");
    return {};
}

QByteArray between(const QByteArray& text, const QByteArray& before, const QByteArray& after)
{
    const qsizetype start = text.indexOf(before);
    return start < 0
               ? QByteArray()
               : text.mid(start + before.size(), text.indexOf(after, start + before.size()) - start - before.size());
}

// Idle until the answer is empty; the number of commands acknowledged on the way.
Result<int> drain(Device& device)
{
    int acknowledged = 0;
    auto answer = TRY(device.client->put(device.idle));
    while (!answer.body.isEmpty()) {
        const QByteArray key = answer.body.mid(answer.body.indexOf("<key>CommandUUID</key>"));
        const QByteArray uuid = between(key, "<string>", "</string>");
        ++acknowledged;
        answer = TRY(device.client->put(putRequest(
            "/mdm/connect", connectType,
            plistOf(entry("UDID", device.udid) + entry("Status", "Acknowledged") + entry("CommandUUID", uuid)))));
    }
    if (answer.status != 200) {
        return fail(ErrorCode::Internal, QStringLiteral("status %1").arg(answer.status));
    }
    return acknowledged;
}

struct Measured {
    qint64 count = 0;
    double seconds = 0;
    double cpu = 0;
};

class Run {
public:
    Run(ServedFolder& server, std::vector<Device>& devices, int seconds)
        : m_server(server), m_devices(devices), m_seconds(seconds)
    {
    }

    // One thread per device repeats `step` for the given time.
    [[nodiscard]] Measured repeat(const std::function<Result<>(Device&)>& step)
    {
        const qint64 deadline = m_clock.monotonicMs() + m_seconds * 1000;
        return onAll([&](Device& device, std::atomic<qint64>& count) {
            while (m_clock.monotonicMs() < deadline) {
                const auto done = step(device);
                if (!done) {
                    qWarning("%s", qUtf8Printable(done.error().what));
                    return;
                }
                ++count;
            }
        });
    }

    [[nodiscard]] Measured onAll(const std::function<void(Device&, std::atomic<qint64>&)>& work)
    {
        std::atomic<qint64> count = 0;
        const double cpu = m_server.cpuSeconds();
        const qint64 start = m_clock.monotonicMs();
        std::vector<std::thread> threads;
        threads.reserve(m_devices.size());
        for (auto& device : m_devices) {
            threads.emplace_back([&] { work(device, count); });
        }
        for (auto& thread : threads) {
            thread.join();
        }
        return {count, static_cast<double>(m_clock.monotonicMs() - start) / 1000, m_server.cpuSeconds() - cpu};
    }

private:
    ServedFolder& m_server;
    std::vector<Device>& m_devices;
    const int m_seconds;
    const SystemClock m_clock;
};

QJsonObject json(const Measured& measured)
{
    return {{QStringLiteral("count"), measured.count},
            {QStringLiteral("per_second"),
             measured.seconds > 0 ? static_cast<double>(measured.count) / measured.seconds : 0},
            {QStringLiteral("server_cpu_us_each"),
             measured.count > 0 ? measured.cpu * 1e6 / static_cast<double>(measured.count) : 0}};
}

// The devices' threads are made once and meet before and after each round: making threads isn't the server's work.
Result<Measured> durableCycles(ServedFolder& server, std::vector<Device>& devices)
{
    const SystemClock clock;
    Measured total;
    std::barrier meeting(static_cast<std::ptrdiff_t>(devices.size()) + 1);
    std::atomic<qint64> count = 0;
    std::atomic<bool> isOver = false;
    std::vector<std::thread> threads;
    threads.reserve(devices.size());
    for (auto& device : devices) {
        threads.emplace_back([&] {
            while (true) {
                meeting.arrive_and_wait();
                if (isOver) {
                    return;
                }
                count += drain(device).value_or(0);
                meeting.arrive_and_wait();
            }
        });
    }
    Result<> sent;
    for (int round = 0; round < cycleRounds; ++round) {
        const auto answer = server.call(QStringLiteral("command.send"),
                                        {{QStringLiteral("request_type"), QStringLiteral("ProfileList")},
                                         {QStringLiteral("group"), QStringLiteral("All devices")},
                                         {QStringLiteral("push"), false}});
        if (!answer) {
            sent = Failure(answer.error());
            break;
        }
        const double cpu = server.cpuSeconds();
        const qint64 start = clock.monotonicMs();
        meeting.arrive_and_wait();
        meeting.arrive_and_wait();
        total.seconds += static_cast<double>(clock.monotonicMs() - start) / 1000;
        total.cpu += server.cpuSeconds() - cpu;
    }
    isOver = true;
    meeting.arrive_and_wait();
    for (auto& thread : threads) {
        thread.join();
    }
    TRY(sent);
    total.count = count;
    return total;
}

Result<QJsonObject> measure(int connections, int seconds)
{
    ServedFolder server;
    TRY(server.start());
    std::vector<Device> devices(static_cast<size_t>(connections));
    for (size_t i = 0; i < devices.size(); ++i) {
        TRY(within(enroll(server, devices[i], static_cast<int>(i)), QStringLiteral("enrolling")));
    }
    Run run(server, devices, seconds);
    (void)run.onAll([](Device& device, std::atomic<qint64>&) { (void)drain(device); }); // the first inventory
    QJsonObject result{{QStringLiteral("connections"), connections}};
    result[QStringLiteral("idle_polls")] =
        json(run.repeat([](Device& device) { return expectOk(device.client->put(device.idle)); }));
    result[QStringLiteral("durable_cycles")] = json(TRY(durableCycles(server, devices)));
    for (auto& device : devices) {
        TRY(device.unproven->connect());
    }
    result[QStringLiteral("signed_idle_polls")] =
        json(run.repeat([](Device& device) { return expectOk(device.unproven->put(device.signedIdle)); }));
    for (auto& device : devices) {
        device.client->close();
        device.unproven->close();
    }
    result[QStringLiteral("new_connections")] = json(run.repeat([](Device& device) -> Result<> {
        TRY(device.client->connect());
        const auto polled = expectOk(device.client->put(device.idle));
        device.client->close();
        return polled;
    }));
    result[QStringLiteral("server_peak_kb")] = server.peakKilobytes();
    return result;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption connections(QStringLiteral("connections"), {}, QStringLiteral("N"), QStringLiteral("64"));
    const QCommandLineOption seconds(QStringLiteral("seconds"), {}, QStringLiteral("S"), QStringLiteral("5"));
    parser.addOptions({connections, seconds});
    parser.addHelpOption();
    parser.process(application);
    const auto result = measure(parser.value(connections).toInt(), parser.value(seconds).toInt());
    if (!result) {
        QTextStream(stderr) << result.error().what << '\n';
        return 1;
    }
    QTextStream(stdout) << QString::fromUtf8(QJsonDocument(*result).toJson());
    return 0;
}
