#include "server/packages.h"

#include "audit/log.h"
#include "base/error_kind.h"
#include "crypto/random.h"
#include "plist/writer.h"
#include "store/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <memory>

namespace espalier::server {

namespace {

constexpr qint64 chunkBytes = 10 * 1024 * 1024;
constexpr qint64 pieceBytes = 256 * 1024;

#define ESPALIER_PACKAGE_COLUMNS                                                                           \
    "SELECT id, token, name, title, bundle_id, version, size, chunk, hashes, created_at, created_by FROM " \
    "hosted_package "

Package packageIn(const store::Row& row)
{
    return {row.integer(0), row.text(1),    row.text(2),
            row.text(3),    row.text(4),    row.text(5),
            row.integer(6), row.integer(7), row.text(8).split(QLatin1Char('\n'), Qt::SkipEmptyParts),
            row.integer(9), row.text(10)};
}

// A product archive of the Mac is a xar, an app of iOS a zip.
bool isPackage(const QString& name, const QByteArray& beginning)
{
    return (name.endsWith(QLatin1String(".pkg"), Qt::CaseInsensitive) && beginning.startsWith("xar!")) ||
           (name.endsWith(QLatin1String(".ipa"), Qt::CaseInsensitive) && beginning.startsWith("PK\x03\x04"));
}

Failure diskTrouble(const QFileDevice& file)
{
    return fail(ErrorCode::Storage, file.fileName() + QStringLiteral(": ") + file.errorString());
}

Result<> checkTexts(const NewPackage& package)
{
    for (const QString& text : {package.bundleId, package.version, package.title}) {
        if (text.trimmed().isEmpty() || text.size() > 200) {
            return fail(ErrorCode::InvalidInput,
                        QStringLiteral("title, bundle_id and version are texts of at most 200 characters"));
        }
    }
    return {};
}

// Copies and hashes in one go.
Result<> copyHashed(QFile& from, QFile& to, Package& package)
{
    package.chunk = chunkBytes;
    while (!from.atEnd()) {
        const QByteArray chunk = from.read(chunkBytes);
        if (chunk.isEmpty()) {
            return diskTrouble(from);
        }
        if (to.write(chunk) != chunk.size()) {
            return diskTrouble(to);
        }
        package.size += chunk.size();
        package.hashes.append(QString::fromLatin1(crypto::sha256(chunk).toHex()));
    }
    return to.flush() ? Result<>() : Result<>(diskTrouble(to));
}

} // namespace

Result<QList<Package>> packages(store::Connection& db)
{
    QList<Package> all;
    for (const store::Row& row : TRY(db.all(ESPALIER_PACKAGE_COLUMNS "ORDER BY title, id"))) {
        all.append(packageIn(row));
    }
    return all;
}

Result<Package> packageNamed(store::Connection& db, qint64 id)
{
    return packageIn(TRY(db.one(ESPALIER_PACKAGE_COLUMNS "WHERE id = ?", {id}, {"package", id})));
}

QString packageAddress(const QString& publicUrl, const Package& package)
{
    return publicUrl + QStringLiteral("/p/") + package.token + QLatin1Char('/');
}

plist::Dict manifestOf(const QString& publicUrl, const Package& package)
{
    const QString url = packageAddress(publicUrl, package) + QString::fromLatin1(QUrl::toPercentEncoding(package.name));
    plist::Array hashes;
    for (const QString& hash : package.hashes) {
        hashes.emplace_back(hash);
    }
    plist::Array assets;
    assets.emplace_back(plist::Dict()
                            .set(QStringLiteral("kind"), "software-package")
                            .set(QStringLiteral("url"), url)
                            .set(QStringLiteral("sha256-size"), package.chunk)
                            .set(QStringLiteral("sha256s"), hashes));
    plist::Array items;
    items.emplace_back(
        plist::Dict()
            .set(QStringLiteral("assets"), assets)
            .set(QStringLiteral("metadata"), plist::Dict()
                                                 .set(QStringLiteral("kind"), "software")
                                                 .set(QStringLiteral("bundle-identifier"), package.bundleId)
                                                 .set(QStringLiteral("bundle-version"), package.version)
                                                 .set(QStringLiteral("title"), package.title)));
    return plist::Dict().set(QStringLiteral("items"), items);
}

Result<Package> Packages::host(const NewPackage& what)
{
    TRY(checkTexts(what));
    QFile from(what.file);
    if (!QFileInfo(what.file).isFile() || !from.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1 can't be read").arg(what.file));
    }
    Package package;
    package.name = QFileInfo(what.file).fileName();
    if (!isPackage(package.name, from.peek(4))) {
        return fail(ErrorCode::InvalidInput, QLatin1String("not-a-package"),
                    QStringLiteral("%1 is neither an installer package (.pkg) nor an app (.ipa)").arg(package.name));
    }
    package.title = what.title;
    package.bundleId = what.bundleId;
    package.version = what.version;
    package.token = QString::fromLatin1(crypto::randomToken(24));
    package.createdBy = what.by;
    if (!QDir().mkpath(m_folder)) {
        return fail(ErrorCode::Storage, QStringLiteral("the folder %1 can't be made").arg(m_folder));
    }
    QFile to(fileOf(package.token));
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return diskTrouble(to);
    }
    to.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    auto kept = copyHashed(from, to, package).and_then([&] {
        return m_store.write([&](store::Transaction& tx) -> Result<> {
            package.createdAt = tx.nowMs();
            package.id = TRY(tx.insert(
                "INSERT INTO hosted_package (token, name, title, bundle_id, version, size, chunk, hashes, created_at, "
                "created_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                {package.token, package.name, package.title, package.bundleId, package.version, package.size,
                 package.chunk, package.hashes.join(QLatin1Char('\n')), package.createdAt, package.createdBy}));
            return audit::append(tx,
                                 {what.by,
                                  QStringLiteral("package.hosted"),
                                  QStringLiteral("package"),
                                  QString::number(package.id),
                                  {{QStringLiteral("name"), package.name}, {QStringLiteral("size"), package.size}}});
        });
    });
    if (!kept) {
        to.remove();
        return Failure(kept.error());
    }
    return package;
}

Result<> Packages::remove(qint64 id, const QString& by)
{
    const QString token = TRY(m_store.write([&](store::Transaction& tx) -> Result<QString> {
        const Package package = TRY(packageNamed(tx, id));
        (void)TRY(tx.run("DELETE FROM hosted_package WHERE id = ?", {id}));
        TRY(audit::append(tx, {by,
                               QStringLiteral("package.removed"),
                               QStringLiteral("package"),
                               QString::number(id),
                               {{QStringLiteral("name"), package.name}}}));
        return package.token;
    }));
    QFile::remove(fileOf(token)); // without its row nobody gets it any more, whether or not it goes
    return {};
}

std::pair<Asked, ByteRange> askedRange(const QByteArray& field, qint64 size)
{
    const ByteRange whole{0, size - 1};
    if (!field.startsWith("bytes=") || field.contains(',')) {
        return {Asked::Whole, whole};
    }
    const QByteArray range = field.mid(6).trimmed();
    const qsizetype dash = range.indexOf('-');
    bool firstIsNumber = false;
    bool lastIsNumber = false;
    const qint64 first = range.left(dash).toLongLong(&firstIsNumber);
    const qint64 last = range.mid(dash + 1).toLongLong(&lastIsNumber);
    const bool hasFirst = dash > 0;
    const bool hasLast = dash >= 0 && dash + 1 < range.size();
    if (dash < 0 || (hasFirst && !firstIsNumber) || (hasLast && !lastIsNumber) || (!hasFirst && !hasLast) ||
        (hasFirst && hasLast && last < first) || first < 0 || last < 0) {
        return {Asked::Whole, whole};
    }
    if (!hasFirst) { // the last so many
        return last == 0 ? std::pair(Asked::Nothing, whole)
                         : std::pair(Asked::Part, ByteRange{std::max(size - last, qint64(0)), size - 1});
    }
    if (first >= size) {
        return {Asked::Nothing, whole};
    }
    return {Asked::Part, ByteRange{first, hasLast ? std::min(last, size - 1) : size - 1}};
}

http::Response Packages::content(const Package& package, const http::Request& request) const
{
    const QByteArray tag = '"' + package.hashes.value(0).left(32).toLatin1() + '"';
    // What was begun of another file isn't continued with this one.
    const QByteArray ifRange = request.headers.value("If-Range");
    const auto [asked, range] =
        askedRange(ifRange.isEmpty() || ifRange == tag ? request.headers.value("Range") : QByteArray(), package.size);
    http::Response response;
    response.headers.add("Accept-Ranges", "bytes");
    if (asked == Asked::Nothing) {
        response.status = 416;
        response.headers.add("Content-Range", "bytes */" + QByteArray::number(package.size));
        return response;
    }
    auto file = std::make_shared<QFile>(fileOf(package.token));
    if (!file->open(QIODevice::ReadOnly) || file->size() != package.size) {
        return http::Response::text(404, "the file isn't there any more");
    }
    response.headers.add("Content-Type", "application/octet-stream");
    response.headers.add("ETag", tag);
    if (asked == Asked::Part) {
        response.status = 206;
        response.headers.add("Content-Range", "bytes " + QByteArray::number(range.first) + '-' +
                                                  QByteArray::number(range.last) + '/' +
                                                  QByteArray::number(package.size));
    }
    response.rest.size = range.last - range.first + 1;
    response.rest.read = [file, from = range.first](qint64 at) {
        return file->seek(from + at) ? file->read(pieceBytes) : QByteArray();
    };
    return response;
}

http::Response Packages::handle(const http::Request& request) const
{
    const QList<QByteArray> parts = request.path.split('/'); // "", p, token, name
    if (parts.size() != 4) {
        return http::Response::text(404, "not found");
    }
    struct Found {
        std::optional<Package> package;
        QString publicUrl;
    };
    const auto found = m_store.read([&](store::Connection& db) -> Result<Found> {
        const auto row = TRY(db.first(ESPALIER_PACKAGE_COLUMNS "WHERE token = ?", {QString::fromLatin1(parts[2])}));
        return Found{row ? std::optional(packageIn(*row)) : std::nullopt, TRY(store::setting(db, "public_url"))};
    });
    if (!found) {
        return http::Response::text(503, "try again later");
    }
    if (found->package && parts[3] == "manifest.plist") {
        return http::Response::of(200, "text/xml", plist::toXml(manifestOf(found->publicUrl, *found->package)));
    }
    if (found->package && QString::fromUtf8(parts[3]) == found->package->name) {
        return content(*found->package, request);
    }
    return http::Response::text(404, "not found");
}

} // namespace espalier::server
