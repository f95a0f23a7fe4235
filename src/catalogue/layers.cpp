#include "catalogue/layers.h"

#include "catalogue/merge.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace espalier::catalogue {

namespace {

const QString newer = QStringLiteral("newer");

// Folders under newer/, releases first, each in order of version.
QList<Layer> newerLayers(const QDir& folder)
{
    static const QRegularExpression named(QStringLiteral("^([0-9]+(?:\\.[0-9]+){1,2})(-.+)?$"));
    QList<Layer> layers;
    const QDir below(folder.filePath(newer));
    for (const QString& name : below.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        if (const auto match = named.match(name); match.hasMatch()) {
            layers.append({newer + QLatin1Char('/') + name, match.captured(1), !match.captured(2).isEmpty(), {}});
        }
    }
    std::stable_sort(layers.begin(), layers.end(), [](const Layer& a, const Layer& b) {
        return a.preRelease != b.preRelease ? b.preRelease : isEarlier(a.release, b.release);
    });
    return layers;
}

// What stands in newer/ beside the trees and the table.
QList<Finding> strangers(const QDir& folder, const QList<Layer>& layers)
{
    QList<Finding> found;
    const QDir below(folder.filePath(newer));
    for (const QString& name : below.entryList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString path = newer + QLatin1Char('/') + name;
        const bool known =
            name == QLatin1String("DELTAS.tsv") ||
            std::any_of(layers.begin(), layers.end(), [&](const Layer& one) { return one.folder == path; });
        if (!known) {
            found.append({path, QStringLiteral("not the folder of a release")});
        }
    }
    return found;
}

OsVersion newestOf(const Keys& keys)
{
    OsVersion newest;
    for (const auto& key : keys) {
        newest = std::max(newest, key->support.value(Platform::iOS).introduced);
        newest = std::max(newest, newestOf(key->subkeys));
    }
    return newest;
}

Result<> applyTable(Layers& all, const QDir& folder)
{
    const QString name = newer + QStringLiteral("/DELTAS.tsv");
    QFile file(folder.filePath(name));
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1: %2").arg(name, file.errorString()));
    }
    applyDeltas(all.entries, file.readAll(), name, all.deltas);
    return {};
}

} // namespace

QList<Finding> Layers::problems() const
{
    QList<Finding> all;
    for (const Layer& layer : read) {
        all += layer.report.problems;
    }
    return all + deltas.notApplied;
}

QString releaseOf(const QList<Entry>& entries)
{
    OsVersion newest;
    for (const Entry& entry : entries) {
        newest = std::max(newest, entry.support.value(Platform::iOS).introduced);
        newest = std::max(newest, newestOf(entry.keys));
    }
    return newest.text();
}

Result<Layers> readLayers(const QString& folder, const SchemaOptions& options)
{
    const QDir directory(QDir(folder).absolutePath());
    SchemaOptions base = options;
    base.leaveAside.append(newer);
    SchemaTree tree = TRY(readSchemaFolder(folder, base));
    Layers all;
    QList<Layer> layers = newerLayers(directory);
    tree.report.otherFiles += strangers(directory, layers);
    all.entries = std::move(tree.entries);
    sortEntries(all.entries);
    all.read.append({QString(), QString(), false, std::move(tree.report)});
    bool tableApplied = false;
    for (Layer& layer : layers) {
        if (layer.preRelease && !tableApplied) {
            TRY(applyTable(all, directory));
            tableApplied = true;
        }
        SchemaTree newerTree = TRY(within(readSchemaFolder(directory.filePath(layer.folder), options), layer.folder));
        layer.report = std::move(newerTree.report);
        all.entries = layer.preRelease ? withPreRelease(all.entries, newerTree.entries, layer.release, all.notTaken)
                                       : merged(all.entries, newerTree.entries, layer.release);
        all.read.append(layer);
    }
    if (!tableApplied) {
        TRY(applyTable(all, directory));
    }
    sortEntries(all.entries);
    return all;
}

} // namespace espalier::catalogue
