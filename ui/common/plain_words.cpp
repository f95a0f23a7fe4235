#include "ui/common/plain_words.h"

namespace espalier::ui {

QString plainToolTip(const QString& text)
{
    if (!text.contains(QLatin1Char('<')) && !text.contains(QLatin1Char('&'))) {
        return text;
    }
    // Escaped alone isn't enough: Qt guesses, and would show "&amp;" where it sees no tag.
    QString escaped = text.toHtmlEscaped();
    return QStringLiteral("<qt>%1</qt>").arg(escaped.replace(QLatin1Char('\n'), QStringLiteral("<br>")));
}

QString plainAction(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace espalier::ui
