// Two values, level by level, into the differences of their payload. For this folder.
#pragma once

#include "profiles/comparison/comparison.h"

#include <functional>

namespace espalier::profiles {

class ValueComparison {
public:
    ValueComparison(const EditableDocument& before, const EditableDocument& after, PayloadDifference& into)
        : m_before(before), m_after(after), m_into(into)
    {
    }

    void compare(NodeId before, NodeId after, const Path& path);
    // Dictionaries, but for this key.
    void compareKeys(NodeId before, NodeId after, const Path& path, QStringView except = {});
    // Everything in it is new, or gone.
    void tell(Difference what, NodeId node, const Path& path);
    // The same of what is below it, but for some.
    using Skips = std::function<bool(NodeId)>;
    void tellChildren(Difference what, NodeId node, const Path& path, const Skips& skips = {});

private:
    void compareLists(NodeId before, NodeId after, const Path& path);
    void compareElements(NodeId before, NodeId after, const Path& path);
    void add(Difference what, NodeId before, NodeId after, const Path& path);
    [[nodiscard]] static bool isPlain(const EditableDocument& document, NodeId list); // no dictionary or list in it

    const EditableDocument& m_before;
    const EditableDocument& m_after;
    PayloadDifference& m_into;
};

} // namespace espalier::profiles
