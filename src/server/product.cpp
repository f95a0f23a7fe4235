#include "server/product.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "commands/trait_answers.h"
#include "enroll/admissions.h"
#include "enroll/links.h"
#include "enroll/renewals.h"
#include "enroll/trace.h"
#include "inventory/versions.h"
#include "server/bypass_code.h"
#include "server/master_key.h"
#include "server/operations/approval_of_command_operations.h"
#include "server/operations/approval_operations.h"
#include "server/operations/audit_operations.h"
#include "server/operations/backup_operations.h"
#include "server/operations/ca_operations.h"
#include "server/operations/catalogue_operations.h"
#include "server/operations/check_operations.h"
#include "server/operations/command_checks.h"
#include "server/operations/command_operations.h"
#include "server/operations/compliance_operations.h"
#include "server/operations/device_operations.h"
#include "server/operations/enrollment_operations.h"
#include "server/operations/event_operations.h"
#include "server/operations/expiry_operations.h"
#include "server/operations/group_operations.h"
#include "server/operations/handout_operation.h"
#include "server/operations/inventory_operations.h"
#include "server/operations/link_change_operations.h"
#include "server/operations/link_code_operations.h"
#include "server/operations/link_operations.h"
#include "server/operations/operator_operations.h"
#include "server/operations/overview_operations.h"
#include "server/operations/package_operations.h"
#include "server/operations/people_operations.h"
#include "server/operations/profile_export.h"
#include "server/operations/profile_impact.h"
#include "server/operations/profile_operations.h"
#include "server/operations/push_cert_operations.h"
#include "server/operations/push_request_operations.h"
#include "server/operations/quarantine_operations.h"
#include "server/operations/query_operations.h"
#include "server/operations/renewal_operation.h"
#include "server/operations/server_operations.h"
#include "server/operations/setting_operations.h"
#include "server/operations/smart_group_operations.h"
#include "server/operations/tls_operations.h"
#include "server/operations/vault_operations.h"
#include "server/operations/view_operations.h"
#include "server/operations/why_operations.h"
#include "server/restore.h"

namespace espalier::server {

Result<std::unique_ptr<Product>> Product::open(const DataFolder& folder, const SecretBytes& passphrase,
                                               store::FileCheck check)
{
    return openBy(
        folder, [&] { return loadMasterKey(folder, passphrase); }, check);
}

Result<std::unique_ptr<Product>> Product::openWith(const DataFolder& folder, SecretBytes masterKey,
                                                   store::FileCheck check)
{
    return openBy(
        folder, [&]() -> Result<SecretBytes> { return std::move(masterKey); }, check);
}

Result<std::unique_ptr<Product>>
Product::openBy(const DataFolder& folder, const std::function<Result<SecretBytes>()>& masterKey, store::FileCheck check)
{
    TRY(crypto::checkOpenSslVersion());
    if (!folder.isInitialised()) {
        return fail(ErrorCode::NotFound,
                    QStringLiteral("%1 is not set up yet: run espalierctl --data %1 init first").arg(folder.path()));
    }
    TRY(folder.prepare());
    auto clock = std::make_unique<SystemClock>();
    // The lock first: whoever holds it is told apart from a wrong passphrase, and asked instead of us.
    auto store = TRY(store::Store::open({.folder = folder.path(), .check = check}, *clock));
    backup::clearWorkFolder(folder.path()); // what a crash left in the clear
    clearInterruptedRestores(folder);
    SecretBytes key = TRY(masterKey());
    std::unique_ptr<Product> product(new Product(folder, std::move(key), std::move(clock), std::move(store)));
    TRY(product->wire());
    return product;
}

Product::Product(DataFolder folder, SecretBytes masterKey, std::unique_ptr<SystemClock> clock,
                 std::unique_ptr<store::Store> store)
    : m_folder(std::move(folder)), m_ownClock(std::move(clock)), m_clock(*m_ownClock),
      m_masterKey(std::move(masterKey)), m_sealer(m_masterKey.copy()), m_store(std::move(store)),
      m_operators(*m_store, m_sealer, m_clock), m_operationsDoor(m_operators, *m_store, m_clock),
      m_vaultIntake(*m_store, m_sealer),
      m_queue(m_sealer, m_clock, [this](ChannelId channel) { (void)wake(channel, apns::WakeReason::Command); }),
      m_rounds(m_queue, m_sealer), m_library(m_sealer), m_installer(m_queue, m_library),
      m_rollout(*m_store, m_installer), m_fleetWatch(*m_store, m_installer, m_rollout, m_clock),
      m_tls(*m_store, m_sealer, m_clock), m_backups(m_folder, m_masterKey, *m_store, m_sealer, m_tls, m_clock),
      m_catalogue(m_folder.catalogueFile()), m_door(m_clock), m_acme(m_folder, *m_store, m_tls, m_live, m_clock),
      m_phoneTest(*m_store, m_sealer, m_clock)
{
}

Product::~Product() = default;

Result<> Product::wire()
{
    audit::sealHead(*m_store, m_sealer);
    m_authority = TRY(ca::Authority::open(*m_store, m_sealer, m_clock));
    m_tls.setAuthority(m_authority.get());
    m_selfTest = std::make_unique<SelfTest>(
        SelfTest::Parts{m_folder, *m_store, m_sealer, m_tls, *m_authority, m_live, m_clock}, realSurroundings(m_clock));
    TRY(m_store->read([this](store::Connection& db) { return m_queue.load(db); }));
    TRY(m_operators.load());
    m_queue.setApprovalRule(approvalRule(m_operators));

    TRY(m_store->write([](store::Transaction& tx) { return inventory::keepMissingKeys(tx); }));
    addCommandChecks(m_queue);
    addDeliveryCheck(m_queue, [this] { return m_catalogue.current(); });
    addHoldTime(m_queue);
    // Known before anything is imported or sent, so that nothing can come under its name.
    TRY(m_store->write([](store::Transaction& tx) { return enroll::enrollmentIdentifier(tx); }));

    m_authority->setIssuedHook(
        [](store::Transaction& tx, const ca::Binding& binding, CertificateId certificate) -> Result<> {
            TRY(enroll::checkRenewal(tx, binding));
            return enroll::takeUse(tx, binding, certificate);
        });
    m_enrollmentProfiles =
        std::make_unique<enroll::EnrollmentProfiles>(*m_store, m_sealer, *m_authority, trustSource());
    m_renewals = std::make_unique<enroll::Renewals>(*m_store, m_sealer, m_clock, *m_authority, m_queue, trustSource());
    m_renewals->addHandlers(m_handlers);

    commands::addTraitAnswers(m_handlers);
    const commands::WorkPlaces places{m_queue, m_handlers, m_sealer};
    commands::addPinWork(places);
    commands::addPasswordWork(places);
    commands::addAdminWork(places);
    commands::addActivationLockWork(places);
    commands::addLocationWork(places);
    m_packages = std::make_unique<Packages>(*m_store, m_folder.file(QStringLiteral("packages")));
    m_fileVault = std::make_unique<commands::FileVault>(*m_store, m_sealer, *m_authority, m_clock);
    m_fileVault->addWork(places);
    m_rounds.addHandlers(m_handlers);
    m_rounds.onProfilesReported([this](store::Transaction& tx, DeviceId device, ChannelId channel) {
        return m_installer.reported(tx, device, channel);
    });
    m_rounds.onPlatformChanged(
        [this](store::Transaction& tx, DeviceId device, ChannelId) { return m_installer.reconcile(tx, device); });
    m_rounds.onRoundComplete([this](store::Transaction& tx, DeviceId device, ChannelId) -> Result<> {
        TRY(enroll::inventoryArrived(tx, device));
        TRY(askBypassCode(tx, m_queue, device));
        return m_installer.valuesChanged(tx, device);
    });
    m_installer.addHandlers(m_handlers);

    m_hooks.mayAuthenticate = &enroll::mayAuthenticate;
    m_hooks.authenticateRefused = &enroll::authenticateRefused;
    m_hooks.enrollmentBegins = &enroll::enrollmentBegins;
    m_hooks.deviceAuthenticated = [this](store::Transaction& tx, DeviceId device,
                                         const ca::Issued* certificate) -> Result<> {
        TRY(m_rounds.authenticated(tx, device));
        return certificate != nullptr ? enroll::deviceAuthenticated(tx, device, *certificate) : Result<>();
    };
    m_hooks.channelEnabled = [this](store::Transaction& tx, DeviceId device, ChannelId channel,
                                    mdm::IsNewEnrollment isNew) -> Result<> {
        TRY(enroll::deviceEnabled(tx, device));
        if (isNew == mdm::IsNewEnrollment::Yes) {
            TRY(enroll::sendAwayRefused(tx, m_queue, device));
        }
        TRY(enroll::renewalSettled(tx, device));
        if (isNew == mdm::IsNewEnrollment::Yes) {
            TRY(m_rounds.enrolled(tx, device, channel));
        }
        return m_installer.reconcile(tx, device);
    };
    m_hooks.identityRenewed = enroll::renewalSettled;
    m_hooks.deviceEnded = [this](store::Transaction& tx, DeviceId device) -> Result<> {
        TRY(enroll::renewalEnded(tx, device, QStringLiteral("the enrollment ended")));
        TRY(enroll::admissionEnded(tx, device));
        TRY(m_rounds.ended(tx, device));
        return m_installer.ended(tx, device);
    };
    addOperations();
    return {};
}

void Product::addOperatorsAndWhatTheyGuard()
{
    m_operations.setDoor([this](const QString& operation, const QJsonObject& arguments,
                                const Caller& caller) { return m_operationsDoor.let(operation, arguments, caller); },
                         [this](const Caller& caller) { return m_operationsDoor.mayFollow(caller); });
    addOperatorOperations(m_operations, m_operators, *m_store, m_clock, [this] { return m_vaultIntake.workOff(); });
    addOrderOperations(m_operations, m_operators, *m_store, m_queue);
    const ProveFolder proveFolder = [this](const SecretBytes& passphrase) -> Result<> {
        if (passphrase.isEmpty() && TRY(keyPlace(m_folder)) == KeyPlace::Passphrase) {
            return fail(ErrorCode::Refused, QLatin1String("wrong-folder-passphrase"),
                        QStringLiteral("the passphrase of the data folder is needed"));
        }
        const SecretBytes key = TRY(loadMasterKey(m_folder, passphrase));
        return equalConstantTime(key.view(), m_masterKey.view())
                   ? Result<>()
                   : fail(ErrorCode::Refused, QStringLiteral("that is the key of another folder"));
    };
    addVaultOperations(m_operations, {m_operators, *m_store, m_sealer, m_vaultIntake, proveFolder});
    addAuditOperations(m_operations, *m_store, m_sealer);
}

void Product::addOperations()
{
    addOperatorsAndWhatTheyGuard();
    const ServerFacts facts{*m_store, m_tls, *m_authority, m_live, m_log, m_clock, m_folder.path()};
    addServerOperations(m_operations, facts);
    addTlsOperations(m_operations, facts, m_acme);
    addOverviewOperations(m_operations, facts);
    addExpiryOperations(m_operations, facts);
    addSettingOperations(m_operations, *m_store, &m_operators, trustSource());
    addEventOperations(m_operations, *m_store, m_sealer);
    addDeviceOperations(m_operations, *m_store, m_sealer, m_queue, m_rounds, m_installer, m_clock,
                        [this](ChannelId channel) { return wake(channel, apns::WakeReason::Manual); });
    addQueryOperations(m_operations, *m_store);
    addViewOperations(m_operations, *m_store);
    addRenewalOperation(m_operations, *m_store, *m_renewals);
    addCaOperations(m_operations, *m_store, *m_authority);
    addCommandOperations(m_operations, {*m_store, m_sealer, m_queue, m_clock, [this] { return m_catalogue.current(); },
                                        [this](qint64 link, const QString& actor) -> Result<QByteArray> {
                                            enroll::Download download;
                                            download.link = LinkId{link};
                                            download.delivery = enroll::Delivery::File;
                                            download.actor = actor;
                                            return TRY(m_enrollmentProfiles->make(download)).bytes;
                                        },
                                        m_fileVault.get(), [this] { return m_vaultIntake.workOff(turnsWhileAsked); }});
    addPackageOperations(m_operations, *m_store, *m_packages);
    addWhyOperations(m_operations, {*m_store, m_clock, m_live, m_door});
    addQuarantineOperations(m_operations, *m_store, m_sealer, m_queue, m_hooks,
                            [this](ChannelId channel) { (void)wake(channel, apns::WakeReason::NewToken); });
    addPushCertOperations(m_operations, *m_store, m_sealer, m_clock, m_live);
    addPushRequestOperations(m_operations, *m_store, m_sealer, m_clock);
    addGroupOperations(m_operations, *m_store, m_installer, m_rollout, &m_fleetWatch);
    addInventoryOperations(m_operations, *m_store, m_rounds);
    addComplianceOperations(m_operations, *m_store, m_installer, m_fleetWatch);
    addSmartGroupOperations(m_operations, *m_store, m_fleetWatch, m_clock);
    const SigningIdentity ours = [this] { return m_authority->signingIdentity(); };
    addProfileOperations(m_operations, *m_store, m_library, m_installer, m_rollout, ours);
    addProfileExportOperation(m_operations, *m_store, m_library, m_clock, ours);
    addCatalogueOperations(m_operations, *m_store, m_catalogue, m_clock);
    addProfileImpactOperations(m_operations, *m_store, m_library, [this] { return m_catalogue.current(); });
    addLinkOperations(m_operations, *m_store, m_sealer, m_clock, *m_enrollmentProfiles, m_selfTest.get());
    addLinkCodeOperations(m_operations, *m_store, m_sealer);
    addLinkChangeOperations(m_operations, *m_store, m_sealer, m_clock, m_selfTest.get());
    addPeopleOperations(m_operations, *m_store, m_sealer, m_clock, m_selfTest.get());
    addHandoutOperation(m_operations, *m_store, m_sealer, m_clock);
    addApprovalOperations(m_operations, *m_store, m_queue, m_clock,
                          [this](ChannelId channel) { (void)wake(channel, apns::WakeReason::Command); });
    addEnrollmentOperations(m_operations, *m_store, m_clock, m_door, [this] { return lookAtDoor(); });
    addBackupOperations(m_operations, m_backups, m_clock);
    addCheckOperations(m_operations, *m_selfTest, m_phoneTest, *m_store, m_live, m_clock);
}

Result<> Product::lookAtDoor()
{
    const auto failures = m_live.with([](const Live::Parts& parts) {
        return parts.listener != nullptr ? parts.listener->tlsFailures() : QList<http::Listener::TlsFailure>();
    });
    return m_door.takeIn(*m_store, failures.value_or(QList<http::Listener::TlsFailure>()));
}

enroll::TrustSource Product::trustSource()
{
    return [this]() -> Result<enroll::Trust> {
        const LoadedTls tls = TRY(m_tls.load());
        enroll::Trust trust;
        // Whoever trusts the server's certificate shows a profile that it has signed as verified.
        trust.signer = tls.signsProfilesAt(m_clock.nowMs()) ? tls.identity : TRY(m_authority->signingIdentity());
        trust.deviceRoot = m_authority->root().certificate;
        if (tls.facts.ownAuthority) {
            trust.tlsRoot = m_authority->root().certificate;
        }
        trust.serverAuthority = authorityAbove(tls.identity);
        return trust;
    };
}

// Without a server nothing is pushed: the next one wakes every channel that has something queued.
bool Product::wake(ChannelId channel, apns::WakeReason reason)
{
    return m_live
        .with([&](const Live::Parts& parts) {
            parts.waker->wake(channel, reason);
            return true;
        })
        .has_value();
}

} // namespace espalier::server
