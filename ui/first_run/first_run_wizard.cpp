#include "ui/first_run/first_run_wizard.h"

#include "ui/common/app_style.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/icon_label.h"
#include "ui/common/paint.h"
#include "ui/common/rows.h"
#include "ui/common/step_list.h"
#include "ui/common/text_label.h"
#include "ui/first_run/address_page.h"
#include "ui/first_run/keys_page.h"
#include "ui/first_run/listening_page.h"
#include "ui/first_run/organization_page.h"
#include "ui/first_run/push_page.h"
#include "ui/first_run/tls_page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSettings>
#include <QStackedWidget>

namespace espalier::ui {

namespace {
constexpr int sideWide = 280;
constexpr int sideNarrow = 200;
constexpr int narrowBelow = 1100;
const QString settingsGroup = QStringLiteral("firstRun");
} // namespace

FirstRunWizard::FirstRunWizard(QWidget* parent)
    : QWidget(parent), m_steps(new StepList), m_side(new QWidget), m_stack(new QStackedWidget), m_footer(new QWidget),
      m_later(new Button(tr("Finish later"), Button::Kind::Quiet)),
      m_back(new Button(tr("Back"), Button::Kind::Standard)), m_next(new Button(tr("Continue"), Button::Kind::Primary))
{
    m_later->setObjectName(QStringLiteral("later"));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 8, 0);
    head->setSpacing(space::medium);
    head->addWidget(new IconLabel(QStringLiteral("app"), Tone::Text, 34));
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(new ElidedLabel(tr("Set up Espalier"), TextRole::PaneTitle));
    auto* promise = new TextLabel(tr("Six short pages, then a checklist"), TextRole::Second, &Theme::text2);
    promise->setWordWrap(true);
    names->addWidget(promise);
    head->addLayout(names, 1);

    auto* practice = new Card(tr("Only looking?"));
    auto* words = new TextLabel(tr("Practice mode needs no address, no Apple account and no devices."),
                                TextRole::Second, &Theme::text2);
    words->setWordWrap(true);
    auto* open = new Button(tr("Open practice mode"), Button::Kind::Link);
    open->setObjectName(QStringLiteral("practice"));
    auto* restore = new Button(tr("Restore a backup…"), Button::Kind::Link);
    restore->setObjectName(QStringLiteral("restoreBackup"));
    practice->body()->addWidget(words);
    practice->body()->addWidget(open, 0, Qt::AlignLeading);

    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(16, 18, 16, 20);
    side->addLayout(head);
    side->addSpacing(18);
    side->addWidget(m_steps);
    side->addStretch(1);
    side->addWidget(practice);
    auto* moving = new Card(tr("Was it here before?"));
    auto* comesBack = new TextLabel(tr("A backup brings devices, profiles and keys back, also on another computer."),
                                    TextRole::Second, &Theme::text2);
    comesBack->setWordWrap(true);
    moving->body()->addWidget(comesBack);
    moving->body()->addWidget(restore, 0, Qt::AlignLeading);
    side->addSpacing(space::medium);
    side->addWidget(moving);

    m_footer->setFixedHeight(64);
    auto* foot = new QHBoxLayout(m_footer);
    foot->setContentsMargins(32, 0, 32, 0);
    foot->addWidget(m_later);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_footer);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_side);
    row->addLayout(right, 1);

    add(new OrganizationPage);
    add(new AddressPage);
    add(new ListeningPage);
    add(new TlsPage);
    add(new KeysPage);
    add(new PushPage);
    QSettings settings;
    settings.beginGroup(settingsGroup);
    for (FirstRunPage* each : std::as_const(m_pages)) {
        each->restore(settings);
    }
    connect(m_later, &QPushButton::clicked, this, [this] {
        keep();
        Q_EMIT laterChosen();
    });
    connect(open, &QPushButton::clicked, this, &FirstRunWizard::practiceChosen);
    connect(restore, &QPushButton::clicked, this, &FirstRunWizard::restoreChosen);
    setTabOrder(m_next, open); // never where typing begins
    setTabOrder(open, restore);
    connect(m_back, &QPushButton::clicked, this, &FirstRunWizard::back);
    connect(m_next, &QPushButton::clicked, this, &FirstRunWizard::next);
    connect(m_steps, &StepList::chosen, this, [this](int step) { goTo(static_cast<FirstRunStep>(step)); });
    goTo(FirstRunStep::Organization);
}

FirstRunWizard::~FirstRunWizard()
{
    if (m_answered) {
        QSettings().remove(settingsGroup);
    }
}

void FirstRunWizard::keep() const
{
    QSettings settings;
    settings.beginGroup(settingsGroup);
    for (const FirstRunPage* each : m_pages) {
        each->keep(settings);
    }
}

void FirstRunWizard::add(FirstRunPage* page)
{
    m_pages.append(page);
    m_stack->addWidget(page);
    connect(page, &FirstRunPage::changed, this, &FirstRunWizard::refresh);
}

FirstRunStep FirstRunWizard::step() const
{
    return static_cast<FirstRunStep>(m_stack->currentIndex());
}

FirstRunPage* FirstRunWizard::page(FirstRunStep step) const
{
    return m_pages.value(static_cast<int>(step));
}

void FirstRunWizard::goTo(FirstRunStep step)
{
    FirstRunAnswers soFar;
    for (int i = 0; i < static_cast<int>(step); ++i) {
        m_pages.at(i)->collect(soFar);
    }
    FirstRunPage* shown = page(step);
    shown->entered(soFar);
    m_stack->setCurrentWidget(shown);
    refresh();
    shown->setFocus(Qt::OtherFocusReason);
}

void FirstRunWizard::back()
{
    if (!m_busy && m_stack->currentIndex() > 0) {
        goTo(static_cast<FirstRunStep>(m_stack->currentIndex() - 1));
    }
}

void FirstRunWizard::next()
{
    const int now = m_stack->currentIndex();
    if (m_busy || !m_pages.at(now)->isComplete()) {
        return;
    }
    if (now + 1 < m_pages.size()) {
        keep();
        goTo(static_cast<FirstRunStep>(now + 1));
        return;
    }
    auto answers = std::make_shared<FirstRunAnswers>();
    for (const FirstRunPage* each : std::as_const(m_pages)) {
        each->collect(*answers);
    }
    m_answered = true;
    Q_EMIT answered(answers);
}

void FirstRunWizard::setKeychainAvailable(bool available)
{
    static_cast<KeysPage*>(page(FirstRunStep::Keys))->setKeychainAvailable(available);
}

void FirstRunWizard::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        setFocus(Qt::OtherFocusReason); // or it would go on to the next button, where a key could press it
    }
    for (FirstRunPage* each : std::as_const(m_pages)) {
        each->setEnabled(!busy);
    }
    refresh();
}

void FirstRunWizard::showError(FirstRunStep step, const UserSentence& sentence)
{
    setBusy(false);
    m_answered = false;
    goTo(step);
    page(step)->showError(sentence);
}

void FirstRunWizard::refresh()
{
    const int now = m_stack->currentIndex();
    int reached = 0;
    while (reached < m_pages.size() && m_pages.at(reached)->isComplete()) {
        ++reached;
    }
    QStringList names;
    QStringList summaries;
    for (int i = 0; i < m_pages.size(); ++i) {
        names.append(m_pages.at(i)->stepName());
        const bool push = i == static_cast<int>(FirstRunStep::Push);
        summaries.append((i < now && i < reached) || push ? m_pages.at(i)->summary() : QString());
    }
    m_steps->set(names, summaries, now, std::min(now, reached));
    m_back->setVisible(now > 0);
    m_back->setEnabled(!m_busy);
    m_later->setEnabled(!m_busy);
    m_next->setEnabled(!m_busy && now >= 0 && m_pages.at(now)->isComplete());
    m_next->setText(m_busy ? tr("Setting up…") : m_pages.value(now)->nextWords());
}

void FirstRunWizard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        next();
        return;
    }
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back)) {
        back();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FirstRunWizard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FirstRunWizard::fit()
{
    m_side->setFixedWidth(width() < narrowBelow ? sideNarrow + 30 : sideWide);
}

// The window gave the focus to its first button when this came into it.
void FirstRunWizard::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    page(step())->setFocus(Qt::OtherFocusReason);
}

void FirstRunWizard::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const Theme& colors = theme();
    painter.fillRect(rect(), colors.surface);
    painter.fillRect(m_side->geometry(), colors.sidebar);
    const QRect foot = m_footer->geometry();
    painter.fillRect(foot, colors.sunken);
    paintHairline(&painter, foot.topLeft(), QPointF(foot.right() + 1, foot.top()), colors.border);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const int edge = rightToLeft ? m_side->geometry().left() : m_side->geometry().right();
    paintHairline(&painter, QPointF(edge, 0), QPointF(edge, height()), colors.border);
}

} // namespace espalier::ui
