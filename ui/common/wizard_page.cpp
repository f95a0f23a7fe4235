#include "ui/common/wizard_page.h"

#include "ui/common/message_bar.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace espalier::ui {

namespace {
constexpr int columnWidth = 620;
constexpr int sideWidth = 320;
constexpr int sideFrom = 1010; // page width from which there is room for the card
} // namespace

WizardPage::WizardPage(const QString& step, const QString& title, const QString& words, QWidget* parent)
    : QWidget(parent), m_step(step), m_title(new TextLabel(TextRole::WizardTitle)),
      m_words(new TextLabel(TextRole::Body, &Theme::text2)), m_error(new MessageBar), m_scroll(new QScrollArea),
      m_column(new QVBoxLayout), m_sideColumn(new QVBoxLayout)
{
    auto* content = new QWidget;
    auto* left = new QWidget;
    left->setMaximumWidth(columnWidth);
    left->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    m_title->setWordWrap(true);
    m_words->setWordWrap(true);
    m_column->addWidget(m_title);
    m_column->addWidget(m_words);
    m_column->addSpacing(14);
    auto* errors = new QVBoxLayout;
    errors->setSpacing(space::cards);
    errors->addWidget(m_error);
    auto* below = new QWidget; // a gap only while there is an error
    below->setFixedHeight(0);
    errors->addWidget(below);
    m_column->addLayout(errors);

    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(40, 28, 40, 28);
    row->setSpacing(space::large);
    row->addWidget(left, 1000); // up to its maximum before the rest gets any
    row->addStretch(1);
    m_sideColumn->setContentsMargins(0, 6, 0, 0);
    row->addLayout(m_sideColumn);

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);
    setWords(title, words);
}

void WizardPage::setWords(const QString& title, const QString& words)
{
    m_title->setText(title);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_scroll->setAccessibleName(title);
    setAccessibleName(title);
}

void WizardPage::showError(const UserSentence& sentence)
{
    m_error->set(sentence);
    m_scroll->verticalScrollBar()->setValue(0);
}

void WizardPage::clearError()
{
    m_error->clear();
}

void WizardPage::setSideCard(QWidget* card)
{
    m_side = card;
    card->setFixedWidth(sideWidth);
    m_sideColumn->addWidget(card);
    m_sideColumn->addStretch(1);
}

TextLabel* WizardPage::addField(const QString& label, QWidget* field, const QString& hint)
{
    auto* name = new TextLabel(label, TextRole::Strong);
    name->setBuddy(field);
    m_column->addWidget(name);
    m_column->addWidget(field);
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(label);
    }
    TextLabel* below = nullptr;
    if (!hint.isEmpty()) {
        below = new TextLabel(hint, TextRole::Second, &Theme::text2);
        below->setWordWrap(true);
        m_column->addWidget(below);
    }
    m_column->addSpacing(12);
    return below;
}

TextLabel* WizardPage::addParagraph(const QString& words)
{
    auto* label = paragraph(words);
    m_column->addWidget(label);
    return label;
}

void WizardPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (m_side != nullptr) {
        m_side->setVisible(width() >= sideFrom);
    }
}

} // namespace espalier::ui
