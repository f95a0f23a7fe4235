#include "inventory/query/completion.h"

#include "inventory/query/lexer.h"
#include "inventory/query/values.h"

namespace espalier::inventory::query {

namespace {

// What is expected next, token by token; what doesn't fit leaves it as it is.
class Reader {
public:
    enum class State { Single, Operator, NameOpen, Name, NameClose, Value, InOpen, InValue, InNext, Is, IsNot, After };

    void read(const Token& token)
    {
        switch (m_state) {
        case State::Single:
            readSingle(token);
            break;
        case State::NameOpen:
            m_state = token.kind == Token::Kind::Open ? State::Name : m_state;
            break;
        case State::Name:
            m_name = token.text;
            m_state = State::NameClose;
            break;
        case State::NameClose:
            m_state = token.kind == Token::Kind::Close ? State::Operator : m_state;
            break;
        case State::Operator:
            readOperator(token);
            break;
        case State::Value:
            m_state = State::After;
            break;
        case State::InOpen:
            m_state = token.kind == Token::Kind::Open ? State::InValue : m_state;
            break;
        case State::InValue:
            m_state = State::InNext;
            break;
        case State::InNext:
            m_state = token.kind == Token::Kind::Comma ? State::InValue : State::After;
            break;
        case State::Is:
            m_state = token.isWord(QLatin1String("not")) ? State::IsNot : State::After;
            break;
        case State::IsNot:
            m_state = State::After;
            break;
        case State::After:
            if (token.isWord(QLatin1String("and")) || token.isWord(QLatin1String("or"))) {
                m_state = State::Single;
            }
            break;
        }
    }

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Column* column() const { return m_column; }
    [[nodiscard]] const QString& name() const { return m_name; }

private:
    void readSingle(const Token& token)
    {
        if (token.kind == Token::Kind::Text) {
            m_state = State::After;
        } else if (const Column* column = columnNamed(token.text); column && token.kind == Token::Kind::Word) {
            m_column = column;
            m_name.clear();
            m_state = takesName(*column) ? State::NameOpen : State::Operator;
        }
    }
    void readOperator(const Token& token)
    {
        if (token.kind == Token::Kind::Symbol) {
            m_state = State::Value;
        } else if (token.isWord(QLatin1String("in"))) {
            m_state = State::InOpen;
        } else if (token.isWord(QLatin1String("is"))) {
            m_state = State::Is;
        } else if (token.isWord(QLatin1String("and")) || token.isWord(QLatin1String("or"))) {
            m_state = State::Single;
        }
    }

    State m_state = State::Single;
    const Column* m_column = nullptr;
    QString m_name;
};

QList<Proposal> words(const QStringList& texts, const char* kind)
{
    QList<Proposal> all;
    for (const QString& text : texts) {
        all.append({text, QString::fromLatin1(kind), {}});
    }
    return all;
}

QList<Proposal> columnProposals()
{
    QList<Proposal> all;
    for (const Column& column : columns()) {
        const QString name = QString::fromLatin1(column.name);
        all.append(
            {takesName(column) ? name + QLatin1String("(\"") : name, QStringLiteral("column"), typeName(column.type)});
    }
    return all + words({QStringLiteral("not"), QStringLiteral("(")}, "keyword");
}

bool standsAlone(const Column& column)
{
    return column.type == Type::Bool || column.source == Source::App || column.source == Source::Certificate;
}

void offer(Place& place, const Reader& reader)
{
    using State = Reader::State;
    place.column = reader.column();
    place.name = reader.name();
    switch (reader.state()) {
    case State::Single:
        place.words = columnProposals();
        break;
    case State::Operator:
        place.words = words(operatorsOf(*place.column), "operator");
        if (standsAlone(*place.column)) {
            place.words += words({QStringLiteral("and"), QStringLiteral("or")}, "keyword");
        }
        break;
    case State::NameOpen:
    case State::InOpen:
        place.words = words({QStringLiteral("(")}, "keyword");
        break;
    case State::Name:
        place.wants = Place::Wants::Names;
        break;
    case State::NameClose:
        place.words = words({QStringLiteral(")")}, "keyword");
        break;
    case State::Value:
    case State::InValue:
        place.wants = Place::Wants::Values;
        if (place.column->type == Type::Choice || place.column->type == Type::Bool) {
            place.words = words(expectedValues(*place.column), "value");
        }
        break;
    case State::InNext:
        place.words = words({QStringLiteral(","), QStringLiteral(")")}, "keyword");
        break;
    case State::Is:
        place.words = words({QStringLiteral("set"), QStringLiteral("empty"), QStringLiteral("not")}, "keyword");
        break;
    case State::IsNot:
        place.words = words({QStringLiteral("set"), QStringLiteral("empty")}, "keyword");
        break;
    case State::After:
        place.words = words({QStringLiteral("and"), QStringLiteral("or"), QStringLiteral(")")}, "keyword");
        break;
    }
}

// ---- from the store ----

struct Look {
    QString sql; // one column "v", its texts once each
    store::Binds binds;
};

std::optional<Look> lookFor(const Place& place)
{
    const auto distinct = [](const char* what, const char* from) {
        return Look{QStringLiteral("SELECT DISTINCT %1 AS v FROM %2").arg(QLatin1String(what), QLatin1String(from)),
                    {}};
    };
    const Column& column = *place.column;
    if (place.wants == Place::Wants::Names) {
        switch (column.source) {
        case Source::App:
            return Look{QStringLiteral("SELECT name AS v FROM app_title UNION SELECT bundle_id AS v FROM app_title"),
                        {}};
        case Source::Group:
            return distinct("name", "device_group");
        case Source::Profile:
            return Look{QStringLiteral("SELECT name AS v FROM profile UNION SELECT identifier AS v FROM profile UNION "
                                       "SELECT display_name AS v FROM reported_profile"),
                        {}};
        case Source::Custom:
            return distinct("key", "custom_field");
        case Source::Certificate:
            return distinct("common_name", "device_certificate");
        case Source::Scalar:
        case Source::AnyCertificate:
            return std::nullopt;
        }
    }
    if (column.source == Source::Custom) {
        return Look{QStringLiteral("SELECT DISTINCT value AS v FROM custom_field WHERE key = ?"), {place.name}};
    }
    if (column.source == Source::App) {
        return Look{QStringLiteral("SELECT DISTINCT version AS v FROM app_title WHERE lower(name) = ? OR "
                                   "lower(bundle_id) = ?"),
                    {folded(place.name), folded(place.name)}};
    }
    if (!column.completes) {
        return QLatin1String(column.name) == QLatin1String("link") ? std::optional(distinct("name", "link"))
                                                                   : std::nullopt;
    }
    return distinct(column.type == Type::Version ? "d.os" : column.sql, "device d");
}

} // namespace

Place placeAt(const QString& text, qsizetype cursor)
{
    Place place;
    const QString before = text.left(std::clamp<qsizetype>(cursor, 0, text.size()));
    auto found = tokens(before);
    if (!found && found.error().kind == QLatin1String("unclosed-text")) {
        found = tokens(before + u'"');
    }
    place.begin = before.size();
    if (!found) {
        return place;
    }
    found->removeLast();
    const bool isTouched = !found->isEmpty() && found->last().begin + found->last().length >= before.size() &&
                           (found->last().kind == Token::Kind::Word || found->last().kind == Token::Kind::Text);
    if (isTouched) {
        const Token typed = found->takeLast();
        place.typed = typed.text;
        place.begin = typed.begin;
        place.length = before.size() - typed.begin;
    }
    Reader reader;
    for (const Token& token : *found) {
        reader.read(token);
    }
    offer(place, reader);
    return place;
}

Result<QList<Proposal>> proposals(store::Connection& db, const Place& place)
{
    const QString typed = folded(place.typed);
    QList<Proposal> all;
    QList<Proposal> inside;
    for (const Proposal& word : place.words) {
        if (folded(word.text).startsWith(typed)) {
            all.append(word);
        } else if (folded(word.text).contains(typed)) {
            inside.append(word);
        }
    }
    all += inside;
    if (place.wants == Place::Wants::Grammar || place.column == nullptr) {
        return all;
    }
    const auto look = lookFor(place);
    if (!look) {
        return all;
    }
    QString pattern = typed;
    pattern.replace(u'\\', QLatin1String("\\\\"))
        .replace(u'%', QLatin1String("\\%"))
        .replace(u'_', QLatin1String("\\_"));
    const bool isName = place.wants == Place::Wants::Names;
    const store::Rows rows = TRY(
        db.allDynamic(QStringLiteral("SELECT v FROM (%1) AS w WHERE v <> '' AND lower(v) LIKE ? ESCAPE '\\' ORDER BY "
                                     "CASE WHEN lower(v) LIKE ? ESCAPE '\\' THEN 0 ELSE 1 END, lower(v), v LIMIT %2")
                          .arg(look->sql)
                          .arg(mostProposals),
                      look->binds + store::Binds{u'%' + pattern + u'%', pattern + u'%'}));
    for (const store::Row& row : rows) {
        all.append({isName ? inQuotes(row.text(0)) : quoted(row.text(0)),
                    isName ? QStringLiteral("name") : QStringLiteral("value"),
                    {}});
    }
    return all;
}

} // namespace espalier::inventory::query
