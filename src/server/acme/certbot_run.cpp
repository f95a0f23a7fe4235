#include "server/acme/certbot_run.h"

#include "base/error_kind.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>

#include <csignal>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace espalier::server {

namespace {

constexpr int lookMs = 200;
constexpr int graceMs = 3'000;
constexpr qint64 httpMs = 5LL * 60 * 1000;
constexpr qint64 byHandMs = 60LL * 60 * 1000;
constexpr qsizetype longestWords = 600;

// The shell in which certbot runs it gets CERTBOT_… from certbot, and ESPALIER_… and the standard input from us. It
// ends when the other end of that is closed: by us when the record is set, by the system when we are no more.
const QString recordHook =
    QStringLiteral("printf '%s\\n%s\\n' \"$CERTBOT_DOMAIN\" \"$CERTBOT_VALIDATION\" > \"$ESPALIER_ACME_RECORD.new\" && "
                   "mv \"$ESPALIER_ACME_RECORD.new\" \"$ESPALIER_ACME_RECORD\" && "
                   "exec cat > /dev/null");

QString programPath()
{
    return QStandardPaths::findExecutable(QStringLiteral("certbot"));
}

struct Places {
    explicit Places(const QString& base) : folder(base), run(base + QStringLiteral("/run")) {}
    [[nodiscard]] QString in(const char* name) const { return run + QLatin1Char('/') + QLatin1String(name); }
    QString folder;
    QString run; // of one run, emptied before it
};

Result<> prepare(const Places& places, const QByteArray& requestPem)
{
    QDir(places.run).removeRecursively();
    const bool made = QDir().mkpath(places.run) && ::chmod(QFile::encodeName(places.folder).constData(), S_IRWXU) == 0;
    QFile request(places.in("request.pem"));
    if (!made || !request.open(QIODevice::WriteOnly) || request.write(requestPem) != requestPem.size()) {
        return fail(ErrorCode::Storage, QStringLiteral("the folder %1 can't be made").arg(places.folder));
    }
    return {};
}

QStringList challengeArguments(const AcmeTerms& terms)
{
    switch (terms.challenge) {
    case AcmeChallenge::Http:
        return {QStringLiteral("--standalone"), QStringLiteral("--http-01-port"), QString::number(terms.port)};
    case AcmeChallenge::Webroot:
        return {QStringLiteral("--webroot"), QStringLiteral("--webroot-path"), terms.webroot};
    case AcmeChallenge::Dns:
        break;
    }
    return {QStringLiteral("--manual"), QStringLiteral("--preferred-challenges"), QStringLiteral("dns"),
            QStringLiteral("--manual-auth-hook"), recordHook};
}

QStringList arguments(const AcmeTerms& terms, const Places& places)
{
    QStringList all{QStringLiteral("certonly"),    QStringLiteral("--non-interactive"),
                    QStringLiteral("--agree-tos"), QStringLiteral("--no-eff-email"),
                    QStringLiteral("--server"),    terms.directory,
                    QStringLiteral("--csr"),       places.in("request.pem")};
    all += terms.mail.isEmpty() ? QStringList{QStringLiteral("--register-unsafely-without-email")}
                                : QStringList{QStringLiteral("--email"), terms.mail};
    all += {QStringLiteral("--config-dir"),      places.folder + QStringLiteral("/account"),
            QStringLiteral("--work-dir"),        places.folder + QStringLiteral("/work"),
            QStringLiteral("--logs-dir"),        places.folder + QStringLiteral("/log"),
            QStringLiteral("--max-log-backups"), QStringLiteral("5")};
    all += {QStringLiteral("--cert-path"), places.in("certificate.pem"),       QStringLiteral("--chain-path"),
            places.in("chain.pem"),        QStringLiteral("--fullchain-path"), places.in("fullchain.pem")};
    return all + challengeArguments(terms);
}

QProcessEnvironment environment(const AcmeTerms& terms, const Places& places)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    const QStringList names = all.keys();
    for (const QString& name : names) {
        if (name.startsWith(QLatin1String("PYTHON")) || name.startsWith(QLatin1String("ESPALIER_"))) {
            all.remove(name);
        }
    }
    all.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    all.insert(QStringLiteral("ESPALIER_ACME_RECORD"), places.in("record"));
    if (!terms.authorityFile.isEmpty()) {
        all.insert(QStringLiteral("REQUESTS_CA_BUNDLE"), terms.authorityFile);
    }
    return all;
}

// A group of its own, which ends when this thread does, however that comes about.
void begin(QProcess& process)
{
    process.setChildProcessModifier([] {
        ::setsid();
        ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start();
}

void endGroup(QProcess& process)
{
    const auto group = static_cast<pid_t>(process.processId());
    if (group <= 0) {
        return;
    }
    ::kill(-group, SIGTERM);
    if (!process.waitForFinished(graceMs)) {
        ::kill(-group, SIGKILL);
        process.waitForFinished(graceMs);
    }
}

std::optional<DnsRecord> recordIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QList<QByteArray> lines = file.readAll().split('\n');
    return DnsRecord{QStringLiteral("_acme-challenge.") + QString::fromUtf8(lines.value(0)),
                     QString::fromUtf8(lines.value(1))};
}

// What the authority said, out of certbot's report; else the last line that says something.
QString reasonIn(const QByteArray& output)
{
    static const QStringList noise{QStringLiteral("Ask for help"), QStringLiteral("See the logfile"),
                                   QStringLiteral("Saving debug log"), QStringLiteral("Hint:"),
                                   QStringLiteral("Some challenges have failed")};
    QStringList details;
    QString last;
    const auto lines = QString::fromUtf8(output).split(QLatin1Char('\n'));
    for (const QString& raw : lines) {
        const QString line = raw.simplified();
        if (line.startsWith(QLatin1String("Detail: "))) {
            details.append(line.mid(8));
        } else if (!line.isEmpty() &&
                   std::none_of(noise.begin(), noise.end(), [&](const QString& one) { return line.startsWith(one); })) {
            last = line;
        }
    }
    return (details.isEmpty() ? last : details.join(QStringLiteral("; "))).left(longestWords);
}

} // namespace

bool isCertbotHere()
{
    return !programPath().isEmpty();
}

Result<QByteArray> CertbotRun::run() const
{
    const QString program = programPath();
    if (program.isEmpty()) {
        return fail(ErrorCode::Unavailable, QLatin1String("no-certbot"),
                    QStringLiteral("certbot is not installed on this computer"));
    }
    const Places places(folder);
    TRY(prepare(places, requestPem));
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments(terms, places));
    process.setProcessEnvironment(environment(terms, places));
    begin(process);
    QElapsedTimer time;
    time.start();
    const qint64 mostMs = terms.challenge == AcmeChallenge::Dns ? byHandMs : httpMs;
    bool isAsked = false;
    bool isAnswered = false;
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(lookMs)) {
        if (isCalledOff() || time.elapsed() > mostMs) {
            const bool late = !isCalledOff();
            endGroup(process);
            return late ? fail(ErrorCode::Network, QStringLiteral("no certificate came within the time"))
                        : fail(ErrorCode::Unavailable, QLatin1String("called-off"), QStringLiteral("called off"));
        }
        if (const auto record = isAsked ? std::nullopt : recordIn(places.in("record"))) {
            isAsked = true;
            wantsRecord(*record);
        }
        if (isAsked && !isAnswered && isRecordSet()) {
            isAnswered = true;
            process.closeWriteChannel();
        }
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return fail(ErrorCode::Refused, reasonIn(process.readAll()));
    }
    QFile chain(places.in("fullchain.pem"));
    if (!chain.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, QStringLiteral("certbot left no certificate"));
    }
    return chain.readAll();
}

} // namespace espalier::server
