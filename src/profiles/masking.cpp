#include "profiles/masking.h"

#include "profiles/validation/definition.h"

namespace espalier::profiles {

plist::Value masked(const plist::Value& value, bool isSecret)
{
    if (const auto* array = value.as<plist::Array>()) {
        plist::Array all;
        for (const plist::Value& one : *array) {
            all.push_back(masked(one, isSecret));
        }
        return all;
    }
    if (const auto* dict = value.as<plist::Dict>()) {
        plist::Dict all;
        for (const auto& [key, one] : *dict) {
            all.append(key, masked(one, isSecret || isSecretName(key)));
        }
        return all;
    }
    return isSecret && value.as<bool>() == nullptr ? plist::Value(QStringLiteral("••••")) : value;
}

} // namespace espalier::profiles
