// The page behind an enrollment link as HTML: one column, readable on a phone, in light and dark. Any thread.
#pragma once

#include "base/result.h"
#include "enroll/landing_text.h"
#include "enroll/platform.h"

#include <QByteArray>
#include <QString>

namespace espalier::enroll {

struct LandingFacts {
    QString organization;
    QString linkName;
    Platform platform = Platform::Other;
    QString pageUrl;        // to show and to put into the QR code
    QString profileUrl;     // of the button, with the page id
    QString certificateUrl; // empty when TLS does not come from our authority
    qint64 accessRights = 8191;
    bool lab = false;
};

[[nodiscard]] Result<QByteArray> landingPage(const LandingFacts& facts, const LandingText& text);

enum class Notice { Gone, Slow, Trouble, Arrived }; // Arrived: the test from a phone
[[nodiscard]] QByteArray noticePage(Notice notice, const LandingText& text);

// default-src 'none' and the hash of our one style sheet.
[[nodiscard]] QByteArray contentSecurityPolicy();

} // namespace espalier::enroll
