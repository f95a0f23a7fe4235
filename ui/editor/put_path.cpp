#include "ui/editor/put_path.h"

namespace espalier::ui {

Result<profiles::Edit> putPath(const profiles::EditableDocument& document, const profiles::Path& path,
                               const plist::Value& value)
{
    if (const profiles::NodeId node = document.find(path); node.isValid()) {
        return profiles::setValue(document, node, value);
    }
    // The innermost container that is there, and the value wrapped in what is missing below it.
    plist::Value wrapped = value;
    profiles::Path at = path;
    while (!at.isEmpty()) {
        const profiles::Step step = at.last();
        at = at.parent();
        const profiles::NodeId container = document.find(at);
        if (container.isValid()) {
            Result<profiles::Edit> edit = step.isKey ? profiles::insertKey(document, container, step.key, wrapped)
                                                     : profiles::insertItem(document, container, wrapped, step.index);
            if (edit) {
                edit->after = path;
            }
            return edit;
        }
        if (step.isKey) {
            plist::Dict dict;
            dict.set(step.key, std::move(wrapped));
            wrapped = std::move(dict);
        } else {
            wrapped = plist::Array{std::move(wrapped)};
        }
    }
    return fail(ErrorCode::InvalidInput, QStringLiteral("there is nothing to put it in"));
}

} // namespace espalier::ui
