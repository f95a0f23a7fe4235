// Everything behind the window, opened and stopped on a thread of its own so that the window never waits: the practice
// fleet when asked for, the product, the server. Signals arrive in this object's thread.
#pragma once

#include "app/practice/practice_fleet.h"
#include "app/start/log.h"
#include "server/local_control.h"
#include "server/product.h"
#include "server/restore.h"
#include "server/server.h"
#include "server/setup.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace espalier::app {

struct OpenPlan {
    OpenPlan(server::DataFolder where, server::ServerOptions how) : folder(std::move(where)), options(std::move(how)) {}

    server::DataFolder folder;
    server::ServerOptions options;
    std::optional<server::Setup> setup;         // an empty folder: make it first
    std::function<void()> folderMade;           // on the opening thread, once that succeeded
    std::optional<server::Restoring> restoring; // an empty folder: made from a backup first
    SecretBytes passphrase;
    SecretBytes masterKey; // from the keychain, which has to be asked on the gui thread
    int practiceDevices = 0;
    // Runs once the product is there and before the server starts, e.g. to import what first run asked for.
    std::function<Result<>(server::Product&)> prepare;
};

class Backend : public QObject {
    Q_OBJECT
public:
    explicit Backend(QString readyFile = {}, QObject* parent = nullptr)
        : QObject(parent), m_readyFile(std::move(readyFile))
    {
    }
    ~Backend() override;

    void open(OpenPlan plan);
    // Ends with stopped(), also when nothing runs.
    void stop();
    // After stopped(), once nobody asks control() any more: lets go of the data folder, which may then be opened again,
    // here or by another process.
    void release();
    [[nodiscard]] server::Control* control() const { return m_control.get(); }
    [[nodiscard]] const server::Product* product() const { return m_product.get(); } // from opened() on

Q_SIGNALS:
    void opened();
    void failed(const espalier::Error& error);
    void practiceReady();                              // every simulated device has been through everything
    void practiceFailed(const espalier::Error& error); // the server goes on
    void stopped();

private:
    [[nodiscard]] Result<> openNow(OpenPlan& plan);
    [[nodiscard]] Result<> restoreInto(OpenPlan& plan);
    [[nodiscard]] Result<SecretBytes> placeInKeychain(const server::DataFolder& folder, const SecretBytes& key);
    void practise();
    void join();

    const QString m_readyFile;           // empty: no script waits for the server
    std::atomic<bool> m_leaving = false; // whoever waits for the gui thread gives up

    std::unique_ptr<PracticeFleet> m_fleet;
    std::unique_ptr<server::Product> m_product;
    std::unique_ptr<LogTo> m_log;
    std::unique_ptr<server::Server> m_server;
    std::unique_ptr<WorkerPool> m_workers;
    std::unique_ptr<server::LocalControl> m_control; // gui thread
    std::thread m_thread;
};

} // namespace espalier::app
