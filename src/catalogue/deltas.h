// newer/DELTAS.tsv: facts that came after the base tree, one per row, where Apple's files of that release aren't at
// hand. Columns: releases ("18.3>26.4"), area, object, change, key path, detail, OS. Plain functions; any thread.
#pragma once

#include "base/result.h"
#include "catalogue/entry.h"
#include "catalogue/schema_report.h"

namespace espalier::catalogue {

struct DeltaRow {
    int line = 0;
    QString release; // the later one
    QString area, object, change;
    QStringList way; // of the key; empty: the whole
    QString detail, os;
    bool preRelease = false; // the release is known from seeds only
};

struct DeltaReport {
    int rows = 0;
    int applied = 0;
    int known = 0;             // what the trees say already
    QList<Finding> notTaken;   // what a seed changes of something released: not believed before it is released too
    QList<Finding> notApplied; // and why
};

// Lines that aren't rows of seven columns are told in the report.
[[nodiscard]] QList<DeltaRow> deltaRows(const QByteArray& table, const QString& file, DeltaReport& report);

// Applies all of these rows of `file`, in order.
void applyDeltas(QList<Entry>& entries, const QList<DeltaRow>& rows, const QString& file, DeltaReport& report);

enum class DeltaOutcome { Applied, Known, NotTaken };
// What a pre-release row adds is marked as such.
[[nodiscard]] Result<DeltaOutcome> applyDelta(QList<Entry>& entries, const DeltaRow& row);
// A row "new": a type that no tree has. Known when there is one.
[[nodiscard]] Result<DeltaOutcome> addNewEntry(QList<Entry>& entries, const DeltaRow& row, Kind kind);

} // namespace espalier::catalogue
