#include "server/operations/command_checks.h"

#include "profiles/document.h"
#include "store/settings.h"

namespace espalier::server {

namespace {

Result<> checkProfile(store::Connection& db, const plist::Dict& command)
{
    const plist::Value* payload = command.find(u"Payload");
    if (!payload) {
        return {}; // installs nothing; the device says what is missing
    }
    const auto* bytes = payload->as<QByteArray>();
    if (!bytes) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("Payload is not data"));
    }
    const auto document = TRY(within(profiles::readDocument(*bytes), QStringLiteral("Payload")));
    return profiles::checkNotOurs(document, TRY(store::setting(db, "enrollment_identifier")));
}

} // namespace

void addCommandChecks(mdm::Queue& queue)
{
    queue.addCheck(QStringLiteral("InstallProfile"), checkProfile);
}

} // namespace espalier::server
