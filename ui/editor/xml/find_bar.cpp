#include "ui/editor/xml/find_bar.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace espalier::ui {

FindBar::FindBar(QPlainTextEdit* text, QWidget* parent)
    : QWidget(parent), m_text(text), m_words(new QLineEdit(this)),
      m_none(new TextLabel(tr("Not found"), TextRole::Second, &Theme::text2, this))
{
    m_words->setPlaceholderText(tr("Find in the XML"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setMaximumWidth(360);
    m_words->setClearButtonEnabled(true);
    auto* previous = new IconButton(QStringLiteral("chevron-up"), tr("Previous place"), this, Button::Kind::Quiet);
    auto* next = new IconButton(QStringLiteral("chevron-down"), tr("Next place"), this, Button::Kind::Quiet);
    auto* away = new IconButton(QStringLiteral("close"), tr("Close"), this, Button::Kind::Quiet);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::pane, space::small, space::pane, space::small);
    row->addWidget(m_words, 1);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(m_none);
    row->addStretch(1);
    row->addWidget(away);
    m_none->hide();
    hide();
    connect(m_words, &QLineEdit::textEdited, this, &FindBar::findFromHere);
    connect(m_words, &QLineEdit::returnPressed, this, [this] { find(Way::Forward); });
    connect(previous, &QPushButton::clicked, this, [this] { find(Way::Backward); });
    connect(next, &QPushButton::clicked, this, [this] { find(Way::Forward); });
    connect(away, &QPushButton::clicked, this, &FindBar::close);
}

void FindBar::open()
{
    const QString selected = m_text->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator)) {
        m_words->setText(selected);
    }
    show();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FindBar::close()
{
    hide();
    m_text->setFocus(Qt::OtherFocusReason);
}

void FindBar::findFromHere()
{
    // What is being typed is looked for from where the last place began, so that it grows instead of jumping on.
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(cursor.selectionStart());
    m_text->setTextCursor(cursor);
    find(Way::Forward);
}

void FindBar::find(Way way)
{
    const QString words = m_words->text();
    if (words.isEmpty()) {
        m_none->hide();
        return;
    }
    const QTextDocument::FindFlags flags =
        way == Way::Backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = m_text->find(words, flags);
    if (!found) { // round the end
        const QTextCursor before = m_text->textCursor();
        QTextCursor cursor = before;
        cursor.movePosition(way == Way::Backward ? QTextCursor::End : QTextCursor::Start);
        m_text->setTextCursor(cursor);
        found = m_text->find(words, flags);
        if (!found) {
            m_text->setTextCursor(before);
        }
    }
    m_none->setVisible(!found);
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (event->key() == Qt::Key_Return && event->modifiers() == Qt::ShiftModifier) {
        find(Way::Backward);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace espalier::ui
