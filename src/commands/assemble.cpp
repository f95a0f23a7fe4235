#include "commands/assemble.h"

#include "commands/key_path.h"
#include "commands/typed_value.h"

#include <map>
#include <memory>

namespace espalier::commands {

using catalogue::Key;
using catalogue::Keys;
using catalogue::Type;

namespace {

// A value that is being put together.
struct Growing {
    std::optional<plist::Value> leaf;
    std::vector<std::pair<QString, std::unique_ptr<Growing>>> keys; // in the order they came
    std::map<int, std::unique_ptr<Growing>> elements;

    [[nodiscard]] bool isEmpty() const { return !leaf && keys.empty() && elements.empty(); }
};

Keys named(const Keys& among, const QString& name)
{
    Keys found;
    for (const auto& key : among) {
        if (key->name == name) {
            found.append(key);
        }
    }
    if (found.isEmpty()) {
        for (const auto& key : among) {
            if (key->name == QLatin1String("ANY")) {
                found.append(key);
            }
        }
    }
    return found;
}

Keys stepDown(const Keys& around, const PathStep& step)
{
    Keys found;
    for (const auto& key : around) {
        if (step.isElement()) {
            found += key->type == Type::Array ? key->subkeys : Keys();
        } else if (key->type != Type::Array) {
            found += named(key->subkeys, step.name);
        }
    }
    return found;
}

Keys definitions(const catalogue::Entry* command, const QList<PathStep>& path)
{
    Keys found = command != nullptr ? named(command->keys, path.first().name) : Keys();
    for (const PathStep& step : path.mid(1)) {
        found = stepDown(found, step);
    }
    return found;
}

Result<Growing*> placeFor(Growing& root, const QList<PathStep>& path, const QString& text)
{
    Growing* here = &root;
    for (const PathStep& step : path) {
        const bool fits = !here->leaf && (step.isElement() ? here->keys.empty() : here->elements.empty());
        if (!fits) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("“%1” goes into something that was given as another kind of value").arg(text));
        }
        if (step.isElement()) {
            auto& element = here->elements[step.index];
            element = element ? std::move(element) : std::make_unique<Growing>();
            here = element.get();
            continue;
        }
        const auto known =
            std::find_if(here->keys.begin(), here->keys.end(), [&](const auto& one) { return one.first == step.name; });
        if (known != here->keys.end()) {
            here = known->second.get();
        } else {
            here->keys.emplace_back(step.name, std::make_unique<Growing>());
            here = here->keys.back().second.get();
        }
    }
    return here;
}

Result<plist::Value> grown(const Growing& growing, const QString& where)
{
    if (growing.leaf) {
        return *growing.leaf;
    }
    if (!growing.elements.empty()) {
        plist::Array list;
        for (const auto& [index, element] : growing.elements) {
            if (index != static_cast<int>(list.size())) {
                return fail(ErrorCode::InvalidInput,
                            QStringLiteral("%1[%2] is missing").arg(where, QString::number(list.size())));
            }
            list.push_back(TRY(grown(*element, QStringLiteral("%1[%2]").arg(where, QString::number(index)))));
        }
        return plist::Value(std::move(list));
    }
    plist::Dict dict;
    for (const auto& [name, value] : growing.keys) {
        dict.set(name, TRY(grown(*value, where.isEmpty() ? name : where + QLatin1Char('.') + name)));
    }
    return plist::Value(std::move(dict));
}

} // namespace

Keys definitionsOf(const catalogue::Entry& command, const QString& path)
{
    const auto steps = readKeyPath(path);
    return steps ? definitions(&command, *steps) : Keys();
}

Result<plist::Dict> assemble(const catalogue::Entry* command, const QJsonObject& keys)
{
    Growing root;
    for (auto key = keys.begin(); key != keys.end(); ++key) {
        const auto path = TRY(readKeyPath(key.key()));
        const QString word = key->toObject()[QStringLiteral("type")].toString();
        const Keys known = definitions(command, path);
        Type type = known.isEmpty() ? Type::String : known.first()->type;
        if (type == Type::Any && (*key)[QStringLiteral("value")].isString()) {
            type = Type::String;
        }
        if (!word.isEmpty()) {
            type = TRY(within(typeOfWord(word), key.key().left(100)));
        }
        Growing* place = TRY(placeFor(root, path, key.key().left(100)));
        if (!place->isEmpty()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” was given before").arg(key.key().left(100)));
        }
        place->leaf = TRY(within(typedValue(type, (*key)[QStringLiteral("value")]), key.key().left(100)));
    }
    const plist::Value whole = TRY(grown(root, {}));
    const auto* dict = whole.as<plist::Dict>();
    return dict != nullptr ? *dict : plist::Dict();
}

} // namespace espalier::commands
