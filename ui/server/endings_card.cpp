#include "ui/server/endings_card.h"

#include "ui/common/action_list.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/server/ending_row.h"

#include <QBoxLayout>
#include <QTimer>

namespace espalier::ui {

namespace {
constexpr int endingsSoonMs = 500;
constexpr int endingsRegularlyMs = 3'600'000; // days pass without a commit
} // namespace

EndingsCard::EndingsCard(server::Control& control, const Clock& clock, QWidget* parent)
    : Card(tr("What ends"), parent), m_control(control), m_clock(clock), m_list(new ActionList),
      m_trouble(new TextLabel(tr("What ends can’t be told right now."), TextRole::Body, &Theme::text2)),
      m_soon(new QTimer(this))
{
    layout()->setContentsMargins(1, 14, 1, 1);
    body()->setSpacing(0);
    layout()->itemAt(0)->layout()->setContentsMargins(space::pane - 1, 0, space::pane - 1, 0);
    m_list->setAccessibleName(accessibleName());
    m_trouble->setContentsMargins(space::pane, 0, 0, 12);
    m_trouble->hide();
    body()->addWidget(m_trouble);
    body()->addWidget(m_list);
    connect(m_list, &ActionList::rowActivated, this,
            [this](const QString& id) { Q_EMIT chosen(m_rows.at(id.toInt()).toObject()); });
    m_soon->setSingleShot(true);
    m_soon->setInterval(endingsSoonMs);
    connect(m_soon, &QTimer::timeout, this, &EndingsCard::reload);
    connect(&m_control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        const bool ours = rows.contains(QStringLiteral("push_certificate")) ||
                          rows.contains(QStringLiteral("certificate")) || rows.contains(QStringLiteral("setting")) ||
                          rows.contains(QStringLiteral("device")) || rows.contains(QStringLiteral("link"));
        if (ours && isVisible() && !m_soon->isActive()) {
            m_soon->start();
        }
    });
    auto* regularly = new QTimer(this);
    regularly->start(endingsRegularlyMs);
    connect(regularly, &QTimer::timeout, this, &EndingsCard::reload);
}

void EndingsCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    reload();
}

void EndingsCard::reload()
{
    m_control.call(QStringLiteral("expiry.list"), {}, this, [this](const Result<QJsonValue>& result) {
        m_trouble->setVisible(!result);
        m_rows = result ? withLinksTogether(result->toArray()) : QJsonArray();
        QList<ActionRow> rows;
        for (int i = 0; i < m_rows.size(); ++i) {
            rows.append(endingRow(m_rows.at(i).toObject(), i, m_clock.nowMs()));
        }
        m_list->setRows(rows);
    });
}

} // namespace espalier::ui
