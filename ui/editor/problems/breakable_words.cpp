#include "ui/editor/problems/breakable_words.h"

namespace espalier::ui {

namespace {
constexpr qsizetype LongestWhole = 24, Every = 8;
}

QString breakableWords(const QString& sentence)
{
    QString text;
    qsizetype inWord = 0;
    for (const QChar c : sentence) {
        inWord = c.isSpace() ? 0 : inWord + 1;
        if (inWord > LongestWhole && inWord % Every == 1 && !c.isLowSurrogate() && !c.isMark()) {
            text += QChar(0x200B);
        }
        text += c;
    }
    return text;
}

} // namespace espalier::ui
