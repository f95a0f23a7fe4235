#include "ui/editor/xml/xml_edit.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/plain_words.h"
#include "ui/common/type.h"
#include "ui/editor/xml/xml_colors.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace espalier::ui {

namespace {

constexpr int MarkSide = 14;

class Gutter : public QWidget {
public:
    explicit Gutter(XmlEdit* edit) : QWidget(edit), m_edit(edit) {}
    [[nodiscard]] QSize sizeHint() const override { return {m_edit->gutterWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_edit->paintGutter(event); }

private:
    XmlEdit* m_edit;
};

} // namespace

XmlEdit::XmlEdit(QWidget* parent)
    : QPlainTextEdit(parent), m_colors(new XmlColors(document())), m_gutter(new Gutter(this))
{
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight); // XML reads left to right in every language
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false); // the session's history is the only one
    setAccessibleName(tr("XML of the profile"));
    setTabChangesFocus(false);
    document()->setDocumentMargin(8);
    connect(document(), &QTextDocument::contentsChange, this, &XmlEdit::onContents);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        if (dy != 0) {
            m_gutter->scroll(0, dy);
        } else {
            m_gutter->update(0, area.y(), m_gutter->width(), area.height());
        }
        colourView();
    });
    connect(this, &QPlainTextEdit::blockCountChanged, this, [this] { setViewportMargins(gutterWidth(), 0, 0, 0); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_gutter, qOverload<>(&QWidget::update));
    if (const auto* style = qobject_cast<AppStyle*>(QApplication::style())) { // colours of our own hide palette changes
        connect(style, &AppStyle::themeChanged, this, &XmlEdit::restyle);
    }
    restyle();
}

int XmlEdit::length() const
{
    return document()->characterCount() - 1; // the last paragraph's end isn't text
}

void XmlEdit::setText(const QString& text)
{
    m_quiet = true;
    const int cursor = textCursor().position();
    const int down = verticalScrollBar()->value();
    setPlainText(text);
    QTextCursor place = textCursor();
    place.setPosition(std::min(cursor, length()));
    setTextCursor(place);
    verticalScrollBar()->setValue(down);
    m_length = length();
    m_quiet = false;
    setViewportMargins(gutterWidth(), 0, 0, 0);
    colourView();
}

void XmlEdit::splice(int position, int removed, const QString& inserted)
{
    m_quiet = true;
    const int end = length();
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, end));
    cursor.setPosition(std::clamp(position + removed, 0, end), QTextCursor::KeepAnchor);
    cursor.insertText(inserted);
    m_length = length();
    m_quiet = false;
}

void XmlEdit::onContents(int position, int removed, int added)
{
    const int now = length();
    if (m_quiet || m_colors->isColouring()) {
        m_length = now;
        return;
    }
    // Where a change touches the end, Qt counts the last paragraph's end too.
    const int goes = std::min(removed, m_length - position);
    const int comes = std::min(added, now - position);
    const int before = std::exchange(m_length, now);
    if (goes < 0 || comes < 0 || before - goes + comes != now) {
        Q_EMIT typed(0, before, toPlainText()); // a count that doesn't add up: all of it, rather than a wrong part
        return;
    }
    QTextCursor cursor(document());
    cursor.setPosition(position);
    cursor.setPosition(position + comes, QTextCursor::KeepAnchor);
    QString inserted = cursor.selectedText();
    inserted.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    if (goes == 0 && inserted.isEmpty()) {
        return;
    }
    Q_EMIT typed(position, goes, inserted);
}

void XmlEdit::setMarks(const QList<Mark>& marks)
{
    m_marks = marks;
    m_lines.clear();
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark& mark : marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(std::clamp(mark.position, 0, length()));
        const int line = selection.cursor.blockNumber();
        if (!m_lines.contains(line) || mark.state == State::Failed) {
            m_lines.insert(line, mark.state);
        }
        selection.cursor.setPosition(std::clamp(mark.position + std::max(1, mark.length), 0, length()),
                                     QTextCursor::KeepAnchor);
        const StateColors& colors = stateColors(theme(), mark.state);
        if (mark.onGround) {
            selection.format.setBackground(colors.soft);
            selection.format.setForeground(colors.text);
        } else {
            selection.format.setUnderlineStyle(QTextCharFormat::DotLine);
            selection.format.setUnderlineColor(colors.text);
        }
        selections << selection;
    }
    setExtraSelections(selections);
    m_gutter->update();
}

void XmlEdit::select(int position, int length)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position + length, 0, this->length()));
    cursor.setPosition(std::clamp(position, 0, this->length()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

const XmlEdit::Mark* XmlEdit::markAt(int position) const
{
    for (const Mark& mark : m_marks) {
        if (position >= mark.position && position <= mark.position + std::max(1, mark.length)) {
            return &mark;
        }
    }
    return nullptr;
}

int XmlEdit::gutterWidth() const
{
    const int digits = static_cast<int>(QString::number(std::max(1000, blockCount())).size());
    return digits * fontMetrics().horizontalAdvance(QLatin1Char('9')) + MarkSide + 24;
}

void XmlEdit::paintGutter(QPaintEvent* event)
{
    const Theme& t = theme();
    QPainter painter(m_gutter);
    painter.fillRect(event->rect(), t.sunken);
    painter.setPen(t.divider);
    painter.drawLine(m_gutter->width() - 1, event->rect().top(), m_gutter->width() - 1, event->rect().bottom());
    painter.setFont(font());
    const int current = textCursor().blockNumber();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
        if (where.top() > event->rect().bottom()) {
            break;
        }
        if (where.bottom() < event->rect().top()) {
            continue;
        }
        const int line = block.blockNumber();
        if (const auto mark = m_lines.constFind(line); mark != m_lines.cend()) {
            const int top = static_cast<int>(where.top() + (where.height() - MarkSide) / 2);
            paintIcon(&painter, QRectF(6, top, MarkSide, MarkSide), stateIconName(*mark), stateColors(t, *mark).text);
        }
        painter.setPen(line == current ? t.text1 : t.text3);
        painter.drawText(QRectF(0, where.top(), m_gutter->width() - 12, where.height()),
                         Qt::AlignRight | Qt::AlignVCenter, locale().toString(line + 1));
    }
}

void XmlEdit::colourView()
{
    const QTextBlock first = firstVisibleBlock();
    if (!first.isValid()) {
        return;
    }
    const int lines = viewport()->height() / std::max(1, fontMetrics().lineSpacing()) + 1;
    m_colors->setView(first.blockNumber(), first.blockNumber() + lines);
}

void XmlEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoRequested();
    } else if (event->matches(QKeySequence::Redo) ||
               (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Y)) {
        Q_EMIT redoRequested();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

bool XmlEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QPoint inText = viewport()->mapFrom(this, help->pos());
        const Mark* mark = markAt(cursorForPosition(inText).position());
        QToolTip::showText(help->globalPos(), mark != nullptr ? plainToolTip(mark->words) : QString(), this);
        return true;
    }
    return QPlainTextEdit::event(event);
}

void XmlEdit::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu* menu = createStandardContextMenu(event->pos());
    if (const Mark* mark = markAt(cursorForPosition(event->pos()).position())) {
        QAction* words = new QAction(plainAction(mark->words), menu);
        words->setEnabled(false);
        menu->insertAction(menu->actions().value(0), words);
        menu->insertSeparator(menu->actions().value(1));
    }
    menu->exec(event->globalPos());
    delete menu;
}

void XmlEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), gutterWidth(), inside.height());
}

void XmlEdit::restyle()
{
    m_restyling = true;
    setFont(roleFont(TextRole::Mono));
    setTabStopDistance(2 * fontMetrics().horizontalAdvance(QLatin1Char(' ')));
    QPalette changed = palette();
    changed.setColor(QPalette::Base, theme().surface);
    changed.setColor(QPalette::Text, theme().text1);
    setPalette(changed);
    m_colors->recolour();
    m_restyling = false;
}

void XmlEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (!m_restyling && (event->type() == QEvent::StyleChange || event->type() == QEvent::ApplicationPaletteChange)) {
        restyle();
    }
}

} // namespace espalier::ui
