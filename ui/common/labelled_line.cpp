#include "ui/common/labelled_line.h"

#include "ui/common/text_label.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

QLineEdit* addLine(QVBoxLayout* column, const QString& words, const char* name)
{
    auto* edit = new QLineEdit;
    edit->setObjectName(QLatin1String(name));
    edit->setAccessibleName(words);
    auto* label = new TextLabel(words, TextRole::Strong);
    label->setBuddy(edit);
    auto* field = new QVBoxLayout; // nearer to each other than to the rest of the column
    field->setSpacing(6);
    field->addWidget(label);
    field->addWidget(edit);
    column->addLayout(field);
    return edit;
}

QLineEdit* addSecretLine(QVBoxLayout* column, const QString& words, const char* name)
{
    QLineEdit* edit = addLine(column, words, name);
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

} // namespace espalier::ui
