#include "profiles/validation/certificate_rules.h"

#include "crypto/certificate.h"

#include <QDateTime>

namespace espalier::profiles {

namespace {

constexpr qint64 soonMs = qint64(30) * 24 * 60 * 60 * 1000;

Result<QList<crypto::Certificate>> certificatesIn(const QByteArray& data)
{
    if (data.contains("-----BEGIN")) {
        return crypto::Certificate::readAll(data);
    }
    return QList{TRY(crypto::Certificate::read(data))};
}

QString day(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date().toString(Qt::ISODate);
}

QString nameOf(const crypto::Certificate& certificate)
{
    return certificate.commonName().isEmpty() ? certificate.subject() : certificate.commonName();
}

void judgeTime(Judging& judging, NodeId content, const crypto::Certificate& certificate)
{
    const qint64 now = judging.audience.nowMs;
    if (now == 0) {
        return;
    }
    if (certificate.notAfterMs() < now) {
        const QString name = profiles::nameOf(judging.document, judging.payload);
        judging.add(Rule::CertificateEnded, content, {nameOf(certificate), day(certificate.notAfterMs())}).fix =
            Fix{FixKind::RemovePayload, {name}, judging.payload, {}, {}};
    } else if (certificate.notAfterMs() - now < soonMs) {
        judging.add(Rule::CertificateEndsSoon, content, {nameOf(certificate), day(certificate.notAfterMs())});
    } else if (certificate.notBeforeMs() > now) {
        judging.add(Rule::CertificateNotYet, content, {nameOf(certificate), day(certificate.notBeforeMs())});
    }
}

} // namespace

void judgeCertificate(Judging& judging, NodeId payload, const QString& type)
{
    if (type != QLatin1String("com.apple.security.root") && type != QLatin1String("com.apple.security.pkcs1") &&
        type != QLatin1String("com.apple.security.pem")) {
        return;
    }
    const auto key = QStringLiteral("PayloadContent");
    const NodeId content = judging.document.child(payload, key);
    if (!content.isValid() || judging.document.kind(content) != Kind::Data) {
        return;
    }
    const plist::Value value = judging.document.value(content);
    const QByteArray& data = *value.as<QByteArray>();
    if (data.isEmpty()) {
        return; // that it is missing is said already
    }
    const auto certificates = certificatesIn(data);
    if (!certificates || certificates->isEmpty()) {
        judging.add(Rule::CertificateUnreadable, content, {key});
        return;
    }
    for (const crypto::Certificate& certificate : *certificates) {
        judgeTime(judging, content, certificate);
    }
}

} // namespace espalier::profiles
