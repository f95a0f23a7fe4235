#include "ui/overview/setup_view.h"

#include "ui/common/action_list.h"
#include "ui/common/app_style.h"
#include "ui/common/card.h"
#include "ui/common/icon_label.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/overview/problem_words.h"

#include <QHBoxLayout>
#include <QPainter>

namespace espalier::ui {

namespace {
constexpr int sideWidth = 336;
constexpr int sideFrom = 900;

QWidget* permanent(const QString& iconName, const QString& title, TextLabel* value)
{
    auto* card = new Card({}, nullptr, Card::Look::Sunken);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::medium);
    row->addWidget(new IconLabel(iconName, Tone::Text, 16));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new TextLabel(title, TextRole::Strong));
    words->addWidget(value);
    row->addLayout(words, 1);
    row->addWidget(new IconLabel(QStringLiteral("lock"), Tone::Third, 16));
    card->body()->addLayout(row);
    return card;
}
} // namespace

class SetupView::Bar : public QWidget {
public:
    Bar() { setFixedHeight(22); }
    double part = 0;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const QRectF room(space::page, 12, width() - 2 * space::page, 5);
        paintRounded(&painter, room, 2, theme().divider);
        QRectF done = room;
        done.setWidth(room.width() * part);
        if (layoutDirection() == Qt::RightToLeft) {
            done.moveRight(room.right());
        }
        paintRounded(&painter, done, 2, theme().accent);
    }
};

SetupView::SetupView(QWidget* parent)
    : QWidget(parent), m_list(new ActionList(ActionList::Size::Checklist)), m_bar(new Bar), m_side(new QWidget),
      m_address(new ElidedLabel(TextRole::Second, &Theme::text2)),
      m_topic(new ElidedLabel(TextRole::SmallMono, &Theme::text2))
{
    static_cast<ElidedLabel*>(m_topic)->setElideMode(Qt::ElideMiddle);
    auto* card = new Card;
    card->layout()->setContentsMargins(1, 1, 1, 1);
    card->body()->setSpacing(0);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(m_list);
    card->body()->addStretch(1);
    m_list->setAccessibleName(tr("Steps of the set-up"));

    auto* fixed = new Card(tr("Fixed for good"));
    auto* why = new TextLabel(tr("Two choices can’t be changed later without enrolling every device again."),
                              TextRole::Body, &Theme::text2);
    why->setWordWrap(true);
    fixed->body()->addWidget(why);
    fixed->body()->addWidget(permanent(QStringLiteral("globe"), tr("Public address"), m_address));
    fixed->body()->addWidget(permanent(QStringLiteral("bell"), tr("Push topic"), m_topic));

    auto* hand = new Card(tr("Have at hand for the next steps"));
    const QList<QPair<QString, QString>> things{
        {QStringLiteral("router"), tr("Access to your router, for the port")},
        {QStringLiteral("bell"), tr("The push certificate and its Apple account")},
        {QStringLiteral("wifi"), tr("A profile, for example with the office Wi-Fi")},
        {QStringLiteral("people"), tr("The first people who will enroll")}};
    for (const auto& [iconName, words] : things) {
        auto* row = new QHBoxLayout;
        row->setSpacing(10);
        row->addWidget(new IconLabel(iconName, Tone::Second, 16), 0, Qt::AlignTop);
        auto* label = new TextLabel(words, TextRole::Body, &Theme::text2);
        label->setWordWrap(true);
        row->addWidget(label, 1);
        hand->body()->addLayout(row);
    }

    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::pane);
    side->addWidget(fixed);
    side->addWidget(hand);
    side->addStretch(1);
    m_side->setFixedWidth(sideWidth);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::page, 0, space::page, space::page);
    row->setSpacing(space::pane);
    row->addWidget(card, 1);
    row->addWidget(m_side);
    connect(m_list, &ActionList::rowActivated, this,
            [this](const QString& step) { Q_EMIT jumpRequested(stepJump(step)); });
}

void SetupView::setChecklist(const QJsonArray& steps)
{
    m_done = 0;
    m_serves = true;
    m_steps = int(steps.size());
    QList<ActionRow> rows;
    bool open = false;
    m_address->setText(tr("Not set yet"));
    m_topic->setText(tr("Comes with the push certificate"));
    for (int i = 0; i < steps.size(); ++i) {
        const QJsonObject step = steps.at(i).toObject();
        const bool now = step.value(QStringLiteral("state")).toString() == QLatin1String("now");
        rows.append(stepRow(step, i + 1, now && !open));
        open = open || now;
        if (step.value(QStringLiteral("state")).toString() == QLatin1String("done")) {
            ++m_done;
            const QString evidence = step.value(QStringLiteral("evidence")).toString();
            if (rows.last().id == QLatin1String("address")) {
                m_address->setText(evidence);
            } else if (rows.last().id == QLatin1String("push_certificate")) {
                m_topic->setText(evidence);
            }
        } else if (rows.last().id != QLatin1String("backup") && rows.last().id != QLatin1String("check")) {
            m_serves = false;
        }
    }
    m_list->setRows(rows);
    m_bar->part = m_steps > 0 ? double(m_done) / m_steps : 0;
    m_bar->update();
}

void SetupView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_side->setVisible(width() >= sideFrom);
}

} // namespace espalier::ui
