// How the request gets the signature without which Apple's portal refuses it.
#pragma once

#include "ui/push_certificate/certificate_page.h"

namespace espalier::ui {

class ChoiceCard;
class MdmcertFields;
class VendorFields;

class SigningPage : public CertificatePage {
    Q_OBJECT
public:
    SigningPage(server::Control& control, const Clock& clock, CertificateWalk& walk);
    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isComplete() const override;
    void proceed() override;

private:
    void addWay(SigningWay way, const QString& title, const QString& words, QWidget* fields = nullptr);
    void adapt();
    void withRequest(const std::function<void(qint64 request)>& then);
    void sign(qint64 request);
    void askMdmcert(qint64 request);

    QMap<SigningWay, ChoiceCard*> m_ways;
    VendorFields* m_vendor;
    MdmcertFields* m_mdmcert;
};

} // namespace espalier::ui
