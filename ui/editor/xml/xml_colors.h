// Colours of XML: tags, keys, values, comments. Only what is near the eye is coloured, so that a text of 5 MB opens as
// quickly as a small one.
#pragma once

#include <QSyntaxHighlighter>

namespace espalier::ui {

class XmlColors : public QSyntaxHighlighter {
    Q_OBJECT
public:
    explicit XmlColors(QTextDocument* document) : QSyntaxHighlighter(document) {}

    // Lines in view, from 0. Colours those that aren't yet; says so by isColouring() while text formats change.
    void setView(int first, int last);
    void recolour(); // after a change of theme
    [[nodiscard]] bool isColouring() const { return m_colouring; }

protected:
    void highlightBlock(const QString& text) override;

private:
    enum BlockState { Plain = -1, Coloured = 0, InComment = 1 };

    int m_first = 0;
    int m_last = 100;
    bool m_colouring = false;
};

} // namespace espalier::ui
