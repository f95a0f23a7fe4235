// Six short pages in the window for an empty data folder. Asks, checks what can be checked without a server, and
// hands over plain answers; whoever executes them reports back with setBusy and showError.
#pragma once

#include "ui/common/user_sentence.h"
#include "ui/first_run/first_run_answers.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace espalier::ui {

class Button;
class FirstRunPage;
class MessageBar;
class StepList;
class TextLabel;

class FirstRunWizard : public QWidget {
    Q_OBJECT
public:
    explicit FirstRunWizard(QWidget* parent = nullptr);
    ~FirstRunWizard() override;

    // What the keychain probe said; without one only the passphrase can be chosen.
    void setKeychainAvailable(bool available);
    // While the answers are carried out: nothing can be pressed, and it says so.
    void setBusy(bool busy);
    // Back to the page whose answer failed, with the reason on it.
    void showError(FirstRunStep step, const UserSentence& sentence);

    void goTo(FirstRunStep step);
    [[nodiscard]] FirstRunStep step() const;
    [[nodiscard]] FirstRunPage* page(FirstRunStep step) const;

public Q_SLOTS:
    void back();
    void next(); // also what Enter does

Q_SIGNALS:
    void answered(const std::shared_ptr<espalier::ui::FirstRunAnswers>& answers);
    void practiceChosen();
    void restoreChosen();
    void laterChosen(); // "Finish later"; what was typed is there again next time

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void fit();
    void add(FirstRunPage* page);
    void keep() const;

    QList<FirstRunPage*> m_pages;
    StepList* m_steps;
    QWidget* m_side;
    QStackedWidget* m_stack;
    QWidget* m_footer;
    Button* m_later;
    Button* m_back;
    Button* m_next;
    bool m_busy = false;
    bool m_answered = false;
};

} // namespace espalier::ui
