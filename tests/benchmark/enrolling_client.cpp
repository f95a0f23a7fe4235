#include "tests/benchmark/enrolling_client.h"

#include "device/identity/signed_message.h"
#include "device/protocol/check_in.h"
#include "device/protocol/enrollment_page.h"
#include "device/protocol/mdm_link.h"
#include "device/protocol/scep_client.h"

#include <QUuid>

namespace espalier::benchmark {

using device::HttpAnswer;
using device::HttpClient;

namespace {

Result<HttpAnswer> expectOk(Result<HttpAnswer> answer, const char* doing)
{
    if (answer && answer->status != 200) {
        return fail(ErrorCode::Refused, QStringLiteral("%1: status %2").arg(QLatin1String(doing)).arg(answer->status));
    }
    return within(std::move(answer), QLatin1String(doing));
}

// The server's public address has no port, since its port is known only when it listens.
QUrl here(QUrl url, int port)
{
    url.setPort(port);
    return url;
}

} // namespace

EnrollingClient::EnrollingClient(QUrl link, QByteArray authority, std::vector<std::shared_ptr<EVP_PKEY>> keys)
    : m_link(std::move(link)), m_authority(std::move(authority)), m_keys(std::move(keys))
{
}

Result<> EnrollingClient::enroll(device::TrustShelf& shelf, int number)
{
    return install(shelf, TRY(fetch(shelf)), number);
}

Result<device::EnrollmentProfile> EnrollingClient::fetch(device::TrustShelf& shelf) const
{
    HttpClient browser(shelf.forAnchors({m_authority}), {}, {});
    const HttpAnswer page = TRY(expectOk(browser.get(m_link), "page"));
    const auto anchor = device::enrollmentAnchor(page.body, page.url);
    if (!anchor) {
        return fail(ErrorCode::Refused, QStringLiteral("the page offers no profile"));
    }
    const HttpAnswer file = TRY(expectOk(browser.get(here(*anchor, m_link.port())), "profile"));
    const auto trust = shelf.forAnchors({m_authority});
    return device::readEnrollmentProfile(TRY(device::verifySigned(file.body, trust->signers())).content);
}

Result<> EnrollingClient::install(device::TrustShelf& shelf, const device::EnrollmentProfile& profile, int number)
{
    const int port = m_link.port();
    QRandomGenerator random(static_cast<quint32>(number) + 1);
    device::DeviceState state;
    state.persona = device::makePersona(device::platformOfMix(number), random);
    state.persona.udid = QUuid::createUuid().toString(QUuid::WithoutBraces).toUpper();
    state.anchors = profile.anchors;
    state.serverUrl = here(profile.serverUrl, port);
    state.checkInUrl = here(profile.checkInUrl, port);
    state.topic = profile.topic;
    state.accessRights = profile.accessRights;
    state.signMessage = profile.signMessage;
    state.identity.key = m_keys[m_turn++ % m_keys.size()];

    device::ScepSettings scep = profile.scep;
    scep.url = here(scep.url, port);
    HttpClient client(shelf.forAnchors(state.anchors), {}, {});
    state.identity.certificate =
        TRY(within(device::enrollByScep(client, scep, state.identity.key.get()), QStringLiteral("SCEP")));
    client.close();

    device::MdmLink link(state, shelf, {});
    TRY(expectOk(link.checkIn(device::authenticateMessage(state)), "Authenticate"));
    const device::PushChannel channel{
        {}, {}, {}, device::randomBytes(32), QUuid::createUuid().toString(QUuid::WithoutBraces)};
    TRY(expectOk(link.checkIn(device::tokenUpdateMessage(state, channel)), "TokenUpdate"));
    return {};
}

} // namespace espalier::benchmark
