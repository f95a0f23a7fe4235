#include "ui/activity/orders_view.h"

#include "ui/activity/order_detail.h"
#include "ui/activity/order_words.h"
#include "ui/common/button.h"
#include "ui/common/command_words.h"
#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/message_bar.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/split_view.h"
#include "ui/common/table_view.h"
#include "ui/common/time_words.h"

#include <QHBoxLayout>

namespace espalier::ui {

namespace {
constexpr int mostOrders = 500;
}

OrdersView::OrdersView(server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock), m_only(new Segments),
      m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)),
      m_list(new RecordList({tr("What"), tr("State"), tr("Ordered by"), tr("When"), tr("Until")},
                            {0, 210, 130, 130, 130})),
      m_detail(new OrderDetail(control, clock)), m_split(nullptr)
{
    setObjectName(QStringLiteral("orders"));
    m_only->add(tr("Waiting"));
    m_only->add(tr("All"));
    m_only->setAccessibleName(tr("Orders"));
    m_list->setStateColumn(1);
    m_list->table()->setEssentialColumns({0, 1});
    m_list->table()->setAccessibleName(tr("Orders"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::pane, 10, space::pane, 10);
    bar->addWidget(m_only);
    bar->addStretch(1);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::pane, 0, space::pane, 0);
    messages->addWidget(m_message);
    auto* left = new QWidget;
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addLayout(messages);
    column->addWidget(m_list, 1);
    m_split = new SplitView(left, m_detail, QStringLiteral("orders"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_split);
    setFocusProxy(m_list->table());
    connect(m_only, &Segments::currentChanged, this, [this] {
        goBack();
        reload();
    });
    connect(m_list, &RecordList::selectionMoved, this, &OrdersView::showDetail);
    connect(m_detail, &OrderDetail::closeRequested, this, [this] { goBack(); });
    connect(m_detail, &OrderDetail::decided, this, [this] {
        goBack();
        reload();
    });
    connect(m_detail, &OrderDetail::jumpRequested, this, &OrdersView::jumpRequested);
}

void OrdersView::reload()
{
    m_control.call(
        QStringLiteral("order.list"),
        {{QStringLiteral("state"), m_only->current() == 0 ? QStringLiteral("waiting") : QStringLiteral("all")},
         {QStringLiteral("most"), mostOrders}},
        this, [this, round = ++m_round](const Result<QJsonValue>& answer) {
            if (round != m_round) {
                return; // another question was asked meanwhile
            }
            if (!answer) {
                m_message->set(userSentence(answer.error(), tr("The orders can’t be shown.")));
                connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, this, &OrdersView::reload);
                return;
            }
            m_message->clear();
            showRows(answer->toArray());
        });
}

void OrdersView::showWaiting()
{
    m_only->setCurrent(0);
}

void OrdersView::showRows(const QJsonArray& orders)
{
    QList<CellRow> rows;
    for (const QJsonValue& each : orders) {
        const QJsonObject order = each.toObject();
        const QString state = order.value(QLatin1String("state")).toString();
        const OrderState words = orderState(state);
        const QString type = order.value(QLatin1String("request_type")).toString();
        const auto moment = [&](const char* key) {
            const qint64 at = order.value(QLatin1String(key)).toInteger();
            return Cell{momentWords(at, m_clock.nowMs()), {}, {}, {}, at, exactWords(at)};
        };
        const Cell until = state == QLatin1String("waiting") ? moment("ends_at") : Cell{{}, {}, {}, {}, 0, {}};
        rows.append(
            CellRow{order.value(QLatin1String("id")).toInteger(),
                    {Cell{commandWords(type), orderDevices(order), commandIconName(type), {}, {}, {}},
                     Cell{words.words, {}, {}, words.state, {}, {}},
                     Cell{visibleText(order, "ordered_by", 80), {}, {}, {}, {}, {}}, moment("ordered_at"), until},
                    order});
        if (m_split->isDetailShown() && m_detail->order() == order.value(QLatin1String("id")).toInteger()) {
            m_detail->show(order); // somebody else may have decided
        }
    }
    if (m_only->current() == 0) {
        m_list->empty()->set(QStringLiteral("people"), tr("Nothing waits for a second person"),
                             tr("What needs one is listed here until somebody else says yes. The rule is set under "
                                "Server, Operators."));
    } else {
        m_list->empty()->set(QStringLiteral("people"), tr("No orders yet"),
                             tr("What needed a second person is listed here."));
    }
    m_list->setRows(rows);
}

void OrdersView::showDetail()
{
    const QJsonObject order = m_list->currentSource();
    if (order.isEmpty()) {
        return;
    }
    m_detail->show(order);
    m_split->setDetailShown(true);
}

bool OrdersView::goBack()
{
    return m_split->leaveDetail(m_list->table());
}

} // namespace espalier::ui
