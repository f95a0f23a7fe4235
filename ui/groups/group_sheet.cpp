#include "ui/groups/group_sheet.h"

#include "ui/common/button.h"
#include "ui/common/choice_card.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/labelled_line.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/query_field.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/groups/group_preview.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int longestGroupName = 100;
} // namespace

GroupSheet::GroupSheet(server::Control& control, const std::optional<GroupRow>& group, QWidget* over)
    : Sheet(over), m_control(control), m_group(group), m_message(new MessageBar(this)), m_queryPart(new QWidget(this)),
      m_query(new QueryField(control, QueryField::Words::AreWrong, m_queryPart)),
      m_preview(new GroupPreview(control, group ? group->id : 0, m_queryPart)),
      m_save(new Button(group ? tr("Save") : tr("Create group"), Button::Kind::Primary, this))
{
    setObjectName(QStringLiteral("groupSheet"));
    setTitle(group ? tr("Who is in %1?").arg(isolated(group->name)) : tr("New group"));
    setPanelWidth(FormWidth + 40);
    m_save->setObjectName(QStringLiteral("saveGroup"));
    setBody(new PageScroll(build(), this), 0);
    if (group && group->isSmart()) {
        auto* byHand = new Button(tr("Make it a group by hand…"), Button::Kind::Quiet, this);
        byHand->setObjectName(QStringLiteral("toByHand"));
        foot()->insertWidget(0, byHand);
        connect(byHand, &QPushButton::clicked, this, &GroupSheet::toByHand);
    }
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, &GroupSheet::save);
    connect(m_query, &QueryField::edited, this, &GroupSheet::judge);
    connect(m_query, &QueryField::checked, this, [this](const QString& text, bool ok) {
        if (ok) {
            m_preview->ask(text);
        } else {
            m_preview->say(tr("Who fits is shown here once the query is whole."));
        }
        judge();
    });
    connect(m_query, &QueryField::returnPressed, this, &GroupSheet::save);
    m_query->setText(group ? group->query : QString());
    judge();
    present(m_name != nullptr ? static_cast<QWidget*>(m_name) : m_query->edit());
}

QWidget* GroupSheet::build()
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(BodyPadding, BodyPadding - 4, BodyPadding, BodyPadding);
    column->setSpacing(space::pane);
    column->addWidget(m_message);
    if (!m_group) {
        m_name = addLine(column, tr("Name"), "groupName");
        m_name->setMaxLength(longestGroupName);
        m_byHand = new ChoiceCard(tr("By hand"), tr("You put devices in, and links can too."), body);
        m_byQuery = new ChoiceCard(tr("By a query"),
                                   tr("Devices join and leave by themselves, as what is known of them changes."), body);
        m_byHand->setObjectName(QStringLiteral("byHand"));
        m_byQuery->setObjectName(QStringLiteral("byQuery"));
        m_byHand->setChecked(true);
        auto* kinds = new QVBoxLayout;
        kinds->setSpacing(space::small);
        kinds->addWidget(m_byHand);
        kinds->addWidget(m_byQuery);
        column->addLayout(kinds);
        connect(m_name, &QLineEdit::textChanged, this, &GroupSheet::judge);
        connect(m_name, &QLineEdit::returnPressed, this, &GroupSheet::save);
        connect(m_byQuery, &ChoiceCard::toggled, this, [this](bool on) {
            judge();
            if (on) {
                m_query->edit()->setFocus(Qt::OtherFocusReason);
            }
        });
    } else if (!m_group->isSmart()) {
        column->addWidget(paragraph(tr("With a query it becomes a smart group: who doesn’t fit leaves it, whoever fits "
                                       "joins, now and from then on.")));
    }
    auto* part = new QVBoxLayout(m_queryPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(6);
    part->addWidget(new TextLabel(tr("Query"), TextRole::Strong));
    m_query->edit()->setPlaceholderText(QStringLiteral("platform = iphone and os < 17.4"));
    m_query->setHint(tr("Comparisons joined by and, or, not. The arrow key down shows what fits here."));
    part->addWidget(m_query);
    part->addSpacing(space::small);
    part->addWidget(m_preview);
    column->addWidget(m_queryPart);
    column->addStretch(1);
    return body;
}

bool GroupSheet::isByQuery() const
{
    return m_byQuery == nullptr || m_byQuery->isChecked();
}

void GroupSheet::judge()
{
    m_queryPart->setVisible(isByQuery());
    const bool isNamed = m_name == nullptr || !m_name->text().trimmed().isEmpty();
    const bool isOther = !m_group || m_query->text() != m_group->query;
    m_save->setEnabled(!m_waiting && isNamed && (!isByQuery() || (m_query->isGood() && isOther)));
}

void GroupSheet::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    if (m_group) {
        saveQuery(m_query->text());
        return;
    }
    const QString name = m_name->text().trimmed();
    QJsonObject arguments{{QStringLiteral("name"), name}};
    if (isByQuery()) {
        arguments.insert(QStringLiteral("query"), m_query->text());
    }
    m_waiting = true;
    judge();
    m_control.call(QStringLiteral("group.create"), arguments, this, [this, name](const Result<QJsonValue>& answer) {
        m_waiting = false;
        judge();
        if (!answer) {
            m_message->set(groupSentence(answer.error(), tr("The group was not created.")));
            return;
        }
        Q_EMIT saved(answer->toObject().value(QLatin1String("id")).toInteger(),
                     tr("The group %1 is there.").arg(quoted(name)));
        dismiss();
    });
}

void GroupSheet::saveQuery(const QString& query)
{
    m_waiting = true;
    judge();
    m_control.call(
        QStringLiteral("group.edit"), {{QStringLiteral("group"), m_group->id}, {QStringLiteral("query"), query}}, this,
        [this, query](const Result<QJsonValue>& answer) {
            m_waiting = false;
            judge();
            if (!answer) {
                m_message->set(groupSentence(answer.error(), tr("The query was not saved.")));
                return;
            }
            Q_EMIT saved(m_group->id,
                         query.isEmpty() ? tr("%1 is a group by hand now; its members stay.").arg(quoted(m_group->name))
                                         : tr("%1 holds what its query finds.").arg(quoted(m_group->name)));
            dismiss();
        });
}

void GroupSheet::toByHand()
{
    Confirmation what;
    what.title = tr("Make %1 a group by hand?").arg(isolated(m_group->name));
    what.loss = tr("Its members stay. From then on nobody joins or leaves by itself, and the query is gone.");
    what.action = tr("Make it by hand");
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet] {
        sheet->dismiss();
        saveQuery({});
    });
}

} // namespace espalier::ui
