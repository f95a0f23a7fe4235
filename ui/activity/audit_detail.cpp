#include "ui/activity/audit_detail.h"

#include "ui/activity/audit_words.h"
#include "ui/activity/event_words.h"
#include "ui/activity/name_book.h"
#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/page_scroll.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QPainter>

namespace espalier::ui {

namespace {

constexpr qint64 surelyTime = 1'000'000'000'000; // no count is as large

QString argumentWords(const QString& key, const QJsonValue& value)
{
    if (value.isDouble() && value.toInteger() > surelyTime &&
        (key.endsWith(QLatin1String("at")) || key.endsWith(QLatin1String("after")))) {
        return exactWords(value.toInteger());
    }
    if (value.isString()) {
        return visibleText(value.toString(), 2000);
    }
    if (value.isArray()) {
        return visibleText(QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)), 2000);
    }
    if (value.isObject()) {
        return visibleText(QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)), 2000);
    }
    return value.toVariant().toString();
}

} // namespace

AuditDetail::AuditDetail(const NameBook& names, QWidget* parent)
    : QWidget(parent), m_names(names), m_title(new TextLabel(TextRole::PaneTitle)), m_result(new StatePill),
      m_facts(new FactGrid), m_argumentsTitle(new TextLabel(tr("As it was written"), TextRole::CardTitle)),
      m_arguments(new FactGrid), m_open(nullptr), m_bySame(nullptr), m_sameKind(nullptr), m_aboutSame(nullptr)
{
    setObjectName(QStringLiteral("auditDetail"));
    m_title->setWordWrap(true);
    m_title->setMinimumWidth(1); // a name may be one endless word
    m_facts->setAccessibleName(tr("Entry"));
    m_arguments->setAccessibleName(tr("As it was written"));
    auto* close = new IconButton(QStringLiteral("close"), tr("Close"), nullptr, Button::Kind::Quiet);
    auto* copy = new IconButton(QStringLiteral("copy"), tr("Copy the entry as JSON"), nullptr, Button::Kind::Quiet);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(copy, 0, Qt::AlignTop);
    head->addWidget(close, 0, Qt::AlignTop);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::pane, space::pane, space::pane, space::pane);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_result, 0, Qt::AlignLeading);
    column->addWidget(m_facts);
    column->addWidget(new Divider);
    column->addWidget(m_argumentsTitle);
    column->addWidget(m_arguments);
    auto* links = new QVBoxLayout;
    links->setSpacing(6);
    m_open = addLink(links, "auditOpen");
    m_aboutSame = addLink(links, "auditAboutSame");
    m_bySame = addLink(links, "auditBySame");
    m_sameKind = addLink(links, "auditSameKind");
    column->addWidget(new Divider);
    column->addLayout(links);
    column->addStretch(1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(new PageScroll(content));
    connect(close, &QPushButton::clicked, this, &AuditDetail::closeRequested);
    connect(copy, &QPushButton::clicked, this, &AuditDetail::copy);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto jump = subjectJump(m_entry)) {
            Q_EMIT jumpRequested(*jump);
        }
    });
    connect(m_bySame, &QPushButton::clicked, this,
            [this] { Q_EMIT actorWanted(m_entry.value(QLatin1String("actor")).toString()); });
    connect(m_sameKind, &QPushButton::clicked, this, [this] {
        const QString kind = m_entry.value(QLatin1String("kind")).toString();
        Q_EMIT kindWanted(kind, visibleText(kind, 60));
    });
    connect(m_aboutSame, &QPushButton::clicked, this, [this] {
        Q_EMIT subjectWanted(m_entry.value(QLatin1String("subject_kind")).toString(),
                             m_entry.value(QLatin1String("subject")).toString(), subjectOf(m_entry, m_names));
    });
}

Button* AuditDetail::addLink(QVBoxLayout* column, const char* name)
{
    auto* link = new Button(QString(), Button::Kind::Link);
    link->setObjectName(QLatin1String(name));
    column->addWidget(link, 0, Qt::AlignLeading);
    return link;
}

void AuditDetail::show(const QJsonObject& entry)
{
    m_entry = entry;
    const QString actor = entry.value(QLatin1String("actor")).toString();
    const QString kind = entry.value(QLatin1String("kind")).toString();
    const QString subject = entry.value(QLatin1String("subject")).toString();
    const QString on = subjectOf(entry, m_names);
    const AuditResult result = auditResult(entry.value(QLatin1String("result")).toString());
    m_title->setText(eventWords(entry, m_names).sentence);
    m_result->set(result.state, result.words);
    QList<Fact> facts{
        Fact::words(tr("When"), exactWords(entry.value(QLatin1String("at")).toInteger())),
        Fact::words(tr("By"), actorWords(actor)),
    };
    if (!on.isEmpty()) {
        facts.append(Fact::words(tr("On"), on));
    }
    facts.append(Fact::identifier(tr("Kind"), visibleText(kind, 80)));
    facts.append(Fact::words(tr("Number"), QLocale().toString(entry.value(QLatin1String("id")).toInteger())));
    m_facts->setFacts(facts);
    const QJsonObject arguments = entry.value(QLatin1String("arguments")).toObject();
    QList<Fact> written;
    for (auto one = arguments.constBegin(); one != arguments.constEnd(); ++one) {
        written.append(Fact::words(visibleText(one.key(), 60), argumentWords(one.key(), one.value())));
    }
    m_arguments->setFacts(written);
    m_arguments->setVisible(!written.isEmpty());
    m_argumentsTitle->setVisible(!written.isEmpty());
    m_open->setVisible(subjectJump(entry).has_value());
    m_open->setText(tr("Go there"));
    m_aboutSame->setVisible(!subject.isEmpty());
    m_aboutSame->setText(tr("Everything about the same"));
    m_bySame->setVisible(!actor.isEmpty());
    m_bySame->setText(tr("Everything by the same"));
    m_sameKind->setText(tr("Everything of this kind"));
    QWidget::show();
}

void AuditDetail::copy()
{
    QApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(m_entry).toJson(QJsonDocument::Indented)));
}

void AuditDetail::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
}

} // namespace espalier::ui
