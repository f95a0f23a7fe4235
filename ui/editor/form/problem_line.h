// A problem beneath the control it is about, with its fix.
#pragma once

#include "profiles/validation/problem.h"

#include <QWidget>

class QLabel;

namespace espalier::ui {

class Button;
class IconLabel;

class ProblemLine : public QWidget {
    Q_OBJECT
public:
    explicit ProblemLine(QWidget* parent = nullptr);
    void set(const profiles::Problem& problem);
    void tell(const QString& error); // that no rule finds: of the field itself

Q_SIGNALS:
    void fixRequested(const espalier::profiles::Problem& problem); // the one that is shown

protected:
    void changeEvent(QEvent* event) override;

private:
    void showWords(const QString& words);
    void recolor();
    IconLabel* m_icon;
    QLabel* m_words; // coloured by severity
    Button* m_fix;
    profiles::Problem m_problem;
};

} // namespace espalier::ui
