#include "ui/push_certificate/portal_messages.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct PortalMessages {
    Q_DECLARE_TR_FUNCTIONS(PortalMessages)
};

// All parts must be in the text, in any order; the first row that fits is taken, so the exact ones stand above the
// general ones. The parts are Apple's words, in lower case; the rest is ours.
struct Known {
    QStringView parts; // separated by "|"
    const char* cause;
    const char* cure;
};

constexpr Known known[] = {
    {u"signing certificate|expired",
     QT_TRANSLATE_NOOP("PortalMessages", "The vendor certificate that signed the request, or one above it, has ended."),
     QT_TRANSLATE_NOOP("PortalMessages", "Sign again on step 2 with a vendor certificate that is valid. If "
                                         "a service signed it, theirs has ended: wait for them, or choose "
                                         "another way.")},
    {u"signing certificate|revoked",
     QT_TRANSLATE_NOOP("PortalMessages", "The vendor certificate that signed the request was revoked."),
     QT_TRANSLATE_NOOP("PortalMessages", "Sign again on step 2 with another vendor certificate.")},
    {u"signature|invalid",
     QT_TRANSLATE_NOOP("PortalMessages", "Apple can’t follow the signature: the chain in the request is not the one "
                                         "that issued the vendor certificate, or it isn’t an MDM vendor certificate."),
     QT_TRANSLATE_NOOP("PortalMessages", "Sign again on step 2. Take the intermediate that really issued the vendor "
                                         "certificate, and a vendor certificate of the kind MDM CSR.")},
    {u"signature verification failed",
     QT_TRANSLATE_NOOP("PortalMessages", "Apple can’t verify who signed the request."),
     QT_TRANSLATE_NOOP("PortalMessages", "Sign again on step 2, with the chain that belongs to the vendor "
                                         "certificate.")},
    {u"-80018", QT_TRANSLATE_NOOP("PortalMessages", "Apple can’t verify who signed the request."),
     QT_TRANSLATE_NOOP("PortalMessages", "Sign again on step 2, with the chain that belongs to the vendor "
                                         "certificate.")},
    {u"invalid certificate signing request",
     QT_TRANSLATE_NOOP("PortalMessages", "The file is not what the portal takes: perhaps the bare CSR, or an empty or "
                                         "half-copied file."),
     QT_TRANSLATE_NOOP("PortalMessages", "Upload PushCertificateRequest.plist from step 3, exactly as it was saved.")},
    {u"correct format",
     QT_TRANSLATE_NOOP("PortalMessages", "The file is not what the portal takes: perhaps the bare CSR, or an empty or "
                                         "half-copied file."),
     QT_TRANSLATE_NOOP("PortalMessages", "Upload PushCertificateRequest.plist from step 3, exactly as it was saved.")},
    {u"maximum|certificates",
     QT_TRANSLATE_NOOP("PortalMessages", "This account has as many certificates as Apple allows."),
     QT_TRANSLATE_NOOP("PortalMessages", "If this is a renewal, choose Renew beside the row instead of creating. "
                                         "Otherwise only rows that surely nobody uses may be revoked.")},
    {u"session|expired", QT_TRANSLATE_NOOP("PortalMessages", "Apple’s page waited too long and signed you out."),
     QT_TRANSLATE_NOOP("PortalMessages", "Sign in again with the same account. The request file stays good.")},
    {u"session|timed out", QT_TRANSLATE_NOOP("PortalMessages", "Apple’s page waited too long and signed you out."),
     QT_TRANSLATE_NOOP("PortalMessages", "Sign in again with the same account. The request file stays good.")},
    {u"incorrect|password", QT_TRANSLATE_NOOP("PortalMessages", "Apple doesn’t know this account with this password."),
     QT_TRANSLATE_NOOP("PortalMessages", "Type it again, or reset it at iforgot.apple.com. Don’t take another account "
                                         "instead.")},
    {u"account|locked", QT_TRANSLATE_NOOP("PortalMessages", "Apple has locked the account for safety."),
     QT_TRANSLATE_NOOP("PortalMessages", "Unlock it at iforgot.apple.com. Don’t take another account instead.")},
    {u"not authorized",
     QT_TRANSLATE_NOOP("PortalMessages", "This account may not use the portal, as happens with Managed Apple "
                                         "Accounts whose role doesn’t allow it."),
     QT_TRANSLATE_NOOP("PortalMessages", "Have its role changed in Apple Business Manager. For a renewal it must be "
                                         "the account that made the certificate.")},
    {u"terms", QT_TRANSLATE_NOOP("PortalMessages", "Apple wants its terms accepted before it goes on."),
     QT_TRANSLATE_NOOP("PortalMessages", "Sign in, read and accept them, and upload the same file again.")},
    {u"can't be found",
     QT_TRANSLATE_NOOP("PortalMessages", "Apple’s page has lost its place; this happens after waiting on it."),
     QT_TRANSLATE_NOOP("PortalMessages", "Open identity.apple.com/pushcert anew, sign in, and upload the same file.")},
    {u"temporarily unavailable",
     QT_TRANSLATE_NOOP("PortalMessages", "Apple’s portal is out of order now. Nothing is wrong with the request."),
     QT_TRANSLATE_NOOP("PortalMessages", "Try again later. Everything here waits for it.")},
    {u"unable to process",
     QT_TRANSLATE_NOOP("PortalMessages", "Apple’s portal is out of order now. Nothing is wrong with the request."),
     QT_TRANSLATE_NOOP("PortalMessages", "Try again later, or with another browser. Everything here waits for it.")},
    {u"unexpected error",
     QT_TRANSLATE_NOOP("PortalMessages", "Apple’s portal is out of order now. Nothing is wrong with the request."),
     QT_TRANSLATE_NOOP("PortalMessages", "Try again later, or with another browser. Everything here waits for it.")},
};
} // namespace

std::optional<PortalMessage> readPortalMessage(const QString& pasted)
{
    QString text = pasted.simplified().toLower();
    text.replace(QChar(0x2019), QLatin1Char('\''));
    for (const Known& row : known) {
        const auto parts = row.parts.split(u'|');
        if (std::all_of(parts.begin(), parts.end(), [&](QStringView part) { return text.contains(part); })) {
            return PortalMessage{PortalMessages::tr(row.cause), PortalMessages::tr(row.cure)};
        }
    }
    return std::nullopt;
}

} // namespace espalier::ui
