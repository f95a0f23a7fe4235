#include "ui/devices/browser/list_report.h"

#include "ui/common/device_text.h"
#include "ui/common/time_words.h"
#include "ui/common/type.h"
#include "ui/devices/browser/cell_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace espalier::ui {

namespace {

struct ReportWords {
    Q_DECLARE_TR_FUNCTIONS(ListReport)
};

constexpr int resolution = 96;
constexpr double marginMm = 12;
constexpr double cellGap = 8;
constexpr double rowPadding = 4;
constexpr double footHeight = 24;
const QColor ink(0x16, 0x20, 0x1B);
const QColor quietInk(0x46, 0x52, 0x4B);
const QColor ruleInk(0xB5, 0xBE, 0xB8);
constexpr int wrapped = Qt::AlignLeft | Qt::TextWordWrap | Qt::TextWrapAnywhere;

QPageSize paperFor(qsizetype columns)
{
    constexpr qsizetype mostOnA4 = 8;
    constexpr qsizetype mostOnA3 = 14;
    return QPageSize(columns <= mostOnA4 ? QPageSize::A4 : columns <= mostOnA3 ? QPageSize::A3 : QPageSize::A2);
}

QFont paperFont(double points, QFont::Weight weight = QFont::Normal)
{
    QFont font = roleFont(TextRole::Body);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

} // namespace

ListReport::ListReport(const ListedAs& as)
    : m_as(as), m_writer(&m_buffer), m_title(paperFont(15, QFont::DemiBold)), m_strong(paperFont(8.5, QFont::Medium)),
      m_plain(paperFont(8.5)), m_small(paperFont(7.5))
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(resolution);
    m_writer.setTitle(visibleText(as.title));
    m_writer.setCreator(QStringLiteral("Espalier"));
    m_writer.setPageLayout(QPageLayout(paperFor(as.columns.size()), QPageLayout::Landscape,
                                       QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter));
    m_painter.begin(&m_writer);
    m_width = m_writer.width();
    m_height = m_writer.height() - footHeight;
    double wanted = 0;
    for (const ListColumn& column : as.columns) {
        wanted += column.width;
    }
    for (const ListColumn& column : as.columns) {
        m_widths.append(m_width * column.width / wanted);
    }
    beginPage();
}

ListReport::~ListReport() = default;

double ListReport::tall(const QString& text, const QFont& font, double width) const
{
    return text.isEmpty()
               ? 0
               : QFontMetricsF(font, &m_writer).boundingRect(QRectF(0, 0, width, 1e6), wrapped, text).height();
}

void ListReport::beginPage()
{
    if (m_page > 0) {
        m_writer.newPage();
    }
    ++m_page;
    m_y = 0;
    const auto words = [this](const QString& text, const QFont& font, const QColor& color) {
        m_painter.setFont(font);
        m_painter.setPen(color);
        const double height = tall(text, font, m_width);
        m_painter.drawText(QRectF(0, m_y, m_width, height), wrapped, text);
        m_y += height + rowPadding / 2;
    };
    if (m_page == 1) {
        words(visibleText(m_as.title), m_title, ink);
        words(m_as.query.isEmpty() ? ReportWords::tr("Every device")
                                   : ReportWords::tr("Query: %1").arg(visibleText(m_as.query, 2'000)),
              m_plain, quietInk);
        words(exactWords(m_as.at), m_plain, quietInk);
        m_y += rowPadding * 2;
    }
    m_painter.setFont(m_small);
    m_painter.setPen(quietInk);
    m_painter.drawText(QRectF(0, m_height, m_width, footHeight), Qt::AlignRight | Qt::AlignBottom,
                       ReportWords::tr("Page %1").arg(QLocale().toString(m_page)));
    m_painter.drawText(QRectF(0, m_height, m_width * 0.8, footHeight), Qt::AlignLeft | Qt::AlignBottom,
                       visibleText(m_as.title));
    paintHead();
}

void ListReport::paintHead()
{
    double x = 0;
    double height = 0;
    m_painter.setFont(m_strong);
    m_painter.setPen(ink);
    for (qsizetype i = 0; i < m_as.columns.size(); ++i) {
        const QString title = columnTitle(m_as.columns.at(i));
        const double room = m_widths.at(i) - cellGap;
        const double needed = tall(title, m_strong, room);
        m_painter.drawText(QRectF(x, m_y, room, needed), wrapped, title);
        height = std::max(height, needed);
        x += m_widths.at(i);
    }
    m_y += height + rowPadding;
    m_painter.setPen(QPen(ink, 1));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    m_y += rowPadding;
}

ListReport::Cell ListReport::measured(const DeviceRow& row, qsizetype column) const
{
    const QStringList lines = cellWords(row, m_as.columns.at(column), m_as.at);
    Cell cell{lines.value(0), lines.value(1)};
    const double room = m_widths.at(column) - cellGap;
    cell.height = tall(cell.first, m_plain, room) + tall(cell.second, m_small, room);
    return cell;
}

void ListReport::paintRow(const QList<Cell>& cells, double height)
{
    double x = 0;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const double room = m_widths.at(i) - cellGap;
        const double first = tall(cells.at(i).first, m_plain, room);
        m_painter.setFont(m_plain);
        m_painter.setPen(ink);
        m_painter.drawText(QRectF(x, m_y, room, first), wrapped, cells.at(i).first);
        m_painter.setFont(m_small);
        m_painter.setPen(quietInk);
        m_painter.drawText(QRectF(x, m_y + first, room, cells.at(i).height - first), wrapped, cells.at(i).second);
        x += m_widths.at(i);
    }
    m_y += height + rowPadding / 2;
    m_painter.setPen(QPen(ruleInk, 0.5));
    m_painter.drawLine(QPointF(0, m_y), QPointF(m_width, m_y));
    m_y += rowPadding / 2;
}

void ListReport::add(const QList<DeviceRow>& rows)
{
    for (const DeviceRow& row : rows) {
        QList<Cell> cells;
        double height = 0;
        for (qsizetype i = 0; i < m_as.columns.size(); ++i) {
            cells.append(measured(row, i));
            height = std::max(height, cells.last().height);
        }
        if (m_y + height + rowPadding > m_height) {
            beginPage();
        }
        paintRow(cells, height);
        ++m_count;
    }
}

QByteArray ListReport::end()
{
    const QString count = ReportWords::tr("%n device(s)", nullptr, static_cast<int>(m_count));
    const double height = tall(count, m_strong, m_width);
    if (m_y + height + rowPadding > m_height) {
        beginPage();
    }
    m_painter.setFont(m_strong);
    m_painter.setPen(ink);
    m_painter.drawText(QRectF(0, m_y + rowPadding, m_width, height), wrapped, count);
    m_painter.end();
    m_buffer.close();
    return m_buffer.data();
}

} // namespace espalier::ui
