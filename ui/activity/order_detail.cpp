#include "ui/activity/order_detail.h"

#include "ui/activity/order_sheets.h"
#include "ui/activity/order_words.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QPainter>

namespace espalier::ui {

OrderDetail::OrderDetail(server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock), m_title(new TextLabel(TextRole::PaneTitle)),
      m_state(new StatePill), m_own(new MessageBar(nullptr, MessageBar::Closing::ByCause)), m_decision(new QWidget),
      m_approve(new Button(tr("Approve…"), Button::Kind::Primary)),
      m_refuse(new Button(tr("Refuse…"), Button::Kind::Standard)), m_facts(new FactGrid),
      m_devicesTitle(new TextLabel(tr("Devices"), TextRole::CardTitle)), m_devices(new FactGrid),
      m_open(new Button(tr("Show the command"), Button::Kind::Link))
{
    setObjectName(QStringLiteral("orderDetail"));
    m_title->setWordWrap(true);
    m_approve->setObjectName(QStringLiteral("approveOrder"));
    m_refuse->setObjectName(QStringLiteral("refuseOrder"));
    m_facts->setAccessibleName(tr("Order"));
    m_devices->setAccessibleName(tr("Devices"));
    needs(m_approve, m_control, "order.approve");
    needs(m_refuse, m_control, "order.refuse");
    auto* close = new IconButton(QStringLiteral("close"), tr("Close"), nullptr, Button::Kind::Quiet);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* buttons = new QHBoxLayout(m_decision);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::small);
    buttons->addWidget(m_approve);
    buttons->addWidget(m_refuse);
    buttons->addStretch(1);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_state, 0, Qt::AlignLeading);
    column->addWidget(m_own);
    column->addWidget(m_decision);
    column->addWidget(m_facts);
    column->addWidget(new Divider);
    column->addWidget(m_devicesTitle);
    column->addWidget(m_devices);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new PageScroll(content));
    connect(close, &QPushButton::clicked, this, &OrderDetail::closeRequested);
    connect(m_approve, &QPushButton::clicked, this, &OrderDetail::approve);
    connect(m_refuse, &QPushButton::clicked, this, &OrderDetail::refuse);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT jumpRequested({QStringLiteral("activity"),
                              {{QStringLiteral("command"), m_order.value(QLatin1String("uuid")).toString()}}});
    });
}

qint64 OrderDetail::order() const
{
    return m_order.value(QLatin1String("id")).toInteger();
}

bool OrderDetail::isOwn() const
{
    const QString person = Permissions::of(m_control).person();
    return !person.isEmpty() &&
           m_order.value(QLatin1String("ordered_by")).toString().compare(person, Qt::CaseInsensitive) == 0;
}

void OrderDetail::show(const QJsonObject& order)
{
    m_order = order;
    const auto text = [&order](const char* key) { return visibleText(order, key, 500); };
    const auto moment = [&](const char* key) {
        return momentWords(order.value(QLatin1String(key)).toInteger(), m_clock.nowMs());
    };
    const QString state = order.value(QLatin1String("state")).toString();
    const bool waits = state == QLatin1String("waiting");
    const OrderState words = orderState(state);
    m_title->setText(commandWords(order.value(QLatin1String("request_type")).toString()));
    m_state->set(words.state, words.words);
    m_decision->setVisible(waits);
    m_approve->setVisible(!isOwn());
    m_refuse->setText(isOwn() ? tr("Call it off…") : tr("Refuse…"));
    if (waits && isOwn()) {
        m_own->set(State::Waiting, tr("You ordered this yourself."),
                   tr("Another approver or admin has to say yes. You can call it off."));
    } else {
        m_own->clear();
    }
    QList<Fact> facts{Fact::words(tr("Ordered by"), text("ordered_by")), Fact::words(tr("When"), moment("ordered_at"))};
    if (waits) {
        facts.append(Fact::words(tr("Called off by itself"), moment("ends_at")));
    } else {
        if (!text("decided_by").isEmpty()) {
            facts.append(Fact::words(tr("Decided by"), text("decided_by")));
        }
        facts.append(Fact::words(tr("Decided"), moment("decided_at")));
    }
    if (!text("note").isEmpty()) {
        facts.append(Fact::words(tr("Note"), text("note")));
    }
    m_facts->setFacts(facts);
    const QJsonArray devices = order.value(QLatin1String("devices")).toArray();
    const qsizetype more = order.value(QLatin1String("count")).toInteger() - devices.size();
    QList<Fact> names;
    for (const QJsonValue& each : devices) {
        names.append(Fact::words(QString::number(names.size() + 1), orderDevice(each.toObject())));
    }
    if (more > 0) {
        names.append(Fact::words(QStringLiteral("…"), tr("%n more", nullptr, int(more))));
    }
    m_devices->setFacts(names);
    m_devices->setVisible(!names.isEmpty());
    m_devicesTitle->setVisible(!names.isEmpty());
    QWidget::show();
}

void OrderDetail::approve()
{
    auto* sheet = new ApproveOrderSheet(m_control, m_order, this);
    connect(sheet, &ApproveOrderSheet::approved, this, &OrderDetail::decided);
    sheet->present();
}

void OrderDetail::refuse()
{
    auto* sheet = new RefuseOrderSheet(m_control, m_order,
                                       isOwn() ? RefuseOrderSheet::Whose::Own : RefuseOrderSheet::Whose::Others, this);
    connect(sheet, &RefuseOrderSheet::refused, this, &OrderDetail::decided);
    sheet->present();
}

void OrderDetail::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
}

} // namespace espalier::ui
