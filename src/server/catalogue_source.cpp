#include "server/catalogue_source.h"

#include "catalogue/entry_json.h"
#include "catalogue/layers.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace espalier::server {

namespace {

constexpr qint64 largestSource = 64 * 1024 * 1024;

Result<> write(const QString& path, const CatalogueSource::Loaded& loaded)
{
    const QJsonObject object{{QStringLiteral("release"), loaded.release},
                             {QStringLiteral("loaded_at"), loaded.at},
                             {QStringLiteral("entries"), loaded.entries}};
    const QByteArray bytes = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (bytes.size() > largestSource) {
        return fail(ErrorCode::TooLarge, QStringLiteral("the schema is larger than 64 MiB"));
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit()) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be written: %2").arg(path, file.errorString()));
    }
    return {};
}

} // namespace

Result<std::optional<CatalogueSource::Loaded>> CatalogueSource::loaded() const
{
    QFile file(m_file);
    if (!file.exists()) {
        return std::optional<Loaded>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1: %2").arg(m_file, file.errorString()));
    }
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(file.read(largestSource), &error).object();
    if (error.error != QJsonParseError::NoError) {
        return fail(
            ErrorCode::Storage,
            QStringLiteral("%1 is damaged (%2): load the schema folder again").arg(m_file, error.errorString()));
    }
    return std::optional(Loaded{object[QStringLiteral("release")].toString(),
                                object[QStringLiteral("loaded_at")].toInteger(),
                                object[QStringLiteral("entries")].toArray()});
}

Result<std::shared_ptr<const catalogue::Catalogue>> CatalogueSource::current()
{
    const std::lock_guard lock(m_mutex);
    if (m_current == nullptr) {
        auto shipped = TRY(catalogue::Catalogue::shipped());
        const auto newer = TRY(loaded());
        if (newer) {
            auto entries = catalogue::entriesFromJson(newer->entries);
            if (!entries) {
                return fail(ErrorCode::Storage, QStringLiteral("%1 is damaged (%2): load the schema folder again")
                                                    .arg(m_file, entries.error().what));
            }
            shipped = shipped->overlaid(*entries, newer->release);
        }
        m_current = std::move(shipped);
    }
    return m_current;
}

Result<CatalogueSource::Loaded> CatalogueSource::load(const QString& folder, const QString& release, qint64 atMs,
                                                      catalogue::SchemaReport& report)
{
    catalogue::SchemaOptions options;
    options.descriptions = catalogue::Descriptions::Keep;
    catalogue::SchemaTree tree = TRY(catalogue::readSchemaFolder(folder, options));
    report = std::move(tree.report);
    const Loaded loaded{release.isEmpty() ? catalogue::releaseOf(tree.entries) : release, atMs,
                        catalogue::toJson(tree.entries)};
    const std::lock_guard lock(m_mutex);
    TRY(write(m_file, loaded));
    m_current.reset();
    return loaded;
}

Result<bool> CatalogueSource::unload()
{
    const std::lock_guard lock(m_mutex);
    m_current.reset();
    QFile file(m_file);
    if (!file.exists()) {
        return false;
    }
    if (!file.remove()) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be removed: %2").arg(m_file, file.errorString()));
    }
    return true;
}

} // namespace espalier::server
