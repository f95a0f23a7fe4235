#include "ui/common/selection_bar.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace espalier::ui {

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent), m_selected(new TextLabel(TextRole::Strong, &Theme::text1, this)),
      m_shown(new TextLabel(TextRole::Body, &Theme::text2, this)), m_row(new QHBoxLayout(this)),
      m_more(new IconButton(QStringLiteral("more"), tr("More actions"), this, Button::Kind::Quiet))
{
    setMinimumHeight(height::selectionBar);
    m_row->setContentsMargins(space::pane, 3, space::small, 4);
    m_row->setSpacing(space::hair);
    m_row->addWidget(m_selected);
    m_row->addSpacing(space::hair);
    m_row->addWidget(m_shown);
    m_row->addStretch(1);
    m_row->addWidget(m_more);
    auto* clear = new IconButton(QStringLiteral("close"), tr("Clear the selection"), this, Button::Kind::Quiet);
    m_row->addWidget(clear);
    connect(clear, &QPushButton::clicked, this, &SelectionBar::cleared);
    connect(m_more, &QPushButton::clicked, this, &SelectionBar::showMore);
    m_more->hide();
}

void SelectionBar::setCounts(int selected, int shown)
{
    m_selected->setText(tr("%n selected", nullptr, selected));
    m_shown->setText(tr("of %n shown", nullptr, shown));
    setAccessibleName(m_selected->text() + QLatin1Char(' ') + m_shown->text());
    fit();
}

Button* SelectionBar::addAction(const QString& iconName, const QString& words)
{
    auto* button = new Button(iconName, words, Button::Kind::Quiet, this);
    m_row->insertWidget(m_row->indexOf(m_more), button);
    m_actions << button;
    fit();
    return button;
}

void SelectionBar::fit()
{
    int room = width() - m_selected->sizeHint().width() - m_shown->sizeHint().width() - 100;
    bool all = true;
    for (Button* button : std::as_const(m_actions)) {
        room -= button->sizeHint().width() + space::hair;
        const bool fits = room >= 0 && all;
        all = all && fits;
        button->setVisible(fits);
    }
    m_more->setVisible(!all);
}

void SelectionBar::showMore()
{
    QMenu menu(this);
    for (Button* button : std::as_const(m_actions)) {
        if (!button->isVisible()) {
            QAction* action = menu.addAction(button->icon(), button->text(), button, &QPushButton::click);
            action->setEnabled(button->isEnabled());
        }
    }
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void SelectionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SelectionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().accentSoft);
    for (const int y : {0, height() - 1}) {
        paintHairline(&painter, QPointF(0, y), QPointF(width(), y), theme().border);
    }
}

} // namespace espalier::ui
