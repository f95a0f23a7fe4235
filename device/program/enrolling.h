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

// What enroll alone can be told to do wrong.
void addMishapOptions(QCommandLineParser& parser);
[[nodiscard]] Result<Mishap> mishapOf(const QCommandLineParser& parser);

void addEnrollingOptions(QCommandLineParser& parser);
[[nodiscard]] Result<EnrollingOptions> enrollingOptions(const QCommandLineParser& parser);

// Enrolls any number of devices, from any thread.
class Enroller {
public:
    Enroller(const StateFolder& folder, TrustShelf& shelf, std::stop_token stop)
        : m_enrollment(folder, shelf, std::move(stop))
    {
    }

    // The caller holds the device's lock. A mishap that was asked for is an error, also when nothing went wrong.
    [[nodiscard]] Result<> enroll(DeviceState& state, const EnrollingOptions& options);

private:
    [[nodiscard]] Result<> install(DeviceState& state, const QByteArray& profile, const EnrollingOptions& options);
    [[nodiscard]] Result<KeyPtr> takeKey(int bits, int shared);

    Enrollment m_enrollment;
    std::mutex m_mutex;
    std::vector<KeyPtr> m_keys; // handed out in turn when keys are shared
    size_t m_turn = 0;
};

void reportEnrolled(const Persona& persona, const std::optional<Error>& error, bool json);

} // namespace espalier::device
