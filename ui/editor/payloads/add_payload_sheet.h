// Every payload the catalogue knows, to be found by words and system; a type it doesn't know is added by typing it.
#pragma once

#include "ui/common/sheet.h"
#include "ui/editor/catalogue_words.h"

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace espalier::ui {

class Button;
class Segments;
class TextLabel;

class AddPayloadSheet : public Sheet {
    Q_OBJECT
public:
    AddPayloadSheet(const catalogue::Catalogue& catalogue, const Platforms& platforms, QWidget* over);

Q_SIGNALS:
    // entry: null for a type of one's own.
    void chosen(const QString& type, const espalier::catalogue::Entry* entry);

private:
    void list();
    void choose();
    [[nodiscard]] static bool isType(const QString& text);

    const catalogue::Catalogue& m_catalogue;
    QLineEdit* m_search;
    Segments* m_systems;
    QListView* m_view;
    QStandardItemModel* m_model;
    Button* m_add;
};

// What a new payload of this type begins with: its required keys that have one possible or a default value, and what
// tells it from the type's other variants.
[[nodiscard]] plist::Dict beginningOf(const catalogue::Entry& entry, const catalogue::Catalogue& catalogue);

} // namespace espalier::ui
