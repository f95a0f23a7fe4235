#include "device/program/commands.h"
#include "device/program/help.h"

#include <QCoreApplication>

#include <array>
#include <csignal>

namespace {

using namespace espalier::device;

struct Subcommand {
    const char* name;
    ExitCode (*run)(const QStringList&);
};

constexpr std::array subcommands{
    Subcommand{"enroll", enrollCommand},     Subcommand{"run", runCommand},     Subcommand{"show", showCommand},
    Subcommand{"reenroll", reenrollCommand}, Subcommand{"leave", leaveCommand},
};

bool isHelp(const QString& word)
{
    return word == QLatin1String("--help") || word == QLatin1String("-h");
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("espalier-device"));
    QStringList arguments = QCoreApplication::arguments();
    const QString wanted = arguments.value(1);
    for (const Subcommand& one : subcommands) {
        if (wanted != QLatin1String(one.name)) {
            continue;
        }
        if (std::any_of(arguments.begin() + 2, arguments.end(), isHelp)) {
            printLine(helpOf(wanted));
            return 0;
        }
        arguments.removeAt(1);
        return static_cast<int>(one.run(arguments));
    }
    if (wanted == QLatin1String("--version")) {
        printLine(QStringLiteral("espalier-device " ESPALIER_VERSION));
        return 0;
    }
    if (isHelp(wanted) || wanted == QLatin1String("help")) {
        const QString one = helpOf(arguments.value(2));
        printLine(one.isEmpty() ? wholeHelp() : one);
        return 0;
    }
    printError(wanted.isEmpty()
                   ? wholeHelp()
                   : QStringLiteral("there is no command “%1”; espalier-device --help names them").arg(wanted));
    return static_cast<int>(ExitCode::Usage);
}
