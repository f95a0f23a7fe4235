#include "profiles/validation/dictionary_rules.h"

#include "profiles/validation/key_rules.h"

namespace espalier::profiles {

QList<Problem> validateDictionary(const EditableDocument& document, const catalogue::Entry& entry,
                                  const catalogue::Catalogue& catalogue, const Audience& audience)
{
    QList<Problem> problems;
    const QList<Payload> none;
    Judging judging(document, catalogue, audience, problems, none);
    if (document.isBroken()) {
        return problems; // nobody wrote this text: it was made of a dictionary
    }
    KeyRules(judging, false).judge(document.root(), KeyLevel::ofDictionary(entry), entry.support);
    return problems;
}

} // namespace espalier::profiles
