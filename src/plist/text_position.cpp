#include "plist/text_position.h"

#include <algorithm>

namespace espalier::plist {

QString atPosition(QByteArrayView utf8, qsizetype offset, const QString& what)
{
    const qsizetype end = std::clamp<qsizetype>(offset, 0, utf8.size());
    qsizetype line = 1;
    qsizetype column = 1;
    for (qsizetype i = 0; i < end; ++i) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte == '\n') {
            ++line;
            column = 1;
        } else if ((byte & 0xC0U) != 0x80U) { // not the rest of a multi-byte character
            ++column;
        }
    }
    return QStringLiteral("line %1, column %2: %3").arg(QString::number(line), QString::number(column), what);
}

Failure failAt(QByteArrayView utf8, qsizetype offset, const QString& what)
{
    return fail(ErrorCode::InvalidInput, atPosition(utf8, offset, what));
}

QString shown(QByteArrayView utf8)
{
    constexpr qsizetype most = 40;
    QString text = QString::fromUtf8(utf8.first(std::min<qsizetype>(utf8.size(), 4 * most))).left(most);
    for (QChar& character : text) {
        if (!character.isPrint()) {
            character = u'?';
        }
    }
    return text;
}

} // namespace espalier::plist
