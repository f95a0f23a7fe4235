// Practice mode: a data folder of its own, simulated devices and a fake push service (espalier-device), and the steps
// that lead them through an enrollment link to a profile and an inventory – by the same operations that the window and
// the shell use. Blocking; run it on a thread of its own where a window is shown.
#pragma once

#include "apns/waker.h"
#include "base/clock.h"
#include "server/data_folder.h"
#include "server/operations.h"

#include <QProcess>
#include <QTextStream>

#include <atomic>
#include <memory>

namespace espalier::app {

struct PracticeSummary {
    int wanted = 0;
    int enrolled = 0;
    int withProfile = 0;
    int withInventory = 0;
    int commandsAnswered = 0;
    int failed = 0;

    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QString text() const;
};

class PracticeFleet {
public:
    PracticeFleet(const QString& folder, int devices);
    ~PracticeFleet(); // stops the simulated devices

    // Makes the folder on first use: passphrase file (0600), organization, https://localhost:PORT.
    [[nodiscard]] Result<> prepare();
    [[nodiscard]] const server::DataFolder& folder() const { return m_folder; }
    [[nodiscard]] QString passphraseFile() const { return m_folder.file(QStringLiteral("practice.passphrase")); }
    // The port that the practice address names; the server must listen there.
    [[nodiscard]] Result<quint16> port(const server::Operations& operations) const;

    // Starts the fake push service and the devices that listen to it.
    [[nodiscard]] Result<apns::WakerOptions> startDevices();

    // With a server running: push certificate, profile, link, enrollment. What is there already stays.
    [[nodiscard]] Result<> populate(const server::Operations& operations);
    // Waits until every device has its profile and a full inventory, then asks each for its facts once more.
    [[nodiscard]] Result<PracticeSummary> exercise(const server::Operations& operations, int patienceMs);
    void interrupt() { m_interrupted = true; } // any thread; waiting ends early

private:
    [[nodiscard]] Result<QJsonValue> run(const server::Operations& operations, const QString& operation,
                                         const QJsonObject& arguments = {}) const;
    [[nodiscard]] Result<> ensurePushCertificate(const server::Operations& operations) const;
    [[nodiscard]] Result<> ensureProfile(const server::Operations& operations) const;
    [[nodiscard]] Result<> enroll(const server::Operations& operations, int count);
    [[nodiscard]] Result<> introduce(const server::Operations& operations) const;
    [[nodiscard]] Result<int> enrolledCount(const server::Operations& operations) const;
    [[nodiscard]] Result<int> inventoriedCount(const server::Operations& operations) const;
    [[nodiscard]] Result<PracticeSummary> look(const server::Operations& operations) const;
    [[nodiscard]] Result<bool> waitUntil(const std::function<Result<bool>()>& reached, int patienceMs) const;

    const server::DataFolder m_folder;
    const int m_devices;
    const SystemClock m_clock;
    std::unique_ptr<QProcess> m_crowd;
    std::atomic<bool> m_interrupted = false;
};

} // namespace espalier::app
