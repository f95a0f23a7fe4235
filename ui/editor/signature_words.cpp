#include "ui/editor/signature_words.h"

#include "ui/common/device_text.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {

struct SignatureTexts {
    Q_DECLARE_TR_FUNCTIONS(Signature)
};

constexpr int LongestName = 28; // the tooltip has all of it

// The CN of an RFC 2253 name, in which a backslash keeps a comma from ending it; else the whole name.
QString commonName(const QString& name)
{
    qsizetype at = name.startsWith(QLatin1String("CN=")) ? 0 : name.indexOf(QLatin1String(",CN="));
    if (at < 0) {
        return name;
    }
    at = name.indexOf(QLatin1Char('='), at) + 1;
    QString found;
    for (; at < name.size() && name.at(at) != QLatin1Char(',') && name.at(at) != QLatin1Char('+'); ++at) {
        if (name.at(at) == QLatin1Char('\\') && at + 1 < name.size()) {
            ++at;
        }
        found += name.at(at);
    }
    return found;
}

} // namespace

QString signerName(const profiles::SignatureFacts& signature)
{
    return visibleText(commonName(signature.subject), LongestName);
}

SignatureWords signatureWords(const profiles::SignatureFacts& signature, qint64 nowMs)
{
    SignatureWords words;
    const bool expired = signature.notAfterMs > 0 && signature.notAfterMs < nowMs;
    const bool early = signature.notBeforeMs > nowMs;
    words.chip = signature.subject.isEmpty() ? SignatureTexts::tr("Signed")
                                             : SignatureTexts::tr("Signed by %1").arg(signerName(signature));
    words.look = !signature.verifies ? ChipLook::Failed : expired || early ? ChipLook::Warning : ChipLook::Plain;
    words.sentences << (signature.verifies
                            ? SignatureTexts::tr("The signature fits the content.")
                            : SignatureTexts::tr("The signature doesn’t fit the content: devices refuse the profile."));
    if (signature.subject.isEmpty()) {
        words.sentences << SignatureTexts::tr("The signer’s certificate is not in the file.");
    } else {
        words.sentences << SignatureTexts::tr("Signer: %1").arg(isolated(signature.subject))
                        << SignatureTexts::tr("Issued by: %1").arg(isolated(signature.issuer));
        const QString until = exactWords(signature.notAfterMs);
        words.sentences << (expired ? SignatureTexts::tr("The signer’s certificate has expired: %1").arg(until)
                            : early ? SignatureTexts::tr("The signer’s certificate is not valid before %1")
                                          .arg(exactWords(signature.notBeforeMs))
                                    : SignatureTexts::tr("Valid until: %1").arg(until));
        words.sentences << SignatureTexts::tr("Whether devices trust the signer is not judged here.");
    }
    if (signature.isText) {
        words.sentences << SignatureTexts::tr("The file is text (PEM); devices are sent the DER in it.");
    }
    words.sentences << SignatureTexts::tr("A change takes it away; saving offers to sign the version again.");
    return words;
}

} // namespace espalier::ui
