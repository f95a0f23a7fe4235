#include "ui/readiness/readiness_card.h"

#include "ui/common/button.h"
#include "ui/common/fact_grid.h"
#include "ui/common/permissions.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/readiness/alert_sheet.h"
#include "ui/readiness/readiness_sheet.h"
#include "ui/readiness/readiness_words.h"

#include <QVBoxLayout>

namespace espalier::ui {

ReadinessCard::ReadinessCard(server::Control& control, const Clock& clock, QWidget* parent)
    : Card(tr("Readiness"), parent), m_control(control), m_clock(clock), m_facts(new FactGrid(this))
{
    m_facts->setAccessibleName(tr("Readiness"));
    auto* show = new Button(tr("Self-test…"), Button::Kind::Standard, this, Button::Size::Small);
    show->setObjectName(QStringLiteral("openReadiness"));
    body()->addWidget(m_facts);
    body()->addWidget(paragraph(tr("Can devices find, reach and trust this server? Looked at every day, and before a "
                                   "link is made.")));
    body()->addWidget(show, 0, Qt::AlignLeading);
    connect(show, &QPushButton::clicked, this, &ReadinessCard::open);
    Button* alerts = addLink(tr("Alerts…"));
    alerts->setObjectName(QStringLiteral("openAlerts"));
    needs(alerts, m_control, "setting.set");
    connect(alerts, &QPushButton::clicked, this, [this] {
        if (Sheet::current(this) == nullptr) {
            new AlertSheet(m_control, this);
        }
    });
    connect(&m_control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (isVisible() && rows.contains(QStringLiteral("setting"))) {
            reload();
        }
    });
}

void ReadinessCard::showEvent(QShowEvent* event)
{
    Card::showEvent(event);
    reload();
}

void ReadinessCard::open()
{
    if (Sheet::current(this) != nullptr) {
        return;
    }
    auto* sheet = new ReadinessSheet(m_control, m_clock, this);
    connect(sheet, &ReadinessSheet::jumpRequested, this, &ReadinessCard::jumpRequested);
}

void ReadinessCard::reload()
{
    m_control.call(QStringLiteral("check.last"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (!answer) {
            return;
        }
        const QJsonObject last = answer->toObject();
        const qint64 now = m_clock.nowMs();
        QList<Fact> facts{Fact::words(tr("Result"), readinessSummary(last), readinessState(last))};
        if (const qint64 at = last.value(QLatin1String("at")).toInteger(); at > 0) {
            facts.append(Fact::words(tr("Made"), momentWords(at, now)));
        }
        if (const QStringList failed = failedChecks(last); !failed.isEmpty()) {
            facts.append(Fact::words(tr("Failed"), checkNames(failed), State::Failed));
        }
        const QJsonValue arrival = last.value(QLatin1String("phone"))[QLatin1String("arrival")];
        facts.append(Fact::words(tr("From a phone"), arrival.isObject()
                                                         ? momentWords(arrival[QLatin1String("at")].toInteger(), now)
                                                         : tr("Not tried yet")));
        m_facts->setFacts(facts);
    });
}

} // namespace espalier::ui
