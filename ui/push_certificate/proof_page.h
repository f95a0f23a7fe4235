// One push, to see that Apple takes the certificate. A sentence, no log.
#pragma once

#include "ui/common/state.h"
#include "ui/push_certificate/certificate_page.h"

class QComboBox;

namespace espalier::ui {

class Button;
class MessageBar;

struct ProofWords {
    State state = State::Unknown;
    QString what, why;
};
// Of push_cert.test; `device` is the name of the one that was woken, empty: none.
[[nodiscard]] ProofWords proofWords(const QJsonObject& trial, const QString& device);
// The same, of a push service that isn't Apple's.
[[nodiscard]] ProofWords ownProofWords(const QJsonObject& trial, const QString& service);

class ProofPage : public CertificatePage {
    Q_OBJECT
public:
    ProofPage(server::Control& control, const Clock& clock, CertificateWalk& walk);
    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isComplete() const override { return standing().certificate.has_value(); }

private:
    void tellWhere();
    void showDevices(const QJsonArray& rows);
    void tryIt();

    QComboBox* m_device;
    Button* m_try;
    MessageBar* m_result;
    bool m_accepted = false;
    QString m_serial; // of the certificate that was tried
};

} // namespace espalier::ui
