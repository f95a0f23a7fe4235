#include "ui/editor/xml/xml_colors.h"

#include "ui/common/app_style.h"

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextDocument>

namespace espalier::ui {

namespace {

constexpr int Ahead = 60; // lines beyond the view that are coloured with it
constexpr QLatin1String commentBegin("<!--");
constexpr QLatin1String commentEnd("-->");

// What an input method is composing lies in the line but not in its text, and keeps the formats that it has.
void keepComposition(const QTextLayout& layout, QList<QTextLayout::FormatRange>& formats)
{
    const int at = layout.preeditAreaPosition();
    const int length = static_cast<int>(layout.preeditAreaText().size());
    if (length == 0) {
        return;
    }
    for (QTextLayout::FormatRange& range : formats) {
        if (range.start >= at) {
            range.start += length;
        } else if (range.start + range.length > at) {
            range.length += length;
        }
    }
    for (const QTextLayout::FormatRange& range : layout.formats()) {
        if (range.start >= at && range.start + range.length <= at + length) {
            formats.append(range);
        }
    }
}

} // namespace

XmlColors::XmlColors(QTextDocument* document) : QObject(document), m_document(document)
{
    connect(document, &QTextDocument::contentsChange, this, &XmlColors::onContents);
}

void XmlColors::setView(int first, int last)
{
    m_first = std::max(0, first - Ahead);
    m_last = last + Ahead;
    colour();
}

void XmlColors::recolour()
{
    ++m_round;
    colour();
}

void XmlColors::onContents(int position, int /*removed*/, int added)
{
    if (position < m_known.position) {
        m_known = {};
    }
    // Lines that are new are plain by themselves, but which of these are new nobody says.
    QTextBlock line = m_document->findBlock(position);
    for (; line.isValid() && line.position() <= position + added; line = line.next()) {
        line.setUserState(Plain);
    }
    colour();
}

void XmlColors::colour()
{
    if (m_colouring) { // colours make the layout ask for an update, and that asks for colours
        return;
    }
    const QScopedValueRollback once(m_colouring, true);
    QTextBlock line = m_document->findBlockByNumber(m_first);
    if (!line.isValid()) {
        return;
    }
    bool inComment = beginsInComment(line);
    m_known = {line.position(), inComment};
    for (; line.isValid() && line.blockNumber() <= m_last; line = line.next()) {
        const int state = line.userState();
        const bool isOfThisRound = state != Plain && state / Round == m_round;
        if (isOfThisRound && ((state & BeginsInComment) != 0) == inComment) {
            inComment = (state & EndsInComment) != 0;
        } else {
            colourLine(line, inComment);
        }
    }
}

void XmlColors::colourLine(QTextBlock& line, bool& inComment)
{
    int state = m_round * Round + (inComment ? BeginsInComment : 0);
    QList<QTextLayout::FormatRange> formats = colours(line, inComment);
    state += inComment ? EndsInComment : 0;
    line.setUserState(state);
    QTextLayout* const layout = line.layout();
    keepComposition(*layout, formats);
    if (layout->formats() != formats) {
        layout->setFormats(formats);
        m_document->markContentsDirty(line.position(), line.length());
    }
}

// By the marks between this line and the known one: the last of them when that stands before, the first when behind.
bool XmlColors::beginsInComment(const QTextBlock& line) const
{
    if (line.position() >= m_known.position) {
        for (QTextBlock one = line.previous(); one.isValid() && one.position() >= m_known.position;
             one = one.previous()) {
            const QString text = one.text();
            const qsizetype begin = text.lastIndexOf(commentBegin);
            const qsizetype end = text.lastIndexOf(commentEnd);
            if (begin != end) {
                return begin > end;
            }
        }
    } else {
        for (QTextBlock one = line; one.isValid() && one.position() < m_known.position; one = one.next()) {
            const QString text = one.text();
            const qsizetype begin = text.indexOf(commentBegin);
            const qsizetype end = text.indexOf(commentEnd);
            if (begin != end) {
                return begin < 0 || (end >= 0 && end < begin);
            }
        }
    }
    return m_known.inComment;
}

QList<QTextLayout::FormatRange> XmlColors::colours(const QTextBlock& line, bool& inComment) const
{
    const Theme& t = theme();
    const QString text = line.text();
    QList<QTextLayout::FormatRange> formats;
    const auto paint = [&formats](qsizetype from, qsizetype to, const QColor& color) {
        QTextLayout::FormatRange range{static_cast<int>(from), static_cast<int>(to - from), {}};
        range.format.setForeground(color);
        formats.append(range);
    };
    bool isKey = false;
    for (qsizetype at = 0; at < text.size();) {
        if (inComment || QStringView(text).mid(at).startsWith(commentBegin)) {
            const qsizetype from = inComment ? at : at + commentBegin.size();
            const qsizetype end = text.indexOf(commentEnd, from);
            const qsizetype after = end < 0 ? text.size() : end + commentEnd.size();
            paint(at, after, t.text3);
            inComment = end < 0;
            at = after;
            continue;
        }
        if (text.at(at) == QLatin1Char('<')) {
            const qsizetype end = text.indexOf(QLatin1Char('>'), at);
            const qsizetype after = end < 0 ? text.size() : end + 1;
            paint(at, after, t.accent);
            isKey = QStringView(text).mid(at, after - at) == QLatin1String("<key>");
            at = after;
            continue;
        }
        const qsizetype next = text.indexOf(QLatin1Char('<'), at);
        const qsizetype after = next < 0 ? text.size() : next;
        paint(at, after, isKey ? t.text1 : t.ok.text);
        at = after;
    }
    return formats;
}

} // namespace espalier::ui
