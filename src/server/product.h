// One opened data folder with every feature wired, but no socket: what espalierctl uses when no server runs, and
// what Server puts on the network. The wiring is product.cpp, one page.
#pragma once

#include "base/clock.h"
#include "ca/authority.h"
#include "commands/file_vault.h"
#include "crypto/sealer.h"
#include "enroll/door.h"
#include "enroll/enrollment_profile.h"
#include "enroll/renewals.h"
#include "inventory/rounds.h"
#include "mdm/handlers.h"
#include "mdm/queue.h"
#include "operators/operators.h"
#include "profiles/install.h"
#include "profiles/library.h"
#include "profiles/rollout.h"
#include "server/acme/acme_issuer.h"
#include "server/backups.h"
#include "server/catalogue_source.h"
#include "server/data_folder.h"
#include "server/door.h"
#include "server/fleet_watch.h"
#include "server/live.h"
#include "server/log_buffer.h"
#include "server/operations.h"
#include "server/packages.h"
#include "server/readiness/phone_test.h"
#include "server/readiness/self_test.h"
#include "server/tls_source.h"
#include "store/store.h"
#include "vault/intake.h"

#include <functional>
#include <memory>
#include <mutex>

namespace espalier::server {

class Product {
public:
    // Conflict when a server holds the folder; Refused for a wrong passphrase. Makes the CA at the first time: up to a
    // second, and scrypt takes a moment too, so never on the gui thread's time.
    [[nodiscard]] static Result<std::unique_ptr<Product>> open(const DataFolder& folder, const SecretBytes& passphrase,
                                                               store::FileCheck check = store::FileCheck::WhenInDoubt);
    // With the key at hand: a window asks the keychain on its own thread.
    [[nodiscard]] static Result<std::unique_ptr<Product>> openWith(const DataFolder& folder, SecretBytes masterKey,
                                                                   store::FileCheck check);
    ~Product();

    Product(const Product&) = delete;
    Product& operator=(const Product&) = delete;

    [[nodiscard]] const Operations& operations() const { return m_operations; }
    [[nodiscard]] const DataFolder& folder() const { return m_folder; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] store::Store& store() { return *m_store; }
    [[nodiscard]] const crypto::Sealer& sealer() const { return m_sealer; }
    [[nodiscard]] ca::Authority& authority() { return *m_authority; }
    [[nodiscard]] mdm::Queue& queue() { return m_queue; }
    [[nodiscard]] const mdm::ResultHandlers& resultHandlers() const { return m_handlers; }
    [[nodiscard]] const mdm::LifecycleHooks& lifecycleHooks() const { return m_hooks; }
    [[nodiscard]] inventory::Rounds& rounds() { return m_rounds; }
    [[nodiscard]] profiles::Rollout& rollout() { return m_rollout; }
    [[nodiscard]] FleetWatch& fleetWatch() { return m_fleetWatch; }
    [[nodiscard]] TlsSource& tls() { return m_tls; }
    [[nodiscard]] AcmeIssuer& acme() { return m_acme; }
    [[nodiscard]] Backups& backups() { return m_backups; }
    [[nodiscard]] SelfTest& selfTest() { return *m_selfTest; }
    [[nodiscard]] PhoneTest& phoneTest() { return m_phoneTest; }
    [[nodiscard]] enroll::TrustSource trustSource();
    [[nodiscard]] Packages& packages() { return *m_packages; }
    [[nodiscard]] Live& live() { return m_live; }
    [[nodiscard]] LogBuffer& log() { return m_log; }
    [[nodiscard]] CatalogueSource& catalogue() { return m_catalogue; }
    [[nodiscard]] const enroll::EnrollmentProfiles& enrollmentProfiles() const { return *m_enrollmentProfiles; }
    [[nodiscard]] const enroll::Renewals& renewals() const { return *m_renewals; }
    [[nodiscard]] enroll::Door& door() { return m_door; }
    [[nodiscard]] operators::Operators& operators() { return m_operators; }
    [[nodiscard]] vault::Intake& vaultIntake() { return m_vaultIntake; }
    [[nodiscard]] const commands::FileVault& fileVault() const { return *m_fileVault; }
    // What the listener of a running server has seen of broken TLS goes into the traces.
    [[nodiscard]] Result<> lookAtDoor();

private:
    Product(DataFolder folder, SecretBytes masterKey, std::unique_ptr<SystemClock> clock,
            std::unique_ptr<store::Store> store);
    [[nodiscard]] static Result<std::unique_ptr<Product>>
    openBy(const DataFolder& folder, const std::function<Result<SecretBytes>()>& masterKey, store::FileCheck check);
    [[nodiscard]] Result<> wire();
    void addOperations();
    void addOperatorsAndWhatTheyGuard();
    bool wake(ChannelId channel, apns::WakeReason reason); // false: no server runs

    const DataFolder m_folder;
    const std::unique_ptr<SystemClock> m_ownClock;
    const Clock& m_clock;
    const SecretBytes m_masterKey; // for backups
    const crypto::Sealer m_sealer; // outlives the store, which seals the audit head with it
    std::unique_ptr<store::Store> m_store;
    std::unique_ptr<ca::Authority> m_authority;
    operators::Operators m_operators;
    Door m_operationsDoor;
    vault::Intake m_vaultIntake;
    std::unique_ptr<Packages> m_packages;
    std::unique_ptr<commands::FileVault> m_fileVault; // the queue and the handlers below call it
    mdm::Queue m_queue;
    mdm::ResultHandlers m_handlers;
    mdm::LifecycleHooks m_hooks;
    inventory::Rounds m_rounds;
    profiles::Library m_library;
    profiles::Installer m_installer;
    profiles::Rollout m_rollout;
    FleetWatch m_fleetWatch;
    TlsSource m_tls;
    Backups m_backups;
    CatalogueSource m_catalogue;
    enroll::Door m_door;
    std::unique_ptr<enroll::EnrollmentProfiles> m_enrollmentProfiles;
    std::unique_ptr<enroll::Renewals> m_renewals;
    Live m_live;
    AcmeIssuer m_acme;
    LogBuffer m_log;
    PhoneTest m_phoneTest;
    std::unique_ptr<SelfTest> m_selfTest;
    Operations m_operations;
};

} // namespace espalier::server
