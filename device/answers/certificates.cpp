#include "device/answers/handlers.h"
#include "device/answers/profile_content.h"
#include "device/identity/openssl.h"
#include "device/protocol/enrollment_profile.h"

namespace espalier::device {

namespace {

void add(QVariantList& list, const QByteArray& der, bool isIdentity)
{
    const X509Ptr certificate = certificateFromDer(der);
    if (certificate) {
        list.append(QVariantMap{{QStringLiteral("CommonName"), commonName(certificate.get())},
                                {QStringLiteral("IsIdentity"), isIdentity},
                                {QStringLiteral("Data"), der}});
    }
}

} // namespace

Answer answerCertificateList(Scene& scene)
{
    QVariantList list;
    if (scene.command.userId.isEmpty()) {
        add(list, scene.state.identity.certificate, true);
    }
    for (const InstalledProfile& installed : std::as_const(scene.state.profiles)) {
        if (installed.userId != scene.command.userId) {
            continue;
        }
        const auto bytes = scene.folder.profile(scene.state.persona.udid, installed);
        const auto opened = bytes ? openProfile(*bytes) : Result<OpenedProfile>(Failure(bytes.error()));
        if (opened) {
            const QList<QByteArray> anchors = anchorsIn(opened->dictionary);
            for (const QByteArray& der : anchors) {
                add(list, der, false);
            }
        }
    }
    return acknowledged({{QStringLiteral("CertificateList"), list}});
}

} // namespace espalier::device
