#include "ui/editor/xml/xml_colors.h"

#include "ui/common/app_style.h"

#include <QTextDocument>

namespace espalier::ui {

namespace {
constexpr int Ahead = 60; // lines beyond the view that are coloured with it
constexpr QLatin1String commentBegin("<!--");
constexpr QLatin1String commentEnd("-->");
} // namespace

void XmlColors::setView(int first, int last)
{
    m_first = std::max(0, first - Ahead);
    m_last = last + Ahead;
    m_colouring = true;
    QTextBlock block = document()->findBlockByNumber(m_first);
    for (; block.isValid() && block.blockNumber() <= m_last; block = block.next()) {
        if (block.userState() == Plain) {
            rehighlightBlock(block);
        }
    }
    m_colouring = false;
}

void XmlColors::recolour()
{
    m_colouring = true;
    rehighlight();
    m_colouring = false;
}

void XmlColors::highlightBlock(const QString& text)
{
    const int number = currentBlock().blockNumber();
    if (number < m_first || number > m_last) {
        setCurrentBlockState(Plain);
        return;
    }
    const Theme& t = theme();
    setCurrentBlockState(Coloured);
    qsizetype at = 0;
    const auto paint = [this](qsizetype from, qsizetype to, const QColor& color) {
        setFormat(static_cast<int>(from), static_cast<int>(to - from), color);
    };
    bool inComment = previousBlockState() == InComment;
    bool isKey = false;
    while (at < text.size()) {
        if (inComment || QStringView(text).mid(at).startsWith(commentBegin)) {
            const qsizetype end = text.indexOf(commentEnd, at);
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
    if (inComment) {
        setCurrentBlockState(InComment);
    }
}

} // namespace espalier::ui
