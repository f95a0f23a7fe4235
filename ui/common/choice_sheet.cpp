#include "ui/common/choice_sheet.h"

#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier::ui {

ChoiceSheet::ChoiceSheet(QWidget* over, const QString& title, const QString& words, const QString& action)
    : Sheet(over), m_filter(new QLineEdit(this)), m_list(new RecordList({QString()}, {0}, this)),
      m_problem(new TextLabel(TextRole::Body, &Theme::danger, this)), m_tail(new QVBoxLayout),
      m_newRow(new QWidget(this)), m_newName(new QLineEdit(m_newRow)),
      m_newAction(new Button(QStringLiteral("plus"), QString(), Button::Kind::Standard, m_newRow)),
      m_action(new Button(action, Button::Kind::Primary, this))
{
    m_filter->setObjectName(QStringLiteral("filter"));
    m_action->setObjectName(QStringLiteral("choose"));
    setTitle(title);
    setPanelWidth(520);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_list->table()->horizontalHeader()->hide();
    m_list->table()->setAccessibleName(title);
    m_list->empty()->set(QStringLiteral("search"), tr("Nothing to choose from"), QString());
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* newRow = new QHBoxLayout(m_newRow);
    newRow->setContentsMargins(0, 0, 0, 0);
    newRow->setSpacing(space::small);
    newRow->addWidget(m_newName, 1);
    newRow->addWidget(m_newAction);
    m_newRow->hide();

    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, space::pane, 0, space::medium);
    column->setSpacing(space::medium);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::large, 0, space::large, 0);
    head->setSpacing(space::medium);
    auto* told = new TextLabel(words, TextRole::Body, &Theme::text2, body);
    told->setWordWrap(true);
    head->addWidget(told);
    head->addWidget(m_filter);
    head->addWidget(m_problem);
    column->addLayout(head);
    auto* rows = new QHBoxLayout; // what is in them begins where the filter does
    rows->setContentsMargins(space::large - space::pane, 0, space::large - space::pane, 0);
    rows->addWidget(m_list);
    column->addLayout(rows, 1);
    m_tail->setContentsMargins(space::large, 0, space::large, 0);
    m_tail->setSpacing(space::medium);
    m_tail->addWidget(m_newRow);
    column->addLayout(m_tail);
    setBody(body, 0);

    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    foot()->addWidget(cancel);
    foot()->addWidget(m_action);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_action, &QPushButton::clicked, this, &ChoiceSheet::choose);
    connect(m_filter, &QLineEdit::textChanged, this, &ChoiceSheet::show);
    connect(m_list, &RecordList::selectionMoved, this, &ChoiceSheet::check);
    connect(m_list, &RecordList::activated, this, &ChoiceSheet::choose);
    connect(m_newName, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_newAction->setEnabled(!text.trimmed().isEmpty()); });
    const auto make = [this] {
        if (!m_newName->text().trimmed().isEmpty()) {
            Q_EMIT newChosen(m_newName->text().trimmed());
        }
    };
    connect(m_newAction, &QPushButton::clicked, this, make);
    connect(m_newName, &QLineEdit::returnPressed, this, make);
    check();
    present(m_filter);
}

void ChoiceSheet::offerNew(const QString& action, const QString& hint)
{
    m_newAction->setText(action);
    m_newAction->setEnabled(false);
    m_newName->setPlaceholderText(hint);
    m_newName->setAccessibleName(hint);
    m_newRow->show();
}

void ChoiceSheet::addToFoot(QWidget* widget)
{
    foot()->insertWidget(0, widget);
}

void ChoiceSheet::addBelowList(QWidget* widget)
{
    m_tail->insertWidget(0, widget);
}

void ChoiceSheet::setChoices(const QList<Choice>& choices)
{
    m_choices = choices;
    show(m_filter->text());
}

void ChoiceSheet::show(const QString& filter)
{
    QList<CellRow> rows;
    for (const Choice& choice : std::as_const(m_choices)) {
        if (choice.name.contains(filter, Qt::CaseInsensitive) || choice.second.contains(filter, Qt::CaseInsensitive)) {
            rows << CellRow{choice.id, {Cell{choice.name, choice.second, choice.iconName, {}, {}, {}}}, {}};
        }
    }
    m_list->setRows(rows);
    if (rows.size() == 1) {
        m_list->table()->selectRow(0);
    }
    check();
}

qint64 ChoiceSheet::selected() const
{
    const QModelIndexList rows = m_list->table()->selectionModel()->selectedRows();
    return rows.isEmpty() ? 0 : m_list->model()->at(rows.constFirst().row()).key.toLongLong();
}

QString ChoiceSheet::nameOf(qint64 id) const
{
    const auto at =
        std::find_if(m_choices.begin(), m_choices.end(), [id](const Choice& choice) { return choice.id == id; });
    return at == m_choices.end() ? QString() : at->name;
}

bool ChoiceSheet::isOffered(qint64 id) const
{
    return std::any_of(m_choices.begin(), m_choices.end(),
                       [id](const Choice& choice) { return choice.id == id && choice.isOffered; });
}

void ChoiceSheet::check()
{
    const qint64 id = selected();
    m_action->setEnabled(isOffered(id));
    Q_EMIT selectionMoved(id);
}

void ChoiceSheet::choose()
{
    const qint64 id = selected();
    if (isOffered(id)) {
        m_problem->hide();
        Q_EMIT chosen(id);
    }
}

void ChoiceSheet::showProblem(const QString& words)
{
    m_problem->setText(words);
    m_problem->show();
}

} // namespace espalier::ui
