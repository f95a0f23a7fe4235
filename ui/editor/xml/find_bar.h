// Finds words in the XML: field, how many, next and previous.
#pragma once

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace espalier::ui {

class TextLabel;

class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QPlainTextEdit* text, QWidget* parent = nullptr); // hidden at first

    void open(); // with what is selected
    void close();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class Way { Forward, Backward };
    void find(Way way);
    void findFromHere();

    QPlainTextEdit* m_text;
    QLineEdit* m_words;
    TextLabel* m_none;
};

} // namespace espalier::ui
