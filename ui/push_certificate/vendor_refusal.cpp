#include "ui/push_certificate/vendor_refusal.h"

#include "base/error_kind.h"
#include "ui/common/device_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace espalier::ui {

namespace {
struct VendorRefusalWords {
    Q_DECLARE_TR_FUNCTIONS(VendorRefusal)
};

// "…; it can be had at http://certs.example.org/issuer.cer"
QString addressIn(const QString& what)
{
    static const QRegularExpression address(QStringLiteral("https?://\\S+"));
    return visibleText(address.match(what).captured());
}

// "the envelope is encrypted with IDEA-CBC, which this computer's OpenSSL …"
QString cipherIn(const QString& what)
{
    static const QRegularExpression cipher(QStringLiteral("encrypted with (.+), which"));
    return visibleText(cipher.match(what).captured(1));
}

void missingIssuer(const Error& error, UserSentence& sentence)
{
    const QString address = addressIn(error.what);
    sentence.why =
        VendorRefusalWords::tr("The certificate that issued it is not here: the chain must lead up to Apple’s root.");
    sentence.next =
        address.isEmpty()
            ? VendorRefusalWords::tr("Choose a chain file with Apple’s intermediate and root certificates.")
            : VendorRefusalWords::tr("Fetch the issuer from %1 and choose it, together with Apple’s root, as chain.")
                  .arg(address);
}
} // namespace

UserSentence vendorRefusal(const Error& error)
{
    UserSentence sentence = userSentence(error, VendorRefusalWords::tr("The request was not signed."));
    const QString kind = kindOf(error.what);
    const auto is = [&kind](const char* word) { return kind == QLatin1String(word); };
    if (is("issuer-missing")) {
        missingIssuer(error, sentence);
    } else if (is("issuer-not-fetched")) {
        sentence.why =
            VendorRefusalWords::tr("The certificate that issued it is not in the file, and could not be fetched.");
        sentence.next =
            VendorRefusalWords::tr("Check this computer’s connection, or choose a chain file with Apple’s intermediate "
                                   "and root certificates.");
    } else if (is("key-missing")) {
        sentence.why = VendorRefusalWords::tr("The file has the certificate alone.");
        sentence.next = VendorRefusalWords::tr("Choose its private key too, or a .p12 file with both.");
    } else if (is("other-key")) {
        sentence.why = VendorRefusalWords::tr("Certificate and key don’t belong together.");
        sentence.next = VendorRefusalWords::tr("Choose the key that the vendor certificate was asked for with.");
    } else if (is("push-certificate")) {
        sentence.why = VendorRefusalWords::tr("This is a push certificate already, nothing to sign with.");
        sentence.next = VendorRefusalWords::tr("Choose “I have a push certificate already” below.");
    } else if (is("other-kind")) {
        sentence.why =
            VendorRefusalWords::tr("This is a developer certificate, or one of an app or an authority. Apple "
                                   "takes only the signature of an MDM vendor.");
        sentence.next =
            VendorRefusalWords::tr("Download it from Apple’s developer portal, under Certificates, kind MDM CSR.");
    } else if (is("self-signed")) {
        sentence.why = VendorRefusalWords::tr("It is signed by itself. Vendor certificates are issued by Apple.");
        sentence.next =
            VendorRefusalWords::tr("Download it from Apple’s developer portal, under Certificates, kind MDM CSR.");
    } else if (is("expired")) {
        sentence.why = VendorRefusalWords::tr(
            "The vendor certificate, or one above it, has ended. Apple would refuse the request.");
        sentence.next =
            VendorRefusalWords::tr("Make a new one in Apple’s developer portal, and take Apple’s newest intermediate.");
    } else if (is("not-yet-valid")) {
        sentence.why = VendorRefusalWords::tr("By this computer’s clock the certificate is not valid yet.");
        sentence.next = VendorRefusalWords::tr("Check date and time of this computer.");
    }
    return sentence;
}

UserSentence signedRequestRefusal(const Error& error)
{
    UserSentence sentence = userSentence(error, VendorRefusalWords::tr("The signed request was not taken."));
    const QString kind = kindOf(error.what);
    const auto is = [&kind](const char* word) { return kind == QLatin1String(word); };
    if (error.code == ErrorCode::Conflict) {
        sentence.why =
            VendorRefusalWords::tr("It is for another key: it answers an older request, or somebody else’s.");
        sentence.next = VendorRefusalWords::tr("Have the request from this page signed, and drop what comes back.");
    } else if (is("answer-to-another")) {
        sentence.why =
            VendorRefusalWords::tr("The mail answers another request than the one that waits here, or it is damaged.");
        sentence.next =
            VendorRefusalWords::tr("Take the attachment of the newest mail, or ask again on the page before.");
    } else if (is("unknown-cipher")) {
        sentence.why = VendorRefusalWords::tr("The mail is encrypted with %1, which can’t be opened on this computer.")
                           .arg(cipherIn(error.what));
        sentence.next = VendorRefusalWords::tr("Ask whoever signs for AES or triple DES, or choose another way of "
                                               "signing.");
    } else if (is("no-answer") || is("no-request")) {
        sentence.why = VendorRefusalWords::tr("This is neither a signed request nor the attachment of such a mail.");
        sentence.next =
            VendorRefusalWords::tr("Save the attachment whose name ends in .p7, and drop it here as it is.");
    } else if (is("vendor-signature")) {
        sentence.why = VendorRefusalWords::tr("The vendor’s signature doesn’t fit the request. Apple would refuse it.");
        sentence.next = VendorRefusalWords::tr("Have it signed again, with SHA-256.");
    } else if (is("chain-incomplete")) {
        sentence.why = VendorRefusalWords::tr("Apple’s root is missing from its chain. Apple would refuse it.");
        sentence.next = VendorRefusalWords::tr("Have it signed again, with the whole chain up to Apple’s root.");
    } else if (is("expired")) {
        sentence.why = VendorRefusalWords::tr("The certificate of whoever signed it has ended. Apple would refuse it.");
        sentence.next = VendorRefusalWords::tr("Tell them, or choose another way of signing.");
    }
    return sentence;
}

} // namespace espalier::ui
