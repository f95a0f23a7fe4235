#pragma once

#include "ui/first_run/first_run_page.h"

class QLineEdit;

namespace espalier::ui {

class OrganizationPage : public FirstRunPage {
    Q_OBJECT
public:
    explicit OrganizationPage(QWidget* parent = nullptr);
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] bool isComplete() const override;
    void collect(FirstRunAnswers& answers) const override;
    void keep(QSettings& settings) const override;
    void restore(const QSettings& settings) override;

private:
    QLineEdit* m_name;
};

} // namespace espalier::ui
