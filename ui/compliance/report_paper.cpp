#include "ui/compliance/report_paper.h"

#include "ui/common/theme.h"

#include <QFontMetricsF>

#include <algorithm>

namespace espalier::ui {

namespace {

constexpr qreal footMm = 9;

struct Share {
    const char* state;
    int count;
};

QList<Share> sharesOf(const ComplianceCounts& counts)
{
    return {{"compliant", counts.compliant},
            {"grace", counts.grace},
            {"failing", counts.failing},
            {"unknown", counts.unknown}};
}

QColor shareColor(const char* state) // paper is white
{
    return stateColors(lightTheme, complianceState(QLatin1String(state))).fill;
}

} // namespace

ReportPaper::ReportPaper(QPdfWriter& writer)
    : m_painter(&writer), m_width(writer.width()), m_bottom(writer.height() - dots(footMm)), m_height(writer.height())
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

int ReportPaper::dots(qreal mm)
{
    return qRound(mm * resolution / 25.4);
}

int ReportPaper::lineTall(TextRole role, qreal points)
{
    QFont font = roleFont(role);
    font.setPointSizeF(points);
    return qCeil(QFontMetricsF(font, m_painter.device()).height());
}

void ReportPaper::write(const QString& words, TextRole role, qreal points, const QColor& color, int left, int wide,
                        Qt::Alignment alignment)
{
    QFont font = roleFont(role);
    font.setPointSizeF(points);
    m_painter.setFont(font);
    m_painter.setPen(color);
    const QFontMetricsF metrics(font, m_painter.device());
    m_painter.drawText(QRectF(left, m_top, wide, metrics.height()), int(alignment | Qt::AlignVCenter),
                       metrics.elidedText(words, Qt::ElideRight, wide));
}

void ReportPaper::line(const QString& words, TextRole role, qreal points, const QColor& color, int left, int wide)
{
    write(words, role, points, color, left, wide);
    m_top += lineTall(role, points);
}

void ReportPaper::bar(const ComplianceCounts& counts, int left, int wide, qreal tallMm)
{
    const int tall = dots(tallMm);
    const qreal gap = dots(0.4);
    m_painter.setPen(Qt::NoPen);
    if (counts.all() == 0) {
        m_painter.fillRect(QRectF(left, m_top, wide, tall), lightTheme.divider);
    }
    qreal x = left;
    for (const Share& share : sharesOf(counts)) {
        const qreal part = counts.all() == 0 ? 0 : static_cast<qreal>(wide) * share.count / counts.all();
        if (part > 0) {
            m_painter.fillRect(QRectF(x, m_top, std::max(part - gap, gap), tall), shareColor(share.state));
            x += part;
        }
    }
    m_top += tall;
}

void ReportPaper::legend(const ComplianceCounts& counts, int left, int wide)
{
    constexpr qreal points = 9;
    const int tall = lineTall(TextRole::Body, points);
    const int side = dots(2.4);
    const int each = wide / 4;
    int x = left;
    for (const Share& share : sharesOf(counts)) {
        m_painter.fillRect(QRectF(x, m_top + (tall - side) / 2.0, side, side), shareColor(share.state));
        write(complianceCount(QLatin1String(share.state), share.count), TextRole::Body, points, lightTheme.text1,
              x + side + dots(1.5), each - side - dots(3));
        x += each;
    }
    m_top += tall;
}

void ReportPaper::columns(const QList<PaperDay>& days, int left, int wide, qreal tallMm)
{
    const int tall = dots(tallMm);
    int most = 1;
    for (const PaperDay& day : days) {
        most = std::max(most, day.counts.all());
    }
    const qreal each = static_cast<qreal>(wide) / std::max(qsizetype(1), days.size());
    for (qsizetype i = 0; i < days.size(); ++i) {
        qreal bottom = m_top + tall;
        for (const Share& share : sharesOf(days.at(i).counts)) {
            const qreal part = static_cast<qreal>(tall) * share.count / most;
            m_painter.fillRect(QRectF(left + each * static_cast<qreal>(i), bottom - part, each * 0.8, part),
                               shareColor(share.state));
            bottom -= part;
        }
    }
    m_top += tall + dots(0.8);
    if (!days.isEmpty()) {
        write(days.first().label, TextRole::Body, 8, lightTheme.text2, left, wide / 2);
        write(days.last().label, TextRole::Body, 8, lightTheme.text2, left + wide / 2, wide / 2, Qt::AlignRight);
        m_top += lineTall(TextRole::Body, 8);
    }
}

void ReportPaper::rule(int left, int wide)
{
    m_painter.fillRect(QRectF(left, m_top, wide, dots(0.15)), lightTheme.border);
    m_top += dots(0.15);
}

void ReportPaper::foot(const QString& left, const QString& right)
{
    m_top = m_height - lineTall(TextRole::Body, 8);
    write(left, TextRole::Body, 8, lightTheme.text3, 0, m_width / 2);
    write(right, TextRole::Body, 8, lightTheme.text3, m_width / 2, m_width / 2, Qt::AlignRight);
}

} // namespace espalier::ui
