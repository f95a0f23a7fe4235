// A store in a folder of its own, and its settings as something small to write and read.
#pragma once

#include "store/settings.h"
#include "store/store.h"

#include <QTemporaryDir>

namespace espalier::test {

inline Result<std::unique_ptr<store::Store>> open(const QTemporaryDir& folder, const Clock& clock,
                                                  store::StoreOptions options = {})
{
    options.folder = folder.path();
    return store::Store::open(options, clock);
}

// Null when it doesn't open.
inline std::unique_ptr<store::Store> opened(const QTemporaryDir& folder, const Clock& clock,
                                            const store::StoreOptions& options = {})
{
    auto store = open(folder, clock, options);
    return store ? std::move(*store) : nullptr;
}

inline Result<QString> read(const store::Store& store, const char* key)
{
    return store.read([key](store::Connection& db) { return setting(db, key, QStringLiteral("-")); });
}

inline Result<> put(store::Store& store, const QString& key, const QString& value)
{
    return store.write([&](store::Transaction& tx) { return setSetting(tx, key, value); });
}

} // namespace espalier::test
