#include "ui/editor/versions/difference_view.h"

#include "ui/common/app_style.h"
#include "ui/common/rows.h"
#include "ui/editor/xml/xml_colors.h"

#include <QPainter>
#include <QTextBlock>

namespace espalier::ui {

using Kind = DifferenceLine::Kind;

namespace {

QColor groundOf(Kind kind)
{
    const Theme& t = theme();
    switch (kind) {
    case Kind::Removed:
        return t.failed.soft;
    case Kind::Added:
        return t.ok.soft;
    case Kind::Folded:
        return t.sunken;
    case Kind::Same:
        break;
    }
    return t.surface;
}

} // namespace

// XML, and the words of a fold as what they are.
class DifferenceView::Colors : public XmlColors {
public:
    explicit Colors(DifferenceView* view) : XmlColors(view->document()), m_view(view) {}

protected:
    [[nodiscard]] QList<QTextLayout::FormatRange> colours(const QTextBlock& line, bool& inComment) const override
    {
        const int number = line.blockNumber();
        if (number >= m_view->m_lines.size() || m_view->m_lines[number].kind != Kind::Folded) {
            return XmlColors::colours(line, inComment);
        }
        QTextLayout::FormatRange words{0, line.length() - 1, {}};
        words.format.setForeground(theme().text2);
        return {words};
    }

private:
    DifferenceView* m_view;
};

DifferenceView::DifferenceView(QWidget* parent) : XmlText(parent)
{
    setColors(new Colors(this));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setAccessibleName(tr("Differences in the XML"));
}

void DifferenceView::setLines(const QList<DifferenceLine>& lines)
{
    if (lines == m_lines) {
        return;
    }
    m_lines = lines;
    QStringList texts;
    int first = -1;
    for (const DifferenceLine& line : lines) {
        if (first < 0 && (line.kind == Kind::Added || line.kind == Kind::Removed)) {
            first = static_cast<int>(texts.size());
        }
        texts << (line.kind == Kind::Folded ? tr("%n line(s) are the same", nullptr, line.folded) : line.text);
    }
    setPlainText(texts.join(QLatin1Char('\n')));
    ground();
    makeRoom();
    setTextCursor(QTextCursor(document()->findBlockByNumber(std::max(0, first))));
    centerCursor();
    colourView();
}

void DifferenceView::ground()
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (int i = 0; i < m_lines.size(); ++i) {
        QTextBlockFormat format;
        if (m_lines[i].kind != Kind::Same) {
            format.setBackground(groundOf(m_lines[i].kind));
        }
        cursor.setPosition(document()->findBlockByNumber(i).position());
        cursor.setBlockFormat(format);
    }
    cursor.endEditBlock();
}

int DifferenceView::gutterWidth() const
{
    int last = 100;
    for (auto line = m_lines.crbegin(); line != m_lines.crend() && last == 100; ++line) {
        last = std::max({last, line->before, line->after});
    }
    const int digits = static_cast<int>(QString::number(last).size());
    return 2 * (digits * fontMetrics().horizontalAdvance(QLatin1Char('9')) + space::medium) + space::page;
}

void DifferenceView::paintGutterLine(QPainter& painter, const QTextBlock& block, const QRectF& where, int width) const
{
    if (block.blockNumber() >= m_lines.size()) {
        return;
    }
    const Theme& t = theme();
    const qreal column = (width - space::page) / 2.0;
    const auto number = [&](qreal right, int line) {
        if (line > 0) {
            painter.drawText(QRectF(0, where.top(), right, where.height()), Qt::AlignRight | Qt::AlignVCenter,
                             locale().toString(line));
        }
    };
    const DifferenceLine& line = m_lines[block.blockNumber()];
    painter.setPen(t.text3);
    number(column - space::hair, line.before);
    number(2 * column - space::hair, line.after);
    if (line.kind == Kind::Added || line.kind == Kind::Removed) {
        const bool added = line.kind == Kind::Added;
        painter.setPen(added ? t.ok.text : t.failed.text);
        painter.drawText(QRectF(2 * column, where.top(), space::page, where.height()), Qt::AlignCenter,
                         added ? QStringLiteral("+") : QStringLiteral("−"));
    }
}

void DifferenceView::recolour()
{
    ground();
    XmlText::recolour();
}

} // namespace espalier::ui
