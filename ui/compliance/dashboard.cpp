#include "ui/compliance/dashboard.h"

#include "base/durations.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/charts.h"
#include "ui/common/device_text.h"
#include "ui/common/group_words.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/devices/device_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {

constexpr int twoColumnsFrom = 860;
constexpr int mostDays = 30;

QList<Portion> portionsOf(const ComplianceCounts& counts)
{
    QList<Portion> portions;
    for (const auto& [state, count] : QList<std::pair<const char*, int>>{{"compliant", counts.compliant},
                                                                         {"grace", counts.grace},
                                                                         {"failing", counts.failing},
                                                                         {"unknown", counts.unknown}}) {
        if (count > 0) {
            const QString name = QLatin1String(state);
            portions.append({complianceState(name), count, complianceCount(name, count), name});
        }
    }
    return portions;
}

// A body whose former content goes with one stroke.
QVBoxLayout* freshBody(Card* card)
{
    while (QLayoutItem* item = card->body()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto* content = new QWidget(card);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    card->body()->addWidget(content, 1);
    return column;
}

} // namespace

ComplianceDashboard::ComplianceDashboard(QWidget* parent)
    : QWidget(parent), m_number(new TextLabel(TextRole::Display)),
      m_of(new TextLabel(TextRole::PaneTitle, &Theme::text2)), m_shares(new StackBar),
      m_policies(new Card(tr("Policies"))), m_platforms(new Card(tr("By kind of device"))),
      m_broken(new Card(tr("What is broken most"))), m_days(new Card(tr("Over time"))), m_columns(new Columns),
      m_grid(new QGridLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::cards, space::page, space::page);
    column->setSpacing(space::cards);
    auto* whole = new Card({}, this);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    m_number->setObjectName(QStringLiteral("compliantNumber"));
    line->addWidget(m_number, 0, Qt::AlignBaseline);
    line->addWidget(m_of, 0, Qt::AlignBaseline);
    line->addStretch(1);
    whole->body()->addLayout(line);
    m_shares->setThickness(12);
    m_shares->setObjectName(QStringLiteral("complianceShares"));
    m_shares->setAccessibleName(tr("Devices by state"));
    whole->body()->addWidget(m_shares);
    column->addWidget(whole);
    m_grid->setSpacing(space::cards);
    column->addLayout(m_grid);
    column->addStretch(1);
    m_policies->setObjectName(QStringLiteral("policiesCard"));
    m_columns->setAccessibleName(tr("Devices by state, day by day"));
    m_days->body()->addWidget(m_columns);
    m_days->hide();
    arrange();
    connect(m_shares, &StackBar::activated, this, &ComplianceDashboard::stateRequested);
}

void ComplianceDashboard::setSummary(const QJsonObject& summary)
{
    if (summary == m_summary) {
        return; // nothing jumps while somebody looks at it
    }
    m_summary = summary;
    showShares(summary.value(QLatin1String("devices")).toObject());
    showPolicies(summary.value(QLatin1String("policies")).toArray());
    showPlatforms(summary.value(QLatin1String("platforms")).toArray());
    showDays(summary.value(QLatin1String("days")).toArray());
}

void ComplianceDashboard::showShares(const QJsonObject& devices)
{
    const auto counts = ComplianceCounts::fromJson(devices);
    const int without = devices.value(QLatin1String("without_policy")).toInt();
    m_number->setText(locale().toString(counts.compliant));
    m_of->setText(tr("of %n device(s) compliant", nullptr, counts.all()));
    QList<Portion> portions = portionsOf(counts);
    if (without > 0) {
        portions.append({State::Unsupported, without, tr("%n without a policy", nullptr, without), {}});
    }
    m_shares->setPortions(portions);
}

void ComplianceDashboard::showPolicies(const QJsonArray& policies)
{
    QVBoxLayout* column = freshBody(m_policies);
    m_policies->setNote(QString::number(policies.size()));
    for (const QJsonValue& value : policies) {
        const auto policy = PolicyRow::fromJson(value.toObject());
        if (column->count() > 0) {
            column->addWidget(new Divider);
        }
        auto* head = new QHBoxLayout;
        auto* name = new Button(plainAction(visibleText(policy.name, 80)), Button::Kind::Link);
        name->setToolTip(tr("Change this policy"));
        connect(name, &QPushButton::clicked, this, [this, id = policy.id] { Q_EMIT policyRequested(id); });
        head->addWidget(name);
        head->addStretch(1);
        auto* group = new ElidedLabel(visibleText(groupWords(policy.group), 80), TextRole::Second, &Theme::text2);
        head->addWidget(group);
        column->addLayout(head);
        if (policy.counts.all() == 0) {
            column->addWidget(new TextLabel(tr("No enrolled device in the group"), TextRole::Second, &Theme::text3));
            continue;
        }
        auto* bar = new StackBar;
        bar->setPortions(portionsOf(policy.counts));
        bar->setAccessibleName(visibleText(policy.name, 80));
        column->addWidget(bar);
    }
    column->addStretch(1);
}

void ComplianceDashboard::showPlatforms(const QJsonArray& platforms)
{
    QVBoxLayout* column = freshBody(m_platforms);
    for (const QJsonValue& value : platforms) {
        const auto counts = ComplianceCounts::fromJson(value.toObject());
        if (column->count() > 0) {
            column->addWidget(new Divider);
        }
        const QString name = platformWords(value[QLatin1String("platform")].toString());
        auto* head = new QHBoxLayout;
        head->addWidget(new TextLabel(name.isEmpty() ? tr("Not known yet") : name, TextRole::Strong));
        head->addStretch(1);
        head->addWidget(new TextLabel(tr("%n device(s)", nullptr, counts.all()), TextRole::Second, &Theme::text2));
        column->addLayout(head);
        auto* bar = new StackBar;
        bar->setPortions(portionsOf(counts));
        bar->setAccessibleName(name);
        column->addWidget(bar);
    }
    if (platforms.isEmpty()) {
        column->addWidget(new TextLabel(tr("No device is judged yet."), TextRole::Body, &Theme::text2));
    }
    column->addStretch(1);
}

void ComplianceDashboard::setBroken(const QList<BrokenRule>& rules, bool isAll)
{
    QVBoxLayout* column = freshBody(m_broken);
    m_broken->setNote(isAll ? QString() : tr("of the first %n found", nullptr, 5000));
    for (const BrokenRule& rule : rules) {
        if (column->count() > 0) {
            column->addWidget(new Divider);
        }
        auto* row = new QHBoxLayout;
        auto* words = new TextLabel(rule.words, TextRole::Body);
        words->setWordWrap(true);
        row->addWidget(words, 1);
        row->addWidget(new TextLabel(tr("%n device(s)", nullptr, rule.devices), TextRole::Second, &Theme::text2), 0,
                       Qt::AlignTop);
        column->addLayout(row);
    }
    if (rules.isEmpty()) {
        column->addWidget(
            new TextLabel(tr("Nothing. Every device that told is as it should be."), TextRole::Body, &Theme::text2));
    }
    column->addStretch(1);
}

// A single day is no course of time.
void ComplianceDashboard::showDays(const QJsonArray& days)
{
    m_days->setVisible(days.size() >= 2);
    QList<Column> columns;
    const qsizetype from = qMax(qsizetype(0), days.size() - mostDays);
    for (qsizetype i = from; i < days.size(); ++i) {
        const auto counts = ComplianceCounts::fromJson(days[i].toObject());
        const qint64 at = days[i][QLatin1String("at")].toInteger() + dayMs / 2; // that day in every time zone
        Column column;
        const bool isLabelled = i == from || i == days.size() - 1;
        column.label = isLabelled ? dayWords(at, at) : QString();
        QStringList words{dayWords(at, at)};
        for (const Portion& portion : portionsOf(counts)) {
            column.parts.append({portion.state, portion.count});
            words.append(portion.words);
        }
        column.words = words.join(QStringLiteral(", "));
        columns.append(column);
    }
    m_columns->setColumns(columns);
    m_days->setNote(tr("%n day(s)", nullptr, static_cast<int>(columns.size())));
}

void ComplianceDashboard::arrange()
{
    const QList<Card*> cards{m_policies, m_platforms, m_broken, m_days};
    for (Card* card : cards) {
        m_grid->removeWidget(card);
    }
    for (int i = 0; i < cards.size(); ++i) {
        m_grid->addWidget(cards.at(i), m_isWide ? i / 2 : i, m_isWide ? i % 2 : 0);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_isWide ? 1 : 0);
}

void ComplianceDashboard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const bool wide = width() >= twoColumnsFrom; wide != m_isWide) {
        m_isWide = wide;
        arrange();
    }
}

} // namespace espalier::ui
