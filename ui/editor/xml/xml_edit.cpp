#include "ui/editor/xml/xml_edit.h"

#include "ui/common/app_style.h"
#include "ui/common/icon.h"
#include "ui/common/plain_words.h"
#include "ui/editor/widget_text.h"
#include "ui/editor/xml/xml_colors.h"

#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace espalier::ui {

namespace {

constexpr int MarkSide = 14;

} // namespace

XmlEdit::XmlEdit(QWidget* parent) : XmlText(parent)
{
    setColors(new XmlColors(document()));
    setAccessibleName(tr("XML of the profile"));
    setTabChangesFocus(false);
    connect(document(), &QTextDocument::contentsChange, this, &XmlEdit::onContents);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &XmlEdit::makeRoom);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &XmlEdit::updateGutter);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        const int at = textCursor().position();
        if (m_place.hasSelection() && (at < m_place.selectionStart() || at > m_place.selectionEnd())) {
            forgetPlace();
        }
    });
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
    makeRoom();
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
    if (m_quiet) {
        m_length = now;
        return;
    }
    // Where a change touches the end, Qt counts the last paragraph's end too.
    const int goes = std::min(removed, m_length - position);
    const int comes = std::min(added, now - position);
    const int before = std::exchange(m_length, now);
    if (goes < 0 || comes < 0 || before - goes + comes != now) {
        // A count that doesn't add up: all of it, rather than a wrong part.
        Q_EMIT typed(0, before, widgetText(*document()));
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
    forgetPlace();
    Q_EMIT typed(position, goes, inserted);
}

void XmlEdit::setMarks(const QList<Mark>& marks)
{
    m_marks = marks;
    m_lines.clear();
    for (const Mark& mark : marks) {
        const int line = document()->findBlock(std::clamp(mark.position, 0, length())).blockNumber();
        if (!m_lines.contains(line) || mark.state == State::Failed) {
            m_lines.insert(line, mark.state);
        }
    }
    showSelections();
    updateGutter();
}

void XmlEdit::showSelections()
{
    QList<QTextEdit::ExtraSelection> selections;
    if (m_place.hasSelection()) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = m_place;
        selection.format.setBackground(theme().accentSoft);
        selections << selection;
    }
    for (const Mark& mark : std::as_const(m_marks)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(std::clamp(mark.position, 0, length()));
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
}

void XmlEdit::select(int position, int length)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position + length, 0, this->length()));
    cursor.setPosition(std::clamp(position, 0, this->length()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
}

void XmlEdit::forgetPlace()
{
    if (m_place.hasSelection()) {
        m_place = {};
        showSelections();
    }
}

void XmlEdit::goTo(int position, int length)
{
    select(position, 0);
    m_place = textCursor();
    m_place.setPosition(std::clamp(position + length, 0, this->length()), QTextCursor::KeepAnchor);
    showSelections();
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

void XmlEdit::paintGutterLine(QPainter& painter, const QTextBlock& block, const QRectF& where, int width) const
{
    const Theme& t = theme();
    const int line = block.blockNumber();
    if (const auto mark = m_lines.constFind(line); mark != m_lines.cend()) {
        const int top = static_cast<int>(where.top() + (where.height() - MarkSide) / 2);
        paintIcon(&painter, QRectF(6, top, MarkSide, MarkSide), stateIconName(*mark), stateColors(t, *mark).text);
    }
    painter.setPen(line == textCursor().blockNumber() ? t.text1 : t.text3);
    painter.drawText(QRectF(0, where.top(), width - 12, where.height()), Qt::AlignRight | Qt::AlignVCenter,
                     locale().toString(line + 1));
}

void XmlEdit::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo)) {
        Q_EMIT undoRequested();
    } else if (event->matches(QKeySequence::Redo) ||
               (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Y)) {
        Q_EMIT redoRequested();
    } else if (event->matches(QKeySequence::InsertLineSeparator)) {
        insertPlainText(QStringLiteral("\n")); // Qt's own line separator is no line end of XML
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

} // namespace espalier::ui
