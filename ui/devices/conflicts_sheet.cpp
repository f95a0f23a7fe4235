#include "ui/devices/conflicts_sheet.h"

#include "ui/common/card.h"
#include "ui/common/device_text.h"
#include "ui/common/page_scroll.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QVBoxLayout>

namespace espalier::ui {

namespace {

constexpr int ConflictsWidth = 620;
constexpr int MostSettings = 100; // settings; nobody reads more in one go

QWidget* block(const SettingConflict& conflict)
{
    auto* card = new Card;
    auto* title = new ElidedLabel(conflict.title, TextRole::Strong, &Theme::text1, card);
    title->setElideMode(Qt::ElideMiddle);
    auto* type = new ElidedLabel(conflict.payloadType, TextRole::SmallMono, &Theme::text3, card);
    type->setElideMode(Qt::ElideMiddle);
    auto* says = new FactGrid(card);
    says->setFacts(conflict.says);
    says->setAccessibleName(conflict.title);
    card->body()->addWidget(title);
    card->body()->addWidget(type);
    card->body()->addWidget(says);
    return card;
}

} // namespace

ConflictsSheet::ConflictsSheet(const QString& device, const QList<SettingConflict>& conflicts, bool partial,
                               QWidget* over)
    : Sheet(over)
{
    setPanelWidth(ConflictsWidth);
    setTitle(tr("Conflicts on %1").arg(quoted(device)));
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::cards);
    const auto paragraph = [&](const QString& words) {
        auto* label = new TextLabel(words, TextRole::Body, &Theme::text2, content);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    paragraph(tr("What several assigned profiles say about the same setting, and what holds then."));
    for (const SettingConflict& conflict : conflicts.first(std::min<qsizetype>(MostSettings, conflicts.size()))) {
        column->addWidget(block(conflict));
    }
    if (conflicts.size() > MostSettings) {
        paragraph(tr("And %n more.", nullptr, static_cast<int>(conflicts.size() - MostSettings)));
    }
    if (partial) {
        paragraph(tr("There is too much on this device to compare everything."));
    }
    column->addStretch(1);
    setBody(new PageScroll(content), 0);
}

} // namespace espalier::ui
