// The people who share an Espalier.
#include "app/espalierctl/link_options.h"
#include "app/espalierctl/passphrase_prompt.h"
#include "app/espalierctl/verb.h"

namespace espalier::ctl {

namespace {

const QString newFile = QStringLiteral("--new-passphrase-file");

Result<QString> newPassphrase(const Invocation& call)
{
    const SecretBytes passphrase =
        TRY(passphraseFrom(call.line.value(newFile), newFile, Typed::Twice, "Passphrase of the operator: "));
    return QString::fromUtf8(passphrase.view());
}

const QStringList roles{QStringLiteral("viewer"), QStringLiteral("helpdesk"), QStringLiteral("approver"),
                        QStringLiteral("admin")};

// The first operator is an admin, so only later ones need to be told what they are.
Result<> checkRole(const Invocation& call)
{
    const QString option = QStringLiteral("--role");
    TRY(checkChoice(call.line, option, roles));
    if (call.line.has(option)) {
        return {};
    }
    const QJsonValue now = TRY(call.session.call(QStringLiteral("operator.session")));
    if (now[QLatin1String("state")].toString() == QLatin1String("free")) {
        return {};
    }
    return fail(ErrorCode::InvalidInput,
                QStringLiteral("%1 is missing: %2").arg(option, roles.join(QStringLiteral(", "))));
}

void addRole(const CommandLine& line, QJsonObject& arguments)
{
    if (line.has(QStringLiteral("--role"))) {
        arguments.insert(QStringLiteral("role"), line.value(QStringLiteral("--role")));
    }
    if (line.has(QStringLiteral("--vault"))) {
        arguments.insert(QStringLiteral("vault"), true);
    }
}

Result<int> add(Invocation& call)
{
    TRY(checkRole(call));
    QJsonObject arguments{{QStringLiteral("name"), call.arguments[0]}};
    addRole(call.line, arguments);
    arguments.insert(QStringLiteral("passphrase"), TRY(newPassphrase(call)));
    TRY(addOwnPassphrase(call, arguments));
    const QJsonValue answer = TRY(call.session.call(QStringLiteral("operator.add"), arguments));
    const QString code = answer[QLatin1String("recovery_code")].toString();
    if (call.json || code.isEmpty()) {
        return done(call, QStringLiteral("“%1” can log in now.").arg(call.arguments[0]), answer);
    }
    call.out << QStringLiteral("“%1” is the first operator, an admin. From now on everybody has to log in:\n"
                               "  espalierctl --operator NAME --operator-passphrase-file F …\n\n"
                               "Recovery code, shown this once – print it and lock it away:\n\n    %2\n\n"
                               "Secrets of devices open with an operator's passphrase only. Whoever loses every "
                               "passphrase and this code\nloses them for good; nobody can bring them back.\n")
                    .arg(call.arguments[0], code);
    return Done;
}

Result<int> listOperators(Invocation& call)
{
    return printRows(call, TRY(call.session.call(QStringLiteral("operator.list"))),
                     {{QStringLiteral("NAME"), QStringLiteral("name")},
                      {QStringLiteral("ROLE"), QStringLiteral("role")},
                      {QStringLiteral("VAULT"), QStringLiteral("opens_vault")},
                      {QStringLiteral("LOGIN"), QStringLiteral("login_at")}});
}

Result<int> role(Invocation& call)
{
    if (!roles.contains(call.arguments[1])) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("there is no role “%1”, only %2").arg(call.arguments[1], roles.join(QStringLiteral(", "))));
    }
    QJsonObject arguments{{QStringLiteral("operator"), call.arguments[0]}, {QStringLiteral("role"), call.arguments[1]}};
    addRole(call.line, arguments);
    TRY(addOwnPassphrase(call, arguments));
    const QJsonValue answer = TRY(call.session.call(QStringLiteral("operator.role"), arguments));
    if (arguments.value(QLatin1String("vault")).toBool()) {
        QTextStream(stderr) << "espalierctl: the vault opens for them once they have a new passphrase, for which it "
                               "is wrapped: operator passphrase NAME\n";
    }
    return done(call, QStringLiteral("“%1” is now %2.").arg(call.arguments[0], call.arguments[1]), answer);
}

Result<int> passphrase(Invocation& call)
{
    QJsonObject arguments{{QStringLiteral("passphrase"), TRY(newPassphrase(call))}};
    if (!call.arguments.isEmpty()) {
        arguments.insert(QStringLiteral("operator"), call.arguments[0]);
    }
    TRY(addOwnPassphrase(call, arguments));
    return done(call, QStringLiteral("The passphrase is changed."),
                TRY(call.session.call(QStringLiteral("operator.passphrase"), arguments)));
}

Result<int> recover(Invocation& call)
{
    const SecretBytes code = TRY(passphraseFrom(call.line.value(QStringLiteral("--code-file")),
                                                QStringLiteral("--code-file"), Typed::Once, "Recovery code: "));
    return done(call, QStringLiteral("“%1” has a new passphrase.").arg(call.arguments[0]),
                TRY(call.session.call(QStringLiteral("operator.recover"),
                                      {{QStringLiteral("name"), call.arguments[0]},
                                       {QStringLiteral("code"), QString::fromUtf8(code.view())},
                                       {QStringLiteral("passphrase"), TRY(newPassphrase(call))}})));
}

Result<int> whoami(Invocation& call)
{
    const QJsonValue answer = TRY(call.session.call(QStringLiteral("operator.session")));
    if (call.json) {
        return printJson(call, answer);
    }
    const QString state = answer[QLatin1String("state")].toString();
    const QJsonObject who = answer[QLatin1String("operator")].toObject();
    if (state == QLatin1String("free")) {
        call.out << "nobody in particular: there are no operators, so whoever opens this Espalier may do everything\n";
    } else if (who.isEmpty()) {
        call.out << "nobody: give --operator NAME and --operator-passphrase-file F\n";
        return Failed;
    } else {
        call.out << who.value(QLatin1String("name")).toString() << " (" << who.value(QLatin1String("role")).toString()
                 << ")\n";
    }
    return Done;
}

} // namespace

Result<> addOwnPassphrase(const Invocation& call, QJsonObject& arguments, const QString& key)
{
    const auto& login = call.session.login();
    if (login.name.isEmpty()) {
        return {}; // there are no operators yet, or the server says that somebody has to log in
    }
    const SecretBytes own = TRY(passphraseFrom(login.passphraseFile, QStringLiteral("--operator-passphrase-file"),
                                               Typed::Once, "Your own passphrase: "));
    arguments.insert(key, QString::fromUtf8(own.view()));
    return {};
}

Verbs operatorVerbs()
{
    return {
        {QStringLiteral("operator add"),
         QStringLiteral("NAME [--role viewer|helpdesk|approver|admin] [--vault] [--new-passphrase-file F]"),
         1,
         1,
         {{QStringLiteral("--role"), newFile}, {QStringLiteral("--vault")}},
         add,
         true,
         QStringLiteral(
             "The first operator is an admin; from then on everybody logs in, in the window and here, and whoever is "
             "added needs a --role. --vault lets helpdesk see secrets of devices (an admin always can); your own "
             "passphrase opens the vault for them.\n"
             "  viewer    looks, without secrets\n"
             "  helpdesk  also locks, restarts, clears passcodes, lost mode, asks; no erasing, no profiles, no "
             "settings\n"
             "  approver  also says yes to what another one ordered (setting second_approver)\n"
             "  admin     everything")},
        {QStringLiteral("operator list"), {}, 0, 0, {}, listOperators},
        {QStringLiteral("operator role"),
         QStringLiteral("NAME viewer|helpdesk|approver|admin [--vault]"),
         2,
         2,
         {{}, {QStringLiteral("--vault")}},
         role,
         true,
         QStringLiteral("Whoever may open the vault from now on needs a new passphrase first (operator passphrase "
                        "NAME): it is what the vault is locked with for them.")},
        {QStringLiteral("operator passphrase"),
         QStringLiteral("[NAME] [--new-passphrase-file F]"),
         0,
         1,
         {{newFile}, {}},
         passphrase,
         true,
         QStringLiteral("Without a name your own; an admin gives others a new one.")},
        {QStringLiteral("operator remove"),
         QStringLiteral("NAME"),
         1,
         1,
         {},
         [](Invocation& call) -> Result<int> {
             return done(call, QStringLiteral("“%1” can't log in any more.").arg(call.arguments[0]),
                         TRY(call.session.call(QStringLiteral("operator.remove"),
                                               with(QStringLiteral("operator"), call.arguments[0]))));
         }},
        {QStringLiteral("operator recover"),
         QStringLiteral("NAME [--code-file F] [--new-passphrase-file F]"),
         1,
         1,
         {{QStringLiteral("--code-file"), newFile}, {}},
         recover,
         true,
         QStringLiteral("With the recovery code an admin gets a new passphrase.")},
        {QStringLiteral("operator whoami"), {}, 0, 0, {}, whoami},
    };
}

} // namespace espalier::ctl
