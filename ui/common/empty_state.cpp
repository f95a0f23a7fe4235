#include "ui/common/empty_state.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace espalier::ui {

class EmptyState::Tile : public QWidget {
public:
    explicit Tile(QWidget* parent) : QWidget(parent) { setFixedSize(44, 44); }
    void setIcon(const QString& name)
    {
        m_icon = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintRounded(&painter, rect(), radius::card, theme().accentSoft);
        paintIcon(&painter, QRectF(11, 11, 22, 22), m_icon, theme().accent);
    }

private:
    QString m_icon;
};

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), m_tile(new Tile(this)), m_title(new TextLabel(TextRole::PaneTitle, &Theme::text1, this)),
      m_words(new TextLabel(TextRole::Body, &Theme::text2, this)),
      m_action(new Button(QStringLiteral("plus"), QString(), Button::Kind::Primary, this))
{
    m_title->setAlignment(Qt::AlignCenter);
    m_title->setWordWrap(true);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setMaximumWidth(420);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::large, space::large, space::large, space::large);
    column->addStretch(2);
    column->addWidget(m_tile, 0, Qt::AlignHCenter);
    column->addSpacing(space::small);
    column->addWidget(m_title);
    // Between stretches, not aligned: an aligned label gets the height of one line however often it wraps.
    auto* words = new QHBoxLayout;
    words->addStretch(1);
    words->addWidget(m_words, 100);
    words->addStretch(1);
    column->addLayout(words);
    column->addSpacing(space::medium);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_tile->hide(); // nothing to say before set()
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::set(const QString& iconName, const QString& title, const QString& words, const QString& action,
                     const QString& actionIcon)
{
    m_tile->setIcon(iconName);
    m_tile->show();
    m_title->setText(title);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    m_action->setText(action);
    m_action->setIcon(actionIcon.isEmpty() ? QIcon() : themedIcon(actionIcon, Tone::OnAccent));
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(words);
}

} // namespace espalier::ui
