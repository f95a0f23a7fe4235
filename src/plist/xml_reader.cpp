#include "plist/reader.h"
#include "plist/text_position.h"
#include "plist/value_syntax.h"
#include "plist/xml_scan.h"

#include <QSet>

#include <pugixml.hpp>

namespace espalier::plist {

namespace {

class Builder {
public:
    Builder(QByteArrayView source, DuplicateKeys duplicateKeys) : m_source(source), m_duplicateKeys(duplicateKeys) {}

    Result<Value> top(const pugi::xml_node& plist) const
    {
        const pugi::xml_node first = nextElement(plist.first_child());
        if (!first) {
            return failAt(plist, QStringLiteral("<plist> is empty"));
        }
        if (const auto second = nextElement(first.next_sibling())) {
            return failAt(second, QStringLiteral("<plist> holds more than one value"));
        }
        return value(first);
    }

private:
    static pugi::xml_node nextElement(pugi::xml_node node)
    {
        while (node && node.type() != pugi::node_element) {
            node = node.next_sibling();
        }
        return node;
    }

    [[nodiscard]] Failure failAt(const pugi::xml_node& node, const QString& what) const
    {
        return plist::failAt(m_source, std::max<qsizetype>(0, node.offset_debug() - 1), what);
    }

    // Text may come in pieces: around comments and in CDATA sections.
    static QByteArray text(const pugi::xml_node& leaf)
    {
        QByteArray whole;
        for (const pugi::xml_node piece : leaf.children()) {
            whole.append(piece.value());
        }
        return whole;
    }

    Result<Value> value(const pugi::xml_node& node) const
    {
        const QByteArrayView name(node.name());
        if (name == "dict") {
            return dict(node);
        }
        if (name == "array") {
            Array array;
            for (auto child = nextElement(node.first_child()); child; child = nextElement(child.next_sibling())) {
                array.push_back(TRY(value(child)));
            }
            return Value(std::move(array));
        }
        return leafValue(node, name);
    }

    Result<Value> leafValue(const pugi::xml_node& node, QByteArrayView name) const
    {
        const QByteArray content = text(node);
        const auto bad = [&](const char* kind) {
            return failAt(node, QStringLiteral("'%1' is not %2").arg(shown(content), QLatin1String(kind)));
        };
        if (name == "string") {
            return Value(QString::fromUtf8(content));
        }
        if (name == "integer") {
            const auto integer = parseInteger(content);
            return integer ? Result<Value>(*integer) : bad("an integer");
        }
        if (name == "real") {
            const auto real = parseReal(content);
            return real ? Result<Value>(*real) : bad("a real number");
        }
        if (name == "date") {
            const auto date = parseDate(content);
            return date ? Result<Value>(*date) : bad("a date (YYYY-MM-DDTHH:MM:SSZ)");
        }
        if (name == "data") {
            auto data = parseBase64(content);
            return data ? Result<Value>(std::move(*data)) : bad("base64");
        }
        if (name == "true" || name == "false") {
            return content.isEmpty() ? Result<Value>(name == "true") : bad("empty, as it must be here");
        }
        return failAt(node, QStringLiteral("<%1> has no place here").arg(shown(name)));
    }

    Result<Value> dict(const pugi::xml_node& node) const
    {
        Dict dict;
        QSet<QString> seen;
        for (auto child = nextElement(node.first_child()); child; child = nextElement(child.next_sibling())) {
            if (QByteArrayView(child.name()) != "key") {
                return failAt(child, QStringLiteral("a <key> is missing before this value"));
            }
            const QString key = QString::fromUtf8(text(child));
            if (m_duplicateKeys == DuplicateKeys::Refuse) {
                if (seen.contains(key)) {
                    return failAt(child, QStringLiteral("the key '%1' occurs twice").arg(shown(key.toUtf8())));
                }
                seen.insert(key);
            }
            const pugi::xml_node held = nextElement(child.next_sibling());
            if (!held || QByteArrayView(held.name()) == "key") {
                return failAt(child, QStringLiteral("the key '%1' has no value").arg(shown(key.toUtf8())));
            }
            dict.append(key, TRY(value(held)));
            child = held;
        }
        return Value(std::move(dict));
    }

    QByteArrayView m_source;
    DuplicateKeys m_duplicateKeys;
};

} // namespace

Result<Value> readXml(QByteArrayView bytes, const Limits& limits)
{
    TRY(scanXml(bytes, limits));
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    }
    pugi::xml_document document;
    constexpr unsigned options = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_ws_pcdata;
    const auto parsed =
        document.load_buffer(bytes.data(), static_cast<size_t>(bytes.size()), options, pugi::encoding_utf8);
    if (!parsed) {
        return failAt(bytes, parsed.offset, QString::fromLatin1(parsed.description()));
    }
    return Builder(bytes, limits.duplicateKeys).top(document.document_element());
}

Result<Dict> readXmlDict(QByteArrayView bytes, const Limits& limits)
{
    Value value = TRY(readXml(bytes, limits));
    Dict* dict = value.as<Dict>();
    if (!dict) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the property list is not a dictionary"));
    }
    return std::move(*dict);
}

bool isBinary(QByteArrayView bytes)
{
    return bytes.startsWith("bplist");
}

Result<Value> read(QByteArrayView bytes, const Limits& limits)
{
    return isBinary(bytes) ? readBinary(bytes, limits) : readXml(bytes, limits);
}

} // namespace espalier::plist
