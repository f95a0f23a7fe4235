// The certificate from the portal: every check shown, the topic locked.
#pragma once

#include "ui/push_certificate/certificate_page.h"
#include "ui/push_certificate/check_words.h"

class QLineEdit;
class QVBoxLayout;

namespace espalier::ui {

class ConfirmationSheet;
class FileField;
class TopicStop;

class TakeInPage : public CertificatePage {
    Q_OBJECT
public:
    TakeInPage(server::Control& control, const Clock& clock, CertificateWalk& walk);
    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isComplete() const override { return m_good; }
    [[nodiscard]] QString nextWords() const override;
    void proceed() override;

private:
    [[nodiscard]] QJsonObject file() const; // arguments of verify and import
    void check();
    void showKeyFields();
    void showChecks(const QJsonObject& verified);
    void showStop(const QJsonObject& topicCheck, bool othersGood);
    void confirmOverride();
    void taken();

    FileField* m_certificate;
    QWidget* m_keyFields;
    FileField* m_key;
    QLineEdit* m_password;
    QVBoxLayout* m_checks;
    TopicStop* m_stop;
    TopicConflict m_conflict;
    bool m_good = false;
    bool m_wantsPassword = false; // this file does, whichever way it came
    int m_asked = 0; // only the newest answer counts
};

} // namespace espalier::ui
