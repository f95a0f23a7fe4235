#include "ui/readiness/check_row.h"

#include "ui/common/button.h"
#include "ui/common/icon_label.h"
#include "ui/common/rows.h"
#include "ui/common/text_label.h"

#include <QHBoxLayout>

namespace espalier::ui {

namespace {
constexpr int iconSide = 18;

Tone toneOf(State state)
{
    switch (state) {
    case State::Ok:
        return Tone::Ok;
    case State::Warning:
        return Tone::Warning;
    case State::Failed:
        return Tone::Failed;
    default:
        return Tone::Unknown;
    }
}
// What is in order, or was not looked at, says so by itself.
QString stateWords(State state)
{
    return state == State::Failed    ? CheckRow::tr("Failed")
           : state == State::Warning ? CheckRow::tr("Warning")
                                     : QString();
}
} // namespace

CheckRow::CheckRow(const ReadinessWords& words, QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::small, 0, space::small);
    row->setSpacing(space::medium);
    row->addWidget(new IconLabel(stateIconName(words.state), toneOf(words.state), iconSide), 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
    m_column->setSpacing(2);
    auto* title = new TextLabel(words.title, TextRole::Strong);
    title->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::medium);
    head->addWidget(title, 1);
    const QString state = stateWords(words.state);
    if (!state.isEmpty()) {
        auto* pill = new StatePill;
        pill->set(words.state, state);
        head->addWidget(pill, 0, Qt::AlignTop);
    }
    m_column->addLayout(head);
    auto* seen = new TextLabel(words.seen, TextRole::Second, &Theme::text2);
    seen->setWordWrap(true);
    seen->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(seen);
    if (!words.remedy.isEmpty()) {
        m_column->addWidget(paragraph(words.remedy));
    }
    const QString name = state.isEmpty() ? words.title : words.title + QStringLiteral(": ") + state;
    setAccessibleName(name + QStringLiteral(": ") + words.seen);
    setAccessibleDescription(words.remedy);
}

Button* CheckRow::addAction(const QString& words)
{
    auto* button = new Button(words, Button::Kind::Standard, this, Button::Size::Small);
    m_column->addSpacing(space::hair);
    m_column->addWidget(button, 0, Qt::AlignLeading);
    return button;
}

} // namespace espalier::ui
