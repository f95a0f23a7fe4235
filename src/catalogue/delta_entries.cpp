#include "catalogue/delta_shape.h"
#include "catalogue/delta_systems.h"
#include "catalogue/deltas.h"
#include "catalogue/titles.h"

namespace espalier::catalogue {

namespace {

Result<Keys> commandKeys(const DeltaRow& row)
{
    if (row.detail == QLatin1String("no keys")) {
        return Keys();
    }
    if (row.way.size() != 1) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a command's one key is expected"));
    }
    return Keys{TRY(keyOfShape(row.way[0], row.detail))};
}

// "request MessageType,UDID; response ReturnToService{…}"
Result<> takeMessages(Entry& entry, const DeltaRow& row)
{
    for (const QString& part : splitOutside(row.detail, QLatin1Char(';'))) {
        const QString word = part.section(QLatin1Char(' '), 0, 0);
        const QString fields = part.section(QLatin1Char(' '), 1);
        if (word == QLatin1String("request")) {
            entry.keys = TRY(keysOfShapes(fields));
        } else if (word == QLatin1String("response")) {
            entry.responseKeys = TRY(keysOfShapes(fields));
        } else {
            return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” isn't understood").arg(part));
        }
    }
    return {};
}

// "HTTP 403 body: code, description, details{…}"
Result<> takeBody(Entry& entry, const DeltaRow& row)
{
    static const QLatin1String body(" body:");
    const qsizetype at = row.detail.indexOf(body);
    if (at < 0) {
        return fail(ErrorCode::InvalidInput, QStringLiteral("“%1” isn't understood").arg(row.detail));
    }
    entry.keys = TRY(keysOfShapes(row.detail.mid(at + body.size())));
    return {};
}

// "Baseband,FaceID {ok|error}": optional strings with the same choices
Result<Keys> sameStrings(const QString& part)
{
    const qsizetype brace = part.indexOf(QLatin1Char('{'));
    Keys keys;
    for (const QString& name : part.left(brace).trimmed().split(QLatin1Char(','))) {
        keys.append(TRY(keyOfShape(name.trimmed(), QStringLiteral("string ") + part.mid(brace))));
    }
    return keys;
}

// "shape; systems in words"
Result<> takeStatus(Entry& entry, const DeltaRow& row)
{
    QStringList parts = splitOutside(row.detail, QLatin1Char(';'));
    if (parts.isEmpty() || parts[0].startsWith(QLatin1Char('('))) {
        entry.nameOnly = true;
        return {};
    }
    static const QLatin1String strings("dictionary of optional strings ");
    if (parts[0].startsWith(strings)) {
        parts[0] = parts[0].mid(strings.size());
        auto key = TRY(keyOfShape(entry.type, QStringLiteral("dictionary")));
        while (!parts.isEmpty() && parts[0].contains(QLatin1Char('{'))) {
            key->subkeys += TRY(sameStrings(parts.takeFirst()));
        }
        entry.keys = {std::move(key)};
    } else {
        entry.keys = {TRY(keyOfShape(entry.type, parts.takeFirst()))};
    }
    for (const QString& part : parts) {
        entry.support = TRY(systemsInWords(entry.kind, part, row.release)).support;
    }
    return {};
}

Result<Entry> newEntry(const DeltaRow& row, Kind kind)
{
    Entry entry;
    entry.kind = kind;
    entry.type = row.object;
    entry.since = row.release;
    entry.preRelease = row.preRelease;
    if (row.area == QLatin1String("declaration file")) {
        entry.type = QStringLiteral("com.apple.configuration.") + row.object;
        entry.source = QStringLiteral("declarative/declarations/configurations/%1.yaml").arg(row.object);
        entry.nameOnly = true;
    } else if (kind == Kind::Declaration) {
        entry.apply = row.detail;
        entry.nameOnly = true;
    } else if (kind == Kind::Command) {
        entry.keys = TRY(commandKeys(row));
    } else if (kind == Kind::CheckIn) {
        TRY(takeMessages(entry, row));
    } else if (kind == Kind::Error) {
        TRY(takeBody(entry, row));
    } else if (kind == Kind::StatusItem) {
        TRY(takeStatus(entry, row));
    } else {
        return fail(ErrorCode::InvalidInput, QStringLiteral("a new %1 isn't described in rows").arg(name(kind)));
    }
    const DeltaSystems systems = TRY(systemsOfDelta(kind, row.os));
    if (!systems.support.isEmpty()) {
        entry.support = systems.support;
        completeWithUnavailable(entry.support);
    }
    entry.title = titleOfType(kind, entry.type, {});
    return entry;
}

} // namespace

Result<DeltaOutcome> addNewEntry(QList<Entry>& entries, const DeltaRow& row, Kind kind)
{
    Entry entry = TRY(newEntry(row, kind));
    for (const Entry& one : entries) {
        if (one.kind == kind && one.type == entry.type) {
            return DeltaOutcome::Known;
        }
    }
    entries.append(std::move(entry));
    return DeltaOutcome::Applied;
}

} // namespace espalier::catalogue
