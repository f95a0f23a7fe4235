// A list that points to other payloads of the profile: each entry is chosen by name, and so is one more.
#pragma once

#include "profiles/validation/references.h"
#include "ui/editor/controls/control.h"

class QComboBox;
class QVBoxLayout;

namespace espalier::ui {

class IconButton;

class ReferencesControl : public Control {
    Q_OBJECT
public:
    ReferencesControl(EditorSession& session, const FormItem& item, profiles::ReferenceKind kind, QWidget* parent);
    [[nodiscard]] QWidget* field() override;

protected:
    void showValue() override;
    void showLook(FieldLook look) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line;
    void addLine();
    void setCount(qsizetype count);
    void showAdd();
    void add(const QString& uuid);
    [[nodiscard]] profiles::NodeId entry(qsizetype index) const;

    profiles::ReferenceKind m_kind;
    QVBoxLayout* m_column;
    QList<Line*> m_lines;
    QComboBox* m_add; // the payloads that fit and aren't in the list yet
};

// Every entry is a text in a list of references; an empty or missing list as well.
[[nodiscard]] std::optional<profiles::ReferenceKind> referencesAt(const profiles::EditableDocument& document,
                                                                  const FormItem& item);

} // namespace espalier::ui
