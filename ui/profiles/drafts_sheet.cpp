#include "ui/profiles/drafts_sheet.h"

#include "ui/common/button.h"
#include "ui/common/device_text.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/common/time_words.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace espalier::ui {

QString draftWords(const DraftFacts& facts)
{
    return facts.readable ? DraftsSheet::tr("A draft of %1 isn’t saved yet.").arg(quoted(facts.title))
                          : DraftsSheet::tr("A draft can’t be opened: it is damaged, or from another data folder.");
}

DraftsSheet::DraftsSheet(const QList<DraftFacts>& drafts, qint64 nowMs, QWidget* over)
    : Sheet(over), m_left(drafts.size())
{
    setObjectName(QStringLiteral("drafts"));
    setTitle(tr("Drafts"));
    setPanelWidth(640);
    auto* list = new QWidget(this);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(space::page, space::medium, space::page, space::medium);
    column->setSpacing(space::medium);
    for (const DraftFacts& facts : drafts) {
        column->addWidget(makeRow(facts, nowMs, list));
    }
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(list);
    setBody(scroll, 0);
    present();
}

QWidget* DraftsSheet::makeRow(const DraftFacts& facts, qint64 nowMs, QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* title = new TextLabel(facts.readable ? visibleText(facts.title, 120) : draftWords(facts), TextRole::Strong,
                                &Theme::text1, row);
    title->setWordWrap(true);
    words->addWidget(title);
    words->addWidget(new TextLabel(tr("Last changed: %1.").arg(momentWords(facts.lastAt, nowMs)), TextRole::Second,
                                   &Theme::text2, row));
    line->addLayout(words, 1);
    if (facts.readable) {
        auto* on = new Button(tr("Go on"), Button::Kind::Standard, row);
        connect(on, &QPushButton::clicked, this, [this, id = facts.id] {
            dismiss();
            Q_EMIT resumeRequested(id);
        });
        line->addWidget(on);
    }
    auto* away = new Button(tr("Throw away"), Button::Kind::Destructive, row);
    connect(away, &QPushButton::clicked, this, [this, row, id = facts.id] {
        row->hide();
        row->deleteLater();
        Q_EMIT discardRequested(id);
        if (--m_left == 0) {
            dismiss();
        }
    });
    line->addWidget(away);
    return row;
}

} // namespace espalier::ui
