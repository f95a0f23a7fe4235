#include "server/operations/catalogue_operations.h"

#include "audit/log.h"
#include "catalogue/entry_json.h"
#include "server/operations/named_things.h"

namespace espalier::server {

namespace {

using namespace catalogue;

QJsonArray findings(const QList<Finding>& all)
{
    QJsonArray array;
    for (const Finding& one : all) {
        array.append(QJsonObject{{QStringLiteral("file"), one.file}, {QStringLiteral("what"), one.what}});
    }
    return array;
}

QJsonArray systems(const SupportByPlatform& support)
{
    QJsonArray names;
    for (auto it = support.begin(); it != support.end(); ++it) {
        if (!it->unavailable) {
            names.append(catalogue::name(it.key()));
        }
    }
    return names;
}

QJsonObject row(const Entry& entry)
{
    return {{QStringLiteral("kind"), catalogue::name(entry.kind)},
            {QStringLiteral("type"), entry.type},
            {QStringLiteral("variant"), entry.variant},
            {QStringLiteral("title"), entry.title},
            {QStringLiteral("systems"), systems(entry.support)},
            {QStringLiteral("keys"), entry.keys.size()},
            {QStringLiteral("since"), entry.since},
            {QStringLiteral("gone"), entry.gone},
            {QStringLiteral("pre_release"), entry.preRelease}};
}

// Keys one after the other, each with its whole way: what a table shows.
void appendKeys(QJsonArray& rows, const Keys& keys, const QString& parent)
{
    for (const auto& key : keys) {
        QJsonObject facts = toJson(*key);
        facts.remove(QStringLiteral("keys"));
        facts.insert(QStringLiteral("way"), parent + key->name);
        facts.insert(QStringLiteral("title"), key->title);
        facts.insert(QStringLiteral("help"), key->help);
        rows.append(facts);
        appendKeys(rows, key->subkeys, parent + key->name + QLatin1Char('/'));
    }
}

QJsonObject details(const Entry& entry)
{
    QJsonObject facts = toJson(entry);
    QJsonArray keys;
    QJsonArray responseKeys;
    appendKeys(keys, entry.keys, {});
    appendKeys(responseKeys, entry.responseKeys, {});
    facts.insert(QStringLiteral("title"), entry.title);
    facts.insert(QStringLiteral("help"), entry.help);
    facts.insert(QStringLiteral("keys"), keys);
    facts.insert(QStringLiteral("response-keys"), responseKeys);
    return facts;
}

Result<std::optional<Kind>> kindArgument(const QJsonObject& arguments)
{
    const QString word = TRY(textArgument(arguments, "kind"));
    const auto kind = kindFromName(word);
    if (!word.isEmpty() && !kind) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("there is no kind “%1”").arg(word));
    }
    return kind;
}

class CatalogueOperations {
public:
    CatalogueOperations(store::Store& store, CatalogueSource& catalogue, const Clock& clock)
        : m_store(store), m_catalogue(catalogue), m_clock(clock)
    {
    }

    Result<QJsonValue> list(const QJsonObject& arguments) const
    {
        const auto kind = TRY(kindArgument(arguments));
        const bool preRelease = arguments[QStringLiteral("pre_release")].toBool();
        const auto current = TRY(m_catalogue.current());
        QJsonArray rows;
        for (const Entry& entry : current->entries()) {
            if ((!kind || entry.kind == *kind) && (preRelease || !entry.preRelease)) {
                rows.append(row(entry));
            }
        }
        return QJsonValue(rows);
    }

    // "com.apple.MCX#WiFi" names one variant, "com.apple.MCX" the one without a name or else the first.
    Result<QJsonValue> show(const QJsonObject& arguments) const
    {
        const QString id = TRY(requiredText(arguments, "type"));
        const auto kind = TRY(kindArgument(arguments));
        const auto current = TRY(m_catalogue.current());
        const Entry* ofType = nullptr;
        for (const Entry& entry : current->entries()) {
            if (kind && entry.kind != *kind) {
                continue;
            }
            if (entry.id() == id) {
                return QJsonValue(details(entry));
            }
            ofType = ofType == nullptr && entry.type == id ? &entry : ofType;
        }
        if (ofType == nullptr) {
            return fail(ErrorCode::NotFound, QStringLiteral("the catalogue has no “%1”").arg(id));
        }
        return QJsonValue(details(*ofType));
    }

    // `entries` false: without them, they are a megabyte.
    Result<QJsonValue> loaded(const QJsonObject& arguments) const
    {
        const auto found = TRY(m_catalogue.loaded());
        if (!found) {
            return QJsonValue();
        }
        QJsonObject facts{{QStringLiteral("release"), found->release},
                          {QStringLiteral("loaded_at"), found->at},
                          {QStringLiteral("count"), found->entries.size()}};
        if (arguments[QStringLiteral("entries")].toBool(true)) {
            facts.insert(QStringLiteral("entries"), found->entries);
        }
        return QJsonValue(facts);
    }

    Result<QJsonValue> load(const QJsonObject& arguments, const Caller& caller) const
    {
        const QString folder = TRY(requiredText(arguments, "folder"));
        const QString release = TRY(textArgument(arguments, "release"));
        if (!release.isEmpty() && !OsVersion::fromText(release).isSet()) {
            return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” is no release like 26.4").arg(release));
        }
        SchemaReport report;
        const auto loaded = TRY(m_catalogue.load(folder, release, m_clock.nowMs(), report));
        TRY(note(caller, QStringLiteral("catalogue.loaded"),
                 {{QStringLiteral("release"), loaded.release}, {QStringLiteral("entries"), loaded.entries.size()}}));
        QJsonObject files;
        for (auto it = report.filesRead.begin(); it != report.filesRead.end(); ++it) {
            files.insert(it.key(), it.value());
        }
        return QJsonValue(QJsonObject{{QStringLiteral("release"), loaded.release},
                                      {QStringLiteral("entries"), loaded.entries.size()},
                                      {QStringLiteral("files"), files},
                                      {QStringLiteral("problems"), findings(report.problems)},
                                      {QStringLiteral("remarks"), findings(report.remarks)},
                                      {QStringLiteral("no_schema"), findings(report.otherFiles)}});
    }

    Result<QJsonValue> unload(const Caller& caller) const
    {
        if (TRY(m_catalogue.unload())) {
            TRY(note(caller, QStringLiteral("catalogue.unloaded"), {}));
        }
        return QJsonValue(QJsonObject());
    }

private:
    Result<> note(const Caller& caller, const QString& kind, const QJsonObject& arguments) const
    {
        return m_store.write([&](store::Transaction& tx) {
            tx.touch(store::Table::Setting, 0); // it lies beside the database, who shows it wants to know
            return audit::append(tx, {.actor = caller.name,
                                      .kind = kind,
                                      .subjectKind = QStringLiteral("catalogue"),
                                      .subject = {},
                                      .arguments = arguments});
        });
    }

    store::Store& m_store;
    CatalogueSource& m_catalogue;
    const Clock& m_clock;
};

} // namespace

void addCatalogueOperations(Operations& operations, store::Store& store, CatalogueSource& catalogue, const Clock& clock)
{
    const CatalogueOperations all(store, catalogue, clock);
    operations.add(QStringLiteral("catalogue.list"),
                   [all](const QJsonObject& arguments, const Caller&) { return all.list(arguments); });
    operations.add(QStringLiteral("catalogue.show"),
                   [all](const QJsonObject& arguments, const Caller&) { return all.show(arguments); });
    operations.add(QStringLiteral("catalogue.loaded"),
                   [all](const QJsonObject& arguments, const Caller&) { return all.loaded(arguments); });
    operations.add(QStringLiteral("catalogue.load"),
                   [all](const QJsonObject& arguments, const Caller& caller) { return all.load(arguments, caller); });
    operations.add(QStringLiteral("catalogue.unload"),
                   [all](const QJsonObject&, const Caller& caller) { return all.unload(caller); });
}

} // namespace espalier::server
