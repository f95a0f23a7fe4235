// Inserting, removing, moving: where lines come and go.
#include "profiles/editing/edits.h"
#include "profiles/editing/layout.h"

namespace espalier::profiles {

namespace {

Failure invalid(const QString& what)
{
    return fail(ErrorCode::InvalidInput, what);
}

// Where a child goes and what has to be around it.
struct Opening {
    Span span; // replaced; empty but for <dict/>
    QByteArray before;
    QByteArray after;
};

Opening openingAt(const EditableDocument& document, NodeId container, qsizetype index, const Layout& inside)
{
    const QByteArray closing = layoutOf(document, container).indent;
    const QByteArray lastLine = inside.lineEnd.isEmpty() ? QByteArray() : inside.lineEnd + closing;
    const Span content = document.contentSpan(container);
    if (document.isSelfClosing(container)) {
        const QByteArray name = document.kind(container) == Kind::Dict ? "dict" : "array";
        return {document.elementSpan(container), '<' + name + '>' + inside.newLine(), lastLine + "</" + name + '>'};
    }
    const auto children = document.children(container);
    if (index > 0) {
        const NodeId before = children[static_cast<size_t>(index - 1)];
        const qsizetype at = behindLineComments(document.text(), document.span(before).end);
        return {{at, at}, inside.newLine(), {}};
    }
    if (!children.empty()) {
        return {{content.begin, content.begin}, inside.newLine(), {}};
    }
    // Behind comments, and where the white space before the end tag can stay.
    const QByteArrayView held = document.textOf(content);
    const qsizetype at =
        content.begin + (held.trimmed().isEmpty() ? 0 : held.indexOf(held.trimmed()) + held.trimmed().size());
    const QByteArrayView rest = document.textOf({at, content.end});
    const bool hasLine = rest.contains('\n') || rest.contains('\r');
    return {{at, at}, inside.newLine(), hasLine ? QByteArray() : lastLine};
}

// entry: with its key, laid out for `inside`.
Edit inserted(const EditableDocument& document, NodeId container, qsizetype index, const Layout& inside,
              const Step& step, const QByteArray& entry)
{
    const Opening opening = openingAt(document, container, index, inside);
    const Path around = document.path(container);
    const Splice splice{opening.span.begin, document.textOf(opening.span).toByteArray(),
                        opening.before + entry + opening.after};
    return {splice.trimmed(), around, around / step};
}

Result<qsizetype> checkedIndex(const EditableDocument& document, NodeId container, Kind kind, qsizetype index)
{
    if (!document.contains(container) || document.kind(container) != kind) {
        return invalid(QStringLiteral("there is no container of this kind"));
    }
    const qsizetype count = std::ssize(document.children(container));
    const qsizetype at = index == atEnd ? count : index;
    if (at < 0 || at > count) {
        return invalid(QStringLiteral("there is no position %1 among %2 values").arg(at).arg(count));
    }
    return at;
}

qsizetype blanksEnd(QByteArrayView text, qsizetype at)
{
    while (text[at] == ' ' || text[at] == '\t') { // a tag follows somewhere
        ++at;
    }
    return at;
}

int levelsInside(const EditableDocument& document, NodeId container)
{
    int levels = 64;
    for (; document.contains(container); container = document.parent(container)) {
        --levels;
    }
    return levels;
}

Result<> checkNewKey(const EditableDocument& document, NodeId dict, const QString& key)
{
    if (document.child(dict, key).isValid()) {
        return fail(ErrorCode::Conflict, QStringLiteral("there is a key '%1' already").arg(key));
    }
    return {};
}

} // namespace

Result<Edit> insertKey(const EditableDocument& document, NodeId dict, const QString& key, const plist::Value& value,
                       qsizetype index)
{
    const qsizetype at = TRY(checkedIndex(document, dict, Kind::Dict, index));
    TRY(checkNewKey(document, dict, key));
    const Layout inside = layoutInside(document, dict);
    const QByteArray entry =
        TRY(writtenKey(key, inside)) + TRY(writtenElement(value, inside, levelsInside(document, dict)));
    return inserted(document, dict, at, inside, Step(key), entry);
}

Result<Edit> insertItem(const EditableDocument& document, NodeId array, const plist::Value& value, qsizetype index)
{
    const qsizetype at = TRY(checkedIndex(document, array, Kind::Array, index));
    const Layout inside = layoutInside(document, array);
    return inserted(document, array, at, inside, Step(at),
                    TRY(writtenElement(value, inside, levelsInside(document, array))));
}

Result<Edit> putKey(const EditableDocument& document, NodeId dict, const QString& key, const plist::Value& value)
{
    const NodeId present = document.child(dict, key);
    return present.isValid() ? setValue(document, present, value) : insertKey(document, dict, key, value);
}

Result<Edit> insertSource(const EditableDocument& document, NodeId container, const QString& key,
                          const QByteArray& element, qsizetype index)
{
    const bool inDict = document.contains(container) && document.kind(container) == Kind::Dict;
    const qsizetype at = TRY(checkedIndex(document, container, inDict ? Kind::Dict : Kind::Array, index));
    const Layout inside = layoutInside(document, container);
    const QByteArray source = TRY(fitted(element, inside));
    if (!inDict) {
        return inserted(document, container, at, inside, Step(at), source);
    }
    TRY(checkNewKey(document, container, key));
    return inserted(document, container, at, inside, Step(key), TRY(writtenKey(key, inside)) + source);
}

Result<Edit> remove(const EditableDocument& document, NodeId node)
{
    if (!document.contains(node) || !document.parent(node).isValid()) {
        return invalid(QStringLiteral("there is nothing to remove"));
    }
    const QByteArray& text = document.text();
    Span span = document.span(node);
    const auto indent = indentAt(text, span.begin);
    const qsizetype lineEnd = blanksEnd(text, span.end);
    const bool endsLine =
        text[lineEnd] == '\n' || text[lineEnd] == '\r' || lineEnd == document.contentSpan(document.parent(node)).end;
    if (indent && endsLine) { // its line goes too
        span = {span.begin - indent->size(), lineEnd};
        if (span.begin > 0 && text[span.begin - 1] == '\n') {
            --span.begin;
        }
        if (span.begin > 0 && text[span.begin - 1] == '\r') {
            --span.begin;
        }
    }
    const Path where = document.path(node);
    return Edit{{span.begin, text.sliced(span.begin, span.size()), {}}, where, where.parent()};
}

Result<Edit> renameKey(const EditableDocument& document, NodeId node, const QString& key)
{
    if (!document.contains(node) || !document.isInDict(node)) {
        return invalid(QStringLiteral("there is no key to rename"));
    }
    const Path before = document.path(node);
    if (document.key(node) == key) {
        return Edit{{document.span(node).begin, {}, {}}, before, before};
    }
    TRY(checkNewKey(document, document.parent(node), key));
    const QByteArray written = TRY(escapedText(key, layoutOf(document, node)));
    Span span = document.keySpan(node);
    const bool selfClosing = document.textOf({document.span(node).begin, span.begin}).endsWith("/>");
    if (selfClosing) {
        span.begin = document.span(node).begin;
    }
    const Splice splice{span.begin, document.textOf(span).toByteArray(),
                        selfClosing ? "<key>" + written + "</key>" : written};
    return Edit{splice.trimmed(), before, before.parent() / Step(key)};
}

// The spaces between values stay where they are; values trade places, with the comments that belong to them.
Result<Edit> move(const EditableDocument& document, NodeId node, qsizetype index)
{
    const NodeId container = document.parent(node);
    const auto children = document.children(container);
    const qsizetype from = document.contains(node) ? document.indexInParent(node) : -1;
    if (!document.contains(container) || from < 0 || index < 0 || index >= std::ssize(children)) {
        return invalid(QStringLiteral("there is no such place to move to"));
    }
    const qsizetype first = std::min(from, index);
    const qsizetype last = std::max(from, index);
    QList<Span> places;
    for (qsizetype i = first; i <= last; ++i) {
        places.append(spanWithComments(document, children[static_cast<size_t>(i)]));
    }
    QList<Span> order = places;
    order.move(from - first, index - first);
    QList<Replacement> replacements;
    for (qsizetype i = 0; i < places.size(); ++i) {
        replacements.append({places[i], document.textOf(order[i]).toByteArray()});
    }
    const Path before = document.path(node);
    const Path after = document.isInDict(node) ? before : before.parent() / Step(index);
    return Edit{spliceOf(document, std::move(replacements)), before, after};
}

Result<Edit> duplicate(const EditableDocument& document, NodeId node)
{
    const NodeId container = document.parent(node);
    if (!document.contains(node) || !container.isValid()) {
        return invalid(QStringLiteral("there is nothing to duplicate"));
    }
    const qsizetype index = document.indexInParent(node) + 1;
    const Layout inside = layoutInside(document, container);
    if (!document.isInDict(node)) {
        return inserted(document, container, index, inside, Step(index),
                        document.textOf(document.span(node)).toByteArray());
    }
    QString key;
    for (int number = 2; key.isNull() || document.child(container, key).isValid(); ++number) {
        key = QStringLiteral("%1 %2").arg(document.key(node), QString::number(number));
    }
    const QByteArray element = document.textOf(document.elementSpan(node)).toByteArray();
    return inserted(document, container, index, inside, Step(key), TRY(writtenKey(key, inside)) + element);
}

} // namespace espalier::profiles
