#include "tests/inventory/plain_reading.h"

#include <QRegularExpression>

#include <algorithm>

namespace espalier::test {

using namespace inventory::query;

namespace {

QString lower(const QString& text)
{
    return text.toLower();
}

using Piece = std::pair<int, QString>; // 2: number, without zeros in front; 1: word
const Piece zeroPiece{2, QString()};

QList<Piece> writtenPieces(const QString& version)
{
    static const QRegularExpression part(QStringLiteral("[0-9]+|[A-Za-z]+"));
    QList<Piece> all;
    for (auto at = part.globalMatch(version); at.hasNext();) {
        QString text = at.next().captured();
        const bool isNumber = text[0].isDigit();
        while (isNumber && text.startsWith(u'0')) {
            text.remove(0, 1);
        }
        if (!isNumber) {
            while (all.size() > 1 && all.last() == zeroPiece) {
                all.removeLast();
            }
        }
        all.append({isNumber ? 2 : 1, isNumber ? text : text.toLower()});
    }
    return all;
}

QList<Piece> pieces(const QString& version)
{
    QList<Piece> all = writtenPieces(version);
    while (all.size() > 1 && all.last() == zeroPiece) {
        all.removeLast();
    }
    return all;
}

// A zero that is asked for and isn't written stands where it would.
bool begins(QList<Piece> mine, const QList<Piece>& asked)
{
    for (qsizetype i = 0; i < asked.size(); ++i) {
        if (i > 0 && asked[i] == zeroPiece && (i >= mine.size() || mine[i].first == 1)) {
            mine.insert(i, zeroPiece);
        }
        if (i >= mine.size() || mine[i] != asked[i]) {
            return false;
        }
    }
    return true;
}

int compared(const QList<Piece>& one, const QList<Piece>& other)
{
    for (qsizetype i = 0; i < std::max(one.size(), other.size()); ++i) {
        if (i >= one.size() || i >= other.size()) {
            return i >= one.size() ? -1 : 1;
        }
        if (one[i].first != other[i].first) {
            return one[i].first < other[i].first ? -1 : 1;
        }
        const bool isNumber = one[i].first == 2;
        if (isNumber && one[i].second.size() != other[i].second.size()) {
            return one[i].second.size() < other[i].second.size() ? -1 : 1;
        }
        if (one[i].second != other[i].second) {
            return one[i].second < other[i].second ? -1 : 1;
        }
    }
    return 0;
}

bool ordered(Operator op, int order)
{
    switch (op) {
    case Operator::Equal:
        return order == 0;
    case Operator::Less:
        return order < 0;
    case Operator::LessOrEqual:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    case Operator::GreaterOrEqual:
        return order >= 0;
    default:
        return false;
    }
}

bool versionFits(const QString& known, Operator op, const QString& asked)
{
    const auto mine = pieces(known);
    if (mine.isEmpty()) {
        return false;
    }
    return op == Operator::Contains || op == Operator::Equal ? begins(mine, writtenPieces(asked))
                                                             : ordered(op, compared(mine, pieces(asked)));
}

bool timeFits(std::optional<qint64> known, Operator op, const Value& value, bool isPast, qint64 now)
{
    if (!known) {
        return false;
    }
    if (value.isDuration) {
        const qint64 span = isPast ? now - *known : *known - now;
        return ordered(op, span < value.from ? -1 : span > value.from ? 1 : 0);
    }
    const int order = *known < value.from ? -1 : *known >= value.to ? 1 : 0;
    return ordered(op, order);
}

bool has(const Known& device, const Term& term, Operator op, const Value& value, qint64 now);

bool isSet(const Known& device, const Term& term)
{
    const QString name = QLatin1String(term.column->name);
    switch (term.column->source) {
    case Source::Group:
    case Source::Profile: {
        Value yes;
        yes.from = 1;
        return has(device, term, Operator::Equal, yes, 0);
    }
    case Source::App:
        return std::any_of(device.apps.begin(), device.apps.end(), [&](const App& app) {
            return lower(app.name) == lower(term.name) || lower(app.bundle) == lower(term.name);
        });
    case Source::Custom:
        return !device.custom.value(term.name).isEmpty();
    case Source::Certificate:
        return std::any_of(device.certificates.begin(), device.certificates.end(),
                           [&](const Cert& one) { return lower(one.name) == lower(term.name); });
    case Source::AnyCertificate:
        return !device.certificates.isEmpty();
    case Source::Scalar:
        break;
    }
    return device.numbers.contains(name) ? device.numbers.value(name).has_value() : !device.texts.value(name).isEmpty();
}

bool has(const Known& device, const Term& term, Operator op, const Value& value, qint64 now)
{
    const QString name = QLatin1String(term.column->name);
    const auto textFits = [&](const QString& known) {
        return op == Operator::Contains ? lower(known).contains(lower(value.text)) : lower(known) == lower(value.text);
    };
    switch (term.column->source) {
    case Source::Group:
        return std::any_of(device.groups.begin(), device.groups.end(),
                           [&](const QString& group) { return lower(group) == lower(term.name); }) == (value.from == 1);
    case Source::Profile:
        return std::any_of(device.profiles.begin(), device.profiles.end(), [&](const auto& profile) {
                   return lower(profile.first) == lower(term.name) || lower(profile.second) == lower(term.name);
               }) == (value.from == 1);
    case Source::App:
        return std::any_of(device.apps.begin(), device.apps.end(), [&](const App& app) {
            return (lower(app.name) == lower(term.name) || lower(app.bundle) == lower(term.name)) &&
                   versionFits(app.version, op, value.text);
        });
    case Source::Custom:
        return textFits(device.custom.value(term.name));
    case Source::Certificate:
        return std::any_of(device.certificates.begin(), device.certificates.end(), [&](const Cert& one) {
            return lower(one.name) == lower(term.name) && timeFits(one.end, op, value, false, now);
        });
    case Source::AnyCertificate:
        return std::any_of(device.certificates.begin(), device.certificates.end(),
                           [&](const Cert& one) { return timeFits(one.end, op, value, false, now); });
    case Source::Scalar:
        break;
    }
    switch (term.column->type) {
    case Type::Text:
        return textFits(device.texts.value(name));
    case Type::Choice:
        return device.texts.value(name) == lower(value.text);
    case Type::Version:
        return versionFits(device.texts.value(name), op, value.text);
    case Type::Past:
    case Type::Future:
        return timeFits(device.numbers.value(name), op, value, term.column->type == Type::Past, now);
    default:
        break;
    }
    const auto number = device.numbers.value(name);
    return number && ordered(op, *number < value.from ? -1 : *number > value.from ? 1 : 0);
}

} // namespace

bool fits(const Known& device, const Node& node, qint64 now)
{
    switch (node.kind) {
    case Node::Kind::And:
        return std::all_of(node.children.begin(), node.children.end(),
                           [&](const Node& child) { return fits(device, child, now); });
    case Node::Kind::Or:
        return std::any_of(node.children.begin(), node.children.end(),
                           [&](const Node& child) { return fits(device, child, now); });
    case Node::Kind::Not:
        return !fits(device, node.children.front(), now);
    case Node::Kind::Text: {
        bool found = false;
        for (const char* name : {"name", "serial", "udid", "owner"}) {
            found = found || lower(device.texts.value(QLatin1String(name))).contains(lower(node.text));
        }
        for (const QString& group : device.groups) {
            found = found || (group != QLatin1String("All devices") && lower(group).contains(lower(node.text)));
        }
        return found;
    }
    case Node::Kind::Term:
        break;
    }
    const Term& term = node.term;
    switch (term.op) {
    case Operator::Set:
        return isSet(device, term);
    case Operator::Empty:
        return !isSet(device, term);
    case Operator::NotEqual:
        return !has(device, term, Operator::Equal, term.values.first(), now);
    case Operator::In:
        return std::any_of(term.values.begin(), term.values.end(),
                           [&](const Value& value) { return has(device, term, Operator::Equal, value, now); });
    default:
        return has(device, term, term.op, term.values.first(), now);
    }
}

} // namespace espalier::test
