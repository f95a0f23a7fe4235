#include "ui/editor/form/broken_page.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int MostShown = 12;
}

QString damageWords(const profiles::Damage& damage)
{
    using profiles::DamageKind;
    switch (damage.kind) {
    case DamageKind::BeforeDeclaration:
        return BrokenPage::tr("Something stands before the beginning of the XML.");
    case DamageKind::AfterEnd:
        return BrokenPage::tr("Something stands after the end of the property list.");
    case DamageKind::Ampersand:
        return BrokenPage::tr("An “&” that isn’t written as “&amp;”.");
    case DamageKind::LessThan:
        return BrokenPage::tr("A “<” that isn’t written as “&lt;”.");
    case DamageKind::Placeholder:
        return BrokenPage::tr("A placeholder stands where a number, a date, data or a truth value has to be.");
    case DamageKind::Encoding:
        return BrokenPage::tr("Another encoding is declared than the one the text has.");
    case DamageKind::TooLarge:
        return BrokenPage::tr("It is larger or more deeply nested than what is read: %1.").arg(damage.what);
    case DamageKind::Grammar:
    case DamageKind::Value:
        break;
    }
    return BrokenPage::tr("It can’t be read here: %1.").arg(damage.what);
}

BrokenPage::BrokenPage(EditorSession& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_damages(new QVBoxLayout),
      m_repair(new Button(QStringLiteral("fix"), tr("Repair"), Button::Kind::Primary, this))
{
    auto* why =
        new TextLabel(tr("The text is kept as it is. Mend it in the XML tab, undo the last step, or let the known "
                         "damage be repaired; that can be undone too."),
                      TextRole::Body, &Theme::text2, this);
    why->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::large, space::page, space::page);
    column->setSpacing(space::medium);
    column->addWidget(
        new TextLabel(tr("This text is no property list at the moment"), TextRole::PaneTitle, &Theme::text1, this));
    column->addWidget(why);
    column->addLayout(m_damages);
    column->addWidget(m_repair, 0, Qt::AlignLeading);
    column->addStretch(1);
    m_repair->setObjectName(QStringLiteral("repair"));
    connect(m_repair, &QPushButton::clicked, this, &BrokenPage::repair);
}

void BrokenPage::load()
{
    while (QLayoutItem* item = m_damages->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool repairable = false;
    const auto& damages = m_session.document().damages();
    for (qsizetype i = 0; i < std::min<qsizetype>(damages.size(), MostShown); ++i) {
        const profiles::Damage& damage = damages.at(i);
        auto* line = new TextLabel(
            tr("Line %1, column %2: %3").arg(damage.place.line).arg(damage.place.column).arg(damageWords(damage)),
            TextRole::Body, &Theme::text1, this);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_damages->addWidget(line);
    }
    for (const profiles::Damage& damage : damages) {
        repairable = repairable || damage.repair.has_value();
    }
    m_repair->setVisible(repairable);
}

void BrokenPage::repair()
{
    const auto& document = m_session.document();
    const profiles::Splice splice = profiles::repairAll(document.text(), document.damages());
    m_session.edit(profiles::Edit{splice, {}, {}}, tr("Repair the text"));
}

void BrokenPage::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().surface);
}

} // namespace espalier::ui
