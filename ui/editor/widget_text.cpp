#include "ui/editor/widget_text.h"

#include <QTextDocument>

namespace espalier::ui {

namespace {

bool startsPair(QStringView text, qsizetype i)
{
    return text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
}

// QTextCursor::insertText begins a paragraph at each of them; the last two are its frames' marks.
bool endsParagraph(QChar c)
{
    return c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator || c == QChar(0xfdd0) || c == QChar(0xfdd1);
}

// Where the widget's position lies in the value, CR LF being one there.
qsizetype inValue(QStringView value, qsizetype position)
{
    qsizetype i = 0;
    for (; position > 0 && i < value.size(); --position) {
        i += startsPair(value, i) ? 2 : 1;
    }
    return i;
}

} // namespace

QString widgetText(const QTextDocument& document)
{
    return inWidget(document.toRawText());
}

QString inWidget(const QString& value)
{
    QString text;
    text.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (!startsPair(value, i)) {
            text += endsParagraph(value[i]) ? QChar(u'\n') : value[i];
        }
    }
    return text;
}

TextChange changeBetween(const QString& before, const QString& after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype same = 0;
    while (same < most && before[same] == after[same]) {
        ++same;
    }
    qsizetype behind = 0;
    while (behind < most - same && before[before.size() - 1 - behind] == after[after.size() - 1 - behind]) {
        ++behind;
    }
    return {same, before.size() - same - behind, after.sliced(same, after.size() - same - behind)};
}

QString typedOver(const QString& value, const QString& typed)
{
    const TextChange change = changeBetween(inWidget(value), typed);
    QString now = value.first(inValue(value, change.position)) + change.inserted +
                  value.sliced(inValue(value, change.position + change.removed));
    // An LF behind a CR would be part of it.
    return inWidget(now) == typed ? now : typed;
}

} // namespace espalier::ui
