#include "ui/common/message_bar.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/plain_words.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int messageIcon = 18;
constexpr int iconLeft = 14;
constexpr int textLeft = iconLeft + messageIcon + 12;
} // namespace

MessageBar::MessageBar(QWidget* parent, Closing closing)
    : QFrame(parent), m_what(new TextLabel(TextRole::CardTitle, &Theme::text1)),
      m_why(new TextLabel(TextRole::Body, &Theme::text2)), m_actions(new QHBoxLayout), m_inline(new QHBoxLayout),
      m_close(new IconButton(QStringLiteral("close"), tr("Close this message"), this, Button::Kind::Quiet))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setContextMenuPolicy(Qt::DefaultContextMenu);
    m_what->setWordWrap(true);
    m_why->setWordWrap(true);
    m_close->setIconSize(QSize(16, 16));
    m_close->setFixedSize(24, 24);
    m_close->setVisible(closing == Closing::ByPerson);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_what);
    words->addWidget(m_why);
    m_actions->setSpacing(space::pane);
    words->addLayout(m_actions);
    words->setAlignment(m_actions, Qt::AlignLeading); // an empty row must not bound the words’ width
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(textLeft, 10, 10, 10);
    row->setSpacing(space::medium);
    row->addLayout(words, 1);
    row->addLayout(m_inline);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    hide();
}

void MessageBar::set(State state, const QString& what, const QString& why)
{
    dropActions();
    m_state = state;
    m_detail.clear();
    m_what->setText(what);
    explain(why);
    appear();
}

void MessageBar::explain(const QString& why)
{
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    setAccessibleName(why.isEmpty() ? m_what->text() : m_what->text() + QLatin1Char(' ') + why);
}

void MessageBar::set(const UserSentence& sentence)
{
    set(State::Failed, sentence.what, sentence.whyAndNext());
    m_detail = sentence.detail;
    setToolTip(QString());
    if (!m_detail.isEmpty()) {
        m_copy = addAction(tr("Copy details"));
        connect(m_copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(m_detail); });
        m_copy->setToolTip(plainToolTip(m_detail));
    }
}

Button* MessageBar::addAction(const QString& words)
{
    auto* action = new Button(words, Button::Kind::Link, this);
    action->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // One line with its action at the end; with a second line the actions stand below. What helps stands first.
    QHBoxLayout* layout = m_inline;
    if (!m_why->text().isEmpty()) {
        layout = m_actions;
        layout->setContentsMargins(0, space::hair, 0, 0);
        if (layout->count() == 0) {
            layout->addStretch(1);
        }
    }
    const int before = m_copy != nullptr ? layout->indexOf(m_copy) : layout->count() - (layout == m_actions ? 1 : 0);
    layout->insertWidget(before, action);
    return action;
}

void MessageBar::dropActions()
{
    for (QHBoxLayout* layout : {m_actions, m_inline}) {
        while (QLayoutItem* item = layout->takeAt(0)) {
            if (QWidget* widget = item->widget()) {
                widget->hide();
                widget->deleteLater();
            }
            delete item;
        }
    }
    m_actions->setContentsMargins({});
    m_copy = nullptr;
}

void MessageBar::clear()
{
    dropActions();
    hide();
}

void MessageBar::appear()
{
    show();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void MessageBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const StateColors& color = stateColors(theme(), m_state);
    paintRounded(&painter, rect(), radius::message, color.soft, color.line);
    const QRect sign = QStyle::visualRect(layoutDirection(), rect(),
                                          QRect(iconLeft, m_what->geometry().top() + 1, messageIcon, messageIcon));
    paintIcon(&painter, sign, stateIconName(m_state), color.text);
}

void MessageBar::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(themedIcon(QStringLiteral("copy")), tr("Copy message"), this,
                   [this] { QApplication::clipboard()->setText(accessibleName()); });
    if (!m_detail.isEmpty()) {
        menu.addAction(tr("Copy details"), this, [this] { QApplication::clipboard()->setText(m_detail); });
    }
    menu.exec(event->globalPos());
}

} // namespace espalier::ui
