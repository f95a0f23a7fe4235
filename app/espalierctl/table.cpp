#include "app/espalierctl/table.h"

#include <algorithm>
#include <sys/ioctl.h>
#include <unistd.h>

namespace espalier::ctl {

namespace {

constexpr qsizetype between = 2;
constexpr qsizetype leastCut = 8;     // characters that tell names apart
constexpr qsizetype mostPadding = 60; // one long cell doesn't push all others far away

bool mayBeCut(const QString& title)
{
    static const QStringList texts{
        QStringLiteral("NAME"),     QStringLiteral("GROUP"),    QStringLiteral("ONLY FOR"),   QStringLiteral("MODEL"),
        QStringLiteral("DEVICE"),   QStringLiteral("LINK"),     QStringLiteral("SUBJECT"),    QStringLiteral("TITLE"),
        QStringLiteral("NOTE"),     QStringLiteral("FINDING"),  QStringLiteral("EVIDENCE"),   QStringLiteral("WHY"),
        QStringLiteral("FIRST"),    QStringLiteral("ERROR"),    QStringLiteral("IDENTIFIER"), QStringLiteral("BUNDLE"),
        QStringLiteral("REMEDY"),   QStringLiteral("BY"),       QStringLiteral("WHAT"),       QStringLiteral("SYSTEMS"),
        QStringLiteral("RESTORES"), QStringLiteral("ASSET TAG")};
    return texts.contains(title);
}

QList<qsizetype> widthsOf(const QList<QStringList>& table)
{
    QList<qsizetype> widths(table.first().size(), 0);
    for (const QStringList& row : table) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    return widths;
}

// Takes from the widest column that may give, one character at a time.
void narrow(QList<qsizetype>& widths, const QStringList& titles, qsizetype width)
{
    const auto total = [&] {
        qsizetype sum = between * (widths.size() - 1);
        for (const qsizetype one : widths) {
            sum += one;
        }
        return sum;
    };
    for (qsizetype left = total() - width; left > 0; --left) {
        qsizetype widest = -1;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (mayBeCut(titles[i]) && widths[i] > std::max(leastCut, titles[i].size()) &&
                (widest < 0 || widths[i] > widths[widest])) {
                widest = i;
            }
        }
        if (widest < 0) {
            return;
        }
        --widths[widest];
    }
}

} // namespace

int terminalWidth()
{
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        return size.ws_col;
    }
    return std::max(0, qEnvironmentVariableIntValue("COLUMNS"));
}

QStringList tableLines(QList<QStringList> table, int width)
{
    const QStringList titles = table.first();
    QList<qsizetype> widths = widthsOf(table);
    if (width > 0) {
        narrow(widths, titles, width);
    }
    const bool cuts = width > 0;
    QStringList lines;
    for (const QStringList& row : table) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const QString cell = cuts && row[i].size() > widths[i]
                                     ? row[i].first(widths[i] - 1) + QChar(0x2026)
                                     : row[i].leftJustified(std::min(widths[i], mostPadding));
            line += i + 1 < row.size() ? cell + QString(between, QLatin1Char(' ')) : cell;
        }
        lines.append(line.trimmed());
    }
    return lines;
}

} // namespace espalier::ctl
