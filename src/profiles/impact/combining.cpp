#include "profiles/impact/combining.h"

#include <algorithm>
#include <array>

namespace espalier::profiles {

namespace {

constexpr QLatin1String restrictions("com.apple.applicationaccess");
constexpr QLatin1String passcode("com.apple.mobiledevice.passwordpolicy");

struct KeyRule {
    QLatin1String payloadType;
    QLatin1String key;
    Combine rule;
};

// What the names of keys don't tell; see ruleByName() for the others.
constexpr std::array keyRules{
    KeyRule{restrictions, QLatin1String("safariAllowAutoFill"), Combine::And},
    KeyRule{restrictions, QLatin1String("safariAllowJavaScript"), Combine::And},
    KeyRule{restrictions, QLatin1String("safariAllowPopups"), Combine::And},
    KeyRule{restrictions, QLatin1String("safariForceFraudWarning"), Combine::Or},
    KeyRule{restrictions, QLatin1String("safariAcceptCookies"), Combine::Least}, // 0 never … 2 always
    KeyRule{restrictions, QLatin1String("requireManagedPasteboard"), Combine::Or},
    KeyRule{restrictions, QLatin1String("ratingApps"), Combine::Least},
    KeyRule{restrictions, QLatin1String("ratingMovies"), Combine::Least},
    KeyRule{restrictions, QLatin1String("ratingTVShows"), Combine::Least},
    KeyRule{restrictions, QLatin1String("enforcedSoftwareUpdateDelay"), Combine::Most},
    KeyRule{restrictions, QLatin1String("allowListedAppBundleIDs"), Combine::Intersection},
    KeyRule{restrictions, QLatin1String("whitelistedAppBundleIDs"), Combine::Intersection},
    KeyRule{restrictions, QLatin1String("allowedExternalIntelligenceWorkspaceIDs"), Combine::Intersection},
    KeyRule{restrictions, QLatin1String("allowedCameraRestrictionBundleIDs"), Combine::Intersection},
    KeyRule{restrictions, QLatin1String("ratingAppsExemptedBundleIDs"), Combine::Intersection},
    KeyRule{restrictions, QLatin1String("deniedICCIDsForRCS"), Combine::Union},
    KeyRule{restrictions, QLatin1String("deniedICCIDsForiMessageFaceTime"), Combine::Union},
    KeyRule{restrictions, QLatin1String("blockedAppBundleIDs"), Combine::Union},
    KeyRule{restrictions, QLatin1String("blacklistedAppBundleIDs"), Combine::Union},
    KeyRule{restrictions, QLatin1String("autonomousSingleAppModePermittedAppIDs"), Combine::Intersection},
    KeyRule{passcode, QLatin1String("requireAlphanumeric"), Combine::Or},
    KeyRule{passcode, QLatin1String("changeAtNextAuth"), Combine::Or},
    KeyRule{passcode, QLatin1String("pinHistory"), Combine::Most},
};

std::optional<Combine> ruleByName(const QString& key)
{
    if (key.startsWith(QLatin1String("allow"))) {
        return Combine::And;
    }
    if (key.startsWith(QLatin1String("force"))) {
        return Combine::Or;
    }
    if (key.startsWith(QLatin1String("min")) && !key.startsWith(QLatin1String("minutes"))) {
        return Combine::Most;
    }
    if (key.startsWith(QLatin1String("max"))) {
        return Combine::Least;
    }
    return std::nullopt;
}

// Several of them at once are allowed, and they are preferences (schema: multiple); Apple gives them no order.
constexpr std::array preferences{
    QLatin1String("com.apple.applicationaccess"),
    QLatin1String("com.apple.applicationaccess.new"),
    QLatin1String("com.apple.MCX"),
    QLatin1String("com.apple.ManagedClient.preferences"),
    QLatin1String("com.apple.loginwindow"),
    QLatin1String("com.apple.mobiledevice.passwordpolicy"),
    QLatin1String("com.apple.security.firewall"),
    QLatin1String("com.apple.system.logging"),
    QLatin1String("com.apple.systempolicy.control"),
    QLatin1String("com.apple.systempolicy.managed"),
};

constexpr std::array identifying{
    std::pair{QLatin1String("com.apple.wifi.managed"), QLatin1String("SSID_STR")},
    std::pair{QLatin1String("com.apple.vpn.managed"), QLatin1String("UserDefinedName")},
    std::pair{QLatin1String("com.apple.mail.managed"), QLatin1String("EmailAddress")},
    std::pair{QLatin1String("com.apple.eas.account"), QLatin1String("EmailAddress")},
    std::pair{QLatin1String("com.apple.ews.account"), QLatin1String("EmailAddress")},
    std::pair{QLatin1String("com.apple.google-oauth"), QLatin1String("EmailAddress")},
    std::pair{QLatin1String("com.apple.caldav.account"), QLatin1String("CalDAVHostName")},
    std::pair{QLatin1String("com.apple.carddav.account"), QLatin1String("CardDAVHostName")},
    std::pair{QLatin1String("com.apple.ldap.account"), QLatin1String("LDAPAccountHostName")},
    std::pair{QLatin1String("com.apple.subscribedcalendar.account"), QLatin1String("SubCalAccountHostName")},
    std::pair{QLatin1String("com.apple.webClip.managed"), QLatin1String("URL")},
};

std::optional<double> number(const plist::Value& value)
{
    if (const auto* whole = value.as<qint64>()) {
        return double(*whole);
    }
    if (const auto* real = value.as<double>()) {
        return *real;
    }
    return std::nullopt;
}

plist::Array intersection(const plist::Array& one, const plist::Array& other)
{
    plist::Array both;
    std::copy_if(one.begin(), one.end(), std::back_inserter(both),
                 [&](const auto& value) { return std::find(other.begin(), other.end(), value) != other.end(); });
    return both;
}

plist::Array united(const plist::Array& one, const plist::Array& other)
{
    plist::Array all = one;
    std::copy_if(other.begin(), other.end(), std::back_inserter(all),
                 [&](const auto& value) { return std::find(one.begin(), one.end(), value) == one.end(); });
    return all;
}

} // namespace

QLatin1String name(Combine rule)
{
    constexpr std::array names{QLatin1String("and"),  QLatin1String("or"),           QLatin1String("least"),
                               QLatin1String("most"), QLatin1String("intersection"), QLatin1String("union")};
    return names[size_t(rule)];
}

bool isCombined(const QString& payloadType)
{
    return payloadType == restrictions || payloadType == passcode;
}

std::optional<Combine> combineRule(const QString& payloadType, const QString& key)
{
    if (!isCombined(payloadType)) {
        return std::nullopt;
    }
    for (const KeyRule& row : keyRules) {
        if (payloadType == row.payloadType && key == row.key) {
            return row.rule;
        }
    }
    return ruleByName(key);
}

std::optional<plist::Value> combined(Combine rule, const plist::Value& one, const plist::Value& other)
{
    switch (rule) {
    case Combine::And:
    case Combine::Or: {
        const auto* first = one.as<bool>();
        const auto* second = other.as<bool>();
        if (first == nullptr || second == nullptr) {
            return std::nullopt;
        }
        return plist::Value(rule == Combine::And ? *first && *second : *first || *second);
    }
    case Combine::Least:
    case Combine::Most: {
        const auto first = number(one);
        const auto second = number(other);
        if (!first || !second) {
            return std::nullopt;
        }
        const bool isFirst = rule == Combine::Least ? *first <= *second : *first >= *second;
        return isFirst ? one : other;
    }
    case Combine::Intersection:
    case Combine::Union: {
        const auto* first = one.as<plist::Array>();
        const auto* second = other.as<plist::Array>();
        if (first == nullptr || second == nullptr) {
            return std::nullopt;
        }
        return plist::Value(rule == Combine::Intersection ? intersection(*first, *second) : united(*first, *second));
    }
    }
    return std::nullopt;
}

bool isPreferences(const QString& payloadType)
{
    return std::find(preferences.begin(), preferences.end(), payloadType) != preferences.end();
}

QString identifyingKey(const QString& payloadType)
{
    for (const auto& [type, key] : identifying) {
        if (payloadType == type) {
            return key;
        }
    }
    return {};
}

} // namespace espalier::profiles
