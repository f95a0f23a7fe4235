// What is left to do: nothing for a year, and then not to forget it.
#pragma once

#include "ui/push_certificate/certificate_page.h"

namespace espalier::ui {

class FactGrid;
class MessageBar;
class ReenrollmentPlan;

class AfterPage : public CertificatePage {
    Q_OBJECT
public:
    AfterPage(server::Control& control, const Clock& clock, CertificateWalk& walk);
    void refresh() override;
    [[nodiscard]] QString summary() const override { return {}; }
    [[nodiscard]] bool isComplete() const override { return true; }
    [[nodiscard]] QString nextWords() const override;
    [[nodiscard]] QByteArray calendar() const; // what "Save a calendar entry…" writes

Q_SIGNALS:
    void backupRequested();
    void devicesRequested(); // that have to enroll again

private:
    void saveCalendar();
    void tell();
    ReenrollmentPlan* m_plan;
    FactGrid* m_facts;
    MessageBar* m_saved;
};

} // namespace espalier::ui
