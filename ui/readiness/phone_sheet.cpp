#include "ui/readiness/phone_sheet.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_scroll.h"
#include "ui/common/qr_widget.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"
#include "ui/readiness/remedy_words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace espalier::ui {

namespace {
constexpr int phoneSheetWidth = 460;
constexpr int codeSide = 240;
} // namespace

PhoneSheet::PhoneSheet(server::Control& control, const Clock& clock, QWidget* over)
    : Sheet(over), m_control(control), m_clock(clock), m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)),
      m_page(new QWidget), m_qr(new QrWidget), m_url(new QLineEdit), m_facts(new FactGrid),
      m_again(new Button(tr("Another page"), Button::Kind::Standard))
{
    setObjectName(QStringLiteral("phoneSheet"));
    setPanelWidth(phoneSheetWidth);
    setTitle(tr("Test from a phone"));
    m_qr->setFixedSize(codeSide, codeSide);
    m_url->setReadOnly(true);
    m_url->setFont(roleFont(TextRole::Mono));
    m_url->setLayoutDirection(Qt::LeftToRight); // addresses read left to right in every language
    m_url->setAccessibleName(tr("Address of the page"));
    m_url->setObjectName(QStringLiteral("phonePage"));
    m_facts->setAccessibleName(tr("What arrived"));
    m_facts->hide();
    auto* copy = new Button(QStringLiteral("copy"), tr("Copy"), Button::Kind::Standard);
    auto* address = new QHBoxLayout;
    address->setSpacing(space::small);
    address->addWidget(m_url, 1);
    address->addWidget(copy);

    auto* page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(space::medium);
    page->addWidget(paragraph(tr("Switch the phone’s Wi-Fi off and scan the code with its camera. The page that opens "
                                 "is good for one phone and fifteen minutes; nothing is installed.")));
    page->addWidget(m_qr, 0, Qt::AlignHCenter);
    page->addLayout(address);
    auto* stuck = new Card(tr("If the page doesn’t open"), nullptr, Card::Look::Sunken);
    stuck->body()->addWidget(paragraph(remedyWords(QStringLiteral("forward_port"))));
    page->addWidget(stuck);

    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::large, space::page, space::large, space::page);
    column->setSpacing(space::medium);
    column->addWidget(m_message);
    column->addWidget(m_facts);
    column->addWidget(m_page);
    column->addStretch(1);
    setBody(new PageScroll(body), 0);
    auto* done = new Button(tr("Done"), Button::Kind::Primary);
    foot()->addWidget(m_again);
    foot()->addWidget(done);
    connect(done, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_again, &QPushButton::clicked, this, &PhoneSheet::begin);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_url->text()); });
    connect(&m_control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        if (m_isWaiting && rows.contains(QStringLiteral("setting"))) {
            look();
        }
    });
    m_page->hide();
    begin();
    present(done);
}

// First what arrived before, so that only something new counts.
void PhoneSheet::begin()
{
    m_isWaiting = false;
    m_message->clear();
    m_facts->hide();
    m_again->setEnabled(false);
    m_control.call(QStringLiteral("check.last"), {}, this, [this](const Result<QJsonValue>& last) {
        const QJsonValue arrival = last ? (*last)[QLatin1String("phone")][QLatin1String("arrival")] : QJsonValue();
        m_before = arrival[QLatin1String("at")].toInteger();
        m_control.call(QStringLiteral("check.phone"), {}, this, [this](const Result<QJsonValue>& answer) {
            m_again->setEnabled(true);
            if (answer) {
                showPage(answer->toObject());
                return;
            }
            setPill(State::Unknown, tr("Not begun"));
            m_message->set(userSentence(answer.error(), tr("The page was not made.")));
        });
    });
}

void PhoneSheet::showPage(const QJsonObject& page)
{
    m_isWaiting = true;
    setPill(State::Waiting,
            tr("Waiting for a phone, until %1").arg(clockWords(page.value(QLatin1String("expires_at")).toInteger())));
    m_qr->setModules(page.value(QLatin1String("size")).toInt(), page.value(QLatin1String("modules")).toString());
    m_url->setText(page.value(QLatin1String("url")).toString());
    m_url->setCursorPosition(0);
    m_page->show();
}

void PhoneSheet::look()
{
    m_control.call(QStringLiteral("check.last"), {}, this, [this](const Result<QJsonValue>& last) {
        const QJsonValue arrival = last ? (*last)[QLatin1String("phone")][QLatin1String("arrival")] : QJsonValue();
        if (m_isWaiting && arrival[QLatin1String("at")].toInteger() > m_before) {
            showArrival(arrival.toObject());
        }
    });
}

void PhoneSheet::showArrival(const QJsonObject& arrival)
{
    m_isWaiting = false;
    const auto text = [&arrival](const char* key) { return visibleText(arrival.value(QLatin1String(key)).toString()); };
    const bool inside = arrival.value(QLatin1String("inside")).toBool();
    setPill(inside ? State::Warning : State::Ok, inside ? tr("Arrived from inside") : tr("Arrived"));
    if (inside) {
        m_message->set(State::Warning, tr("The phone came from the local network."),
                       tr("That proves the name and the certificate, not the way in. Switch its Wi-Fi off and take "
                          "another page."));
    } else {
        m_message->set(State::Ok, tr("The outside reaches this server."),
                       tr("This is the request that arrived. Keep the router’s forwarding and the name as they are."));
    }
    m_facts->setFacts(
        {Fact::words(tr("When"), momentWords(arrival.value(QLatin1String("at")).toInteger(), m_clock.nowMs())),
         Fact::identifier(tr("From"), text("address")), Fact::identifier(tr("Asked for"), text("server_name")),
         Fact::words(tr("TLS"), text("tls_version"))});
    m_facts->show();
    m_page->hide();
    Q_EMIT arrived();
}

} // namespace espalier::ui
