// Two versions of the XML as one text: what went on a red ground, what came on a green one, with the line numbers of
// both beside it. Reads only. GUI thread.
#pragma once

#include "ui/editor/versions/line_differences.h"
#include "ui/editor/xml/xml_text.h"

namespace espalier::ui {

class DifferenceView : public XmlText {
    Q_OBJECT
public:
    explicit DifferenceView(QWidget* parent = nullptr);

    void setLines(const QList<DifferenceLine>& lines); // and shows the first change
    [[nodiscard]] const QList<DifferenceLine>& lines() const { return m_lines; }

    [[nodiscard]] int gutterWidth() const override;

protected:
    void recolour() override;
    void paintGutterLine(QPainter& painter, const QTextBlock& block, const QRectF& where, int width) const override;

private:
    class Colors;
    void ground(); // behind the lines

    QList<DifferenceLine> m_lines;
};

} // namespace espalier::ui
