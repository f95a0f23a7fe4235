#include "ui/common/user_sentence.h"

#include "base/error_kind.h"
#include "ui/common/device_text.h"
#include "ui/common/operator_refusals.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace espalier::ui {

namespace {
struct UserSentenceWords {
    Q_DECLARE_TR_FUNCTIONS(UserSentence)
};

// "…; the next free place is at 2026-11-26T16:46:13Z"
QString whenFree(const QString& reason)
{
    const auto at = QDateTime::fromString(withoutKind(reason).section(QLatin1Char(' '), -1), Qt::ISODate);
    return at.isValid() ? UserSentenceWords::tr("The next one can be sent at %1.")
                              .arg(QLocale().toString(at.toLocalTime().time(), QLocale::ShortFormat))
                        : UserSentenceWords::tr("Choose fewer devices.");
}

// Refusals that we know more of than their code says.
bool known(const Error& error, UserSentence& sentence)
{
    const QString kind = kindOf(error.what);
    const auto is = [&kind](const char* word) { return kind == QLatin1String(word); };
    if (is("other-topic")) {
        sentence.why =
            UserSentenceWords::tr("It belongs to another topic than the one the devices were enrolled with, and would "
                                  "cut all of them off. Nothing was changed.");
        sentence.next =
            UserSentenceWords::tr("Sign in to Apple’s portal with the account the first certificate was made with, "
                                  "choose Renew beside it, and import the new file.");
        return true;
    }
    if (is("no-push-certificate")) {
        sentence.why =
            UserSentenceWords::tr("There is no push certificate yet, and its topic becomes part of every enrollment.");
        sentence.next = UserSentenceWords::tr("Import it under Server, then try again.");
        return true;
    }
    if (is("wipe-guard")) {
        sentence.why = UserSentenceWords::tr(
            "At most 5 erases and locks are sent within 10 minutes, so that a slip can’t reach the "
            "whole fleet.");
        sentence.next = whenFree(error.what);
        return true;
    }
    if (is("not-confirmed")) {
        sentence.why = UserSentenceWords::tr("What was typed is not exactly the name.");
        sentence.next = UserSentenceWords::tr("Type it as it stands in the list.");
        return true;
    }
    if (is("wrong-folder-passphrase")) {
        sentence.why = UserSentenceWords::tr("The data folder was not sealed with this passphrase.");
        sentence.next = UserSentenceWords::tr("Type it again; capitals and spaces count.");
        return true;
    }
    if (is("no-practice-folder")) {
        sentence.why =
            UserSentenceWords::tr("The data folder is a real one, and simulated devices must not get into it.");
        sentence.next = UserSentenceWords::tr("Choose another folder for practice, or none: practice has its own.");
        return true;
    }
    if (is("key-file-missing")) {
        sentence.why = UserSentenceWords::tr("Its database is there, but the file key.json that opens it is missing.");
        sentence.next = UserSentenceWords::tr("Put key.json back from your copy, or start with another data folder.");
        return true;
    }
    if (is("cannot-listen")) {
        sentence.why =
            UserSentenceWords::tr("Another program may use this port already, or the port needs special rights.");
        sentence.next = UserSentenceWords::tr("Choose another port, 8443 for example.");
        return true;
    }
    if (is("no-ip-address")) {
        sentence.why =
            UserSentenceWords::tr("The server listens on an address of this computer, such as 192.168.1.10, not on a "
                                  "name.");
        sentence.next = UserSentenceWords::tr("Choose one of this computer’s addresses, or all of them.");
        return true;
    }
    if (is("folder-in-use")) {
        sentence.why = UserSentenceWords::tr("Another Espalier has this data folder open.");
        sentence.next = UserSentenceWords::tr("Go on there, or close it and try again.");
        return true;
    }
    if (is("wrong-password")) {
        sentence.why = UserSentenceWords::tr("The file is protected, and the password does not open it.");
        sentence.next = UserSentenceWords::tr("Type the password the file was saved with.");
        return true;
    }
    if (is("other-key")) {
        sentence.why = UserSentenceWords::tr("Certificate and key don’t belong together.");
        sentence.next = UserSentenceWords::tr("Choose the key that the certificate was asked for with.");
        return true;
    }
    return sayOperatorRefusal(error, sentence);
}

// What the rule is, in the server's own words: they name the thing, which no sentence of ours here could.
QString reasonGiven(const Error& error, const QString& otherwise)
{
    return error.what.isEmpty() ? otherwise
                                : UserSentenceWords::tr("The reason: %1.").arg(visibleText(withoutKind(error.what)));
}

void byCode(const Error& error, UserSentence& sentence)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        sentence.why = reasonGiven(error, UserSentenceWords::tr("What was given can’t be read, or breaks a rule."));
        sentence.next = UserSentenceWords::tr("Put it right and try again.");
        return;
    case ErrorCode::NotFound:
        sentence.why = reasonGiven(error, UserSentenceWords::tr("It is not there."));
        sentence.next = UserSentenceWords::tr("Somebody may have removed it meanwhile.");
        return;
    case ErrorCode::Conflict:
        sentence.why =
            reasonGiven(error, UserSentenceWords::tr("There is one already, or its state does not allow this now."));
        sentence.next = UserSentenceWords::tr("Nothing was changed.");
        return;
    case ErrorCode::Refused:
        sentence.why = reasonGiven(error, UserSentenceWords::tr("A safety rule of this server does not allow it."));
        sentence.next = UserSentenceWords::tr("Nothing was changed.");
        return;
    case ErrorCode::TooLarge:
        sentence.why = UserSentenceWords::tr("It is larger than this server accepts.");
        sentence.next = UserSentenceWords::tr("Choose something smaller.");
        return;
    case ErrorCode::Unavailable:
        sentence.why = UserSentenceWords::tr("A part of the server that this needs is missing or busy.");
        sentence.next = UserSentenceWords::tr("Try again in a moment.");
        return;
    case ErrorCode::Storage:
        sentence.why = UserSentenceWords::tr("The data folder can’t be read or written.");
        sentence.next = UserSentenceWords::tr("Check free space and permissions of the data folder.");
        return;
    case ErrorCode::Network:
        sentence.why = UserSentenceWords::tr("The connection failed.");
        sentence.next = UserSentenceWords::tr("Check address and network, then try again.");
        return;
    case ErrorCode::Crypto:
        sentence.why = UserSentenceWords::tr("The certificate, key or signature is not usable.");
        sentence.next = UserSentenceWords::tr("Choose another file. Details can be copied.");
        return;
    case ErrorCode::Internal:
        break;
    }
    sentence.why = UserSentenceWords::tr("Espalier made a mistake of its own.");
    sentence.next = UserSentenceWords::tr("Try again. If it happens again, report it with the details.");
}
} // namespace

QString UserSentence::whyAndNext() const
{
    return next.isEmpty() ? why : why + QLatin1Char(' ') + next;
}

UserSentence userSentence(const Error& error, const QString& what)
{
    UserSentence sentence;
    sentence.what = what;
    sentence.detail = QString::fromLatin1(name(error.code)) + QStringLiteral(": ") + error.what;
    if (!known(error, sentence)) {
        byCode(error, sentence);
    }
    return sentence;
}

} // namespace espalier::ui
