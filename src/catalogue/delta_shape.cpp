#include "catalogue/delta_shape.h"

#include "catalogue/titles.h"

namespace espalier::catalogue {

namespace {

const QChar openBrace = QLatin1Char('{');
const QChar openBracket = QLatin1Char('[');

// Words and bracketed groups of a shape: "array of {a, b} required" -> array, of, {a, b}, required.
Result<QStringList> tokens(const QString& shape)
{
    QStringList all;
    QString current;
    int depth = 0;
    for (const QChar c : shape) {
        const bool opens = c == openBrace || c == openBracket;
        const bool closes = c == QLatin1Char('}') || c == QLatin1Char(']');
        if (depth == 0 && (opens || c == QLatin1Char(' '))) {
            all.append(current);
            current.clear();
        }
        if (c != QLatin1Char(' ') || depth > 0) {
            current += c;
        }
        depth += opens ? 1 : closes ? -1 : 0;
        if (depth < 0) {
            break;
        }
        if (depth == 0 && closes) {
            all.append(current);
            current.clear();
        }
    }
    if (depth != 0) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("brackets don't match in “%1”").arg(shape));
    }
    all.append(current);
    all.removeAll(QString());
    return all;
}

void takeChoices(Key& key, const QString& list)
{
    bool numbers = true;
    const QStringList words = list.split(QLatin1Char('|'));
    for (const QString& word : words) {
        bool ok = false;
        (void)word.toLongLong(&ok);
        numbers = numbers && ok;
    }
    if (key.type == Type::Any) {
        key.type = numbers ? Type::Integer : Type::String;
    }
    for (const QString& word : words) {
        key.choices.append(key.type == Type::String || !numbers ? QJsonValue(word) : QJsonValue(word.toLongLong()));
    }
    key.nameOnly = false;
}

QJsonValue valueOf(const QString& word)
{
    if (word == QLatin1String("true") || word == QLatin1String("false")) {
        return word == QLatin1String("true");
    }
    bool ok = false;
    const qint64 number = word.toLongLong(&ok);
    return ok ? QJsonValue(number) : QJsonValue(word);
}

Result<> takeGroup(Key& key, const QString& group)
{
    const QString inside = group.mid(1, group.size() - 2);
    key.nameOnly = false;
    if (group[0] == openBracket) {
        auto element = TRY(keyOfShape(key.name + QStringLiteral("Item"), openBrace + inside + QLatin1Char('}')));
        key.type = Type::Array;
        key.subkeys = {std::move(element)};
        return {};
    }
    if (inside.contains(QLatin1Char('|')) && !inside.contains(QLatin1Char(',')) && !inside.contains(openBrace)) {
        takeChoices(key, inside);
        return {};
    }
    key.type = Type::Dictionary;
    key.subkeys = TRY(keysOfShapes(inside));
    return {};
}

// "array of data", "array of {…}"
Result<> takeElement(Key& key, const QString& token)
{
    auto element = TRY(keyOfShape(key.name + QStringLiteral("Item"), token));
    if (element->nameOnly) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("“array of %1” isn't understood").arg(token));
    }
    key.type = Type::Array;
    key.nameOnly = false;
    key.subkeys = {std::move(element)};
    return {};
}

} // namespace

QStringList splitOutside(const QString& text, QChar separator)
{
    QStringList parts;
    QString current;
    int depth = 0;
    for (const QChar c : text) {
        depth += c == openBrace || c == openBracket ? 1 : c == QLatin1Char('}') || c == QLatin1Char(']') ? -1 : 0;
        if (c == separator && depth == 0) {
            parts.append(current.trimmed());
            current.clear();
        } else {
            current += c;
        }
    }
    parts.append(current.trimmed());
    parts.removeAll(QString());
    return parts;
}

Result<std::shared_ptr<Key>> keyOfShape(const QString& name, const QString& shape)
{
    auto key = std::make_shared<Key>();
    key->name = name;
    key->title = titleOfKey(name);
    key->nameOnly = true;
    const QStringList all = TRY(tokens(shape));
    for (qsizetype i = 0; i < all.size(); ++i) {
        const QString& token = all[i];
        const QString word = token.section(QLatin1Char('='), 0, 0);
        if (token[0] == openBrace || token[0] == openBracket) {
            TRY(takeGroup(*key, token));
        } else if (token == QLatin1String("required")) {
            key->presence = Presence::Required;
        } else if (token == QLatin1String("of") && key->type == Type::Array && i + 1 < all.size()) {
            TRY(takeElement(*key, all[++i]));
        } else if (const auto type = typeFromName(word)) {
            key->type = *type;
            key->nameOnly = false;
            if (token.contains(QLatin1Char('='))) {
                key->byDefault = valueOf(token.section(QLatin1Char('='), 1));
            }
        } else if (token.contains(QLatin1Char('|'))) {
            takeChoices(*key, token);
        } else {
            return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” isn't understood in “%2”").arg(token, shape));
        }
    }
    return key;
}

Result<Keys> keysOfShapes(const QString& list)
{
    Keys keys;
    for (const QString& field : splitOutside(list, QLatin1Char(','))) {
        qsizetype end = 0;
        while (end < field.size() && field[end] != QLatin1Char(' ') && field[end] != QLatin1Char(':') &&
               field[end] != openBrace && field[end] != openBracket) {
            ++end;
        }
        QString name = field.left(end);
        if (name.startsWith(QLatin1Char('<')) && name.endsWith(QLatin1Char('>'))) {
            name = QStringLiteral("ANY"); // "<id>": whatever stands there
        }
        if (name.isEmpty()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("a key without a name in “%1”").arg(list));
        }
        const bool colon = end < field.size() && field[end] == QLatin1Char(':');
        keys.append(TRY(keyOfShape(name, field.mid(colon ? end + 1 : end))));
    }
    return keys;
}

} // namespace espalier::catalogue
