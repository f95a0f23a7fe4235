// "Erase MF-MBP-014?" – names the thing, says what is lost, and is done only after its name was typed
// (base/typed_name.h). Cancel has the focus; Enter never confirms.
#pragma once

#include "ui/common/sheet.h"

#include <QList>
#include <QMap>

class QLineEdit;
class QVBoxLayout;

namespace espalier::ui {

class Button;
class TextLabel;

struct ConfirmationField {
    enum class Form { Text, SixDigits };
    QString key, label, hint;
    Form form = Form::Text;
    bool required = false;
};

struct Confirmation {
    QString title;  // "Erase “MF-MBP-014”?"
    QString loss;   // what is lost, what happens
    QString typed;  // what must be typed; empty: nothing
    QString prompt; // "Type its name to go on"
    QString action; // the danger button: a verb
    QList<ConfirmationField> fields;
};

class ConfirmationSheet : public Sheet {
    Q_OBJECT
public:
    using Answers = QMap<QString, QString>;

    ConfirmationSheet(QWidget* over, const Confirmation& what);
    void add(QWidget* part); // below what is lost
    void fit();              // after a part has changed its height
    // Opens again for another try, saying why it was refused.
    void showProblem(const QString& words);

Q_SIGNALS:
    // What was typed, and the fields. The sheet waits, disabled, until dismiss() or showProblem().
    void confirmed(const QString& typed, const espalier::ui::ConfirmationSheet::Answers& answers);

private:
    void check();
    void confirm();

    Confirmation m_what;
    QLineEdit* m_typed = nullptr;
    QMap<QString, QLineEdit*> m_fields;
    TextLabel* m_problem;
    Button* m_action;
    Button* m_cancel;
    QVBoxLayout* m_parts; // added
    bool m_waiting = false;
};

} // namespace espalier::ui
