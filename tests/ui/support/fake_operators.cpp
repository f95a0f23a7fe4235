#include "tests/ui/support/fake_operators.h"

#include "base/error_kind.h"
#include "tests/ui/support/json.h"

#include <QTimer>

namespace espalier::test {

namespace {

constexpr int freeGuesses = 3;

// As server/permissions.cpp has them: who looks on, who helps, who decides, who may do everything.
constexpr const char* looking[]{"approval.list",
                                "audit.list",
                                "audit.verify",
                                "backup.list",
                                "backup.schedule.get",
                                "backup.status",
                                "ca.device_ca.list",
                                "ca.export",
                                "ca.list",
                                "ca.trust.list",
                                "catalogue.list",
                                "catalogue.loaded",
                                "catalogue.show",
                                "check.last",
                                "command.check",
                                "command.counts",
                                "command.form",
                                "command.list",
                                "command.offers",
                                "command.show",
                                "command.why",
                                "compliance.list",
                                "compliance.policy.list",
                                "compliance.summary",
                                "device.apps",
                                "device.certificates",
                                "device.changes",
                                "device.conflicts",
                                "device.duplicates",
                                "device.facts",
                                "device.list",
                                "device.profiles",
                                "device.secrets",
                                "device.show",
                                "device.timeline",
                                "device.why",
                                "enrollment.door",
                                "enrollment.list",
                                "event.list",
                                "expiry.list",
                                "group.explain",
                                "group.list",
                                "group.preview",
                                "group.schedule.list",
                                "group.show",
                                "inventory.progress",
                                "operator.list",
                                "operator.passphrase",
                                "order.list",
                                "overview",
                                "package.list",
                                "profile.impact",
                                "profile.list",
                                "profile.show",
                                "profile.status",
                                "profile.versions",
                                "push_cert.show",
                                "quarantine.list",
                                "quarantine.show",
                                "query.check",
                                "query.complete",
                                "server.log",
                                "server.status",
                                "setting.get",
                                "setting.list",
                                "tls.show",
                                "vault.list",
                                "view.list",
                                "operator.active",
                                "operator.lock",
                                "operator.login",
                                "operator.logout",
                                "operator.recover",
                                "operator.session"};
constexpr const char* helping[]{
    "check.run",      "command.cancel", "command.cancel_all", "command.send",   "device.locations", "device.push",
    "device.refresh", "device.set",     "inventory.refresh",  "push_cert.test", "vault.reveal",     "view.delete",
    "view.save",      "link.handout",   "link.list",          "link.message",   "link.qr",          "link.show"};
constexpr const char* deciding[]{"approval.accept", "approval.refuse",   "order.approve",
                                 "order.refuse",    "quarantine.accept", "quarantine.reject"};
constexpr const char* governing[]{"activation_lock.code",
                                  "audit.export",
                                  "backup.create",
                                  "backup.schedule.set",
                                  "backup.verify",
                                  "ca.device_ca.add",
                                  "ca.device_ca.remove",
                                  "ca.issue",
                                  "ca.revoke",
                                  "ca.trust.add",
                                  "ca.trust.remove",
                                  "catalogue.load",
                                  "catalogue.unload",
                                  "check.acknowledge_address",
                                  "check.phone",
                                  "command.raw",
                                  "command.resend",
                                  "compliance.policy.delete",
                                  "compliance.policy.save",
                                  "device.delete",
                                  "device.merge",
                                  "device.messages",
                                  "device.renew",
                                  "device.unenroll",
                                  "filevault.profile",
                                  "group.add",
                                  "group.create",
                                  "group.delete",
                                  "group.edit",
                                  "group.remove",
                                  "group.rename",
                                  "group.schedule.clear",
                                  "group.schedule.set",
                                  "link.code",
                                  "link.code.revoke",
                                  "link.create",
                                  "link.duplicate",
                                  "link.edit",
                                  "link.people.export",
                                  "link.people.import",
                                  "link.people.preview",
                                  "link.profile",
                                  "link.revoke",
                                  "operator.add",
                                  "operator.remove",
                                  "operator.role",
                                  "package.host",
                                  "package.remove",
                                  "profile.assign",
                                  "profile.delete",
                                  "profile.export",
                                  "profile.import",
                                  "profile.preview",
                                  "profile.rollback",
                                  "profile.save",
                                  "profile.unassign",
                                  "push_cert.export",
                                  "push_cert.import",
                                  "push_cert.verify",
                                  "push_request.ask_mdmcert",
                                  "push_request.create",
                                  "push_request.drop",
                                  "push_request.show",
                                  "push_request.sign",
                                  "push_request.take",
                                  "server.reload_tls",
                                  "setting.set",
                                  "tls.acme_cancel",
                                  "tls.acme_record_set",
                                  "tls.acme_renew",
                                  "tls.use_acme",
                                  "tls.use_authority",
                                  "tls.use_files",
                                  "vault.recovery_code"};

template <size_t N> void append(QStringList& to, const char* const (&operations)[N])
{
    for (const char* operation : operations) {
        to.append(QLatin1String(operation));
    }
}

QStringList allowed(const QString& role)
{
    const bool isAdmin = role == QLatin1String("admin");
    QStringList may;
    append(may, looking);
    if (role == QLatin1String("helpdesk") || isAdmin) {
        append(may, helping);
    }
    if (role == QLatin1String("approver") || isAdmin) {
        append(may, deciding);
    }
    if (isAdmin) {
        append(may, governing);
    }
    return may;
}

QJsonObject accountOf(int id, const char* name, const char* role, bool opensVault, qint64 loginAt)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("name"), QLatin1String(name)},
            {QStringLiteral("role"), QLatin1String(role)},
            {QStringLiteral("vault"), opensVault},
            {QStringLiteral("opens_vault"), opensVault},
            {QStringLiteral("created_at"), officeNow - 86'400'000},
            {QStringLiteral("created_by"), QStringLiteral("Anna")},
            {QStringLiteral("login_at"), loginAt == 0 ? QJsonValue() : QJsonValue(loginAt)}};
}

Failure wrongPassphrase()
{
    return fail(ErrorCode::Refused, QLatin1String("wrong-passphrase"),
                QStringLiteral("there is no operator with this name and passphrase"));
}

} // namespace

QString FakeOperators::passphraseOf(const QString& name)
{
    return name + QStringLiteral(" has a long secret");
}

FakeOperators::FakeOperators(People people, QObject* parent) : FakeControl(Office::Practice, parent)
{
    if (people == People::Four) {
        m_accounts = {accountOf(1, "Anna", "admin", true, officeNow - 3'600'000),
                      accountOf(2, "Ben", "approver", false, officeNow - 90'000'000),
                      accountOf(3, "Cleo", "helpdesk", true, officeNow - 7'200'000),
                      accountOf(4, "Vera", "viewer", false, 0)};
        for (const QJsonValue& one : std::as_const(m_accounts)) {
            const QString name = one[QLatin1String("name")].toString();
            m_passphrases.insert(name, passphraseOf(name));
        }
    }
    answer(QStringLiteral("setting.list"),
           json(R"({"organization":"Marlow & Finch","operator_idle_minutes":"15","second_approver":"erase"})"));
    answer(QStringLiteral("setting.set"), QJsonObject());
    answer(QStringLiteral("operator.session"), [this](const QJsonObject&) -> Result<QJsonValue> { return session(); });
    answer(QStringLiteral("operator.list"), [this](const QJsonObject&) -> Result<QJsonValue> { return list(); });
    answer(QStringLiteral("operator.login"), [this](const QJsonObject& arguments) { return takeLogin(arguments); });
    answer(QStringLiteral("operator.active"), QJsonObject());
    answer(QStringLiteral("operator.lock"), [this](const QJsonObject&) -> Result<QJsonValue> {
        m_locked = !m_person.isEmpty();
        return QJsonObject();
    });
    answer(QStringLiteral("operator.logout"), [this](const QJsonObject&) -> Result<QJsonValue> {
        m_person.clear();
        m_locked = false;
        return QJsonObject();
    });
    answer(QStringLiteral("operator.add"), [this](const QJsonObject& arguments) { return add(arguments); });
    for (const char* operation : {"operator.passphrase", "operator.role"}) {
        answer(QLatin1String(operation),
               [this](const QJsonObject& arguments) { return prove(arguments, "own_passphrase"); });
    }
    answer(QStringLiteral("operator.remove"), QJsonObject());
    answer(QStringLiteral("operator.recover"), [this](const QJsonObject& arguments) -> Result<QJsonValue> {
        if (arguments.value(QLatin1String("code")).toString() != QLatin1String(recoveryCode)) {
            return fail(ErrorCode::Refused, QLatin1String("wrong-recovery-code"), QStringLiteral("another one"));
        }
        m_passphrases.insert(arguments.value(QLatin1String("name")).toString(),
                             arguments.value(QLatin1String("passphrase")).toString());
        return QJsonObject();
    });
    answer(QStringLiteral("vault.recovery_code"), [this](const QJsonObject& arguments) -> Result<QJsonValue> {
        const auto proven = prove(arguments, "passphrase");
        return proven ? Result<QJsonValue>(QJsonObject{{QStringLiteral("recovery_code"), QLatin1String(recoveryCode)}})
                      : proven;
    });
    fillOrders(*this);
    fillAudit(*this);
}

void FakeOperators::call(const QString& operation, const QJsonObject& arguments, QObject* context, Reply reply)
{
    const bool isFree = m_accounts.isEmpty() || (!m_person.isEmpty() && !m_locked);
    const bool isDoor = operation.startsWith(QLatin1String("operator.")) && operation != QLatin1String("operator.list");
    if (isFree || isDoor) {
        FakeControl::call(operation, arguments, context, std::move(reply));
        return;
    }
    const QLatin1String kind(m_locked ? "locked" : "log-in");
    QTimer::singleShot(0, context, [kind, reply = std::move(reply)] {
        reply(fail(ErrorCode::Refused, kind, QStringLiteral("nobody sits here")));
    });
}

void FakeOperators::logIn(const QString& name)
{
    m_person = name;
    m_locked = false;
}

void FakeOperators::lockByItself()
{
    m_locked = true;
}

QJsonObject FakeOperators::account(const QString& name) const
{
    for (const QJsonValue& one : m_accounts) {
        if (one[QLatin1String("name")].toString().compare(name, Qt::CaseInsensitive) == 0) {
            return one.toObject();
        }
    }
    return {};
}

QJsonArray FakeOperators::list() const
{
    return m_accounts;
}

QJsonObject FakeOperators::session() const
{
    const QJsonObject who = account(m_person);
    const QString state = m_accounts.isEmpty() ? QStringLiteral("free")
                          : who.isEmpty()      ? QStringLiteral("log_in")
                          : m_locked           ? QStringLiteral("locked")
                                               : QStringLiteral("in");
    return {
        {QStringLiteral("state"), state},
        {QStringLiteral("operator"), who.isEmpty() ? QJsonValue() : QJsonValue(who)},
        {QStringLiteral("may"), QJsonArray::fromStringList(allowed(who.value(QLatin1String("role")).toString()))},
        {QStringLiteral("helpdesk_commands"), QJsonArray{QStringLiteral("DeviceLock"), QStringLiteral("RestartDevice"),
                                                         QStringLiteral("DeviceInformation")}},
        {QStringLiteral("idle_ms"), m_idleMs},
        {QStringLiteral("idle_left_ms"), m_idleMs}};
}

Result<QJsonValue> FakeOperators::takeLogin(const QJsonObject& arguments)
{
    const QJsonObject who = account(arguments.value(QLatin1String("name")).toString());
    const QString name = who.value(QLatin1String("name")).toString();
    if (m_wrong >= freeGuesses) {
        --m_wrong; // the next one is allowed again
        return fail(ErrorCode::Refused, QLatin1String("too-many-guesses"),
                    QStringLiteral("too many wrong passphrases: the next try is possible in 4 s"));
    }
    if (who.isEmpty() || arguments.value(QLatin1String("passphrase")).toString() != m_passphrases.value(name)) {
        ++m_wrong;
        return wrongPassphrase();
    }
    m_wrong = 0;
    logIn(name);
    return who;
}

Result<QJsonValue> FakeOperators::add(const QJsonObject& arguments)
{
    const QString name = arguments.value(QLatin1String("name")).toString();
    if (!account(name).isEmpty()) {
        return fail(ErrorCode::Conflict, QLatin1String("name-taken"), QStringLiteral("there is one of this name"));
    }
    const bool isFirst = m_accounts.isEmpty();
    if (!isFirst) {
        const auto proven = prove(arguments, "own_passphrase");
        if (!proven) {
            return proven;
        }
    }
    const QString role = isFirst ? QStringLiteral("admin") : arguments.value(QLatin1String("role")).toString();
    m_accounts.append(accountOf(int(m_accounts.size()) + 1, qUtf8Printable(name), qUtf8Printable(role), isFirst, 0));
    m_passphrases.insert(name, arguments.value(QLatin1String("passphrase")).toString());
    touch(QStringLiteral("operator"));
    return QJsonObject{
        {QStringLiteral("id"), m_accounts.size()},
        {QStringLiteral("recovery_code"), isFirst ? QJsonValue(QLatin1String(recoveryCode)) : QJsonValue()}};
}

Result<QJsonValue> FakeOperators::prove(const QJsonObject& arguments, const char* key) const
{
    if (arguments.value(QLatin1String(key)).toString() != m_passphrases.value(m_person)) {
        return wrongPassphrase();
    }
    return QJsonObject();
}

} // namespace espalier::test
