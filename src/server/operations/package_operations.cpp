#include "server/operations/package_operations.h"

#include "server/operations/named_things.h"
#include "store/settings.h"

#include <QJsonArray>

#include <limits>

namespace espalier::server {

namespace {

QJsonObject packageJson(const Package& package, const QString& publicUrl)
{
    return {{QStringLiteral("id"), package.id},
            {QStringLiteral("name"), package.name},
            {QStringLiteral("title"), package.title},
            {QStringLiteral("bundle_id"), package.bundleId},
            {QStringLiteral("version"), package.version},
            {QStringLiteral("size"), package.size},
            {QStringLiteral("manifest_url"), packageAddress(publicUrl, package) + QStringLiteral("manifest.plist")},
            {QStringLiteral("created_at"), package.createdAt},
            {QStringLiteral("created_by"), package.createdBy}};
}

Result<QString> publicUrl(store::Store& store)
{
    return store.read([](store::Connection& db) { return store::setting(db, "public_url"); });
}

} // namespace

void addPackageOperations(Operations& operations, store::Store& store, Packages& hosted)
{
    operations.add(QStringLiteral("package.host"),
                   [&](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
                       NewPackage package;
                       package.file = TRY(requiredText(arguments, "file"));
                       package.bundleId = TRY(requiredText(arguments, "bundle_id"));
                       package.version = TRY(requiredText(arguments, "version"));
                       package.title = TRY(textArgument(arguments, "title", package.bundleId));
                       package.by = caller.name;
                       return packageJson(TRY(hosted.host(package)), TRY(publicUrl(store)));
                   });
    operations.add(QStringLiteral("package.list"), [&](const QJsonObject&, const Caller&) -> Result<QJsonValue> {
        const QString url = TRY(publicUrl(store));
        QJsonArray rows;
        for (const Package& package : TRY(store.read([](store::Connection& db) { return packages(db); }))) {
            rows.append(packageJson(package, url));
        }
        return QJsonValue(rows);
    });
    operations.add(
        QStringLiteral("package.remove"),
        [&](const QJsonObject& arguments, const Caller& caller) -> Result<QJsonValue> {
            TRY(hosted.remove(TRY(numberArgument(arguments, "package", 0, 1, std::numeric_limits<qint64>::max())),
                              caller.name));
            return QJsonObject();
        });
}

} // namespace espalier::server
