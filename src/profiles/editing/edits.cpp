#include "profiles/editing/edits.h"

#include "plist/value_syntax.h"
#include "profiles/editing/layout.h"
#include "profiles/editing/leaf_text.h"

#include <cmath>

namespace espalier::profiles {

namespace {

Failure noNode()
{
    return fail(ErrorCode::InvalidInput, QStringLiteral("the value doesn't exist"));
}

Edit editAt(const EditableDocument& document, NodeId node, Span span, QByteArray text)
{
    const Path where = document.path(node);
    const Splice splice{span.begin, document.textOf(span).toByteArray(), std::move(text)};
    return {splice.trimmed(), where, where};
}

bool isOneCdata(QByteArrayView content)
{
    return content.startsWith("<![CDATA[") && content.indexOf("]]>") == content.size() - 3;
}

// Between the tags, in the way the old text stands there.
Result<QByteArray> stringContent(const QString& text, QByteArrayView old, const Layout& layout)
{
    QByteArray escaped = TRY(escapedText(text, layout));
    const bool plain = !text.contains(u'\r') && !text.contains(QLatin1String("]]>"));
    if (isOneCdata(old) && plain) {
        return "<![CDATA[" + text.toUtf8() + "]]>";
    }
    return escaped;
}

QByteArray dataContent(const QByteArray& data, QByteArrayView old, const Layout& layout)
{
    const auto isSpace = [](char c) { return plist::isXmlSpace(c); };
    const auto* const first = std::find_if_not(old.begin(), old.end(), isSpace);
    if (first == old.end() || data.isEmpty()) {
        return writtenData(data, layout);
    }
    const auto* const firstEnd = std::find_if(first, old.end(), isSpace);
    const auto* const second = std::find_if_not(firstEnd, old.end(), isSpace);
    const QByteArrayView prefix(old.begin(), first);
    qsizetype suffix = old.size();
    while (isSpace(old[suffix - 1])) {
        --suffix;
    }
    QByteArray lines = data.toBase64();
    if (second != old.end() && firstEnd - first >= 4) {
        lines = inLines(lines, (firstEnd - first) / 4 * 4, QByteArrayView(firstEnd, second).toByteArray());
    } else if (prefix.contains('\n') || prefix.contains('\r')) {
        Layout inside = layout;
        const qsizetype line = std::max(prefix.lastIndexOf('\n'), prefix.lastIndexOf('\r')) + 1;
        inside.indent = prefix.sliced(line).toByteArray();
        lines = writtenData(data, inside).trimmed();
    }
    return prefix.toByteArray() + lines + old.sliced(suffix).toByteArray();
}

// How deep the node may hold containers: <plist> allows 64 levels.
int levelsAt(const EditableDocument& document, NodeId node)
{
    int levels = 64;
    for (node = document.parent(node); document.contains(node); node = document.parent(node)) {
        --levels;
    }
    return levels;
}

bool isLeaf(Kind kind)
{
    return kind != Kind::Dict && kind != Kind::Array;
}

} // namespace

namespace {

Edit unchanged(const EditableDocument& document, NodeId node)
{
    return editAt(document, node, {document.span(node).begin, document.span(node).begin}, {});
}

Result<Edit> written(const EditableDocument& document, NodeId node, const plist::Value& value)
{
    const Kind kind = document.kind(node);
    const Layout layout = layoutOf(document, node);
    const bool keepsTags =
        kind == kindOf(value) && isLeaf(kind) && kind != Kind::Boolean && !document.isSelfClosing(node);
    if (!keepsTags) {
        return editAt(document, node, document.elementSpan(node),
                      TRY(writtenElement(value, layout, levelsAt(document, node))));
    }
    const Span content = document.contentSpan(node);
    const QByteArrayView old = document.textOf(content);
    if (const auto* text = value.as<QString>()) {
        return editAt(document, node, content, TRY(stringContent(*text, old, layout)));
    }
    if (const auto* data = value.as<QByteArray>()) {
        return editAt(document, node, content, dataContent(*data, old, layout));
    }
    return editAt(document, node, content, TRY(writtenContent(value)));
}

} // namespace

Result<Edit> setValue(const EditableDocument& document, NodeId node, const plist::Value& value)
{
    if (!document.contains(node)) {
        return noNode();
    }
    return document.value(node) == value ? unchanged(document, node) : written(document, node, value);
}

Result<Edit> setSpelling(const EditableDocument& document, NodeId node, const QString& spelling)
{
    if (!document.contains(node) || !isLeaf(document.kind(node)) || document.kind(node) == Kind::Boolean) {
        return noNode();
    }
    const Kind kind = document.kind(node);
    if (!isWellFormed(kind, spelling.toUtf8())) {
        return fail(ErrorCode::InvalidInput,
                    QStringLiteral("'%1' is not %2").arg(spelling.left(40), describedKind(kind)));
    }
    const QByteArray text = TRY(escapedText(spelling, layoutOf(document, node)));
    if (!document.isSelfClosing(node)) {
        return editAt(document, node, document.contentSpan(node), text);
    }
    const QByteArray name = elementOf(kind).toByteArray();
    return editAt(document, node, document.elementSpan(node), '<' + name + '>' + text + "</" + name + '>');
}

Result<Edit> changeKind(const EditableDocument& document, NodeId node, Kind kind)
{
    if (!document.contains(node)) {
        return noNode();
    }
    return document.kind(node) == kind ? unchanged(document, node)
                                       : written(document, node, converted(document.value(node), kind));
}

namespace {

QString asText(const plist::Value& value)
{
    if (const auto* text = value.as<QString>()) {
        return *text;
    }
    if (const auto* truth = value.as<bool>()) {
        return *truth ? QStringLiteral("true") : QStringLiteral("false");
    }
    if (const auto* data = value.as<QByteArray>()) {
        const QString text = QString::fromUtf8(*data);
        const bool readable = text.toUtf8() == *data && escapedText(text, Layout());
        return readable ? text : QString::fromLatin1(data->toBase64());
    }
    return isLeaf(kindOf(value)) ? QString::fromLatin1(writtenContent(value).value_or(QByteArray())) : QString();
}

std::optional<double> asNumber(const plist::Value& value)
{
    if (const auto* truth = value.as<bool>()) {
        return *truth ? 1 : 0;
    }
    if (const auto* integer = value.as<qint64>()) {
        return static_cast<double>(*integer);
    }
    if (const auto* integer = value.as<quint64>()) {
        return static_cast<double>(*integer);
    }
    if (const auto* real = value.as<double>()) {
        return *real;
    }
    const auto* text = value.as<QString>();
    return text ? plist::parseReal(text->toUtf8()) : std::nullopt;
}

plist::Value asInteger(const plist::Value& value)
{
    if (const auto* text = value.as<QString>()) {
        if (const auto exact = plist::parseInteger(text->toUtf8())) {
            return *exact;
        }
    }
    const double number = asNumber(value).value_or(0);
    constexpr double most = 9.2e18; // beyond this a double may not fit 64 bits
    return std::isfinite(number) && std::abs(number) < most ? static_cast<qint64>(number) : qint64(0);
}

bool asTruth(const plist::Value& value)
{
    if (const auto* text = value.as<QString>()) {
        const QString word = text->trimmed().toLower();
        return word == QLatin1String("true") || word == QLatin1String("yes") || word == QLatin1String("1");
    }
    return asNumber(value).value_or(0) != 0;
}

QByteArray asData(const plist::Value& value)
{
    const auto* text = value.as<QString>();
    if (!text) {
        return {};
    }
    const auto decoded = text->isEmpty() ? std::nullopt : plist::parseBase64(text->toUtf8());
    return decoded ? *decoded : text->toUtf8();
}

} // namespace

plist::Value converted(const plist::Value& value, Kind kind)
{
    if (kindOf(value) == kind) {
        return value;
    }
    switch (kind) {
    case Kind::Dict:
        return plist::Dict();
    case Kind::Array: // one value becomes a list of one
        return isLeaf(kindOf(value)) ? plist::Array{value} : plist::Array();
    case Kind::String:
        return asText(value);
    case Kind::Integer:
        return asInteger(value);
    case Kind::Real:
        return asNumber(value).value_or(0);
    case Kind::Boolean:
        return asTruth(value);
    case Kind::Date: {
        const auto* text = value.as<QString>();
        return (text ? plist::parseDate(text->toUtf8()) : std::nullopt).value_or(plist::Date());
    }
    case Kind::Data:
        return asData(value);
    }
    return value;
}

Splice spliceOf(const EditableDocument& document, QList<Replacement> replacements)
{
    if (replacements.isEmpty()) {
        return {};
    }
    std::sort(replacements.begin(), replacements.end(),
              [](const Replacement& a, const Replacement& b) { return a.span.begin < b.span.begin; });
    const QByteArray& text = document.text();
    const qsizetype begin = replacements.first().span.begin;
    qsizetype at = begin;
    QByteArray inserted;
    for (const Replacement& replacement : replacements) {
        inserted += text.sliced(at, replacement.span.begin - at) + replacement.text;
        at = replacement.span.end;
    }
    return Splice{begin, text.sliced(begin, at - begin), inserted}.trimmed();
}

} // namespace espalier::profiles
