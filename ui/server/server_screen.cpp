#include "ui/server/server_screen.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/device_text.h"
#include "ui/common/fact_grid.h"
#include "ui/common/message_bar.h"
#include "ui/common/page_header.h"
#include "ui/common/page_scroll.h"
#include "ui/common/permissions.h"
#include "ui/common/rows.h"
#include "ui/common/saved_file.h"
#include "ui/common/text_label.h"
#include "ui/common/written_file.h"
#include "ui/push_certificate/certificate_wizard.h"
#include "ui/readiness/readiness_card.h"
#include "ui/server/backups_card.h"
#include "ui/server/import_sheets.h"
#include "ui/server/listen_sheet.h"
#include "ui/server/log_view.h"
#include "ui/server/server_facts.h"
#include "ui/server/serving_card.h"
#include "ui/server/tls_sheet.h"

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
        const QString path = askWhereToSave(this, tr("Export the certificate"), QStringLiteral("device-authority.pem"),
                                            tr("Certificates (*.pem)"));
        if (path.isEmpty()) {
            return;
        }
        const QByteArray pem = result->toObject().value(QLatin1String("pem")).toString().toUtf8();
        if (const auto written = writeFile(path, pem); !written) {
            m_message->set(State::Failed, tr("The file was not saved."), written.error().what);
            return;
        }
        m_message->set(State::Ok, tr("The certificate is exported."), placeWords(path));
        offerFolder(m_message, path);
    });
}

void ServerScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    m_columns->setDirection(width() < oneColumnBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace espalier::ui
