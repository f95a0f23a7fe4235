// A newer schema over an older one, entry by entry and key by key. Plain functions; any thread.
#pragma once

#include "catalogue/entry.h"
#include "catalogue/schema_report.h"

namespace espalier::catalogue {

// What `newer` says of the same type. What is new is marked with `release`, facts that differ are named in `revised`;
// keys only `older` has stay, marked as gone when they came before `release`. Facts of later releases and words of ours
// stay.
[[nodiscard]] Entry merged(const Entry& older, const Entry& newer, const QString& release);

// All of `older` with `newer` over it; sorted by kind, type and variant.
[[nodiscard]] QList<Entry> merged(const QList<Entry>& older, const QList<Entry>& newer, const QString& release);

// A seed isn't a release: it adds entries and keys marked as pre-release; facts it changes are not taken but told in
// the report.
[[nodiscard]] QList<Entry> withPreRelease(const QList<Entry>& released, const QList<Entry>& seed,
                                          const QString& release, QList<Finding>& notTaken);

void sortEntries(QList<Entry>& entries);
[[nodiscard]] bool isEarlier(const QString& release, const QString& other); // "18.3" < "26.4"; "" comes before all

} // namespace espalier::catalogue
