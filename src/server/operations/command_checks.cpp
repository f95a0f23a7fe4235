#include "server/operations/command_checks.h"

#include "commands/eligibility.h"
#include "profiles/document.h"
#include "store/settings.h"

namespace espalier::server {

namespace {

constexpr int usualUndoSeconds = 30;

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

void addDeliveryCheck(mdm::Queue& queue, const CatalogueNow& catalogue)
{
    queue.setDeliveryCheck([catalogue](store::Connection& db, const mdm::CommandFor& one) -> Result<> {
        const auto now = TRY(catalogue());
        const auto found = now->find(catalogue::Kind::Command, one.requestType);
        if (found.isEmpty()) {
            return {};
        }
        const auto row = TRY(db.first("SELECT user_id FROM channel WHERE id = ?", {one.channel.value}));
        const bool isUser = row && !row->text(0).isEmpty();
        for (const commands::Reason& reason :
             commands::reasonsAgainst(*found.first(), TRY(commands::traitsOf(db, one.device)),
                                      isUser ? commands::Channel::User : commands::Channel::Device)) {
            if (reason.kind != QLatin1String("not-enrolled")) { // who calls is
                return fail(ErrorCode::Conflict, commands::sentence(reason));
            }
        }
        return {};
    });
}

void addHoldTime(mdm::Queue& queue)
{
    queue.setHoldTime([](store::Connection& db) -> Result<qint64> {
        bool isNumber = false;
        const int seconds = TRY(store::setting(db, "command_undo_seconds")).toInt(&isNumber);
        return qint64(isNumber && seconds >= 0 && seconds <= longestUndoSeconds ? seconds : usualUndoSeconds) * 1000;
    });
}

void addCommandChecks(mdm::Queue& queue)
{
    queue.addCheck(QStringLiteral("InstallProfile"), checkProfile);
}

} // namespace espalier::server
