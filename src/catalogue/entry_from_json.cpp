#include "catalogue/entry_json.h"
#include "catalogue/titles.h"

namespace espalier::catalogue {

namespace {

constexpr int maxDepth = 64;

// Takes members out of an object; what has the wrong type is remembered, the first one is the error.
class Reader {
public:
    explicit Reader(const QJsonObject& object) : m_object(object) {}

    QString text(const char* name) { return value(name, QJsonValue::String).toString(); }
    QStringList texts(const char* name)
    {
        QStringList all;
        for (const auto& one : array(name)) {
            if (!one.isString()) {
                wrong(name);
            }
            all.append(one.toString());
        }
        return all;
    }
    QJsonArray array(const char* name) { return value(name, QJsonValue::Array).toArray(); }
    QJsonObject object(const char* name) { return value(name, QJsonValue::Object).toObject(); }
    bool flag(const char* name) { return value(name, QJsonValue::Bool).toBool(); }
    std::optional<bool> optionalFlag(const char* name)
    {
        const QJsonValue found = value(name, QJsonValue::Bool);
        return found.isUndefined() ? std::nullopt : std::optional(found.toBool());
    }
    std::optional<Mode> mode(const char* name)
    {
        const QString word = text(name);
        const auto mode = modeFromName(word);
        if (!word.isEmpty() && !mode) {
            wrong(name);
        }
        return mode;
    }
    OsVersion version(const char* name)
    {
        const QString word = text(name);
        const OsVersion version = word.isEmpty() ? OsVersion() : OsVersion::fromText(word);
        if (!word.isEmpty() && !version.isSet()) {
            wrong(name);
        }
        return version;
    }
    Range range(const char* name)
    {
        Reader bounds(object(name));
        const Range range{bounds.number("min"), bounds.number("max")};
        takeError(bounds);
        return range;
    }
    std::optional<double> number(const char* name)
    {
        const QJsonValue found = value(name, QJsonValue::Double);
        return found.isUndefined() ? std::nullopt : std::optional(found.toDouble());
    }
    QMap<QString, QString> releases(const char* name)
    {
        QMap<QString, QString> all;
        const QJsonObject found = object(name);
        for (auto it = found.begin(); it != found.end(); ++it) {
            all.insert(it.key(), it.value().toString());
        }
        return all;
    }
    [[nodiscard]] QJsonValue any(const char* name) const { return m_object.value(QLatin1String(name)); }
    [[nodiscard]] bool has(const char* name) const { return m_object.contains(QLatin1String(name)); }

    void wrong(const char* name)
    {
        if (m_wrong.isEmpty()) {
            m_wrong = QLatin1String(name);
        }
    }
    void takeError(const Reader& inner)
    {
        if (m_wrong.isEmpty()) {
            m_wrong = inner.m_wrong;
        }
    }
    [[nodiscard]] Result<> outcome() const
    {
        if (!m_wrong.isEmpty()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is not what it should be").arg(m_wrong));
        }
        return {};
    }

private:
    QJsonValue value(const char* name, QJsonValue::Type type)
    {
        const QJsonValue found = m_object.value(QLatin1String(name));
        if (!found.isUndefined() && found.type() != type) {
            wrong(name);
            return QJsonValue(QJsonValue::Undefined);
        }
        return found;
    }

    const QJsonObject m_object;
    QString m_wrong;
};

SharedIpad sharedIpad(Reader& in)
{
    SharedIpad shared;
    shared.mode = in.mode("mode");
    shared.deviceChannel = in.optionalFlag("device-channel");
    shared.userChannel = in.optionalFlag("user-channel");
    shared.allowedScopes = in.texts("scopes");
    return shared;
}

Support supportOf(Reader& in)
{
    Support support;
    support.unavailable = in.any("introduced") == QJsonValue(QStringLiteral("n/a"));
    if (!support.unavailable) {
        support.introduced = in.version("introduced");
    }
    support.deprecated = in.version("deprecated");
    support.removed = in.version("removed");
    support.multiple = in.optionalFlag("multiple");
    support.deviceChannel = in.optionalFlag("device-channel");
    support.userChannel = in.optionalFlag("user-channel");
    support.supervised = in.optionalFlag("supervised");
    support.requiresDep = in.optionalFlag("dep");
    support.userApprovedMdm = in.optionalFlag("approved-mdm");
    support.allowManualInstall = in.optionalFlag("manual-install");
    support.alwaysSkippable = in.optionalFlag("always-skippable");
    support.beta = in.optionalFlag("beta");
    support.accessRights = in.text("access-rights");
    support.allowedEnrollments = in.texts("enrollments");
    support.allowedScopes = in.texts("scopes");
    if (in.has("shared-ipad")) {
        Reader shared(in.object("shared-ipad"));
        support.sharedIpad = sharedIpad(shared);
        in.takeError(shared);
    }
    support.userEnrollment = in.mode("user-enrollment");
    return support;
}

SupportByPlatform supportByPlatform(Reader& in)
{
    SupportByPlatform all;
    const QJsonObject platforms = in.object("support");
    for (auto it = platforms.begin(); it != platforms.end(); ++it) {
        const auto platform = platformFromName(it.key());
        if (!platform || !it.value().isObject()) {
            in.wrong("support");
            continue;
        }
        Reader one(it.value().toObject());
        all.insert(*platform, supportOf(one));
        in.takeError(one);
    }
    return all;
}

Result<Keys> keysFromJson(const QJsonArray& array, int depth);

Result<std::shared_ptr<const Key>> keyFromJson(const QJsonObject& object, int depth)
{
    if (depth > maxDepth) {
        return fail(ErrorCode::TooLarge, QStringLiteral("keys are nested deeper than %1 levels").arg(maxDepth));
    }
    Reader in(object);
    auto key = std::make_shared<Key>();
    key->name = in.text("key");
    const auto type = typeFromName(in.text("type"));
    if (key->name.isEmpty() || !type) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a key needs a name and a type"));
    }
    key->type = *type;
    key->title = titleOfKey(key->name);
    key->help = in.text("help");
    key->subtype = in.text("subtype");
    key->presence = in.flag("required") ? Presence::Required : Presence::Optional;
    key->byDefault = in.any("default");
    if (in.has("range")) {
        key->range = in.range("range");
    }
    key->choices = in.array("choices");
    key->format = in.text("format");
    key->combineType = in.text("combine");
    key->repetition = in.range("repetition");
    key->assetTypes = in.texts("assets");
    key->assetContentTypes = in.texts("asset-contents");
    key->support = supportByPlatform(in);
    key->recursesTo = in.text("recurses-to");
    key->since = in.text("since");
    key->gone = in.text("gone");
    key->revised = in.releases("revised");
    key->nameOnly = in.flag("name-only");
    key->preRelease = in.flag("pre-release");
    TRY(within(in.outcome(), key->name));
    key->subkeys = TRY(within(keysFromJson(in.array("keys"), depth + 1), key->name));
    return key;
}

Result<Keys> keysFromJson(const QJsonArray& array, int depth)
{
    Keys keys;
    keys.reserve(array.size());
    for (const auto& one : array) {
        keys.append(TRY(keyFromJson(one.toObject(), depth)));
    }
    return keys;
}

} // namespace

Result<Entry> entryFromJson(const QJsonObject& object)
{
    Reader in(object);
    Entry entry;
    const auto kind = kindFromName(in.text("kind"));
    entry.type = in.text("type");
    if (!kind || entry.type.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("an entry needs a kind and a type"));
    }
    entry.kind = *kind;
    entry.variant = in.text("variant");
    entry.title = titleOfType(entry.kind, entry.type, entry.variant);
    entry.help = in.text("help");
    entry.apply = in.text("apply");
    entry.support = supportByPlatform(in);
    entry.source = in.text("source");
    entry.since = in.text("since");
    entry.gone = in.text("gone");
    entry.revised = in.releases("revised");
    entry.nameOnly = in.flag("name-only");
    entry.preRelease = in.flag("pre-release");
    TRY(within(in.outcome(), entry.id()));
    entry.keys = TRY(within(keysFromJson(in.array("keys"), 0), entry.id()));
    entry.responseKeys = TRY(within(keysFromJson(in.array("response-keys"), 0), entry.id()));
    return entry;
}

Result<QList<Entry>> entriesFromJson(const QJsonArray& array)
{
    QList<Entry> entries;
    entries.reserve(array.size());
    for (const auto& one : array) {
        entries.append(TRY(entryFromJson(one.toObject())));
    }
    return entries;
}

} // namespace espalier::catalogue
