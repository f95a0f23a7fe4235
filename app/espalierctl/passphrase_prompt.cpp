#include "app/espalierctl/passphrase_prompt.h"

#include "server/master_key.h"

#include <QScopeGuard>

#include <iostream>
#include <string>
#include <termios.h>
#include <unistd.h>

namespace espalier::ctl {

namespace {

SecretBytes ask(const char* prompt)
{
    termios before{};
    ::tcgetattr(STDIN_FILENO, &before);
    termios unseen = before;
    unseen.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &unseen);
    const auto restore = qScopeGuard([&] { ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before); });
    std::cerr << prompt << std::flush;
    std::string line;
    std::getline(std::cin, line);
    std::cerr << '\n';
    SecretBytes typed(QByteArrayView(line.data(), qsizetype(line.size())));
    wipeMemory(line.data(), line.size());
    return typed;
}

} // namespace

Result<SecretBytes> passphraseFrom(const QString& file, const QString& option, Typed typed, const char* prompt)
{
    SecretBytes passphrase;
    if (!file.isEmpty()) {
        passphrase = TRY(server::readPassphraseFile(file));
    } else if (::isatty(STDIN_FILENO) == 0) {
        // The line is well-formed: on a terminal it would be asked for.
        return fail(ErrorCode::Unavailable,
                    QStringLiteral("%1 FILE (mode 0600) is missing, and there is no terminal to ask on").arg(option));
    } else {
        passphrase = ask(prompt);
        if (typed == Typed::Twice && !equalConstantTime(passphrase.view(), ask("Once more: ").view())) {
            return fail(ErrorCode::Refused, QStringLiteral("the two passphrases differ"));
        }
    }
    // It travels to the server as text: what isn't UTF-8 would arrive as another one.
    if (QString::fromUtf8(passphrase.view()).toUtf8() != passphrase.view()) {
        return fail(ErrorCode::Refused, QStringLiteral("the passphrase is not written in UTF-8"));
    }
    return passphrase;
}

} // namespace espalier::ctl
