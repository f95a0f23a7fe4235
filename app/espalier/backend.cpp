#include "app/espalier/backend.h"

#include "app/start/announcement.h"
#include "server/master_key.h"
#include "server/setup.h"

#include <chrono>
#include <future>

namespace espalier::app {

namespace {

constexpr int windowWorkers = 3;
constexpr size_t windowQueue = 1'000;
constexpr int practicePatienceMs = 600'000;

} // namespace

Backend::~Backend()
{
    if (m_fleet) {
        m_fleet->interrupt();
    }
    join();
    m_control.reset();
    if (m_workers) {
        m_workers->stop();
    }
    m_server.reset();
}

void Backend::join()
{
    m_leaving = true;
    if (m_thread.joinable()) {
        m_thread.join();
    }
    m_leaving = false;
}

void Backend::open(OpenPlan plan)
{
    join();
    m_thread = std::thread([this, plan = std::make_shared<OpenPlan>(std::move(plan))] {
        const auto result = openNow(*plan);
        QMetaObject::invokeMethod(
            this,
            [this, result] {
                if (!result) {
                    m_log.reset();
                    m_product.reset();
                    m_fleet.reset();
                    Q_EMIT failed(result.error());
                    return;
                }
                m_workers = std::make_unique<WorkerPool>(windowWorkers, windowQueue);
                m_control = std::make_unique<server::LocalControl>(m_product->operations(), *m_workers,
                                                                   m_product->store().changes(), server::Caller{});
                Q_EMIT opened();
            },
            Qt::QueuedConnection);
        if (result && m_fleet) {
            practise();
        }
    });
}

Result<> Backend::openNow(OpenPlan& plan)
{
    if (plan.practiceDevices > 0) {
        m_fleet = std::make_unique<PracticeFleet>(plan.folder.path(), plan.practiceDevices);
        TRY(m_fleet->prepare());
        plan.passphrase = TRY(server::readPassphraseFile(m_fleet->passphraseFile()));
    } else if (plan.restoring) {
        TRY(restoreInto(plan));
    } else if (plan.setup) {
        TRY(server::initialise(plan.folder, *plan.setup, SystemClock()));
        if (plan.folderMade) {
            plan.folderMade();
        }
    }
    constexpr auto check = store::FileCheck::AlsoWeekly;
    m_product = plan.masterKey.isEmpty()
                    ? TRY(server::Product::open(plan.folder, plan.passphrase, check))
                    : TRY(server::Product::openWith(plan.folder, std::move(plan.masterKey), check));
    m_log = std::make_unique<LogTo>(m_product->log());
    if (plan.prepare) {
        TRY(plan.prepare(*m_product));
    }
    if (m_fleet) {
        plan.options.listen =
            server::ListenAddress{QStringLiteral("127.0.0.1"), TRY(m_fleet->port(m_product->operations()))};
        plan.options.apns = TRY(m_fleet->startDevices());
    }
    // At the first run the wizard asks anew, practice is nothing without it; later the window must open all the same,
    // for it is where the address and the certificate are put right.
    plan.options.withoutListener =
        plan.prepare || m_fleet ? server::WithoutListener::IsAnError : server::WithoutListener::GoesOn;
    forgetAnnouncement(m_readyFile);
    m_server = TRY(server::Server::start(*m_product, plan.options));
    if (const QString url = m_server->url(); !url.isEmpty()) {
        if (const auto told = announce(url, m_readyFile); !told) {
            m_server.reset(); // it lives on the product, which goes now
            return told;
        }
    }
    return {};
}

Result<> Backend::restoreInto(OpenPlan& plan)
{
    if (plan.restoring->keyPlace == server::KeyPlace::Keychain) {
        plan.restoring->placeKey = [&](const server::DataFolder& folder, const SecretBytes& key) -> Result<> {
            plan.masterKey = TRY(placeInKeychain(folder, key));
            return {};
        };
    }
    (void)TRY(server::restore(plan.folder, *plan.restoring, SystemClock()));
    return {};
}

// On the gui thread, which may be waiting for this one when the window closes.
Result<SecretBytes> Backend::placeInKeychain(const server::DataFolder& folder, const SecretBytes& key)
{
    constexpr auto look = std::chrono::milliseconds(50);
    const auto placed = std::make_shared<std::promise<Result<>>>();
    auto answer = placed->get_future();
    QMetaObject::invokeMethod(
        this,
        [placed, folder, ours = std::make_shared<SecretBytes>(key.copy())] {
            placed->set_value(server::placeMasterKey(folder, *ours, server::KeyPlace::Keychain, {}));
        },
        Qt::QueuedConnection);
    while (answer.wait_for(look) != std::future_status::ready) {
        if (m_leaving) {
            return fail(ErrorCode::Unavailable, QStringLiteral("the window was closed meanwhile"));
        }
    }
    TRY(answer.get());
    return key.copy();
}

void Backend::practise()
{
    auto populated = m_fleet->populate(m_product->operations());
    if (populated) {
        const auto summary = m_fleet->exercise(m_product->operations(), practicePatienceMs);
        if (!summary) {
            populated = Failure(summary.error());
        }
    }
    QMetaObject::invokeMethod(
        this,
        [this, populated] {
            if (populated) {
                Q_EMIT practiceReady();
            } else {
                Q_EMIT practiceFailed(populated.error());
            }
        },
        Qt::QueuedConnection);
}

// In order: calls from the window are answered "unavailable" from now on, then the server ends, then the simulated
// devices. What the window still holds on to lives until this object goes.
void Backend::stop()
{
    if (m_fleet) {
        m_fleet->interrupt();
    }
    join();
    m_thread = std::thread([this] {
        if (m_product) {
            m_product->backups().stop(); // the window may have asked for one
        }
        if (m_workers) {
            m_workers->stop();
        }
        m_server.reset();
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_fleet.reset();
                Q_EMIT stopped();
            },
            Qt::QueuedConnection);
    });
}

void Backend::release()
{
    join();
    m_control.reset();
    m_workers.reset();
    m_log.reset();
    m_product.reset();
}

} // namespace espalier::app
