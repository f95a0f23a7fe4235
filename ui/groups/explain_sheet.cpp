#include "ui/groups/explain_sheet.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"
#include "ui/common/icon_label.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/query_words.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

// The sign, the part as it stands in the query, and below it what the device has.
QWidget* partRow(const QJsonObject& part, qint64 nowMs)
{
    const bool holds = part.value(QLatin1String("holds")).toBool();
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, space::small, 0, space::small);
    line->setSpacing(space::medium);
    auto* sign = new IconLabel(stateIconName(holds ? State::Ok : State::Failed), holds ? Tone::Ok : Tone::Failed, 18);
    line->addWidget(sign, 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* text = new TextLabel(visibleText(part.value(QLatin1String("text")).toString(), 400), TextRole::Mono);
    text->setWordWrap(true);
    words->addWidget(text);
    const QString has =
        queryValueWords(part.value(QLatin1String("type")).toString(), part.value(QLatin1String("value")), nowMs);
    const QString told = part.value(QLatin1String("column")).toString().isEmpty()
                             ? (holds ? ExplainSheet::tr("Holds") : ExplainSheet::tr("Doesn’t hold"))
                         : holds ? ExplainSheet::tr("Holds. The device has: %1").arg(isolated(has))
                                 : ExplainSheet::tr("Doesn’t hold. The device has: %1").arg(isolated(has));
    auto* below = new TextLabel(told, TextRole::Second, &Theme::text2);
    below->setWordWrap(true);
    words->addWidget(below);
    line->addLayout(words, 1);
    row->setAccessibleName(text->text() + QStringLiteral(": ") + told);
    return row;
}

} // namespace

ExplainSheet::ExplainSheet(server::Control& control, const Clock& clock, const GroupRow& group, qint64 device,
                           const QString& deviceName, QWidget* over)
    : Sheet(over), m_clock(clock), m_group(group), m_deviceName(deviceName), m_message(new MessageBar(this)),
      m_verdict(new TextLabel(TextRole::Strong)), m_parts(new QVBoxLayout)
{
    setObjectName(QStringLiteral("explainSheet"));
    setTitle(isolated(deviceName));
    setPanelWidth(FormWidth);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(BodyPadding, BodyPadding - 4, BodyPadding, BodyPadding);
    column->setSpacing(space::medium);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_verdict->setWordWrap(true);
    column->addWidget(m_message);
    column->addWidget(m_verdict);
    m_parts->setSpacing(0);
    column->addLayout(m_parts);
    column->addStretch(1);
    setBody(new PageScroll(body, this), 0);
    auto* open = new Button(QStringLiteral("devices"), tr("Show the device"), Button::Kind::Standard, this);
    auto* close = new Button(tr("Close"), Button::Kind::Standard, this);
    foot()->addWidget(open);
    foot()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(open, &QPushButton::clicked, this, [this, device] {
        Q_EMIT deviceRequested(device);
        dismiss();
    });
    control.call(QStringLiteral("group.explain"),
                 {{QStringLiteral("group"), group.id}, {QStringLiteral("device"), device}}, this,
                 [this](const Result<QJsonValue>& answer) {
                     if (answer) {
                         tell(answer->toObject());
                     } else {
                         m_message->set(userSentence(answer.error(), tr("The reason can’t be shown.")));
                     }
                 });
    present(close);
}

void ExplainSheet::tell(const QJsonObject& answer)
{
    const QString name = quoted(groupWords(m_group.name));
    const bool isMember = answer.value(QLatin1String("member")).toBool();
    const qint64 since = answer.value(QLatin1String("since")).toInteger();
    if (answer.value(QLatin1String("built_in")).toBool()) {
        m_verdict->setText(tr("It is in %1, because every device is.").arg(name));
    } else if (answer.value(QLatin1String("query")).toString().isEmpty()) {
        m_verdict->setText(isMember ? tr("It is in %1, because somebody or its link put it there: %2.")
                                          .arg(name, momentWords(since, m_clock.nowMs()))
                                    : tr("It isn’t in %1: nobody put it there.").arg(name));
    } else {
        m_verdict->setText(
            isMember
                ? tr("It is in %1 since %2, because the query finds it:").arg(name, momentWords(since, m_clock.nowMs()))
                : tr("It isn’t in %1, because the query doesn’t find it:").arg(name));
    }
    bool isFirst = true;
    for (const QJsonValue& part : answer.value(QLatin1String("parts")).toArray()) {
        if (!std::exchange(isFirst, false)) {
            m_parts->addWidget(new Divider);
        }
        m_parts->addWidget(partRow(part.toObject(), m_clock.nowMs()));
    }
}

} // namespace espalier::ui
