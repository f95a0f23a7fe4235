#include "enroll/pages.h"

#include "enroll/admissions.h"
#include "enroll/landing_page.h"
#include "enroll/openings.h"
#include "enroll/page_id.h"
#include "enroll/page_request.h"
#include "enroll/page_response.h"
#include "enroll/turned_away.h"
#include "http/counted_address.h"
#include "store/settings.h"

#include <QLoggingCategory>

namespace espalier::enroll {

namespace {

Q_LOGGING_CATEGORY(logPages, "espalier.enroll.pages")

constexpr qsizetype longestVisitorName = 100;
constexpr qsizetype longestReason = 300;

http::Response trouble(const http::Request& request, const Error& error)
{
    const bool busy = error.code == ErrorCode::Unavailable || error.code == ErrorCode::Storage;
    http::Response response = pageResponse(busy ? 503 : 500, noticePage(Notice::Trouble, textFor(request)));
    if (busy) {
        response.headers.set("Retry-After", "60");
    }
    return response;
}

bool asksForHeadersOnly(const http::Request& request)
{
    return request.method == "HEAD";
}

QString platformName(const http::Request& request)
{
    const Platform platform = platformOf(request.headers.value("User-Agent"));
    return platform == Platform::Other ? QString() : QString::fromLatin1(name(platform));
}

// Back to the page, relative to /e/<token>/<what>, so that a proxy may add a folder of its own.
http::Response backToPage(const http::Request& request, const QByteArray& pageId, const QByteArray& language)
{
    QByteArray place = "../" + request.path.split('/').value(2);
    place += pageId.isEmpty() ? QByteArray() : "?s=" + pageId;
    place += language.isEmpty() ? QByteArray() : (pageId.isEmpty() ? "?lang=" : "&lang=") + language;
    http::Response response = http::Response::empty(303);
    response.headers.set("Location", place);
    return withPageHeaders(response);
}

QString wrongPlatform(const LinkTerms& terms, Platform reader)
{
    return QStringLiteral("the link is for %1, not for %2 [wrong-platform]")
        .arg(terms.platforms.join(QStringLiteral(", ")), QString::fromLatin1(name(reader)));
}

Result<Gate> gateOf(store::Connection& db, const Link& link, const PageId& page)
{
    const auto admission = TRY(admissionOf(db, page.bytes));
    if (!admission || admission->link != link.id) {
        return Gate::Ask;
    }
    switch (admission->state) {
    case AdmissionState::Waiting:
        return Gate::Waiting;
    case AdmissionState::Accepted:
        return Gate::Open;
    case AdmissionState::Refused:
        return Gate::Refused;
    case AdmissionState::Ended:
        break;
    }
    return Gate::Ask;
}

Result<LandingFacts> readFacts(store::Store& store, const crypto::Sealer& sealer, const Link& link, const PageId& page)
{
    const QByteArray pageId = page.text(sealer, link.tokenHash);
    return store.read([&](store::Connection& db) -> Result<LandingFacts> {
        LandingFacts facts;
        facts.organization = TRY(store::setting(db, "organization"));
        facts.lab = TRY(store::setting(db, "lab")) == QLatin1String("1");
        const ProfileOptions options = TRY(profileOptions(db));
        facts.accessRights = rightsUnder(link.terms, options.accessRights);
        facts.isPersonal = link.terms.ownership == Ownership::Personal;
        facts.removalDisallowed = options.removalDisallowed && !facts.isPersonal;
        facts.note = link.terms.note;
        if (link.terms.hasGate()) {
            facts.gate = {TRY(gateOf(db, link, page)),
                          link.terms.asksName,
                          link.terms.approval == Approval::Before,
                          {},
                          QString::fromLatin1(pageId)};
        }
        facts.linkName = link.name;
        facts.pageUrl = TRY(linkUrl(db, sealer, link));
        facts.profileUrl = facts.pageUrl + QStringLiteral("/profile?s=") + QString::fromLatin1(pageId);
        return facts;
    });
}

} // namespace

Pages::Pages(store::Store& store, const crypto::Sealer& sealer, const Clock& clock, const EnrollmentProfiles& profiles,
             TrustSource trust, Door* door)
    : m_store(store), m_sealer(sealer), m_clock(clock), m_profiles(profiles), m_trust(std::move(trust)),
      m_service(store, sealer, clock, profiles, m_trust), m_door(door), m_attempts(clock)
{
}

http::Response Pages::handle(const http::Request& request)
{
    const QList<QByteArray> parts = request.path.split('/'); // "", "e", token[, what]
    if (parts.size() < 3 || parts.size() > 4 || parts.at(1) != "e") {
        return noSuchLink(request);
    }
    const auto found = m_store.read([&](store::Connection& db) { return linkByToken(db, m_sealer, parts.at(2)); });
    if (!found) {
        return trouble(request, found.error());
    }
    const std::optional<Link>& link = *found;
    if (!link) {
        if (m_door && !asksForHeadersOnly(request)) {
            m_door->knocked(request.remoteAddress, QStringLiteral("link-unknown"));
        }
        return noSuchLink(request);
    }
    if (const LinkState state = link->state(m_clock.nowMs()); state != LinkState::Active) {
        if (!asksForHeadersOnly(request)) {
            // The answer is the same whether or not it could be written down.
            (void)noteTurnedAway(m_store, *link, state, m_clock.nowMs());
        }
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
    if (what == "ask") {
        return ask(request, *link);
    }
    if (what == "device" && link->terms.profileService && request.method == "POST") {
        return device(request, *link);
    }
    return noSuchLink(request);
}

http::Response Pages::page(const http::Request& request, const Link& link)
{
    const auto same = PageId::read(queryValue(request.query, "s"), m_sealer, link.tokenHash);
    const bool isBack = same.has_value();
    const PageId pageId = isBack ? *same : PageId::make(m_clock.nowMs());
    auto facts = readFacts(m_store, m_sealer, link, pageId);
    if (!facts) {
        return trouble(request, facts.error());
    }
    const QByteArray userAgent = request.headers.value("User-Agent");
    const Platform reader = platformOf(userAgent);
    facts->platform = readAs(link.terms, reader);
    if (facts->platform != reader) {
        facts->notMacsBut = link.terms.platforms;
    }
    facts->gate.askUrl = QString::fromLatin1(request.path.split('/').value(2)) + QStringLiteral("/ask");
    if (!isFor(link.terms, reader)) {
        facts->onlyFor = link.terms.platforms;
    }
    facts->canTakeProfiles = canTakeProfiles(userAgent);
    if (const auto trust = m_trust(); trust && trust->tlsRoot) {
        facts->certificateUrl = facts->pageUrl + QStringLiteral("/ca");
    }
    const LandingText text = textFor(request, link.terms.language);
    const auto body = facts->platform == Platform::Watch
                          ? Result<QByteArray>(noticePage(Notice::Watch, text, {{}, true}))
                          : landingPage(*facts, text);
    if (!body) {
        return trouble(request, body.error());
    }
    if (!asksForHeadersOnly(request) && !isBack) {
        const bool isForThem = isFor(link.terms, reader);
        // A count that could not be written is no reason to keep the page back.
        const Result<qint64> session = m_store.write([&](store::Transaction& tx) -> Result<qint64> {
            TRY(tx.run("UPDATE link SET opened = opened + 1 WHERE id = ?", {link.id.value}));
            tx.touch(store::Table::Link, link.id.value);
            return noteOpened(tx, link, pageId, isForThem ? QString() : wrongPlatform(link.terms, reader));
        });
        if (m_door && session) {
            m_door->came(request.remoteAddress, *session);
        }
    }
    return pageResponse(200, *body);
}

http::Response Pages::ask(const http::Request& request, const Link& link)
{
    if (request.method != "POST" || !link.terms.hasGate()) {
        return backToPage(request, {}, {});
    }
    const QByteArray written = formValue(request.body, "s").toLatin1();
    const auto page = PageId::read(written, m_sealer, link.tokenHash);
    Visitor visitor{page ? page->bytes : QByteArray(),
                    formValue(request.body, "name").simplified().left(longestVisitorName), platformName(request),
                    request.remoteAddress};
    const bool isWhole = page && (!link.terms.asksName || !visitor.name.isEmpty());
    const QByteArray language = formValue(request.body, "lang").toLatin1();
    const QByteArray known = LandingText::languages().contains(QString::fromLatin1(language)) ? language : QByteArray();
    if (isWhole && isFor(link.terms, platformOf(request.headers.value("User-Agent")))) {
        if (!link.terms.asksName) {
            visitor.name.clear();
        }
        const auto asked = m_store.write([&](store::Transaction& tx) { return askAdmission(tx, link, visitor); });
        if (!asked) {
            return trouble(request, asked.error());
        }
    }
    return backToPage(request, page ? written : QByteArray(), known);
}

http::Response Pages::profile(const http::Request& request, const Link& link)
{
    const QByteArray written = queryValue(request.query, "s");
    const auto page = PageId::read(written, m_sealer, link.tokenHash);
    if (!isFor(link.terms, platformOf(request.headers.value("User-Agent")))) {
        return backToPage(request, {}, {});
    }
    if (link.terms.hasGate()) {
        const auto gate = m_store.read(
            [&](store::Connection& db) -> Result<Gate> { return page ? TRY(gateOf(db, link, *page)) : Gate::Ask; });
        if (!gate) {
            return trouble(request, gate.error());
        }
        if (*gate != Gate::Open) {
            return backToPage(request, page ? written : QByteArray(), {});
        }
    }
    QByteArray bytes;
    if (!asksForHeadersOnly(request)) {
        Download download;
        download.link = link.id;
        if (page) {
            download.page = page->bytes;
            download.openedAt = page->madeAt;
        }
        const auto made = link.terms.profileService ? m_service.invite(download) : m_profiles.make(download);
        if (!made) {
            return made.error().code == ErrorCode::Refused ? noSuchLink(request) : trouble(request, made.error());
        }
        if (m_door) {
            m_door->came(request.remoteAddress, made->session);
        }
        bytes = made->bytes;
    }
    http::Response response = http::Response::of(200, "application/x-apple-aspen-config", bytes);
    response.headers.set("Content-Disposition", "attachment; filename=\"enrollment.mobileconfig\"");
    return withPageHeaders(response);
}

// A device, not a browser: it shows nothing of the answer but that it failed.
http::Response Pages::device(const http::Request& request, const Link& link)
{
    const QByteArray whom = http::countedAddress(request.remoteAddress);
    if (m_attempts.areTooMany(whom)) {
        return withPageHeaders(http::Response::text(429, "too many"));
    }
    const auto made = m_service.answer(link, request.body);
    if (!made) {
        qCWarning(logPages, "profile service: %s", qUtf8Printable(made.error().what.left(longestReason)));
        switch (made.error().code) {
        case ErrorCode::InvalidInput:
        case ErrorCode::TooLarge:
            (void)m_attempts.countWrong(whom);
            return withPageHeaders(http::Response::text(400, "can't be read"));
        case ErrorCode::Refused:
        case ErrorCode::NotFound:
        case ErrorCode::Conflict:
            (void)m_attempts.countWrong(whom);
            return withPageHeaders(http::Response::text(403, "refused")); // why is for our log only
        default:
            return trouble(request, made.error());
        }
    }
    if (m_door) {
        m_door->came(request.remoteAddress, made->session);
    }
    return withPageHeaders(http::Response::of(200, "application/x-apple-aspen-config", made->bytes));
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
    return withPageHeaders(response);
}

http::Response Pages::noSuchLink(const http::Request& request)
{
    const LandingText text = textFor(request);
    if (m_attempts.countWrong(http::countedAddress(request.remoteAddress)) == http::Attempts::Verdict::TooMany) {
        http::Response slow = pageResponse(429, noticePage(Notice::Slow, text, {{}, true}));
        slow.headers.set("Retry-After", QByteArray::number(m_attempts.retryAfterSeconds()));
        return slow;
    }
    // Without a name the page still says what to do.
    const auto organization = m_store.read([](store::Connection& db) { return store::setting(db, "organization"); });
    return pageResponse(404, noticePage(Notice::Gone, text, {organization.value_or(QString()), true}));
}

} // namespace espalier::enroll
