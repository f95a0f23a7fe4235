#include "profiles/editing/layout.h"

#include "plist/value_syntax.h"

namespace espalier::profiles {

namespace {

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

bool isContainer(const EditableDocument& document, NodeId node)
{
    return document.kind(node) == Kind::Dict || document.kind(node) == Kind::Array;
}

bool holdsLineEnd(QByteArrayView text)
{
    return std::any_of(text.begin(), text.end(), isLineEnd);
}

// The indentation by which some container's children stand deeper than itself.
std::optional<QByteArray> unitBelow(const EditableDocument& document, NodeId node, int& patience)
{
    if (!isContainer(document, node) || --patience < 0) {
        return std::nullopt;
    }
    const auto outer = indentAt(document.text(), document.span(node).begin);
    for (const NodeId child : document.children(node)) {
        const auto inner = indentAt(document.text(), document.span(child).begin);
        if (outer && inner && inner->size() > outer->size() && inner->startsWith(*outer)) {
            return inner->sliced(outer->size());
        }
        if (const auto unit = unitBelow(document, child, patience)) {
            return unit;
        }
    }
    return std::nullopt;
}

QByteArray unitOf(const EditableDocument& document)
{
    int patience = 1'000;
    return unitBelow(document, document.root(), patience).value_or("\t");
}

// As the entries of the nearest dictionary have it.
void takeKeyStyle(const EditableDocument& document, NodeId node, Layout& layout)
{
    layout.keyBesideValue = layout.lineEnd.isEmpty();
    layout.afterKey.clear();
    for (; document.contains(node); node = document.parent(node)) {
        if (document.kind(node) != Kind::Dict) {
            continue;
        }
        for (const NodeId child : document.children(node)) {
            const qsizetype element = document.elementSpan(child).begin;
            const qsizetype keyEnd = document.text().lastIndexOf('>', element - 1) + 1;
            const QByteArrayView between = document.textOf({keyEnd, element});
            if (std::all_of(between.begin(), between.end(), plist::isXmlSpace)) {
                layout.keyBesideValue = !holdsLineEnd(between) || layout.lineEnd.isEmpty();
                layout.afterKey = holdsLineEnd(between) ? QByteArray() : between.toByteArray();
                return;
            }
        }
    }
}

} // namespace

QByteArray lineEndNear(QByteArrayView text, qsizetype offset)
{
    qsizetype at = std::min(offset, text.size());
    while (at > 0 && !isLineEnd(text[at - 1])) {
        --at;
    }
    if (at == 0) {
        const auto* const first = std::find_if(text.begin(), text.end(), isLineEnd);
        if (first == text.end()) {
            return "\n";
        }
        at = first - text.begin() + 1;
    }
    if (text[at - 1] == '\r') {
        return at < text.size() && text[at] == '\n' ? "\r\n" : "\r";
    }
    return at > 1 && text[at - 2] == '\r' ? "\r\n" : "\n";
}

std::optional<QByteArray> indentAt(QByteArrayView text, qsizetype offset)
{
    qsizetype begin = offset;
    while (begin > 0 && isBlank(text[begin - 1])) {
        --begin;
    }
    if (begin > 0 && !isLineEnd(text[begin - 1])) {
        return std::nullopt;
    }
    return text.sliced(begin, offset - begin).toByteArray();
}

namespace {

Layout linesOf(const EditableDocument& document, NodeId node)
{
    auto indent = indentAt(document.text(), document.elementSpan(node).begin);
    if (!indent) {
        indent = indentAt(document.text(), document.span(node).begin);
    }
    Layout layout;
    layout.unit = unitOf(document);
    layout.lineEnd = indent ? lineEndNear(document.text(), document.span(node).begin) : QByteArray();
    layout.indent = indent.value_or(QByteArray());
    return layout;
}

Layout linesInside(const EditableDocument& document, NodeId container)
{
    Layout layout = linesOf(document, container);
    for (const NodeId child : document.children(container)) {
        if (const auto indent = indentAt(document.text(), document.span(child).begin)) {
            layout.indent = *indent;
            layout.lineEnd = lineEndNear(document.text(), document.span(child).begin);
            return layout;
        }
    }
    if (!document.children(container).empty()) {
        layout.lineEnd.clear(); // all on one line
    } else if (holdsLineEnd(document.textOf(document.contentSpan(container)))) {
        layout.lineEnd = lineEndNear(document.text(), document.contentSpan(container).end);
    }
    return layout.deeper();
}

} // namespace

Layout layoutOf(const EditableDocument& document, NodeId node)
{
    Layout layout = linesOf(document, node);
    takeKeyStyle(document, node, layout);
    return layout;
}

Layout layoutInside(const EditableDocument& document, NodeId container)
{
    Layout layout = linesInside(document, container);
    takeKeyStyle(document, container, layout);
    return layout;
}

qsizetype behindLineComments(QByteArrayView text, qsizetype offset)
{
    qsizetype at = offset;
    qsizetype behind = offset;
    while (at < text.size() && !isLineEnd(text[at])) {
        if (isBlank(text[at])) {
            ++at;
            continue;
        }
        const qsizetype end = text.sliced(at).startsWith("<!--") ? text.indexOf("-->", at) : -1;
        if (end < 0) {
            return offset; // something else is on this line
        }
        at = behind = end + 3;
    }
    return behind;
}

Span spanWithComments(const EditableDocument& document, NodeId node)
{
    const NodeId parent = document.parent(node);
    const qsizetype index = document.indexInParent(node);
    const QByteArray& text = document.text();
    qsizetype begin = document.contentSpan(parent).begin;
    if (index > 0) {
        begin = behindLineComments(text, document.span(document.children(parent)[static_cast<size_t>(index - 1)]).end);
    }
    while (plist::isXmlSpace(text[begin])) {
        ++begin;
    }
    return {begin, behindLineComments(text, document.span(node).end)};
}

namespace {

// The spaces between tags, where lines may be moved without a value changing.
class Fitting {
public:
    Fitting(const EditableDocument& document, const Layout& layout) : m_document(document), m_layout(layout)
    {
        const Span whole = document.elementSpan(document.root());
        const QByteArrayView element = document.textOf(whole);
        qsizetype line = element.size();
        while (line > 0 && !isLineEnd(element[line - 1])) {
            --line;
        }
        qsizetype end = line;
        while (end < element.size() && isBlank(element[end])) {
            ++end;
        }
        m_base = element.sliced(line, end - line).toByteArray(); // where the last line, its end tag, stands
        m_at = whole.begin;
    }

    QByteArray run()
    {
        walk(m_document.root());
        m_out += m_document.textOf({m_at, m_document.elementSpan(m_document.root()).end});
        return std::move(m_out);
    }

private:
    void walk(NodeId node)
    {
        if (!isContainer(m_document, node)) {
            return;
        }
        const Span content = m_document.contentSpan(node);
        qsizetype gap = content.begin;
        for (const NodeId child : m_document.children(node)) {
            space({gap, m_document.span(child).begin});
            const qsizetype element = m_document.elementSpan(child).begin;
            if (m_document.isInDict(child)) {
                space({m_document.text().lastIndexOf('>', element - 1) + 1, element});
            }
            walk(child);
            gap = m_document.span(child).end;
        }
        space({gap, content.end});
    }

    void space(Span span)
    {
        const QByteArrayView text = m_document.textOf(span);
        if (!holdsLineEnd(text)) {
            return;
        }
        m_out += m_document.textOf({m_at, span.begin});
        m_at = span.end;
        for (qsizetype i = 0; i < text.size();) {
            if (!isLineEnd(text[i])) {
                m_out += text[i++];
                continue;
            }
            i += text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n' ? 2 : 1;
            m_out += m_layout.lineEnd.isEmpty() ? QByteArray("\n") : m_layout.lineEnd;
            if (text.sliced(i).startsWith(m_base) && !(i < text.size() && isLineEnd(text[i]))) {
                m_out += m_layout.indent;
                i += m_base.size();
            }
        }
    }

    const EditableDocument& m_document;
    const Layout& m_layout;
    QByteArray m_base;
    QByteArray m_out;
    qsizetype m_at = 0;
};

} // namespace

Result<QByteArray> fitted(const QByteArray& element, const Layout& layout)
{
    const EditableDocument alone("<plist version=\"1.0\">" + element.trimmed() + "</plist>");
    TRY(within(alone.checkWhole(), QStringLiteral("this is not the XML of one value")));
    return Fitting(alone, layout).run();
}

} // namespace espalier::profiles
