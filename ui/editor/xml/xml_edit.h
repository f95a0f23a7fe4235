// The text of a profile for people who read XML: line numbers, colours, marks at problems. Knows texts and positions,
// nothing of documents. Undo isn't its own: it asks for it.
#pragma once

#include "ui/common/state.h"
#include "ui/editor/xml/xml_text.h"

namespace espalier::ui {

class XmlEdit : public XmlText {
    Q_OBJECT
public:
    struct Mark {
        int position = 0; // in the text, UTF-16 units
        int length = 0;   // 0: the line's place alone
        State state = State::Failed;
        QString words;
        bool onGround = false; // a soft ground instead of a dotted line
    };

    explicit XmlEdit(QWidget* parent = nullptr);

    // Both keep what is seen in its place, and neither is told by typed().
    void setText(const QString& text);
    void splice(int position, int removed, const QString& inserted);
    [[nodiscard]] int length() const; // UTF-16 units

    void setMarks(const QList<Mark>& marks);
    void select(int position, int length); // and shows it
    // The cursor to the beginning of what is shown on a ground, without selecting it: typing must not replace it.
    void goTo(int position, int length);

    [[nodiscard]] int gutterWidth() const override;

Q_SIGNALS:
    void typed(int position, int removed, const QString& inserted);
    void undoRequested();
    void redoRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    void paintGutterLine(QPainter& painter, const QTextBlock& block, const QRectF& where, int width) const override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void showSelections();
    void forgetPlace();
    void onContents(int position, int removed, int added);
    [[nodiscard]] const Mark* markAt(int position) const;

    QList<Mark> m_marks;
    QTextCursor m_place;      // on its ground until the person types, or goes elsewhere
    QMap<int, State> m_lines; // with a mark, the worst
    int m_length = 0;         // before the change being told
    bool m_quiet = false;
};

} // namespace espalier::ui
