// How the fleet stands: shares, by platform, by policy, what is broken most, and over time where that is known. GUI
// thread.
#pragma once

#include "ui/compliance/policy_row.h"
#include "ui/compliance/standings.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace espalier::ui {

class Card;
class Columns;
class StackBar;
class TextLabel;

class ComplianceDashboard : public QWidget {
    Q_OBJECT
public:
    explicit ComplianceDashboard(QWidget* parent = nullptr);
    void setSummary(const QJsonObject& summary); // of compliance.summary
    void setBroken(const QList<BrokenRule>& rules, bool isAll);

Q_SIGNALS:
    void stateRequested(const QString& state);
    void policyRequested(qint64 policy);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showShares(const QJsonObject& devices);
    void showPolicies(const QJsonArray& policies);
    void showPlatforms(const QJsonArray& platforms);
    void showDays(const QJsonArray& days);
    void arrange();

    QJsonObject m_summary;
    TextLabel* m_number;
    TextLabel* m_of;
    StackBar* m_shares;
    Card* m_policies;
    Card* m_platforms;
    Card* m_broken;
    Card* m_days;
    Columns* m_columns;
    QGridLayout* m_grid;
    bool m_isWide = false;
};

} // namespace espalier::ui
