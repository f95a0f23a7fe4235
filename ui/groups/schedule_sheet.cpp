#include "ui/groups/schedule_sheet.h"

#include "ui/common/button.h"
#include "ui/common/choice_card.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/groups/schedule_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

constexpr int hoursOfDay = 24;
constexpr int mostHours = 168;

} // namespace

ScheduleSheet::ScheduleSheet(server::Control& control, const GroupRow& group, const QJsonObject& shown, QWidget* over)
    : Sheet(over), m_control(control), m_group(group), m_message(new MessageBar(this)),
      m_save(new Button(tr("Save"), Button::Kind::Primary, this))
{
    setObjectName(QStringLiteral("scheduleSheet"));
    setTitle(tr("Inventory of %1").arg(isolated(groupWords(group.name))));
    setPanelWidth(FormWidth);
    m_save->setObjectName(QStringLiteral("saveSchedule"));
    setBody(new PageScroll(build(shown), this), 0);
    auto* cancel = new Button(tr("Cancel"), Button::Kind::Standard, this);
    foot()->addWidget(cancel);
    foot()->addWidget(m_save);
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_save, &QPushButton::clicked, this, &ScheduleSheet::save);
    judge();
    present(m_own->isChecked() ? static_cast<QWidget*>(m_number) : m_usual);
}

QWidget* ScheduleSheet::build(const QJsonObject& shown)
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(BodyPadding, BodyPadding - 4, BodyPadding, BodyPadding);
    column->setSpacing(space::pane);
    column->addWidget(m_message);
    const QString usual = everyHoursWords(shown.value(QLatin1String("usual_hours")).toInt(hoursOfDay));
    m_usual = new ChoiceCard(tr("As all devices"), tr("%1, about everything.").arg(usual), body);
    m_own = new ChoiceCard(tr("A schedule of its own"),
                           tr("What it names, as often as it says, and nothing else. In several groups with a "
                              "schedule, the most frequent counts for each."),
                           body);
    m_usual->setObjectName(QStringLiteral("usualSchedule"));
    m_own->setObjectName(QStringLiteral("ownSchedule"));
    const QJsonValue schedule = shown.value(QLatin1String("schedule"));
    (schedule.isObject() ? m_own : m_usual)->setChecked(true);
    auto* choices = new QVBoxLayout;
    choices->setSpacing(space::small);
    choices->addWidget(m_usual);
    choices->addWidget(m_own);
    column->addLayout(choices);
    m_ownPart = buildOwn(schedule.toObject());
    column->addWidget(m_ownPart);
    column->addWidget(paragraph(tr("Each device keeps a rhythm of its own, up to a tenth earlier or later, so that not "
                                   "all answer at once. Asking by hand always asks everything.")));
    column->addStretch(1);
    connect(m_own, &ChoiceCard::toggled, this, &ScheduleSheet::judge);
    return body;
}

QWidget* ScheduleSheet::buildOwn(const QJsonObject& schedule)
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    const int hours = schedule.value(QLatin1String("hours")).toInt(12);
    const bool inDays = hours % hoursOfDay == 0;
    m_number = new QSpinBox(part);
    m_number->setObjectName(QStringLiteral("scheduleNumber"));
    m_unit = new QComboBox(part);
    m_unit->setObjectName(QStringLiteral("scheduleUnit"));
    m_unit->addItem(tr("hours"), 1);
    m_unit->addItem(tr("days"), hoursOfDay);
    m_unit->setCurrentIndex(inDays ? 1 : 0);
    const auto limit = [this] { m_number->setRange(1, mostHours / m_unit->currentData().toInt()); };
    limit();
    m_number->setValue(inDays ? hours / hoursOfDay : hours);
    auto* label = new TextLabel(tr("Every"), TextRole::Strong);
    label->setBuddy(m_number);
    m_number->setAccessibleName(tr("Every"));
    m_unit->setAccessibleName(tr("Unit"));
    column->addWidget(label);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::small);
    m_number->setMinimumWidth(90);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(space::medium);
    column->addWidget(new TextLabel(tr("Ask about"), TextRole::Strong));
    const QJsonArray asked = schedule.value(QLatin1String("queries")).toArray();
    for (const QString& query : inventoryQueries()) {
        auto* box = new QCheckBox(inventoryQueryWords(query), part);
        box->setObjectName(QStringLiteral("ask-") + query);
        box->setChecked(schedule.isEmpty() || asked.contains(query));
        column->addWidget(box);
        auto* help = new TextLabel(inventoryQueryHelp(query), TextRole::Second, &Theme::text2);
        help->setContentsMargins(26, 0, 0, 4);
        help->setWordWrap(true);
        column->addWidget(help);
        m_queries.insert(query, box);
        connect(box, &QCheckBox::toggled, this, &ScheduleSheet::judge);
    }
    connect(m_unit, &QComboBox::currentIndexChanged, this, limit);
    return part;
}

void ScheduleSheet::judge()
{
    bool isAny = false;
    for (const QCheckBox* box : std::as_const(m_queries)) {
        isAny = isAny || box->isChecked();
    }
    m_ownPart->setVisible(m_own->isChecked());
    m_save->setEnabled(!m_own->isChecked() || isAny);
    m_save->setToolTip(m_save->isEnabled() ? QString() : tr("Nothing would be asked"));
}

void ScheduleSheet::save()
{
    const bool isOwn = m_own->isChecked();
    QJsonObject arguments{{QStringLiteral("group"), m_group.id}};
    if (isOwn) {
        QJsonArray queries;
        for (const QString& query : inventoryQueries()) {
            if (m_queries.value(query)->isChecked()) {
                queries.append(query);
            }
        }
        arguments.insert(QStringLiteral("hours"), m_number->value() * m_unit->currentData().toInt());
        arguments.insert(QStringLiteral("queries"), queries);
    }
    m_save->setEnabled(false);
    m_control.call(isOwn ? QStringLiteral("group.schedule.set") : QStringLiteral("group.schedule.clear"), arguments,
                   this, [this](const Result<QJsonValue>& answer) {
                       judge();
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), tr("The schedule was not saved.")));
                           return;
                       }
                       Q_EMIT saved(tr("The schedule of %1 counts from now on.").arg(quoted(groupWords(m_group.name))));
                       dismiss();
                   });
}

} // namespace espalier::ui
