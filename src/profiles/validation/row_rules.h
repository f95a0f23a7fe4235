// The rules of rules.json on a document. For this folder.
#pragma once

#include "profiles/validation/condition.h"
#include "profiles/validation/judging.h"

namespace espalier::profiles {

enum class RowScope { Local, Crossing }; // rows that look at one payload only, or at others too

void judgePayloadRows(Judging& judging, const RuleRows& rows, const PayloadIndex* index, const Payload& payload,
                      RowScope scope);
void judgeProfileRows(Judging& judging, const RuleRows& rows, const PayloadIndex& index);

} // namespace espalier::profiles
