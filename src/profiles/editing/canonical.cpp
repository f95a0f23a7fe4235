#include "plist/value_syntax.h"
#include "profiles/editing/layout.h"
#include "profiles/editing/writing.h"

namespace espalier::profiles {

namespace {

// Comments and processing instructions in what separates values, each as written but for line ends.
QByteArrayList commentsIn(QByteArrayView between)
{
    QByteArrayList comments;
    for (qsizetype at = 0; at < between.size();) {
        const QByteArrayView rest = between.sliced(at);
        const bool comment = rest.startsWith("<!--");
        if (!comment && !(rest.startsWith("<?") && !rest.startsWith("<?xml "))) {
            ++at;
            continue;
        }
        const qsizetype end = rest.indexOf(comment ? "-->" : "?>");
        if (end < 0) {
            break;
        }
        const qsizetype length = end + (comment ? 3 : 2);
        comments.append(rest.first(length).toByteArray().replace("\r\n", "\n").replace('\r', '\n'));
        at += length;
    }
    return comments;
}

class Canonical {
public:
    Canonical(const EditableDocument& document, KeyOrder order) : m_document(document), m_order(order) {}

    Result<QByteArray> run()
    {
        const Span root = m_document.elementSpan(m_document.root());
        const qsizetype element = documentBegin.indexOf("<plist");
        m_out = documentBegin.first(element).toByteArray();
        for (const QByteArray& comment : commentsIn(m_document.textOf({0, root.begin}))) {
            m_out += comment + '\n';
        }
        m_out += documentBegin.sliced(element);
        TRY(value(m_document.root(), Layout()));
        m_out += documentEnd;
        for (const QByteArray& comment : commentsIn(m_document.textOf({root.end, m_document.text().size()}))) {
            m_out += comment + '\n';
        }
        return std::move(m_out);
    }

private:
    // A child with the comments above it and those behind it on its line.
    struct Entry {
        NodeId node;
        QString key;
        QByteArrayList above;
        QByteArrayList behind;
    };

    Result<> value(NodeId node, const Layout& layout)
    {
        switch (m_document.kind(node)) {
        case Kind::Dict:
            return container(node, "dict", layout);
        case Kind::Array:
            return container(node, "array", layout);
        case Kind::Integer:
            m_out += "<integer>" + m_document.spelling(node).trimmed().toUtf8() + "</integer>";
            return {};
        case Kind::Real:
            m_out += "<real>" + m_document.spelling(node).trimmed().toUtf8() + "</real>";
            return {};
        default:
            m_out += TRY(writtenElement(m_document.value(node), layout));
            return {};
        }
    }

    Result<> container(NodeId node, const QByteArray& name, const Layout& layout)
    {
        QByteArrayList atEnd;
        QList<Entry> entries = entriesOf(node, atEnd);
        if (entries.isEmpty() && atEnd.isEmpty()) {
            m_out += '<' + name + "/>";
            return {};
        }
        const Layout inner = layout.deeper();
        if (name == "dict" && m_order == KeyOrder::Sorted) {
            std::stable_sort(entries.begin(), entries.end(),
                             [](const Entry& a, const Entry& b) { return a.key < b.key; });
        }
        m_out += '<' + name + '>';
        for (const Entry& entry : entries) {
            for (const QByteArray& comment : entry.above) {
                m_out += inner.newLine() + comment;
            }
            m_out += inner.newLine();
            if (name == "dict") {
                m_out += TRY(writtenKey(entry.key, inner));
            }
            TRY(value(entry.node, inner));
            for (const QByteArray& comment : entry.behind) {
                m_out += ' ' + comment;
            }
        }
        for (const QByteArray& comment : atEnd) {
            m_out += inner.newLine() + comment;
        }
        m_out += layout.newLine() + "</" + name + '>';
        return {};
    }

    [[nodiscard]] QList<Entry> entriesOf(NodeId node, QByteArrayList& atEnd) const
    {
        QList<Entry> entries;
        const Span content = m_document.contentSpan(node);
        qsizetype gap = content.begin;
        for (const NodeId child : m_document.children(node)) {
            Entry entry{child, m_document.key(child), {}, {}};
            const Span span = m_document.span(child);
            entry.above = commentsIn(m_document.textOf({gap, span.begin}));
            if (m_document.isInDict(child)) {
                entry.above +=
                    commentsIn(m_document.textOf({m_document.keySpan(child).end, m_document.elementSpan(child).begin}));
            }
            gap = behindLineComments(m_document.text(), span.end);
            entry.behind = commentsIn(m_document.textOf({span.end, gap}));
            entries.append(entry);
        }
        if (!m_document.isSelfClosing(node)) {
            atEnd = commentsIn(m_document.textOf({gap, content.end}));
        }
        return entries;
    }

    const EditableDocument& m_document;
    const KeyOrder m_order;
    QByteArray m_out;
};

} // namespace

Result<QByteArray> canonicalXml(const EditableDocument& document, KeyOrder order)
{
    TRY(document.checkWhole());
    return Canonical(document, order).run();
}

} // namespace espalier::profiles
