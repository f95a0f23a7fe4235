#pragma once

#include "ui/first_run/first_run_page.h"

namespace espalier::ui {

class ChoiceCard;
class FileField;

class TlsPage : public FirstRunPage {
    Q_OBJECT
public:
    explicit TlsPage(QWidget* parent = nullptr);
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isComplete() const override;
    void collect(FirstRunAnswers& answers) const override;
    void entered(const FirstRunAnswers& soFar) override;

private:
    void adapt();
    ChoiceCard* m_files;
    ChoiceCard* m_own;
    QWidget* m_fileFields;
    FileField* m_chain;
    FileField* m_key;
    QWidget* m_ownMeans;
    bool m_touched = false;
};

} // namespace espalier::ui
