#include "catalogue/entry_json.h"

namespace espalier::catalogue {

namespace {

// Only what is set is written, so that files stay small and a change shows as one line.
class Writer {
public:
    void text(const char* name, const QString& value)
    {
        if (!value.isEmpty()) {
            m_object.insert(QLatin1String(name), value);
        }
    }
    void texts(const char* name, const QStringList& values)
    {
        if (!values.isEmpty()) {
            m_object.insert(QLatin1String(name), QJsonArray::fromStringList(values));
        }
    }
    void flag(const char* name, bool value)
    {
        if (value) {
            m_object.insert(QLatin1String(name), true);
        }
    }
    void flag(const char* name, const std::optional<bool>& value)
    {
        if (value) {
            m_object.insert(QLatin1String(name), *value);
        }
    }
    void mode(const char* name, const std::optional<Mode>& value)
    {
        if (value) {
            m_object.insert(QLatin1String(name), catalogue::name(*value));
        }
    }
    void object(const char* name, const QJsonObject& value)
    {
        if (!value.isEmpty()) {
            m_object.insert(QLatin1String(name), value);
        }
    }
    void range(const char* name, const Range& range)
    {
        QJsonObject bounds;
        if (range.min) {
            bounds.insert(QStringLiteral("min"), *range.min);
        }
        if (range.max) {
            bounds.insert(QStringLiteral("max"), *range.max);
        }
        object(name, bounds);
    }
    void releases(const char* name, const QMap<QString, QString>& values)
    {
        QJsonObject all;
        for (auto it = values.begin(); it != values.end(); ++it) {
            all.insert(it.key(), it.value());
        }
        object(name, all);
    }
    void keys(const char* name, const Keys& keys)
    {
        QJsonArray all;
        for (const auto& key : keys) {
            all.append(toJson(*key));
        }
        if (!all.isEmpty()) {
            m_object.insert(QLatin1String(name), all);
        }
    }
    [[nodiscard]] QJsonObject take() { return std::move(m_object); }

private:
    QJsonObject m_object;
};

QJsonObject sharedIpad(const SharedIpad& shared)
{
    Writer out;
    out.mode("mode", shared.mode);
    out.flag("device-channel", shared.deviceChannel);
    out.flag("user-channel", shared.userChannel);
    out.texts("scopes", shared.allowedScopes);
    return out.take();
}

QJsonObject one(const Support& support)
{
    Writer out;
    out.text("introduced", support.unavailable ? QStringLiteral("n/a") : support.introduced.text());
    out.text("deprecated", support.deprecated.text());
    out.text("removed", support.removed.text());
    out.flag("multiple", support.multiple);
    out.flag("device-channel", support.deviceChannel);
    out.flag("user-channel", support.userChannel);
    out.flag("supervised", support.supervised);
    out.flag("dep", support.requiresDep);
    out.flag("approved-mdm", support.userApprovedMdm);
    out.flag("manual-install", support.allowManualInstall);
    out.flag("always-skippable", support.alwaysSkippable);
    out.flag("beta", support.beta);
    out.text("access-rights", support.accessRights);
    out.texts("enrollments", support.allowedEnrollments);
    out.texts("scopes", support.allowedScopes);
    out.object("shared-ipad", sharedIpad(support.sharedIpad));
    out.mode("user-enrollment", support.userEnrollment);
    return out.take();
}

} // namespace

QJsonObject toJson(const SupportByPlatform& support)
{
    QJsonObject all;
    for (auto it = support.begin(); it != support.end(); ++it) {
        all.insert(name(it.key()), one(*it));
    }
    return all;
}

QJsonObject toJson(const Key& key)
{
    Writer out;
    out.text("key", key.name);
    out.text("type", name(key.type));
    out.text("help", key.help);
    out.text("subtype", key.subtype);
    out.flag("required", key.presence == Presence::Required);
    if (key.range) {
        out.range("range", *key.range);
    }
    out.text("format", key.format);
    out.text("combine", key.combineType);
    out.range("repetition", key.repetition);
    out.texts("assets", key.assetTypes);
    out.texts("asset-contents", key.assetContentTypes);
    out.object("support", toJson(key.support));
    out.keys("keys", key.subkeys);
    out.text("recurses-to", key.recursesTo);
    out.text("since", key.since);
    out.text("gone", key.gone);
    out.releases("revised", key.revised);
    out.flag("name-only", key.nameOnly);
    out.flag("pre-release", key.preRelease);
    QJsonObject object = out.take();
    if (!key.byDefault.isUndefined()) {
        object.insert(QStringLiteral("default"), key.byDefault);
    }
    if (!key.choices.isEmpty()) {
        object.insert(QStringLiteral("choices"), key.choices);
    }
    return object;
}

QJsonObject toJson(const Entry& entry)
{
    Writer out;
    out.text("kind", name(entry.kind));
    out.text("type", entry.type);
    out.text("variant", entry.variant);
    out.text("help", entry.help);
    out.text("apply", entry.apply);
    out.object("support", toJson(entry.support));
    out.keys("keys", entry.keys);
    out.keys("response-keys", entry.responseKeys);
    out.text("source", entry.source);
    out.text("since", entry.since);
    out.text("gone", entry.gone);
    out.releases("revised", entry.revised);
    out.flag("name-only", entry.nameOnly);
    out.flag("pre-release", entry.preRelease);
    return out.take();
}

QJsonArray toJson(const QList<Entry>& entries)
{
    QJsonArray all;
    for (const Entry& entry : entries) {
        all.append(toJson(entry));
    }
    return all;
}

} // namespace espalier::catalogue
