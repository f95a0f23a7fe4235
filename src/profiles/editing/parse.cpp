#include "profiles/editing/parse.h"

#include "plist/text_position.h"
#include "profiles/editing/leaf_text.h"
#include "profiles/editing/origin.h"

namespace espalier::profiles {

namespace {

// Entities are decoded one leaf at a time, so their number needs no limit of its own.
const plist::Limits limits{largestText, 64, mostElements, largestText, plist::DuplicateKeys::Keep};

class Builder final : public plist::XmlEvents {
public:
    explicit Builder(QByteArrayView text) : m_text(text) { m_open.reserve(limits.maxDepth + 2); }

    void openContainer(Kind kind) { m_open.push_back({kind, noNode, false, {}}); }

    void start(QByteArrayView element, qsizetype tag, qsizetype content, bool empty) override
    {
        if (element == "plist") {
            m_open.push_back({std::nullopt, noNode, false, {}});
            if (empty) {
                closePlist(tag);
            }
        } else if (element == "key") {
            startKey(tag, content);
            if (empty) {
                endKey(content);
            }
        } else {
            startValue(element, tag, content);
            if (empty) {
                m_tree.nodes.back().selfClosing = true;
                endValue(content, content);
            }
        }
    }

    void end(qsizetype tag, qsizetype after) override
    {
        if (m_inKey) {
            endKey(tag);
        } else if (!m_open.back().kind) {
            closePlist(tag);
        } else {
            endValue(tag, after);
        }
    }

    void failed(qsizetype offset, ErrorCode code, const QString& what) override
    {
        m_scanFailure = ParseFailure{offset, 0, code, std::nullopt, what};
    }

    ParsedTree finished()
    {
        if (m_scanFailure) {
            report(*m_scanFailure);
        } else if (m_open.size() == 1 && m_open.back().hasKey) { // of content
            noValue(m_open.back().key);
        }
        return std::move(m_tree);
    }

private:
    struct Key {
        qsizetype tag = 0;
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    static constexpr size_t noNode = ~size_t(0);
    struct Open {
        std::optional<Kind> kind; // none: <plist>
        size_t node = noNode;
        bool hasKey = false; // and so wants a value
        Key key;
        int values = 0;
    };

    void report(ParseFailure failure)
    {
        if (m_tree.failures.size() < mostFailures) {
            m_tree.failures.push_back(std::move(failure));
        }
    }

    void refuse(qsizetype offset, const QString& what)
    {
        report({offset, 0, ErrorCode::InvalidInput, std::nullopt, what});
    }

    void noValue(const Key& key)
    {
        refuse(key.tag, QStringLiteral("the key '%1' has no value")
                            .arg(plist::shown(m_text.sliced(key.begin, key.end - key.begin))));
    }

    void startKey(qsizetype tag, qsizetype content)
    {
        Open& dict = m_open.back();
        if (dict.kind != Kind::Dict) {
            refuse(tag, QStringLiteral("<key> has no place here"));
        } else if (dict.hasKey) {
            noValue(dict.key);
        }
        dict.hasKey = dict.kind == Kind::Dict;
        dict.key = {tag, content, content};
        m_inKey = true;
    }

    void endKey(qsizetype tag)
    {
        m_open.back().key.end = tag;
        m_inKey = false;
    }

    void startValue(QByteArrayView element, qsizetype tag, qsizetype content)
    {
        ParsedNode node;
        node.kind = kindOfElement(element).value_or(Kind::String); // the scanner lets no others pass
        node.isTrue = element == "true";
        node.begin = tag;
        node.element = tag;
        node.contentBegin = content;
        Open& around = m_open.back();
        if (around.kind == Kind::Dict) {
            if (around.hasKey) {
                node.begin = around.key.tag;
                node.keyBegin = around.key.begin;
                node.keyEnd = around.key.end;
                around.hasKey = false;
            } else {
                refuse(tag, QStringLiteral("a <key> is missing before this value"));
            }
        } else if (!around.kind && around.values > 0) {
            refuse(tag, QStringLiteral("<plist> holds more than one value"));
        }
        ++around.values;
        m_open.push_back({node.kind, m_tree.nodes.size(), false, {}});
        m_tree.nodes.push_back(node);
    }

    void endValue(qsizetype contentEnd, qsizetype after)
    {
        const Open closed = m_open.back();
        m_open.pop_back();
        if (closed.hasKey) {
            noValue(closed.key);
        }
        ParsedNode& node = m_tree.nodes[closed.node];
        node.contentEnd = contentEnd;
        node.end = after;
        node.descendants = static_cast<int>(m_tree.nodes.size() - closed.node - 1);
        if (node.kind != Kind::Dict && node.kind != Kind::Array && node.kind != Kind::String) {
            checkLeaf(node);
        }
    }

    void checkLeaf(const ParsedNode& node)
    {
        const QByteArrayView content = m_text.sliced(node.contentBegin, node.contentEnd - node.contentBegin);
        const QByteArray decoded = decodedText(content);
        if (!isWellFormed(node.kind, decoded)) {
            report({node.contentBegin, content.size(), ErrorCode::InvalidInput, node.kind,
                    QStringLiteral("'%1' is not %2").arg(plist::shown(decoded), describedKind(node.kind))});
        }
    }

    void closePlist(qsizetype tag)
    {
        if (m_open.back().values == 0) {
            refuse(tag, QStringLiteral("<plist> is empty"));
        }
        m_open.pop_back();
    }

    const QByteArrayView m_text;
    ParsedTree m_tree;
    std::optional<ParseFailure> m_scanFailure;
    std::vector<Open> m_open;
    bool m_inKey = false;
};

} // namespace

ParsedTree parseText(const QByteArray& text, const plist::XmlDialect& dialect)
{
    Builder builder(text);
    static_cast<void>(plist::scanXml(text, limits, dialect, builder)); // failures come as events
    return builder.finished();
}

ParsedTree parseContent(QByteArrayView content, Kind container, int depth)
{
    Builder builder(content);
    builder.openContainer(container);
    static_cast<void>(plist::scanXmlContent(content, elementOf(container), depth, limits, builder));
    return builder.finished();
}

bool mayGoOn(QByteArrayView rest, const std::vector<Kind>& around)
{
    std::vector<QByteArrayView> open{"plist"};
    for (const Kind kind : around) {
        open.push_back(elementOf(kind));
    }
    return plist::scanXmlRest(rest, open, limits).has_value();
}

} // namespace espalier::profiles
