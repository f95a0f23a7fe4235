#include "ui/editor/form/value_row.h"

#include "ui/common/device_text.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"
#include "ui/editor/controls/control.h"
#include "ui/editor/controls/number_control.h"
#include "ui/editor/form/badge_strip.h"
#include "ui/editor/form/item_actions.h"
#include "ui/editor/form/problem_line.h"
#include "ui/editor/form/state_button.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>

namespace espalier::ui {

namespace {
constexpr int LabelWidth = 228, StateWidth = 104, StackedBelow = 560, WidestControl = 460;
}

ValueRow::ValueRow(EditorSession& session, const FormItem& item, QWidget* parent)
    : FormRow(session, item, parent), m_box(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_middle(new QVBoxLayout),
      m_help(new TextLabel(TextRole::Second, &Theme::text2)), m_badges(new BadgeStrip), m_state(new StateButton(this))
{
    m_box->setContentsMargins(space::page + indent(), 10, space::medium, 10);
    m_box->setSpacing(space::medium);
    m_box->addWidget(buildLabel());
    m_middle->setSpacing(6);
    m_help->setWordWrap(true);
    m_help->setMinimumWidth(60);
    m_middle->addWidget(m_help);
    m_middle->addWidget(m_badges);
    auto* holder = new QWidget(this);
    holder->setLayout(m_middle);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_box->addWidget(holder, 1, Qt::AlignTop);
    auto* state = new QWidget(this);
    auto* stateRow = new QHBoxLayout(state);
    stateRow->setContentsMargins(0, 2, 0, 0);
    stateRow->addStretch(1);
    stateRow->addWidget(m_state);
    state->setMinimumWidth(StateWidth);
    m_box->addWidget(state, 0, Qt::AlignTop);
    holder->setMaximumWidth(WidestControl);
    m_box->setStretch(1, 1);
    m_box->insertStretch(2, 0);
    connect(m_state, &StateButton::menuRequested, this, [this] { openMenu(m_state); });
    connect(m_state, &StateButton::unsetRequested, this,
            [this] { ItemActions(this->session(), this->item()).unset(); });
    showItem();
}

QWidget* ValueRow::buildLabel()
{
    m_label = new QWidget(this);
    m_label->setFocusPolicy(Qt::ClickFocus);
    m_label->installEventFilter(this);
    m_title = new TextLabel(TextRole::Strong, &Theme::text1, m_label);
    m_title->setWordWrap(true);
    m_key = new ElidedLabel(TextRole::SmallMono, &Theme::text3, m_label);
    m_key->setElideMode(Qt::ElideMiddle);
    m_key->setLayoutDirection(Qt::LeftToRight);
    auto* column = new QVBoxLayout(m_label);
    column->setContentsMargins(0, 5, 0, 0);
    column->setSpacing(1);
    column->addWidget(m_title);
    column->addWidget(m_key);
    column->addStretch(1);
    m_label->setFixedWidth(std::max(110, LabelWidth - indent()));
    return m_label;
}

void ValueRow::showItem()
{
    const FormItem& shown = item();
    m_title->setText(visibleText(shown.title, 120));
    m_key->setText(shown.name == shown.title ? QString() : visibleText(shown.name, 200));
    m_key->setVisible(!m_key->text().isEmpty());
    fitControl();
    QString help = shown.key != nullptr && !shown.isFree ? shown.key->help : QString();
    if (shown.key != nullptr && shown.key->range && help.isEmpty()) {
        help = rangeWords(*shown.key->range);
    }
    m_help->setText(help);
    m_help->setVisible(!help.isEmpty());
    QList<KeyBadge> badges = shown.key != nullptr && shown.entry != nullptr
                                 ? badgesOf(*shown.entry, *shown.key, platforms())
                                 : QList<KeyBadge>();
    if (shown.isMadeHere && !shown.isThere()) {
        badges.prepend(
            {tr("Made by the server"),
             tr("The server makes it for each device, keeps it sealed and sends it. Set it only to choose it "
                "yourself.")});
    }
    m_badges->set(badges);
    m_state->set(heldBy(session().document(), shown), shown.isRequired(),
                 !shown.path.isEmpty() && !shown.path.last().isKey);
    m_state->setAccessibleName(tr("%1: %2", "key, its state").arg(shown.title, m_state->text()));
}

// Another type of value wants another control; what a person is typing into stays.
void ValueRow::fitControl()
{
    const QString kind = controlKind(session().document(), item());
    const bool typing = m_control != nullptr && m_control->isAncestorOf(QApplication::focusWidget());
    if (m_control != nullptr &&
        (kind == m_controlKind || (typing && item().isThere() && m_controlKind != QLatin1String("0")))) {
        m_control->show(item());
        return;
    }
    Control* before = m_control;
    m_controlKind = kind;
    m_control = makeControl(session(), item(), m_label->parentWidget());
    m_middle->insertWidget(0, m_control);
    m_control->setVisible(true);
    connect(m_control, &Control::untakenChanged, this, &ValueRow::showUntaken);
    showUntaken();
    if (typing) {
        m_control->field()->setFocus(Qt::OtherFocusReason); // before the old one is hidden, which would pass it on
    }
    if (before != nullptr) {
        before->hide();
        before->deleteLater();
    }
}

void ValueRow::showUntaken()
{
    const QString why = m_control->untaken();
    if (m_untaken == nullptr && !why.isEmpty()) {
        m_untaken = new ProblemLine(this);
        m_middle->insertWidget(m_middle->indexOf(m_help), m_untaken);
    }
    if (m_untaken != nullptr) {
        m_untaken->tell(why);
        m_untaken->setVisible(!why.isEmpty());
    }
    showWrong();
}

void ValueRow::showWrong()
{
    m_control->setWrong(m_hasErrors || !m_control->untaken().isEmpty());
}

void ValueRow::setProblems(const QList<profiles::Problem>& problems)
{
    while (m_problems.size() > problems.size()) {
        ProblemLine* last = m_problems.takeLast();
        last->hide();
        last->deleteLater();
    }
    while (m_problems.size() < problems.size()) {
        auto* line = new ProblemLine(this);
        m_middle->insertWidget(m_middle->indexOf(m_badges), line);
        line->setVisible(true);
        connect(line, &ProblemLine::fixRequested, &session(), &EditorSession::fix);
        m_problems.append(line);
    }
    m_hasErrors = false;
    for (qsizetype i = 0; i < problems.size(); ++i) {
        m_problems.at(i)->set(problems.at(i));
        m_hasErrors = m_hasErrors || problems.at(i).severity == profiles::Severity::Error;
    }
    showWrong();
}

void ValueRow::takeFocus()
{
    m_control->takeFocus();
}

void ValueRow::startRename()
{
    rename(m_title, qobject_cast<QBoxLayout*>(m_label->layout()));
}

void ValueRow::fitDirection(int width)
{
    const bool stacked = width < StackedBelow;
    if (m_stacked == stacked) {
        return; // every setter would ask for another layout
    }
    m_stacked = stacked;
    const int label = std::max(110, LabelWidth - indent());
    m_box->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_label->setMinimumWidth(stacked ? 0 : label);
    m_label->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : label);
    m_box->setSpacing(stacked ? 6 : space::medium);
}

int ValueRow::heightFor(int width)
{
    fitDirection(width);
    return FormRow::heightFor(width);
}

void ValueRow::resizeEvent(QResizeEvent* event)
{
    fitDirection(width());
    FormRow::resizeEvent(event);
}

bool ValueRow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_label && event->type() == QEvent::KeyPress && unsetByKey(static_cast<const QKeyEvent*>(event))) {
        return true;
    }
    return FormRow::eventFilter(watched, event);
}

} // namespace espalier::ui
