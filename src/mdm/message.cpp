#include "mdm/message.h"

#include "plist/reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace espalier::mdm {

namespace {

constexpr qsizetype longestId = 128;
constexpr qsizetype longestText = 1024;
constexpr qsizetype longestChain = 16;
constexpr qsizetype longestSetting = 64;
constexpr qsizetype largestCheckIn = 1024 * 1024;
constexpr qsizetype largestReport = 32 * 1024 * 1024;

constexpr QLatin1String sharedIpadUser("FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF");

QString text(const plist::Dict& body, QStringView key)
{
    return body.text(key).left(longestText);
}

std::optional<bool> flag(const plist::Dict& body, QStringView key)
{
    const plist::Value* value = body.find(key);
    const bool* set = value ? value->as<bool>() : nullptr;
    return set ? std::optional(*set) : std::nullopt;
}

bool isPlainId(const QString& id)
{
    return id.size() <= longestId && std::all_of(id.begin(), id.end(), [](QChar c) { return c.isPrint(); });
}

Result<Sender> readSender(const plist::Dict& body)
{
    Sender sender;
    sender.userShortName = text(body, u"UserShortName");
    sender.userLongName = text(body, u"UserLongName");
    sender.device = body.text(u"UDID");
    if (!sender.device.isEmpty()) {
        sender.user = body.text(u"UserID");
        if (sender.user.compare(sharedIpadUser, Qt::CaseInsensitive) == 0) {
            sender.user = sender.userShortName;
            if (sender.user.isEmpty()) {
                return fail(ErrorCode::InvalidInput, QStringLiteral("a Shared iPad user without UserShortName"));
            }
        }
    } else {
        sender.device = body.text(u"EnrollmentID");
        sender.user = body.text(u"EnrollmentUserID");
    }
    if (sender.device.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("neither UDID nor EnrollmentID"));
    }
    if (!isPlainId(sender.device) || !isPlainId(sender.user)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("an id is too long or not printable"));
    }
    return sender;
}

Result<Message> readTokenUpdate(const plist::Dict& body)
{
    TokenUpdate update;
    update.topic = text(body, u"Topic");
    update.token = body.data(u"Token");
    update.pushMagic = body.text(u"PushMagic");
    update.unlockToken = body.data(u"UnlockToken");
    update.awaiting = flag(body, u"AwaitingConfiguration");
    if (update.token.isEmpty() || update.token.size() > longestText) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("TokenUpdate without a usable Token"));
    }
    if (update.pushMagic.isEmpty() || update.pushMagic.size() > longestText) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("TokenUpdate without a usable PushMagic"));
    }
    return Message(update);
}

Result<Message> readCheckIn(const QString& type, const plist::Dict& body)
{
    if (type == QLatin1String("Authenticate")) {
        return Message(Authenticate{text(body, u"Topic"), text(body, u"DeviceName"), text(body, u"ModelName"),
                                    text(body, u"Model"), text(body, u"ProductName"), text(body, u"OSVersion"),
                                    text(body, u"BuildVersion"), text(body, u"SerialNumber"), text(body, u"IMEI")});
    }
    if (type == QLatin1String("TokenUpdate")) {
        return readTokenUpdate(body);
    }
    if (type == QLatin1String("CheckOut")) {
        return Message(CheckOut{});
    }
    if (type == QLatin1String("SetBootstrapToken")) {
        return Message(SetBootstrapToken{body.data(u"BootstrapToken"), flag(body, u"AwaitingConfiguration")});
    }
    if (type == QLatin1String("GetBootstrapToken")) {
        return Message(GetBootstrapToken{});
    }
    if (type == QLatin1String("UserAuthenticate")) {
        return Message(UserAuthenticate{});
    }
    return fail(ErrorCode::InvalidInput, QStringLiteral("MessageType %1 is not supported").arg(type.left(longestId)));
}

// At most longestChain in all; `of` goes into each.
void appendErrors(QJsonArray& errors, const plist::Array* chain, const QJsonObject& of = {})
{
    for (size_t i = 0; chain != nullptr && i < chain->size() && errors.size() < longestChain; ++i) {
        if (const auto* error = (*chain)[i].as<plist::Dict>()) {
            QString description = text(*error, u"LocalizedDescription");
            if (description.isEmpty()) {
                description = text(*error, u"USEnglishDescription");
            }
            QJsonObject one = of;
            one.insert(QStringLiteral("code"), error->integer(u"ErrorCode"));
            one.insert(QStringLiteral("domain"), text(*error, u"ErrorDomain"));
            one.insert(QStringLiteral("text"), description);
            errors.append(one);
        }
    }
}

QString compact(const QJsonArray& errors)
{
    return errors.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(errors).toJson(QJsonDocument::Compact));
}

QString readErrorChain(const plist::Dict& body)
{
    QJsonArray errors;
    appendErrors(errors, body.array(u"ErrorChain"));
    return compact(errors);
}

// Apple documents no name of the item in its result; the order is that of the command.
void appendRefused(QJsonArray& errors, const plist::Dict& result, size_t position)
{
    if (result.text(u"Status") == QLatin1String("Acknowledged")) {
        return;
    }
    const QJsonObject of{{QStringLiteral("setting"), text(result, u"Item").left(longestSetting)},
                         {QStringLiteral("position"), static_cast<qint64>(position)}};
    const auto before = errors.size();
    appendErrors(errors, result.array(u"ErrorChain"), of);
    if (errors.size() == before && before < longestChain) {
        QJsonObject untold = of;
        untold.insert(QStringLiteral("code"), 0);
        untold.insert(QStringLiteral("domain"), QString());
        untold.insert(QStringLiteral("text"), QString());
        errors.append(untold);
    }
}

// An array of results, or (as the schema has it) a single one.
QString readRefusedSettings(const plist::Dict& body)
{
    QJsonArray errors;
    if (const plist::Dict* only = body.dict(u"Settings")) {
        appendRefused(errors, *only, 1);
    }
    const plist::Array* results = body.array(u"Settings");
    for (size_t i = 0; results != nullptr && i < results->size() && errors.size() < longestChain; ++i) {
        if (const auto* result = (*results)[i].as<plist::Dict>()) {
            appendRefused(errors, *result, i + 1);
        }
    }
    return compact(errors);
}

Report readReport(const QString& status, const plist::Dict& body)
{
    Report report;
    report.uuid = body.text(u"CommandUUID");
    report.errorChain = readErrorChain(body);
    if (status == QLatin1String("Idle")) {
        report.status = ReportStatus::Idle;
    } else if (status == QLatin1String("Acknowledged")) {
        report.status = ReportStatus::Acknowledged;
        report.refusedSettings = readRefusedSettings(body);
    } else if (status == QLatin1String("NotNow")) {
        report.status = ReportStatus::NotNow;
    } else if (status == QLatin1String("CommandFormatError")) {
        report.status = ReportStatus::FormatError;
    } else {
        report.status = ReportStatus::Error; // also every status we don't know
    }
    return report;
}

} // namespace

Result<Received> readMessage(Route route, QByteArrayView body)
{
    plist::Limits limits;
    limits.maxBytes = route == Route::CheckIn ? largestCheckIn : largestReport;
    // A result that is answered with an error comes again for ever, so be patient with odd ones.
    limits.duplicateKeys = route == Route::CheckIn ? plist::DuplicateKeys::Refuse : plist::DuplicateKeys::Keep;
    Received received;
    received.body = TRY(plist::readXmlDict(body, limits));
    received.sender = TRY(readSender(received.body));
    const auto key = route == Route::CheckIn ? QLatin1String("MessageType") : QLatin1String("Status");
    received.kind = text(received.body, QString(key));
    if (received.kind.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("no %1").arg(key));
    }
    if (route == Route::CheckIn) {
        received.message = TRY(readCheckIn(received.kind, received.body));
        if (std::holds_alternative<CheckOut>(received.message) && received.sender.isUser()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("CheckOut of a user"));
        }
    } else {
        received.message = readReport(received.kind, received.body);
    }
    return received;
}

} // namespace espalier::mdm
