#include "profiles/variables/variables.h"

#include "profiles/editing/edits.h"
#include "profiles/variables/tokens.h"

namespace espalier::profiles {

namespace {

const QLatin1String customFamily("custom.");

// Without decoding every string: a brace is written as one, or as a character reference.
bool mayHoldVariables(QByteArrayView written)
{
    return written.contains('{') || written.contains("&#");
}

template <class Visit> void eachString(const EditableDocument& document, NodeId node, const Visit& visit)
{
    if (document.kind(node) == Kind::String) {
        if (mayHoldVariables(document.textOf(document.contentSpan(node)))) {
            visit(node);
        }
        return;
    }
    for (const NodeId child : document.children(node)) {
        eachString(document, child, visit);
    }
}

VariableUse useOf(const EditableDocument& document, NodeId node, const VariableToken& token)
{
    return {node, document.path(node), token.begin, token.length, token.name, isVariableName(token.name)};
}

bool isSameSequence(const QList<VariableToken>& some, const QList<VariableToken>& others)
{
    return std::equal(
        some.begin(), some.end(), others.begin(), others.end(),
        [](const VariableToken& a, const VariableToken& b) { return a.name == b.name && a.escaped == b.escaped; });
}

class Rendering {
public:
    Rendering(const EditableDocument& document, const VariableValues& values) : m_document(document), m_values(values)
    {
    }

    Result<Rendered> run()
    {
        if (!m_document.isBroken() && mayHoldVariables(m_document.text())) {
            Result<> done;
            eachString(m_document, m_document.root(), [&](NodeId node) {
                if (done) {
                    done = take(node);
                }
            });
            TRY(done);
        }
        Rendered rendered{m_document, std::move(m_missing)};
        if (!m_replacements.isEmpty()) {
            TRY(rendered.document.apply(spliceOf(m_document, std::move(m_replacements))));
        }
        return rendered;
    }

private:
    // What stands in the token's place; nothing when its value is missing.
    [[nodiscard]] Result<std::optional<QString>> insteadOf(NodeId node, const VariableToken& token)
    {
        if (token.escaped) {
            return std::optional(QStringLiteral("%{%1}").arg(token.name));
        }
        const QString value = isVariableName(token.name) ? m_values.value(token.name) : QString();
        if (value.isEmpty()) {
            m_missing.append(useOf(m_document, node, token));
            return std::optional<QString>();
        }
        TRY(within(escapedText(value, {}), QStringLiteral("the value of %1").arg(token.name)));
        return std::optional(value);
    }

    [[nodiscard]] Result<> take(NodeId node)
    {
        const QString text = *m_document.value(node).as<QString>();
        const QList<VariableToken> tokens = variableTokens(text);
        QList<std::optional<QString>> instead;
        for (const VariableToken& token : tokens) {
            instead.append(TRY(insteadOf(node, token)));
        }
        if (std::none_of(instead.begin(), instead.end(), [](const auto& one) { return one.has_value(); })) {
            return {};
        }
        const Span span = m_document.contentSpan(node);
        const QString written = QString::fromUtf8(m_document.textOf(span));
        const QList<VariableToken> inWritten = variableTokens(written);
        // Only the variables themselves are touched where they are written as they read; a string with comments,
        // CDATA or references among them is written anew.
        if (!written.contains(u'<') && isSameSequence(tokens, inWritten)) {
            for (qsizetype i = 0; i < tokens.size(); ++i) {
                if (instead[i]) {
                    const auto bytes = [&](qsizetype characters) {
                        return span.begin + QStringView(written).first(characters).toUtf8().size();
                    };
                    const VariableToken& at = inWritten[i];
                    m_replacements.append(
                        {{bytes(at.begin), bytes(at.begin + at.length)}, TRY(escapedText(*instead[i], {}))});
                }
            }
            return {};
        }
        m_replacements.append({span, TRY(escapedText(replaced(text, tokens, instead), {}))});
        return {};
    }

    static QString replaced(QString text, const QList<VariableToken>& tokens,
                            const QList<std::optional<QString>>& instead)
    {
        for (qsizetype i = tokens.size() - 1; i >= 0; --i) {
            if (instead[i]) {
                text.replace(tokens[i].begin, tokens[i].length, *instead[i]);
            }
        }
        return text;
    }

    const EditableDocument& m_document;
    const VariableValues& m_values;
    QList<Replacement> m_replacements;
    QList<VariableUse> m_missing;
};

} // namespace

const QStringList& variableNames()
{
    static const QStringList names{QStringLiteral("device.serial"), QStringLiteral("device.udid"),
                                   QStringLiteral("device.name"),   QStringLiteral("device.model"),
                                   QStringLiteral("device.os"),     QStringLiteral("device.asset_tag"),
                                   QStringLiteral("owner.name"),    QStringLiteral("owner.email")};
    return names;
}

bool isVariableName(const QString& name)
{
    return variableNames().contains(name) || (name.startsWith(customFamily) && name.size() > customFamily.size());
}

QList<VariableUse> variablesIn(const EditableDocument& document, NodeId string)
{
    QList<VariableUse> uses;
    const plist::Value value = document.value(string);
    const auto* text = value.as<QString>();
    for (const VariableToken& token : text != nullptr ? variableTokens(*text) : QList<VariableToken>()) {
        if (!token.escaped) {
            uses.append(useOf(document, string, token));
        }
    }
    return uses;
}

QList<VariableUse> variablesIn(const EditableDocument& document)
{
    QList<VariableUse> uses;
    if (!document.isBroken() && mayHoldVariables(document.text())) {
        eachString(document, document.root(), [&](NodeId node) { uses += variablesIn(document, node); });
    }
    return uses;
}

bool hasVariables(QStringView text)
{
    return !variableTokens(text).isEmpty();
}

Result<Rendered> render(const EditableDocument& document, const VariableValues& values)
{
    return Rendering(document, values).run();
}

} // namespace espalier::profiles
