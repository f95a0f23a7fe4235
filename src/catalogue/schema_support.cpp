#include "catalogue/schema_support.h"

namespace espalier::catalogue {

namespace {

Result<OsVersion> version(SchemaSource& source, const YAML::Node& node)
{
    const QString text = TRY(source.text(node));
    const OsVersion version = OsVersion::fromText(text);
    if (!version.isSet() && text != QLatin1String("all")) {
        source.remark(node, QStringLiteral("“%1” is no version like 26.4").arg(text));
    }
    return version;
}

Result<std::optional<Mode>> mode(SchemaSource& source, const YAML::Node& node)
{
    const QString word = TRY(source.text(node));
    const auto mode = modeFromName(word);
    if (!mode) {
        source.remark(node, QStringLiteral("the mode “%1” is not known").arg(word));
    }
    return mode;
}

Result<SharedIpad> sharedIpad(SchemaSource& source, const YAML::Node& node)
{
    SharedIpad shared;
    for (const auto& [name, value] : TRY(source.attributes(node))) {
        if (name == QLatin1String("mode")) {
            shared.mode = TRY(mode(source, value));
        } else if (name == QLatin1String("devicechannel")) {
            shared.deviceChannel = TRY(source.boolean(value));
        } else if (name == QLatin1String("userchannel")) {
            shared.userChannel = TRY(source.boolean(value));
        } else if (name == QLatin1String("allowed-scopes")) {
            shared.allowedScopes = TRY(source.texts(value));
        } else {
            source.remark(value, QStringLiteral("“%1” of a shared iPad has no place in the catalogue").arg(name));
        }
    }
    return shared;
}

Result<std::optional<Mode>> userEnrollment(SchemaSource& source, const YAML::Node& node)
{
    std::optional<Mode> found;
    for (const auto& [name, value] : TRY(source.attributes(node))) {
        if (name == QLatin1String("mode")) {
            found = TRY(mode(source, value));
        } else if (name == QLatin1String("behavior")) {
            source.leaveOut(QStringLiteral("behavior"));
        } else {
            source.remark(value, QStringLiteral("“%1” of user enrollment has no place in the catalogue").arg(name));
        }
    }
    return found;
}

std::optional<bool>* flag(Support& support, const QString& name)
{
    struct Flag {
        const char* name;
        std::optional<bool> Support::*member;
    };
    static constexpr Flag flags[] = {{"multiple", &Support::multiple},
                                     {"devicechannel", &Support::deviceChannel},
                                     {"userchannel", &Support::userChannel},
                                     {"supervised", &Support::supervised},
                                     {"requiresdep", &Support::requiresDep},
                                     {"userapprovedmdm", &Support::userApprovedMdm},
                                     {"allowmanualinstall", &Support::allowManualInstall},
                                     {"always-skippable", &Support::alwaysSkippable},
                                     {"beta", &Support::beta}};
    for (const auto& one : flags) {
        if (name == QLatin1String(one.name)) {
            return &(support.*one.member);
        }
    }
    return nullptr;
}

Result<> readOne(SchemaSource& source, Support& support, const QString& name, const YAML::Node& value)
{
    if (auto* member = flag(support, name)) {
        *member = TRY(source.boolean(value));
    } else if (name == QLatin1String("introduced")) {
        support.unavailable = value.IsScalar() && value.Scalar() == "n/a";
        if (!support.unavailable) {
            support.introduced = TRY(version(source, value));
        }
    } else if (name == QLatin1String("deprecated")) {
        support.deprecated = TRY(version(source, value));
    } else if (name == QLatin1String("removed")) {
        support.removed = TRY(version(source, value));
    } else if (name == QLatin1String("accessrights")) {
        support.accessRights = TRY(source.text(value));
    } else if (name == QLatin1String("allowed-enrollments")) {
        support.allowedEnrollments = TRY(source.texts(value));
    } else if (name == QLatin1String("allowed-scopes")) {
        support.allowedScopes = TRY(source.texts(value));
    } else if (name == QLatin1String("sharedipad")) {
        support.sharedIpad = TRY(sharedIpad(source, value));
    } else if (name == QLatin1String("userenrollment")) {
        support.userEnrollment = TRY(userEnrollment(source, value));
    } else {
        source.remark(value, QStringLiteral("“%1” of supportedOS has no place in the catalogue").arg(name));
    }
    return {};
}

} // namespace

Result<SupportByPlatform> readSupport(SchemaSource& source, const YAML::Node& node)
{
    SupportByPlatform all;
    for (const auto& [platformName, facts] : TRY(source.attributes(node))) {
        const auto platform = platformFromName(platformName);
        if (!platform) {
            source.remark(facts, QStringLiteral("the system “%1” is not known").arg(platformName));
            continue;
        }
        Support support;
        for (const auto& [name, value] : TRY(source.attributes(facts))) {
            TRY(readOne(source, support, name, value));
        }
        all.insert(*platform, support);
    }
    return all;
}

} // namespace espalier::catalogue
