#pragma once

#include "ui/first_run/first_run_page.h"

class QLineEdit;

namespace espalier::ui {

class ChoiceCard;
class FileField;

class PushPage : public FirstRunPage {
    Q_OBJECT
public:
    explicit PushPage(QWidget* parent = nullptr);
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isComplete() const override;
    [[nodiscard]] QString nextWords() const override;
    void collect(FirstRunAnswers& answers) const override;

private:
    void adapt();
    ChoiceCard* m_now;
    ChoiceCard* m_later;
    QWidget* m_fields;
    FileField* m_certificate;
    FileField* m_key;
    QLineEdit* m_password;
};

} // namespace espalier::ui
