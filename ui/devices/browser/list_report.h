// The device list on paper: a PDF with title, query, time and numbered pages; nothing in a cell is cut off.
#pragma once

#include "ui/devices/browser/list_file.h"

#include <QBuffer>
#include <QFont>
#include <QPainter>
#include <QPdfWriter>

namespace espalier::ui {

class ListReport : public ListFile {
public:
    explicit ListReport(const ListedAs& as);
    ~ListReport() override;
    void add(const QList<DeviceRow>& rows) override;
    [[nodiscard]] QByteArray end() override;
    [[nodiscard]] int pages() const { return m_page; }

private:
    struct Cell {
        QString first, second;
        double height = 0;
    };
    void beginPage();
    void paintHead();
    void paintRow(const QList<Cell>& cells, double height);
    [[nodiscard]] Cell measured(const DeviceRow& row, qsizetype column) const;
    [[nodiscard]] double tall(const QString& text, const QFont& font, double width) const;

    ListedAs m_as;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    QFont m_title, m_strong, m_plain, m_small;
    QList<double> m_widths;
    double m_width = 0, m_height = 0, m_y = 0;
    int m_page = 0;
    qint64 m_count = 0;
};

} // namespace espalier::ui
