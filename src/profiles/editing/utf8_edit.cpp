#include "profiles/editing/utf8_edit.h"

#include "base/windows_1252.h"
#include "profiles/editing/encoding.h"

namespace espalier::profiles {

namespace {

// U+0080 to U+009F are 0xC2 and the byte itself.
void readControlsAsWindows1252(QByteArray& text)
{
    QByteArray made;
    made.reserve(text.size());
    qsizetype from = 0;
    for (qsizetype at = text.indexOf('\xC2'); at >= 0; at = text.indexOf('\xC2', at + 1)) {
        const auto byte = static_cast<unsigned char>(at + 1 < text.size() ? text[at + 1] : '\0');
        if (byte >= 0x80 && byte < 0xA0) {
            made.append(QByteArrayView(text).sliced(from, at - from))
                .append(QString(QChar(windows1252[byte - 0x80U])).toUtf8());
            from = at + 2;
        }
    }
    made.append(QByteArrayView(text).sliced(from));
    text = made;
}

} // namespace

std::optional<Edit> turnedIntoUtf8(const EditableDocument& document)
{
    const Encoding encoding = encodingToWrite(document.text(), document.origin());
    const auto declared = declaredEncoding(document.text());
    if ((encoding != Encoding::Latin1 && encoding != Encoding::Windows1252) || !declared) {
        return std::nullopt;
    }
    QByteArray text = document.text();
    text.replace(declared->begin, declared->size(), QByteArray("UTF-8"));
    if (encoding == Encoding::Latin1) {
        readControlsAsWindows1252(text);
    }
    return Edit{difference(document.text(), text), {}, {}};
}

} // namespace espalier::profiles
