#include "ui/editor/controls/typed_text.h"

#include "profiles/editing/edits.h"
#include "profiles/editing/layout.h"
#include "profiles/editing/leaf_text.h"

namespace espalier::ui {

namespace {

// A piece that is written as one: a character, an entity, a line end, a comment.
struct Piece {
    qsizetype written = 0; // where it begins in the content
    qsizetype meant = 0;   // and in what that means, UTF-8
};

struct Pieces {
    QList<Piece> all; // and one behind the last
    QByteArray meant;
};

qsizetype lengthAt(QByteArrayView content, qsizetype at)
{
    const char c = content[at];
    const auto upTo = [&](QByteArrayView mark) {
        const qsizetype end = content.indexOf(mark, at);
        return end < 0 ? content.size() - at : end + mark.size() - at;
    };
    if (c == '&') {
        return upTo(";");
    }
    if (c == '<') { // a comment; CDATA sections are left to setValue
        return upTo("-->");
    }
    if (c == '\r') {
        return at + 1 < content.size() && content[at + 1] == '\n' ? 2 : 1;
    }
    qsizetype length = 1;
    while (at + length < content.size() && (static_cast<unsigned char>(content[at + length]) & 0xC0U) == 0x80U) {
        ++length;
    }
    return length;
}

Pieces piecesOf(QByteArrayView content)
{
    Pieces pieces;
    for (qsizetype at = 0; at < content.size();) {
        pieces.all.append({at, pieces.meant.size()});
        const qsizetype length = lengthAt(content, at);
        const QByteArrayView piece = content.sliced(at, length);
        const bool isPlain = piece.front() != '&' && piece.front() != '<' && piece.front() != '\r';
        if (isPlain) {
            pieces.meant.append(piece);
        } else {
            pieces.meant.append(profiles::decodedText(piece));
        }
        at += length;
    }
    pieces.all.append({content.size(), pieces.meant.size()});
    return pieces;
}

// What differs, in whole pieces.
struct Differing {
    profiles::Span written;  // of the content
    qsizetype begin, behind; // of what is wanted: kept at the beginning, and at the end
};

Differing differing(const Pieces& pieces, const QByteArray& wanted)
{
    const QByteArray& meant = pieces.meant;
    const qsizetype most = std::min(meant.size(), wanted.size());
    qsizetype same = 0;
    while (same < most && meant[same] == wanted[same]) {
        ++same;
    }
    qsizetype behind = 0;
    while (behind < most - same && meant[meant.size() - 1 - behind] == wanted[wanted.size() - 1 - behind]) {
        ++behind;
    }
    const auto before = [](const Piece& piece, qsizetype at) { return piece.meant < at; };
    // The last that begins where they still agree, and the first from where they agree again.
    const auto first = std::upper_bound(pieces.all.begin(), pieces.all.end(), same,
                                        [](qsizetype at, const Piece& piece) { return at < piece.meant; }) -
                       1;
    const auto last =
        std::max(first, std::lower_bound(pieces.all.begin(), pieces.all.end(), meant.size() - behind, before));
    return {{first->written, last->written}, first->meant, meant.size() - last->meant};
}

} // namespace

Result<profiles::Edit> typedText(const profiles::EditableDocument& document, profiles::NodeId node, const QString& text)
{
    const profiles::Span span = document.contentSpan(node);
    const QByteArray content = document.textOf(span).toByteArray();
    const bool inPlace = document.contains(node) && document.kind(node) == profiles::Kind::String &&
                         !document.isSelfClosing(node) && !content.contains("<![CDATA[") && !content.contains("<?");
    if (!inPlace) {
        return profiles::setValue(document, node, text);
    }
    const Pieces pieces = piecesOf(content);
    const QByteArray wanted = text.toUtf8();
    const Differing part = differing(pieces, wanted);
    const QString between =
        QString::fromUtf8(QByteArrayView(wanted).sliced(part.begin, wanted.size() - part.begin - part.behind));
    // Unpaired surrogates and the like are refused here, as setValue would.
    TRY(profiles::escapedText(text, {}));
    const QByteArray written = TRY(profiles::escapedText(between, profiles::layoutOf(document, node)));
    const QByteArray now = content.first(part.written.begin) + written + content.sliced(part.written.end);
    if (now.contains("]]>") || profiles::decodedText(now) != wanted) {
        return profiles::setValue(document, node, text);
    }
    const profiles::Path where = document.path(node);
    const profiles::Splice splice{span.begin + part.written.begin,
                                  content.sliced(part.written.begin, part.written.size()), written};
    return profiles::Edit{splice.trimmed(), where, where};
}

} // namespace espalier::ui
