// Wires window and backend: first run, unlocking, serving, attaching to a running server, closing in order.
#pragma once

#include "app/espalier/backend.h"
#include "app/espalier/journal_drafts.h"
#include "app/espalier/service_handover.h"
#include "app/start/server_command_line.h"
#include "base/clock.h"
#include "server/socket_control.h"
#include "ui/first_run/first_run_answers.h"
#include "ui/main_window.h"

#include <atomic>

namespace espalier::ui {
class RestoreSheet;
struct RestoreAnswers;
} // namespace espalier::ui

namespace espalier::app {

class Console : public QObject {
    Q_OBJECT
public:
    explicit Console(ServerCommandLine line, QObject* parent = nullptr);

    void start();
    [[nodiscard]] ui::MainWindow& window() { return m_window; }

Q_SIGNALS:
    void serving();
    void practiceReady();
    void personWanted(const QString& why); // it doesn't go on by itself; for runs without a person

private:
    enum class Change { None, ToService, ToWindow }; // of who serves

    void open();
    void firstRun();
    void practise(const server::DataFolder& folder, int devices);
    void carryOut(ui::FirstRunWizard* wizard, const std::shared_ptr<ui::FirstRunAnswers>& answers);
    void restore(ui::RestoreSheet* sheet, const ui::RestoreAnswers& answers);
    void unlock(const std::optional<Error>& problem);
    void offerAgain(const std::function<void()>& open); // another Espalier has the data folder
    void openWith(SecretBytes passphrase);
    [[nodiscard]] bool attach();
    void close();
    void explain(const Error& error);
    void keepDrafts();

    // serving_change.cpp: the service and this window, one of which serves.
    void offerChange();
    void showServing(const ServiceState& state);
    void leaveServer(Change change, const QString& words);
    void giveToService();
    void takeBack();
    void serverStopped();
    void changed();
    void changeFailed(const Error& error);

    ServerCommandLine m_line;
    const SystemClock m_clock;
    server::DataFolder m_folder;
    std::unique_ptr<server::SocketControl> m_socket; // to a server that isn't ours
    Backend m_backend;
    ServiceHandover m_handover;
    Change m_change = Change::None;
    std::optional<std::pair<Change, Error>> m_untold; // a change that failed
    bool m_showChange = false;                        // once served again
    bool m_closeWanted = false;                       // once the change is done
    bool m_practises = false;
    std::atomic<bool> m_madeFolder = false;  // by this first run, so that it may be thrown away again
    std::unique_ptr<JournalDrafts> m_drafts; // after the product, before the window that writes them
    ui::MainWindow m_window;
};

} // namespace espalier::app
