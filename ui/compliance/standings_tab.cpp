#include "ui/compliance/standings_tab.h"

#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/icon.h"
#include "ui/common/record_list.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/table_view.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/common/two_line_delegate.h"
#include "ui/compliance/rule_words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr int mostShownStandings = 500;
constexpr int ShowColumn = 4;

const QStringList& shownStates()
{
    static const QStringList states{QStringLiteral("failing"), QStringLiteral("grace"), QStringLiteral("unknown"),
                                    QStringLiteral("compliant")};
    return states;
}

} // namespace

StandingsTab::StandingsTab(server::Control& control, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_control(control), m_clock(clock), m_states(new Segments(this)), m_policy(new QComboBox(this)),
      m_list(new RecordList({tr("Device"), tr("Why"), tr("Policy"), tr("Since"), QString()}, {220, 0, 190, 150, 120},
                            this)),
      m_more(paragraph({}))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::page, space::medium, space::page, space::medium);
    bar->setSpacing(space::medium);
    m_states->setObjectName(QStringLiteral("standingState"));
    m_states->setAccessibleName(tr("State"));
    for (const QString& state : shownStates()) {
        m_states->add(complianceWords(state), complianceState(state));
    }
    m_policy->setObjectName(QStringLiteral("standingPolicy"));
    m_policy->setAccessibleName(tr("Policy"));
    m_policy->addItem(tr("All policies"), 0);
    m_policy->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_policy->setMaximumWidth(300);
    bar->addWidget(m_states);
    bar->addStretch(1);
    bar->addWidget(m_policy);
    column->addLayout(bar);
    m_list->table()->setObjectName(QStringLiteral("standings"));
    m_list->table()->setAccessibleName(tr("Devices and policies"));
    m_list->table()->setEssentialColumns({0, 1, ShowColumn});
    m_list->table()->setItemDelegateForColumn(ShowColumn, new TwoLineDelegate(TwoLineDelegate::Weight::Link, m_list));
    connect(m_list->table(), &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ShowColumn) {
            const QJsonObject standing = m_list->model()->at(index.row()).source;
            Q_EMIT deviceRequested(standing.value(QLatin1String("device_id")).toInteger());
        }
    });
    column->addWidget(m_list, 1);
    m_more->setContentsMargins(space::page, space::small, space::page, space::small);
    m_more->hide();
    column->addWidget(m_more);
    connect(m_states, &Segments::currentChanged, this, [this] {
        m_isChosen = true;
        load();
    });
    connect(m_policy, &QComboBox::currentIndexChanged, this, &StandingsTab::load);
    connect(m_list, &RecordList::activated, this, [this](const QJsonObject& standing) {
        Q_EMIT deviceRequested(standing.value(QLatin1String("device_id")).toInteger());
    });
}

QString StandingsTab::state() const
{
    return shownStates().at(m_states->current());
}

void StandingsTab::setSummary(const QJsonObject& summary)
{
    const QSignalBlocker quiet(m_policy);
    const QVariant before = m_policy->currentData();
    while (m_policy->count() > 1) {
        m_policy->removeItem(1);
    }
    ComplianceCounts sum;
    for (const QJsonValue& value : summary.value(QLatin1String("policies")).toArray()) {
        const auto policy = PolicyRow::fromJson(value.toObject());
        m_policy->addItem(visibleText(policy.name, 80), policy.id);
        sum.compliant += policy.counts.compliant;
        sum.grace += policy.counts.grace;
        sum.failing += policy.counts.failing;
        sum.unknown += policy.counts.unknown;
    }
    m_policy->setCurrentIndex(qMax(0, m_policy->findData(before)));
    const QList<int> counts{sum.failing, sum.grace, sum.unknown, sum.compliant};
    for (int i = 0; i < counts.size(); ++i) {
        m_states->setCount(i, counts.at(i));
    }
    // Until somebody chooses one, the worst that there is.
    const auto worst = std::find_if(counts.begin(), counts.end(), [](int count) { return count > 0; });
    if (!m_isChosen && worst != counts.end()) {
        m_states->setCurrent(static_cast<int>(worst - counts.begin()));
    }
    load();
}

void StandingsTab::showState(const QString& state)
{
    m_isChosen = true;
    m_policy->setCurrentIndex(0);
    m_states->setCurrent(qMax(0, static_cast<int>(shownStates().indexOf(state))));
    load();
}

void StandingsTab::load()
{
    QJsonObject arguments{{QStringLiteral("state"), state()}, {QStringLiteral("most"), mostShownStandings}};
    if (const qint64 policy = m_policy->currentData().toLongLong(); policy > 0) {
        arguments.insert(QStringLiteral("policy"), policy);
    }
    m_control.call(QStringLiteral("compliance.list"), arguments, this,
                   [this, turn = ++m_turn](const Result<QJsonValue>& answer) {
                       if (turn != m_turn) {
                           return;
                       }
                       if (answer) {
                           tell(answer->toArray());
                       } else {
                           Q_EMIT failed(answer.error());
                       }
                   });
}

void StandingsTab::tell(const QJsonArray& standings)
{
    const qint64 now = m_clock.nowMs();
    QList<CellRow> rows;
    for (const QJsonValue& value : standings) {
        const QJsonObject standing = value.toObject();
        const QString state = standing.value(QLatin1String("state")).toString();
        const QString name = visibleText(standing, "device", 120);
        const QString serial = visibleText(standing, "serial", 60);
        const QString reason = standingWords(standing, now);
        const qint64 until = standing.value(QLatin1String("grace_until")).toInteger();
        const QString key = QStringLiteral("%1/%2")
                                .arg(standing.value(QLatin1String("policy_id")).toInteger())
                                .arg(standing.value(QLatin1String("device_id")).toInteger());
        rows << CellRow{key,
                        {Cell{name.isEmpty() ? serial : name, serial, {}, {}, {}, {}},
                         Cell{reason.isEmpty() ? complianceWords(state) : reason, {}, {}, {}, {}, {}},
                         Cell{visibleText(standing, "policy", 120), {}, {}, {}, {}, {}},
                         Cell{momentWords(standing.value(QLatin1String("since")).toInteger(), now),
                              until > 0 ? tr("until %1").arg(momentWords(until, now)) : QString(),
                              {},
                              {},
                              {},
                              {}},
                         Cell{tr("Show device"), {}, {}, {}, {}, {}}},
                        standing};
    }
    m_list->setRows(rows);
    m_more->setText(
        tr("The first %n are shown; the CSV file has all of them.", nullptr, static_cast<int>(rows.size())));
    m_more->setVisible(rows.size() >= mostShownStandings);
    const QString words = complianceWords(state());
    const bool isGood = state() == QLatin1String("failing") || state() == QLatin1String("grace");
    m_list->empty()->set(isGood ? QStringLiteral("shield-ok") : QStringLiteral("search"), tr("None: %1").arg(words),
                         isGood ? tr("No device stands so with any policy that is shown here.") : QString());
}

} // namespace espalier::ui
