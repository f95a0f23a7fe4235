// How the Server screen is put together; what it does is in server_screen.cpp.
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/fact_grid.h"
#include "ui/common/icon_label.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/page_scroll.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/text_label.h"
#include "ui/operators/operators_card.h"
#include "ui/readiness/readiness_card.h"
#include "ui/server/backups_card.h"
#include "ui/server/catalogue_card.h"
#include "ui/server/endings_card.h"
#include "ui/server/log_view.h"
#include "ui/server/push_export_sheet.h"
#include "ui/server/push_route_sheet.h"
#include "ui/server/server_screen.h"
#include "ui/server/serving_card.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QScrollBar>

namespace espalier::ui {

Card* ServerScreen::addCard(const QString& section, const QString& title, FactGrid* facts, QBoxLayout* column,
                            bool permanent)
{
    auto* card = new Card(title, nullptr, permanent ? Card::Look::Permanent : Card::Look::Surface);
    facts->setAccessibleName(title);
    card->body()->addWidget(facts);
    column->addWidget(card);
    m_cards.insert(section, card);
    return card;
}

void ServerScreen::build()
{
    auto* left = new QVBoxLayout;
    auto* right = new QVBoxLayout;
    left->setSpacing(space::cards);
    right->setSpacing(space::cards);

    Card* address = addCard(QStringLiteral("address"), tr("Address"), m_address, left, true);
    m_cards.insert(QStringLiteral("organization"), address);
    auto* fixed = new QHBoxLayout;
    fixed->setSpacing(10);
    fixed->addWidget(new IconLabel(QStringLiteral("lock"), Tone::Warning, 16), 0, Qt::AlignTop);
    fixed->addWidget(
        paragraph(tr("Fixed for good: every enrolled device calls this address. Another one means enrolling "
                     "every device again.")),
        1);
    address->body()->addLayout(fixed);
    connect(address->addLink(tr("Copy address")), &QPushButton::clicked, this, [this] {
        for (const Fact& fact : m_address->facts()) {
            if (fact.form == Fact::Form::Identifier) {
                QApplication::clipboard()->setText(fact.value);
            }
        }
    });

    Card* push = addCard(QStringLiteral("push_certificate"), tr("Push certificate"), m_push, left);
    m_noPush =
        paragraph(tr("None yet. Without it devices can’t be woken, and no enrollment link can be made: its topic "
                     "becomes part of every enrollment."));
    push->body()->addWidget(m_noPush);
    auto* get = new Button(tr("Get one…"), Button::Kind::Primary, nullptr, Button::Size::Small);
    auto* import = new Button(tr("Import…"), Button::Kind::Standard, nullptr, Button::Size::Small);
    get->setObjectName(QStringLiteral("pushWizard"));
    import->setObjectName(QStringLiteral("pushImport"));
    auto* ways = new QHBoxLayout(m_getPush);
    ways->setContentsMargins(0, 0, 0, 0);
    ways->addWidget(get);
    ways->addWidget(import);
    ways->addStretch(1);
    push->body()->addWidget(m_getPush);
    needs(get, m_control, "push_request.create");
    needs(import, m_control, "push_cert.import");
    connect(get, &QPushButton::clicked, this, &ServerScreen::openWizard);
    connect(import, &QPushButton::clicked, this, &ServerScreen::importPush);
    Button* route = push->addLink(tr("Connection…"));
    route->setObjectName(QStringLiteral("pushRoute"));
    connect(route, &QPushButton::clicked, this, [this] {
        auto* sheet = new PushRouteSheet(m_control, m_ownPushService, this);
        connect(sheet, &PushRouteSheet::changed, this, &ServerScreen::reload);
        sheet->present();
    });
    Button* keep = push->addLink(tr("Export…"));
    keep->setObjectName(QStringLiteral("pushExport"));
    connect(keep, &QPushButton::clicked, this, [this] { (new PushExportSheet(m_control, this))->present(); });
    Button* replace = push->addLink(tr("Replace…"));
    connect(replace, &QPushButton::clicked, this, &ServerScreen::importPush);
    Button* renew = push->addLink(tr("Renew…"));
    renew->setObjectName(QStringLiteral("pushRenew"));
    needs(route, m_control, "setting.set");
    needs(keep, m_control, "push_cert.export");
    needs(replace, m_control, "push_cert.import");
    needs(renew, m_control, "push_request.create");
    connect(renew, &QPushButton::clicked, this, &ServerScreen::openWizard);

    Card* tls = addCard(QStringLiteral("tls"), tr("TLS certificate"), m_tls, left);
    Button* changeTls = tls->addLink(tr("Change…"));
    needs(changeTls, m_control, "tls.use_files");
    connect(changeTls, &QPushButton::clicked, this, &ServerScreen::replaceTls);
    m_readiness = new ReadinessCard(m_control, m_clock);
    left->addWidget(m_readiness);
    m_cards.insert(QStringLiteral("readiness"), m_readiness);
    connect(m_readiness, &ReadinessCard::jumpRequested, this, &Screen::jumpRequested);
    left->addStretch(1);

    Card* listening = addCard(QStringLiteral("listening"), tr("Listening"), m_listening, right);
    Button* changeListener = listening->addLink(tr("Change…"));
    needs(changeListener, m_control, "setting.set");
    connect(changeListener, &QPushButton::clicked, this, &ServerScreen::changeListening);
    m_serving = new ServingCard;
    needs(m_serving->change(), m_control, "setting.set");
    right->addWidget(m_serving);
    m_cards.insert(QStringLiteral("serving"), m_serving);
    Card* authority = addCard(QStringLiteral("ca"), tr("Device authority"), m_authority, right);
    authority->body()->addWidget(paragraph(tr("It issues each device’s identity. People who enroll by hand compare its "
                                              "fingerprint.")));
    connect(authority->addLink(tr("Export certificate…")), &QPushButton::clicked, this, &ServerScreen::exportAuthority);
    auto* operators = new OperatorsCard(m_control, m_clock);
    right->addWidget(operators);
    m_cards.insert(QStringLiteral("operators"), operators);
    m_backups = new BackupsCard(m_control, m_clock);
    right->addWidget(m_backups);
    m_cards.insert(QStringLiteral("backups"), m_backups);
    auto* catalogue = new CatalogueCard(m_control, m_clock);
    right->addWidget(catalogue);
    m_cards.insert(QStringLiteral("catalogue"), catalogue);
    right->addStretch(1);

    m_columns->setSpacing(space::cards);
    m_columns->addLayout(left, 11);
    m_columns->addLayout(right, 9);

    auto* endings = new EndingsCard(m_control, m_clock);
    m_cards.insert(QStringLiteral("ends"), endings);
    connect(endings, &EndingsCard::chosen, this, &ServerScreen::dealWithEnding);

    auto* log = new Card(tr("Log of this run"));
    auto* level = new Segments;
    level->add(tr("Everything"));
    level->add(tr("Warnings and errors"));
    level->setAccessibleName(tr("Lines of the log"));
    log->addToHead(level);
    log->body()->addWidget(m_log, 1);
    m_cards.insert(QStringLiteral("log"), log);
    connect(level, &Segments::currentChanged, this,
            [this](int which) { m_log->setLevel(which == 0 ? LogView::Level::All : LogView::Level::Problems); });

    auto* content = new QWidget;
    auto* page = new QVBoxLayout(content);
    page->setContentsMargins(space::page, 0, space::page, space::page);
    page->setSpacing(space::cards);
    page->addWidget(m_message);
    page->addWidget(m_body, 1);
    page->addStretch();
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(space::cards);
    body->addLayout(m_columns);
    body->addWidget(endings);
    body->addWidget(log, 1);
    m_body->hide();
    m_scroll = new PageScroll(content);
    // Cards fill and grow after a jump; it holds until the person scrolls.
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ServerScreen::goToSought);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] { m_sought = nullptr; });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
}

} // namespace espalier::ui
