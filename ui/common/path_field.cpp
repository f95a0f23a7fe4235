#include "ui/common/path_field.h"

#include "ui/common/ask_over.h"
#include "ui/common/button.h"
#include "ui/common/text_label.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace espalier::ui {

PathField::PathField(const QString& label, Of what, const QString& filter, QWidget* parent)
    : QWidget(parent), m_label(label), m_what(what), m_filter(filter), m_edit(new QLineEdit),
      m_choose(new Button(tr("Choose…"), Button::Kind::Standard))
{
    auto* name = new TextLabel(label, TextRole::Strong);
    name->setBuddy(m_edit);
    m_edit->setAccessibleName(label);
    m_choose->setAccessibleName(tr("Choose: %1", "name of a field").arg(label));
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_edit, 1);
    row->addWidget(m_choose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(name);
    column->addLayout(row);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &PathField::changed);
    connect(m_choose, &QPushButton::clicked, this, &PathField::choose);
}

void PathField::setNames(const QString& name)
{
    setObjectName(name);
    m_edit->setObjectName(name + QStringLiteral("Path"));
}

QString PathField::path() const
{
    return m_edit->text().trimmed();
}

void PathField::setPath(const QString& path)
{
    m_edit->setText(path);
}

bool PathField::isWhole() const
{
    return QDir::isAbsolutePath(path());
}

void PathField::choose()
{
    const QString start = path();
    const QString chosen = askOver(this, [&](QWidget* over) {
        switch (m_what) {
        case Of::NewFile:
            // Whether it replaces a file is asked where it is used: the path may have been typed.
            return QFileDialog::getSaveFileName(over, m_label, start, m_filter, nullptr,
                                                QFileDialog::DontConfirmOverwrite);
        case Of::Folder:
            return QFileDialog::getExistingDirectory(over, m_label, start);
        case Of::ExistingFile:
            break;
        }
        return QFileDialog::getOpenFileName(over, m_label, start, m_filter);
    });
    if (!chosen.isEmpty()) {
        setPath(chosen);
    }
}

} // namespace espalier::ui
