#include "ui/editor/form/payload_head.h"

#include "ui/common/app_style.h"
#include "ui/common/device_text.h"
#include "ui/common/icon.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/segments.h"
#include "ui/common/text_label.h"
#include "ui/editor/form/badge_strip.h"

#include <QHBoxLayout>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int Tile = 36, TileTop = 13;
}

PayloadHead::PayloadHead(QWidget* parent)
    : QWidget(parent), m_title(new ElidedLabel(QString(), TextRole::PaneTitle, &Theme::text1, this)),
      m_type(new ElidedLabel(QString(), TextRole::SmallMono, &Theme::text3, this)),
      m_help(new TextLabel(TextRole::Second, &Theme::text2, this)), m_badges(new BadgeStrip(this)),
      m_segments(new Segments(this))
{
    m_type->setElideMode(Qt::ElideMiddle);
    m_type->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_help->setWordWrap(true);
    for (const QString& words : {tr("Set"), tr("Required"), tr("All")}) {
        m_segments->add(words);
    }
    m_segments->setCurrent(2);
    m_segments->setAccessibleName(tr("Keys shown"));
    auto* names = new QVBoxLayout;
    names->setSpacing(1);
    names->addWidget(m_title);
    names->addWidget(m_type);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addSpacing(Tile + space::medium); // no layout spacing beside it
    row->addLayout(names, 1);
    row->addWidget(m_segments, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, TileTop, space::medium, space::medium);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_help);
    column->addWidget(m_badges);
    connect(m_segments, &Segments::currentChanged, this, [this](int shown) { Q_EMIT shownChosen(Shown(shown)); });
}

void PayloadHead::set(const QString& iconName, const QString& title, const QString& type, const QString& help,
                      const QList<KeyBadge>& badges)
{
    m_icon = iconName;
    m_title->setText(visibleText(title, 120));
    m_type->setText(visibleText(type, 200));
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    m_badges->set(badges);
    update();
}

void PayloadHead::setCounts(const FormCounts& counts)
{
    m_segments->setCount(0, counts.set);
    m_segments->setCount(1, counts.required);
    m_segments->setCount(2, counts.all);
}

void PayloadHead::setShown(Shown shown)
{
    const QSignalBlocker quiet(m_segments);
    m_segments->setCurrent(int(shown));
}

void PayloadHead::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    painter.fillRect(rect(), t.surface);
    paintHairline(&painter, QPointF(0, height() - 1), QPointF(width(), height() - 1), t.border);
    const QRect tile = QStyle::visualRect(layoutDirection(), rect(), QRect(space::page, TileTop, Tile, Tile));
    paintRounded(&painter, tile, radius::message, t.accentSoft);
    paintIcon(&painter, QRectF(tile).adjusted(8, 8, -8, -8), m_icon, t.accent);
}

} // namespace espalier::ui
