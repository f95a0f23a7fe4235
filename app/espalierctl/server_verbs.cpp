#include "app/espalierctl/passphrase_prompt.h"
#include "app/espalierctl/verb.h"
#include "base/error_kind.h"
#include "base/passphrase.h"
#include "server/setup.h"
#include "server/socket_control.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QThread>

namespace espalier::ctl {

namespace {

constexpr int startPollMs = 100;

Result<enroll::ProfileOptions> profileOptions(const CommandLine& line)
{
    enroll::ProfileOptions options;
    options.signMessage = line.has(QStringLiteral("--sign-message"));
    options.removalDisallowed = line.has(QStringLiteral("--removal-disallowed"));
    options.accessRights = TRY(line.number(QStringLiteral("--access-rights"), enroll::everyRight));
    options.keyBits = static_cast<int>(TRY(line.number(QStringLiteral("--identity-key"), options.keyBits)));
    const auto identity = enroll::identityKindNamed(line.value(QStringLiteral("--identity"), QStringLiteral("scep")));
    if (!identity) {
        return fail(
            ErrorCode::InvalidInput,
            QStringLiteral("--identity “%1”: it takes scep or pkcs12").arg(line.value(QStringLiteral("--identity"))));
    }
    options.identity = *identity;
    return options;
}

Result<int> init(Invocation& call)
{
    server::Setup setup;
    setup.organization = call.line.value(QStringLiteral("--organization"));
    setup.publicUrl = call.line.value(QStringLiteral("--public-url"));
    if (setup.organization.isEmpty() || setup.publicUrl.isEmpty()) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("--organization NAME and --public-url URL are needed"));
    }
    setup.lab = call.line.has(QStringLiteral("--lab"));
    setup.profiles = TRY(profileOptions(call.line));
    NewKeyPlace place = TRY(newKeyPlace(call));
    setup.keyPlace = place.keyPlace;
    setup.passphrase = std::move(place.passphrase);
    if (auto made = server::initialise(call.folder, setup, SystemClock()); !made) {
        return fail(ErrorCode::Refused, made.error().what); // the call was well-formed
    }
    if (setup.profiles.accessRights != enroll::everyRight) {
        QTextStream(stderr) << "note: devices grant these access rights once, when they enroll; what is left out now "
                               "can't be added to them later\n";
    }
    return done(call,
                QStringLiteral("%1 is set up for “%2”. Next: serve (espalierd), then the push certificate (espalierctl "
                               "push-cert request --help).")
                    .arg(call.folder.path(), setup.organization),
                QJsonObject{{QStringLiteral("data"), call.folder.path()}});
}

// What a change of a setting means for devices that enrolled already.
QString warningWords(const QJsonObject& warning)
{
    const QString what = warning.value(QLatin1String("warning")).toString();
    const qint64 devices = warning.value(QLatin1String("devices")).toInteger();
    if (what == QLatin1String("rights-not-given")) {
        return QStringLiteral("%1 enrolled devices don't grant these rights and can't be given them: they would have "
                              "to enroll anew")
            .arg(devices);
    }
    if (what == QLatin1String("rights-lost-for-good")) {
        return QStringLiteral("%1 enrolled devices lose rights when their identity is renewed, and can't be given them "
                              "back")
            .arg(devices);
    }
    if (what == QLatin1String("bound-to-authority")) {
        return QStringLiteral("devices that enroll or renew from now on accept only TLS certificates below the present "
                              "authority; changing it loses them");
    }
    if (what == QLatin1String("keys-made-here")) {
        return QStringLiteral("with PKCS#12 this server makes the devices' keys and sends them along; whoever has such "
                              "a profile can speak for its device");
    }
    return what;
}

// Switches are kept as 0 and 1, and said in any of the usual ways.
QString settingValue(const QString& key, const QString& said)
{
    static const QStringList switches{QStringLiteral("sign_message"), QStringLiteral("removal_disallowed"),
                                      QStringLiteral("pin_server"), QStringLiteral("profile_new_uuid_on_save")};
    static const QStringList on{QStringLiteral("on"), QStringLiteral("true"), QStringLiteral("yes")};
    static const QStringList off{QStringLiteral("off"), QStringLiteral("false"), QStringLiteral("no")};
    if (!switches.contains(key)) {
        return said;
    }
    const QString word = said.toLower();
    return on.contains(word) ? QStringLiteral("1") : off.contains(word) ? QStringLiteral("0") : said;
}

// With what holds where nobody has set anything.
Result<int> listSettings(Invocation& call)
{
    const QJsonObject all =
        TRY(call.session.call(QStringLiteral("setting.list"), {{QStringLiteral("defaults"), true}})).toObject();
    if (call.json) {
        QJsonObject told;
        for (auto one = all.begin(); one != all.end(); ++one) {
            told.insert(one.key(), QJsonObject{{QStringLiteral("value"), one.value()[QLatin1String("value")]},
                                               {QStringLiteral("default"), one.value()[QLatin1String("usual")]}});
        }
        return printJson(call, told);
    }
    for (auto one = all.begin(); one != all.end(); ++one) {
        const QString value = oneLine(one.value()[QLatin1String("value")].toString());
        const bool isUsual = one.value()[QLatin1String("usual")].toBool();
        call.out << one.key() << ": " << (value.isEmpty() ? QStringLiteral("none") : value)
                 << (isUsual ? " (default)" : "") << '\n';
    }
    return Done;
}

// What holds, set or not.
Result<int> getSetting(Invocation& call)
{
    QJsonObject arguments = with(QStringLiteral("key"), call.arguments[0]);
    arguments.insert(QStringLiteral("defaults"), true);
    QJsonObject got = TRY(call.session.call(QStringLiteral("setting.get"), arguments)).toObject();
    got.insert(QStringLiteral("default"), got.take(QLatin1String("usual")));
    return printCreated(call, got, QStringLiteral("value"));
}

Result<int> showStatus(Invocation& call)
{
    QJsonObject told = TRY(call.session.call(QStringLiteral("server.status"))).toObject();
    const QString certificate = QStringLiteral("push_certificate");
    if (!call.json && told.contains(certificate) && told.value(certificate).isNull()) {
        told.insert(certificate, QStringLiteral("none, so no device can be woken (push-cert request --help)"));
    }
    return printFacts(call, told);
}

// Of another operator, where the setting is one that one person alone doesn't switch off.
Result<> addSecondYes(Invocation& call, QJsonObject& arguments)
{
    if (call.line.has(QStringLiteral("--approver"))) {
        const QString option = QStringLiteral("--approver-passphrase-file");
        const SecretBytes passphrase =
            TRY(passphraseFrom(call.line.value(option), option, Typed::Once, "Passphrase of the other operator: "));
        arguments.insert(QStringLiteral("approver"), call.line.value(QStringLiteral("--approver")));
        arguments.insert(QStringLiteral("approver_passphrase"), QString::fromUtf8(passphrase.view()));
    } else if (call.line.has(QStringLiteral("--code-file"))) {
        const SecretBytes code = TRY(passphraseFrom(call.line.value(QStringLiteral("--code-file")),
                                                    QStringLiteral("--code-file"), Typed::Once, "Recovery code: "));
        arguments.insert(QStringLiteral("recovery_code"), QString::fromUtf8(code.view()));
    }
    return {};
}

Result<int> setSetting(Invocation& call)
{
    const QString value = settingValue(call.arguments[0], call.arguments[1]);
    QJsonObject arguments{{QStringLiteral("key"), call.arguments[0]}, {QStringLiteral("value"), value}};
    TRY(addSecondYes(call, arguments));
    const QJsonValue answer = TRY(call.session.call(QStringLiteral("setting.set"), arguments));
    for (const QJsonValue& one : answer[QLatin1String("warnings")].toArray()) {
        QTextStream(stderr) << "warning: " << warningWords(one.toObject()) << '\n';
    }
    return done(call, QStringLiteral("%1 is now %2.").arg(call.arguments[0], value), answer);
}

Result<int> wait(Invocation& call)
{
    const qint64 seconds = TRY(call.line.number(QStringLiteral("--timeout"), 60));
    const SystemClock clock;
    const qint64 deadline = clock.monotonicMs() + seconds * 1000;
    QString whyNot;
    while (clock.monotonicMs() < deadline) {
        if (call.session.connectToServer()) {
            const auto status = call.session.call(QStringLiteral("server.status"));
            const QString listening = status ? status->toObject()[QStringLiteral("listening")].toString() : QString();
            if (!listening.isEmpty()) {
                if (call.json) {
                    return printJson(call, *status);
                }
                call.out << listening << '\n';
                return Done;
            }
            // Who must log in before being told more knows that it runs and answers.
            const QString kind = status ? QString() : kindOf(status.error().what);
            if (kind == QLatin1String("log-in") || kind == QLatin1String("locked")) {
                return done(call, QStringLiteral("The server answers; who logs in is told where it listens."));
            }
            whyNot = status ? status->toObject()[QStringLiteral("not_listening")].toString() : status.error().what;
        }
        QThread::msleep(startPollMs);
    }
    call.out.flush();
    return fail(ErrorCode::Unavailable,
                whyNot.isEmpty()
                    ? QStringLiteral("no server answered within %1 s").arg(seconds)
                    : QStringLiteral("the server did not listen within %1 s: %2").arg(seconds).arg(whyNot));
}

QString eventLine(const QJsonObject& event)
{
    const QString time =
        QDateTime::fromMSecsSinceEpoch(event[QStringLiteral("at")].toInteger(), Qt::UTC).toString(Qt::ISODateWithMs);
    const QString arguments =
        QString::fromUtf8(QJsonDocument(event[QStringLiteral("arguments")].toObject()).toJson(QJsonDocument::Compact));
    return oneLine(QStringLiteral("%1 %2 %3 %4 %5 %6")
                       .arg(time, event[QStringLiteral("actor")].toString(), event[QStringLiteral("kind")].toString(),
                            event[QStringLiteral("subject_kind")].toString(),
                            event[QStringLiteral("subject")].toString(), arguments));
}

// Prints what came after `after`, and moves it on.
Result<> printEvents(Invocation& call, qint64& after, qint64 since, bool asLines)
{
    QJsonArray all;
    for (;;) {
        QJsonObject arguments{{QStringLiteral("after"), after}, {QStringLiteral("most"), 500}};
        if (since > 0) {
            arguments[QStringLiteral("since")] = since;
        }
        const QJsonArray events = TRY(call.session.call(QStringLiteral("event.list"), arguments)).toArray();
        for (const auto& value : events) {
            const QJsonObject event = value.toObject();
            after = event[QStringLiteral("id")].toInteger();
            if (!call.json) {
                call.out << eventLine(event) << '\n';
            } else if (asLines) {
                call.out << QString::fromUtf8(QJsonDocument(event).toJson(QJsonDocument::Compact)) << '\n';
            } else {
                all.append(event);
            }
        }
        if (events.size() < 500) {
            break;
        }
    }
    if (call.json && !asLines) {
        TRY(printJson(call, all));
    }
    call.out.flush();
    return {};
}

Result<int> listEvents(Invocation& call)
{
    qint64 since = 0;
    if (call.line.has(QStringLiteral("--since"))) {
        since = TRY(parseTime(call.line.value(QStringLiteral("--since")), SystemClock().nowMs()));
    }
    qint64 after = 0;
    if (!call.line.has(QStringLiteral("--follow"))) {
        TRY(printEvents(call, after, since, false));
        return Done;
    }
    TRY(within(call.session.connectToServer(), QStringLiteral("--follow needs a running server")));
    // What is new is asked for out here: inside a signal of the socket its answer would never be read.
    QEventLoop loop;
    bool isNews = true;
    bool isGone = false;
    auto* socket = call.session.socket();
    QObject::connect(socket, &server::Control::changed, &loop, [&](const server::ChangedRows& rows) {
        isNews = isNews || rows.contains(QStringLiteral("audit"));
        loop.quit();
    });
    QObject::connect(socket, &server::Control::connectionChanged, &loop, [&] {
        isGone = true;
        loop.quit();
    });
    socket->follow(); // first, so that nothing happens unseen before it
    while (!isGone) {
        if (std::exchange(isNews, false)) {
            TRY(printEvents(call, after, since, true));
        } else {
            loop.exec();
        }
    }
    return Done;
}

} // namespace

Result<NewKeyPlace> newKeyPlace(const Invocation& call)
{
    if (call.passphraseFile.isEmpty()) {
        if (server::keychainWorks()) {
            return NewKeyPlace{server::KeyPlace::Keychain, {}};
        }
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("no keychain answers here; give --passphrase-file FILE (mode 0600) instead"));
    }
    SecretBytes passphrase = TRY(server::readPassphraseFile(call.passphraseFile));
    if (!isLongEnough(passphrase.view())) {
        QTextStream(stderr) << "warning: the passphrase is short; from " << leastPassphrase
                            << " characters on it is hard to guess\n";
    }
    return NewKeyPlace{server::KeyPlace::Passphrase, std::move(passphrase)};
}

Verbs serverVerbs()
{
    return {
        {QStringLiteral("init"),
         QStringLiteral("--organization N --public-url U [--lab] [--access-rights N] [--removal-disallowed] "
                        "[--sign-message] [--identity scep|pkcs12] [--identity-key 2048|3072|4096]"),
         0,
         0,
         {{QStringLiteral("--organization"), QStringLiteral("--public-url"), QStringLiteral("--access-rights"),
           QStringLiteral("--identity"), QStringLiteral("--identity-key")},
          {QStringLiteral("--lab"), QStringLiteral("--sign-message"), QStringLiteral("--removal-disallowed")}},
         init,
         true,
         QStringLiteral(
             "Access rights are chosen once: an enrolled device can lose some with a renewal, and never gets "
             "more. 8191 is all. The others are settings that hold for profiles made later (setting set; "
             "pin_server needs the TLS certificate first). Apple's SCEP client makes RSA keys of 2048 or "
             "4096 bits; 3072 needs pkcs12.")},
        {QStringLiteral("wait"), QStringLiteral("[--timeout S]"), 0, 0, {{QStringLiteral("--timeout")}, {}}, wait},
        {QStringLiteral("status"), {}, 0, 0, {}, showStatus},
        {QStringLiteral("setting list"), {}, 0, 0, {}, listSettings},
        {QStringLiteral("setting get"),
         QStringLiteral("KEY"),
         1,
         1,
         {},
         getSetting,
         true,
         QStringLiteral("What holds, also where nobody has set it; --json tells whether that is the default.")},
        {QStringLiteral("setting set"),
         QStringLiteral("KEY VALUE [--approver N [--approver-passphrase-file F] | --code-file F]"),
         2,
         2,
         {{QStringLiteral("--approver"), QStringLiteral("--approver-passphrase-file"), QStringLiteral("--code-file")},
          {}},
         setSetting,
         true,
         QStringLiteral("“setting list” names them. Those that are 0 or 1 take on, true, yes and off, false, no as "
                        "well. second_approver is switched off (or asks for less) with the yes of another approver or "
                        "admin: --approver; where nobody else is left, with the recovery code: --code-file.")},
        {QStringLiteral("event list"),
         QStringLiteral("[--since T] [--follow]"),
         0,
         0,
         {{QStringLiteral("--since")}, {QStringLiteral("--follow")}},
         listEvents},
    };
}

} // namespace espalier::ctl
