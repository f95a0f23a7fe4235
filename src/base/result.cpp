#include "base/result.h"

#include <array>

namespace espalier {

namespace {
struct CodeName {
    ErrorCode code;
    const char* name;
};
constexpr std::array codeNames{
    CodeName{ErrorCode::InvalidInput, "invalid-input"},
    CodeName{ErrorCode::NotFound, "not-found"},
    CodeName{ErrorCode::Conflict, "conflict"},
    CodeName{ErrorCode::Refused, "refused"},
    CodeName{ErrorCode::TooLarge, "too-large"},
    CodeName{ErrorCode::Unavailable, "unavailable"},
    CodeName{ErrorCode::Storage, "storage"},
    CodeName{ErrorCode::Network, "network"},
    CodeName{ErrorCode::Crypto, "crypto"},
    CodeName{ErrorCode::Internal, "internal"},
};
} // namespace

const char* name(ErrorCode code)
{
    for (const auto& entry : codeNames) {
        if (entry.code == code) {
            return entry.name;
        }
    }
    return "internal";
}

ErrorCode errorCodeFromName(QStringView text)
{
    for (const auto& entry : codeNames) {
        if (text == QLatin1String(entry.name)) {
            return entry.code;
        }
    }
    return ErrorCode::Internal;
}

} // namespace espalier
