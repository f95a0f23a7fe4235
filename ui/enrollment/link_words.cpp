// Links in the user's language.
#include "ui/common/device_text.h"
#include "ui/common/time_words.h"
#include "ui/enrollment/link_row.h"

#include <QCoreApplication>
#include <QLocale>

namespace espalier::ui {

namespace {
struct EnrollmentWords {
    Q_DECLARE_TR_FUNCTIONS(EnrollmentWords)
};
} // namespace

LinkCondition conditionOf(const LinkRow& link)
{
    if (link.isOpen()) {
        return {State::Ok, EnrollmentWords::tr("Open")};
    }
    if (link.state == QLatin1String("used")) {
        return {State::Unknown, EnrollmentWords::tr("Used up")};
    }
    if (link.state == QLatin1String("revoked")) {
        return {State::Unsupported, EnrollmentWords::tr("Revoked")};
    }
    return {State::Unknown, EnrollmentWords::tr("Ended")};
}

QString usesWords(const LinkRow& link)
{
    const QLocale locale;
    return link.usesAllowed == 0 ? EnrollmentWords::tr("%n used", nullptr, link.usesTaken)
                                 : EnrollmentWords::tr("%1 of %2 used", "how many, of how many")
                                       .arg(locale.toString(link.usesTaken), locale.toString(link.usesAllowed));
}

QString endWords(const LinkRow& link, qint64 nowMs)
{
    if (link.revokedAt > 0) {
        return EnrollmentWords::tr("Revoked %1").arg(dayWords(link.revokedAt, nowMs));
    }
    return link.expires > 0 ? leftWords(link.expires, nowMs) : EnrollmentWords::tr("No end");
}

} // namespace espalier::ui
