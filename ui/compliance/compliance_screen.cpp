#include "ui/compliance/compliance_screen.h"

#include "ui/common/app_style.h"
#include "ui/common/hairline.h"
#include "ui/common/icon.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/page_scroll.h"
#include "ui/common/passing_message.h"
#include "ui/common/permissions.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/saved_file.h"
#include "ui/common/sheet.h"
#include "ui/common/tab_bar.h"
#include "ui/compliance/baseline_page.h"
#include "ui/compliance/baselines.h"
#include "ui/compliance/dashboard.h"
#include "ui/compliance/policies_tab.h"
#include "ui/compliance/policy_sheet.h"
#include "ui/compliance/standings_tab.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

constexpr int complianceSoonMs = 1'500;  // a fleet that checks in touches devices all the time
constexpr int complianceLaterMs = 6'000; // for the side bar alone
constexpr int mostCountedReasons = 5'000;
constexpr int mostBrokenShown = 8;
enum CompliancePage { DashboardPage, StandingsPage, PoliciesPage, EmptyPage, UnknownPage };

} // namespace

ComplianceScreen::ComplianceScreen(server::Control& control, const Clock& clock, QWidget* parent)
    : Screen(parent), m_control(control), m_clock(clock), m_header(new PageHeader(title(), this)),
      m_message(new MessageBar(this)), m_tabs(new TabBar(this)), m_tabLine(hairline(Qt::Horizontal, this)),
      m_pages(new QStackedWidget(this)), m_dashboard(new ComplianceDashboard),
      m_standings(new StandingsTab(control, clock, m_pages)), m_policies(new PoliciesTab(m_pages)),
      m_passing(new PassingMessage(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    for (QWidget* page : {static_cast<QWidget*>(m_standings), static_cast<QWidget*>(m_policies)}) {
        page->setAutoFillBackground(true);
        page->setBackgroundRole(QPalette::Base);
    }
    auto* empty = new BaselinePage;
    m_pages->addWidget(new PageScroll(m_dashboard, m_pages));
    m_pages->addWidget(m_standings);
    m_pages->addWidget(m_policies);
    m_pages->addWidget(new PageScroll(empty, m_pages));
    m_pages->addWidget(new QWidget(m_pages));
    m_pages->setCurrentIndex(UnknownPage);
    column->addWidget(m_pages, 1);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ComplianceScreen::load);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        if (m_tabs->isVisibleTo(this)) {
            m_pages->setCurrentIndex(tab);
        }
    });
    connect(empty, &BaselinePage::chosen, this, &ComplianceScreen::edit);
    connect(m_dashboard, &ComplianceDashboard::stateRequested, this, [this](const QString& state) {
        if (!state.isEmpty()) {
            m_standings->showState(state);
            m_tabs->setCurrentIndex(StandingsPage);
        }
    });
    connect(m_dashboard, &ComplianceDashboard::policyRequested, this, &ComplianceScreen::editNamed);
    connect(m_policies, &PoliciesTab::policyRequested, this, &ComplianceScreen::editNamed);
    connect(m_standings, &StandingsTab::deviceRequested, this, &ComplianceScreen::toDevice);
    connect(m_standings, &StandingsTab::failed, this,
            [this](const Error& error) { m_message->set(userSentence(error, tr("The devices can’t be shown."))); });
    connect(&control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        // A policy is told by its group; where a device stands by the device.
        const bool isOurs = rows.contains(QStringLiteral("group")) || rows.contains(QStringLiteral("device"));
        if (isOurs && !m_soon.isActive()) {
            m_soon.start(isVisible() ? complianceSoonMs : complianceLaterMs);
        }
    });
    load();
}

QWidget* ComplianceScreen::buildHead()
{
    auto* head = new QWidget(this);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_csv = m_header->addAction(QStringLiteral("export"), tr("Export CSV…"));
    m_csv->setObjectName(QStringLiteral("exportCompliance"));
    m_pdf = m_header->addAction(QStringLiteral("file"), tr("Report as PDF…"));
    m_pdf->setObjectName(QStringLiteral("complianceReport"));
    auto* fresh = m_header->addAction(QStringLiteral("plus"), tr("New policy"), Button::Kind::Primary);
    fresh->setObjectName(QStringLiteral("newPolicy"));
    needs(fresh, m_control, "compliance.policy.save");
    auto* menu = new QMenu(fresh);
    menu->addAction(tr("An empty one"), this, [this] { edit({}); });
    menu->addSeparator();
    for (const Baseline& baseline : baselines()) {
        menu->addAction(plainAction(baseline.title), this, [this, policy = baseline.policy] { edit(policy); });
    }
    fresh->setMenu(menu);
    column->addWidget(m_header);
    auto* messages = new QVBoxLayout;
    messages->setContentsMargins(space::page, 0, space::page, 0);
    messages->addWidget(m_message);
    column->addLayout(messages);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(space::page - 10, 0, space::page, 0);
    for (const QString& words : {tr("Overview"), tr("Devices"), tr("Policies")}) {
        m_tabs->setCount(m_tabs->addTab(words), -1);
    }
    m_tabs->setObjectName(QStringLiteral("complianceTabs"));
    m_tabs->setAccessibleName(tr("Views"));
    tabs->addWidget(m_tabs);
    column->addLayout(tabs);
    column->addWidget(m_tabLine);
    connect(m_csv, &QPushButton::clicked, this, &ComplianceScreen::exportCsv);
    connect(m_pdf, &QPushButton::clicked, this, &ComplianceScreen::exportPdf);
    m_tabs->hide(); // until there is something
    m_csv->hide();
    m_pdf->hide();
    return head;
}

void ComplianceScreen::load()
{
    m_control.call(QStringLiteral("compliance.summary"), {}, this, [this](const Result<QJsonValue>& answer) {
        if (answer) {
            tell(answer->toObject());
            return;
        }
        m_message->set(userSentence(answer.error(), tr("Compliance can’t be shown.")));
        connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, this, [this] {
            m_message->clear();
            load();
        });
    });
}

void ComplianceScreen::tell(const QJsonObject& summary)
{
    const bool isFirst = m_pages->currentIndex() == UnknownPage;
    const QJsonArray policies = summary.value(QLatin1String("policies")).toArray();
    const QJsonObject devices = summary.value(QLatin1String("devices")).toObject();
    const auto counts = ComplianceCounts::fromJson(devices);
    const bool isOther = summary != m_summary;
    m_summary = summary;
    m_failing = counts.failing;
    const bool isSome = !policies.isEmpty();
    m_header->setSummary(
        isSome ? tr("%1 of %2 compliant").arg(locale().toString(counts.compliant), locale().toString(counts.all()))
               : QString());
    m_tabs->setVisible(isSome);
    m_csv->setVisible(isSome);
    m_pdf->setVisible(isSome);
    if (!isSome) {
        m_pages->setCurrentIndex(EmptyPage);
    } else if (isFirst || m_pages->currentIndex() == EmptyPage) {
        m_pages->setCurrentIndex(m_tabs->currentIndex());
    }
    QList<PolicyRow> rows;
    for (const QJsonValue& policy : policies) {
        rows.append(PolicyRow::fromJson(policy.toObject()));
    }
    m_tabs->setCount(PoliciesPage, static_cast<int>(rows.size()));
    m_dashboard->setSummary(summary);
    m_policies->setPolicies(rows);
    if (isOther || m_standings->isVisible()) { // who fails may do so for another reason
        m_standings->setSummary(summary);
    }
    if (isOther) {
        loadBroken({QStringLiteral("failing"), QStringLiteral("grace")}, {});
    }
    Q_EMIT badgeChanged();
}

// What is broken in a grace counts, too: it is what there is to do.
void ComplianceScreen::loadBroken(const QStringList& states, const QJsonArray& before)
{
    if (states.isEmpty() || before.size() >= mostCountedReasons) {
        m_broken = mostBroken(before, mostBrokenShown);
        m_dashboard->setBroken(m_broken, before.size() < mostCountedReasons);
        return;
    }
    gatherStandings(m_control, {{QStringLiteral("state"), states.first()}},
                    mostCountedReasons - static_cast<int>(before.size()), this,
                    [this, states, before](const Result<QJsonArray>& some) {
                        QJsonArray all = before;
                        for (const QJsonValue& standing : some.value_or(QJsonArray())) {
                            all.append(standing);
                        }
                        loadBroken(states.mid(1), all);
                    });
}

Badge ComplianceScreen::badge() const
{
    return m_failing == 0 ? Badge{}
                          : Badge{locale().toString(m_failing), State::Failed,
                                  tr("%n device(s) not compliant", nullptr, m_failing)};
}

void ComplianceScreen::onShown()
{
    load();
    (m_tabs->isVisibleTo(this) ? static_cast<QWidget*>(m_tabs) : m_pages->currentWidget())
        ->setFocus(Qt::OtherFocusReason);
}

void ComplianceScreen::open(const Jump& jump)
{
    if (jump.what.contains(QStringLiteral("new"))) {
        edit({});
    } else if (const QString state = jump.what.value(QStringLiteral("state")).toString(); !state.isEmpty()) {
        m_standings->showState(state);
        m_tabs->setCurrentIndex(StandingsPage);
    } else if (const qint64 policy = jump.what.value(QStringLiteral("policy")).toLongLong(); policy > 0) {
        editNamed(policy);
    }
}

bool ComplianceScreen::goBack()
{
    if (Sheet* sheet = Sheet::current(this)) {
        sheet->dismiss();
        return true;
    }
    if (m_tabs->currentIndex() != DashboardPage) {
        m_tabs->setCurrentIndex(DashboardPage);
        return true;
    }
    return false;
}

void ComplianceScreen::done(const QString& words, const QString& savedAs)
{
    m_message->clear(); // what had failed is over
    tellSaved(m_passing, words, savedAs);
    load();
}

void ComplianceScreen::edit(const PolicyRow& policy)
{
    if (Sheet::current(this) != nullptr) {
        return;
    }
    auto* sheet = new PolicySheet(m_control, policy, this);
    connect(sheet, &PolicySheet::saved, this, [this](qint64, const QString& words) { done(words); });
    connect(sheet, &PolicySheet::deleted, this, [this](const QString& words) { done(words); });
}

void ComplianceScreen::editNamed(qint64 id)
{
    for (const QJsonValue& policy : m_summary.value(QLatin1String("policies")).toArray()) {
        if (policy[QLatin1String("id")].toInteger() == id) {
            edit(PolicyRow::fromJson(policy.toObject()));
            return;
        }
    }
}

void ComplianceScreen::toDevice(qint64 device)
{
    Q_EMIT jumpRequested({QStringLiteral("devices"), {{QStringLiteral("device"), device}}});
}

void ComplianceScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().window);
}

} // namespace espalier::ui
