// What enroll and reenroll share: their options, and the way from a link or file to an enrolled device.
#pragma once

#include "device/program/arguments.h"
#include "device/protocol/enrollment.h"

#include <mutex>
#include <vector>

namespace espalier::device {

struct EnrollingOptions {
    QUrl link;
    QByteArray profile; // bytes of --profile
    EnrollmentWishes wishes;
    int sharedKeys = 0;
};

void addEnrollingOptions(QCommandLineParser& parser);
[[nodiscard]] Result<EnrollingOptions> enrollingOptions(const QCommandLineParser& parser);

// Enrolls any number of devices, from any thread.
class Enroller {
public:
    Enroller(const StateFolder& folder, TrustShelf& shelf, std::stop_token stop)
        : m_enrollment(folder, shelf, std::move(stop))
    {
    }

    // The caller holds the device's lock.
    [[nodiscard]] Result<> enroll(DeviceState& state, const EnrollingOptions& options);

private:
    [[nodiscard]] Result<KeyPtr> takeKey(int bits, int shared);

    Enrollment m_enrollment;
    std::mutex m_mutex;
    std::vector<KeyPtr> m_keys; // handed out in turn when keys are shared
    size_t m_turn = 0;
};

void reportEnrolled(const Persona& persona, const std::optional<Error>& error, bool json);

} // namespace espalier::device
