#include "ui/common/card.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace espalier::ui {

Card::Card(const QString& title, QWidget* parent, Look look)
    : QWidget(parent), m_look(look), m_title(new TextLabel(title, TextRole::CardTitle, &Theme::text1)),
      m_note(new TextLabel(TextRole::Body, &Theme::text2)), m_head(new QHBoxLayout), m_body(new QVBoxLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, 14, space::pane, 14);
    column->setSpacing(10);
    m_head->setSpacing(space::small);
    m_head->addWidget(m_title);
    m_head->addWidget(m_note);
    m_head->addStretch(1);
    column->addLayout(m_head);
    m_body->setSpacing(space::small);
    column->addLayout(m_body, 1);
    m_note->hide();
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

Button* Card::addLink(const QString& words)
{
    auto* link = new Button(words, Button::Kind::Link, this);
    link->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored); // titles stand alike with and without a link
    m_head->addWidget(link);
    return link;
}

void Card::addToHead(QWidget* widget)
{
    m_head->addWidget(widget);
}

void Card::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& colors = theme();
    switch (m_look) {
    case Look::Surface:
        paintRounded(&painter, rect(), radius::card, colors.surface, colors.border);
        return;
    case Look::Sunken:
        paintRounded(&painter, rect(), radius::card, colors.sunken, colors.border);
        return;
    case Look::Permanent: // what can't be changed later has an amber frame
        paintRounded(&painter, rect(), radius::card, colors.surface, colors.warning.line);
        return;
    }
}

Divider::Divider(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Divider::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    paintHairline(&painter, QPointF(0, 0), QPointF(width(), 0), theme().divider);
}

} // namespace espalier::ui
