// A line with a part of it marked as wrong. GUI thread.
#pragma once

#include <QLineEdit>

namespace espalier::ui {

class QueryEdit : public QLineEdit {
    Q_OBJECT
public:
    using QLineEdit::QLineEdit;
    void mark(int position, int length); // gone with the next change of the text; length 0: nothing
    [[nodiscard]] int markedAt() const { return m_length > 0 ? m_position : -1; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int m_position = 0, m_length = 0;
};

} // namespace espalier::ui
