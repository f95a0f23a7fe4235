#include "ui/common/ending_words.h"

#include "ui/common/device_text.h"
#include "ui/common/time_words.h"

#include <QCoreApplication>

namespace espalier::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ending)
};

constexpr qint64 day = 24LL * 3600 * 1000;
constexpr qint64 far = 2 * 365 * day; // nobody counts the days of ten years
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
        return Words::tr("Push certificate");
    }
    if (kind == QLatin1String("vendor_certificate")) {
        return Words::tr("Vendor certificate");
    }
    if (kind == QLatin1String("tls")) {
        return Words::tr("TLS certificate");
    }
    if (kind == QLatin1String("signing")) {
        return Words::tr("Profile signer");
    }
    if (kind == QLatin1String("ca")) {
        return Words::tr("Device authority");
    }
    if (kind == QLatin1String("trusted_ca")) {
        return Words::tr("Trusted authority");
    }
    if (kind == QLatin1String("identity")) {
        return Words::tr("First device identity");
    }
    if (kind == QLatin1String("link")) {
        return Words::tr("Enrollment link");
    }
    return visibleText(kind);
}

QString endWords(qint64 atMs, qint64 nowMs)
{
    return atMs <= nowMs ? leftWords(atMs, nowMs)
           : atMs > nowMs + far
               ? dayWords(atMs, nowMs)
               : Words::tr("%1 · %2", "date, how long is left").arg(dayWords(atMs, nowMs), leftWords(atMs, nowMs));
}

} // namespace espalier::ui
