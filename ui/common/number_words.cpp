#include "ui/common/number_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace espalier::ui {

namespace {
struct NumberWords {
    Q_DECLARE_TR_FUNCTIONS(NumberWords)
};
} // namespace

QString sizeWords(qint64 bytes)
{
    // One digit after the point only where it says something.
    qint64 unit = 1;
    while (bytes / unit >= 1000) {
        unit *= 1000;
    }
    const int digits = unit > 1 && bytes / unit < 10 ? 1 : 0;
    return QLocale().formattedDataSize(bytes, digits, QLocale::DataSizeSIFormat);
}

QString durationWords(qint64 ms)
{
    constexpr qint64 second = 1000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (ms < 10 * second) {
        return NumberWords::tr("%1 s").arg(QLocale().toString(double(std::max<qint64>(0, ms)) / second, 'f', 1));
    }
    if (ms < 2 * minute) {
        return NumberWords::tr("%1 s").arg(ms / second);
    }
    if (ms < 2 * hour) {
        return NumberWords::tr("%1 min").arg(ms / minute);
    }
    if (ms < 2 * day) {
        return NumberWords::tr("%1 h").arg(ms / hour);
    }
    return NumberWords::tr("%n day(s)", nullptr, int(ms / day));
}

} // namespace espalier::ui
