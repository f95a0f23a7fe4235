// espalierctl: the same product from a shell.
#include "app/espalierctl/error_words.h"
#include "app/espalierctl/verb.h"
#include "app/start/process_guard.h"
#include "crypto/sealer.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace espalier::ctl {

namespace {

Verbs allVerbs()
{
    Verbs all = serverVerbs() + deviceVerbs() + historyVerbs() + browserVerbs() + groupVerbs() + complianceVerbs() +
                commandVerbs() + commandOfferVerbs() + profileVerbs() + profileImpactVerbs() + profileFileVerbs() +
                linkVerbs() + traceVerbs() + admissionVerbs() + handoutVerbs() + serviceVerbs() + certificateVerbs() +
                tlsVerbs() + pushCertificateVerbs() + catalogueVerbs() + backupVerbs() + checkVerbs() +
                operatorVerbs() + orderVerbs() + vaultVerbs() + auditVerbs();
    // What is done with one thing stands together.
    QStringList nouns;
    for (const auto& verb : all) {
        nouns.append(verb.words.section(QLatin1Char(' '), 0, 0));
    }
    std::stable_sort(all.begin(), all.end(), [&nouns](const Verb& one, const Verb& other) {
        return nouns.indexOf(one.words.section(QLatin1Char(' '), 0, 0)) <
               nouns.indexOf(other.words.section(QLatin1Char(' '), 0, 0));
    });
    return all;
}

const Options common{{QStringLiteral("--data"), QStringLiteral("--passphrase-file"), QStringLiteral("--operator"),
                      QStringLiteral("--operator-passphrase-file")},
                     {QStringLiteral("--json"), QStringLiteral("--help")}};

void printHelp(QTextStream& out, const Verbs& verbs)
{
    out << "usage: espalierctl --data DIR [--json] [--passphrase-file F]\n"
           "                   [--operator NAME --operator-passphrase-file F] COMMAND …\n\n";
    for (const auto& verb : verbs) {
        out << "  " << verb.words << (verb.arguments.isEmpty() ? QString() : QLatin1Char(' ') + verb.arguments) << '\n';
    }
    out << "\nESPALIER_DATA and ESPALIER_PASSPHRASE_FILE stand in for the first options, ESPALIER_OPERATOR and\n"
           "ESPALIER_OPERATOR_PASSPHRASE_FILE for those of an operator.\n"
           "COMMAND --help tells more about some of them.\n"
           "Exit: 0 done, 1 refused or failed, 2 usage, 3 --wait ended in an error, 4 --wait timed out or "
           "the command expired.\n";
}

// The verb whose words begin the positional words; the longest wins. Options with values are skipped over.
const Verb* findVerb(const Verbs& verbs, const QStringList& words)
{
    const Verb* found = nullptr;
    for (const auto& verb : verbs) {
        const QStringList own = verb.words.split(QLatin1Char(' '));
        if (words.mid(0, own.size()) == own &&
            (found == nullptr || own.size() > found->words.split(QLatin1Char(' ')).size())) {
            found = &verb;
        }
    }
    return found;
}

// A first, forgiving look: which words are the command, whatever options stand between.
QStringList leadingWords(const QStringList& arguments, const Verbs& verbs)
{
    QStringList takesValue = common.values;
    for (const auto& verb : verbs) {
        takesValue += verb.options.values;
    }
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (takesValue.contains(arguments[i])) {
            ++i;
        } else if (!arguments[i].startsWith(QLatin1Char('-'))) {
            words.append(arguments[i]);
        }
    }
    return words;
}

// "help link create" and "link create -h" are "link create --help", and "help" alone all of it.
QStringList withoutHelpWord(QStringList arguments, const Verbs& verbs)
{
    std::replace(arguments.begin(), arguments.end(), QStringLiteral("-h"), QStringLiteral("--help"));
    const QStringList words = leadingWords(arguments, verbs);
    if (!words.isEmpty() && words.first() == QLatin1String("help")) {
        arguments.removeOne(words.first());
        arguments.append(QStringLiteral("--help"));
    }
    return arguments;
}

// "profile" alone: what there is to do with profiles.
bool printNoun(QTextStream& out, const Verbs& verbs, const QString& noun)
{
    bool any = false;
    for (const auto& verb : verbs) {
        if (verb.words.startsWith(noun + QLatin1Char(' '))) {
            out << QStringLiteral("espalierctl %1 %2").arg(verb.words, verb.arguments).trimmed() << '\n';
            any = true;
        }
    }
    return any;
}

int usage(const QString& what)
{
    QTextStream(stderr) << "espalierctl: " << what << "\nTry espalierctl --help.\n";
    return Usage;
}

int run(const QStringList& typed)
{
    QTextStream out(stdout);
    const Verbs verbs = allVerbs();
    const QStringList arguments = withoutHelpWord(typed, verbs);
    const Verb* verb = findVerb(verbs, leadingWords(arguments, verbs));
    if (verb == nullptr) {
        if (arguments == QStringList{QStringLiteral("--version")}) {
            out << "espalierctl " ESPALIER_VERSION "\n";
            return Done;
        }
        const QStringList words = leadingWords(arguments, verbs);
        if (!words.isEmpty() && words.first().trimmed().isEmpty()) {
            return usage(QStringLiteral("the command is empty"));
        }
        if (words.size() == 1 && printNoun(out, verbs, words.first())) {
            return arguments.contains(QStringLiteral("--help")) ? Done : Usage;
        }
        const bool wantsHelp = arguments.contains(QStringLiteral("--help"));
        QTextStream err(stderr);
        if (words.size() > 1 && printNoun(wantsHelp ? out : err, verbs, words.first())) {
            if (!wantsHelp) {
                err << "\nespalierctl: there is no command “" << words.join(QLatin1Char(' ')) << "” among these\n";
            }
            return wantsHelp ? Done : Usage;
        }
        if (wantsHelp || arguments.isEmpty()) {
            printHelp(out, verbs);
            return arguments.isEmpty() ? Usage : Done;
        }
        return usage(QStringLiteral("there is no command “%1”").arg(words.join(QLatin1Char(' '))));
    }
    const auto line =
        CommandLine::parse(arguments, {common.values + verb->options.values, common.flags + verb->options.flags});
    if (!line) {
        return usage(line.error().what);
    }
    if (line->has(QStringLiteral("--help"))) {
        out << QStringLiteral("espalierctl %1 %2").arg(verb->words, verb->arguments).trimmed() << '\n';
        if (!verb->note.isEmpty()) {
            out << '\n' << verb->note << '\n';
        }
        return Done;
    }
    const QStringList positional = line->words().mid(verb->words.split(QLatin1Char(' ')).size());
    if (positional.size() < verb->fewest || (verb->most >= 0 && positional.size() > verb->most)) {
        const QString what = positional.size() < verb->fewest
                                 ? QStringLiteral("“%1” needs more").arg(verb->words)
                                 : QStringLiteral("“%1” takes no “%2”").arg(verb->words, positional.last());
        return usage(QStringLiteral("%1: espalierctl %2 %3").arg(what, verb->words, verb->arguments).trimmed());
    }
    const QString data = line->value(QStringLiteral("--data"), qEnvironmentVariable("ESPALIER_DATA"));
    if (data.isEmpty() && verb->needsData) {
        return usage(QStringLiteral("give --data DIR or set ESPALIER_DATA"));
    }
    if (verb->needsData && QFileInfo(data).exists() && !QFileInfo(data).isDir()) {
        return usage(QStringLiteral("%1 is a file; --data names the folder of an Espalier").arg(oneLine(data)));
    }
    const QString passphrase =
        line->value(QStringLiteral("--passphrase-file"), qEnvironmentVariable("ESPALIER_PASSPHRASE_FILE"));
    if (const auto version = crypto::checkOpenSslVersion(); !version) {
        QTextStream(stderr) << "espalierctl: " << version.error().what << '\n';
        return Failed;
    }
    const server::DataFolder folder(data);
    Session session(folder, passphrase,
                    {line->value(QStringLiteral("--operator"), qEnvironmentVariable("ESPALIER_OPERATOR")),
                     line->value(QStringLiteral("--operator-passphrase-file"),
                                 qEnvironmentVariable("ESPALIER_OPERATOR_PASSPHRASE_FILE"))});
    Invocation call{*line, positional, session, folder, passphrase, line->has(QStringLiteral("--json")), out};
    const auto code = verb->run(call);
    if (code && *code == Done && call.json && !call.printed) {
        out << "{}\n"; // done, and nothing to tell
    }
    out.flush();
    if (!code) {
        // devices have a part in some
        QTextStream(stderr) << "espalierctl: " << oneLine(withWayOn(code.error().what, verbs)) << '\n';
        const bool misused = code.error().code == ErrorCode::InvalidInput && (!session.wasRefused() || call.misused);
        return misused || isMistyped(code.error()) ? Usage : Failed;
    }
    return *code;
}

} // namespace

} // namespace espalier::ctl

int main(int argc, char** argv)
{
    espalier::app::keepMemoryPrivate();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("espalierctl"));
    return espalier::ctl::run(QCoreApplication::arguments().mid(1));
}
