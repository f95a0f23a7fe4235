// Where the push certificate stands, from push_cert.show, push_request.show and server.status; and which page of the
// wizard follows from that.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace espalier::ui {

// The pages, in their order.
enum class CertificateStep { Account, Signing, Request, Portal, TakeIn, Proof, After };
inline constexpr int certificateSteps = 7;

// Whose signature the request gets; Existing needs no request at all.
enum class SigningWay { OwnVendor, Mdmcert, Elsewhere, Existing };
[[nodiscard]] QString name(SigningWay way); // kept in the settings
[[nodiscard]] SigningWay signingWay(const QString& name);

// Who signs by mail where the setting mdmcert_url names nobody else.
inline constexpr auto freeService = "mdmcert.download";

struct PushStanding {
    struct Certificate {
        QString topic, serial, issuer, appleAccount;
        qint64 notAfter = 0;
    };
    struct Request {
        qint64 id = 0;
        qint64 createdAt = 0;
        QString appleAccount, signer, mdmcertMail;
        QByteArray csrPem;
        QByteArray upload; // empty: not signed yet
        bool askedMdmcert = false;
        bool apple = true; // under Apple's root, once it is signed
    };
    std::optional<Certificate> certificate;
    std::optional<Request> request;
    QString organization;
    int enrolled = 0;   // devices that another topic would lose
    QString ownService; // HOST:PORT of a push service that isn't Apple's; empty: Apple's
    QString signingService = QString::fromLatin1(freeService); // the host that signs requests by mail

    [[nodiscard]] bool isRenewal() const { return certificate.has_value(); }
    [[nodiscard]] bool hasOwnSigner() const { return signingService != QLatin1String(freeService); }
    [[nodiscard]] bool isSigned() const { return request && !request->upload.isEmpty(); }
    // Of the certificate in use, else of the request; empty: not said yet.
    [[nodiscard]] QString appleAccount() const;
};

[[nodiscard]] std::optional<PushStanding::Certificate> certificateIn(const QJsonObject& shown);
[[nodiscard]] std::optional<PushStanding::Request> requestIn(const QJsonObject& shown);

// What only this window knows of a walk that isn't over: the page it stood on, the account that was typed and went
// nowhere yet, the serial number of a certificate that was taken in and not tried. No file and no password.
struct KeptWalk {
    std::optional<CertificateStep> step;
    QString appleAccount;
    QString unproven;
};

// Where to go on: where it stood, unless more was done since (by the shell, say) or that page has nothing to stand on.
[[nodiscard]] CertificateStep stepFor(const PushStanding& standing, SigningWay way, const KeptWalk& kept);

} // namespace espalier::ui
