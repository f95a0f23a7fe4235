#include "ui/activity/audit_filter.h"

#include "ui/activity/audit_words.h"
#include "ui/activity/event_words.h"
#include "ui/common/icon.h"
#include "ui/common/rows.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QTimer>

namespace espalier::ui {

namespace {

constexpr int typedMs = 250;
constexpr int narrowBelow = 680;
constexpr int weekDays = 7;
constexpr int monthDays = 30;

enum Period { AnyTime, Today, Week, Month, Between };

QString keyOf(const QComboBox* box)
{
    return box->currentData().toString();
}

} // namespace

AuditFilter::AuditFilter(const Clock& clock, QWidget* parent)
    : QWidget(parent), m_clock(clock), m_first(new QHBoxLayout), m_second(new QHBoxLayout), m_third(new QHBoxLayout),
      m_text(new QLineEdit), m_who(nullptr), m_what(nullptr), m_about(nullptr), m_result(nullptr), m_when(nullptr),
      m_between(new QWidget), m_from(new QDateEdit), m_to(new QDateEdit), m_typed(new QTimer(this))
{
    m_text->setObjectName(QStringLiteral("auditText"));
    m_text->setPlaceholderText(tr("Search the log"));
    m_text->setAccessibleName(tr("Search the log"));
    m_text->addAction(themedIcon(QStringLiteral("search"), Tone::Third), QLineEdit::LeadingPosition);
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(360);
    m_first->setSpacing(space::small);
    m_first->addWidget(m_text, 1);
    m_first->addStretch(1);

    m_second->setSpacing(space::small);
    m_third->setSpacing(space::small);
    m_who = addChoice(m_second, tr("By whom"), "auditWho");
    m_what = addChoice(m_second, tr("What"), "auditWhat");
    m_about = addChoice(m_second, tr("About what"), "auditAbout");
    m_result = addChoice(m_second, tr("Result"), "auditResult");
    m_when = addChoice(m_second, tr("When"), "auditWhen");
    auto* between = new QHBoxLayout(m_between);
    between->setContentsMargins(0, 0, 0, 0);
    for (QDateEdit* edit : {m_from, m_to}) {
        edit->setCalendarPopup(true);
        between->addWidget(edit);
    }
    m_from->setAccessibleName(tr("From this day"));
    m_to->setAccessibleName(tr("To this day"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(clock.nowMs()).date();
    m_from->setDate(today.addDays(-weekDays));
    m_to->setDate(today);
    m_between->hide();
    m_second->addWidget(m_between);
    m_second->addStretch(1);
    m_third->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, 10, space::pane, 10);
    column->setSpacing(space::small);
    column->addLayout(m_first);
    column->addLayout(m_second);
    column->addLayout(m_third);

    setPeople({});
    m_what->addItem(tr("Everything"), QString());
    for (const QString& kind : auditKinds()) {
        m_what->addItem(auditKindWords(kind), kind);
    }
    m_about->addItem(tr("About anything"), QString());
    for (const QString& subject : auditSubjects()) {
        m_about->addItem(tr("About: %1").arg(subjectKindWords(subject)), subject);
    }
    m_result->addItem(tr("Any result"), QString());
    for (const char* result : {"done", "refused", "failed"}) {
        m_result->addItem(auditResult(QLatin1String(result)).words, QLatin1String(result));
    }
    for (const QString& words : {tr("Any time"), tr("Today"), tr("Last 7 days"), tr("Last 30 days"), tr("Between…")}) {
        m_when->addItem(words);
    }

    m_typed->setSingleShot(true);
    m_typed->setInterval(typedMs);
    connect(m_typed, &QTimer::timeout, this, &AuditFilter::changed);
    connect(m_text, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    for (QComboBox* box : {m_who, m_what, m_about, m_result, m_when}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this] {
            m_between->setVisible(m_when->currentIndex() == Between);
            Q_EMIT changed();
        });
    }
    for (QDateEdit* edit : {m_from, m_to}) {
        connect(edit, &QDateEdit::dateChanged, this, &AuditFilter::changed);
    }
}

void AuditFilter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void AuditFilter::arrange()
{
    const bool narrow = width() < narrowBelow;
    if (narrow == m_isNarrow) {
        return;
    }
    m_isNarrow = narrow;
    QHBoxLayout* from = narrow ? m_second : m_third;
    QHBoxLayout* to = narrow ? m_third : m_second;
    int at = 0;
    if (!narrow) {
        at = m_second->indexOf(m_about) + 1;
    }
    for (QWidget* each : std::initializer_list<QWidget*>{m_result, m_when, m_between}) {
        from->removeWidget(each);
        to->insertWidget(at++, each, each == m_between ? 0 : 1);
    }
}

QComboBox* AuditFilter::addChoice(QHBoxLayout* row, const QString& name, const char* objectName)
{
    auto* box = new QComboBox;
    box->setObjectName(QLatin1String(objectName));
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(11);
    box->setMaximumWidth(220);
    row->addWidget(box, 1);
    return box;
}

void AuditFilter::setPeople(const QStringList& names)
{
    const QString chosen = keyOf(m_who);
    const QSignalBlocker quiet(m_who);
    m_who->clear();
    m_who->addItem(tr("By anybody"), QString());
    for (const QString& name : names) {
        m_who->addItem(actorWords(name), name);
    }
    for (const char* actor : {"device", "system", "link"}) {
        m_who->addItem(actorWords(QLatin1String(actor)), QLatin1String(actor));
    }
    choose(m_who, chosen, actorWords(chosen));
}

void AuditFilter::choose(QComboBox* box, const QString& key, const QString& words)
{
    int at = box->findData(key);
    if (at < 0) {
        at = box->count();
        box->addItem(words, key);
    }
    box->setCurrentIndex(at);
}

void AuditFilter::onlyBy(const QString& actor)
{
    choose(m_who, actor, actorWords(actor));
}

void AuditFilter::onlyKind(const QString& kind, const QString& words)
{
    choose(m_what, kind, words);
}

void AuditFilter::onlyAbout(const QString& subjectKind, const QString& subject, const QString& words)
{
    choose(m_about, subjectKind + QLatin1Char(':') + subject, words);
}

void AuditFilter::clear()
{
    {
        const QSignalBlocker quiet(this);
        m_text->clear();
        for (QComboBox* box : {m_who, m_what, m_about, m_result, m_when}) {
            box->setCurrentIndex(0);
        }
    }
    m_typed->stop();
    Q_EMIT changed();
}

QPair<qint64, qint64> AuditFilter::range() const
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_clock.nowMs()).date();
    const auto since = [](const QDate& day) { return day.startOfDay().toMSecsSinceEpoch(); };
    switch (m_when->currentIndex()) {
    case Today:
        return {since(today), 0};
    case Week:
        return {since(today.addDays(1 - weekDays)), 0};
    case Month:
        return {since(today.addDays(1 - monthDays)), 0};
    case Between:
        return {since(m_from->date()), since(m_to->date().addDays(1))};
    default:
        return {0, 0};
    }
}

QJsonObject AuditFilter::arguments() const
{
    QJsonObject arguments;
    const auto add = [&arguments](const char* key, const QString& value) {
        if (!value.isEmpty()) {
            arguments.insert(QLatin1String(key), value);
        }
    };
    add("text", m_text->text().trimmed());
    add("operator", keyOf(m_who));
    add("kind", keyOf(m_what));
    add("subject_kind", keyOf(m_about).section(QLatin1Char(':'), 0, 0));
    add("subject", keyOf(m_about).section(QLatin1Char(':'), 1));
    add("result", keyOf(m_result));
    const auto [from, to] = range();
    if (from > 0) {
        arguments.insert(QStringLiteral("from"), from);
    }
    if (to > 0) {
        arguments.insert(QStringLiteral("to"), to);
    }
    return arguments;
}

void AuditFilter::addToEnd(QWidget* widget)
{
    m_first->addWidget(widget);
}

void AuditFilter::takeFocus()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
}

} // namespace espalier::ui
