#include "ui/devices/quarantine_sheet.h"

#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/devices/comparison_grid.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace espalier::ui {

QuarantineSheet::QuarantineSheet(server::Control& control, const Clock& clock, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_message(new MessageBar(this)),
      m_explanation(new TextLabel(TextRole::Body, &Theme::text2, this)),
      m_place(new TextLabel(TextRole::Second, &Theme::text3, this)), m_grid(new ComparisonGrid(this)),
      m_next(new Button(tr("Next"), Button::Kind::Quiet, this)),
      m_accept(new Button(tr("Accept the newcomer…"), Button::Kind::Destructive, this)),
      m_reject(new Button(tr("Reject the newcomer"), Button::Kind::Primary, this))
{
    setTitle(tr("Quarantine"));
    needs(m_accept, control, "quarantine.accept");
    needs(m_reject, control, "quarantine.reject");
    setPanelWidth(760);
    m_explanation->setWordWrap(true);
    m_explanation->setText(
        tr("A device enrolled with the identifier of one that is enrolled already, but with another certificate. It "
           "may be "
           "the same device after someone restored it, or another one that pretends. Until you decide it gets no "
           "profiles, no commands and no secrets; the enrolled device is untouched."));
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::pane);
    column->addWidget(m_message);
    column->addWidget(m_explanation);
    auto* place = new QHBoxLayout;
    place->addWidget(m_place);
    place->addStretch(1);
    place->addWidget(m_next);
    column->addLayout(place);
    column->addWidget(m_grid);
    column->addStretch(1);
    setBody(body, space::large);
    foot()->insertWidget(0, m_accept);
    auto* later = new Button(tr("Decide later"), Button::Kind::Standard, this);
    foot()->addWidget(later);
    foot()->addWidget(m_reject);
    connect(later, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_next, &QPushButton::clicked, this,
            [this] { show((m_current + 1) % qMax(1, static_cast<int>(m_entries.size()))); });
    connect(m_reject, &QPushButton::clicked, this, [this] {
        decide(QStringLiteral("quarantine.reject"),
               tr("The newcomer was rejected. The enrolled device goes on as before."),
               tr("The newcomer was not rejected."));
    });
    connect(m_accept, &QPushButton::clicked, this, &QuarantineSheet::accept);
    load();
    present(later);
}

void QuarantineSheet::load()
{
    m_control.call(QStringLiteral("quarantine.list"), {{QStringLiteral("state"), QStringLiteral("waiting")}}, this,
                   [this](const Result<QJsonValue>& entries) {
                       if (!entries) {
                           m_message->set(userSentence(entries.error(), tr("The quarantine can’t be shown.")));
                           return;
                       }
                       m_entries = entries->toArray();
                       if (m_entries.isEmpty()) {
                           dismiss();
                           return;
                       }
                       show(qMin(m_current, static_cast<int>(m_entries.size()) - 1));
                   });
}

void QuarantineSheet::show(int entry)
{
    m_current = entry;
    const QJsonObject newcomer = m_entries.at(entry).toObject();
    m_place->setText(tr("%1 of %2", "which, of how many").arg(entry + 1).arg(m_entries.size()));
    m_place->setVisible(m_entries.size() > 1);
    m_next->setVisible(m_entries.size() > 1);
    const QJsonObject known = newcomer.value(QLatin1String("device")).toObject();
    compare(newcomer, known);
    m_control.call(QStringLiteral("device.show"), {{QStringLiteral("device"), known.value(QLatin1String("id"))}}, this,
                   [this, entry, newcomer](const Result<QJsonValue>& device) {
                       if (device && entry == m_current) {
                           compare(newcomer, device->toObject());
                       }
                   });
}

void QuarantineSheet::compare(const QJsonObject& entry, const QJsonObject& device)
{
    const auto moment = [this](const QJsonObject& object, const char* key) {
        return momentWords(object.value(QLatin1String(key)).toInteger(), m_clock.nowMs());
    };
    QHash<QString, std::pair<QString, QString>> facts;
    for (const QJsonValue& fact : entry.value(QLatin1String("compared")).toArray()) {
        facts.insert(fact[QLatin1String("fact")].toString(), {visibleText(fact[QLatin1String("enrolled")].toString()),
                                                              visibleText(fact[QLatin1String("arriving")].toString())});
    }
    const auto row = [&facts](const QString& label, const char* name, bool isIdentifier, bool matters) {
        const auto both = facts.value(QLatin1String(name));
        return Comparison{label, both.first, both.second, isIdentifier, matters};
    };
    // Its certificate is always another one: that is why it is here.
    QList<Comparison> rows{row(tr("Name"), "name", false, true),
                           row(tr("Model"), "model", false, true),
                           row(tr("Product"), "product", false, true),
                           row(tr("Serial number"), "serial", true, true),
                           row(tr("IMEI"), "imei", true, true),
                           row(tr("System"), "os", false, false),
                           row(tr("UDID"), "udid", true, true),
                           row(tr("Link"), "link", false, false),
                           {tr("Last contact"), moment(device, "last_seen"), moment(entry, "last_seen"), false, false},
                           {tr("Came"), moment(device, "enrolled_at"), moment(entry, "created_at"), false, false},
                           row(tr("Certificate"), "certificate", true, false)};
    rows.removeIf([](const Comparison& fact) { return fact.left.isEmpty() && fact.right.isEmpty(); });
    m_grid->setHeads(tr("Enrolled device"), tr("Newcomer"));
    m_grid->setRows(rows);
}

void QuarantineSheet::accept()
{
    const QJsonObject entry = m_entries.at(m_current).toObject();
    const QString name = entry.value(QLatin1String("device")).toObject().value(QLatin1String("name")).toString();
    Confirmation what;
    what.title = tr("Accept the newcomer as %1?").arg(isolated(name));
    what.loss =
        tr("It takes the place of the enrolled device, which can then no longer be managed. From then on it gets the "
           "profiles and commands meant for that device. Accept only when you know who enrolled it.");
    what.typed = name;
    what.prompt = tr("Type %1 to go on").arg(quoted(name));
    what.action = tr("Accept");
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet] {
        sheet->dismiss();
        decide(QStringLiteral("quarantine.accept"), tr("The newcomer is enrolled in that device’s place."),
               tr("The newcomer was not accepted."));
    });
}

void QuarantineSheet::decide(const QString& operation, const QString& words, const QString& failure)
{
    const QJsonValue id = m_entries.at(m_current).toObject().value(QLatin1String("id"));
    m_control.call(operation, {{QStringLiteral("quarantine"), id}}, this,
                   [this, words, failure](const Result<QJsonValue>& answer) {
                       if (!answer) {
                           m_message->set(userSentence(answer.error(), failure));
                           return;
                       }
                       Q_EMIT decided(words);
                       load();
                   });
}

} // namespace espalier::ui
