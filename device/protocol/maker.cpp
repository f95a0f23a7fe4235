#include "device/protocol/maker.h"

#include "device/state/kept_authority.h"

namespace espalier::device {

namespace {

constexpr int builtInDays = 3650;
const QString makerName = QStringLiteral("Practice Device CA");

Result<KeyAndCertificate> knownMaker(const StateFolder& folder)
{
    return keptAuthority(folder, QStringLiteral("device-ca"), makerName);
}

} // namespace

Result<> prepareMaker(const StateFolder& folder)
{
    TRY(knownMaker(folder));
    return {};
}

Result<ClientIdentity> builtInIdentity(const StateFolder& folder, const QString& udid, bool strange)
{
    const KeyAndCertificate maker = TRY(strange ? makeAuthority(makerName) : knownMaker(folder));
    KeyAndCertificate own = TRY(issueBy(maker, udid, builtInDays, {}));
    return ClientIdentity{std::move(own.key), derOf(own.certificate.get())};
}

} // namespace espalier::device
