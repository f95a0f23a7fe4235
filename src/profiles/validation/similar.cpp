#include "profiles/validation/similar.h"

#include <QVarLengthArray>

namespace espalier::profiles {

namespace {

// Letters to change, add, drop or swap with the next one; more than `most`: most + 1.
qsizetype distance(QStringView a, QStringView b, qsizetype most)
{
    if (std::abs(a.size() - b.size()) > most) {
        return most + 1;
    }
    using Row = QVarLengthArray<qsizetype, 64>;
    Row before(b.size() + 1);
    Row last(b.size() + 1);
    Row row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j) {
        last[j] = j;
    }
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        qsizetype least = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const bool equal = a[i - 1].toCaseFolded() == b[j - 1].toCaseFolded();
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (equal ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], before[j - 2] + 1);
            }
            least = std::min(least, row[j]);
        }
        if (least > most) {
            return most + 1;
        }
        before = last;
        last = row;
    }
    return last[b.size()];
}

} // namespace

QString mostSimilar(const QString& word, const QStringList& candidates)
{
    constexpr qsizetype shortest = 4;
    qsizetype most = word.size() < shortest ? 0 : word.size() < 2 * shortest ? 1 : 2;
    QString best;
    for (const QString& candidate : candidates) {
        if (candidate.compare(word, Qt::CaseInsensitive) == 0) {
            return candidate;
        }
        if (most == 0) { // nothing but a difference in case
            continue;
        }
        if (const qsizetype far = distance(word, candidate, most); far <= most) {
            best = candidate;
            most = far - 1; // only something nearer is better
        }
    }
    return best;
}

} // namespace espalier::profiles
