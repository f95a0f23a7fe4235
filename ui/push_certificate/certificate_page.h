// A page of the push certificate wizard. It shows where things stand and, on Continue, does its part before the next
// one comes.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/common/wizard_page.h"
#include "ui/push_certificate/push_standing.h"

namespace espalier::ui {

// What the pages share and no server keeps.
struct CertificateWalk {
    PushStanding standing;
    SigningWay way = SigningWay::OwnVendor;
    QString appleAccount;       // as typed; what the standing knows wins
    QStringList vendorWarnings; // of the signing just done: not-apple, expires-soon
};

class CertificatePage : public WizardPage {
    Q_OBJECT
public:
    CertificatePage(server::Control& control, const Clock& clock, CertificateWalk& walk, const QString& step);

    // The standing has changed, or the person turned to this page.
    virtual void refresh() = 0;
    [[nodiscard]] virtual QString nextWords() const;
    // Ends with proceeded() or with stayed(); the usual page has nothing to do.
    virtual void proceed() { Q_EMIT proceeded(); }

Q_SIGNALS:
    void proceeded();
    void stayed();        // it failed, and the page says why
    void standingMoved(); // something was done meanwhile: look again, stay on this page

protected:
    using Refusal = std::function<UserSentence(const Error&)>;
    // Goes on only when it worked; otherwise the page shows the refusal.
    void call(const QString& operation, const QJsonObject& arguments, const Refusal& refusal,
              const std::function<void(const QJsonObject&)>& then);
    // The usual refusal: `failure`, and why by the error's code.
    [[nodiscard]] static Refusal because(const QString& failure);

    [[nodiscard]] const PushStanding& standing() const { return m_walk.standing; }
    [[nodiscard]] CertificateWalk& walk() const { return m_walk; }
    [[nodiscard]] server::Control& control() const { return m_control; }
    [[nodiscard]] qint64 now() const { return m_clock.nowMs(); }

private:
    server::Control& m_control;
    const Clock& m_clock;
    CertificateWalk& m_walk;
};

// As a JSON argument.
[[nodiscard]] QString base64Text(const QByteArray& bytes);

} // namespace espalier::ui
