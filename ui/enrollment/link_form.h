// What a link is: the common terms at once, the rarer ones behind a disclosure. For a new link, for one that is there,
// and for those of many people.
#pragma once

#include "server/control.h"
#include "ui/enrollment/labelled_field.h"
#include "ui/enrollment/link_row.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;
class QVBoxLayout;

namespace espalier::ui {

class Button;
class ElidedLabel;
class Segments;
class TermsForm;
class TextLabel;

class LinkForm : public QWidget {
    Q_OBJECT
public:
    enum class For { NewLink, ChangedLink, People };

    LinkForm(For what, server::Control& control, QWidget* parent = nullptr);
    // Of a changed link: what it says now.
    void setLink(const LinkRow& link, qint64 nowMs);

    // For link.create and link.people.import; of a changed link only what is otherwise now.
    [[nodiscard]] QJsonObject arguments() const;
    // Whether there is enough to go on with; what is wrong is said in the form.
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] QWidget* first() const; // to begin with

Q_SIGNALS:
    void changed();
    void submitted(); // Return in the name

private:
    void addBasics(QVBoxLayout* column);
    void addRest(QVBoxLayout* column);
    void loadGroups();
    void setExpanded(bool expanded);
    void adapt();
    [[nodiscard]] LinkTerms terms() const;
    [[nodiscard]] QString usesProblem() const;

    For m_what;
    server::Control& m_control;
    LinkRow m_before; // of a changed link
    QLineEdit* m_name;
    QComboBox* m_group;
    Segments* m_ownership;
    LabelledField m_ownershipField{};
    QComboBox* m_life;
    QSpinBox* m_uses;
    Button* m_more;
    ElidedLabel* m_summary;
    TermsForm* m_terms;
    TextLabel* m_problem;
};

} // namespace espalier::ui
