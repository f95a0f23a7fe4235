#include "inventory/query/lexer.h"

#include <algorithm>

namespace espalier::inventory::query {

namespace {

bool isSign(QChar sign)
{
    return QStringView(u"=<>~").contains(sign);
}

bool isOpeningQuote(QChar sign)
{
    return sign == u'"' || sign == u'“' || sign == u'„';
}

bool closes(QChar opening, QChar sign)
{
    return opening == u'"' ? sign == u'"' : sign == u'”' || sign == u'“' || sign == u'"';
}

bool endsWord(const QString& query, qsizetype begin, qsizetype at)
{
    const QChar sign = query[at];
    if (sign == u',') {
        // iPhone15,2 is one word, (17.4,17.5) are two.
        const bool between = at > begin && at + 1 < query.size() && query[at - 1].isDigit() && query[at + 1].isDigit();
        const QStringView word = QStringView(query).sliced(begin, at - begin);
        return !between || std::none_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    }
    return sign.isSpace() || sign == u'(' || sign == u')' || isSign(sign) || isOpeningQuote(sign) ||
           (sign == u'!' && at + 1 < query.size() && query[at + 1] == u'=');
}

Parsed<Token> textFrom(const QString& query, qsizetype begin)
{
    Token token{Token::Kind::Text, QLatin1String(""), begin, 0};
    for (qsizetype at = begin + 1; at < query.size(); ++at) {
        if (query[at] == u'\\' && at + 1 < query.size()) {
            token.text += query[++at];
        } else if (closes(query[begin], query[at])) {
            token.length = at + 1 - begin;
            return token;
        } else {
            token.text += query[at];
        }
    }
    return tl::unexpected(Problem{
        QStringLiteral("unclosed-text"), begin, query.size() - begin, query.mid(begin), {QStringLiteral("\"")}, {}});
}

} // namespace

Parsed<QList<Token>> tokens(const QString& query)
{
    if (query.size() > longestQuery) {
        return tl::unexpected(
            Problem{QStringLiteral("too-long"), longestQuery, query.size() - longestQuery, {}, {}, {}});
    }
    QList<Token> found;
    for (qsizetype at = 0; at < query.size();) {
        const QChar sign = query[at];
        const auto single = [&](Token::Kind kind) { found.append({kind, sign, at, 1}); };
        if (sign.isSpace()) {
            ++at;
            continue;
        }
        if (sign == u'(') {
            single(Token::Kind::Open);
        } else if (sign == u')') {
            single(Token::Kind::Close);
        } else if (sign == u',') {
            single(Token::Kind::Comma);
        } else if (isOpeningQuote(sign)) {
            auto text = textFrom(query, at);
            if (!text) {
                return tl::unexpected(text.error());
            }
            found.append(*text);
        } else if (isSign(sign) || (sign == u'!' && at + 1 < query.size() && query[at + 1] == u'=')) {
            const bool isLong = (sign == u'<' || sign == u'>' || sign == u'!') && query.mid(at + 1, 1) == u"=";
            found.append({Token::Kind::Symbol, query.mid(at, isLong ? 2 : 1), at, isLong ? 2 : 1});
        } else {
            qsizetype end = at + 1;
            while (end < query.size() && !endsWord(query, at, end)) {
                ++end;
            }
            found.append({Token::Kind::Word, query.mid(at, end - at), at, end - at});
        }
        at = found.last().begin + found.last().length;
    }
    found.append({Token::Kind::End, {}, query.size(), 0});
    return found;
}

QString inQuotes(const QString& value)
{
    QString text = value;
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + text + u'"';
}

QString quoted(const QString& value)
{
    const bool plain = !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"._-@+").contains(c);
    });
    const QString lower = value.toLower();
    const bool isKeyword = lower == u"and" || lower == u"or" || lower == u"not" || lower == u"in" || lower == u"is";
    return plain && !isKeyword ? value : inQuotes(value);
}

} // namespace espalier::inventory::query
