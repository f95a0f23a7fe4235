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

const QString tableName = newer + QStringLiteral("/DELTAS.tsv");

Result<QList<DeltaRow>> readTable(const QDir& folder, DeltaReport& report)
{
    QFile file(folder.filePath(tableName));
    if (!file.exists()) {
        return QList<DeltaRow>();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1: %2").arg(tableName, file.errorString()));
    }
    return deltaRows(file.readAll(), tableName, report);
}

// Of a release that came as a seed, and as nothing later.
bool isOfSeed(const DeltaRow& row, const QList<Layer>& layers, const QString& baseRelease)
{
    const OsVersion release = OsVersion::fromText(row.release);
    const auto isSeed = [&](const Layer& one) { return one.preRelease && OsVersion::fromText(one.release) == release; };
    const auto isReleased = [&](const Layer& one) {
        return !one.preRelease && OsVersion::fromText(one.release) >= release;
    };
    return OsVersion::fromText(baseRelease) < release && std::any_of(layers.begin(), layers.end(), isSeed) &&
           std::none_of(layers.begin(), layers.end(), isReleased);
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
    QList<DeltaRow> rows = TRY(readTable(directory, all.deltas));
    const QString baseRelease = releaseOf(all.entries);
    for (DeltaRow& row : rows) {
        row.preRelease = isOfSeed(row, layers, baseRelease);
    }
    const auto seedRows =
        std::stable_partition(rows.begin(), rows.end(), [](const DeltaRow& row) { return !row.preRelease; });
    const auto layOver = [&](bool preRelease) -> Result<> {
        for (Layer& layer : layers) {
            if (layer.preRelease != preRelease) {
                continue;
            }
            SchemaTree laid = TRY(within(readSchemaFolder(directory.filePath(layer.folder), options), layer.folder));
            layer.report = std::move(laid.report);
            all.entries = preRelease ? withPreRelease(all.entries, laid.entries, layer.release, all.notTaken)
                                     : merged(all.entries, laid.entries, layer.release);
            all.read.append(layer);
        }
        return {};
    };
    TRY(layOver(false));
    applyDeltas(all.entries, {rows.begin(), seedRows}, tableName, all.deltas);
    TRY(layOver(true));
    applyDeltas(all.entries, {seedRows, rows.end()}, tableName, all.deltas);
    sortEntries(all.entries);
    return all;
}

} // namespace espalier::catalogue
