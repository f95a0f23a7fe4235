// What stands in the form: a flat list of rows made from catalogue and document together. Plain data.
#pragma once

#include "catalogue/catalogue.h"
#include "profiles/editing/editable_document.h"

namespace espalier::ui {

struct FormItem {
    enum class What {
        Value,    // one control: a leaf, or a short list of texts or numbers
        Group,    // head of a dictionary, or of a list whose elements are rows of their own
        Element,  // head of a dictionary or list within a list
        Section,  // head without a value: keys of all payloads, keys the catalogue doesn't know
        AddKey,   // a key of one's own choice
        AddItem,  // one more element
        Signature // of the file that was opened; no key
    };
    What what = What::Value;
    profiles::Path path;                 // Section: of the dictionary around
    profiles::NodeId node;               // invalid: not there
    const catalogue::Key* key = nullptr; // null: not in the catalogue
    const catalogue::Entry* entry = nullptr;
    const catalogue::Key* element = nullptr; // AddItem, Value of a list: what one of it is; null: not known
    QList<const catalogue::Key*> kinds = {}; // AddItem: what one of it may be, where there are several
    QString name;                            // Apple's key, or the name people gave; of an element nothing
    QString title;
    QString note; // second line of a head
    QString tag;  // tells sections of the same dictionary apart
    int depth = 0;
    bool isList = false; // Group, Element: of a list
    bool isFree = false; // may be renamed: the catalogue leaves the name to people, or doesn't know it
    bool isSecret = false;
    bool isMadeHere = false; // the server puts it in where it isn't set
    bool expanded = false;
    int set = -1, all = -1; // Group: keys below it; Section: rows

    [[nodiscard]] QString id() const { return path.text() + QLatin1Char('|') + QString::number(int(what)) + tag; }
    [[nodiscard]] bool isRequired() const
    {
        return key != nullptr && key->presence == catalogue::Presence::Required && !isMadeHere;
    }
    [[nodiscard]] bool isThere() const { return node.isValid(); }
    [[nodiscard]] bool isHead() const { return what == What::Group || what == What::Element || what == What::Section; }
};

} // namespace espalier::ui
