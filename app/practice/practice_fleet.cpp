#include "app/practice/practice_fleet.h"

#include "app/practice/practice_files.h"
#include "base/error_kind.h"
#include "server/setup.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>
#include <QThread>
#include <QUrl>

namespace espalier::app {

namespace {

constexpr int startMs = 20'000;
constexpr int stopMs = 5'000;
constexpr int enrollMsPerDevice = 10'000;
constexpr int lookMs = 200;
const QString linkName = QStringLiteral("Pilot group");

QString program()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/espalier-device");
}

} // namespace

bool PracticeSummary::isComplete() const
{
    return failed == 0 && enrolled >= wanted && withProfile >= wanted && withInventory >= wanted &&
           commandsAnswered >= wanted;
}

QString PracticeSummary::text() const
{
    return QStringLiteral("%1 enrolled, profile installed on %2, inventory of %3, %4 answered a command, %5 failed")
        .arg(enrolled)
        .arg(withProfile)
        .arg(withInventory)
        .arg(commandsAnswered)
        .arg(failed);
}

PracticeFleet::PracticeFleet(const QString& folder, int devices) : m_folder(folder), m_devices(devices) {}

PracticeFleet::~PracticeFleet()
{
    if (m_crowd && m_crowd->state() != QProcess::NotRunning) {
        m_crowd->terminate();
        if (!m_crowd->waitForFinished(stopMs)) {
            m_crowd->kill();
            m_crowd->waitForFinished(stopMs);
        }
    }
}

Result<> PracticeFleet::prepare()
{
    TRY(m_folder.prepare());
    if (m_folder.isInitialised()) {
        if (!QFile::exists(passphraseFile())) {
            return fail(ErrorCode::Refused, QLatin1String("no-practice-folder"),
                        QStringLiteral("%1 is no practice folder: it holds a real Espalier. Practice needs a folder of "
                                       "its own (--data, ESPALIER_DATA)")
                            .arg(m_folder.path()));
        }
        return {};
    }
    TRY(writePassphraseFile(passphraseFile()));
    server::Setup setup;
    setup.organization = QStringLiteral("Marlow & Finch");
    setup.publicUrl = QStringLiteral("https://localhost:%1").arg(TRY(freePort()));
    setup.lab = true;
    setup.practice = true;
    setup.passphrase = TRY(server::readPassphraseFile(passphraseFile()));
    return server::initialise(m_folder, setup, m_clock);
}

Result<quint16> PracticeFleet::port(const server::Operations& operations) const
{
    const auto setting =
        TRY(run(operations, QStringLiteral("setting.get"), {{QStringLiteral("key"), QStringLiteral("public_url")}}));
    return static_cast<quint16>(QUrl(setting.toObject()[QStringLiteral("value")].toString()).port(443));
}

Result<apns::WakerOptions> PracticeFleet::startDevices()
{
    const QString state = m_folder.file(QStringLiteral("fleet"));
    const QString portFile = state + QStringLiteral("/apns.port");
    QFile::remove(portFile);
    m_crowd = std::make_unique<QProcess>();
    m_crowd->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_crowd->setStandardOutputFile(QProcess::nullDevice());
    m_crowd->start(program(), {QStringLiteral("run"), QStringLiteral("--state"), state, QStringLiteral("--apns-listen"),
                               QStringLiteral("127.0.0.1:0")});
    const bool ready = TRY(waitUntil(
        [&]() -> Result<bool> {
            if (m_crowd->state() == QProcess::NotRunning || m_crowd->waitForFinished(1)) {
                return fail(ErrorCode::Unavailable,
                            QStringLiteral("espalier-device did not start: %1").arg(m_crowd->errorString()));
            }
            return QFileInfo::exists(portFile) && QFileInfo(portFile).size() > 0;
        },
        startMs));
    if (!ready) {
        return fail(ErrorCode::Unavailable, QStringLiteral("espalier-device did not open its push service"));
    }
    QFile file(portFile);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be read").arg(portFile));
    }
    apns::WakerOptions options;
    options.host = QStringLiteral("127.0.0.1"); // a bare system need not know the name localhost
    options.port = file.readAll().trimmed().toUShort();
    options.extraCaFile = state + QStringLiteral("/apns-ca.pem");
    return options;
}

Result<QJsonValue> PracticeFleet::run(const server::Operations& operations, const QString& operation,
                                      const QJsonObject& arguments) const
{
    return within(operations.run(operation, arguments, {.name = QStringLiteral("practice")}), operation);
}

Result<> PracticeFleet::ensurePushCertificate(const server::Operations& operations) const
{
    if (!TRY(run(operations, QStringLiteral("push_cert.show"))).isNull()) {
        return {};
    }
    const PemPair pair = TRY(makePracticePushCertificate(m_clock.nowMs()));
    TRY(run(operations, QStringLiteral("push_cert.import"),
            {{QStringLiteral("content_base64"), QString::fromLatin1(pair.certificate.toBase64())},
             {QStringLiteral("key_base64"), QString::fromLatin1(pair.key.view().toByteArray().toBase64())}}));
    return {};
}

Result<> PracticeFleet::ensureProfile(const server::Operations& operations) const
{
    if (!TRY(run(operations, QStringLiteral("profile.list"))).toArray().isEmpty()) {
        return {};
    }
    for (const QByteArray& content : practiceProfiles()) {
        const auto imported = TRY(run(operations, QStringLiteral("profile.import"),
                                      {{QStringLiteral("content_base64"), QString::fromLatin1(content.toBase64())}}));
        TRY(run(operations, QStringLiteral("profile.assign"),
                {{QStringLiteral("profile"), imported.toObject()[QStringLiteral("id")]},
                 {QStringLiteral("group"), QStringLiteral("All devices")}}));
    }
    return {};
}

Result<int> PracticeFleet::enrolledCount(const server::Operations& operations) const
{
    const auto status = TRY(run(operations, QStringLiteral("server.status")));
    return status.toObject()[QStringLiteral("devices")].toObject()[QStringLiteral("enrolled")].toInt();
}

Result<int> PracticeFleet::inventoriedCount(const server::Operations& operations) const
{
    constexpr int page = 1'000;
    int count = 0;
    qint64 after = 0;
    for (;;) {
        const QJsonArray rows = TRY(run(operations, QStringLiteral("device.list"),
                                        {{QStringLiteral("after"), after}, {QStringLiteral("most"), page}}))
                                    .toObject()[QStringLiteral("rows")]
                                    .toArray();
        for (const auto& row : rows) {
            count += row.toObject()[QStringLiteral("inventory_at")].toInteger() > 0 ? 1 : 0;
            after = row.toObject()[QStringLiteral("id")].toInteger();
        }
        if (rows.size() < page) {
            return count;
        }
    }
}

Result<> PracticeFleet::enroll(const server::Operations& operations, int count)
{
    const auto link = TRY(run(operations, QStringLiteral("link.create"),
                              {{QStringLiteral("name"), linkName}, {QStringLiteral("uses"), count}}));
    const auto authority = TRY(run(operations, QStringLiteral("ca.export")));
    const QString authorityFile = m_folder.file(QStringLiteral("practice-ca.pem"));
    TRY(writeFile(authorityFile, authority.toObject()[QStringLiteral("pem")].toString().toUtf8()));
    QProcess crowd;
    crowd.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    crowd.setStandardOutputFile(QProcess::nullDevice());
    crowd.start(program(),
                {QStringLiteral("enroll"), QStringLiteral("--link"), link.toObject()[QStringLiteral("url")].toString(),
                 QStringLiteral("--count"), QString::number(count), QStringLiteral("--platform"), QStringLiteral("mix"),
                 QStringLiteral("--state"), m_folder.file(QStringLiteral("fleet")), QStringLiteral("--ca"),
                 authorityFile});
    const bool ended = TRY(waitUntil([&]() -> Result<bool> { return crowd.waitForFinished(lookMs); },
                                     startMs + count * enrollMsPerDevice));
    if (!ended) {
        crowd.kill();
        crowd.waitForFinished(stopMs);
        return fail(ErrorCode::Unavailable, QStringLiteral("the simulated devices did not finish enrolling"));
    }
    if (crowd.exitStatus() != QProcess::NormalExit || crowd.exitCode() != 0) {
        return fail(ErrorCode::Internal, QStringLiteral("some simulated devices could not enroll"));
    }
    return {};
}

// People and groups, so that every column has something to show: “Hanna’s iPad” belongs to Hanna.
Result<> PracticeFleet::introduce(const server::Operations& operations) const
{
    const QStringList groups{QStringLiteral("Design studio"), QStringLiteral("Engineering"),
                             QStringLiteral("Directors")};
    QMap<QString, QJsonArray> members;
    const QJsonArray rows = TRY(run(operations, QStringLiteral("device.list"), {{QStringLiteral("most"), 1'000}}))
                                .toObject()[QStringLiteral("rows")]
                                .toArray();
    for (const auto& value : rows) {
        const QJsonObject device = value.toObject();
        const QString name = device[QStringLiteral("name")].toString();
        const qsizetype possessive = name.indexOf(QStringLiteral("’s "));
        members[groups[device[QStringLiteral("id")].toInteger() % groups.size()]].append(device[QStringLiteral("id")]);
        if (possessive > 0) {
            TRY(run(operations, QStringLiteral("device.set"),
                    {{QStringLiteral("device"), device[QStringLiteral("id")]},
                     {QStringLiteral("key"), QStringLiteral("owner.name")},
                     {QStringLiteral("value"), name.first(possessive)}}));
        }
    }
    for (auto group = members.cbegin(); group != members.cend(); ++group) {
        TRY(run(operations, QStringLiteral("group.create"), {{QStringLiteral("name"), group.key()}}));
        TRY(run(operations, QStringLiteral("group.add"),
                {{QStringLiteral("group"), group.key()}, {QStringLiteral("devices"), group.value()}}));
    }
    return {};
}

Result<> PracticeFleet::populate(const server::Operations& operations)
{
    TRY(ensurePushCertificate(operations));
    TRY(ensureProfile(operations));
    const int before = TRY(enrolledCount(operations));
    if (before < m_devices) {
        TRY(enroll(operations, m_devices - before));
    }
    return before == 0 ? introduce(operations) : Result<>();
}

Result<PracticeSummary> PracticeFleet::look(const server::Operations& operations) const
{
    PracticeSummary summary;
    summary.enrolled = TRY(enrolledCount(operations));
    summary.wanted = std::max(m_devices, summary.enrolled); // the folder may hold more than were asked for
    summary.withInventory = TRY(inventoriedCount(operations));
    int fewest = summary.wanted;
    const QJsonArray profiles = TRY(run(operations, QStringLiteral("profile.list"))).toArray();
    for (const auto& profile : profiles) {
        fewest = std::min(fewest, profile.toObject()[QStringLiteral("installed")].toInt());
        summary.failed += profile.toObject()[QStringLiteral("failed")].toInt();
    }
    summary.withProfile = fewest;
    return summary;
}

Result<bool> PracticeFleet::waitUntil(const std::function<Result<bool>()>& reached, int patienceMs) const
{
    const qint64 deadline = m_clock.monotonicMs() + patienceMs;
    while (!m_interrupted && m_clock.monotonicMs() < deadline) {
        if (TRY(reached())) {
            return true;
        }
        QThread::msleep(50);
    }
    return false;
}

Result<PracticeSummary> PracticeFleet::exercise(const server::Operations& operations, int patienceMs)
{
    PracticeSummary summary;
    (void)TRY(waitUntil(
        [&]() -> Result<bool> {
            summary = TRY(look(operations));
            return summary.enrolled >= summary.wanted && summary.withProfile >= summary.wanted &&
                   summary.withInventory >= summary.wanted;
        },
        patienceMs));
    const auto sent = TRY(run(operations, QStringLiteral("command.send"),
                              {{QStringLiteral("request_type"), QStringLiteral("SecurityInfo")},
                               {QStringLiteral("group"), QStringLiteral("All devices")}}));
    (void)TRY(waitUntil(
        [&]() -> Result<bool> {
            const auto command = TRY(run(operations, QStringLiteral("command.show"),
                                         {{QStringLiteral("uuid"), sent.toObject()[QStringLiteral("uuid")]}}))
                                     .toObject();
            QJsonArray deliveries = command[QStringLiteral("deliveries")].toArray();
            if (deliveries.isEmpty()) {
                deliveries.append(command);
            }
            summary.commandsAnswered = 0;
            for (const auto& delivery : std::as_const(deliveries)) {
                const QString state = delivery.toObject()[QStringLiteral("state")].toString();
                summary.commandsAnswered += state == QLatin1String("acknowledged") ? 1 : 0;
            }
            return summary.commandsAnswered >= summary.wanted;
        },
        patienceMs));
    const auto counts = TRY(run(operations, QStringLiteral("command.counts"))).toObject();
    summary.failed += counts[QStringLiteral("error")].toInt() + counts[QStringLiteral("format_error")].toInt();
    return summary;
}

} // namespace espalier::app
