// What a link says about who may come through it: whose device it is, which kinds and serial numbers, what its page
// says, and whether somebody has to say yes. Values; any thread.
#pragma once

#include "base/result.h"
#include "enroll/platform.h"

#include <QString>
#include <QStringList>

namespace espalier::enroll {

enum class Ownership { Office, Personal };
[[nodiscard]] const char* name(Ownership ownership); // "office", "personal"

// Before: the page offers no profile until then. After: the device enrolls, and is held until then.
enum class Approval { None, Before, After };
[[nodiscard]] const char* name(Approval approval); // "", "before", "after"

struct LinkTerms {
    Ownership ownership = Ownership::Office;
    QStringList platforms{}; // of linkPlatforms(); empty: every
    QStringList serials{};   // upper case; empty: any
    QString note{};          // plain text on the page
    QString language{};      // of page and message; empty: the reader's
    bool asksName = false;   // on the page; whoever it names becomes the owner
    Approval approval = Approval::None;
    // The device says which one it is, signed with the certificate it was built with, before it gets the profile
    // (profile_service.h).
    bool profileService = false;

    [[nodiscard]] bool hasGate() const { return asksName || approval == Approval::Before; }
};

[[nodiscard]] const QStringList& linkPlatforms(); // "iphone", "ipad", "mac", "appletv", "vision"
[[nodiscard]] std::optional<Ownership> ownershipNamed(const QString& text);
[[nodiscard]] std::optional<Approval> approvalNamed(const QString& text);

// The same in one spelling, without repetitions; InvalidInput tells what doesn't fit.
[[nodiscard]] Result<LinkTerms> checkedTerms(LinkTerms terms);

// Whether the page has something for this reader. A browser that claims to be a Mac may be an iPad's or a Vision
// Pro's, or fetch the profile for an Apple TV: those get it, and the server looks again at Authenticate.
[[nodiscard]] bool isFor(const LinkTerms& terms, Platform reader);

// As whom the page speaks to them: a browser that claims to be a Mac, on a link that takes no Macs, is the first kind
// that it may be.
[[nodiscard]] Platform readAs(const LinkTerms& terms, Platform reader);

// What a device says of itself at Authenticate. Refused when the link isn't for it.
[[nodiscard]] Result<> mayCome(const LinkTerms& terms, const QString& serial, const QString& platform);

// AccessRights of com.apple.mdm that personal devices don't grant: 4 lock and remove the passcode, 8 erase, 256 see
// the apps, 4096 manage apps.
inline constexpr qint64 neverOnPersonal = 4 | 8 | 256 | 4096;
[[nodiscard]] qint64 rightsUnder(const LinkTerms& terms, qint64 usual);

} // namespace espalier::enroll
