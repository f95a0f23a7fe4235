#include "ui/groups/group_preview.h"

#include "ui/common/card.h"
#include "ui/common/device_text.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

constexpr int previewSoonMs = 200;

QString namesOf(const QJsonValue& devices, int count)
{
    QStringList names;
    for (const QJsonValue& device : devices.toArray()) {
        const QString name = visibleText(device[QLatin1String("name")].toString(), 60);
        names.append(isolated(name.isEmpty() ? visibleText(device[QLatin1String("serial")].toString(), 60) : name));
    }
    const QString shown = names.join(QStringLiteral(", "));
    const int more = count - static_cast<int>(names.size());
    return more > 0 ? GroupPreview::tr("%1 and %n more", nullptr, more).arg(shown) : shown;
}

} // namespace

GroupPreview::GroupPreview(server::Control& control, qint64 group, QWidget* parent)
    : QWidget(parent), m_control(control), m_group(group), m_count(new TextLabel(TextRole::Strong)),
      m_first(paragraph({})), m_joins(new TextLabel(TextRole::SecondStrong, &Theme::text1)), m_joining(paragraph({})),
      m_leavesWords(new TextLabel(TextRole::SecondStrong, &Theme::text1)), m_leaving(paragraph({}))
{
    m_count->setObjectName(QStringLiteral("previewCount"));
    m_joins->setObjectName(QStringLiteral("previewJoins"));
    m_leavesWords->setObjectName(QStringLiteral("previewLeaves"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* card = new Card({}, this, Card::Look::Sunken);
    column->addWidget(card);
    card->body()->setSpacing(4);
    m_count->setWordWrap(true);
    for (TextLabel* heading : {m_joins, m_leavesWords}) {
        heading->setContentsMargins(0, space::small, 0, 0);
    }
    for (TextLabel* label : {m_count, m_first, m_joins, m_joining, m_leavesWords, m_leaving}) {
        card->body()->addWidget(label);
        label->hide();
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(previewSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &GroupPreview::send);
    // Who fits changes while somebody still thinks about the query.
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (!m_query.isEmpty() && rows.contains(QStringLiteral("device")) && !m_soon.isActive()) {
            m_soon.start();
        }
    });
}

void GroupPreview::ask(const QString& query)
{
    m_query = query;
    m_soon.start();
}

void GroupPreview::say(const QString& words)
{
    m_query.clear();
    m_soon.stop();
    m_leaves = 0;
    m_count->setText(words);
    m_count->setVisible(!words.isEmpty());
    for (TextLabel* label : {m_first, m_joins, m_joining, m_leavesWords, m_leaving}) {
        label->hide();
    }
}

void GroupPreview::send()
{
    QJsonObject arguments{{QStringLiteral("query"), m_query}};
    if (m_group > 0) {
        arguments.insert(QStringLiteral("group"), m_group);
    }
    m_control.call(QStringLiteral("group.preview"), arguments, this,
                   [this, asked = m_query](const Result<QJsonValue>& answer) {
                       if (asked != m_query) {
                           return;
                       }
                       if (!answer) {
                           const QString why = userSentence(answer.error(), {}).whyAndNext();
                           say(tr("Who fits can’t be shown. %1").arg(why));
                           return;
                       }
                       tell(answer->toObject());
                   });
}

void GroupPreview::tell(const QJsonObject& answer)
{
    const auto number = [&answer](const char* key) { return answer.value(QLatin1String(key)).toInt(); };
    const int count = number("count");
    m_count->setText(count == 0 ? tr("No device fits now. Those that fit later join by themselves.")
                                : tr("%n device(s) fit(s) now", nullptr, count));
    m_count->show();
    m_first->setText(namesOf(answer.value(QLatin1String("first")), count));
    m_first->setVisible(count > 0);
    const bool isChange = m_group > 0;
    const int joins = isChange ? number("joins") : 0;
    m_leaves = isChange ? number("leaves") : 0;
    m_joins->setText(tr("%n join(s)", nullptr, joins));
    m_joining->setText(namesOf(answer.value(QLatin1String("joining")), joins));
    m_leavesWords->setText(tr("%n leave(s), with the profiles of this group", nullptr, m_leaves));
    m_leaving->setText(namesOf(answer.value(QLatin1String("leaving")), m_leaves));
    for (TextLabel* label : {m_joins, m_joining}) {
        label->setVisible(joins > 0);
    }
    for (TextLabel* label : {m_leavesWords, m_leaving}) {
        label->setVisible(m_leaves > 0);
    }
}

} // namespace espalier::ui
