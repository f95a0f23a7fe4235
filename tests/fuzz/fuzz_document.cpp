// Any file opens, or says why not; unedited it comes out byte for byte. Then the input types into what it opened: the
// tree that followed each splice says what one made anew says, and undoing everything gives the file back.
#include "profiles/editing/edits.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/shown_text.h"
#include "profiles/editing/writing.h"

#include <cstdlib>

using namespace espalier;
using namespace espalier::profiles;

namespace {

void require(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void compare(const EditableDocument& one, NodeId a, const EditableDocument& other, NodeId b)
{
    require(one.kind(a) == other.kind(b) && one.span(a) == other.span(b) &&
            one.elementSpan(a) == other.elementSpan(b) && one.contentSpan(a) == other.contentSpan(b) &&
            one.keySpan(a) == other.keySpan(b));
    const auto children = one.children(a);
    require(children.size() == other.children(b).size());
    for (size_t i = 0; i < children.size(); ++i) {
        require(one.parent(children[i]) == a && one.indexInParent(children[i]) == static_cast<qsizetype>(i));
        compare(one, children[i], other, other.children(b)[i]);
    }
}

void check(const EditableDocument& document)
{
    const EditableDocument anew(document.text(), document.origin());
    require(anew.isBroken() == document.isBroken());
    if (!document.isBroken()) {
        compare(document, document.root(), anew, anew.root());
    }
}

// Two bytes choose the place, one what happens there.
class Typing {
public:
    Typing(EditableDocument& document, QByteArrayView script) : m_document(document), m_script(script) {}

    void run()
    {
        for (int step = 0; step < 16 && m_script.size() >= 3; ++step) {
            const int at = next() * 256 + next();
            const int what = next();
            const auto edit = what < 128 ? typed(at, what) : changed(at, what);
            if (!edit) {
                continue;
            }
            const auto applied = m_document.apply(*edit);
            require(applied.has_value());
            require(what < 128 || !m_document.isBroken()); // no edit of ours breaks a document
            check(m_document);
            m_done.append(*edit);
        }
        while (!m_done.isEmpty()) {
            require(m_document.apply(m_done.takeLast().inverse()).has_value());
        }
    }

private:
    int next()
    {
        const auto byte = static_cast<unsigned char>(m_script.front());
        m_script = m_script.sliced(1);
        return byte;
    }

    Result<Edit> typed(int at, int what) const
    {
        const qsizetype offset = m_document.text().isEmpty() ? 0 : at % (m_document.text().size() + 1);
        const qsizetype removed = std::min<qsizetype>(what % 8, m_document.text().size() - offset);
        return m_document.typed(offset, removed,
                                m_script.first(std::min<qsizetype>(what / 8, m_script.size())).toByteArray());
    }

    Result<Edit> changed(int at, int what)
    {
        const NodeId node = m_document.text().isEmpty() ? NodeId() : m_document.at(at % m_document.text().size());
        const QString text = QString::fromLatin1(m_script.first(std::min<qsizetype>(4, m_script.size())));
        switch (what % 8) {
        case 0:
            return setValue(m_document, node, text);
        case 1:
            return changeKind(m_document, node, static_cast<Kind>(what / 8 % 8));
        case 2:
            return insertKey(m_document, node, text, plist::Array{text});
        case 3:
            return insertItem(m_document, node, text.toUtf8(), 0);
        case 4:
            return remove(m_document, node);
        case 5:
            return renameKey(m_document, node, text);
        case 6:
            return move(m_document, node, what / 8 % 4);
        default:
            return duplicate(m_document, node);
        }
    }

    EditableDocument& m_document;
    QByteArrayView m_script;
    QList<Edit> m_done;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    // What follows the last NUL-free 0xFE is the script; files without one are only opened.
    const qsizetype cut = input.lastIndexOf('\xFE');
    const QByteArray file = cut < 0 ? input.toByteArray() : input.first(cut).toByteArray();
    auto document = openDocument(file);
    if (!document) {
        return 0;
    }
    require(fileBytes(*document) == file);
    const QByteArray text = document->text();
    require(!document->isBroken() || !document->damages().isEmpty());
    EditableDocument repaired = *document;
    require(repaired.apply(repairAll(text, document->damages())).has_value());
    if (const auto canonical = canonicalXml(*document)) {
        const EditableDocument again(*canonical);
        require(!again.isBroken() && canonicalXml(again).value() == *canonical);
    }
    require(offsetOfShown(text, shownPosition(text, text.size())) == text.size());
    if (cut >= 0) {
        Typing(*document, input.sliced(cut + 1)).run();
        require(document->text() == text && fileBytes(*document) == file);
    }
    return 0;
}
