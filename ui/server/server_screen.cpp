#include "ui/server/server_screen.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/icon_label.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/page_scroll.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/text_label.h"
#include "ui/common/written_file.h"
#include "ui/operators/operators_card.h"
#include "ui/push_certificate/certificate_wizard.h"
#include "ui/readiness/readiness_card.h"
#include "ui/server/backups_card.h"
#include "ui/server/catalogue_card.h"
#include "ui/server/endings_card.h"
#include "ui/server/import_sheets.h"
#include "ui/server/listen_sheet.h"
#include "ui/server/log_view.h"
#include "ui/server/push_export_sheet.h"
#include "ui/server/push_route_sheet.h"
#include "ui/server/server_facts.h"
#include "ui/server/serving_card.h"
#include "ui/server/tls_sheet.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QScrollBar>
#include <QTimer>

namespace espalier::ui {

namespace {
constexpr int statusSoonMs = 300;
constexpr int statusRegularlyMs = 5000;
constexpr int hiddenEvery = 720; // an hour: what ends soon shows in the side bar without being looked at
constexpr int logLines = 500;
constexpr int oneColumnBelow = 900;
} // namespace

ServerScreen::ServerScreen(server::Control& control, const Clock& clock, QWidget* parent)
    : Screen(parent), m_control(control), m_clock(clock), m_header(new PageHeader(tr("Server"))),
      m_message(new MessageBar(nullptr, MessageBar::Closing::ByCause)), m_body(new QWidget), m_columns(new QHBoxLayout),
      m_address(new FactGrid), m_tls(new FactGrid), m_push(new FactGrid), m_authority(new FactGrid),
      m_listening(new FactGrid), m_noPush(nullptr), m_getPush(new QWidget), m_log(new LogView), m_soon(new QTimer(this))
{
    build();
    m_soon->setSingleShot(true);
    m_soon->setInterval(statusSoonMs);
    connect(m_soon, &QTimer::timeout, this, &ServerScreen::reload);
    connect(&m_control, &server::Control::changed, this, [this](const server::ChangedRows& rows) {
        const bool ours = rows.contains(QStringLiteral("push_certificate")) || rows.contains(QStringLiteral("setting"));
        if ((isVisible() || ours) && !m_soon->isActive()) { // a stream of commits must not put it off for ever
            m_soon->start();
        }
    });
    auto* regularly = new QTimer(this);
    regularly->start(statusRegularlyMs);
    connect(regularly, &QTimer::timeout, this, [this] {
        if (isVisible() || ++m_hidden % hiddenEvery == 0) {
            reload(); // counters and log change without a commit
        }
    });
    connect(m_address, &FactGrid::editRequested, this, &ServerScreen::rename);
    reload();
}

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

Badge ServerScreen::badge() const
{
    if (m_worst == State::Ok) {
        return {};
    }
    return {QString(), m_worst, m_worstWords};
}

void ServerScreen::onShown()
{
    m_sought = nullptr;
    reload();
}

void ServerScreen::open(const Jump& jump)
{
    const QString section = jump.what.value(QStringLiteral("section")).toString();
    if (Card* card = m_cards.value(section)) {
        m_sought = card;
        QTimer::singleShot(0, this, &ServerScreen::goToSought);
    }
    if (jump.what.value(QStringLiteral("wizard")).toBool()) {
        openWizard();
        return;
    }
    if (jump.what.value(QStringLiteral("show")).toBool() && section == QLatin1String("readiness")) {
        m_readiness->open();
        return;
    }
    if (!jump.what.value(QStringLiteral("import")).toBool()) {
        return;
    }
    if (section == QLatin1String("push_certificate")) {
        importPush();
    } else if (section == QLatin1String("tls")) {
        replaceTls();
    }
}

void ServerScreen::goToSought()
{
    if (m_sought != nullptr) {
        m_scroll->ensureWidgetVisible(m_sought, 0, space::page);
    }
}

void ServerScreen::reload()
{
    m_control.call(QStringLiteral("server.status"), {}, this, [this](const Result<QJsonValue>& result) {
        if (!result) {
            m_message->set(userSentence(result.error(), tr("The state of the server can’t be shown.")));
            connect(m_message->addAction(tr("Try again")), &QPushButton::clicked, this, &ServerScreen::reload);
            return;
        }
        m_message->clear();
        m_body->show();
        showStatus(result->toObject());
    });
    m_control.call(QStringLiteral("server.log"), {{QStringLiteral("most"), logLines}}, this,
                   [this](const Result<QJsonValue>& result) {
                       if (result) {
                           m_log->setLines(result->toArray());
                       }
                   });
}

void ServerScreen::showStatus(const QJsonObject& status)
{
    const qint64 now = m_clock.nowMs();
    m_organization = status.value(QLatin1String("organization")).toString();
    QList<Fact> address = addressFacts(status);
    if (!Permissions::of(m_control).may(QStringLiteral("setting.set"))) {
        for (Fact& fact : address) {
            fact.key.clear(); // no pencil
        }
    }
    m_address->setFacts(address);
    m_listening->setFacts(listeningFacts(status, now));
    m_authority->setFacts(authorityFacts(status.value(QLatin1String("ca")).toObject(), now));
    const QString listening = status.value(QLatin1String("listening")).toString();
    m_header->setSummary(listening.isEmpty() ? tr("Not listening") : tr("Listening on %1").arg(listening));
    showCertificates(status);
}

void ServerScreen::showCertificates(const QJsonObject& status)
{
    const qint64 now = m_clock.nowMs();
    const QJsonObject tls = status.value(QLatin1String("tls")).toObject();
    const QJsonObject push = status.value(QLatin1String("push_certificate")).toObject();
    m_tls->setFacts(tlsFacts(tls, now));
    const QJsonObject service = status.value(QLatin1String("push")).toObject();
    m_ownPushService = visibleText(service, "own");
    m_push->setFacts(pushFacts(push, service, now));
    m_push->setVisible(!push.isEmpty());
    m_noPush->setVisible(push.isEmpty());
    m_getPush->setVisible(push.isEmpty());
    const auto links = m_cards.value(QStringLiteral("push_certificate"))->findChildren<Button*>();
    for (Button* link : links) {
        if (link->kind() == Button::Kind::Link) {
            link->setVisible(!push.isEmpty());
        }
    }

    State worst = State::Ok;
    QString words;
    const auto consider = [&](State state, const QString& why) {
        if (state == State::Failed || (state == State::Warning && worst == State::Ok)) {
            worst = state;
            words = why;
        }
    };
    if (push.isEmpty()) {
        consider(State::Warning, tr("The push certificate is missing"));
    } else {
        consider(stateOfEnd(push.value(QLatin1String("not_after")).toInteger(), now), tr("The push certificate ends"));
    }
    if (!tls.isEmpty()) {
        consider(stateOfEnd(tls.value(QLatin1String("not_after")).toInteger(), now), tr("The TLS certificate ends"));
    }
    if (worst != m_worst || words != m_worstWords) {
        m_worst = worst;
        m_worstWords = words;
        Q_EMIT badgeChanged();
    }
}

// A jump leads here as well as a button.
void ServerScreen::importPush()
{
    if (!Permissions::of(m_control).may(QStringLiteral("push_cert.import"))) {
        return;
    }
    QString topic;
    for (const Fact& fact : m_push->facts()) {
        if (topic.isEmpty() && fact.form == Fact::Form::Identifier) {
            topic = fact.value; // the topic is the first of them
        }
    }
    auto* sheet = new PushSheet(m_control, topic, this);
    connect(sheet, &PushSheet::imported, this, &ServerScreen::reload);
    sheet->present();
}

void ServerScreen::openWizard()
{
    if (qobject_cast<CertificateWizard*>(Sheet::current(this)) != nullptr ||
        !Permissions::of(m_control).may(QStringLiteral("push_request.create"))) {
        return;
    }
    auto* wizard = new CertificateWizard(m_control, m_clock, this);
    connect(wizard, &Sheet::dismissed, this, &ServerScreen::reload);
    connect(wizard, &CertificateWizard::backupRequested, m_backups, &BackupsCard::backUp);
    connect(wizard, &CertificateWizard::devicesRequested, this, [this] {
        Q_EMIT jumpRequested({QStringLiteral("devices"), {{QStringLiteral("state"), QStringLiteral("other_topic")}}});
    });
    wizard->open();
}

void ServerScreen::replaceTls()
{
    if (!Permissions::of(m_control).may(QStringLiteral("tls.use_files"))) {
        return;
    }
    auto* sheet = new TlsSheet(m_control, this);
    connect(sheet, &TlsSheet::replaced, this, &ServerScreen::reload);
    sheet->present();
}

void ServerScreen::dealWithEnding(const QJsonObject& expiry)
{
    const QString kind = expiry.value(QLatin1String("kind")).toString();
    if (kind == QLatin1String("push_certificate")) {
        openWizard();
    } else if (kind == QLatin1String("tls")) {
        replaceTls();
    } else if (kind == QLatin1String("identity")) {
        Q_EMIT jumpRequested(identitiesEndJump());
    } else if (kind == QLatin1String("link")) {
        Q_EMIT jumpRequested({QStringLiteral("enrollment"),
                              {{QStringLiteral("link"), expiry.value(QLatin1String("link")).toInteger()}}});
    } else if (kind == QLatin1String("links")) {
        Q_EMIT jumpRequested({QStringLiteral("enrollment"), {}});
    }
}

void ServerScreen::rename()
{
    auto* sheet = new NameSheet(m_control, m_organization, this);
    connect(sheet, &NameSheet::renamed, this, &ServerScreen::reload);
    sheet->present();
}

void ServerScreen::changeListening()
{
    auto* sheet = new ListenSheet(m_control, this);
    connect(sheet, &ListenSheet::changed, this, &ServerScreen::reload);
    sheet->present();
}

void ServerScreen::exportAuthority()
{
    m_control.call(QStringLiteral("ca.export"), {}, this, [this](const Result<QJsonValue>& result) {
        if (!result) {
            m_message->set(userSentence(result.error(), tr("The certificate was not exported.")));
            return;
        }
        const QString path = QFileDialog::getSaveFileName(
            this, tr("Export the certificate"), QStringLiteral("device-authority.pem"), tr("Certificates (*.pem)"));
        if (path.isEmpty()) {
            return;
        }
        const QByteArray pem = result->toObject().value(QLatin1String("pem")).toString().toUtf8();
        if (const auto written = writeFile(path, pem); !written) {
            m_message->set(State::Failed, tr("The file was not saved."), written.error().what);
        }
    });
}

void ServerScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    m_columns->setDirection(width() < oneColumnBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace espalier::ui
