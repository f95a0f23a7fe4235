#include "ui/enrollment/labelled_field.h"

#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QVBoxLayout>

namespace espalier::ui {

LabelledField labelled(const QString& words, QWidget* field, const QString& hint, QWidget* parent)
{
    auto* whole = new QWidget(parent);
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    auto* label = new TextLabel(words, TextRole::Strong, &Theme::text1, whole);
    label->setBuddy(field);
    field->setAccessibleName(words);
    auto* told = new TextLabel(QString(), TextRole::Second, &Theme::text3, whole);
    told->setWordWrap(true);
    column->addWidget(label);
    column->addWidget(field);
    column->addWidget(told);
    const LabelledField made{whole, label, told};
    setHint(made, hint);
    return made;
}

void setHint(const LabelledField& field, const QString& hint)
{
    field.hint->setText(hint);
    field.hint->setVisible(!hint.isEmpty());
}

} // namespace espalier::ui
