// The policies: what each asks of whom, and what it does. GUI thread.
#pragma once

#include "ui/compliance/policy_row.h"

#include <QWidget>

namespace espalier::ui {

class RecordList;

class PoliciesTab : public QWidget {
    Q_OBJECT
public:
    explicit PoliciesTab(QWidget* parent = nullptr);
    void setPolicies(const QList<PolicyRow>& policies);
    [[nodiscard]] RecordList* list() const { return m_list; }

Q_SIGNALS:
    void policyRequested(qint64 policy);

private:
    RecordList* m_list;
};

} // namespace espalier::ui
