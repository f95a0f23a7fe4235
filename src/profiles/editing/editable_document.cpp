#include "profiles/editing/editable_document.h"

#include "profiles/editing/damage_search.h"
#include "profiles/editing/encoding.h"
#include "profiles/editing/leaf_text.h"
#include "profiles/editing/parse.h"
#include "profiles/editing/spoilt.h"
#include "profiles/editing/stray_bytes.h"

#include <QUtf8StringView>

namespace espalier::profiles {

namespace {

ParsedTree treeOf(const QByteArray& text, const Origin& origin)
{
    ParsedTree parsed;
    if (const qsizetype stray = origin.encoding == Encoding::NearlyUtf8 ? nextStray(text) : -1; stray >= 0) {
        parsed.failures.push_back(
            {stray, strayLength, ErrorCode::InvalidInput, std::nullopt, QStringLiteral("the text is not UTF-8")});
        return parsed;
    }
    return parseText(text, dialectOf(origin));
}

} // namespace

EditableDocument::EditableDocument(QByteArray text, Origin origin, QByteArray file, QByteArray content)
    : m_text(std::move(text)), m_opened(m_text), m_file(std::move(file)), m_content(std::move(content)),
      m_origin(std::move(origin))
{
    const ParsedTree parsed = treeOf(m_text, m_origin);
    m_whole = parsed.isWhole();
    if (m_whole) {
        m_tree.rebuild(m_text, parsed, {});
    }
}

bool EditableDocument::isEdited() const
{
    return m_text != m_opened;
}

void EditableDocument::makeRoom()
{
    m_text.reserve(m_text.size() + m_text.size() / 16 + 4096);
}

void EditableDocument::saved()
{
    if (isEdited() || m_content.isNull()) {
        m_origin.encoding = encodingToWrite(m_text, m_origin);
        m_content = encodeText(m_text, m_origin.encoding, m_origin.byteOrderMark);
        m_origin.form = Origin::Form::Xml;
        m_origin.notes.clear();
    }
    m_file = m_content;
    m_origin.signature.reset();
    m_opened = m_text;
}

void EditableDocument::rebase(const EditableDocument& base)
{
    const bool readAnew = base.m_origin.encoding != m_origin.encoding;
    m_origin = base.m_origin;
    m_file = base.m_file;
    m_content = base.m_content;
    m_opened = base.m_opened;
    if (!readAnew) {
        return;
    }
    m_damages.reset();
    const ParsedTree parsed = treeOf(m_text, m_origin); // which declarations fit goes by the encoding
    const Splice change = m_pending.value_or(Splice());
    m_whole = parsed.isWhole();
    if (m_whole) {
        m_tree.rebuild(m_text, parsed, change);
        m_pending.reset();
    } else if (m_tree.root().isValid()) {
        m_pending = change;
    }
}

Place EditableDocument::placeAt(qsizetype offset) const
{
    return profiles::placeAt(m_text, offset);
}

Result<Applied> EditableDocument::apply(const Edit& edit)
{
    return apply(edit.splice);
}

Result<Applied> EditableDocument::apply(const Splice& splice)
{
    if (m_text.size() - splice.removed.size() + splice.inserted.size() > largestText) {
        return fail(ErrorCode::TooLarge, QStringLiteral("the text would be larger than %1 MiB").arg(largestText >> 20));
    }
    std::optional<Splice> pending;
    if (m_pending && splice.offset >= 0 && splice.offset + splice.removed.size() <= m_text.size()) {
        pending = covering(*m_pending, splice, m_text);
    }
    TRY(splice.applyTo(m_text));
    ++m_revision;
    m_damages.reset();
    const bool wasWhole = m_whole;
    const bool hasTree = m_tree.root().isValid();
    const Splice change = pending.value_or(splice);
    m_pending.reset();
    m_whole = true;
    const bool strays = m_origin.encoding == Encoding::NearlyUtf8 && nextStray(change.inserted) >= 0;
    if (const NodeId within = strays ? NodeId() : m_tree.update(m_text, change); within.isValid()) {
        return Applied{splice, wasWhole ? within : NodeId()};
    }
    if (!hasTree || !isSpoilt(m_tree, m_text, change)) {
        const ParsedTree parsed = treeOf(m_text, m_origin);
        if (parsed.isWhole()) {
            m_tree.rebuild(m_text, parsed, change);
            return Applied{splice, wasWhole ? m_tree.root() : NodeId()};
        }
    }
    m_whole = false;
    if (hasTree) {
        m_pending = change;
    }
    return Applied{splice, NodeId()};
}

Result<Edit> EditableDocument::typed(qsizetype offset, qsizetype removed, const QByteArray& inserted) const
{
    const auto startsCharacter = [this](qsizetype at) {
        return at == m_text.size() || (static_cast<unsigned char>(m_text[at]) & 0xC0U) != 0x80U;
    };
    if (offset < 0 || removed < 0 || offset > m_text.size() || removed > m_text.size() - offset ||
        !startsCharacter(offset) || !startsCharacter(offset + removed)) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the place lies outside the text or inside a character"));
    }
    if (!QUtf8StringView(inserted).isValidUtf8()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("what was typed is not UTF-8"));
    }
    const Path where = path(at(offset));
    return Edit{{offset, m_text.sliced(offset, removed), inserted}, where, where};
}

const QList<Damage>& EditableDocument::damages() const
{
    if (!m_damages) {
        m_damages = m_whole ? QList<Damage>() : findDamages(m_text, m_origin);
    }
    return *m_damages;
}

Result<> EditableDocument::checkWhole() const
{
    if (m_whole || damages().isEmpty()) {
        return {};
    }
    const Damage& first = damages().first();
    return fail(ErrorCode::InvalidInput,
                QStringLiteral("line %1, column %2: %3")
                    .arg(QString::number(first.place.line), QString::number(first.place.column), first.what));
}

NodeId EditableDocument::parent(NodeId node) const
{
    return m_tree.node(node).parent;
}

qsizetype EditableDocument::indexInParent(NodeId node) const
{
    return m_tree.indexInParent(node);
}

bool EditableDocument::isInDict(NodeId node) const
{
    return m_tree.node(node).element > 0;
}

QString EditableDocument::key(NodeId node) const
{
    if (!isInDict(node)) {
        return {};
    }
    const QByteArray decoded = decodedText(textOf(keySpan(node)));
    return decoded.isEmpty() ? QLatin1String("") : QString::fromUtf8(decoded);
}

namespace {

// Nearly every key is written plainly, so that its bytes can be compared.
bool isWritten(QByteArrayView written, QByteArrayView key)
{
    const bool plain =
        std::none_of(written.begin(), written.end(), [](char c) { return c == '&' || c == '<' || c == '\r'; });
    return plain ? written == key : QByteArrayView(decodedText(written)) == key;
}

} // namespace

NodeId EditableDocument::child(NodeId dict, QStringView key) const
{
    if (!contains(dict) || kind(dict) != Kind::Dict) {
        return {};
    }
    const QByteArray wanted = key.toUtf8();
    const qsizetype begin = m_tree.begin(dict);
    const auto of = children(dict);
    for (auto child = of.rbegin(); child != of.rend(); ++child) {
        const Node& node = m_tree.node(*child);
        const Span span{begin + node.begin + node.keyBegin, begin + node.begin + node.keyEnd};
        if (isWritten(textOf(span), wanted)) {
            return *child;
        }
    }
    return {};
}

QList<NodeId> EditableDocument::equalKeys(NodeId dict, QStringView key) const
{
    QList<NodeId> all;
    if (child(dict, key).isValid()) {
        const QByteArray wanted = key.toUtf8();
        for (const NodeId id : children(dict)) {
            if (isWritten(textOf(keySpan(id)), wanted)) {
                all.append(id);
            }
        }
    }
    return all;
}

NodeId EditableDocument::find(const Path& path) const
{
    NodeId id = root();
    for (const Step& step : path) {
        if (!contains(id)) {
            return {};
        }
        if (kind(id) == Kind::Dict) {
            const QString key = step.isKey ? step.key : QString::number(step.index);
            if (!step.isKey || step.index < 0) {
                id = child(id, key);
            } else {
                id = equalKeys(id, key).value(step.index);
            }
            continue;
        }
        bool isNumber = true;
        const qsizetype index = step.isKey ? step.key.toInt(&isNumber) : step.index;
        const auto of = children(id);
        id = isNumber && kind(id) == Kind::Array && index >= 0 && index < std::ssize(of)
                 ? of[static_cast<size_t>(index)]
                 : NodeId();
    }
    return id;
}

Path EditableDocument::path(NodeId node) const
{
    QList<Step> steps;
    for (; contains(node) && parent(node).isValid(); node = parent(node)) {
        if (!isInDict(node)) {
            steps.prepend(Step(indexInParent(node)));
            continue;
        }
        const QString name = key(node);
        const QList<NodeId> equal = equalKeys(parent(node), name);
        steps.prepend(Step(name, equal.size() > 1 ? equal.indexOf(node) : -1));
    }
    return Path(std::move(steps));
}

plist::Value EditableDocument::value(NodeId node) const
{
    switch (kind(node)) {
    case Kind::Dict: {
        plist::Dict dict;
        for (const NodeId child : children(node)) {
            dict.append(key(child), value(child));
        }
        return dict;
    }
    case Kind::Array: {
        plist::Array array;
        for (const NodeId child : children(node)) {
            array.push_back(value(child));
        }
        return array;
    }
    default:
        return leafValue(kind(node), decodedText(textOf(contentSpan(node))), m_tree.node(node).isTrue);
    }
}

QString EditableDocument::spelling(NodeId node) const
{
    return QString::fromUtf8(decodedText(textOf(contentSpan(node))));
}

QString EditableDocument::string(NodeId dict, QStringView key) const
{
    const NodeId found = child(dict, key);
    return contains(found) && kind(found) == Kind::String ? spelling(found) : QString();
}

Span EditableDocument::span(NodeId node) const
{
    const qsizetype begin = m_tree.begin(node);
    return {begin, begin + m_tree.node(node).end};
}

Span EditableDocument::elementSpan(NodeId node) const
{
    const qsizetype begin = m_tree.begin(node);
    return {begin + m_tree.node(node).element, begin + m_tree.node(node).end};
}

Span EditableDocument::contentSpan(NodeId node) const
{
    const qsizetype begin = m_tree.begin(node);
    return {begin + m_tree.node(node).contentBegin, begin + m_tree.node(node).contentEnd};
}

Span EditableDocument::keySpan(NodeId node) const
{
    const qsizetype begin = m_tree.begin(node);
    return {begin + m_tree.node(node).keyBegin, begin + m_tree.node(node).keyEnd};
}

NodeId EditableDocument::at(qsizetype offset) const
{
    return m_whole ? m_tree.at(offset) : NodeId();
}

QByteArrayView EditableDocument::textOf(Span span) const
{
    return QByteArrayView(m_text).sliced(span.begin, span.size());
}

} // namespace espalier::profiles
