// Getting and renewing Apple's push certificate, page by page, over the whole window. What is done is kept by the
// server: closing loses nothing, and opening goes on where it stood.
#pragma once

#include "ui/common/sheet.h"
#include "ui/push_certificate/certificate_page.h"

class QStackedWidget;

namespace espalier::ui {

class Button;
class CertificateRail;

class CertificateWizard : public Sheet {
    Q_OBJECT
public:
    CertificateWizard(server::Control& control, const Clock& clock, QWidget* over);

    void open(); // asks where it stands, then shows itself on the page that follows
    void goTo(CertificateStep step);
    [[nodiscard]] CertificateStep step() const;
    [[nodiscard]] CertificatePage* page(CertificateStep step) const;

public Q_SLOTS:
    void back();
    void next(); // also what Enter does

Q_SIGNALS:
    void backupRequested();
    void devicesRequested(); // that have to enroll again

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void add(CertificatePage* page);
    void load(const std::function<void()>& then);
    void proceeded();
    void setBusy(bool busy);
    void keep();
    void refresh();
    [[nodiscard]] int furthest() const;
    void giveUp();

    server::Control& m_control;
    const Clock& m_clock;
    CertificateWalk m_walk;
    QList<CertificatePage*> m_pages;
    CertificateRail* m_rail;
    QStackedWidget* m_stack;
    Button* m_close;
    Button* m_giveUp;
    Button* m_back;
    Button* m_next;
    bool m_loaded = false;
    bool m_busy = false;
};

} // namespace espalier::ui
