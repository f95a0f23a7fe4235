// One page of the first run: what was answered on it, and what of that is kept until the set-up is finished.
#pragma once

#include "ui/common/wizard_page.h"
#include "ui/first_run/first_run_answers.h"

class QSettings;

namespace espalier::ui {

class FirstRunPage : public WizardPage {
    Q_OBJECT
public:
    using WizardPage::WizardPage;

    [[nodiscard]] virtual QString nextWords() const; // "Continue", or what this page calls it
    virtual void collect(FirstRunAnswers& answers) const = 0;
    virtual void entered(const FirstRunAnswers& soFar) { Q_UNUSED(soFar) }
    // What may lie in the settings until the set-up is finished: never a secret, never a file.
    virtual void keep(QSettings& settings) const { Q_UNUSED(settings) }
    virtual void restore(const QSettings& settings) { Q_UNUSED(settings) }
};

} // namespace espalier::ui
