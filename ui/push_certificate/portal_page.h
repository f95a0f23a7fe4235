// What to do in Apple's portal, step by step; for a renewal with the row to pick.
#pragma once

#include "ui/push_certificate/certificate_page.h"
#include "ui/push_certificate/portal_picture.h"

class QVBoxLayout;

namespace espalier::ui {

class FactGrid;
class RequestFile;

class PortalPage : public CertificatePage {
    Q_OBJECT
public:
    PortalPage(server::Control& control, const Clock& clock, CertificateWalk& walk);
    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isComplete() const override { return standing().isSigned(); }
    [[nodiscard]] QString nextWords() const override;

private:
    struct PortalStep {
        PortalPicture::Scene scene;
        QString title, words;
    };
    [[nodiscard]] QList<PortalStep> steps() const;
    void build(const QList<PortalStep>& steps);

    QWidget* m_steps;
    FactGrid* m_row;
    QWidget* m_rowCard;
    RequestFile* m_file;
};

} // namespace espalier::ui
