#include "profiles/editing/journal.h"

#include "crypto/random.h"
#include "profiles/editing/journal_file.h"
#include "profiles/editing/journal_start.h"
#include "profiles/editing/reading.h"

#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace espalier::profiles {

namespace {

// A journal that has grown to this is written anew as one splice.
constexpr qint64 rewriteAt = 64 * 1024 * 1024;
// A beginning of more is written beside the typing.
constexpr qsizetype largeBeginning = 256 * 1024;

struct Base {
    QString subject;
    QString title;
    qint64 startedAt = 0;
    QByteArray file; // null: there was none, only the text
    QByteArray text;
    std::optional<qint64> version = {}; // last, so that what was written before there was one is read too
};

// How "unknown" is written: the version of nothing.
constexpr qint64 noVersion = -1;

QByteArray recordOf(const Base& base)
{
    QByteArray record;
    record.reserve(base.file.size() + base.text.size() + 4096); // written at the first keystroke
    QDataStream out(&record, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << base.subject << base.title << base.startedAt << base.file << base.text << base.version.value_or(noVersion);
    return record;
}

std::optional<Base> baseOf(const QByteArray& record)
{
    QDataStream in(record);
    in.setVersion(QDataStream::Qt_6_0);
    Base base;
    in >> base.subject >> base.title >> base.startedAt >> base.file >> base.text;
    if (!in.atEnd()) {
        qint64 version = noVersion;
        in >> version;
        base.version = version >= 0 ? std::optional(version) : std::nullopt;
    }
    return in.status() == QDataStream::Ok ? std::optional(base) : std::nullopt;
}

QByteArray recordOf(const Splice& splice)
{
    QByteArray record;
    QDataStream out(&record, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << qint64(splice.offset) << splice.removed << splice.inserted;
    return record;
}

std::optional<Splice> spliceOf(const QByteArray& record)
{
    QDataStream in(record);
    in.setVersion(QDataStream::Qt_6_0);
    qint64 offset = 0;
    Splice splice;
    in >> offset >> splice.removed >> splice.inserted;
    splice.offset = offset;
    return in.status() == QDataStream::Ok ? std::optional(splice) : std::nullopt;
}

Result<EditableDocument> opened(const Base& base)
{
    return base.file.isNull() ? EditableDocument(base.text) : openDocument(base.file);
}

} // namespace

struct Journal::Parts {
    JournalSettings settings;
    QString subject;
    QString title;
    std::optional<qint64> version;
    QString id = {};
    qint64 startedAt = 0;
    std::optional<JournalFile> file = {};
    std::unique_ptr<JournalSync> sync = {};
    std::unique_ptr<JournalStart> start = {}; // under way, there is no file yet
    Result<> startFailure = {}; // of the last one; the next may go as badly, so it is told until one ends well
    bool rebased = false;       // since it was written

    [[nodiscard]] bool isCurrent() const { return (file || start) && !rebased; }

    Result<> begin(const EditableDocument& document)
    {
        if (id.isEmpty()) {
            id = crypto::randomUuid();
            startedAt = settings.clock.nowMs();
        }
        Base base{subject, title, startedAt, document.openedFile(), {}, version};
        if (base.file.isNull()) {
            base.text = document.openedText();
        }
        const Splice change = difference(document.openedText(), document.text());
        const qsizetype size = base.file.size() + base.text.size() + change.inserted.size();
        const auto records = [base = std::move(base), change] {
            QByteArrayList all{recordOf(base)};
            if (!change.isEmpty()) {
                all.append(recordOf(change));
            }
            return all;
        };
        stop();
        rebased = false;
        if (size > largeBeginning) {
            start = std::make_unique<JournalStart>(settings.folder, id, settings.sealer, records);
            return startFailure;
        }
        return follow(beginJournal(settings.folder, id, settings.sealer, records()));
    }

    // Goes on in what was begun.
    Result<> follow(Result<BegunJournal> begun)
    {
        startFailure = begun ? Result<>() : Failure(begun.error());
        if (begun) {
            file = std::move(begun->file);
            sync = std::move(begun->sync);
        }
        return startFailure;
    }

    // Waits for a beginning that is under way.
    Result<> settle() { return start ? follow(std::exchange(start, nullptr)->take()) : Result<>(); }

    void stop()
    {
        start.reset();
        sync.reset();
        file.reset();
    }
};

Journal::Journal(const JournalSettings& settings, QString subject, QString title, std::optional<qint64> baseVersion)
    : m_parts(new Parts{settings, std::move(subject), std::move(title), baseVersion})
{
}

Journal::Journal(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
Journal::Journal(Journal&&) noexcept = default;
Journal& Journal::operator=(Journal&&) noexcept = default;
Journal::~Journal() = default;

Result<> Journal::record(const EditableDocument& document, const Splice& splice)
{
    if (splice.isEmpty()) {
        return {};
    }
    Parts& parts = *m_parts;
    if (parts.start && parts.isCurrent()) {
        if (parts.start->follow(recordOf(splice))) {
            return parts.startFailure;
        }
        TRY(parts.settle());
    }
    if (!parts.isCurrent() || parts.file->size() > rewriteAt) {
        return parts.begin(document);
    }
    const auto durable = parts.sync->failure();
    const auto written = parts.file->append({recordOf(splice)});
    if (!written || !durable) {
        parts.stop(); // what is whole in the file stays until a new beginning takes its place
        return written ? durable : written;
    }
    parts.sync->written();
    return {};
}

Result<> Journal::keep(const EditableDocument& document)
{
    return m_parts->isCurrent() ? m_parts->startFailure : m_parts->begin(document);
}

Result<> Journal::settle()
{
    TRY(m_parts->settle());
    if (m_parts->sync) {
        TRY(m_parts->sync->failure());
    }
    return m_parts->startFailure;
}

void Journal::discard()
{
    static_cast<void>(m_parts->settle());
    if (m_parts->file) {
        m_parts->file->remove();
    } else if (!m_parts->id.isEmpty()) {
        static_cast<void>(discardJournal(m_parts->settings, m_parts->id));
    }
    m_parts->stop();
    m_parts->id.clear();
}

void Journal::rebase(QString subject, qint64 version)
{
    m_parts->subject = std::move(subject);
    m_parts->version = version;
    m_parts->rebased = true;
}

bool Journal::isEmpty() const
{
    return m_parts->id.isEmpty();
}

QList<JournalFacts> recoverable(const JournalSettings& settings)
{
    QList<JournalFacts> all;
    const QDir folder(settings.folder);
    for (const QFileInfo& info : folder.entryInfoList({QStringLiteral("*.journal")}, QDir::Files, QDir::Time)) {
        if (info.size() == 0) { // a power cut before anything was durable
            continue;
        }
        JournalFacts facts;
        facts.id = info.completeBaseName();
        facts.lastAt = info.lastModified().toMSecsSinceEpoch();
        auto file = JournalFile::open(settings.folder, facts.id, settings.sealer);
        if (!file) {
            continue;
        }
        const auto content = file->read(false, 1);
        const auto base = content && !content->records.isEmpty() ? baseOf(content->records.first()) : std::nullopt;
        facts.readable = base.has_value();
        if (base) {
            facts.subject = base->subject;
            facts.title = base->title;
            facts.startedAt = base->startedAt;
            facts.baseVersion = base->version;
        }
        all.append(facts);
    }
    return all;
}

Result<Recovered> recover(const JournalSettings& settings, const QString& id)
{
    auto file = TRY(JournalFile::open(settings.folder, id, settings.sealer));
    const auto content = TRY(file.read(true));
    const auto base = content.records.isEmpty() ? std::nullopt : baseOf(content.records.first());
    if (!base) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("the journal has no beginning"));
    }
    const JournalFacts facts{id,   base->subject, base->title, base->startedAt, settings.clock.nowMs(),
                             true, base->version};
    EditableDocument document = TRY(opened(*base));
    QByteArray text = document.text();
    for (const QByteArray& record : content.records.sliced(1)) {
        const auto splice = spliceOf(record);
        if (!splice) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("the journal holds something that is no edit"));
        }
        TRY(splice->applyTo(text));
    }
    TRY(document.apply(difference(document.text(), text)));
    auto parts = std::make_unique<Journal::Parts>(
        Journal::Parts{settings, base->subject, base->title, base->version, id, base->startedAt});
    parts->sync = std::make_unique<JournalSync>(file.descriptor(), QFile::encodeName(settings.folder));
    parts->file = std::move(file);
    return Recovered{std::move(document), Journal(std::move(parts)), facts, content.records.size() - 1,
                     content.complete};
}

Result<> discardJournal(const JournalSettings& settings, const QString& id)
{
    auto file = JournalFile::open(settings.folder, id, settings.sealer);
    if (!file && file.error().code == ErrorCode::NotFound) {
        return {};
    }
    if (!file) {
        return Failure(file.error());
    }
    file->remove();
    return {};
}

} // namespace espalier::profiles
