// A list that points to other payloads of the profile: each entry is chosen by name, and so is one more.
#pragma once

#include "profiles/validation/references.h"
#include "ui/editor/controls/entries_control.h"

class QComboBox;

namespace espalier::ui {

class ReferencesControl : public EntriesControl {
    Q_OBJECT
public:
    ReferencesControl(EditorSession& session, const FormItem& item, profiles::ReferenceKind kind, QWidget* parent);

protected:
    void showValue() override;
    [[nodiscard]] Line* newLine() override;
    [[nodiscard]] bool isRemovedByKey(const Line&) const override { return true; }

private:
    [[nodiscard]] QComboBox* payloadBox(QWidget* parent);
    [[nodiscard]] static QComboBox* boxOf(const Line& line);
    void showAdd();

    profiles::ReferenceKind m_kind;
    QComboBox* m_add; // the payloads that fit and aren't in the list yet
};

// Every entry is a text in a list of references; an empty or missing list as well.
[[nodiscard]] std::optional<profiles::ReferenceKind> referencesAt(const profiles::EditableDocument& document,
                                                                  const FormItem& item);

} // namespace espalier::ui
