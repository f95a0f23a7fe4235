#include "ui/common/device_text.h"

#include <QJsonObject>
#include <QLocale>

namespace espalier::ui {

namespace {
bool reordersText(QChar c)
{
    const ushort u = c.unicode();
    return (u >= 0x202A && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0x200E || u == 0x200F || u == 0x061C;
}
} // namespace

QString visibleText(const QString& text, int most)
{
    QString out;
    out.reserve(qMin(text.size(), qsizetype(most)));
    for (const QChar c : text) {
        if (out.size() >= most) {
            if (!out.isEmpty() && out.back().isHighSurrogate()) {
                out.chop(1); // half a character shows as something else
            }
            out += QChar(0x2026);
            break;
        }
        const ushort u = c.unicode();
        if (u < 0x20) {
            out += QChar(0x2400 + u); // the picture of that control character
        } else if (u == 0x7F) {
            out += QChar(0x2421);
        } else if (u == 0x2028 || u == 0x2029) {
            out += QChar(0x2424);
        } else if (reordersText(c) || (u >= 0x80 && u < 0xA0) || u == 0xFEFF) {
            out += QChar(0xFFFD);
        } else {
            out += c;
        }
    }
    return out;
}

QString visibleText(const QJsonObject& object, const char* key, int most)
{
    return visibleText(object.value(QLatin1String(key)).toString(), most);
}

QString isolated(const QString& text)
{
    return QChar(0x2068) + visibleText(text) + QChar(0x2069);
}

QString quoted(const QString& text)
{
    // The C locale only has typewriter marks.
    return QLocale().language() == QLocale::C ? QChar(0x201C) + isolated(text) + QChar(0x201D)
                                              : QLocale().quoteString(isolated(text));
}

} // namespace espalier::ui
