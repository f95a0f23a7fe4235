// The request: what of it is done, the file to hand on, and the place for what comes back signed.
#pragma once

#include "ui/push_certificate/certificate_page.h"

namespace espalier::ui {

class CheckLine;
class FileField;
class RequestFile;
class TextLabel;

class RequestPage : public CertificatePage {
    Q_OBJECT
public:
    RequestPage(server::Control& control, const Clock& clock, CertificateWalk& walk);
    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isComplete() const override;

private:
    void showChecks();
    void takeSigned();

    CheckLine* m_key;
    CheckLine* m_csr;
    CheckLine* m_signed;
    CheckLine* m_verified;
    TextLabel* m_waiting;
    TextLabel* m_fileWords;
    RequestFile* m_upload;
    RequestFile* m_csrFile;
    FileField* m_answer;
};

} // namespace espalier::ui
