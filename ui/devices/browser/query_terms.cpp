#include "ui/devices/browser/query_terms.h"

#include <QRegularExpression>

namespace espalier::ui {

namespace {

// The query with every quoted text blanked, so that what is in one isn't taken for grammar.
QString withoutTexts(const QString& query)
{
    QString bare = query;
    bool isText = false;
    for (qsizetype i = 0; i < bare.size(); ++i) {
        if (isText && bare.at(i) == u'\\' && i + 1 < bare.size()) {
            bare[i] = u'x';
            bare[++i] = u'x';
        } else if (bare.at(i) == u'"') {
            isText = !isText;
        } else if (isText) {
            bare[i] = u'x';
        }
    }
    return bare;
}

} // namespace

QString inQueryQuotes(const QString& text)
{
    QString inner = text;
    inner.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + inner + u'"';
}

QString withTerm(const QString& query, bool isFreeText, const QString& column, const QString& term)
{
    const QString asked = query.trimmed();
    if (asked.isEmpty()) {
        return term;
    }
    if (isFreeText) {
        return QStringLiteral("%1 and %2").arg(inQueryQuotes(asked), term);
    }
    const QString bare = withoutTexts(asked);
    const QRegularExpression same(
        QStringLiteral("(?<![\\w-])%1\\s*=\\s*[\\w-]+").arg(QRegularExpression::escape(column)),
        QRegularExpression::CaseInsensitiveOption);
    if (const auto found = same.match(bare); !column.isEmpty() && found.hasMatch()) {
        QString changed = asked;
        return changed.replace(found.capturedStart(), found.capturedLength(), term);
    }
    static const QRegularExpression either(QStringLiteral("\\bor\\b"), QRegularExpression::CaseInsensitiveOption);
    return bare.contains(either) ? QStringLiteral("(%1) and %2").arg(asked, term)
                                 : QStringLiteral("%1 and %2").arg(asked, term);
}

} // namespace espalier::ui
