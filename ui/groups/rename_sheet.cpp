#include "ui/groups/rename_sheet.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/labelled_line.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int longestNewName = 100;
} // namespace

RenameSheet::RenameSheet(server::Control& control, const GroupRow& group, QWidget* over)
    : Sheet(over, Place::Middle), m_control(control), m_group(group),
      m_problem(new TextLabel(TextRole::Body, &Theme::danger)),
      m_save(new Button(tr("Rename"), Button::Kind::Primary, this))
{
    setObjectName(QStringLiteral("renameSheet"));
    setTitle(tr("Rename %1").arg(isolated(group.name)));
    setPanelWidth(440);
    m_save->setObjectName(QStringLiteral("saveName"));
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    m_name = addLine(column, tr("Name"), "newGroupName");
    m_name->setMaxLength(longestNewName);
    m_name->setText(group.name);
    m_name->selectAll();
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    setBody(body, BodyPadding);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, &RenameSheet::save);
    connect(m_name, &QLineEdit::returnPressed, this, &RenameSheet::save);
    connect(m_name, &QLineEdit::textChanged, this, &RenameSheet::judge);
    judge();
    present(m_name);
}

void RenameSheet::judge()
{
    const QString name = m_name->text().trimmed();
    m_save->setEnabled(!name.isEmpty() && name != m_group.name);
}

void RenameSheet::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    m_save->setEnabled(false);
    const QString name = m_name->text().trimmed();
    m_control.call(QStringLiteral("group.rename"),
                   {{QStringLiteral("group"), m_group.id}, {QStringLiteral("name"), name}}, this,
                   [this, name](const Result<QJsonValue>& answer) {
                       judge();
                       if (!answer) {
                           m_problem->setText(groupSentence(answer.error(), {}).whyAndNext());
                           m_problem->show();
                           return;
                       }
                       Q_EMIT renamed(tr("It is called %1 now.").arg(quoted(name)));
                       dismiss();
                   });
}

} // namespace espalier::ui
