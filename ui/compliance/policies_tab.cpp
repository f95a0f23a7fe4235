#include "ui/compliance/policies_tab.h"

#include "ui/common/device_text.h"
#include "ui/common/empty_state.h"
#include "ui/common/group_words.h"
#include "ui/common/record_list.h"
#include "ui/common/table_view.h"
#include "ui/common/two_line_delegate.h"
#include "ui/compliance/rule_words.h"

#include <QVBoxLayout>

namespace espalier::ui {

namespace {

// The worst of it, in words.
Cell standingCell(const ComplianceCounts& counts)
{
    const char* const worst = counts.failing > 0 ? "failing" : counts.grace > 0 ? "grace" : "unknown";
    const int count = counts.failing > 0 ? counts.failing : counts.grace > 0 ? counts.grace : counts.unknown;
    if (counts.all() == 0) {
        return {PoliciesTab::tr("No device"), {}, {}, State::Unknown, {}, {}};
    }
    return count == 0 ? Cell{PoliciesTab::tr("All compliant"), {}, {}, State::Ok, {}, {}}
                      : Cell{complianceCount(QLatin1String(worst), count), {}, {},
                             complianceState(QLatin1String(worst)),        {}, {}};
}

} // namespace

PoliciesTab::PoliciesTab(QWidget* parent)
    : QWidget(parent), m_list(new RecordList({tr("Policy"), tr("Devices of"), tr("State"), tr("Then"), QString()},
                                             {0, 150, 170, 190, 90}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list);
    m_list->setStateColumn(2);
    m_list->table()->setObjectName(QStringLiteral("policies"));
    m_list->table()->setAccessibleName(tr("Policies"));
    m_list->table()->setEssentialColumns({0, 2, 4});
    m_list->table()->setItemDelegateForColumn(4, new TwoLineDelegate(TwoLineDelegate::Weight::Link, m_list));
    m_list->empty()->set(QStringLiteral("compliance"), tr("No policies yet"), QString());
    connect(m_list, &RecordList::activated, this, [this](const QJsonObject& policy) {
        Q_EMIT policyRequested(policy.value(QLatin1String("id")).toInteger());
    });
    connect(m_list->table(), &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == 4) {
            Q_EMIT policyRequested(m_list->model()->at(index.row()).key.toLongLong());
        }
    });
}

void PoliciesTab::setPolicies(const QList<PolicyRow>& policies)
{
    QList<CellRow> rows;
    for (const PolicyRow& policy : policies) {
        rows << CellRow{policy.id,
                        {Cell{visibleText(policy.name, 120), rulesWords(policy.rules), {}, {}, {}, {}},
                         Cell{visibleText(groupWords(policy.group), 120), {}, {}, {}, {}, {}},
                         standingCell(policy.counts),
                         Cell{actionWords(policy), graceWords(policy.graceMs), {}, {}, {}, {}},
                         Cell{tr("Change…"), {}, {}, {}, {}, {}}},
                        {{QStringLiteral("id"), policy.id}}};
    }
    m_list->setRows(rows);
}

} // namespace espalier::ui
