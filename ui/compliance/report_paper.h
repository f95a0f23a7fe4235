// A page that is drawn from its top down: lines that are elided rather than wrapped, bars, columns. GUI thread.
#pragma once

#include "ui/common/type.h"
#include "ui/compliance/policy_row.h"

#include <QPainter>
#include <QPdfWriter>

namespace espalier::ui {

struct PaperDay {
    ComplianceCounts counts;
    QString label;
};

class ReportPaper {
public:
    static constexpr int resolution = 300; // dots per inch

    explicit ReportPaper(QPdfWriter& writer);

    [[nodiscard]] static int dots(qreal mm);
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int top() const { return m_top; }
    [[nodiscard]] int room() const { return m_bottom - m_top; } // what is left above the foot
    void goTo(int top) { m_top = top; }
    void skip(qreal mm) { m_top += dots(mm); }
    [[nodiscard]] int lineTall(TextRole role, qreal points);

    // One line at the present height, without moving on.
    void write(const QString& words, TextRole role, qreal points, const QColor& color, int left, int wide,
               Qt::Alignment alignment = Qt::AlignLeft);
    void line(const QString& words, TextRole role, qreal points, const QColor& color, int left, int wide);
    // Shares of the counts; without any the empty trough.
    void bar(const ComplianceCounts& counts, int left, int wide, qreal tallMm);
    void legend(const ComplianceCounts& counts, int left, int wide); // one line
    void columns(const QList<PaperDay>& days, int left, int wide, qreal tallMm);
    void rule(int left, int wide); // a hairline
    void foot(const QString& left, const QString& right);
    void end() { m_painter.end(); } // the file is whole

private:
    QPainter m_painter;
    int m_width, m_bottom, m_height;
    int m_top = 0;
};

} // namespace espalier::ui
