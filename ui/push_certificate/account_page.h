// Why, what is needed, and with which Apple account: a choice that stays.
#pragma once

#include "ui/push_certificate/certificate_page.h"

class QLineEdit;

namespace espalier::ui {

class Card;
class TextLabel;

class AccountPage : public CertificatePage {
    Q_OBJECT
public:
    AccountPage(server::Control& control, const Clock& clock, CertificateWalk& walk);
    void refresh() override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isComplete() const override;

private:
    void take(const QString& typed);
    QLineEdit* m_account;
    TextLabel* m_hint;
    TextLabel* m_lasting;
};

// Something like name@example.org.
[[nodiscard]] bool looksLikeAccount(const QString& account);

} // namespace espalier::ui
