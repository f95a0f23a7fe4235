// Two texts as one: the lines of both in order, those that went and those that came marked, long equal stretches folded
// to what stands around a change. Pure; any thread.
#pragma once

#include <QList>
#include <QString>

namespace espalier::ui {

struct DifferenceLine {
    enum class Kind { Same, Removed, Added, Folded };
    Kind kind = Kind::Same;
    int before = 0, after = 0; // line numbers from 1; 0: not in that text
    int folded = 0;            // how many lines stand here
    QString text;
    bool operator==(const DifferenceLine&) const = default;
};

struct LineDifferences {
    QList<DifferenceLine> lines; // none when the texts are equal
    int added = 0, removed = 0;
};

// `context`: equal lines that are kept on both sides of a change. Texts that share hardly anything and are longer than
// some thousand lines are told as one replaced by the other, so that the time stays bounded.
[[nodiscard]] LineDifferences lineDifferences(const QString& before, const QString& after, int context = 3);

} // namespace espalier::ui
