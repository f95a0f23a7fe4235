#include "enroll/places.h"

namespace espalier::enroll {

QString fillPlaces(const QString& text, const Values& values, const Marks& marks)
{
    QString filled;
    qsizetype from = 0;
    for (;;) {
        const qsizetype open = text.indexOf(marks.open, from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(marks.close, open);
        if (close < 0) {
            return filled + text.mid(from);
        }
        const qsizetype nameAt = open + marks.open.size();
        const auto value = values.find(text.mid(nameAt, close - nameAt));
        filled += text.mid(from, open - from);
        if (value == values.end()) {
            filled += text.mid(open, marks.open.size());
            from = nameAt;
        } else {
            filled += value.value();
            from = close + marks.close.size();
        }
    }
}

} // namespace espalier::enroll
