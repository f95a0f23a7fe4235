#include "enroll/pages.h"

#include "enroll/landing_page.h"
#include "enroll/page_id.h"
#include "http/counted_address.h"
#include "store/settings.h"

namespace espalier::enroll {

namespace {

constexpr const char* html = "text/html; charset=utf-8";

http::Response withHeaders(http::Response response)
{
    response.headers.set("Cache-Control", "no-store");
    response.headers.set("X-Content-Type-Options", "nosniff");
    response.headers.set("Referrer-Policy", "no-referrer");
    response.headers.set("Content-Security-Policy", contentSecurityPolicy());
    return response;
}

LandingText textFor(const http::Request& request)
{
    return LandingText::forReader(request.headers.value("Accept-Language"));
}

http::Response trouble(const http::Request& request, const Error& error)
{
    const bool busy = error.code == ErrorCode::Unavailable || error.code == ErrorCode::Storage;
    http::Response response = http::Response::of(busy ? 503 : 500, html, noticePage(Notice::Trouble, textFor(request)));
    if (busy) {
        response.headers.set("Retry-After", "60");
    }
    return withHeaders(response);
}

bool asksForHeadersOnly(const http::Request& request)
{
    return request.method == "HEAD";
}

QByteArray queryValue(const QByteArray& query, const QByteArray& key)
{
    for (const QByteArray& pair : query.split('&')) {
        if (pair.startsWith(key + '=')) {
            return pair.mid(key.size() + 1);
        }
    }
    return {};
}

Result<LandingFacts> readFacts(store::Store& store, const crypto::Sealer& sealer, const Link& link,
                               const QByteArray& pageId)
{
    return store.read([&](store::Connection& db) -> Result<LandingFacts> {
        LandingFacts facts;
        facts.organization = TRY(store::setting(db, "organization"));
        facts.lab = TRY(store::setting(db, "lab")) == QLatin1String("1");
        facts.accessRights = TRY(accessRights(db));
        facts.linkName = link.name;
        facts.pageUrl = TRY(linkUrl(db, sealer, link));
        facts.profileUrl = facts.pageUrl + QStringLiteral("/profile?s=") + QString::fromLatin1(pageId);
        return facts;
    });
}

} // namespace

Pages::Pages(store::Store& store, const crypto::Sealer& sealer, const Clock& clock, const EnrollmentProfiles& profiles,
             TrustSource trust)
    : m_store(store), m_sealer(sealer), m_clock(clock), m_profiles(profiles), m_trust(std::move(trust)),
      m_attempts(clock)
{
}

http::Response Pages::handle(const http::Request& request)
{
    const QList<QByteArray> parts = request.path.split('/'); // "", "e", token[, what]
    if (parts.size() < 3 || parts.size() > 4 || parts.at(1) != "e") {
        return noSuchLink(request);
    }
    const auto found = activeLink(parts.at(2));
    if (!found) {
        return trouble(request, found.error());
    }
    const std::optional<Link>& link = *found;
    if (!link) {
        return noSuchLink(request);
    }
    const QByteArray what = parts.value(3);
    if (what.isEmpty()) {
        return page(request, *link);
    }
    if (what == "profile") {
        return profile(request, *link);
    }
    if (what == "ca") {
        return certificate(request);
    }
    return noSuchLink(request);
}

Result<std::optional<Link>> Pages::activeLink(QByteArrayView token) const
{
    auto found = TRY(m_store.read([&](store::Connection& db) { return linkByToken(db, m_sealer, token); }));
    if (found && found->state(m_clock.nowMs()) != LinkState::Active) {
        found.reset();
    }
    return found;
}

http::Response Pages::page(const http::Request& request, const Link& link)
{
    const PageId pageId = PageId::make(m_clock.nowMs());
    auto facts = readFacts(m_store, m_sealer, link, pageId.text(m_sealer, link.tokenHash));
    if (!facts) {
        return trouble(request, facts.error());
    }
    facts->platform = platformOf(request.headers.value("User-Agent"));
    if (const auto trust = m_trust(); trust && trust->tlsRoot) {
        facts->certificateUrl = facts->pageUrl + QStringLiteral("/ca");
    }
    const auto body = landingPage(*facts, textFor(request));
    if (!body) {
        return trouble(request, body.error());
    }
    if (!asksForHeadersOnly(request)) {
        // A count that could not be written is no reason to keep the page back.
        (void)m_store.write([&](store::Transaction& tx) -> Result<> {
            TRY(tx.run("UPDATE link SET opened = opened + 1 WHERE id = ?", {link.id.value}));
            tx.touch(store::Table::Link, link.id.value);
            return {};
        });
    }
    return withHeaders(http::Response::of(200, html, *body));
}

http::Response Pages::profile(const http::Request& request, const Link& link)
{
    QByteArray bytes;
    if (!asksForHeadersOnly(request)) {
        Download download;
        download.link = link.id;
        if (const auto pageId = PageId::read(queryValue(request.query, "s"), m_sealer, link.tokenHash)) {
            download.page = pageId->bytes;
            download.openedAt = pageId->madeAt;
        }
        const auto made = m_profiles.make(download);
        if (!made) {
            return made.error().code == ErrorCode::Refused ? noSuchLink(request) : trouble(request, made.error());
        }
        bytes = made->bytes;
    }
    http::Response response = http::Response::of(200, "application/x-apple-aspen-config", bytes);
    response.headers.set("Content-Disposition", "attachment; filename=\"enrollment.mobileconfig\"");
    return withHeaders(response);
}

http::Response Pages::certificate(const http::Request& request)
{
    const auto trust = m_trust();
    if (!trust) {
        return trouble(request, trust.error());
    }
    if (!trust->tlsRoot) {
        return noSuchLink(request);
    }
    http::Response response = http::Response::of(200, "application/x-x509-ca-cert", trust->tlsRoot->der());
    response.headers.set("Content-Disposition", "attachment; filename=\"office-ca.cer\"");
    return withHeaders(response);
}

http::Response Pages::noSuchLink(const http::Request& request)
{
    if (m_attempts.countWrong(http::countedAddress(request.remoteAddress)) == http::Attempts::Verdict::TooMany) {
        http::Response slow = http::Response::of(429, html, noticePage(Notice::Slow, textFor(request)));
        slow.headers.set("Retry-After", QByteArray::number(m_attempts.retryAfterSeconds()));
        return withHeaders(slow);
    }
    return withHeaders(http::Response::of(404, html, noticePage(Notice::Gone, textFor(request))));
}

} // namespace espalier::enroll
