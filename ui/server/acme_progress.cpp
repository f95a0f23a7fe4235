#include "ui/server/acme_progress.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/device_text.h"
#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/user_sentence.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QJsonObject>
#include <QTimer>

namespace espalier::ui {

namespace {

constexpr int lookMs = 700;

TextLabel* selectable(const char* name)
{
    auto* label = new TextLabel(TextRole::SmallMono);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AcmeProgress::AcmeProgress(server::Control& control, QWidget* parent)
    : QWidget(parent), m_control(control), m_timer(new QTimer(this)), m_message(new MessageBar),
      m_words(paragraph(QString())), m_record(nullptr), m_name(selectable("acmeRecordName")),
      m_value(selectable("acmeRecordValue")),
      m_set(new Button(tr("The record is set"), Button::Kind::Primary, nullptr, Button::Size::Small))
{
    m_record = record();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    column->addWidget(m_words);
    column->addWidget(m_record);
    column->addStretch(1);
    m_timer->setSingleShot(true);
    m_timer->setInterval(lookMs);
    connect(m_timer, &QTimer::timeout, this, &AcmeProgress::look);
    connect(m_set, &QPushButton::clicked, this, &AcmeProgress::recordIsSet);
}

QWidget* AcmeProgress::record()
{
    auto* card = new Card(tr("Set this DNS record"));
    const auto add = [card](const QString& words, TextLabel* value, const QString& copy) {
        auto* button = new Button(copy, Button::Kind::Link);
        auto* row = new QHBoxLayout;
        row->setSpacing(space::small);
        row->addWidget(value, 1);
        row->addWidget(button, 0, Qt::AlignTop);
        card->body()->addWidget(new TextLabel(words, TextRole::Strong));
        card->body()->addLayout(row);
        connect(button, &QPushButton::clicked, card, [value] { QApplication::clipboard()->setText(value->text()); });
    };
    add(tr("Name, of type TXT"), m_name, tr("Copy name"));
    add(tr("Value"), m_value, tr("Copy value"));
    card->body()->addWidget(
        paragraph(tr("It may take minutes until everybody sees a new record. Go on when it is there; "
                     "it may be removed afterwards.")));
    m_set->setObjectName(QStringLiteral("acmeRecordSet"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_set);
    row->addStretch(1);
    card->body()->addLayout(row);
    return card;
}

void AcmeProgress::follow(const QJsonObject& acme)
{
    const QString phase = acme.value(QLatin1String("phase")).toString();
    const QJsonObject wanted = acme.value(QLatin1String("record")).toObject();
    m_isOver = false;
    m_record->setVisible(!wanted.isEmpty());
    m_name->setText(visibleText(wanted.value(QLatin1String("name")).toString()));
    m_value->setText(visibleText(wanted.value(QLatin1String("value")).toString()));
    m_words->setText(wanted.isEmpty()
                         ? tr("The certificate authority is asked, and proves that the name is yours. This takes up to "
                              "some minutes. What is served stays until the new certificate is here.")
                         : tr("The certificate authority looks for this record to see that the name is yours."));
    if (phase == QLatin1String("running") || phase == QLatin1String("waits_for_record")) {
        m_timer->start();
        return;
    }
    m_isOver = true;
    if (phase == QLatin1String("issued")) {
        Q_EMIT issued();
    } else {
        Q_EMIT failed(visibleText(acme.value(QLatin1String("error")).toString()));
    }
}

void AcmeProgress::look()
{
    m_control.call(QStringLiteral("tls.show"), {}, this, [this](const Result<QJsonValue>& result) {
        if (!result) {
            m_message->set(userSentence(result.error(), tr("How far it is can’t be shown.")));
            m_timer->start();
            return;
        }
        m_message->clear();
        follow(result->toObject().value(QLatin1String("acme")).toObject());
    });
}

void AcmeProgress::recordIsSet()
{
    m_timer->stop();
    m_set->setEnabled(false);
    m_control.call(QStringLiteral("tls.acme_record_set"), {}, this, [this](const Result<QJsonValue>& result) {
        m_set->setEnabled(true);
        if (!result) {
            m_message->set(userSentence(result.error(), tr("It could not go on.")));
            m_timer->start();
            return;
        }
        follow(result->toObject().value(QLatin1String("acme")).toObject());
    });
}

void AcmeProgress::giveUp()
{
    m_timer->stop();
    if (!m_isOver) {
        m_isOver = true;
        m_control.call(QStringLiteral("tls.acme_cancel"), {}, this, [](const Result<QJsonValue>&) {});
    }
}

} // namespace espalier::ui
