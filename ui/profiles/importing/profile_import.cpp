#include "ui/profiles/importing/profile_import.h"

#include "profiles/document.h"
#include "ui/common/device_text.h"
#include "ui/common/number_words.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>

namespace espalier::ui {

Result<QByteArray> contentOf(const FileToImport& file)
{
    if (file.path.isEmpty()) {
        return file.content;
    }
    QFile source(file.path);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, source.errorString());
    }
    QByteArray content = source.read(profiles::largestProfile + 1);
    if (source.error() != QFileDevice::NoError) {
        return fail(ErrorCode::Storage, source.errorString());
    }
    if (content.size() > profiles::largestProfile) {
        return fail(ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(profiles::largestProfile));
    }
    return content;
}

ProfileImport::ProfileImport(server::Control& control, QObject* parent) : QObject(parent), m_control(control) {}

void ProfileImport::add(const QList<FileToImport>& files)
{
    for (const FileToImport& file : files) {
        m_outcomes.append({file});
    }
    if (!m_running) {
        m_running = true;
        next();
    }
}

void ProfileImport::addLeftOut(const QStringList& names)
{
    for (const QString& name : names) {
        m_outcomes.append(ImportOutcome{{name}});
        m_outcomes.last().kind = ImportOutcome::Kind::NoProfileFile;
    }
}

void ProfileImport::stop()
{
    m_stopped = true;
}

void ProfileImport::next()
{
    while (m_at < m_outcomes.size() && !m_stopped) {
        ImportOutcome& outcome = m_outcomes[m_at];
        const bool isDone = m_confirmed && outcome.kind != ImportOutcome::Kind::Held;
        if (isDone || outcome.kind == ImportOutcome::Kind::NoProfileFile) {
            ++m_at;
            continue;
        }
        const auto content = contentOf(outcome.file);
        if (!content) {
            outcome.kind = ImportOutcome::Kind::Refused;
            outcome.refusal.words =
                content.error().code == ErrorCode::TooLarge
                    ? tr("It is too large: up to %1 are taken.").arg(sizeWords(profiles::largestProfile))
                    : tr("The file can’t be read. It may be gone, or belong to somebody else.");
            ++m_at;
            continue;
        }
        if (content->isEmpty()) {
            outcome.kind = ImportOutcome::Kind::Refused;
            outcome.refusal.words = tr("The file is empty.");
            ++m_at;
            continue;
        }
        m_control.call(QStringLiteral("profile.import"),
                       {{QStringLiteral("content_base64"), QString::fromLatin1(content->toBase64())},
                        {QStringLiteral("hold"), !m_confirmed}},
                       this, [this, content = *content](const Result<QJsonValue>& answer) {
                           settle(m_outcomes[m_at], content, answer);
                           ++m_at;
                           next();
                       });
        return;
    }
    end();
}

// Files with one identifier are versions of one profile, made one after the other.
void ProfileImport::findAlike()
{
    QHash<qint64, qsizetype> last; // by profile
    for (qsizetype i = 0; i < m_outcomes.size(); ++i) {
        ImportOutcome& outcome = m_outcomes[i];
        outcome.alike.clear();
        outcome.outdone = false;
        if (outcome.identity == 0) {
            continue;
        }
        if (const auto before = last.constFind(outcome.identity); before != last.cend()) {
            ImportOutcome& other = m_outcomes[*before];
            outcome.alike = other.file.shown;
            other.outdone = outcome.kind != ImportOutcome::Kind::Unchanged || other.kind == outcome.kind;
            if (outcome.kind == ImportOutcome::Kind::Held && other.kind == outcome.kind) {
                outcome.version = other.version + 1; // as it will be once both are let in
            }
        }
        last.insert(outcome.identity, i);
    }
}

void ProfileImport::end()
{
    findAlike();
    QList<ImportOutcome> waiting;
    for (const ImportOutcome& outcome : std::as_const(m_outcomes)) {
        if (outcome.kind == ImportOutcome::Kind::Held) {
            waiting.append(outcome);
        }
    }
    if (waiting.isEmpty() || m_confirmed || m_left || m_stopped) {
        nameProfiles();
    } else {
        Q_EMIT held(waiting);
    }
}

void ProfileImport::importHeld()
{
    m_confirmed = true;
    m_at = 0;
    next();
}

void ProfileImport::leaveHeld()
{
    m_left = true;
    next(); // more files may have come meanwhile
}

void ProfileImport::settle(ImportOutcome& outcome, const QByteArray& content, const Result<QJsonValue>& answer)
{
    if (!answer) {
        outcome.kind = ImportOutcome::Kind::Refused;
        outcome.refusal = refusalOf(content, answer.error());
        return;
    }
    const QJsonObject result = answer->toObject();
    outcome.version = result.value(QLatin1String("version")).toInt();
    outcome.identity = result.value(QLatin1String("id")).toInteger();
    if (result.value(QLatin1String("held")).toBool()) {
        outcome.kind = ImportOutcome::Kind::Held;
        outcome.profileName = result.value(QLatin1String("name")).toString();
        outcome.devices = result.value(QLatin1String("targets")).toInt();
        return;
    }
    outcome.profile = result.value(QLatin1String("id")).toInteger();
    const bool created = result.value(QLatin1String("created")).toBool();
    outcome.kind = !created               ? ImportOutcome::Kind::Unchanged
                   : outcome.version == 1 ? ImportOutcome::Kind::NewProfile
                                          : ImportOutcome::Kind::NewVersion;
}

void ProfileImport::nameProfiles()
{
    m_control.call(QStringLiteral("profile.list"), {}, this, [this](const Result<QJsonValue>& answer) {
        QHash<qint64, QString> names;
        for (const QJsonValue& profile : answer ? answer->toArray() : QJsonArray()) {
            names.insert(profile[QLatin1String("id")].toInteger(), profile[QLatin1String("name")].toString());
        }
        for (ImportOutcome& outcome : m_outcomes) {
            if (outcome.kind == ImportOutcome::Kind::Held) {
                continue;
            }
            outcome.profileName = names.value(outcome.profile, outcome.isInLibrary() ? outcome.file.shown : QString());
        }
        Q_EMIT finished(m_outcomes);
        deleteLater();
    });
}

} // namespace espalier::ui
