#include "ui/common/ending_words.h"

#include "base/durations.h"
#include "ui/common/device_text.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct EndingWords {
    Q_DECLARE_TR_FUNCTIONS(Ending)
};

constexpr qint64 far = 2 * 365 * dayMs; // nobody counts the days of ten years
} // namespace

State endingState(const QString& kind, const QString& state)
{
    if (state == QLatin1String("ended")) {
        // Nothing stops working when the vendor's certificate has ended, until somebody wants to renew.
        return kind == QLatin1String("vendor_certificate") ? State::Warning : State::Failed;
    }
    if (state == QLatin1String("soon") || state == QLatin1String("urgent")) {
        return State::Warning;
    }
    return state == QLatin1String("coming") ? State::Waiting : State::Ok;
}

QString endingName(const QString& kind)
{
    if (kind == QLatin1String("push_certificate")) {
        return EndingWords::tr("Push certificate");
    }
    if (kind == QLatin1String("vendor_certificate")) {
        return EndingWords::tr("Vendor certificate");
    }
    if (kind == QLatin1String("tls")) {
        return EndingWords::tr("TLS certificate");
    }
    if (kind == QLatin1String("signing")) {
        return EndingWords::tr("Profile signer");
    }
    if (kind == QLatin1String("ca")) {
        return EndingWords::tr("Device authority");
    }
    if (kind == QLatin1String("trusted_ca")) {
        return EndingWords::tr("Trusted authority");
    }
    if (kind == QLatin1String("identity")) {
        return EndingWords::tr("First device identity");
    }
    if (kind == QLatin1String("link")) {
        return EndingWords::tr("Enrollment link");
    }
    return visibleText(kind);
}

QString endWords(qint64 atMs, qint64 nowMs)
{
    return atMs <= nowMs        ? leftWords(atMs, nowMs)
           : atMs > nowMs + far ? dayWords(atMs, nowMs)
                                : EndingWords::tr("%1 · %2", "date, how long is left")
                                      .arg(dayWords(atMs, nowMs), leftWords(atMs, nowMs));
}

} // namespace espalier::ui
