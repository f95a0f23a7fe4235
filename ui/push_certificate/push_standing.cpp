#include "ui/push_certificate/push_standing.h"

namespace espalier::ui {

namespace {
QString shownText(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}
} // namespace

QString name(SigningWay way)
{
    switch (way) {
    case SigningWay::OwnVendor:
        return QStringLiteral("vendor");
    case SigningWay::Mdmcert:
        return QStringLiteral("mdmcert");
    case SigningWay::Elsewhere:
        return QStringLiteral("elsewhere");
    case SigningWay::Existing:
        break;
    }
    return QStringLiteral("existing");
}

SigningWay signingWay(const QString& name)
{
    for (const SigningWay way : {SigningWay::Mdmcert, SigningWay::Elsewhere, SigningWay::Existing}) {
        if (ui::name(way) == name) {
            return way;
        }
    }
    return SigningWay::OwnVendor;
}

QString PushStanding::appleAccount() const
{
    if (certificate && !certificate->appleAccount.isEmpty()) {
        return certificate->appleAccount;
    }
    return request ? request->appleAccount : QString();
}

std::optional<PushStanding::Certificate> certificateIn(const QJsonObject& shown)
{
    if (shown.isEmpty()) {
        return std::nullopt;
    }
    return PushStanding::Certificate{shownText(shown, "topic"), shownText(shown, "serial"), shownText(shown, "issuer"),
                                     shownText(shown, "apple_account"),
                                     shown.value(QLatin1String("not_after")).toInteger()};
}

std::optional<PushStanding::Request> requestIn(const QJsonObject& shown)
{
    if (shown.isEmpty()) {
        return std::nullopt;
    }
    PushStanding::Request request;
    request.id = shown.value(QLatin1String("id")).toInteger();
    request.createdAt = shown.value(QLatin1String("created_at")).toInteger();
    request.appleAccount = shownText(shown, "apple_account");
    request.signer = shownText(shown, "signer");
    request.mdmcertMail = shownText(shown, "mdmcert_mail");
    request.csrPem = shownText(shown, "csr_pem").toLatin1();
    request.upload = QByteArray::fromBase64(shownText(shown, "upload_base64").toLatin1());
    request.askedMdmcert = shown.value(QLatin1String("asked_mdmcert")).toBool();
    request.apple = shown.value(QLatin1String("apple")).toBool(true);
    return request;
}

namespace {
// What is done, whatever page was looked at.
CertificateStep reached(const PushStanding& standing, SigningWay way, const QString& unproven)
{
    if (standing.isSigned()) {
        return CertificateStep::Portal;
    }
    if (standing.request) {
        const bool waits = standing.request->askedMdmcert || way == SigningWay::Elsewhere;
        return waits ? CertificateStep::Request : CertificateStep::Signing;
    }
    const bool waits = standing.certificate && !unproven.isEmpty() && standing.certificate->serial == unproven;
    return waits ? CertificateStep::Proof : CertificateStep::Account;
}
} // namespace

CertificateStep stepFor(const PushStanding& standing, SigningWay way, const KeptWalk& kept)
{
    const CertificateStep done = reached(standing, way, kept.unproven);
    if (!kept.step || *kept.step <= done) {
        return done;
    }
    const bool hasAccount = !standing.appleAccount().isEmpty() || !kept.appleAccount.isEmpty();
    switch (*kept.step) {
    case CertificateStep::Signing:
        return hasAccount ? *kept.step : done;
    case CertificateStep::TakeIn:
        return standing.isSigned() || (way == SigningWay::Existing && hasAccount) ? *kept.step : done;
    case CertificateStep::After:
        return done == CertificateStep::Proof ? *kept.step : done;
    case CertificateStep::Account:
    case CertificateStep::Request: // with a request it is reached anyway
    case CertificateStep::Portal:
    case CertificateStep::Proof:
        break;
    }
    return done;
}

} // namespace espalier::ui
