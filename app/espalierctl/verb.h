// One command of the shell: its words, what it takes, and what it does. verbs() of each noun's file lists them.
#pragma once

#include "app/espalierctl/command_line.h"
#include "app/espalierctl/session.h"
#include "server/master_key.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <functional>

namespace espalier::ctl {

// Exit codes are a contract for scripts.
enum Exit { Done = 0, Failed = 1, Usage = 2, EndedInError = 3, TimedOut = 4 };

struct Invocation {
    const CommandLine& line;
    QStringList arguments; // words after the verb's own
    Session& session;
    server::DataFolder folder;
    QString passphraseFile;
    bool json = false;
    QTextStream& out;
    bool printed = false; // something went to standard output
    bool misused = false; // what an operation refused is a mistake in usage all the same
};

struct Verb {
    QString words;     // "link create"
    QString arguments; // for the help: "ID -o F"
    int fewest = 0;    // positional arguments
    int most = 0;      // -1: any number
    Options options;
    std::function<Result<int>(Invocation&)> run;
    bool needsData = true; // false: works without a data folder
    QString note = {};     // for its own help: what the arguments alone don't say
};

using Verbs = QList<Verb>;
Verbs serverVerbs();
Verbs deviceVerbs();
Verbs historyVerbs(); // what changed on a device
Verbs browserVerbs(); // the list of devices by query, views
Verbs groupVerbs();
Verbs complianceVerbs();
Verbs commandVerbs();
Verbs commandOfferVerbs(); // what may be asked of a device, and why it does not answer
Verbs profileVerbs();
Verbs profileImpactVerbs();
Verbs profileFileVerbs(); // on files, without a server
Verbs linkVerbs();
Verbs traceVerbs();
Verbs admissionVerbs(); // people and approvals
Verbs handoutVerbs();
Verbs certificateVerbs();
Verbs tlsVerbs();
Verbs pushCertificateVerbs();
Verbs catalogueVerbs();
Verbs backupVerbs();
Verbs checkVerbs();
Verbs serviceVerbs();
Verbs operatorVerbs();
Verbs orderVerbs(); // what waits for a second person
Verbs vaultVerbs();
Verbs auditVerbs();

// Building blocks.
struct NewKeyPlace {
    server::KeyPlace keyPlace = server::KeyPlace::Passphrase;
    SecretBytes passphrase;
};
// Where a new data folder keeps its key: behind --passphrase-file, else in the keychain. Unavailable: neither.
[[nodiscard]] Result<NewKeyPlace> newKeyPlace(const Invocation& call);
[[nodiscard]] QJsonObject with(const QString& key, const QString& value);
// "enrolled, waits for approval": what is held gets nothing but the question who it is.
[[nodiscard]] QString stateOfDevice(const QJsonObject& row);
// What others wrote, for a terminal: it must not move the cursor or break a table.
[[nodiscard]] QString oneLine(QString text);
[[nodiscard]] QString deviceCount(qint64 count);                   // "1 device", "3 devices"
[[nodiscard]] Result<QString> readFileBase64(const QString& path); // "-" is standard input
[[nodiscard]] Result<QString> readFileText(const QString& path);   // UTF-8, without one newline at its end
// The first line of the file that --password-file names, as "password"; nothing without the option.
[[nodiscard]] Result<> addPassword(const Invocation& call, QJsonObject& arguments);
// The passphrase of whoever calls (--operator), where an operation wants it once more; nothing without --operator.
[[nodiscard]] Result<> addOwnPassphrase(const Invocation& call, QJsonObject& arguments,
                                        const QString& key = QStringLiteral("own_passphrase"));
// What every verb that makes links takes: limits, terms, --personal, --approval, --despite-check.
[[nodiscard]] Options newLinkOptions();
[[nodiscard]] Result<QJsonObject> newLinkArguments(const CommandLine& line);
// The file that an option names for the result; InvalidInput without it. For what is made before it is written.
[[nodiscard]] Result<QString> outputPath(const Invocation& call, const QString& option = QStringLiteral("-o"));
// Writes base64 content to the file named by -o ("-" is standard output); never half a file.
[[nodiscard]] Result<int> writeContent(Invocation& call, const QString& base64,
                                       const QString& option = QStringLiteral("-o"));
[[nodiscard]] Result<int> printJson(Invocation& call, const QJsonValue& value);
// What was done, as a sentence for people; with --json the answer of the operation, or {}.
[[nodiscard]] Result<int> done(Invocation& call, const QString& sentence, const QJsonValue& answer = {});
// What keeps a command from being sent, on standard error: {uuid, unapproved, held_ms} as command.send answers.
void tellHold(Invocation& call, const QJsonValue& queued);
struct Column {
    QString title;
    QString key; // "owner.name" looks inside
};
// A table for people, as wide as the terminal (COLUMNS, when there is none): names and texts are cut where it is too
// narrow, states and ids never. Where there is nothing a terminal reads "none". JSON with --json.
[[nodiscard]] Result<int> printRows(Invocation& call, const QJsonValue& value, const QList<Column>& columns);
// "key: value" lines for people, JSON with --json.
[[nodiscard]] Result<int> printFacts(Invocation& call, const QJsonValue& value);
// What the object has under the key alone, or the object with --json.
[[nodiscard]] Result<int> printCreated(Invocation& call, const QJsonValue& value, const QString& key);
// What was made, as a sentence on a terminal. A script gets what the object has under the key alone, and the sentence
// on standard error; the object with --json.
[[nodiscard]] Result<int> tellCreated(Invocation& call, const QJsonValue& value, const QString& sentence,
                                      const QString& key = QStringLiteral("id"));

} // namespace espalier::ctl
