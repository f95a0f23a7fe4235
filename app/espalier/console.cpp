#include "app/espalier/console.h"

#include "app/start/default_folder.h"
#include "base/error_kind.h"
#include "server/master_key.h"
#include "server/setup.h"
#include "ui/common/backup_words.h"
#include "ui/common/user_sentence.h"
#include "ui/first_run/first_run_wizard.h"
#include "ui/first_run/opening_page.h"
#include "ui/first_run/restore_sheet.h"
#include "ui/overview/overview_screen.h"
#include "ui/profiles/profiles_screen.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

namespace espalier::app {

namespace {

constexpr int practiceDevices = 24;

QString base64(QByteArrayView bytes)
{
    return QString::fromLatin1(bytes.toByteArray().toBase64());
}

server::KeyPlace placeOf(ui::FirstRunAnswers::KeyPlace chosen)
{
    return chosen == ui::FirstRunAnswers::KeyPlace::Keychain ? server::KeyPlace::Keychain
                                                             : server::KeyPlace::Passphrase;
}

server::Setup setupFrom(ui::FirstRunAnswers& answers)
{
    server::Setup setup;
    setup.organization = answers.organization;
    setup.publicUrl = answers.publicUrl;
    setup.addressAcknowledged = !answers.lab; // the wizard goes on only with that tick
    setup.listen = server::ListenAddress{answers.listenAddress, answers.listenPort}.text();
    setup.lab = answers.lab;
    setup.keyPlace = placeOf(answers.keyPlace);
    setup.passphrase = answers.passphrase.copy();
    return setup;
}

bool isInUse(const Error& error)
{
    return isOfKind(error, QLatin1String("folder-in-use"));
}

bool listeningFailed(const Error& error)
{
    return error.code == ErrorCode::Network || isOfKind(error, QLatin1String("no-ip-address"));
}

// What first run asked for beyond the folder itself, by the operations that the window uses later.
Result<> keepFiles(server::Product& product, const ui::FirstRunAnswers& answers)
{
    const server::Caller caller;
    if (answers.tls) {
        TRY(within(product.operations().run(QStringLiteral("server.reload_tls"),
                                            {{QStringLiteral("chain_base64"), base64(answers.tls->chainPem)},
                                             {QStringLiteral("key_base64"), base64(answers.tls->keyPem.view())}},
                                            caller),
                   QStringLiteral("TLS")));
    }
    if (answers.push) {
        QJsonObject push{{QStringLiteral("content_base64"), base64(answers.push->certificate)},
                         {QStringLiteral("password"), QString::fromUtf8(answers.push->password.view())}};
        if (!answers.push->key.isEmpty()) { // a .p12 carries its own
            push.insert(QStringLiteral("key_base64"), base64(answers.push->key.view()));
        }
        TRY(within(product.operations().run(QStringLiteral("push_cert.import"), push, caller),
                   QStringLiteral("push certificate")));
    }
    return {};
}

} // namespace

Console::Console(ServerCommandLine line, QObject* parent)
    : QObject(parent), m_line(std::move(line)), m_folder(!m_line.data.isEmpty() ? m_line.data
                                                         : m_line.practice      ? defaultPracticeFolder()
                                                                                : defaultFolder()),
      m_backend(m_line.readyFile), m_handover(QFileInfo(m_folder.path()).absoluteFilePath(), m_line.passphraseFile),
      m_window(m_clock)
{
    connect(&m_backend, &Backend::opened, this, [this] {
        const server::Product& product = *m_backend.product();
        m_drafts =
            std::make_unique<JournalDrafts>(product.folder().file(QStringLiteral("drafts")), product.sealer(), m_clock);
        m_window.serve(*m_backend.control());
        m_window.setServedElsewhere(false);
        Q_EMIT serving();
    });
    connect(&m_backend, &Backend::practiceReady, this, &Console::practiceReady);
    connect(&m_backend, &Backend::practiceFailed, this,
            [this](const Error& error) { Q_EMIT personWanted(error.what); });
    connect(&m_backend, &Backend::stopped, this, &Console::serverStopped);
    connect(&m_handover, &ServiceHandover::looked, this, &Console::showServing);
    connect(&m_handover, &ServiceHandover::gave, this, &Console::changed);
    connect(&m_handover, &ServiceHandover::tookBack, this, &Console::changed);
    connect(&m_handover, &ServiceHandover::failed, this, &Console::changeFailed);
    connect(&m_window, &ui::MainWindow::screensMade, this, [this] {
        keepDrafts();
        offerChange();
    });
    // Queued: a window can't be closed from within its own closeEvent().
    connect(&m_window, &ui::MainWindow::closeConfirmed, this, &Console::close, Qt::QueuedConnection);
}

// Only where the master key is: a window beside a running espalierd keeps none, and says so. And only for whoever may
// edit: drafts have passwords in them.
void Console::keepDrafts()
{
    if (!m_drafts || !m_window.may(QStringLiteral("profile.save"))) {
        return;
    }
    if (auto* profiles = qobject_cast<ui::ProfilesScreen*>(m_window.screen(QStringLiteral("profiles")))) {
        profiles->setDrafts(m_drafts.get());
    }
    if (auto* overview = qobject_cast<ui::OverviewScreen*>(m_window.screen(QStringLiteral("overview")))) {
        overview->setDrafts(m_drafts.get());
    }
}

void Console::start()
{
    m_window.show();
    if (m_line.practice) {
        practise(m_folder, *m_line.practice);
        return;
    }
    if (!m_folder.isInitialised()) {
        if (const auto isFree = server::checkFreeForSetup(m_folder); !isFree) {
            explain(isFree.error());
            return;
        }
        firstRun();
        return;
    }
    open();
}

void Console::open()
{
    if (attach()) {
        return;
    }
    const auto place = server::keyPlace(m_folder);
    if (place && *place == server::KeyPlace::Keychain) {
        auto key = server::loadMasterKey(m_folder, {});
        if (!key) {
            explain(key.error());
            return;
        }
        disconnect(&m_backend, &Backend::failed, this, nullptr);
        connect(&m_backend, &Backend::failed, this, &Console::explain);
        OpenPlan plan(m_folder, m_line.server);
        plan.masterKey = std::move(*key);
        m_backend.open(std::move(plan));
        return;
    }
    if (!m_line.passphraseFile.isEmpty()) {
        auto passphrase = server::readPassphraseFile(m_line.passphraseFile);
        if (passphrase) {
            openWith(std::move(*passphrase));
            return;
        }
        unlock(passphrase.error());
        return;
    }
    unlock({});
}

void Console::practise(const server::DataFolder& folder, int devices)
{
    m_practises = true;
    m_window.showOpening()->showBusy(tr("Starting the simulated devices…"));
    disconnect(&m_backend, &Backend::failed, this, nullptr);
    connect(&m_backend, &Backend::failed, this, &Console::explain);
    OpenPlan plan(folder, m_line.server);
    plan.practiceDevices = devices;
    m_backend.open(std::move(plan));
}

void Console::firstRun()
{
    auto* wizard = m_window.startFirstRun();
    const bool hasKeychain = server::keychainWorks();
    wizard->setKeychainAvailable(hasKeychain);
    connect(wizard, &ui::FirstRunWizard::answered, this,
            [this, wizard](const std::shared_ptr<ui::FirstRunAnswers>& answers) { carryOut(wizard, answers); });
    connect(wizard, &ui::FirstRunWizard::practiceChosen, this,
            [this] { practise(server::DataFolder(defaultPracticeFolder()), practiceDevices); });
    connect(wizard, &ui::FirstRunWizard::restoreChosen, this, [this, wizard, hasKeychain] {
        auto* sheet = new ui::RestoreSheet(wizard, hasKeychain);
        connect(sheet, &ui::RestoreSheet::answered, this,
                [this, sheet](const std::shared_ptr<ui::RestoreAnswers>& answers) { restore(sheet, *answers); });
        sheet->present();
    });
    connect(wizard, &ui::FirstRunWizard::laterChosen, &m_window, &ui::MainWindow::finishClose);
    // Last: the keychain has been asked by now, in an event loop that must not be ended under it.
    Q_EMIT personWanted(QStringLiteral("%1 is not set up yet").arg(m_folder.path()));
}

void Console::carryOut(ui::FirstRunWizard* wizard, const std::shared_ptr<ui::FirstRunAnswers>& answers)
{
    wizard->setBusy(true);
    disconnect(&m_backend, &Backend::failed, this, nullptr);
    connect(&m_backend, &Backend::failed, wizard, [this, wizard](const Error& error) {
        wizard->setBusy(false);
        if (m_madeFolder) { // nothing was enrolled yet: the next try starts from nothing
            server::undoInitialise(m_folder);
            m_madeFolder = false;
        }
        const auto step = error.what.startsWith(QStringLiteral("TLS"))                ? ui::FirstRunStep::Tls
                          : error.what.startsWith(QStringLiteral("push certificate")) ? ui::FirstRunStep::Push
                          : listeningFailed(error)                                    ? ui::FirstRunStep::Listening
                                                                                      : ui::FirstRunStep::Organization;
        wizard->showError(step, ui::userSentence(error, tr("Espalier could not be set up.")));
    });
    OpenPlan plan(m_folder, m_line.server);
    plan.folderMade = [this] { m_madeFolder = true; };
    plan.setup = setupFrom(*answers);
    plan.passphrase = answers->passphrase.copy();
    if (plan.setup->keyPlace == server::KeyPlace::Keychain) {
        // The keychain is asked on this thread, so the folder is made here; it takes a moment.
        const auto made = server::initialise(m_folder, *plan.setup, m_clock);
        m_madeFolder = made.has_value();
        auto key = made ? server::loadMasterKey(m_folder, {}) : Result<SecretBytes>(Failure(made.error()));
        if (!key) {
            Q_EMIT m_backend.failed(key.error());
            return;
        }
        plan.setup.reset();
        plan.masterKey = std::move(*key);
    }
    plan.prepare = [answers](server::Product& product) { return keepFiles(product, *answers); };
    m_backend.open(std::move(plan));
}

void Console::restore(ui::RestoreSheet* sheet, const ui::RestoreAnswers& answers)
{
    disconnect(&m_backend, &Backend::failed, this, nullptr);
    connect(&m_backend, &Backend::failed, sheet, [this, sheet](const Error& error) {
        if (m_folder
                .isInitialised()) { // it is back, and only serving it failed: from now on that is a start like others
            sheet->dismiss();
            const auto place = server::keyPlace(m_folder);
            if (place && *place == server::KeyPlace::Keychain) {
                explain(error);
            } else {
                unlock(error);
            }
            return;
        }
        sheet->showProblem(ui::backupSentence(error, tr("The backup was not restored.")));
    });
    connect(&m_backend, &Backend::opened, sheet, &ui::Sheet::dismiss);
    OpenPlan plan(m_folder, m_line.server);
    plan.passphrase = answers.passphrase.copy();
    plan.restoring = server::Restoring{answers.file, answers.backupPassphrase.copy(), placeOf(answers.keyPlace),
                                       answers.passphrase.copy()};
    m_backend.open(std::move(plan));
}

void Console::unlock(const std::optional<Error>& problem)
{
    Q_EMIT personWanted(problem ? problem->what
                                : QStringLiteral("a passphrase is needed: give --passphrase-file or "
                                                 "ESPALIER_PASSPHRASE_FILE"));
    auto* page = m_window.showOpening();
    page->askPassphrase();
    if (problem) {
        page->showFailure(ui::userSentence(*problem, tr("The data folder was not opened.")));
    }
    disconnect(page, nullptr, this, nullptr);
    connect(page, &ui::OpeningPage::passphraseGiven, this,
            [this](const std::shared_ptr<SecretBytes>& passphrase) { openWith(passphrase->copy()); });
}

void Console::openWith(SecretBytes passphrase)
{
    disconnect(&m_backend, &Backend::failed, this, nullptr);
    const auto again = std::make_shared<SecretBytes>(passphrase.copy());
    connect(&m_backend, &Backend::failed, this, [this, again](const Error& error) {
        unlock(error);
        if (isInUse(error)) { // the passphrase was not even tried
            offerAgain([this, again] { openWith(again->copy()); });
        }
    });
    OpenPlan plan(m_folder, m_line.server);
    plan.passphrase = std::move(passphrase);
    m_backend.open(std::move(plan));
}

void Console::offerAgain(const std::function<void()>& open)
{
    auto* page = m_window.showOpening();
    page->offerAgain();
    disconnect(page, nullptr, this, nullptr);
    connect(page, &ui::OpeningPage::againChosen, this, [this, page, open] {
        page->showBusy(tr("Opening the data folder once more…"));
        if (!attach()) { // the other one may be a server by now, which can be asked
            open();
        }
    });
}

// Beside a running espalierd the window only looks and asks; that server goes on when the window closes.
bool Console::attach()
{
    auto socket = std::make_unique<server::SocketControl>();
    if (!socket->open(m_folder.controlSocket())) {
        return false;
    }
    socket->follow();
    m_window.serve(*socket);
    m_window.setServedElsewhere(true);
    m_socket = std::move(socket);
    Q_EMIT serving();
    return true;
}

void Console::close()
{
    if (m_change != Change::None) {
        m_closeWanted = true;
        m_window.showOpening()->showBusy(tr("The window closes once the change is done…"));
        return;
    }
    if (m_backend.control() == nullptr) {
        m_window.finishClose();
        return;
    }
    m_backend.stop();
}

void Console::explain(const Error& error)
{
    Q_EMIT personWanted(error.what);
    m_window.showOpening()->showFailure(ui::userSentence(error, tr("Espalier could not start.")));
    if (isInUse(error) || error.code == ErrorCode::Unavailable) { // also a keychain that was still locked
        offerAgain([this] { start(); });
    }
}

} // namespace espalier::app
