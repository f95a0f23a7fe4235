// The change between this window's own server and a service: the folder is free in between, and whatever happens ends
// with one of them serving, or with the opening page that says why none does.
#include "app/espalier/console.h"
#include "server/master_key.h"
#include "ui/first_run/opening_page.h"
#include "ui/screen.h"
#include "ui/server/server_screen.h"
#include "ui/server/serving_card.h"

#include <QFileInfo>

namespace espalier::app {

namespace {

ui::ServingCard* servingCard(const ui::MainWindow& window)
{
    auto* screen = qobject_cast<ui::ServerScreen*>(window.screen(QStringLiteral("server")));
    return screen == nullptr ? nullptr : &screen->servingCard();
}

} // namespace

// After each serve(). Not for practice, and not where the command line says how to serve: a service would do otherwise.
void Console::offerChange()
{
    ui::ServingCard* card = servingCard(m_window);
    if (card == nullptr || m_practises || m_line.server.listen || !m_line.server.tlsCertificateFile.isEmpty()) {
        return;
    }
    // Queued: the change takes away the card that asks for it.
    connect(card, &ui::ServingCard::serviceWanted, this, &Console::giveToService, Qt::QueuedConnection);
    connect(card, &ui::ServingCard::windowWanted, this, &Console::takeBack, Qt::QueuedConnection);
    if (m_untold) {
        const auto wanted =
            m_untold->first == Change::ToService ? ui::ServingFacts::By::Service : ui::ServingFacts::By::Window;
        card->showProblem(wanted, m_untold->second);
        m_untold.reset();
    }
    if (std::exchange(m_showChange, false)) {
        m_window.jump({QStringLiteral("server"), {{QStringLiteral("section"), QStringLiteral("serving")}}});
    }
    m_handover.look();
}

void Console::showServing(const ServiceState& state)
{
    ui::ServingCard* card = servingCard(m_window);
    const auto place = server::keyPlace(m_folder);
    if (card == nullptr || m_change != Change::None || !place) {
        return;
    }
    ui::ServingFacts facts;
    facts.data = QFileInfo(m_folder.path()).absoluteFilePath();
    const bool isOurs = state.data == facts.data;
    if (m_backend.control() == nullptr) {
        if (!isOurs || !state.isRunning) {
            return; // a server that somebody started by hand, or the machine's: not ours to stop
        }
        facts.by = ui::ServingFacts::By::Service;
    }
    facts.otherData = isOurs ? QString() : state.data;
    facts.keychain = *place == server::KeyPlace::Keychain;
    facts.opensByItself = facts.keychain || !m_line.passphraseFile.isEmpty();
    facts.withoutSigningIn = state.lingers;
    card->setFacts(facts);
}

void Console::leaveServer(Change change, const QString& words)
{
    m_change = change;
    m_showChange = true;
    m_window.leaveServer();
    m_window.showOpening()->showBusy(words);
}

void Console::giveToService()
{
    if (m_change != Change::None || m_backend.control() == nullptr) {
        return;
    }
    leaveServer(Change::ToService, tr("The service takes over…"));
    m_backend.stop();
}

void Console::serverStopped()
{
    if (m_change != Change::ToService) {
        m_window.finishClose();
        return;
    }
    m_drafts.reset();
    m_backend.release();
    m_handover.give();
}

void Console::takeBack()
{
    if (m_change != Change::None || !m_socket) {
        return;
    }
    leaveServer(Change::ToWindow, tr("The service is being stopped…"));
    m_socket.reset();
    m_handover.takeBack();
}

void Console::changed()
{
    m_change = Change::None;
    if (m_closeWanted) {
        m_window.finishClose();
        return;
    }
    open();
}

// What the person has to know comes before their wish to close.
void Console::changeFailed(const Error& error)
{
    m_untold.emplace(m_change, error);
    m_change = Change::None;
    m_closeWanted = false;
    open();
}

} // namespace espalier::app
