// GET and POST /code: a short page on which the words of a link_codes.h code are typed in; the right ones lead to the
// link's page. No script, no cookie. Whoever tries ten wrong ones within an hour is not asked again in that hour, and
// after a hundred wrong ones in all within an hour every code ends. Thread-safe, for worker threads.
#pragma once

#include "base/clock.h"
#include "crypto/sealer.h"
#include "http/attempts.h"
#include "http/message.h"
#include "store/store.h"

namespace espalier::enroll {

inline constexpr int mostWrongCodes = 10;       // of one address, per hour
inline constexpr int mostWrongCodesInAll = 100; // per hour

class CodePage {
public:
    CodePage(store::Store& store, const crypto::Sealer& sealer, const Clock& clock);

    // Routes "/code", GET (and HEAD) and POST.
    [[nodiscard]] http::Response handle(const http::Request& request);

private:
    [[nodiscard]] http::Response tried(const http::Request& request, const QString& typed);
    [[nodiscard]] http::Response wrong(const http::Request& request);

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    http::Attempts m_byAddress;
    http::Attempts m_inAll;
};

} // namespace espalier::enroll
