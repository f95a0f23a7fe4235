// Points to another payload of the profile, by name. The UUID itself stays out of sight.
#pragma once

#include "profiles/validation/references.h"
#include "ui/editor/controls/control.h"

class QComboBox;

namespace espalier::ui {

class ReferenceControl : public Control {
    Q_OBJECT
public:
    ReferenceControl(EditorSession& session, const FormItem& item, profiles::ReferenceKind kind, QWidget* parent);

protected:
    void showValue() override;
    void showLook(FieldLook look) override;

private:
    profiles::ReferenceKind m_kind;
    QComboBox* m_box;
};

// What this value refers to, by the payload it lies in and its key or that of its list.
[[nodiscard]] std::optional<profiles::ReferenceKind> referenceAt(const profiles::EditableDocument& document,
                                                                 const profiles::Path& path);
// Fills the box with the payloads that fit, and `now` when it is none of them; nothing: no one is chosen.
void showReference(QComboBox* box, const profiles::EditableDocument& document, profiles::ReferenceKind kind,
                   const std::optional<QString>& now);
// What the profile lacks when nothing fits, as an imperative.
[[nodiscard]] QString whatToAddFor(profiles::ReferenceKind kind);

} // namespace espalier::ui
