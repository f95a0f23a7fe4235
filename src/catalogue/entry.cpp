#include "catalogue/entry.h"

#include <array>
#include <utility>

namespace espalier::catalogue {

namespace {

constexpr std::array typeNames{std::pair{Type::String, "string"}, std::pair{Type::Integer, "integer"},
                               std::pair{Type::Real, "real"},     std::pair{Type::Boolean, "boolean"},
                               std::pair{Type::Date, "date"},     std::pair{Type::Data, "data"},
                               std::pair{Type::Array, "array"},   std::pair{Type::Dictionary, "dictionary"},
                               std::pair{Type::Any, "any"}};
constexpr std::array kindNames{std::pair{Kind::Payload, "payload"},         std::pair{Kind::Command, "command"},
                               std::pair{Kind::CheckIn, "check-in"},        std::pair{Kind::Error, "error"},
                               std::pair{Kind::Declaration, "declaration"}, std::pair{Kind::StatusItem, "status-item"},
                               std::pair{Kind::Credential, "credential"},   std::pair{Kind::Other, "other"}};

} // namespace

QString name(Type type)
{
    for (const auto& [one, text] : typeNames) {
        if (one == type) {
            return QLatin1String(text);
        }
    }
    return {};
}

std::optional<Type> typeFromName(QStringView name)
{
    for (const auto& [one, text] : typeNames) {
        if (name == QLatin1String(text)) {
            return one;
        }
    }
    return std::nullopt;
}

QString name(Kind kind)
{
    for (const auto& [one, text] : kindNames) {
        if (one == kind) {
            return QLatin1String(text);
        }
    }
    return {};
}

std::optional<Kind> kindFromName(QStringView name)
{
    for (const auto& [one, text] : kindNames) {
        if (name == QLatin1String(text)) {
            return one;
        }
    }
    return std::nullopt;
}

} // namespace espalier::catalogue
