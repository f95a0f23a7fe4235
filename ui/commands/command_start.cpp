#include "ui/commands/command_start.h"

#include "profiles/validation/key_level.h"
#include "ui/editor/catalogue_words.h"

namespace espalier::ui {

namespace {
// An empty list of texts would ask for nothing; one of dictionaries shows what can be added.
bool isListOfDictionaries(const catalogue::Key& key)
{
    return key.type == catalogue::Type::Array && !key.subkeys.isEmpty() &&
           std::all_of(key.subkeys.begin(), key.subkeys.end(),
                       [](const auto& element) { return element->type == catalogue::Type::Dictionary; });
}
} // namespace

plist::Dict startOfCommand(const catalogue::Entry& entry)
{
    plist::Dict start;
    for (const auto& key : entry.keys) {
        if (key->presence != catalogue::Presence::Required || profiles::isAnyName(key->name)) {
            continue;
        }
        if (isListOfDictionaries(*key)) {
            start.set(key->name, plist::Array());
        } else if (hasDefault(*key) || key->choices.size() == 1) {
            start.set(key->name, firstValue(*key));
        }
    }
    return start;
}

} // namespace espalier::ui
