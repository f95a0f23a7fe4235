#include "ui/devices/detail/changes_sheet.h"

#include "base/durations.h"
#include "ui/common/button.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int MostCompared = 5000;
}

ChangesSheet::ChangesSheet(const Clock& clock, QWidget* over)
    : Sheet(over), m_clock(clock), m_since(new QComboBox(this)),
      m_told(new TextLabel(TextRole::Second, &Theme::text2, this)), m_message(new MessageBar(this)),
      m_list(new RecordList({tr("What"), tr("Before"), tr("Now")}, {0, 170, 170}, this))
{
    setPanelWidth(760);
    m_list->table()->setAccessibleName(tr("Changes"));
    m_list->empty()->set(QStringLiteral("history"), tr("Nothing changed"),
                         tr("The device tells the same as it did then."));
    m_told->setWordWrap(true);
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(m_since);
    row->addWidget(m_told, 1);
    column->addLayout(row);
    column->addWidget(m_message);
    column->addWidget(m_list, 1);
    setBody(body, BodyPadding);
    auto* close = new Button(tr("Close"), Button::Kind::Standard, this);
    foot()->addWidget(close);
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    present(m_list->table());
}

ChangesSheet::ChangesSheet(const QString& title, const QList<DeviceChange>& changes, const Clock& clock, QWidget* over)
    : ChangesSheet(clock, over)
{
    setTitle(title);
    m_since->hide();
    m_told->setText(changes.isEmpty() ? QString() : exactWords(changes.first().at));
    show(changes, false);
}

ChangesSheet::ChangesSheet(server::Control& control, const Clock& clock, qint64 device, QWidget* over)
    : ChangesSheet(clock, over)
{
    setTitle(tr("What changed"));
    m_since->setAccessibleName(tr("Since when"));
    m_since->setObjectName(QStringLiteral("since"));
    m_since->addItem(tr("Since yesterday"), dayMs);
    m_since->addItem(tr("Since a week ago"), 7 * dayMs);
    m_since->addItem(tr("Since a month ago"), 30 * dayMs);
    m_since->addItem(tr("Since three months ago"), 90 * dayMs);
    m_since->addItem(tr("Since a year ago"), 365 * dayMs);
    m_since->setCurrentIndex(1);
    connect(m_since, &QComboBox::currentIndexChanged, this, [this, &control, device] { compare(control, device); });
    compare(control, device);
    m_since->setFocus();
}

void ChangesSheet::compare(server::Control& control, qint64 device)
{
    const qint64 since = qMax<qint64>(0, m_clock.nowMs() - m_since->currentData().toLongLong());
    control.call(
        QStringLiteral("device.changes"),
        {{QStringLiteral("device"), device}, {QStringLiteral("since"), since}, {QStringLiteral("most"), MostCompared}},
        this, [this, since, asked = m_since->currentIndex()](const Result<QJsonValue>& answer) {
            if (asked != m_since->currentIndex()) {
                return; // another span was chosen meanwhile
            }
            if (!answer) {
                m_message->set(userSentence(answer.error(), tr("The changes can’t be shown.")));
                return;
            }
            m_message->clear();
            const QList<DeviceChange> net = netChanges(DeviceChange::fromJson(answer->toArray()));
            m_told->setText(tr("%1 against now", "a day").arg(dayWords(since, m_clock.nowMs())));
            show(net, true);
            if (answer->toArray().size() == MostCompared) {
                m_message->set(State::Unknown, tr("There were too many changes to compare all of them."));
            }
        });
}

void ChangesSheet::show(const QList<DeviceChange>& changes, bool withTime)
{
    QList<CellRow> rows;
    for (const DeviceChange& change : changes) {
        const auto line = [](const QString& text) { return Cell{text, {}, {}, {}, {}, {}}; };
        rows << CellRow{change.id,
                        {Cell{changeSubject(change),
                              withTime ? momentWords(change.at, m_clock.nowMs()) : QString(),
                              changeIconName(change.kind),
                              {},
                              {},
                              changeSentence(change)},
                         line(changeBefore(change)), line(changeAfter(change))},
                        {}};
    }
    m_list->setRows(rows);
}

} // namespace espalier::ui
