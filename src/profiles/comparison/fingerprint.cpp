#include "profiles/comparison/fingerprint.h"

namespace espalier::profiles {

namespace {

QByteArray sized(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size()) + ':' + bytes;
}

QByteArray ofLeaf(const EditableDocument& document, NodeId node)
{
    const plist::Value value = document.value(node);
    return std::visit(
        [&](const auto& one) -> QByteArray {
            using T = std::decay_t<decltype(one)>;
            if constexpr (std::is_same_v<T, bool>) {
                return one ? "t" : "f";
            } else if constexpr (std::is_same_v<T, qint64> || std::is_same_v<T, quint64>) {
                return 'i' + QByteArray::number(one);
            } else if constexpr (std::is_same_v<T, double>) {
                // An integer that no type holds comes as a real; its digits tell it apart.
                return document.kind(node) == Kind::Integer ? 'i' + document.spelling(node).toUtf8()
                                                            : 'r' + QByteArray::number(one, 'g', 17);
            } else if constexpr (std::is_same_v<T, QString>) {
                return 's' + one.toUtf8();
            } else if constexpr (std::is_same_v<T, QByteArray>) {
                return 'd' + one;
            } else if constexpr (std::is_same_v<T, plist::Date>) {
                return '@' + QByteArray::number(one.ms);
            } else {
                return {};
            }
        },
        value.variant());
}

} // namespace

QByteArray fingerprint(const EditableDocument& document, NodeId node)
{
    const Kind kind = document.kind(node);
    if (kind != Kind::Dict && kind != Kind::Array) {
        return ofLeaf(document, node);
    }
    QByteArrayList parts;
    for (const NodeId child : document.children(node)) {
        const QByteArray value = fingerprint(document, child);
        parts.append(kind == Kind::Dict ? sized(document.key(child).toUtf8()) + sized(value) : sized(value));
    }
    if (kind == Kind::Dict) {
        std::stable_sort(parts.begin(), parts.end());
    }
    return (kind == Kind::Dict ? "{" : "[") + parts.join();
}

Parts partsOf(const EditableDocument& document, NodeId node)
{
    Parts parts;
    for (const NodeId child : document.children(node)) {
        ++parts[sized(document.key(child).toUtf8()) + fingerprint(document, child)];
    }
    return parts;
}

double likeness(const Parts& some, const Parts& others)
{
    int common = 0;
    int all = 0;
    for (auto part = some.begin(); part != some.end(); ++part) {
        common += std::min(part.value(), others.value(part.key()));
        all += part.value();
    }
    int more = 0;
    for (const int count : others) {
        more += count;
    }
    return std::max(all, more) == 0 ? 1.0 : double(common) / std::max(all, more);
}

} // namespace espalier::profiles
