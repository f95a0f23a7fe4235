#include "ui/compliance/baseline_page.h"

#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/compliance/baselines.h"
#include "ui/compliance/rule_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int widestPage = 900;
} // namespace

BaselinePage::BaselinePage(QWidget* parent) : QWidget(parent)
{
    auto* centre = new QHBoxLayout(this);
    centre->setContentsMargins(space::page, space::large, space::page, space::page);
    auto* content = new QWidget(this);
    content->setMaximumWidth(widestPage);
    centre->addStretch(1);
    centre->addWidget(content, 100);
    centre->addStretch(1);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium);
    column->addWidget(new TextLabel(tr("No policies yet"), TextRole::PageTitle));
    column->addWidget(paragraph(tr("A policy says what the devices of a group must be like – a system that is new "
                                   "enough, a passcode, no forbidden app – and what happens when one isn’t. Begin with "
                                   "one of these; you see and change everything before it is saved.")));
    column->addSpacing(space::small);
    auto* grid = new QGridLayout;
    grid->setSpacing(space::cards);
    int place = 0;
    for (const Baseline& baseline : baselines()) {
        auto* card = new Card(baseline.title, content);
        card->body()->addWidget(paragraph(baseline.words));
        auto* rules = new TextLabel(rulesWords(baseline.policy.rules), TextRole::Second, &Theme::text3);
        rules->setWordWrap(true);
        card->body()->addWidget(rules);
        card->body()->addStretch(1);
        auto* foot = new QHBoxLayout;
        auto* use = new Button(tr("Look at it…"), Button::Kind::Standard, card, Button::Size::Small);
        use->setObjectName(QStringLiteral("baseline-") + baseline.id);
        use->setAccessibleName(tr("Look at the policy %1").arg(baseline.title));
        foot->addWidget(use);
        foot->addStretch(1);
        card->body()->addLayout(foot);
        connect(use, &QPushButton::clicked, this, [this, policy = baseline.policy] { Q_EMIT chosen(policy); });
        grid->addWidget(card, place / 2, place % 2);
        ++place;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    column->addLayout(grid);
    auto* row = new QHBoxLayout;
    auto* empty = new Button(QStringLiteral("plus"), tr("Begin with an empty one"), Button::Kind::Quiet, content);
    empty->setObjectName(QStringLiteral("emptyPolicy"));
    row->addWidget(empty);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    connect(empty, &QPushButton::clicked, this, [this] { Q_EMIT chosen({}); });
}

} // namespace espalier::ui
