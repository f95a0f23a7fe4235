#include "ui/exporting/export_refusal.h"

#include "base/error_kind.h"
#include "ui/common/device_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace espalier::ui {

namespace {

struct ExportRefusalWords {
    Q_DECLARE_TR_FUNCTIONS(ExportRefusal)
};

struct Reason {
    QString why, next;
};

// The kinds of OPERATIONS.md that say more than their code.
std::optional<Reason> reasonOf(const Error& error, const QString& device)
{
    const QString kind = kindOf(error.what);
    const QString what = withoutKind(error.what);
    const auto is = [&kind](const char* word) { return kind == QLatin1String(word); };
    const QString name = quoted(device);
    if (is("recipient-not-rsa")) {
        return Reason{
            ExportRefusalWords::tr("The identity of %1 is not an RSA key, and only those can decrypt a profile.")
                .arg(name),
            ExportRefusalWords::tr(
                "Export it without encryption, or enroll the device through a link that gives an RSA "
                "identity.")};
    }
    if (is("recipient-expired")) {
        return Reason{
            ExportRefusalWords::tr("The identity certificate of %1 has ended or does not hold yet.").arg(name),
            ExportRefusalWords::tr("Export again once the device has renewed it.")};
    }
    if (is("recipient-usage")) {
        return Reason{ExportRefusalWords::tr("The identity certificate of %1 is not meant for encryption.").arg(name),
                      ExportRefusalWords::tr("Export it without encryption, or choose another device.")};
    }
    if (is("encrypted-already")) {
        return Reason{ExportRefusalWords::tr("The profile is encrypted already, and nobody here can open it."),
                      ExportRefusalWords::tr("Export it as it is.")};
    }
    if (is("identity-unknown")) {
        return Reason{
            ExportRefusalWords::tr("This server did not issue the identity of %1 and does not have its certificate.")
                .arg(name),
            ExportRefusalWords::tr("Export it without encryption, or choose another device.")};
    }
    static const QRegularExpression missing(QStringLiteral("the device has no value for: (.+)$"));
    if (const auto match = missing.match(what); match.hasMatch()) {
        return Reason{ExportRefusalWords::tr("%1 has no value for %2, which the profile puts in.")
                          .arg(name, visibleText(match.captured(1))),
                      ExportRefusalWords::tr("Enter it under Devices, then export again.")};
    }
    if (is("signer-expired")) {
        return Reason{
            ExportRefusalWords::tr("The certificate in the .p12 file has ended or does not hold yet: devices would not "
                                   "trust the signature."),
            ExportRefusalWords::tr("Choose another file.")};
    }
    if (is("no-identity-file")) {
        return Reason{ExportRefusalWords::tr("The file is no .p12 file with a key and its certificate."),
                      ExportRefusalWords::tr("Choose another file.")};
    }
    static const QRegularExpression place(QStringLiteral("line (\\d+), column (\\d+): (.+)$"));
    if (const auto match = place.match(what); match.hasMatch()) {
        return Reason{ExportRefusalWords::tr("The text is no property list at the moment. Line %1, column %2: %3")
                          .arg(match.captured(1), match.captured(2), visibleText(match.captured(3))),
                      ExportRefusalWords::tr("Repair it, or export it as it is.")};
    }
    return std::nullopt;
}

} // namespace

UserSentence exportRefusal(const Error& error, const QString& device)
{
    UserSentence sentence = userSentence(error, ExportRefusalWords::tr("The profile was not exported."));
    if (const auto reason = reasonOf(error, device)) {
        sentence.why = reason->why;
        sentence.next = reason->next;
    }
    return sentence;
}

} // namespace espalier::ui
