// A comparison as lines to show: a head for each payload that differs, a line for each key with old and new in words.
// Secrets are dots. Any thread.
#pragma once

#include "catalogue/catalogue.h"
#include "profiles/comparison/comparison.h"

namespace espalier::ui {

struct ComparisonRow {
    enum class Kind { Payload, Key, Same };
    Kind kind = Kind::Key;
    profiles::Difference what = profiles::Difference::Changed;
    QString icon = {};               // of a payload
    QString title = {}, detail = {}; // name and Apple's word: payload type, key path
    QString before = {}, after = {}; // in words; null: not there
    QString note = {};               // at the end of a head: "5 changes"
};

[[nodiscard]] QList<ComparisonRow> comparisonRows(const profiles::Comparison& comparison,
                                                  const profiles::EditableDocument& before,
                                                  const profiles::EditableDocument& after,
                                                  const catalogue::Catalogue& catalogue);
// "8 changes in 4 payloads"
[[nodiscard]] QString comparisonSummary(const profiles::Comparison& comparison);
// For a file or a mail: the same lines as plain text.
[[nodiscard]] QString comparisonText(const QString& head, const QList<ComparisonRow>& rows);

} // namespace espalier::ui
