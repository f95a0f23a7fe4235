#include "inventory/query/parser.h"

#include "inventory/query/lexer.h"
#include "inventory/query/values.h"

#include <algorithm>

namespace espalier::inventory::query {

namespace {

using Kind = Token::Kind;

#define PARSE(name, ...)                             \
    auto name##Parsed = (__VA_ARGS__);               \
    if (!name##Parsed) {                             \
        return tl::unexpected(name##Parsed.error()); \
    }                                                \
    auto& name = *name##Parsed

QStringList columnNames()
{
    QStringList names;
    for (const Column& column : columns()) {
        names.append(QString::fromLatin1(column.name));
    }
    return names;
}

class Parser {
public:
    Parser(QString text, QList<Token> tokens) : m_text(std::move(text)), m_tokens(std::move(tokens)) {}

    Parsed<Node> whole()
    {
        PARSE(root, chain(Node::Kind::Or, 0));
        if (now().kind != Kind::End) {
            return problem("unexpected", now(), {QStringLiteral("and"), QStringLiteral("or")}, m_hint);
        }
        return std::move(root);
    }

private:
    [[nodiscard]] const Token& now() const { return m_tokens[m_at]; }
    Token take() { return m_tokens[m_at].kind == Kind::End ? m_tokens[m_at] : m_tokens[m_at++]; }

    static tl::unexpected<Problem> problem(const char* kind, const Token& at, QStringList expected = {},
                                           QString suggestion = {})
    {
        return tl::unexpected(Problem{QString::fromLatin1(kind), at.begin, at.length, at.text, std::move(expected),
                                      std::move(suggestion)});
    }

    // An Or of Ands.
    Parsed<Node> chain(Node::Kind kind, int depth)
    {
        const auto word = kind == Node::Kind::Or ? QLatin1String("or") : QLatin1String("and");
        const auto part = [&] { return kind == Node::Kind::Or ? chain(Node::Kind::And, depth) : single(depth); };
        PARSE(first, part());
        if (!now().isWord(word)) {
            return std::move(first);
        }
        Node all;
        all.kind = kind;
        all.children.push_back(std::move(first));
        while (now().isWord(word)) {
            take();
            PARSE(next, part());
            all.children.push_back(std::move(next));
        }
        all.begin = all.children.front().begin;
        all.length = all.children.back().begin + all.children.back().length - all.begin;
        return all;
    }

    Parsed<Node> single(int depth)
    {
        if (depth >= deepestQuery) {
            return problem("too-deep", now());
        }
        const Token first = now();
        if (first.isWord(QLatin1String("not"))) {
            take();
            Node node;
            node.kind = Node::Kind::Not;
            PARSE(child, single(depth + 1));
            node.children.push_back(std::move(child));
            return spanned(std::move(node), first);
        }
        if (first.kind == Kind::Open) {
            take();
            PARSE(inside, chain(Node::Kind::Or, depth + 1));
            if (now().kind != Kind::Close) {
                return now().kind == Kind::End
                           ? problem("unclosed-parenthesis", first, {QStringLiteral(")")})
                           : problem("unexpected", now(),
                                     {QStringLiteral("and"), QStringLiteral("or"), QStringLiteral(")")}, m_hint);
            }
            take();
            return std::move(inside);
        }
        if (first.kind == Kind::Text) {
            take();
            Node node;
            node.kind = Node::Kind::Text;
            node.text = first.text;
            return spanned(std::move(node), first);
        }
        if (first.kind == Kind::Word) {
            return term();
        }
        return problem(first.kind == Kind::End ? "expected-value" : "unexpected", first,
                       {QStringLiteral("column"), QStringLiteral("not"), QStringLiteral("(")});
    }

    Node spanned(Node node, const Token& first) const
    {
        const Token& last = m_tokens[m_at - 1];
        node.begin = first.begin;
        node.length = last.begin + last.length - first.begin;
        return node;
    }

    Parsed<Node> term()
    {
        const Token first = take();
        const Column* column = columnNamed(first.text);
        if (column == nullptr) {
            const QString near = nearest(first.text, columnNames());
            // A word that something is compared with was meant as a column; alone it may be one to look for.
            const QString asText = now().kind == Token::Kind::Symbol ? QString() : inQuotes(first.text);
            return problem("unknown-column", first, {QStringLiteral("column")}, near.isEmpty() ? asText : near);
        }
        if (++m_terms > mostTerms) {
            return problem("too-long", first);
        }
        Node node;
        node.kind = Node::Kind::Term;
        node.term.column = column;
        if (takesName(*column)) {
            PARSE(name, nameOf(first));
            node.term.name = name;
        }
        PARSE(negated, comparison(node.term, first));
        node = spanned(std::move(node), first);
        if (!negated) {
            return node;
        }
        Node opposite;
        opposite.kind = Node::Kind::Not;
        opposite.begin = node.begin;
        opposite.length = node.length;
        opposite.children.push_back(std::move(node));
        return opposite;
    }

    Parsed<QString> nameOf(const Token& column)
    {
        const auto hint = QStringLiteral("%1(\"…\")").arg(column.text);
        if (now().kind != Kind::Open) {
            return problem("expected-name", now(), {QStringLiteral("(")}, hint);
        }
        const Token open = take();
        if (now().kind != Kind::Text && now().kind != Kind::Word) {
            return problem("expected-name", now(), {QStringLiteral("text")}, hint);
        }
        const Token name = take();
        if (name.text.trimmed().isEmpty()) {
            return problem("expected-name", name, {QStringLiteral("text")}, hint);
        }
        if (now().kind != Kind::Close) {
            return problem(now().kind == Kind::End ? "unclosed-parenthesis" : "unexpected",
                           now().kind == Kind::End ? open : now(), {QStringLiteral(")")});
        }
        take();
        return name.text;
    }

    // True: the opposite of it is meant ("is not set").
    Parsed<bool> comparison(Term& term, const Token& column)
    {
        const Token next = now();
        if (next.kind == Kind::Symbol) {
            static const QList<Operator> signs{Operator::Equal,       Operator::NotEqual, Operator::Less,
                                               Operator::LessOrEqual, Operator::Greater,  Operator::GreaterOrEqual,
                                               Operator::Contains};
            take();
            const auto found =
                std::find_if(signs.begin(), signs.end(), [&](Operator s) { return symbol(s) == next.text; });
            term.op = found != signs.end() ? *found : Operator::Equal;
            return oneValue(term, next);
        }
        const bool isNotIn = next.isWord(QLatin1String("not")) && m_tokens[m_at + 1].isWord(QLatin1String("in"));
        if (isNotIn || next.isWord(QLatin1String("in"))) {
            m_at += isNotIn ? 2 : 1;
            term.op = Operator::In;
            if (!allows(*term.column, term.op)) {
                return problem("wrong-operator", next, operatorsOf(*term.column));
            }
            PARSE(done, list(term));
            return done && isNotIn;
        }
        if (next.isWord(QLatin1String("is"))) {
            take();
            const bool isNot = now().isWord(QLatin1String("not"));
            if (isNot) {
                take();
            }
            const bool isSet = now().isWord(QLatin1String("set"));
            if (!isSet && !now().isWord(QLatin1String("empty"))) {
                return problem("expected-value", now(), {QStringLiteral("set"), QStringLiteral("empty")},
                               nearest(now().text, {QStringLiteral("set"), QStringLiteral("empty")}));
            }
            take();
            term.op = isSet ? Operator::Set : Operator::Empty;
            return isNot;
        }
        const bool standsAlone = term.column->type == Type::Bool || term.column->source == Source::App ||
                                 term.column->source == Source::Certificate;
        if (standsAlone) {
            term.op = Operator::Set;
            if (term.column->type == Type::Bool) {
                term.op = Operator::Equal;
                term.values = {*readValue(*term.column, QStringLiteral("yes"))};
            }
            return false;
        }
        const QString words =
            m_text.mid(column.begin, next.kind == Kind::Word ? next.begin + next.length - column.begin : column.length);
        return problem("expected-operator", next, operatorsOf(*term.column),
                       next.kind == Kind::Word ? inQuotes(words) : QString());
    }

    Parsed<bool> oneValue(Term& term, const Token& sign)
    {
        if (!allows(*term.column, term.op)) {
            return problem("wrong-operator", sign, operatorsOf(*term.column));
        }
        const Token written = now();
        PARSE(value, takeValue(term));
        const bool isEquality = term.op == Operator::Equal || term.op == Operator::NotEqual;
        if (isEquality && value.isDuration) {
            return problem("wrong-operator", sign,
                           {QStringLiteral("<"), QStringLiteral("<="), QStringLiteral(">"), QStringLiteral(">=")});
        }
        term.values = {value};
        // "MacBook Pro" without quotes: what would have been right.
        m_hint = now().kind == Kind::Word
                     ? inQuotes(m_text.mid(written.begin, now().begin + now().length - written.begin))
                     : QString();
        return false;
    }

    Parsed<bool> list(Term& term)
    {
        if (now().kind != Kind::Open) {
            return problem("expected-value", now(), {QStringLiteral("(")});
        }
        const Token open = take();
        for (;;) {
            PARSE(value, takeValue(term));
            term.values.append(value);
            if (term.values.size() > mostTerms) {
                return problem("too-long", now());
            }
            const Token next = take();
            if (next.kind == Kind::Close) {
                return true;
            }
            if (next.kind == Kind::End) {
                return problem("unclosed-parenthesis", open, {QStringLiteral(","), QStringLiteral(")")});
            }
            if (next.kind != Kind::Comma) {
                return problem("unexpected", next, {QStringLiteral(","), QStringLiteral(")")});
            }
        }
    }

    Parsed<Value> takeValue(const Term& term)
    {
        const Token written = now();
        if (written.kind != Kind::Word && written.kind != Kind::Text) {
            return problem("expected-value", written, expectedValues(*term.column));
        }
        auto value = readValue(*term.column, written.text);
        if (!value) {
            return problem("bad-value", written, expectedValues(*term.column),
                           nearest(written.text, choicesOf(*term.column)));
        }
        take();
        return *value;
    }

    const QString m_text;
    const QList<Token> m_tokens;
    qsizetype m_at = 0;
    int m_terms = 0;
    QString m_hint; // for what stands where nothing more is expected
};

// Words without anything of the grammar in them are looked for as they are. (A lone "supervised" is a question.)
bool isFreeText(const QList<Token>& all)
{
    bool hasWords = false; // a lone bracket looks for nothing: it is the beginning of a query
    bool asks = false;
    bool isJoined = all.size() == 2;
    bool onlyParts = true; // yes-or-no columns and quoted texts, joined by and, or and not
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Token& token = all[i];
        if (token.kind == Kind::Symbol) {
            return false;
        }
        hasWords = hasWords || token.kind == Kind::Word || token.kind == Kind::Text;
        if (token.kind != Kind::Word) {
            asks = asks || token.kind == Kind::Text;
            continue;
        }
        const Token& next = all[i + 1];
        const Column* column = columnNamed(token.text);
        if (column != nullptr && (next.kind == Kind::Open || next.isWord(QLatin1String("is")))) {
            return false;
        }
        const bool isIn = next.isWord(QLatin1String("in")) ||
                          (next.isWord(QLatin1String("not")) && all[i + 2].isWord(QLatin1String("in")));
        if (column != nullptr && isIn) {
            return false;
        }
        const bool joins = token.isWord(QLatin1String("and")) || token.isWord(QLatin1String("or")) ||
                           token.isWord(QLatin1String("not"));
        const bool isYesOrNo = column != nullptr && column->type == Type::Bool;
        isJoined = isJoined || joins;
        asks = asks || isYesOrNo;
        onlyParts = onlyParts && (joins || isYesOrNo);
    }
    return hasWords && !(asks && onlyParts && isJoined);
}

} // namespace

Parsed<Query> parse(const QString& text)
{
    Query query;
    query.text = text;
    const auto found = tokens(text);
    const bool unreadable = !found && found.error().kind == QLatin1String("unclosed-text");
    // 27" is a screen, not the beginning of something.
    const bool plainText = unreadable && !text.contains(u'=') && !text.contains(u'<') && !text.contains(u'>') &&
                           !text.contains(u'~') && !text.contains(u'(');
    if (!found && !plainText) {
        return tl::unexpected(found.error());
    }
    if (found && found->size() == 1) {
        return query;
    }
    if (plainText || isFreeText(*found)) {
        query.isFreeText = true;
        Node words;
        words.kind = Node::Kind::And;
        // Quotes keep words together.
        const QStringList each = plainText ? text.simplified().split(u' ', Qt::SkipEmptyParts) : QStringList();
        for (const QString& word : each.mid(0, 8)) {
            Node node;
            node.kind = Node::Kind::Text;
            node.text = word;
            words.children.push_back(std::move(node));
        }
        for (qsizetype i = 0; !plainText && i + 1 < found->size() && words.children.size() < 8; ++i) {
            if (found->at(i).kind != Kind::Word && found->at(i).kind != Kind::Text) {
                continue;
            }
            Node node;
            node.kind = Node::Kind::Text;
            node.text = found->at(i).text;
            node.begin = found->at(i).begin;
            node.length = found->at(i).length;
            words.children.push_back(std::move(node));
        }
        query.root = std::move(words);
        return query;
    }
    PARSE(root, Parser(text, *found).whole());
    query.root = std::move(root);
    return query;
}

Result<Query> parsed(const QString& text)
{
    auto query = parse(text);
    if (!query) {
        return Failure(errorOf(query.error()));
    }
    return std::move(*query);
}

} // namespace espalier::inventory::query
