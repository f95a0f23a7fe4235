// Two versions of the XML as one text: what went on a red ground, what came on a green one, with the line numbers of
// both beside it. Reads only. GUI thread.
#pragma once

#include "ui/editor/versions/line_differences.h"

#include <QPlainTextEdit>

namespace espalier::ui {

class XmlColors;

class DifferenceView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit DifferenceView(QWidget* parent = nullptr);

    void setLines(const QList<DifferenceLine>& lines); // and shows the first change
    [[nodiscard]] const QList<DifferenceLine>& lines() const { return m_lines; }

    [[nodiscard]] int gutterWidth() const;
    void paintGutter(QPaintEvent* event);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Colors;
    void restyle();
    void ground(); // behind the lines
    void colourView();

    QList<DifferenceLine> m_lines;
    Colors* m_colors;
    QWidget* m_gutter;
    bool m_restyling = false;
};

} // namespace espalier::ui
