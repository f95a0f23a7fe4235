// The rules of rules.json on a document. For this folder.
#pragma once

#include "profiles/validation/condition.h"
#include "profiles/validation/judging.h"

#include <QSet>

namespace espalier::profiles {

enum class RowScope { Local, Crossing }; // rows that look at one payload only, or at others too

// entry: null for unknown types. index: may be null for local rows.
void judgePayloadRows(Judging& judging, const RuleRows& rows, const PayloadIndex* index, const Payload& payload,
                      const catalogue::Entry* entry, RowScope scope);
// platforms: where at least one of the payloads exists.
void judgeProfileRows(Judging& judging, const RuleRows& rows, const PayloadIndex& index,
                      const QSet<catalogue::Platform>& platforms);

[[nodiscard]] QSet<catalogue::Platform> platformsOf(const catalogue::Entry* entry); // null: all of them

} // namespace espalier::profiles
