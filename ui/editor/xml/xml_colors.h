// Colours of XML: tags, keys, values, comments. Only what is near the eye is coloured, and nothing goes over the whole
// text, so that one of 5 MB opens as quickly as a small one. (QSyntaxHighlighter visits every line at least once.)
#pragma once

#include <QObject>
#include <QTextLayout>

class QTextBlock;
class QTextDocument;

namespace espalier::ui {

class XmlColors : public QObject {
    Q_OBJECT
public:
    explicit XmlColors(QTextDocument* document);

    // Lines in view, from 0. Colours those that aren't yet, and from now on what changes there.
    void setView(int first, int last);
    void recolour(); // after a change of theme

protected:
    // The colours of one line; `inComment` says whether it begins in a comment, and afterwards whether it ends in one.
    [[nodiscard]] virtual QList<QTextLayout::FormatRange> colours(const QTextBlock& line, bool& inComment) const;

private:
    // What a line has as its userState(); those that were never coloured, or changed since, have Plain.
    enum LineState { Plain = -1, BeginsInComment = 1, EndsInComment = 2, Round = 4 };

    void colour();
    void colourLine(QTextBlock& line, bool& inComment);
    [[nodiscard]] bool beginsInComment(const QTextBlock& line) const;
    void onContents(int position, int removed, int added);

    QTextDocument* m_document;
    int m_first = 0;
    int m_last = 100;
    int m_round = 0; // of the theme: what was coloured in another one counts as plain
    // A line of which is known whether it begins in a comment: the first one in view, as long as nothing before it
    // changes. Others are counted from there.
    struct Known {
        int position = 0;
        bool inComment = false;
    };
    Known m_known;
    bool m_colouring = false;
};

} // namespace espalier::ui
