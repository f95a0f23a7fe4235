#include "app/practice/practice_files.h"

#include "base/durations.h"
#include "crypto/certificate.h"
#include "crypto/random.h"
#include "plist/writer.h"

#include <QFile>
#include <QSaveFile>
#include <QTcpServer>

namespace espalier::app {

namespace {

using plist::Array;
using plist::Dict;

Dict payload(const QString& type, const QString& identifier, const QString& uuid, const QString& title)
{
    Dict dict;
    dict.set(QStringLiteral("PayloadType"), type);
    dict.set(QStringLiteral("PayloadVersion"), 1);
    dict.set(QStringLiteral("PayloadIdentifier"), identifier);
    dict.set(QStringLiteral("PayloadUUID"), uuid);
    dict.set(QStringLiteral("PayloadDisplayName"), title);
    return dict;
}

QByteArray profile(const QString& identifier, const QString& uuid, const QString& title, Dict content)
{
    Dict top = payload(QStringLiteral("Configuration"), identifier, uuid, title);
    top.set(QStringLiteral("PayloadOrganization"), QStringLiteral("Marlow & Finch"));
    top.set(QStringLiteral("PayloadScope"), QStringLiteral("System"));
    top.set(QStringLiteral("PayloadContent"), Array{std::move(content)});
    return plist::toXml(top);
}

} // namespace

Result<> writeFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(content) != content.size() || !file.commit()) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be written: %2").arg(path, file.errorString()));
    }
    return {};
}

Result<> writePassphraseFile(const QString& path)
{
    return writeFile(path, crypto::randomToken(24) + '\n');
}

Result<quint16> freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost)) {
        return fail(ErrorCode::Network, QStringLiteral("no free port: %1").arg(probe.errorString()));
    }
    return probe.serverPort();
}

Result<PemPair> makePracticePushCertificate(qint64 nowMs)
{
    const auto key = TRY(crypto::PrivateKey::generateRsa());
    const QString uuid = crypto::randomUuid().toLower();
    const crypto::CertificateTemplate what{
        .subject = {{QStringLiteral("UID"), QStringLiteral("com.apple.mgmt.External.") + uuid},
                    {QStringLiteral("CN"), QStringLiteral("APSP:") + uuid},
                    {QStringLiteral("C"), QStringLiteral("US")}},
        .notBeforeMs = nowMs - dayMs,
        .notAfterMs = nowMs + 364 * dayMs,
        .clientAuth = true,
        .names = {},
    };
    const auto certificate = TRY(crypto::issue(what, key.publicKeyDer(), nullptr, key));
    return PemPair{certificate.pem(), key.toPkcs8Pem()};
}

QList<QByteArray> practiceProfiles()
{
    Dict passcode = payload(QStringLiteral("com.apple.mobiledevice.passwordpolicy"),
                            QStringLiteral("example.practice.passcode.policy"),
                            QStringLiteral("6C0F6A52-64A5-4E4B-9A60-6C9D5A3B2E11"), QStringLiteral("Passcode"));
    passcode.set(QStringLiteral("forcePIN"), true);
    passcode.set(QStringLiteral("minLength"), 6);
    passcode.set(QStringLiteral("maxInactivity"), 5);
    Dict clip = payload(QStringLiteral("com.apple.webClip.managed"), QStringLiteral("example.practice.helpdesk.clip"),
                        QStringLiteral("0E3B1C8B-2D59-4BF8-8DB5-6E5E0A4D7C22"), QStringLiteral("Help desk"));
    clip.set(QStringLiteral("URL"), QStringLiteral("https://help.example/"));
    clip.set(QStringLiteral("Label"), QStringLiteral("Help desk"));
    clip.set(QStringLiteral("IsRemovable"), true);
    return {profile(QStringLiteral("example.practice.passcode"), QStringLiteral("B8D1F5A0-3F0E-4D34-8C7B-2B1E9A6F4D01"),
                    QStringLiteral("Passcode baseline"), std::move(passcode)),
            profile(QStringLiteral("example.practice.helpdesk"), QStringLiteral("F24A9C37-91B2-4C7E-A5D0-7C3E8B1D6A02"),
                    QStringLiteral("Help desk web clip"), std::move(clip))};
}

} // namespace espalier::app
