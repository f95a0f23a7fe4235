#include "ui/readiness/readiness_sheet.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/readiness/check_row.h"
#include "ui/readiness/phone_sheet.h"

#include <QHBoxLayout>

namespace espalier::ui {

namespace {
constexpr int readinessSheetWidth = 620;

QJsonArray checksIn(const QJsonObject& result)
{
    return result.value(QLatin1String("checks")).toArray();
}
} // namespace

ReadinessSheet::ReadinessSheet(server::Control& control, const Clock& clock, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)),
      m_when(new TextLabel(TextRole::Second, &Theme::text3)), m_rows(new QVBoxLayout),
      m_phone(new Button(QStringLiteral("iphone"), tr("Test from a phone…"), Button::Kind::Standard)),
      m_run(new Button(QStringLiteral("refresh"), tr("Run again"), Button::Kind::Primary))
{
    setObjectName(QStringLiteral("readinessSheet"));
    setPanelWidth(readinessSheetWidth);
    setTitle(tr("Readiness self-test"));
    needs(m_phone, control, "check.phone");
    needs(m_run, control, "check.run");
    m_phone->setObjectName(QStringLiteral("testFromPhone"));
    m_run->setObjectName(QStringLiteral("runReadiness"));
    m_rows->setSpacing(0);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::large, space::page, space::large, space::page);
    column->setSpacing(space::medium);
    column->addWidget(paragraph(tr("Can devices find, reach and trust this server, and can it wake them? Outside a lab "
                                   "links are shared only while nothing here has failed.")));
    column->addWidget(m_message);
    column->addLayout(m_rows);
    column->addWidget(m_when);
    column->addStretch(1);
    setBody(new PageScroll(body), 0);
    foot()->addWidget(m_phone);
    foot()->addWidget(m_run);
    connect(m_run, &QPushButton::clicked, this, &ReadinessSheet::run);
    connect(m_phone, &QPushButton::clicked, this, &ReadinessSheet::testFromPhone);
    loadLast();
    present(m_run);
}

void ReadinessSheet::loadLast()
{
    m_control.call(QStringLiteral("check.last"), {}, this, [this](const Result<QJsonValue>& answer) {
        const QJsonObject last = answer ? answer->toObject() : QJsonObject();
        if (checksIn(last).isEmpty()) {
            run();
        } else if (!m_isRunning) {
            show(last);
        }
    });
}

void ReadinessSheet::run()
{
    if (m_isRunning) {
        return;
    }
    m_isRunning = true;
    m_run->setEnabled(false);
    m_message->clear();
    setPill(State::Waiting, tr("Looking… up to a minute"));
    m_control.call(QStringLiteral("check.run"), {}, this, [this](const Result<QJsonValue>& answer) {
        m_isRunning = false;
        m_run->setEnabled(true);
        if (!answer) {
            setPill(State::Unknown, tr("Not made"));
            m_message->set(userSentence(answer.error(), tr("The self-test was not made.")));
            return;
        }
        show(answer->toObject());
    });
}

void ReadinessSheet::show(const QJsonObject& result)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->deleteLater(); // its button may be the one that was pressed
            item->widget()->hide();
        }
        delete item;
    }
    setPill(readinessState(result), readinessSummary(result));
    m_when->setText(tr("Made: %1").arg(momentWords(result.value(QLatin1String("at")).toInteger(), m_clock.nowMs())));
    const QJsonArray checks = checksIn(result);
    for (const QJsonValue& check : checks) {
        addRow(check.toObject());
    }
}

void ReadinessSheet::addRow(const QJsonObject& check)
{
    auto* row = new CheckRow(readinessWords(check, m_clock.nowMs()));
    row->setObjectName(QStringLiteral("check-") + check.value(QLatin1String("id")).toString());
    const QString remedy = check.value(QLatin1String("remedy")).toString();
    if (remedy == QLatin1String("acknowledge")) {
        Button* stays = row->addAction(tr("Yes, it stays for good"));
        stays->setObjectName(QStringLiteral("acknowledgeAddress"));
        const QString address = check.value(QLatin1String("evidence")).toString();
        connect(stays, &QPushButton::clicked, this, [this, address] { acknowledge(address); });
    } else if (const auto way = remedyWay(remedy)) {
        connect(row->addAction(way->words), &QPushButton::clicked, this, [this, jump = way->jump] {
            dismiss();
            Q_EMIT jumpRequested(jump);
        });
    }
    m_rows->addWidget(row);
    m_rows->addWidget(new Divider);
}

void ReadinessSheet::acknowledge(const QString& address)
{
    m_control.call(QStringLiteral("check.acknowledge_address"), {{QStringLiteral("address"), address}}, this,
                   [this](const Result<QJsonValue>& answer) {
                       if (answer) {
                           run();
                       } else {
                           m_message->set(userSentence(answer.error(), tr("The address was not confirmed.")));
                       }
                   });
}

void ReadinessSheet::testFromPhone()
{
    auto* sheet = new PhoneSheet(m_control, m_clock, this);
    connect(sheet, &PhoneSheet::arrived, this, &ReadinessSheet::run);
}

} // namespace espalier::ui
