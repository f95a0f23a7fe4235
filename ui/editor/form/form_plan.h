// Which rows the form of a payload has. Only what is unfolded is listed, so recursion in the catalogue costs nothing
// and a payload of thousands of values opens at once. No widgets. GUI thread.
#pragma once

#include "profiles/validation/key_level.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/form/form_item.h"

namespace espalier::ui {

enum class Shown { Set, Required, All };

struct FormCounts {
    int set = 0, required = 0, all = 0;
    bool operator==(const FormCounts&) const = default;
};

class FormPlan {
public:
    // dictionary: what the document is when it is no profile.
    FormPlan(const profiles::EditableDocument& document, const catalogue::Catalogue& catalogue,
             const catalogue::Entry* dictionary = nullptr)
        : m_document(document), m_catalogue(catalogue), m_dictionary(dictionary)
    {
    }

    Shown shown = Shown::All;
    std::optional<profiles::Path> kept; // shown whatever the filter says: a person has just emptied it, and types on
    QSet<QString> madeHere;             // "Key.Key": what the server puts in where a person leaves it out
    Platforms platforms;                // keys of other systems only are left out unless they are set
    QHash<QString, bool> unfolded;      // FormItem::id of heads a person opened or closed

    // root invalid: General, the top of the profile; all of a dictionary.
    [[nodiscard]] QList<FormItem> items(profiles::NodeId payload) const;
    [[nodiscard]] FormCounts counts(profiles::NodeId payload) const;
    // Unfolds what hides the path. Answers the id of the row that shows it, or the nearest around it.
    [[nodiscard]] QString reveal(profiles::NodeId payload, const profiles::Path& path);

private:
    using Level = profiles::KeyLevel;
    struct Place; // a container being listed

    void listDict(QList<FormItem>& into, const Place& place) const;
    void listStrangers(QList<FormItem>& into, const Place& place, const QList<FormItem>& strangers) const;
    void listArray(QList<FormItem>& into, const Place& place) const;
    void listCommon(QList<FormItem>& into, const Place& place) const;
    void listValue(QList<FormItem>& into, const Place& around, FormItem item) const;
    // A head with what is below it, unless the filter leaves nothing of it.
    template <class Below> void listHead(QList<FormItem>& into, FormItem head, bool usually, const Below& below) const;
    [[nodiscard]] FormItem itemFor(const Place& around, const catalogue::Key* key, const QString& name,
                                   profiles::NodeId node) const;
    [[nodiscard]] bool isShortList(profiles::NodeId node, const catalogue::Key* element) const;
    [[nodiscard]] bool isWanted(const FormItem& item) const;
    void count(FormCounts& counts, const Level& level, const catalogue::Entry* entry, profiles::NodeId dict, int depth,
               bool inUse) const;

    const profiles::EditableDocument& m_document;
    const catalogue::Catalogue& m_catalogue;
    const catalogue::Entry* m_dictionary;
};

} // namespace espalier::ui
