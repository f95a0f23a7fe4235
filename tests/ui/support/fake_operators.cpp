#include "tests/ui/support/fake_operators.h"

#include "base/error_kind.h"
#include "tests/ui/support/json.h"

#include <QTimer>

namespace espalier::test {

namespace {

constexpr int freeGuesses = 3;

const QStringList& lookedAt()
{
    static const QStringList operations{
        QStringLiteral("approval.list"),    QStringLiteral("audit.list"),         QStringLiteral("audit.verify"),
        QStringLiteral("backup.status"),    QStringLiteral("catalogue.list"),     QStringLiteral("command.counts"),
        QStringLiteral("command.list"),     QStringLiteral("command.show"),       QStringLiteral("device.list"),
        QStringLiteral("device.show"),      QStringLiteral("enrollment.list"),    QStringLiteral("group.list"),
        QStringLiteral("operator.list"),    QStringLiteral("order.list"),         QStringLiteral("overview"),
        QStringLiteral("profile.list"),     QStringLiteral("profile.show"),       QStringLiteral("server.log"),
        QStringLiteral("server.status"),    QStringLiteral("setting.list"),       QStringLiteral("tls.show"),
        QStringLiteral("profile.versions"), QStringLiteral("operator.passphrase")};
    return operations;
}

QStringList allowed(const QString& role)
{
    QStringList may = lookedAt();
    if (role == QLatin1String("helpdesk") || role == QLatin1String("admin")) {
        may += {QStringLiteral("command.send"),   QStringLiteral("command.cancel"), QStringLiteral("device.push"),
                QStringLiteral("device.refresh"), QStringLiteral("device.set"),     QStringLiteral("link.list"),
                QStringLiteral("link.show"),      QStringLiteral("link.qr"),        QStringLiteral("link.message"),
                QStringLiteral("check.run"),      QStringLiteral("vault.reveal"),   QStringLiteral("view.save")};
    }
    if (role == QLatin1String("approver") || role == QLatin1String("admin")) {
        may += {QStringLiteral("order.approve"),     QStringLiteral("order.refuse"),
                QStringLiteral("approval.accept"),   QStringLiteral("approval.refuse"),
                QStringLiteral("quarantine.accept"), QStringLiteral("quarantine.reject")};
    }
    if (role == QLatin1String("admin")) {
        for (const char* one : {"audit.export",        "backup.create",    "backup.schedule.set", "backup.verify",
                                "command.raw",         "device.delete",    "device.unenroll",     "group.create",
                                "link.create",         "link.edit",        "link.revoke",         "link.people.import",
                                "operator.add",        "operator.remove",  "operator.role",       "profile.assign",
                                "profile.delete",      "profile.export",   "profile.import",      "profile.save",
                                "profile.rollback",    "push_cert.import", "server.reload_tls",   "setting.set",
                                "vault.recovery_code", "command.resend",   "check.phone",         "catalogue.load",
                                "push_request.create", "push_cert.export", "tls.use_files",       "link.profile",
                                "device.merge"}) {
            may.append(QLatin1String(one));
        }
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
