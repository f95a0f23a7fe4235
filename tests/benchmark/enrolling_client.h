// One device from the link to its TokenUpdate, by the simulated device's own protocol code: it verifies TLS, the
// profile's signature and the SCEP answer as a device does. Three connections: browser, SCEP, MDM.
#pragma once

#include "device/protocol/enrollment_profile.h"
#include "device/state/device_state.h"

#include <QUrl>

#include <atomic>

namespace espalier::benchmark {

class EnrollingClient {
public:
    // keys: made beforehand, taken in turn. authority: DER, what the browser believes.
    EnrollingClient(QUrl link, QByteArray authority, std::vector<std::shared_ptr<EVP_PKEY>> keys);

    // Any thread.
    [[nodiscard]] Result<> enroll(device::TrustShelf& shelf, int number);

private:
    [[nodiscard]] Result<device::EnrollmentProfile> fetch(device::TrustShelf& shelf) const;
    [[nodiscard]] Result<> install(device::TrustShelf& shelf, const device::EnrollmentProfile& profile, int number);

    const QUrl m_link;
    const QByteArray m_authority;
    const std::vector<std::shared_ptr<EVP_PKEY>> m_keys;
    std::atomic<size_t> m_turn = 0;
};

} // namespace espalier::benchmark
