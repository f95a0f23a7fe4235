#include "ui/editor/versions/line_differences.h"

#include <QHash>

#include <dtl/dtl.hpp>

namespace espalier::ui {

namespace {

using Kind = DifferenceLine::Kind;
using Numbers = std::vector<int>; // a line is the number of its text: quicker to compare

constexpr qint64 MostWork = 40'000'000; // lines of one times lines of the other, where they differ

class Lines {
public:
    Lines(const QString& before, const QString& after)
        : m_before(before.split(QLatin1Char('\n'))), m_after(after.split(QLatin1Char('\n')))
    {
    }

    [[nodiscard]] QList<DifferenceLine> all() const
    {
        qsizetype head = 0;
        const qsizetype shorter = std::min(m_before.size(), m_after.size());
        while (head < shorter && m_before[head] == m_after[head]) {
            ++head;
        }
        qsizetype tail = 0;
        while (tail < shorter - head && m_before[m_before.size() - 1 - tail] == m_after[m_after.size() - 1 - tail]) {
            ++tail;
        }
        QList<DifferenceLine> lines;
        for (qsizetype i = 0; i < head; ++i) {
            lines.append(same(i, i));
        }
        addMiddle(lines, head, tail);
        for (qsizetype i = tail; i > 0; --i) {
            lines.append(same(m_before.size() - i, m_after.size() - i));
        }
        return lines;
    }

private:
    [[nodiscard]] DifferenceLine same(qsizetype before, qsizetype after) const
    {
        return {Kind::Same, static_cast<int>(before) + 1, static_cast<int>(after) + 1, 0, m_before[before]};
    }
    [[nodiscard]] DifferenceLine removed(qsizetype before) const
    {
        return {Kind::Removed, static_cast<int>(before) + 1, 0, 0, m_before[before]};
    }
    [[nodiscard]] DifferenceLine added(qsizetype after) const
    {
        return {Kind::Added, 0, static_cast<int>(after) + 1, 0, m_after[after]};
    }

    void addMiddle(QList<DifferenceLine>& lines, qsizetype head, qsizetype tail) const
    {
        const qsizetype endBefore = m_before.size() - tail;
        const qsizetype endAfter = m_after.size() - tail;
        if (qint64(endBefore - head) * (endAfter - head) > MostWork) {
            replace(lines, head, endBefore, head, endAfter);
            return;
        }
        QHash<QString, int> numbers;
        const auto numbered = [&numbers](const QStringList& from, qsizetype begin, qsizetype end) {
            Numbers found;
            for (qsizetype i = begin; i < end; ++i) {
                const auto known = numbers.constFind(from[i]);
                found.push_back(known != numbers.cend() ? *known
                                                        : *numbers.insert(from[i], static_cast<int>(numbers.size())));
            }
            return found;
        };
        dtl::Diff<int, Numbers> diff(numbered(m_before, head, endBefore), numbered(m_after, head, endAfter));
        diff.compose();
        // What goes is told before what comes in its place.
        qsizetype before = head;
        qsizetype after = head;
        qsizetype shownBefore = head;
        qsizetype shownAfter = head;
        for (const auto& [number, step] : diff.getSes().getSequence()) {
            switch (step.type) {
            case dtl::SES_DELETE:
                ++before;
                break;
            case dtl::SES_ADD:
                ++after;
                break;
            default:
                replace(lines, shownBefore, before, shownAfter, after);
                lines.append(same(before++, after++));
                shownBefore = before;
                shownAfter = after;
            }
        }
        replace(lines, shownBefore, endBefore, shownAfter, endAfter);
    }

    void replace(QList<DifferenceLine>& lines, qsizetype before, qsizetype endBefore, qsizetype after,
                 qsizetype endAfter) const
    {
        for (; before < endBefore; ++before) {
            lines.append(removed(before));
        }
        for (; after < endAfter; ++after) {
            lines.append(added(after));
        }
    }

    const QStringList m_before, m_after;
};

// Keeps `context` lines around changes. A single line is shown rather than folded: it needs the same room.
QList<DifferenceLine> folded(const QList<DifferenceLine>& lines, int context)
{
    QList<DifferenceLine> shown;
    for (qsizetype i = 0; i < lines.size();) {
        if (lines[i].kind != Kind::Same) {
            shown.append(lines[i++]);
            continue;
        }
        qsizetype end = i;
        while (end < lines.size() && lines[end].kind == Kind::Same) {
            ++end;
        }
        const qsizetype first = i == 0 ? i : i + context;
        const qsizetype last = end == lines.size() ? end : end - context;
        if (last - first < 2) {
            shown.append(lines.sliced(i, end - i));
        } else {
            shown.append(lines.sliced(i, first - i));
            shown.append({Kind::Folded, 0, 0, static_cast<int>(last - first), {}});
            shown.append(lines.sliced(last, end - last));
        }
        i = end;
    }
    return shown;
}

} // namespace

LineDifferences lineDifferences(const QString& before, const QString& after, int context)
{
    LineDifferences differences;
    if (before == after) {
        return differences;
    }
    const QList<DifferenceLine> lines = Lines(before, after).all();
    for (const DifferenceLine& line : lines) {
        differences.added += line.kind == Kind::Added ? 1 : 0;
        differences.removed += line.kind == Kind::Removed ? 1 : 0;
    }
    differences.lines = folded(lines, context);
    return differences;
}

} // namespace espalier::ui
