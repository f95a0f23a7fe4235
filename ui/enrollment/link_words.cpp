// Links in the user's language.
#include "ui/common/device_text.h"
#include "ui/common/time_words.h"
#include "ui/enrollment/link_row.h"

#include <QCoreApplication>
#include <QLocale>

namespace espalier::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(EnrollmentWords)
};
} // namespace

LinkCondition conditionOf(const LinkRow& link)
{
    if (link.isOpen()) {
        return {State::Ok, Words::tr("Open")};
    }
    if (link.state == QLatin1String("used")) {
        return {State::Unknown, Words::tr("Used up")};
    }
    if (link.state == QLatin1String("revoked")) {
        return {State::Unsupported, Words::tr("Revoked")};
    }
    return {State::Unknown, Words::tr("Ended")};
}

QString usesWords(const LinkRow& link)
{
    const QLocale locale;
    return link.usesAllowed == 0 ? Words::tr("%n used", nullptr, link.usesTaken)
                                 : Words::tr("%1 of %2 used", "how many, of how many")
                                       .arg(locale.toString(link.usesTaken), locale.toString(link.usesAllowed));
}

QString endWords(const LinkRow& link, qint64 nowMs)
{
    if (link.revokedAt > 0) {
        return Words::tr("Revoked %1").arg(dayWords(link.revokedAt, nowMs));
    }
    return link.expires > 0 ? leftWords(link.expires, nowMs) : Words::tr("No end");
}

} // namespace espalier::ui
