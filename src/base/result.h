// Errors are values. A function that can fail returns Result<T>; the error gains context on its way out.
// Error::what is technical English for logs and scripts; ui/ turns Error::code into the user's sentence.
#pragma once

#include <QString>
#include <tl/expected.hpp>

#include <utility>

namespace espalier {

enum class ErrorCode {
    InvalidInput, // what was given can't be read or breaks a rule
    NotFound,     // the named thing does not exist
    Conflict,     // it exists already, or is in a state that forbids this
    Refused,      // a guard or policy says no (wipe guard, confirmation, identity)
    TooLarge,     // a size, depth or count limit was passed
    Unavailable,  // a needed part is missing or busy (no push certificate, queue full)
    Storage,      // database or file system
    Network,      // connection, TLS
    Crypto,       // signature, decryption or key trouble
    Internal      // our bug
};

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString what;

    // "context: what"
    [[nodiscard]] Error within(const QString& context) const { return {code, context + QStringLiteral(": ") + what}; }
};

template <class T = void> using Result = tl::expected<T, Error>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure fail(ErrorCode code, QString what)
{
    return Failure(Error{code, std::move(what)});
}

template <class T> [[nodiscard]] Result<T> within(Result<T> result, const QString& context)
{
    if (!result) {
        return Failure(result.error().within(context));
    }
    return result;
}

// The wire name of a code, as espalierctl --json and the control socket print it.
[[nodiscard]] const char* name(ErrorCode code);
[[nodiscard]] ErrorCode errorCodeFromName(QStringView name);

} // namespace espalier

// auto value = TRY(expression-of-type-Result);  – returns the error from the enclosing function. May be nested.
#define TRY(...) ESPALIER_TRY_AS(ESPALIER_JOIN(tryResult, __COUNTER__), __VA_ARGS__)
#define ESPALIER_JOIN(a, b) ESPALIER_JOIN_NOW(a, b)
#define ESPALIER_JOIN_NOW(a, b) a##b
#define ESPALIER_TRY_AS(result, ...)                                                                                   \
    __extension__({                                                                                                    \
        auto&& result = (__VA_ARGS__);                                                                                 \
        if (!result) {                                                                                                 \
            return ::espalier::Failure(std::move(result).error());                                                     \
        }                                                                                                              \
        ::espalier::detail::takeValue(std::forward<decltype(result)>(result));                                         \
    })

namespace espalier::detail {
template <class T> T takeValue(tl::expected<T, Error>&& result)
{
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}
template <class T> T takeValue(tl::expected<T, Error>& result)
{
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}
} // namespace espalier::detail
