#include "app/espalierctl/error_words.h"

#include "base/confirmation.h"
#include "base/error_kind.h"

#include <QRegularExpression>

#include <algorithm>

namespace espalier::ctl {

namespace {

// As a shell takes it for one word.
QString shellQuoted(const QString& text)
{
    static const QRegularExpression special(QStringLiteral("[\"$`!\\\\]"));
    if (!text.contains(special)) {
        return QStringLiteral("\"%1\"").arg(text);
    }
    return u'\'' + QString(text).replace(u'\'', QStringLiteral("'\\''")) + u'\'';
}

bool hasVerb(const Verbs& verbs, const QString& words)
{
    return std::any_of(verbs.begin(), verbs.end(), [&words](const Verb& verb) { return verb.words == words; });
}

QString wayOn(const QString& what, const Verbs& verbs)
{
    const QString kind = kindOf(what);
    if (kind == QLatin1String("not-confirmed")) {
        const auto asked = unconfirmed(what);
        return asked ? QStringLiteral("--confirm ") + shellQuoted(asked->expected)
                     : QStringLiteral("--confirm says that it is meant");
    }
    if (kind == QLatin1String("bad-keys")) {
        return QStringLiteral("keys are given as KEY=VALUE, and “catalogue show %1” lists them")
            .arg(what.section(QLatin1Char(':'), 0, 0));
    }
    if (kind == QLatin1String("unknown-column")) {
        return QStringLiteral("query check --json \"\" lists them");
    }
    static const QRegularExpression unknown(QStringLiteral("^there is no ([a-z]+) “.*”$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const QString list = unknown.match(what).captured(1) + QStringLiteral(" list");
    return hasVerb(verbs, list) ? QStringLiteral("“%1” shows them").arg(list) : QString();
}

} // namespace

QString withWayOn(const QString& what, const Verbs& verbs)
{
    const QString way = wayOn(what, verbs);
    if (way.isEmpty()) {
        return what;
    }
    const QString kind = kindOf(what);
    const auto asked = unconfirmed(what); // the way on says what to type
    return QStringLiteral("%1; %2%3")
        .arg(asked ? asked->why : withoutKind(what), way,
             kind.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(kind));
}

bool isMistyped(const Error& error)
{
    return error.code == ErrorCode::InvalidInput &&
           (isOfKind(error, QLatin1String("query")) || isOfKind(error, QLatin1String("unknown-column")));
}

Error pkcs12Error(const Invocation& call, const Error& error, const QString& file)
{
    const QString password = call.line.value(QStringLiteral("--password-file"));
    if (isOfKind(error, QLatin1String("no-identity-file"))) {
        return {error.code, QStringLiteral("%1 is no PKCS #12 file (.p12) with a certificate and its key "
                                           "[no-identity-file]")
                                .arg(file)};
    }
    if (isOfKind(error, QLatin1String("wrong-password"))) {
        return {error.code,
                (password.isEmpty()
                     ? QStringLiteral("%1 has a password: name the file that holds it with --password-file F")
                     : QStringLiteral("%1 has another password than the one in %2").arg(file, password)) +
                    QStringLiteral(" [wrong-password]")};
    }
    return error;
}

} // namespace espalier::ctl
