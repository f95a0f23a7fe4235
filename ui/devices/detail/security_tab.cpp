#include "ui/devices/detail/security_tab.h"

#include "plist/reader.h"
#include "ui/common/fact_grid.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/devices/detail/tab_page.h"

#include <QJsonArray>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int MostFirewallRules = 200;
}

DeviceSecurityTab::DeviceSecurityTab(server::Control& control, const Clock& clock, QWidget* parent)
    : DeviceTab(control, clock, parent), m_told(new TextLabel(TextRole::Second, &Theme::text3, this))
{
    QVBoxLayout* column = scrollingColumn(this);
    m_told->setWordWrap(true);
    column->addWidget(m_told);
    m_groups = new QVBoxLayout;
    m_groups->setSpacing(space::hair);
    column->addLayout(m_groups);
    m_rulesHead = partHeading(tr("Firewall, app by app"), this);
    m_rules = new FactGrid(this);
    m_rules->setAccessibleName(m_rulesHead->text());
    column->addWidget(m_rulesHead);
    column->addWidget(m_rules);
    column->addStretch(1);
    show();
}

void DeviceSecurityTab::deviceChanged()
{
    if (m_of != m_device.id) {
        m_of = m_device.id;
        m_answers = {};
        m_toldAt = 0;
    }
    show();
    askFor(QStringLiteral("SecurityInfo"), &SecurityAnswers::security, "SecurityInfo");
    askFor(QStringLiteral("DeviceInformation"), &SecurityAnswers::information, "QueryResponses");
    ask(QStringLiteral("vault.list"), [this](const QJsonValue& answer) {
        QSet<QString> kinds;
        for (const QJsonValue& secret : answer.toArray()) {
            if (secret[QLatin1String("state")].toString() == QLatin1String("current")) {
                kinds.insert(secret[QLatin1String("kind")].toString());
            }
        }
        m_answers.kept = kinds;
        show();
    });
}

void DeviceSecurityTab::askFor(const QString& kind, std::optional<plist::Dict> SecurityAnswers::*into, const char* part)
{
    m_control.call(QStringLiteral("device.facts"),
                   {{QStringLiteral("device"), m_device.id}, {QStringLiteral("kind"), kind}}, this,
                   [this, id = m_device.id, into, part = QString::fromLatin1(part)](const Result<QJsonValue>& fact) {
                       if (!fact || id != m_device.id) {
                           return; // it never answered that
                       }
                       const auto answer =
                           plist::readXmlDict(fact->toObject().value(QLatin1String("plist_xml")).toString().toUtf8());
                       const plist::Dict* told = answer ? answer->dict(part) : nullptr;
                       if (told != nullptr) {
                           m_answers.*into = *told;
                           m_toldAt = qMax(m_toldAt, fact->toObject().value(QLatin1String("at")).toInteger());
                       }
                       show();
                   });
}

void DeviceSecurityTab::show()
{
    m_told->setText(m_toldAt > 0 ? tr("Told by the device: %1", "when").arg(momentWords(m_toldAt, m_clock.nowMs()))
                                 : tr("The device hasn’t told about its security yet. Refresh asks for it."));
    const QList<FindingGroup> groups = securityFindings(m_device, m_answers);
    // The lists are kept where they are, so that nothing jumps while answers arrive.
    while (m_groups->count() > 2 * groups.size()) {
        QLayoutItem* item = m_groups->takeAt(m_groups->count() - 1);
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < groups.size(); ++i) {
        if (m_groups->count() <= 2 * i) {
            m_groups->addWidget(partHeading({}, this));
            m_groups->addWidget(new FindingList(this));
        }
        auto* heading = qobject_cast<TextLabel*>(m_groups->itemAt(int(2 * i))->widget());
        auto* list = qobject_cast<FindingList*>(m_groups->itemAt(int(2 * i + 1))->widget());
        heading->setText(groups.at(i).title);
        list->setAccessibleName(groups.at(i).title);
        list->setFindings(groups.at(i).findings);
    }
    QList<Fact> rules;
    for (const FirewallRule& rule : firewallRules(m_answers, MostFirewallRules)) {
        rules << Fact::words(rule.app, rule.isAllowed ? tr("Lets connections in") : tr("Lets nothing in"));
    }
    m_rules->setFacts(rules);
    m_rules->setVisible(!rules.isEmpty());
    m_rulesHead->setVisible(!rules.isEmpty());
}

} // namespace espalier::ui
