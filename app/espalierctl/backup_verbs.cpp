#include "app/espalierctl/passphrase_prompt.h"
#include "app/espalierctl/verb.h"
#include "base/durations.h"
#include "server/backups.h"
#include "server/restore.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace espalier::ctl {

namespace {

const QString passphraseOption = QStringLiteral("--backup-passphrase-file");

Result<SecretBytes> backupPassphrase(const Invocation& call, Typed typed)
{
    return passphraseFrom(call.line.value(passphraseOption), passphraseOption, typed);
}

// The server may run elsewhere in the file system.
QString wholePath(const QString& path)
{
    return QFileInfo(path).absoluteFilePath();
}

Result<int> printManifest(Invocation& call, QJsonObject manifest)
{
    if (!call.json) {
        QStringList names;
        for (const auto& value : manifest[QStringLiteral("files")].toArray()) {
            names.append(value.toObject()[QStringLiteral("name")].toString());
        }
        manifest[QStringLiteral("files")] = QJsonArray::fromStringList(names);
    }
    return printFacts(call, manifest);
}

Result<int> createBackup(Invocation& call)
{
    const QString path = call.line.value(QStringLiteral("-o"));
    if (path.isEmpty() || path == QLatin1String("-")) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("-o FILE is missing; a backup is proven as a file"));
    }
    const SecretBytes passphrase = TRY(backupPassphrase(call, Typed::Twice));
    auto made = call.session.call(QStringLiteral("backup.create"),
                                  {{QStringLiteral("path"), wholePath(path)},
                                   {QStringLiteral("passphrase"), QString::fromUtf8(passphrase.view())},
                                   {QStringLiteral("replace"), call.line.has(QStringLiteral("--force"))}});
    if (!made && made.error().code == ErrorCode::Conflict) {
        return fail(ErrorCode::Conflict, made.error().what + QStringLiteral(" (--force)"));
    }
    return printManifest(call, TRY(std::move(made)).toObject());
}

// Here and not by the server: there may be none, and the data folder that it is of need not exist any more.
Result<int> verifyBackup(Invocation& call)
{
    const QString path = wholePath(call.arguments[0]);
    const SecretBytes passphrase = TRY(backupPassphrase(call, Typed::Once));
    const std::atomic<bool> never = false;
    QJsonObject manifest = TRY(backup::verify(path, passphrase, QDir::tempPath(), SystemClock(), never)).toJson();
    manifest.insert(QStringLiteral("path"), path);
    manifest.insert(QStringLiteral("bytes"), QFileInfo(path).size());
    return printManifest(call, manifest);
}

Result<int> restore(Invocation& call)
{
    server::Restoring restoring;
    restoring.file = wholePath(call.arguments[0]);
    restoring.backupPassphrase = TRY(backupPassphrase(call, Typed::Once));
    NewKeyPlace place = TRY(newKeyPlace(call));
    restoring.keyPlace = place.keyPlace;
    restoring.passphrase = std::move(place.passphrase);
    const auto manifest = TRY(server::restore(call.folder, restoring, SystemClock()));
    return printManifest(call, manifest.toJson());
}

// When the next one is made, for people; scripts get the number.
QString nextBackupWords(const QJsonValue& nextAt, const Clock& clock)
{
    if (nextAt.isNull()) {
        return QStringLiteral("never: the schedule is off");
    }
    const qint64 left = nextAt.toInteger() - clock.nowMs();
    if (left <= 0) {
        return QStringLiteral("at once, while a server runs");
    }
    const auto in = [](qint64 number, const char* unit) {
        return QStringLiteral("in %1 %2%3")
            .arg(number)
            .arg(QLatin1String(unit), number == 1 ? QString() : QStringLiteral("s"));
    };
    const QString words = left < hourMs      ? in(left / minuteMs + 1, "minute")
                          : left < 2 * dayMs ? in(left / hourMs, "hour")
                                             : in(left / dayMs, "day");
    return words + QStringLiteral(", ") +
           QDateTime::fromMSecsSinceEpoch(nextAt.toInteger(), Qt::UTC).toString(Qt::ISODate);
}

Result<int> printSchedule(Invocation& call, const QJsonValue& answer)
{
    QJsonObject facts = answer.toObject();
    if (!call.json) {
        facts[QStringLiteral("next_at")] = nextBackupWords(facts[QStringLiteral("next_at")], SystemClock());
    }
    return printFacts(call, facts);
}

Result<int> backupStatus(Invocation& call)
{
    const QJsonValue answer = TRY(call.session.call(QStringLiteral("backup.status")));
    const QJsonArray left = answer[QStringLiteral("last_scheduled")][QStringLiteral("not_removed")].toArray();
    for (const auto& path : left) {
        QTextStream(stderr) << "warning: the older backup " << path.toString() << " could not be removed\n";
    }
    return printSchedule(call, answer);
}

Result<int> schedule(Invocation& call)
{
    QJsonObject change;
    const QString folder = call.line.value(QStringLiteral("--folder"));
    if (!folder.isEmpty()) {
        change.insert(QStringLiteral("folder"), wholePath(folder));
    }
    if (call.line.has(QStringLiteral("--every"))) {
        change.insert(QStringLiteral("every"), call.line.value(QStringLiteral("--every")));
    }
    if (call.line.has(QStringLiteral("--keep"))) {
        change.insert(QStringLiteral("keep"), TRY(call.line.number(QStringLiteral("--keep"), 0)));
    }
    if (call.line.has(passphraseOption)) {
        change.insert(QStringLiteral("passphrase"),
                      QString::fromUtf8(TRY(backupPassphrase(call, Typed::Twice)).view()));
    }
    const QString operation =
        change.isEmpty() ? QStringLiteral("backup.schedule.get") : QStringLiteral("backup.schedule.set");
    return printSchedule(call, TRY(call.session.call(operation, change)));
}

Result<int> listBackups(Invocation& call)
{
    QJsonObject arguments;
    if (!call.arguments.isEmpty()) {
        arguments.insert(QStringLiteral("folder"), wholePath(call.arguments[0]));
    }
    return printRows(call, TRY(call.session.call(QStringLiteral("backup.list"), arguments)),
                     {{QStringLiteral("NAME"), QStringLiteral("name")},
                      {QStringLiteral("MADE"), QStringLiteral("made_at")},
                      {QStringLiteral("BYTES"), QStringLiteral("bytes")},
                      {QStringLiteral("SCHEDULED"), QStringLiteral("scheduled")},
                      {QStringLiteral("OWN"), QStringLiteral("own")}});
}

} // namespace

Verbs backupVerbs()
{
    const QString by = QStringLiteral(" [--backup-passphrase-file P]");
    const Options passphrase{{passphraseOption}, {}};
    return {
        {QStringLiteral("backup create"),
         QStringLiteral("-o F [--force]") + by,
         0,
         0,
         {{QStringLiteral("-o"), passphraseOption}, {QStringLiteral("--force")}},
         createBackup,
         true,
         QStringLiteral(
             "One encrypted file with the database, the authority, the push key and the TLS key, opened again and "
             "proven before it gets its name; a running server goes on serving. A TLS key that a server was given by "
             "--tls-key is in it when that server runs. Keep the passphrase elsewhere: without it nobody opens the "
             "file.")},
        {QStringLiteral("backup verify"), QStringLiteral("F") + by, 1, 1, passphrase, verifyBackup, false,
         QStringLiteral("Opens it in a temporary folder (TMPDIR) and checks everything; no data folder is needed.")},
        {QStringLiteral("backup restore"), QStringLiteral("F") + by, 1, 1, passphrase, restore, true,
         QStringLiteral(
             "Into the data folder that --data names, which must be missing or empty. --passphrase-file is that of the "
             "new data folder; without it the keychain keeps its key. Stop the old server for good before the restored "
             "one starts: devices know only one.")},
        {QStringLiteral("backup schedule"),
         QStringLiteral("[--folder D --every daily|weekly|off --keep N]") + by,
         0,
         0,
         {{QStringLiteral("--folder"), QStringLiteral("--every"), QStringLiteral("--keep"), passphraseOption}, {}},
         schedule,
         true,
         QStringLiteral("Shows it, or changes what is given. A running server makes the backups and keeps the newest N "
                        "of those it "
                        "made itself.")},
        {QStringLiteral("backup list"),
         QStringLiteral("[D]"),
         0,
         1,
         {},
         listBackups,
         true,
         QStringLiteral("The backups in folder D, else in that of the schedule.")},
        {QStringLiteral("backup status"), {}, 0, 0, {}, backupStatus},
    };
}

} // namespace espalier::ctl
