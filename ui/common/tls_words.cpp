#include "ui/common/tls_words.h"

#include "base/error_kind.h"
#include "ui/common/device_text.h"

#include <QCoreApplication>

#include <optional>

namespace espalier::ui {

namespace {

struct TlsWords {
    Q_DECLARE_TR_FUNCTIONS(TlsWords)
};

struct Reason {
    QString why;
    QString next;
};

// The kinds of OPERATIONS.md that say more than their code.
std::optional<Reason> reasonOf(const QString& kind)
{
    const auto is = [&kind](const char* word) { return kind == QLatin1String(word); };
    if (is("tls-ended")) {
        return Reason{TlsWords::tr("The certificate has ended."), TlsWords::tr("Choose the one that follows it.")};
    }
    if (is("tls-not-yet")) {
        return Reason{TlsWords::tr("The certificate isn’t valid yet."),
                      TlsWords::tr("Check the clock of this computer, or wait until it is.")};
    }
    if (is("tls-other-name")) {
        return Reason{
            TlsWords::tr("The certificate is for another name than the public address, and every device would "
                         "refuse it."),
            TlsWords::tr("Choose the one for the name of the public address.")};
    }
    if (is("tls-file")) {
        return Reason{
            TlsWords::tr("A file of the certificate can’t be read."),
            TlsWords::tr("It has to be there, and the account that Espalier runs under needs the right to read "
                         "it.")};
    }
    if (is("other-key")) {
        return Reason{TlsWords::tr("Certificate and key don’t belong together."),
                      TlsWords::tr("Choose the key that the certificate was asked for with.")};
    }
    if (is("wrong-password")) {
        return Reason{TlsWords::tr("The password does not open the file."),
                      TlsWords::tr("Type the password the file was saved with.")};
    }
    if (is("tls-pinned")) {
        return Reason{
            TlsWords::tr("Enrolled devices are bound to the authority of the present certificate; this one comes "
                         "from another, and they would never reach this server again."),
            TlsWords::tr("Choose one of the same authority.")};
    }
    if (is("no-certbot")) {
        return Reason{TlsWords::tr("certbot, which asks the authority, is not installed on this computer."),
                      TlsWords::tr("Install it (apt install certbot) and try again.")};
    }
    if (is("acme-running")) {
        return Reason{TlsWords::tr("A certificate is being got already."),
                      TlsWords::tr("Open this again to see how far it is.")};
    }
    return std::nullopt;
}

} // namespace

UserSentence tlsSentence(const Error& error, const QString& what)
{
    UserSentence sentence = userSentence(error, what);
    if (const auto reason = reasonOf(kindOf(error.what))) {
        sentence.why = reason->why;
        sentence.next = reason->next;
    }
    return sentence;
}

QString tlsProblemWords(const QString& problem)
{
    const auto reason = reasonOf(kindOf(problem));
    return reason ? reason->why : visibleText(withoutKind(problem));
}

} // namespace espalier::ui
