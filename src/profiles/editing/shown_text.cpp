#include "profiles/editing/shown_text.h"

#include "profiles/editing/layout.h"

namespace espalier::profiles {

namespace {

bool startsPair(QByteArrayView utf8, qsizetype i)
{
    return utf8[i] == '\r' && i + 1 < utf8.size() && utf8[i + 1] == '\n';
}

// UTF-16 units that a byte begins; CR LF counts once, at the LF.
int units(QByteArrayView utf8, qsizetype i)
{
    const auto byte = static_cast<unsigned char>(utf8[i]);
    if ((byte & 0xC0U) == 0x80U || startsPair(utf8, i)) {
        return 0;
    }
    return byte >= 0xF0 ? 2 : 1;
}

} // namespace

QString shownText(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8);
    if (text.contains(u'\r')) {
        text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        text.replace(u'\r', u'\n');
    }
    return text;
}

int ShownPositions::of(qsizetype offset)
{
    offset = std::clamp<qsizetype>(offset, m_offset, m_utf8.size());
    const QByteArrayView between = m_utf8.sliced(m_offset, offset - m_offset);
    m_position += shownPosition(between, between.size());
    m_offset = offset;
    return static_cast<int>(m_position);
}

qsizetype shownPosition(QByteArrayView utf8, qsizetype offset)
{
    qsizetype position = 0;
    const qsizetype end = std::min(offset, utf8.size());
    for (qsizetype i = 0; i < end; ++i) {
        position += units(utf8, i);
    }
    return position;
}

qsizetype offsetOfShown(QByteArrayView utf8, qsizetype position)
{
    qsizetype i = 0;
    for (qsizetype shown = 0; i < utf8.size(); ++i) {
        const int step = units(utf8, i);
        if (step == 0 && !startsPair(utf8, i)) {
            continue; // inside a character
        }
        if (shown >= position) {
            break;
        }
        shown += step;
    }
    return i;
}

Result<Edit> typedInView(const EditableDocument& document, qsizetype position, qsizetype removed,
                         const QString& inserted)
{
    if (position < 0 || removed < 0) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the place lies outside the text"));
    }
    const qsizetype begin = offsetOfShown(document.text(), position);
    const QByteArrayView rest = QByteArrayView(document.text()).sliced(begin);
    const qsizetype length = offsetOfShown(rest, removed);
    QByteArray bytes = inserted.toUtf8();
    bytes.replace("\r\n", "\n");
    const QByteArray lineEnd = lineEndNear(document.text(), begin);
    if (lineEnd != "\n") {
        bytes.replace("\n", lineEnd);
    }
    return document.typed(begin, length, bytes);
}

} // namespace espalier::profiles
