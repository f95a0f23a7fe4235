#include "server/operations/profile_impact.h"

#include "profiles/device_values.h"
#include "profiles/editing/plain_bytes.h"
#include "profiles/editing/reading.h"
#include "server/operations/impact_json.h"
#include "server/operations/named_things.h"
#include "server/operations/profile_targets.h"

#include <QJsonArray>

namespace espalier::server {

namespace {

using profiles::Library;

constexpr qsizetype mostTargets = 10'000;

// The draft, or a version of the profile; nothing when neither is given.
Result<std::optional<QByteArray>> contentOf(store::Connection& db, const Library& library, ProfileId profile,
                                            const QJsonObject& arguments)
{
    if (isGiven(arguments, "content_base64")) {
        return std::optional(TRY(base64Argument(arguments, "content_base64")));
    }
    if (!isGiven(arguments, "version") || !profile.isValid()) {
        return std::optional<QByteArray>();
    }
    const qint64 number = TRY(numberArgument(arguments, "version", 0, 0, mostVersions));
    const profiles::Version version = TRY(library.version(db, profile, number));
    return std::optional(TRY(library.content(db, version.id)));
}

Result<ProfileId> profileOrNone(store::Connection& db, const QJsonObject& arguments)
{
    return isGiven(arguments, "profile") ? profileNamed(db, arguments.value(QStringLiteral("profile"))) : ProfileId();
}

Result<QJsonArray> targetsArgument(const QJsonObject& arguments, const char* key)
{
    const QJsonArray targets = arguments.value(QLatin1String(key)).toArray();
    if (targets.size() > mostTargets) {
        return fail(ErrorCode::TooLarge, QStringLiteral("at most %1 targets at once").arg(mostTargets));
    }
    return targets;
}

Result<profiles::ImpactQuestion> questionOf(store::Connection& db, const Library& library, const QJsonObject& arguments)
{
    profiles::ImpactQuestion question;
    question.profile = TRY(profileOrNone(db, arguments));
    question.content = TRY(contentOf(db, library, question.profile, arguments));
    question.removeAll = arguments.value(QStringLiteral("delete")).toBool();
    for (const QJsonValue& one : TRY(targetsArgument(arguments, "add"))) {
        const QJsonObject target = one.toObject();
        question.add.append({question.profile, TRY(targetOf(db, target)), TRY(channelOf(target))});
    }
    for (const QJsonValue& one : TRY(targetsArgument(arguments, "remove"))) {
        question.remove.append(TRY(targetOf(db, one.toObject())));
    }
    return question;
}

Result<QJsonValue> preview(store::Connection& db, const Library& library, const QJsonObject& arguments)
{
    const DeviceId device = TRY(deviceNamed(db, arguments.value(QStringLiteral("device"))));
    const ProfileId profile = TRY(profileOrNone(db, arguments));
    QJsonObject wanted = arguments;
    if (!isGiven(wanted, "version")) {
        wanted.insert(QStringLiteral("version"), 0);
    }
    const std::optional<QByteArray> file = TRY(contentOf(db, library, profile, wanted));
    if (!file) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("give a profile or a content"));
    }
    const profiles::EditableDocument document = TRY(profiles::openDocument(*file));
    if (document.isBroken()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("not a property list"));
    }
    const profiles::VariableValues values = TRY(profiles::deviceValues(db, device));
    const profiles::Rendered rendered = TRY(profiles::render(document, values));
    QJsonObject used;
    for (const profiles::VariableUse& use : profiles::variablesIn(document)) {
        if (!values.value(use.name).isEmpty()) {
            used.insert(use.name, values.value(use.name));
        }
    }
    QJsonArray missing;
    for (const profiles::VariableUse& use : rendered.missing) {
        missing.append(QJsonObject{{QStringLiteral("name"), use.name},
                                   {QStringLiteral("path"), use.path.text()},
                                   {QStringLiteral("known"), use.known}});
    }
    const QByteArray bytes = profiles::fileBytes(rendered.document);
    return QJsonObject{{QStringLiteral("content_base64"), QString::fromLatin1(bytes.toBase64())},
                       {QStringLiteral("values"), used},
                       {QStringLiteral("missing"), missing},
                       {QStringLiteral("unsigned"), document.origin().signature && rendered.document.isEdited()}};
}

} // namespace

void addProfileImpactOperations(Operations& operations, store::Store& store, const Library& library,
                                CatalogueNow catalogue)
{
    const auto reading = [&](const char* name, auto look) {
        operations.add(QString::fromLatin1(name), [&store, look](const QJsonObject& arguments, const Caller&) {
            return store.read([&](store::Connection& db) -> Result<QJsonValue> { return look(db, arguments); });
        });
    };
    const auto known = [catalogue] { return catalogue().value_or(nullptr); };
    reading("profile.preview", [&library](store::Connection& db, const QJsonObject& arguments) {
        return preview(db, library, arguments);
    });
    reading("profile.impact",
            [&library, known](store::Connection& db, const QJsonObject& arguments) -> Result<QJsonValue> {
                const profiles::ImpactQuestion question = TRY(questionOf(db, library, arguments));
                const auto now = known();
                QJsonObject answer = toJson(TRY(profiles::impactOf(db, library, now.get(), question)));
                answer.insert(QStringLiteral("profile"),
                              question.profile.isValid() ? QJsonValue(question.profile.value) : QJsonValue());
                return answer;
            });
    reading("device.conflicts",
            [&library, known](store::Connection& db, const QJsonObject& arguments) -> Result<QJsonValue> {
                const DeviceId device = TRY(deviceNamed(db, arguments.value(QStringLiteral("device"))));
                const auto now = known();
                return toJson(TRY(profiles::conflictsOn(db, library, now.get(), device)));
            });
}

} // namespace espalier::server
