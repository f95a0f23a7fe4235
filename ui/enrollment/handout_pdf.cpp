#include "ui/enrollment/handout_pdf.h"

#include "ui/common/theme.h"
#include "ui/common/type.h"

#include <QBuffer>
#include <QJsonArray>
#include <QLocale>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStyle>
#include <QSvgRenderer>

namespace espalier::ui {

namespace {
constexpr int Resolution = 300; // dots per inch
constexpr qreal MarginMm = 22;
constexpr int CodeMm = 62;
constexpr int GapMm = 10;

int dots(qreal mm)
{
    return qRound(mm * Resolution / 25.4);
}

// Paragraphs one below the other, each as tall as its words.
class Page {
public:
    Page(QPdfWriter& paper, Qt::LayoutDirection direction)
        : m_painter(&paper), m_room(0, 0, paper.width(), paper.height())
    {
        m_painter.setLayoutDirection(direction);
    }

    [[nodiscard]] QPainter& painter() { return m_painter; }
    [[nodiscard]] QRect room() const { return m_room; }
    [[nodiscard]] int top() const { return m_top; }
    void goTo(int top) { m_top = top; }
    void skip(qreal mm) { m_top += dots(mm); }

    void write(const QString& words, TextRole role, qreal points, const QColor& color, int left, int width,
               Qt::Alignment alignment = Qt::AlignLeading)
    {
        QFont font = roleFont(role);
        font.setPointSizeF(points);
        m_painter.setFont(font);
        m_painter.setPen(color);
        // An address has no words.
        const int wrap = role == TextRole::Mono ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
        const int flags = int(alignment | Qt::AlignTop) | wrap;
        const QRect wanted(left, m_top, width, m_room.height());
        const QRect place = QStyle::visualRect(m_painter.layoutDirection(), m_room, wanted);
        QRect used;
        m_painter.drawText(place, flags, words, &used);
        m_top += used.height();
    }
    void write(const QString& words, TextRole role, qreal points, const QColor& color)
    {
        write(words, role, points, color, 0, m_room.width());
    }

private:
    QPainter m_painter;
    QRect m_room;
    int m_top = 0;
};

void drawCode(Page& page, const QByteArray& svg, int side)
{
    QSvgRenderer code(svg);
    code.setAspectRatioMode(Qt::KeepAspectRatio);
    const QRect wanted(0, page.top(), side, side);
    code.render(&page.painter(), QStyle::visualRect(page.painter().layoutDirection(), page.room(), wanted));
}
} // namespace

QByteArray handoutPdf(const QJsonObject& handout)
{
    const QJsonObject sheet = handout.value(QLatin1String("sheet")).toObject();
    const auto text = [&sheet](const char* key) { return sheet.value(QLatin1String(key)).toString(); };
    QByteArray pdf;
    QBuffer file(&pdf);
    file.open(QIODevice::WriteOnly);
    QPdfWriter paper(&file);
    paper.setResolution(Resolution);
    const bool inches = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    paper.setPageSize(QPageSize(inches ? QPageSize::Letter : QPageSize::A4));
    paper.setPageMargins(QMarginsF(MarginMm, MarginMm, MarginMm, MarginMm), QPageLayout::Millimeter);
    paper.setTitle(text("title"));

    const Theme& ink = lightTheme; // paper is white
    Page page(paper, text("direction") == QLatin1String("rtl") ? Qt::RightToLeft : Qt::LeftToRight);
    page.write(text("organization"), TextRole::Body, 11, ink.text2);
    page.skip(1);
    page.write(text("title"), TextRole::PageTitle, 24, ink.text1);
    page.skip(3);
    page.write(text("lead"), TextRole::Body, 12, ink.text1);
    page.skip(8);
    const int top = page.top();
    const int side = dots(CodeMm);
    drawCode(page, handout.value(QLatin1String("svg")).toString().toUtf8(), side);
    page.goTo(top + side);
    page.skip(1);
    page.write(text("scan"), TextRole::Body, 11, ink.text2, 0, side, Qt::AlignHCenter);
    const int belowCode = page.top();
    page.goTo(top);
    page.skip(3);
    const int number = dots(7);
    const int stepsLeft = side + dots(GapMm);
    int count = 0;
    for (const QJsonValue& step : sheet.value(QLatin1String("steps")).toArray()) {
        const int lineTop = page.top();
        page.write(QLocale(text("language")).toString(++count), TextRole::Strong, 12, ink.accent, stepsLeft, number);
        page.goTo(lineTop);
        page.write(step.toString(), TextRole::Body, 12, ink.text1, stepsLeft + number,
                   page.room().width() - stepsLeft - number);
        page.skip(4);
    }
    page.goTo(qMax(page.top(), belowCode));
    page.skip(10);
    page.write(text("address"), TextRole::Strong, 11, ink.text1);
    page.skip(1);
    // Addresses read left to right in every language.
    page.write(QChar(0x2066) + text("url") + QChar(0x2069), TextRole::Mono, 12, ink.text1);
    page.skip(5);
    page.write(text("expires"), TextRole::Body, 11, ink.text2);
    page.painter().end();
    return pdf;
}

} // namespace espalier::ui
