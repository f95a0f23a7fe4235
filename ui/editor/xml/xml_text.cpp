#include "ui/editor/xml/xml_text.h"

#include "ui/common/app_style.h"
#include "ui/editor/xml/xml_colors.h"

#include <QPainter>
#include <QTextBlock>

namespace espalier::ui {

class XmlText::Gutter : public QWidget {
public:
    explicit Gutter(XmlText* text) : QWidget(text), m_text(text) {}
    [[nodiscard]] QSize sizeHint() const override { return {m_text->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_text->paintGutter(event); }

private:
    XmlText* m_text;
};

XmlText::XmlText(QWidget* parent) : MonoText(Ground::Surface, parent), m_gutter(new Gutter(this))
{
    setUndoRedoEnabled(false); // the session's history is the only one
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(8);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        if (dy != 0) {
            m_gutter->scroll(0, dy);
        } else {
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
        }
        colourView();
    });
}

void XmlText::setColors(XmlColors* colors)
{
    m_colors = colors;
}

void XmlText::makeRoom()
{
    setViewportMargins(gutterWidth(), 0, 0, 0);
}

void XmlText::updateGutter()
{
    m_gutter->update();
}

void XmlText::colourView()
{
    const QTextBlock first = firstVisibleBlock();
    if (first.isValid()) {
        const int lines = viewport()->height() / std::max(1, fontMetrics().lineSpacing()) + 1;
        m_colors->setView(first.blockNumber(), first.blockNumber() + lines);
    }
}

void XmlText::recolour()
{
    m_colors->recolour();
}

void XmlText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void XmlText::paintGutter(QPaintEvent* event)
{
    const Theme& t = theme();
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), t.sunken);
    painter.setPen(t.divider);
    painter.drawLine(m_gutter->width() - 1, event->rect().top(), m_gutter->width() - 1, event->rect().bottom());
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
        if (where.top() > event->rect().bottom()) {
            break;
        }
        if (where.bottom() >= event->rect().top()) {
            paintGutterLine(painter, block, where, m_gutter->width());
        }
    }
}

} // namespace espalier::ui
