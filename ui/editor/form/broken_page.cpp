#include "ui/editor/form/broken_page.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/editor/damage_words.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace espalier::ui {

namespace {
constexpr int MostShown = 12;
constexpr int LoadSoonMs = 250;
} // namespace

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
    m_soon.setSingleShot(true);
    m_soon.setInterval(LoadSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &BrokenPage::load);
    connect(&session, &EditorSession::changed, this, [this] {
        if (isVisible()) {
            m_soon.start();
        }
    });
}

void BrokenPage::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    load();
}

void BrokenPage::load()
{
    m_soon.stop();
    if (!isVisible()) {
        return;
    }
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
    m_repair->setText(repairWords(damages));
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
