// What a person with a link sees, all below /e/: GET /e/<token> the page, /e/<token>/profile the .mobileconfig,
// POST /e/<token>/ask what the form of a gated link sends (admissions.h), POST /e/<token>/device what a device says of
// itself (profile_service.h), /e/<token>/ca the authority's certificate
// when TLS comes from it. Plain HTML and CSS: no script, no cookie, nothing from elsewhere, and a
// Content-Security-Policy that says so.
//
// ?lang=<language> chooses the language, else Accept-Language does.
//
// Unknown, expired, used up and revoked links get one and the same 404, and the link's trace says why. Such attempts
// are counted per address; an address that makes very many of them gets 429 for them, while good links go on working
// for everybody behind it. A database that can't be read is no such attempt: 503.
#pragma once

#include "base/clock.h"
#include "crypto/sealer.h"
#include "enroll/door.h"
#include "enroll/enrollment_profile.h"
#include "enroll/links.h"
#include "enroll/profile_service.h"
#include "http/attempts.h"
#include "http/message.h"
#include "store/store.h"

namespace espalier::enroll {

class Pages {
public:
    Pages(store::Store& store, const crypto::Sealer& sealer, const Clock& clock, const EnrollmentProfiles& profiles,
          TrustSource trust, Door* door = nullptr);

    // Route "/e/*", GET (and HEAD), and POST for the form. Thread-safe, for worker threads.
    [[nodiscard]] http::Response handle(const http::Request& request);

private:
    [[nodiscard]] http::Response page(const http::Request& request, const Link& link);
    [[nodiscard]] http::Response ask(const http::Request& request, const Link& link);
    [[nodiscard]] http::Response profile(const http::Request& request, const Link& link);
    [[nodiscard]] http::Response device(const http::Request& request, const Link& link);
    [[nodiscard]] http::Response certificate(const http::Request& request);
    [[nodiscard]] http::Response noSuchLink(const http::Request& request);

    store::Store& m_store;
    const crypto::Sealer& m_sealer;
    const Clock& m_clock;
    const EnrollmentProfiles& m_profiles;
    TrustSource m_trust;
    ProfileService m_service;
    Door* m_door; // null: nobody keeps it
    http::Attempts m_attempts;
};

} // namespace espalier::enroll
