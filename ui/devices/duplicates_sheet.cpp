#include "ui/devices/duplicates_sheet.h"

#include "ui/common/button.h"
#include "ui/common/confirmation_sheet.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/devices/comparison_grid.h"
#include "ui/devices/device_row.h"
#include "ui/devices/device_words.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int DuplicatesWidth = 760;

QString titleOf(const QJsonObject& record)
{
    return DeviceRow::fromJson(record).title();
}
} // namespace

QList<DuplicatePair> duplicatePairs(const QJsonArray& duplicates)
{
    QList<DuplicatePair> pairs;
    QSet<std::pair<qint64, qint64>> known; // by serial number and by IMEI it may be the same two
    for (const QJsonValue& same : duplicates) {
        const QJsonArray records = same[QLatin1String("devices")].toArray();
        for (int i = 1; i < records.size(); ++i) { // the first is the one that should stay
            const QJsonObject stays = records.at(0).toObject();
            const QJsonObject gone = records.at(i).toObject();
            const std::pair ids(stays.value(QLatin1String("id")).toInteger(),
                                gone.value(QLatin1String("id")).toInteger());
            if (!known.contains(ids)) {
                known.insert(ids);
                pairs << DuplicatePair{stays, gone};
            }
        }
    }
    return pairs;
}

DuplicatesSheet::DuplicatesSheet(server::Control& control, const Clock& clock, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_message(new MessageBar(this)),
      m_explanation(new TextLabel(TextRole::Body, &Theme::text2, this)),
      m_place(new TextLabel(TextRole::Second, &Theme::text3, this)), m_grid(new ComparisonGrid(this)),
      m_groups(new Switch(tr("Its groups too, so their profiles are installed"), this)),
      m_obstacle(new TextLabel(TextRole::Body, &Theme::text1, this)),
      m_next(new Button(tr("Next"), Button::Kind::Quiet, this)),
      m_merge(new Button(tr("Merge…"), Button::Kind::Primary, this))
{
    setTitle(tr("Listed twice"));
    needs(m_merge, control, "device.merge");
    setPanelWidth(DuplicatesWidth);
    m_merge->setObjectName(QStringLiteral("mergeDevice"));
    m_explanation->setWordWrap(true);
    m_explanation->setText(
        tr("The same hardware stands here under two identifiers, as after a repair or an enrollment of another kind. "
           "Merged, the record that is gone goes on in the one that stays: commands, messages, enrollments, notes, and "
           "owner and fields where the other has none. Secrets stay where they are."));
    m_obstacle->setWordWrap(true);
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
    column->addWidget(m_groups);
    column->addWidget(m_obstacle);
    column->addStretch(1);
    setBody(body, space::large);
    auto* later = new Button(tr("Not now"), Button::Kind::Standard, this);
    foot()->addWidget(later);
    foot()->addWidget(m_merge);
    connect(later, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_next, &QPushButton::clicked, this,
            [this] { show((m_current + 1) % qMax(1, static_cast<int>(m_pairs.size()))); });
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesSheet::merge);
    m_merge->setEnabled(false);
    load();
    present(later);
}

void DuplicatesSheet::load()
{
    m_control.call(QStringLiteral("device.duplicates"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (!answer) {
            m_message->set(userSentence(answer.error(), tr("The devices that stand here twice can’t be shown.")));
            return;
        }
        m_pairs = duplicatePairs(answer->toArray());
        if (m_pairs.isEmpty()) {
            dismiss();
            return;
        }
        show(qMin(m_current, static_cast<int>(m_pairs.size()) - 1));
    });
}

void DuplicatesSheet::show(int pair)
{
    m_current = pair;
    const DuplicatePair& both = m_pairs.at(pair);
    m_place->setText(tr("%1 of %2", "which, of how many").arg(pair + 1).arg(m_pairs.size()));
    m_place->setVisible(m_pairs.size() > 1);
    m_next->setVisible(m_pairs.size() > 1);
    m_groups->setChecked(false);
    const auto row = [&both](const QString& label, const char* key, bool isIdentifier = false, bool matters = false) {
        return Comparison{label, visibleText(both.stays.value(QLatin1String(key)).toString()),
                          visibleText(both.gone.value(QLatin1String(key)).toString()), isIdentifier, matters};
    };
    const auto moment = [this, &both](const QString& label, const char* key) {
        return Comparison{label, momentWords(both.stays.value(QLatin1String(key)).toInteger(), m_clock.nowMs()),
                          momentWords(both.gone.value(QLatin1String(key)).toInteger(), m_clock.nowMs()), false, false};
    };
    const auto state = [this](const QJsonObject& record) {
        const DeviceRow device = DeviceRow::fromJson(record); // of it only this much is told
        return device.isManaged() ? tr("Enrolled") : conditionOf(device, m_clock.nowMs()).words;
    };
    const bool isEnrolled = DeviceRow::fromJson(both.gone).isManaged();
    QList<Comparison> rows{row(tr("Name"), "name"),
                           row(tr("Serial number"), "serial", true, true),
                           row(tr("IMEI"), "imei", true),
                           row(tr("UDID"), "udid", true),
                           row(tr("Model"), "model"),
                           row(tr("System"), "os"),
                           row(tr("Owner"), "owner"),
                           {tr("State"), state(both.stays), state(both.gone), false, false},
                           moment(tr("Last contact"), "last_seen"),
                           moment(tr("Enrolled"), "enrolled_at")};
    rows.removeIf([](const Comparison& fact) { return fact.left.isEmpty() && fact.right.isEmpty(); });
    m_grid->setHeads(tr("Stays"), tr("Becomes part of it"));
    m_grid->setRows(rows);
    m_obstacle->setText(tr("Both are enrolled, so these are two that answer. Remove the enrollment of the one that is "
                           "no longer used first."));
    m_obstacle->setVisible(isEnrolled);
    m_groups->setEnabled(!isEnrolled);
    m_merge->setEnabled(!isEnrolled);
}

void DuplicatesSheet::merge()
{
    const DuplicatePair both = m_pairs.at(m_current);
    const QString name = titleOf(both.gone);
    Confirmation what;
    what.title = tr("Merge %1?").arg(isolated(name));
    what.loss = tr("Its record becomes part of %1 and is no longer listed. This can’t be undone.")
                    .arg(quoted(titleOf(both.stays)));
    what.typed = name;
    what.prompt = tr("Type %1 to go on").arg(quoted(name));
    what.action = tr("Merge");
    auto* sheet = new ConfirmationSheet(this, what);
    connect(sheet, &ConfirmationSheet::confirmed, this, [this, sheet, both](const QString& typed) {
        m_control.call(QStringLiteral("device.merge"),
                       {{QStringLiteral("device"), both.gone.value(QLatin1String("id"))},
                        {QStringLiteral("into"), both.stays.value(QLatin1String("id"))},
                        {QStringLiteral("groups"), m_groups->isChecked()},
                        {QStringLiteral("confirm"), typed}},
                       sheet, [this, sheet, both](const Result<QJsonValue>& answer) {
                           if (!answer) {
                               sheet->showProblem(userSentence(answer.error(), {}).whyAndNext());
                               return;
                           }
                           sheet->dismiss();
                           Q_EMIT merged(tr("The two are one record now: %1.").arg(isolated(titleOf(both.stays))));
                           load();
                       });
    });
}

} // namespace espalier::ui
