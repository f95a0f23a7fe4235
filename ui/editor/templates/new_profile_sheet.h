// A new profile: empty, or from a template that explains itself and asks for what only the administrator knows.
#pragma once

#include "profiles/templates/templates.h"
#include "ui/common/sheet.h"

class QLineEdit;
class QListView;
class QStandardItemModel;
class QVBoxLayout;

namespace espalier::ui {

class Button;
class TemplateFieldRow;
class TextLabel;

class NewProfileSheet : public Sheet {
    Q_OBJECT
public:
    // prefix: of identifiers, "com.example".
    NewProfileSheet(const QString& prefix, const QString& organization, QWidget* over);

    void choose(const QString& templateId); // empty: the empty profile
    [[nodiscard]] const QList<TemplateFieldRow*>& fields() const { return m_fields; }

Q_SIGNALS:
    void created(const espalier::profiles::EditableDocument& document, const QString& name);

private:
    void listTemplates();
    void showTemplate(int row);
    void create();
    [[nodiscard]] Result<profiles::EditableDocument> document(const QString& name) const;
    [[nodiscard]] const profiles::Template* current() const; // null: the empty profile

    QString m_prefix, m_organization;
    QList<profiles::Template> m_templates;
    QListView* m_list;
    QStandardItemModel* m_model;
    TextLabel* m_title;
    TextLabel* m_explains;
    TextLabel* m_needs;
    QLineEdit* m_name;
    QVBoxLayout* m_rows;
    QList<TemplateFieldRow*> m_fields;
    TextLabel* m_problem;
    Button* m_create;
};

// "mdm.example.com" → "com.example": identifiers begin with the organization's name turned round.
[[nodiscard]] QString identifierPrefix(const QString& host);

} // namespace espalier::ui
