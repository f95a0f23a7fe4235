#include "enroll/code_page.h"

#include "base/durations.h"
#include "enroll/landing_page.h"
#include "enroll/link_codes.h"
#include "enroll/page_parts.h"
#include "enroll/page_request.h"
#include "enroll/page_response.h"
#include "http/counted_address.h"
#include "store/settings.h"

#include <QUrl>

namespace espalier::enroll {

namespace {

enum class Answer { None, Wrong };

http::Response form(store::Store& store, const http::Request& request, Answer answer)
{
    const LandingText text = textFor(request);
    const auto organization = store.read([](store::Connection& db) { return store::setting(db, "organization"); });
    const QString name = organization.value_or(QString());
    const Values words{{QStringLiteral("organization"), name.isEmpty() ? text.sentence("profile.someone") : name}};
    const QString wrong =
        answer == Answer::Wrong
            ? QStringLiteral("<p class=\"note\" role=\"alert\">%1</p>\n").arg(text.html("code.wrong", words))
            : QString();
    return pageResponse(answer == Answer::Wrong ? 404 : 200,
                        parts::page("code.html",
                                    {{QStringLiteral("languages"), parts::languageLinks(text)},
                                     {QStringLiteral("title"), text.html("code.title")},
                                     {QStringLiteral("text"), text.html("code.text", words)},
                                     {QStringLiteral("wrong"), wrong},
                                     {QStringLiteral("label"), text.html("code.label")},
                                     {QStringLiteral("button"), text.html("code.button")}},
                                    text));
}

http::Response slow(const http::Request& request, int seconds)
{
    http::Response response = pageResponse(429, noticePage(Notice::SlowCode, textFor(request), {{}, true, seconds}));
    response.headers.set("Retry-After", QByteArray::number(seconds));
    return response;
}

http::Response trouble(const http::Request& request)
{
    http::Response response = pageResponse(503, noticePage(Notice::Trouble, textFor(request)));
    response.headers.set("Retry-After", "60");
    return response;
}

} // namespace

CodePage::CodePage(store::Store& store, const crypto::Sealer& sealer, const Clock& clock)
    : m_store(store), m_sealer(sealer), m_clock(clock), m_byAddress(clock, {.most = mostWrongCodes, .spanMs = hourMs}),
      m_inAll(clock, {.most = mostWrongCodesInAll - 1, .spanMs = hourMs})
{
}

http::Response CodePage::handle(const http::Request& request)
{
    if (request.method != "POST") {
        return form(m_store, request, Answer::None);
    }
    // Also a right one: otherwise who guesses would only have to go on.
    if (m_byAddress.areTooMany(http::countedAddress(request.remoteAddress))) {
        return slow(request, m_byAddress.retryAfterSeconds());
    }
    return tried(request, formValue(request.body, "words"));
}

http::Response CodePage::tried(const http::Request& request, const QString& typed)
{
    const auto url = m_store.read([&](store::Connection& db) -> Result<QString> {
        const auto link = TRY(linkByCode(db, m_sealer, typed, m_clock.nowMs()));
        return link ? linkUrl(db, m_sealer, *link) : QString();
    });
    if (!url) {
        return trouble(request);
    }
    if (url->isEmpty()) {
        return wrong(request);
    }
    // Relative, so that a proxy may add a folder of its own.
    http::Response response = http::Response::empty(303);
    response.headers.set("Location", QUrl(*url).path().mid(1).toLatin1());
    return withPageHeaders(response);
}

http::Response CodePage::wrong(const http::Request& request)
{
    (void)m_byAddress.countWrong(http::countedAddress(request.remoteAddress));
    if (m_inAll.countWrong("all") == http::Attempts::Verdict::TooMany) {
        if (const auto ended = m_store.write(&endGuessedCodes); !ended) {
            return trouble(request);
        }
    }
    return form(m_store, request, Answer::Wrong);
}

} // namespace espalier::enroll
