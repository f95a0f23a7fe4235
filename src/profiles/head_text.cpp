#include "profiles/head_text.h"

#include <algorithm>

namespace espalier::profiles {

bool hasInvisible(const EditableDocument& document, const QString& headText)
{
    // Binary lists hold control characters, which our text of them can't.
    const bool isBinary = document.origin().form == Origin::Form::Binary;
    return std::any_of(headText.begin(), headText.end(), [isBinary](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
               (c == QChar::ReplacementCharacter && isBinary);
    });
}

} // namespace espalier::profiles
