// Apple's schema lies beside the source tree where it is developed; tests that compare with it are skipped elsewhere.
#pragma once

#include "catalogue/layers.h"

#include <QDir>

namespace espalier::catalogue {

inline QString appleSchema()
{
    const QString folder = QStringLiteral(SOURCE_ROOT "/../shared/apple-device-management");
    return QDir(folder).exists() ? folder : QString();
}

// Read once: it takes a second.
inline const Layers& appleLayers()
{
    static const Layers layers = readLayers(appleSchema()).value_or(Layers());
    return layers;
}

inline const Entry* entryOf(const QList<Entry>& entries, Kind kind, const char* id)
{
    for (const Entry& entry : entries) {
        if (entry.kind == kind && entry.id() == QLatin1String(id)) {
            return &entry;
        }
    }
    return nullptr;
}

// By its way with all names in it, "Dock/IconItem/Type".
inline std::shared_ptr<const Key> keyAt(const Keys& keys, const char* way)
{
    const Keys* level = &keys;
    std::shared_ptr<const Key> found;
    for (const QString& name : QString::fromLatin1(way).split(QLatin1Char('/'))) {
        std::shared_ptr<const Key> next;
        for (const auto& key : *level) {
            if (key->name == name) {
                next = key;
                break;
            }
        }
        if (!next) {
            return nullptr;
        }
        found = next;
        level = &found->subkeys;
    }
    return found;
}

} // namespace espalier::catalogue

#define NEED_APPLE_SCHEMA()                                                     \
    if (::espalier::catalogue::appleSchema().isEmpty()) {                       \
        QSKIP("Apple's schema (../shared/apple-device-management) isn't here"); \
    }
