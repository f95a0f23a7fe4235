// Compliance: how the fleet stands, which devices fail and why, and the policies.
#pragma once

#include "base/clock.h"
#include "server/control.h"
#include "ui/compliance/standings.h"
#include "ui/screen.h"

#include <QTimer>

class QStackedWidget;

namespace espalier::ui {

class Button;
class ComplianceDashboard;
class MessageBar;
class PageHeader;
class PassingMessage;
class PoliciesTab;
class StandingsTab;
class TabBar;
struct PolicyRow;

class ComplianceScreen : public Screen {
    Q_OBJECT
public:
    // Both outlive it.
    ComplianceScreen(server::Control& control, const Clock& clock, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("compliance"); }
    [[nodiscard]] QString title() const override { return tr("Compliance"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("compliance"); }
    [[nodiscard]] Badge badge() const override;
    void onShown() override;
    void open(const Jump& jump) override; // {"state": failing}, {"policy": id} or {"new": true}
    bool goBack() override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* buildHead();
    void load();
    void tell(const QJsonObject& summary);
    void loadBroken(const QStringList& states, const QJsonArray& before);
    void done(const QString& words, const QString& savedAs = {});
    void edit(const PolicyRow& policy);
    void editNamed(qint64 policy);
    void toDevice(qint64 device);
    void exportCsv();
    void exportPdf();
    void savePdf(const QString& path, const QString& organization);
    void save(const QString& path, const QByteArray& content, const QString& told);

    server::Control& m_control;
    const Clock& m_clock;
    PageHeader* m_header;
    Button* m_csv;
    Button* m_pdf;
    MessageBar* m_message;
    TabBar* m_tabs;
    QWidget* m_tabLine;
    QStackedWidget* m_pages;
    ComplianceDashboard* m_dashboard;
    StandingsTab* m_standings;
    PoliciesTab* m_policies;
    PassingMessage* m_passing;
    QJsonObject m_summary;
    QList<BrokenRule> m_broken;
    int m_failing = 0;
    QTimer m_soon;
};

} // namespace espalier::ui
