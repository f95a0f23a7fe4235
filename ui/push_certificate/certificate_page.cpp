#include "ui/push_certificate/certificate_page.h"

namespace espalier::ui {

CertificatePage::CertificatePage(server::Control& control, const Clock& clock, CertificateWalk& walk,
                                 const QString& step)
    : WizardPage(step, step, {}), m_control(control), m_clock(clock), m_walk(walk)
{
}

QString CertificatePage::nextWords() const
{
    return tr("Continue");
}

void CertificatePage::call(const QString& operation, const QJsonObject& arguments, const Refusal& refusal,
                           const std::function<void(const QJsonObject&)>& then)
{
    clearError();
    m_control.call(operation, arguments, this, [this, refusal, then](const Result<QJsonValue>& result) {
        if (!result) {
            showError(refusal(result.error()));
            Q_EMIT stayed();
            return;
        }
        then(result->toObject());
    });
}

CertificatePage::Refusal CertificatePage::because(const QString& failure)
{
    return [failure](const Error& error) { return userSentence(error, failure); };
}

QString base64Text(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace espalier::ui
