// A number, typed, stepped with the arrow keys, with its range in words. Whole numbers of any size are kept exactly;
// what is typed has to fit into the 64 bits that devices read. An emptied field is a key that isn't set.
#pragma once

#include "ui/editor/controls/control.h"

class QLineEdit;

namespace espalier::ui {

class NumberControl : public Control {
    Q_OBJECT
public:
    NumberControl(EditorSession& session, const FormItem& item, QWidget* parent);

protected:
    void showValue() override;
    void showLook(FieldLook look) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void take(const QString& text);
    // Written, or as it was already.
    bool write(const QString& text);
    [[nodiscard]] QString whyUntaken(const QString& text) const;
    [[nodiscard]] QString spelling() const; // empty: not there
    void step(int by);
    [[nodiscard]] bool isReal() const;
    [[nodiscard]] catalogue::Range range() const; // for the chosen systems

    QLineEdit* m_edit;
    QString m_instead; // what the document held when the field's text was not taken
};

[[nodiscard]] QString rangeWords(const catalogue::Range& range);

} // namespace espalier::ui
