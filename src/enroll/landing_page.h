// The page behind an enrollment link as HTML: one column, readable on a phone, in light and dark. Any thread.
#pragma once

#include "base/result.h"
#include "enroll/landing_text.h"
#include "enroll/platform.h"

#include <QByteArray>
#include <QString>

namespace espalier::enroll {

// A link may ask who comes, or let somebody say yes first; until then the page offers no profile.
enum class Gate { Open, Ask, Waiting, Refused };
struct GateFacts {
    Gate gate = Gate::Open;
    bool asksName = false;
    bool needsApproval = false;
    QString askUrl; // where the form goes
    QString pageId; // to come back to, empty without a gate
};

struct LandingFacts {
    QString organization;
    QString linkName;
    Platform platform = Platform::Other;
    QString pageUrl;        // to show and to put into the QR code
    QString profileUrl;     // of the button, with the page id
    QString certificateUrl; // empty when TLS does not come from our authority
    qint64 accessRights = 8191;
    bool removalDisallowed = false; // the profile says so
    bool lab = false;
    QString note; // of the link, plain text
    bool isPersonal = false;
    QStringList onlyFor;    // kinds the link is for, when this reader is none of them: nothing is offered then
    QStringList notMacsBut; // kinds the link is for, when this reader may be one of them but says that it is a Mac
    GateFacts gate;
    bool canTakeProfiles = true; // false: a browser that can't, see platform.h
};

[[nodiscard]] Result<QByteArray> landingPage(const LandingFacts& facts, const LandingText& text);

// Gone: unknown, expired, used up and revoked links alike. SlowCode: too many wrong words. Arrived: the test from a
// phone. Watch: see its iPhone.
enum class Notice { Gone, Slow, SlowCode, Trouble, Arrived, Watch };
struct NoticeFacts {
    QString organization;        // who to ask; may be empty
    bool offerLanguages = false; // links to ?lang=…
    int waitSeconds = 0;         // of SlowCode
};
[[nodiscard]] QByteArray noticePage(Notice notice, const LandingText& text, const NoticeFacts& facts = {});

// default-src 'none' and the hash of our one style sheet.
[[nodiscard]] QByteArray contentSecurityPolicy();

} // namespace espalier::enroll
