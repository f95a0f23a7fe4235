#include "ui/editor/versions/difference_view.h"

#include "ui/common/app_style.h"
#include "ui/common/rows.h"
#include "ui/common/type.h"
#include "ui/editor/xml/xml_colors.h"

#include <QApplication>
#include <QPainter>
#include <QTextBlock>

namespace espalier::ui {

using Kind = DifferenceLine::Kind;

namespace {

class Gutter : public QWidget {
public:
    explicit Gutter(DifferenceView* view) : QWidget(view), m_view(view) {}
    [[nodiscard]] QSize sizeHint() const override { return {m_view->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_view->paintGutter(event); }

private:
    DifferenceView* m_view;
};

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
    void highlightBlock(const QString& text) override
    {
        XmlColors::highlightBlock(text); // keeps count of what is coloured
        const int line = currentBlock().blockNumber();
        if (line < m_view->m_lines.size() && m_view->m_lines[line].kind == Kind::Folded) {
            setFormat(0, static_cast<int>(text.size()), theme().text2);
        }
    }

private:
    DifferenceView* m_view;
};

DifferenceView::DifferenceView(QWidget* parent)
    : QPlainTextEdit(parent), m_colors(new Colors(this)), m_gutter(new Gutter(this))
{
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLayoutDirection(Qt::LeftToRight); // XML reads left to right in every language
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Differences in the XML"));
    document()->setDocumentMargin(space::small);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        if (dy != 0) {
            m_gutter->scroll(0, dy);
        } else {
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
        }
        colourView();
    });
    if (const auto* style = qobject_cast<AppStyle*>(QApplication::style())) { // colours of our own hide palette changes
        connect(style, &AppStyle::themeChanged, this, &DifferenceView::restyle);
    }
    restyle();
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
    setViewportMargins(gutterWidth(), 0, 0, 0);
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

void DifferenceView::paintGutter(QPaintEvent* event)
{
    const Theme& t = theme();
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), t.sunken);
    painter.setPen(t.divider);
    painter.drawLine(m_gutter->width() - 1, event->rect().top(), m_gutter->width() - 1, event->rect().bottom());
    painter.setFont(font());
    const qreal column = (m_gutter->width() - space::page) / 2.0;
    const auto number = [&](qreal right, const QRectF& where, int line) {
        if (line > 0) {
            painter.drawText(QRectF(0, where.top(), right, where.height()), Qt::AlignRight | Qt::AlignVCenter,
                             locale().toString(line));
        }
    };
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
        if (where.top() > event->rect().bottom() || block.blockNumber() >= m_lines.size()) {
            break;
        }
        const DifferenceLine& line = m_lines[block.blockNumber()];
        painter.setPen(t.text3);
        number(column - space::hair, where, line.before);
        number(2 * column - space::hair, where, line.after);
        if (line.kind == Kind::Added || line.kind == Kind::Removed) {
            const bool added = line.kind == Kind::Added;
            painter.setPen(added ? t.ok.text : t.failed.text);
            painter.drawText(QRectF(2 * column, where.top(), space::page, where.height()), Qt::AlignCenter,
                             added ? QStringLiteral("+") : QStringLiteral("−"));
        }
    }
}

void DifferenceView::colourView()
{
    const QTextBlock first = firstVisibleBlock();
    if (first.isValid()) {
        const int lines = viewport()->height() / std::max(1, fontMetrics().lineSpacing()) + 1;
        m_colors->setView(first.blockNumber(), first.blockNumber() + lines);
    }
}

void DifferenceView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void DifferenceView::restyle()
{
    m_restyling = true;
    setFont(roleFont(TextRole::Mono));
    setTabStopDistance(2 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    QPalette changed = palette();
    changed.setColor(QPalette::Base, theme().surface);
    changed.setColor(QPalette::Text, theme().text1);
    setPalette(changed);
    ground();
    m_colors->recolour();
    m_restyling = false;
}

void DifferenceView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (!m_restyling && (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationPaletteChange)) {
        restyle();
    }
}

} // namespace espalier::ui
