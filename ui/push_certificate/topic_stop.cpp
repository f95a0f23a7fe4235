#include "ui/push_certificate/topic_stop.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/icon_label.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/serial_words.h"
#include "ui/common/state.h"
#include "ui/common/text_label.h"
#include "ui/push_certificate/day_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

namespace espalier::ui {

class TopicStop::Frame : public QWidget {
public:
    QWidget* head = nullptr;

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        const StateColors& colors = theme().failed;
        paintRounded(&painter, rect(), radius::card, theme().surface);
        painter.save();
        painter.setClipRect(QRect(0, 0, width(), head->geometry().bottom() + 1));
        paintRounded(&painter, rect(), radius::card, colors.soft);
        painter.restore();
        paintRounded(&painter, rect(), radius::card, QColor(), colors.fill, 1.5);
    }
};

namespace {
TextLabel* wrapped(TextRole role, TextLabel::Color color = &Theme::text1)
{
    auto* label = new TextLabel(role, color);
    label->setWordWrap(true);
    return label;
}

void empty(QLayout* layout)
{
    while (QLayoutItem* item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}
} // namespace

TopicStop::TopicStop(QWidget* parent)
    : QWidget(parent), m_frame(new Frame), m_head(new QWidget), m_title(wrapped(TextRole::PaneTitle)),
      m_why(wrapped(TextRole::Body)), m_table(new QGridLayout), m_steps(new QVBoxLayout), m_override(nullptr)
{
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_title);
    words->addWidget(m_why);
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(space::page, space::pane, space::page, space::pane);
    head->setSpacing(space::pane);
    head->addWidget(new IconLabel(stateIconName(State::Failed), Tone::Failed, 24), 0, Qt::AlignTop);
    head->addLayout(words, 1);
    m_frame->head = m_head;
    m_table->setHorizontalSpacing(space::page);
    m_table->setVerticalSpacing(6);
    m_table->setColumnStretch(1, 1);
    m_steps->setSpacing(4);
    auto* inside = new QVBoxLayout;
    inside->setContentsMargins(space::page, space::pane, space::page, space::page);
    inside->setSpacing(space::cards);
    inside->addLayout(m_table);
    inside->addWidget(new TextLabel(tr("Put it right in two minutes"), TextRole::Strong));
    inside->addLayout(m_steps);
    auto* frame = new QVBoxLayout(m_frame);
    frame->setContentsMargins(0, 0, 0, 0);
    frame->setSpacing(0);
    frame->addWidget(m_head);
    frame->addLayout(inside);
    m_override = new Button(tr("The old account is lost for good?"), Button::Kind::Link);
    m_override->setObjectName(QStringLiteral("overrideTopic"));
    connect(m_override, &QPushButton::clicked, this, &TopicStop::overrideChosen);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_frame);
    column->addWidget(m_override, 0, Qt::AlignLeading);
}

void TopicStop::set(const StoppedTopic& stopped)
{
    m_title->setText(stopped.lost > 0
                         ? tr("Stopped: this certificate would cut off %n device(s)", nullptr, stopped.lost)
                         : tr("Stopped: this certificate has another topic"));
    m_why->setText(tr("Devices answer only to the topic they were enrolled with. It was most likely made with Create "
                      "instead of Renew, or with another Apple account. Nothing was changed."));
    compare(stopped);
    remedy(stopped);
    m_override->setVisible(stopped.canOverride);
    setAccessibleName(m_title->text());
}

void TopicStop::compare(const StoppedTopic& stopped)
{
    empty(m_table);
    int row = 0;
    const auto add = [&](const QString& label, const QString& value, TextRole role, TextLabel::Color color) {
        m_table->addWidget(new TextLabel(label, TextRole::Body, &Theme::text2), row, 0);
        auto* shown = new ElidedLabel(value, role, color);
        shown->setElideMode(Qt::ElideMiddle);
        shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_table->addWidget(shown, row, 1);
        ++row;
    };
    add(tr("Expected topic"), visibleText(stopped.expected), TextRole::SmallMono, &Theme::text1);
    add(tr("In this file"), visibleText(stopped.found), TextRole::SmallMono, &Theme::danger);
    add(tr("Row in Apple’s portal"), tr("Ends on %1").arg(fullDayWords(stopped.notAfter)), TextRole::Body,
        &Theme::text1);
    add(tr("Its serial number"), spacedSerial(stopped.serial), TextRole::SmallMono, &Theme::text1);
    add(tr("Apple account"), stopped.account.isEmpty() ? tr("Not written down") : visibleText(stopped.account),
        TextRole::Body, &Theme::text1);
}

void TopicStop::remedy(const StoppedTopic& stopped)
{
    empty(m_steps);
    const QStringList steps{
        stopped.account.isEmpty() ? tr("Sign in to Apple’s portal with the account that shows the row above.")
                                  : tr("Sign in to Apple’s portal as %1.").arg(isolated(stopped.account)),
        tr("Find the row that ends on %1 and choose Renew. Leave the new row alone; don’t revoke anything.")
            .arg(fullDayWords(stopped.notAfter)),
        tr("Upload the same request again, and drop the new file here.")};
    for (qsizetype i = 0; i < steps.size(); ++i) {
        auto* line = wrapped(TextRole::Body);
        line->setText(tr("%1. %2", "number, what to do").arg(QLocale().toString(i + 1), steps.at(i)));
        m_steps->addWidget(line);
    }
}

} // namespace espalier::ui
